"""Convolutions and pools of all kinds with the same in torch; `python -m tests.layers.convolution_cases` freezes these.

The frozen results stand in tests/fixtures/convolution.npz, so that the comparison also runs where torch is missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from playground.activations import ACTIVATIONS
from playground.layers.average_pool import AveragePool
from playground.layers.base import Layer
from playground.layers.conv1d import Conv1D
from playground.layers.conv2d import Conv2D
from playground.layers.conv_transpose2d import ConvTranspose2D
from playground.layers.global_average_pool import GlobalAveragePool
from playground.layers.global_max_pool import GlobalMaxPool
from playground.layers.max_pool import MaxPool
from playground.layers.upsample import Upsample
from tests.layers.harness import Result, numbers, starting_parameters, torch_gradients

FROZEN = Path(__file__).parent.parent / "fixtures" / "convolution.npz"
LINEAR, TANH, PRELU = (ACTIVATIONS[name]() for name in ("linear", "tanh", "prelu"))
SAMPLES = 3


@dataclass(frozen=True)
class Case:
    """A layer, the shape of its input, and how torch is told to do the same."""

    name: str
    layer: Layer
    given: tuple[int, ...]
    told: dict[str, Any]
    samples: int = SAMPLES

    def inputs(self) -> tuple[list[np.ndarray], dict[str, np.ndarray], np.ndarray]:
        """Input, parameters and upstream gradient."""
        upstream = numbers((self.samples, *self.layer.shape(self.given)), 50)
        return [numbers((self.samples, *self.given), 0)], starting_parameters(self.layer, [self.given]), upstream

    def torch(self) -> Result:
        """The same by torch in float64."""
        return torch_gradients(self.function(), *self.inputs())

    def function(self):
        import torch

        F = torch.nn.functional
        told = dict(self.told)
        kind, pad = self.layer.kind(), told.pop("pad", None)

        def activated(u, p):
            name = self.layer.activation.kind()
            slope = p.get("slope")
            if slope is not None:
                return F.prelu(u, slope)
            return {"relu": torch.relu, "tanh": torch.tanh, "linear": lambda u: u}[name](u)

        def convolve2d(xs, p):
            x = F.pad(xs[0], pad) if pad else xs[0]
            return activated(F.conv2d(x, p["weight"], p.get("bias"), **told), p)

        def convolve1d(xs, p):
            x = xs[0].transpose(1, 2)
            x = F.pad(x, pad) if pad else x
            return activated(F.conv1d(x, p["weight"], p.get("bias"), **told), p).transpose(1, 2)

        def transposed(xs, p):
            return activated(F.conv_transpose2d(xs[0], p["weight"], p.get("bias"), **told), p)

        def pooled(one, two):
            def pool(xs, p):
                if xs[0].dim() == 4:
                    x = F.pad(xs[0], pad, value=-torch.inf if kind == "max_pool" else 0.0) if pad else xs[0]
                    return two(x, **told)
                return one(xs[0].transpose(1, 2), **told).transpose(1, 2)

            return pool

        def over_all(reduce):
            return lambda xs, p: reduce(xs[0].flatten(2)) if xs[0].dim() == 4 else reduce(xs[0].transpose(1, 2))

        return {
            "conv2d": convolve2d,
            "conv1d": convolve1d,
            "conv_transpose2d": transposed,
            "max_pool": pooled(F.max_pool1d, F.max_pool2d),
            "average_pool": pooled(F.avg_pool1d, F.avg_pool2d),
            "global_average_pool": over_all(lambda x: x.mean(dim=2)),
            "global_max_pool": over_all(lambda x: x.max(dim=2).values),
            "upsample": lambda xs, p: F.interpolate(xs[0], **told),
        }[kind]


CASES = [
    Case("conv-same", Conv2D(filters=5), (3, 7, 6), {"padding": 1}),
    Case("conv-valid", Conv2D(filters=6, kernel=(5,), padding="valid"), (2, 9, 8), {}),
    Case("conv-one-sample", Conv2D(filters=4), (2, 5, 5), {"padding": 1}, samples=1),
    Case("conv-even-kernel-same", Conv2D(filters=3, kernel=(2, 4)), (2, 6, 7), {"pad": (1, 2, 0, 1)}),
    Case("conv-stride-same", Conv2D(filters=3, stride=(2,)), (2, 8, 7), {"pad": (1, 1, 0, 1), "stride": 2}),
    Case(
        "conv-numbers",
        Conv2D(filters=4, kernel=(3, 2), padding="numbers", margins=(2, 1), stride=(1, 3)),
        (2, 6, 9),
        {"padding": (2, 1), "stride": (1, 3)},
    ),
    Case(
        "conv-four-margins",
        Conv2D(filters=2, padding="numbers", margins=(0, 2, 1, 3)),
        (1, 5, 4),
        {"pad": (2, 3, 0, 1)},
    ),
    Case(
        "conv-dilated",
        Conv2D(filters=3, dilation=(2, 3), padding="numbers", margins=(2,)),
        (2, 8, 9),
        {"dilation": (2, 3), "padding": 2},
    ),
    Case("conv-dilated-strided", Conv2D(filters=3, dilation=(2,), stride=(3, 2), padding="valid"), (2, 11, 10), {
        "dilation": 2, "stride": (3, 2)}),
    Case("conv-grouped", Conv2D(filters=6, groups=3), (6, 5, 6), {"padding": 1, "groups": 3}),
    Case("conv-grouped-strided", Conv2D(filters=4, groups=2, stride=(2,), padding="valid"), (4, 7, 9), {
        "groups": 2, "stride": 2}),
    Case("conv-depthwise", Conv2D(filters=5, groups=5), (5, 6, 6), {"padding": 1, "groups": 5}),
    Case("conv-depthwise-twice", Conv2D(filters=6, groups=3, bias=False), (3, 5, 7), {"padding": 1, "groups": 3}),
    Case("conv-1x1", Conv2D(filters=9, kernel=(1,)), (4, 5, 5), {}),
    Case("conv-1x1-strided", Conv2D(filters=3, kernel=(1,), stride=(2,), padding="valid"), (4, 6, 5), {"stride": 2}),
    Case("conv-whole-image", Conv2D(filters=3, kernel=(4, 5), padding="valid"), (2, 4, 5), {}),
    Case("conv-many-filters", Conv2D(filters=21, bias=False), (2, 6, 5), {"padding": 1}),
    Case("conv-wide-image", Conv2D(filters=2), (1, 3, 35), {"padding": 1}),
    Case("conv-linear", Conv2D(filters=3, activation=LINEAR), (2, 5, 5), {"padding": 1}),
    Case("conv-tanh", Conv2D(filters=3, activation=TANH, bias=False), (2, 5, 5), {"padding": 1}),
    Case("conv-prelu", Conv2D(filters=3, activation=PRELU), (2, 5, 5), {"padding": 1}),
    Case(
        "conv-prelu-by-channel",
        Conv2D(filters=3, activation=ACTIVATIONS["prelu"](shared=False)),
        (2, 5, 5),
        {"padding": 1},
    ),
    Case("conv1d-same", Conv1D(filters=4), (9, 3), {"padding": 1}),
    Case("conv1d-causal", Conv1D(filters=3, padding="causal", dilation=2, activation=TANH), (8, 2), {
        "pad": (4, 0), "dilation": 2}),
    Case("conv1d-valid-strided", Conv1D(filters=5, kernel=4, stride=3, padding="valid"), (14, 2), {"stride": 3}),
    Case("conv1d-numbers", Conv1D(filters=2, padding="numbers", margins=(2, 0)), (6, 3), {"pad": (2, 0)}),
    Case("conv1d-grouped", Conv1D(filters=6, groups=2, activation=PRELU), (7, 4), {"groups": 2, "padding": 1}),
    Case("conv1d-one-step", Conv1D(filters=2, kernel=1, activation=LINEAR), (1, 3), {}),
    Case("transposed", ConvTranspose2D(filters=3), (4, 4, 5), {"stride": 2}),
    Case("transposed-stride-1", ConvTranspose2D(filters=3, kernel=(3,), stride=(1,), activation=TANH), (2, 5, 4), {}),
    Case(
        "transposed-added",
        ConvTranspose2D(filters=2, kernel=(3, 4), stride=(2, 3), margins=(1,), added=(1, 2)),
        (3, 4, 3),
        {"stride": (2, 3), "padding": 1, "output_padding": (1, 2)},
    ),
    Case(
        "transposed-dilated-grouped",
        ConvTranspose2D(filters=4, kernel=(3,), stride=(3,), dilation=(2,), margins=(2, 1), groups=2, activation=TANH),
        (6, 3, 4),
        {"stride": 3, "dilation": 2, "padding": (2, 1), "groups": 2},
    ),
    Case("transposed-without-bias", ConvTranspose2D(filters=2, kernel=(1,), stride=(2,), bias=False), (3, 3, 3), {
        "stride": 2}),
    Case("max-pool", MaxPool(), (3, 6, 8), {"kernel_size": 2}),
    Case("max-pool-rest", MaxPool(), (2, 7, 5), {"kernel_size": 2}),
    Case("max-pool-partial", MaxPool(partial=True), (2, 7, 5), {"kernel_size": 2, "ceil_mode": True}),
    Case(
        "max-pool-overlapping",
        MaxPool(window=(3,), stride=(2,), padding="numbers", margins=(1,)),
        (2, 8, 9),
        {"kernel_size": 3, "stride": 2, "padding": 1},
    ),
    Case(
        "max-pool-dilated",
        MaxPool(window=(3, 2), stride=(1,), dilation=(2,), padding="numbers", margins=(1, 1)),
        (2, 8, 9),
        {"kernel_size": (3, 2), "stride": 1, "dilation": 2, "padding": (1, 1)},
    ),
    Case("max-pool-same", MaxPool(window=(2, 3), stride=(1,), padding="same"), (2, 4, 5), {
        "kernel_size": (2, 3), "stride": 1, "pad": (1, 1, 0, 1)}),
    Case("max-pool-steps", MaxPool(window=(3,), stride=(2,)), (9, 4), {"kernel_size": 3, "stride": 2}),
    Case("average-pool", AveragePool(), (3, 6, 8), {"kernel_size": 2}),
    Case(
        "average-pool-counting",
        AveragePool(window=(3,), stride=(2,), padding="numbers", margins=(1,), partial=True),
        (2, 8, 7),
        {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True},
    ),
    Case(
        "average-pool-not-counting",
        AveragePool(window=(3,), stride=(2,), padding="numbers", margins=(1,), partial=True, count_margins=False),
        (2, 8, 7),
        {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True, "count_include_pad": False},
    ),
    Case("average-pool-steps", AveragePool(window=(2,), stride=(1,)), (7, 5), {"kernel_size": 2, "stride": 1}),
    Case("global-average", GlobalAveragePool(), (4, 5, 3), {}),
    Case("global-average-steps", GlobalAveragePool(), (6, 5), {}),
    Case("global-max", GlobalMaxPool(), (4, 5, 3), {}),
    Case("global-max-steps", GlobalMaxPool(), (6, 5), {}),
    Case("upsample-nearest", Upsample(factor=(2, 3)), (3, 4, 3), {"scale_factor": (2, 3), "mode": "nearest"}),
    Case("upsample-bilinear", Upsample(factor=(3, 2), mode="bilinear"), (2, 4, 5), {
        "scale_factor": (3, 2), "mode": "bilinear", "align_corners": False}),
    Case("upsample-bilinear-one-pixel", Upsample(factor=(4,), mode="bilinear"), (2, 1, 2), {
        "scale_factor": 4, "mode": "bilinear", "align_corners": False}),
]  # fmt: skip


def frozen(result: Result) -> dict[str, np.ndarray]:
    """The arrays of a result by name."""
    parameters = {f"d{name}": values for name, values in result.parameters.items()}
    return {"output": result.output, "dx": result.inputs[0], **parameters}


if __name__ == "__main__":
    arrays = {f"{case.name}/{name}": v for case in CASES for name, v in frozen(case.torch()).items()}
    np.savez_compressed(FROZEN, **{name: values.astype(np.float32) for name, values in arrays.items()})
    print(f"{len(CASES)} cases, {FROZEN.stat().st_size} bytes")
