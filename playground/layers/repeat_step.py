"""One vector for every step of a sequence."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import sequence as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.spec import setting
from playground.text import Problem, mark


class RepeatStep(Layer):
    """Gives the same vector at every step of a sequence: one-to-many, y_t = x.

    Row R9.
    """

    title: ClassVar[str] = mark("Repeat step")
    group: ClassVar[str] = mark("Sequences")
    id_stem: ClassVar[str] = "repeat"

    type: Literal["repeat_step"] = "repeat_step"
    steps: int = setting(8, mark("Length of the sequence"), ge=1, le=4096, label=mark("steps"))

    def shape(self, *inputs: Shape) -> Shape:
        if len(inputs[0]) != 1:
            raise Problem(
                "{kind} '{name}' repeats one vector, with one axis, but '{source}' gives {given} with {axes}: put "
                "Last step or Flatten between",
                given=show_shape(inputs[0]),
                axes=len(inputs[0]),
            )
        return (self.steps, *inputs[0])

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        program.forward(kernels.repeat_step_forward, x.value, y.value)
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            program.backward(kernels.repeat_step_backward, y.gradient, x.gradient)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return f"y_t = x,  t = 1 ... {self.steps}"
