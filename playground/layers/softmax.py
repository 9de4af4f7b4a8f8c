"""Softmax."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import softmax
from playground.emission import Emission
from playground.layers.along_axis import AlongAxis, along
from playground.layers.axes import chosen_axis
from playground.layers.base import Shape
from playground.text import mark


class Softmax(AlongAxis):
    """Turns scores into shares that are positive and sum to one: y_k = e^(u_k) / sum e^(u_i).

    Along the last axis of vectors and sequences and along the channels of images, where no axis is chosen. Rows N1, N6;
    torch.nn.Softmax. Cross-entropy has its own: do not put this before it.
    """

    title: ClassVar[str] = mark("Softmax")
    id_stem: ClassVar[str] = "softmax"
    timewise: ClassVar[bool] = True

    type: Literal["softmax"] = "softmax"

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        axis = chosen_axis(self.axis, x.shape)
        backward = program.wants_backward and x.gradient is not None and y.gradient is not None
        if axis == len(x.shape) - 1:
            program.forward(softmax.softmax_forward, x.rows, y.rows)
            if backward:
                program.backward(softmax.softmax_backward, y.rows, y.gradient_rows, x.gradient_rows)
            return
        program.forward(softmax.axis_softmax_forward, along(axis, x.value), along(axis, y.value))
        if backward:
            assert x.gradient is not None
            assert y.gradient is not None
            operands = (along(axis, y.value), along(axis, y.gradient))
            program.backward(softmax.axis_softmax_backward, *operands, along(axis, x.gradient))

    def operations(self, *inputs: Shape) -> int:
        return 3 * prod(inputs[0])

    def formula(self) -> str:
        return "y_k = e^(u_k) / sum e^(u_i)"
