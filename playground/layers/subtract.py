"""The difference of two signals."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import combine
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.layers.combining import one_shape
from playground.text import mark


class Subtract(Layer):
    """Subtracts the second signal from the first, element by element: y = x1 - x2. Both have one shape."""

    title: ClassVar[str] = mark("Subtract")
    group: ClassVar[str] = mark("Combine")
    many: ClassVar[bool] = True
    count: ClassVar[int | None] = 2
    id_stem: ClassVar[str] = "difference"
    timewise: ClassVar[bool] = True

    type: Literal["subtract"] = "subtract"

    def shape(self, *inputs: Shape) -> Shape:
        return one_shape(inputs)

    def emit(self, program: Emission) -> None:
        (first, second), y = program.inputs, program.y
        program.forward(combine.subtract, first.value.flat, second.value.flat, y.value.flat)
        if not program.wants_backward or y.gradient is None:
            return
        if first.gradient is not None:
            program.backward(combine.copy, y.gradient.flat, first.gradient.flat)
        if second.gradient is not None:
            program.backward(combine.negate, y.gradient.flat, second.gradient.flat)

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        for signal in program.inputs:
            if signal.gradient is not None and program.y.gradient is not None:
                second.add(combine.copy, second.of(program.y.gradient).flat, second.of(signal.gradient).flat)

    def formula(self) -> str:
        return "y = x1 - x2"
