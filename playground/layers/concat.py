"""Several signals side by side."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import combine
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.text import Problem, mark


class Concat(Layer):
    """Puts signals one after the other, in the order their wires were drawn: y = [x1, x2, ...].

    Images are put together channel by channel. torch.cat along the first axis after the batch.
    """

    title: ClassVar[str] = mark("Concat")
    group: ClassVar[str] = mark("Combine")
    many: ClassVar[bool] = True
    id_stem: ClassVar[str] = "concat"

    type: Literal["concat"] = "concat"

    def shape(self, *inputs: Shape) -> Shape:
        first = inputs[0]
        for number, shape in enumerate(inputs[1:], start=2):
            if len(shape) != len(first) or shape[1:] != first[1:]:
                raise Problem(
                    "{kind} '{name}' joins inputs that differ in their first size only, but its wire 1 brings {first} "
                    "and its wire {number} brings {other}: put Flatten before both, or make the other sizes equal",
                    first=show_shape(first),
                    number=number,
                    other=show_shape(shape),
                )
        return (sum(shape[0] for shape in inputs), *first[1:])

    def emit(self, program: Emission) -> None:
        at = 0
        for signal in program.inputs:
            program.forward(combine.place, signal.matrix, at, program.y.matrix)
            if program.wants_backward and signal.gradient is not None:
                program.backward(combine.take, program.y.gradient_matrix, at, signal.gradient_matrix)
            at += signal.matrix.shape[1]

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return "y = [x1, x2, ...]"
