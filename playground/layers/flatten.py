"""From an image to a vector."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import combine
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.text import mark


class Flatten(Layer):
    """Writes all numbers of a sample in one row, so that a dense layer can follow an image.

    torch.nn.Flatten.
    """

    title: ClassVar[str] = mark("Flatten")
    id_stem: ClassVar[str] = "flat"

    type: Literal["flatten"] = "flatten"

    def shape(self, *inputs: Shape) -> Shape:
        return (prod(inputs[0]),)

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        program.forward(combine.copy, x.value.flat, y.value.flat)
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            program.backward(combine.copy, y.gradient.flat, x.gradient.flat)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return mark("y = x in one row")
