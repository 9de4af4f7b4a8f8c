"""The sum of several signals."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import combine
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.layers.combining import one_shape
from playground.text import mark


class Add(Layer):
    """Adds signals of one shape, element by element: y = x1 + x2 + ... A shortcut past other layers ends here."""

    title: ClassVar[str] = mark("Add")
    group: ClassVar[str] = mark("Combine")
    many: ClassVar[bool] = True
    id_stem: ClassVar[str] = "sum"
    timewise: ClassVar[bool] = True

    type: Literal["add"] = "add"

    def shape(self, *inputs: Shape) -> Shape:
        return one_shape(inputs)

    def emit(self, program: Emission) -> None:
        values = [signal.value.flat for signal in program.inputs]
        y = program.y
        if len(values) == 1:
            program.forward(combine.copy, values[0], y.value.flat)
        else:
            program.forward(combine.add, values[0], values[1], y.value.flat)
        for value in values[2:]:
            program.forward(combine.accumulate, value, y.value.flat)
        if not program.training or y.gradient is None:
            return
        for signal in program.inputs:
            if signal.gradient is not None:
                program.backward(combine.copy, y.gradient.flat, signal.gradient.flat)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return (len(inputs) - 1) * super().operations(*inputs)

    def formula(self) -> str:
        return "y = x1 + x2 + ..."
