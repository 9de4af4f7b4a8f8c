"""Another shape for the same numbers."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import combine
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.layers.rearranging import bounded
from playground.spec import setting
from playground.text import Problem, mark


class Reshape(Layer):
    """Gives a sample's numbers another shape, in the order in which they are stored; one size may be left open, as -1.

    torch.Tensor.reshape, torch.nn.Unflatten.
    """

    title: ClassVar[str] = mark("Reshape")
    group: ClassVar[str] = mark("Advanced")
    id_stem: ClassVar[str] = "reshape"

    type: Literal["reshape"] = "reshape"
    sizes: tuple[int, ...] = setting(
        (-1,), mark("The new shape of a sample; -1 for the size that follows"), min_length=1, max_length=6,
        label=mark("shape"),
    )  # fmt: skip

    def shape(self, *inputs: Shape) -> Shape:
        given, sizes = inputs[0], self.sizes
        if sizes.count(-1) > 1 or any(size < 1 and size != -1 for size in sizes):
            raise Problem(
                "{kind} '{name}' has the shape {sizes}: give sizes of 1 and more, and -1 at most once",
                sizes=", ".join(map(str, sizes)),
                place=("sizes",),
            )
        known = prod(size for size in sizes if size != -1)
        open_size = prod(given) // known if -1 in sizes else 1
        if known * open_size != prod(given):
            raise Problem(
                "{kind} '{name}' has the shape {sizes}, but '{source}' gives {given}, which is {count} numbers: "
                "give sizes whose product is {count}",
                sizes=", ".join(map(str, sizes)),
                given=show_shape(given),
                count=prod(given),
                place=("sizes",),
            )
        return bounded(tuple(open_size if size == -1 else size for size in sizes))

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
        return mark("y = x in another shape")
