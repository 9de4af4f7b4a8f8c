"""Batch normalization."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import combine
from kernels import normalization as kernels
from kernels.program import Buffer
from playground.emission import Emission
from playground.initializers.constant import Constant
from playground.initializers.zeros import Zeros
from playground.layers.base import Layer, Parameter, Shape, Statistic
from playground.spec import setting
from playground.text import mark


class BatchNorm(Layer):
    """Gives every feature or channel mean 0 and variance 1 over the batch: y = gamma (x - m) / sqrt(v + eps) + beta.

    Row T12; Ioffe and Szegedy (2015); torch.nn.BatchNorm1d, 2d and 3d. Vectors (F,) over the batch, sequences (T, F)
    over batch and steps (padded ones count, as in PyTorch), images (C, H, W) over batch and places. When the network is
    applied it uses running averages of m and v. The last batch of an epoch, where it is filled up, counts its first
    sample again.
    """

    title: ClassVar[str] = mark("Batch norm")
    group: ClassVar[str] = mark("Normalize")
    id_stem: ClassVar[str] = "bn"
    timewise: ClassVar[bool] = True

    type: Literal["batch_norm"] = "batch_norm"
    momentum: float = setting(
        0.1, mark("Share of the new batch in the running averages"), live=True, ge=0.0, le=1.0, label=mark("momentum")
    )
    epsilon: float = setting(
        1e-5, mark("Added to the variance before its root"), live=True, gt=0.0, le=1.0, label=mark("epsilon")
    )
    affine: bool = setting(True, mark("Learn gamma and beta; else they are 1 and 0"), label=mark("gamma and beta"))
    unbiased: bool = setting(
        True,
        mark("Divide by n - 1, not n, for the running variance, as PyTorch does"),
        label=mark("unbiased running variance"),
    )

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        if not self.affine:
            return {}
        width = channels(inputs[0])
        return {
            "gamma": Parameter((width,), Constant(value=1.0), width, width, "weight", regularized=False),
            "beta": Parameter((width,), Zeros(), width, width, "bias", regularized=False),
        }

    def statistics(self, *inputs: Shape) -> dict[str, Statistic]:
        width = channels(inputs[0])
        return {"mean": Statistic((width,), 0.0, "running_mean"), "variance": Statistic((width,), 1.0, "running_var")}

    def emit(self, program: Emission) -> None:
        x, y = _places(program.x.value), _places(program.y.value)
        width = x.shape[1]
        epsilon = program.cells["epsilon"]
        if self.affine:
            gamma, beta = program.parameters["gamma"], program.parameters["beta"]
        else:
            gamma = program.constant("gamma", np.ones(width, np.float32))
            beta = program.constant("beta", np.zeros(width, np.float32))
        running = program.statistics["mean"], program.statistics["variance"]
        if not program.training:
            program.forward(kernels.normalize_channels, x, *running, epsilon, gamma, beta, y)
            return
        count = program.samples * prod(program.x.shape) // width
        mean, variance = program.common("mean", width), program.common("variance", width)
        parts = program.common("sums", program.shards, width)
        own = parts.part(program.shard * width, (width,))
        program.forward(kernels.channel_sums, x, own)
        program.forward(kernels.mean_of_parts, parts, count, mean, once=True)
        program.forward(kernels.channel_squares, x, mean, own)
        program.forward(kernels.mean_of_parts, parts, count, variance, once=True)
        program.forward(kernels.normalize_channels, x, mean, variance, epsilon, gamma, beta, y)
        self._emit_averages(program, mean, variance, count)
        if program.y.gradient is not None:
            self._emit_backward(program, x, mean, variance, gamma, count)

    def _emit_averages(self, program: Emission, mean: Buffer, variance: Buffer, count: int) -> None:
        momentum = program.cells["momentum"]
        one = program.constant("one", np.ones(1, np.float32))
        correction = count / max(count - 1, 1) if self.unbiased else 1.0
        scale = program.constant("correction", np.array([correction], np.float32))
        program.update(kernels.running_average, mean, momentum, one, program.statistics["mean"], once=True)
        program.update(kernels.running_average, variance, momentum, scale, program.statistics["variance"], once=True)

    def _emit_backward(
        self, program: Emission, x: Buffer, mean: Buffer, variance: Buffer, gamma: Buffer, count: int
    ) -> None:
        assert program.y.gradient is not None
        width, epsilon, dy = x.shape[1], program.cells["epsilon"], _places(program.y.gradient)
        parts = program.common("dgamma", program.shards, width), program.common("dbeta", program.shards, width)
        own = [part.part(program.shard * width, (width,)) for part in parts]
        wanted = program.x.gradient is not None
        if self.affine or wanted:
            program.backward(kernels.channel_gradients, x, mean, variance, epsilon, dy, *own)
        if self.affine:
            program.backward(combine.copy, own[0], program.gradients["gamma"])
            program.backward(combine.copy, own[1], program.gradients["beta"])
        if wanted:
            means = program.common("along", width), program.common("across", width)
            for part, total in zip(parts, means, strict=True):
                program.backward(kernels.mean_of_parts, part, count, total, once=True)
            operands = (x, mean, variance, epsilon, gamma, dy, *means)
            assert program.x.gradient is not None
            program.backward(kernels.channel_slopes, *operands, _places(program.x.gradient))

    def operations(self, *inputs: Shape) -> int:
        return 2 * prod(inputs[0])

    def formula(self) -> str:
        scaled = "gamma (x - m) / sqrt(v + eps) + beta" if self.affine else "(x - m) / sqrt(v + eps)"
        return f"y = {scaled},  m = 1/n sum x,  v = 1/n sum (x - m)^2"


def channels(shape: Shape) -> int:
    """The number of features of a vector or a step, or of channels of an image."""
    return shape[0] if len(shape) > 2 else shape[-1]


def _places(buffer: Buffer) -> Buffer:
    """A buffer (batch, *shape) as (samples, channels, places); the steps of sequences are samples of their own."""
    sizes = buffer.shape
    if len(sizes) > 3:
        return buffer.reshape(sizes[0], sizes[1], prod(sizes[2:]))
    return buffer.reshape(prod(sizes[:-1]), sizes[-1], 1)
