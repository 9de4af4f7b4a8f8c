"""The logarithm of softmax."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import softmax
from playground.emission import Emission
from playground.layers.along_axis import AlongAxis, along
from playground.layers.axes import chosen_axis
from playground.layers.base import Shape
from playground.text import mark


class LogSoftmax(AlongAxis):
    """The logarithms of softmax's shares, exact also where a share is nearly zero: y_k = u_k - ln sum e^(u_i).

    Rows N6, R11 (log-probabilities); torch.nn.LogSoftmax.
    """

    title: ClassVar[str] = mark("Log softmax")
    group: ClassVar[str] = mark("Advanced")
    id_stem: ClassVar[str] = "logsoftmax"
    timewise: ClassVar[bool] = True

    type: Literal["log_softmax"] = "log_softmax"

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        axis = chosen_axis(self.axis, x.shape)
        program.forward(softmax.log_softmax_forward, along(axis, x.value), along(axis, y.value))
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            operands = (along(axis, y.value), along(axis, y.gradient))
            program.backward(softmax.log_softmax_backward, *operands, along(axis, x.gradient))

    def operations(self, *inputs: Shape) -> int:
        return 4 * prod(inputs[0])

    def formula(self) -> str:
        return "y_k = u_k - ln sum e^(u_i)"
