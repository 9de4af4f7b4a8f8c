"""Images enlarged by whole factors."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import upsample as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.layers.windows import Size, image_only, per_axis, sized
from playground.spec import setting
from playground.text import mark


class Upsample(Layer):
    """Enlarges an image by whole factors: every pixel repeated, or lines drawn between their centres.

    For decoders; torch.nn.Upsample with mode "nearest" or "bilinear" (align_corners=False).
    """

    title: ClassVar[str] = mark("Upsample")
    group: ClassVar[str] = mark("Images")
    id_stem: ClassVar[str] = "up"

    type: Literal["upsample"] = "upsample"
    factor: tuple[Size, ...] = setting(
        (2,), mark("How many times as high and wide, or one number for both"), min_length=1, max_length=2,
        label=mark("factor"),
    )  # fmt: skip
    mode: Literal["nearest", "bilinear"] = setting("nearest", mark("What lies between the pixels"), label=mark("mode"))

    def shape(self, *inputs: Shape) -> Shape:
        channels, *sizes = image_only(inputs[0])
        return sized((channels, *(size * n for size, n in zip(sizes, per_axis(self.factor, 2, "factor")))))

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        forward, backward = kernels.upsample_nearest_forward, kernels.upsample_nearest_backward
        if self.mode == "bilinear":
            forward, backward = kernels.upsample_bilinear_forward, kernels.upsample_bilinear_backward
        program.forward(forward, x.value, y.value)
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            program.backward(backward, y.gradient, x.gradient)

    def emit_curvature(self, second: Curvature) -> None:
        if self.mode == "bilinear":
            second.refuse()
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 8 * prod(self.shape(*inputs)) if self.mode == "bilinear" else 0

    def formula(self) -> str:
        return "y[i,j] = x[i/f, j/f]"
