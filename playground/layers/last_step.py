"""The end of a sequence."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import sequence as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.text import Problem, mark


class LastStep(Layer):
    """Gives the last real step of every sequence: many-to-one, y = x_T.

    Row R9. Where sequences have lengths of their own, T is that of each.
    """

    title: ClassVar[str] = mark("Last step")
    group: ClassVar[str] = mark("Sequences")
    id_stem: ClassVar[str] = "last"

    type: Literal["last_step"] = "last_step"

    def shape(self, *inputs: Shape) -> Shape:
        if len(inputs[0]) != 2:
            raise Problem(
                "{kind} '{name}' takes the last of the steps of a sequence (steps, features), but '{source}' gives "
                "{given} with {axes} axes: wire it to a sequence",
                given=show_shape(inputs[0]),
                axes=len(inputs[0]),
            )
        return inputs[0][1:]

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        lengths = program.full_lengths(x.shape[0]) if x.lengths is None else x.lengths
        program.forward(kernels.last_step_forward, x.value, lengths, y.value)
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            program.backward(kernels.last_step_backward, y.gradient, lengths, x.gradient)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return "y = x_T"
