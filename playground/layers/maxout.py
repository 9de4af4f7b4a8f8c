"""Maxout."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import maxout
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.axes import features_only
from playground.layers.base import Layer, Shape
from playground.spec import setting
from playground.text import Problem, mark


class Maxout(Layer):
    """Gives the largest of each group of neighbouring inputs; after a linear Dense this is a MaxOut unit.

    Row N1; Goodfellow et al. (2013): a_j = max over the pieces of u. The first of equal pieces wins. The steps of a
    sequence (T, F) are grouped one by one.
    """

    title: ClassVar[str] = mark("MaxOut")
    id_stem: ClassVar[str] = "maxout"
    timewise: ClassVar[bool] = True

    type: Literal["maxout"] = "maxout"
    pieces: int = setting(2, mark("Number of inputs in each group"), ge=2, le=64, label=mark("pieces"))

    def shape(self, *inputs: Shape) -> Shape:
        width = features_only(inputs[0])
        if width % self.pieces:
            raise Problem(
                "{kind} '{name}' takes groups of {pieces}, but '{source}' gives {width}, which is no multiple of it: "
                "give '{source}' {better} units, or choose other pieces",
                pieces=self.pieces,
                width=width,
                better=(width // self.pieces + 1) * self.pieces,
                place=("pieces",),
            )
        return (*inputs[0][:-1], width // self.pieces)

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        rows, units = y.rows.shape
        groups = (rows, units, self.pieces)
        winner = program.scratch("winner", rows, units, dtype="i8")
        program.forward(maxout.maxout_forward, x.value.reshape(*groups), y.rows, winner)
        if program.wants_backward and x.gradient is not None:
            program.backward(maxout.maxout_backward, y.gradient_rows, winner, x.gradient.reshape(*groups))

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return prod(inputs[0]) - prod(self.shape(*inputs))

    def formula(self) -> str:
        return f"a_j = max(u_1, ..., u_{self.pieces})" if self.pieces > 2 else "a_j = max(u_1, u_2)"
