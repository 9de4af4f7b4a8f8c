"""Transposed convolution of images."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import convolution as kernels
from kernels.convolution_layout import scratch_sizes
from playground.emission import Emission
from playground.layers.base import Parameter, Shape, show_shape
from playground.layers.convolving import Convolving
from playground.layers.windows import Margin, Size, Window, check_groups, image_only, margins, per_axis, sized
from playground.spec import setting
from playground.text import Problem, mark


class ConvTranspose2D(Convolving):
    """Every pixel paints its filters onto a larger image: the gradient of a convolution's input, as a layer.

    For decoders; torch.nn.ConvTranspose2d followed by the activation. The output has (n - 1) stride + (kernel - 1)
    dilation + 1 - margins + added lines. Fans are counted as torch.nn.init does.
    """

    title: ClassVar[str] = mark("Transposed conv 2D")
    id_stem: ClassVar[str] = "deconv"

    type: Literal["conv_transpose2d"] = "conv_transpose2d"
    kernel: tuple[Size, ...] = setting(
        (2, 2), mark("Height and width of a filter, or one number for both"), min_length=1, max_length=2,
        label=mark("kernel"),
    )  # fmt: skip
    stride: tuple[Size, ...] = setting(
        (2,), mark("Distance of the places where neighbours paint, down and across, or one number for both"),
        min_length=1, max_length=2, label=mark("stride"),
    )  # fmt: skip
    margins: tuple[Margin, ...] = setting(
        (0,),
        mark("Lines cut off: one for all sides, two for rows and columns, or top, left, bottom, right"),
        min_length=1,
        max_length=4,
        label=mark("margins"),
    )
    added: tuple[Margin, ...] = setting(
        (0,), mark("Lines added below and at the right, or one number for both"), min_length=1, max_length=2,
        label=mark("added lines"),
    )  # fmt: skip
    dilation: tuple[Size, ...] = setting(
        (1,), mark("Distance between the pixels that a filter paints, down and across, or one number for both"),
        min_length=1, max_length=2, label=mark("dilation"),
    )  # fmt: skip

    def along(self, given: Shape) -> list[Window]:
        """The windows that the gradient of the output would see, with the margins behind less what is added."""
        per = (per_axis(getattr(self, name), 2, name) for name in ("kernel", "stride", "dilation", "added"))
        return [
            Window(size, window, stride, dilation, before, after - more)
            for size, (before, after), window, stride, dilation, more in zip(
                given[1:], margins(self.margins, 2), *per, strict=True
            )
        ]

    def shape(self, *inputs: Shape) -> Shape:
        given = image_only(inputs[0])
        check_groups(self.groups, given[0], self.filters)
        for window, more in zip(self.along(given), per_axis(self.added, 2, "added"), strict=True):
            if window.grown < 1:
                raise Problem(
                    "{kind} '{name}': margins of {margin} leave nothing of the {size} lines that its {given} input "
                    "gives; use smaller margins",
                    margin=window.before + window.after + more,
                    size=window.grown + window.before + window.after,
                    given=show_shape(given),
                    place=("margins",),
                )
            if more >= max(window.stride, window.dilation):
                raise Problem(
                    "{kind} '{name}' adds {more} lines, but these must be fewer than its stride of {stride} or its "
                    "dilation of {dilation}: use at most {most}",
                    more=more,
                    stride=window.stride,
                    dilation=window.dilation,
                    most=max(window.stride, window.dilation) - 1,
                    place=("added",),
                )
        return sized((self.filters, *(window.grown for window in self.along(given))))

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        kernel, channels = per_axis(self.kernel, 2, "kernel"), inputs[0][0]
        each = self.filters // self.groups
        size = prod(kernel)
        return self.filter_parameters((channels, each, *kernel), each * size, channels * size, self.shape(*inputs))

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        # A convolution whose input is y and whose output is x.
        u = self.before_activation(program, y, fused=False)
        weight = program.parameters["weight"]
        geometry = self.geometry(program, self.along(x.shape), relu=False)
        assert geometry.content is not None
        sizes = scratch_sizes(u.value.shape[1:], weight.shape, x.value.shape[1:], geometry.content)
        room = [max(sizes[part][k] for part in ("forward", "input", "parameters")) for k in range(2)]
        scratch = program.scratch("padded", room[0]), program.scratch("table", room[1], dtype="i8")
        operands = weight, self.offset(program), geometry
        program.forward(kernels.transposed_convolution_forward, x.value, *operands, u.value, *scratch)
        if u is not y:
            self.activation.emit(program, u, y, "activation.")
        if not program.wants_backward:
            return
        assert u.gradient is not None
        sums = program.scratch("sums", x.shape[0])  # of x over its pixels: the gradient of no parameter
        program.backward(
            kernels.convolution_backward_parameters,
            u.gradient,
            x.value,
            x.value,
            geometry,
            program.gradients["weight"],
            sums,
            *scratch,
        )
        if self.bias:
            program.backward(kernels.channel_totals, u.gradient, program.gradients["bias"])
        if x.gradient is not None:
            none = program.constant("no offset", np.zeros(x.shape[0], np.float32))
            program.backward(kernels.convolution_forward, u.gradient, weight, none, geometry, x.gradient, *scratch)

    def operations(self, *inputs: Shape) -> int:
        taps = self.filters // self.groups * prod(per_axis(self.kernel, 2, "kernel"))
        return 2 * taps * prod(inputs[0]) + int(self.bias) * prod(self.shape(*inputs))

    def formula(self) -> str:
        added = " + b" if self.bias else ""
        return f"u[s i+a, s j+b] = sum w_ab x[i,j]{added},  a = {self.activation.formula}"
