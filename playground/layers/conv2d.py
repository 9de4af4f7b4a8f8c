"""Convolution of images."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from playground.emission import Emission
from playground.layers.base import Parameter, Shape
from playground.layers.convolving import Convolving
from playground.layers.windows import (
    Margin,
    Padding,
    Size,
    Window,
    check_fit,
    check_groups,
    image_only,
    per_axis,
    sized,
    windows,
)
from playground.spec import setting
from playground.text import mark


class Conv2D(Convolving):
    """Filters that slide over an image: u[i,j] = sum of w[a,b] x[i+a,j+b] over the window and all channels, plus b.

    Rows C1, C2, C4; torch.nn.Conv2d followed by the activation: the kernel is not flipped. Padding "same" adds zeros so
    that a stride of 1 keeps the size, the odd one behind.
    """

    title: ClassVar[str] = mark("Conv 2D")
    id_stem: ClassVar[str] = "conv"

    type: Literal["conv2d"] = "conv2d"
    kernel: tuple[Size, ...] = setting(
        (3, 3), mark("Height and width of a filter, or one number for both"), min_length=1, max_length=2,
        label=mark("kernel"),
    )  # fmt: skip
    stride: tuple[Size, ...] = setting(
        (1,), mark("How far the filters move, down and across, or one number for both"), min_length=1, max_length=2,
        label=mark("stride"),
    )  # fmt: skip
    padding: Padding = setting(
        "same", mark("Zeros around the image: as many as keep its size, none, or the margins"), label=mark("padding")
    )
    margins: tuple[Margin, ...] = setting(
        (1,),
        mark("With padding by numbers: one for all sides, two for rows and columns, or top, left, bottom, right"),
        min_length=1,
        max_length=4,
        label=mark("margins"),
    )
    dilation: tuple[Size, ...] = setting(
        (1,), mark("Distance between the pixels that a filter sees, down and across, or one number for both"),
        min_length=1, max_length=2, label=mark("dilation"),
    )  # fmt: skip

    def along(self, given: Shape) -> list[Window]:
        """The windows down and across."""
        return windows(given[1:], self.kernel, self.stride, self.dilation, self.padding, self.margins)

    def shape(self, *inputs: Shape) -> Shape:
        given = image_only(inputs[0])
        check_groups(self.groups, given[0], self.filters)
        along = self.along(given)
        check_fit(along, given)
        return sized((self.filters, *(window.places for window in along)))

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        kernel = per_axis(self.kernel, 2, "kernel")
        inner = inputs[0][0] // self.groups
        weight = (self.filters, inner, *kernel)
        return self.filter_parameters(weight, inner * prod(kernel), self.filters * prod(kernel), self.shape(*inputs))

    def emit(self, program: Emission) -> None:
        kernel = per_axis(self.kernel, 2, "kernel")
        self.convolve(program, program.x, program.y, self.along(program.x.shape), kernel)

    def operations(self, *inputs: Shape) -> int:
        taps = inputs[0][0] // self.groups * prod(per_axis(self.kernel, 2, "kernel"))
        return (2 * taps + int(self.bias)) * prod(self.shape(*inputs))

    def formula(self) -> str:
        added = " + b" if self.bias else ""
        return f"u[i,j] = sum_ab w_ab x[i+a,j+b]{added},  a = {self.activation.formula}"
