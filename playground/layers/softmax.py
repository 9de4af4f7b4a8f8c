"""Softmax."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import softmax
from playground.emission import Emission
from playground.layers.base import Layer, Shape, vector_only
from playground.text import mark


class Softmax(Layer):
    """Turns scores into shares that are positive and sum to one: y_k = e^(u_k) / sum e^(u_i).

    Rows N1, N6; torch.nn.Softmax(dim=1). Cross-entropy has its own: do not put this before it.
    """

    title: ClassVar[str] = mark("Softmax")
    id_stem: ClassVar[str] = "softmax"

    type: Literal["softmax"] = "softmax"

    def shape(self, *inputs: Shape) -> Shape:
        vector_only(inputs[0])
        return inputs[0]

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        program.forward(softmax.softmax_forward, x.matrix, y.matrix)
        if program.wants_backward and x.gradient is not None:
            program.backward(softmax.softmax_backward, y.matrix, y.gradient_matrix, x.gradient_matrix)

    def operations(self, *inputs: Shape) -> int:
        return 3 * inputs[0][0]

    @property
    def ends_linearly(self) -> bool:
        return False

    def formula(self) -> str:
        return "y_k = e^(u_k) / sum e^(u_i)"
