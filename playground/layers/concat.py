"""Several signals side by side."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import combine
from kernels.program import Buffer
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.axes import chosen_axis
from playground.layers.base import Layer, Shape, show_shape
from playground.spec import setting
from playground.text import Problem, mark


class Concat(Layer):
    """Puts signals one after the other, in the order their wires were drawn: y = [x1, x2, ...].

    Images are put together channel by channel, the steps of sequences feature by feature. torch.cat.
    """

    title: ClassVar[str] = mark("Concat")
    group: ClassVar[str] = mark("Combine")
    many: ClassVar[bool] = True
    id_stem: ClassVar[str] = "concat"

    type: Literal["concat"] = "concat"
    axis: int = setting(
        0,
        mark("The axis, from 1, along which the inputs are joined; 0: channels of images, else the last"),
        ge=-6,
        le=6,
        label=mark("axis"),
    )

    # Joined along time, step t of the output would no longer be step t of an input.
    @property
    def timewise(self) -> bool:  # type: ignore[override]
        return self.axis in (0, -1, 2)

    def shape(self, *inputs: Shape) -> Shape:
        first = inputs[0]
        axis = chosen_axis(self.axis, first)
        for number, shape in enumerate(inputs[1:], start=2):
            if len(shape) != len(first) or shape[:axis] != first[:axis] or shape[axis + 1 :] != first[axis + 1 :]:
                raise Problem(
                    "{kind} '{name}' joins inputs that differ in size number {along} only, but its wire 1 brings "
                    "{first} and its wire {number} brings {other}: put Flatten before both, or make the "
                    "other sizes equal",
                    along=axis + 1,
                    first=show_shape(first),
                    number=number,
                    other=show_shape(shape),
                )
        return (*first[:axis], sum(shape[axis] for shape in inputs), *first[axis + 1 :])

    def emit(self, program: Emission) -> None:
        axis = chosen_axis(self.axis, program.x.shape) + 1

        def rows(buffer: Buffer) -> Buffer:
            """A row for every place before the axis."""
            return buffer.reshape(prod(buffer.shape[:axis]), prod(buffer.shape[axis:]))

        y, at = program.y, 0
        for signal in program.inputs:
            part = rows(signal.value)
            program.forward(combine.place, part, at, rows(y.value))
            if program.wants_backward and signal.gradient is not None and y.gradient is not None:
                program.backward(combine.take, rows(y.gradient), at, rows(signal.gradient))
            at += part.shape[1]

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return "y = [x1, x2, ...]"
