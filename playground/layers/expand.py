"""A sample repeated along axes of size 1."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.layers.base import Shape, show_shape
from playground.layers.rearranging import Rearranging, bounded, numbered
from playground.spec import setting
from playground.text import Problem, mark


class Expand(Rearranging):
    """Repeats a sample along axes of size 1, and along new axes in front, until it has the chosen shape.

    torch.Tensor.expand; what NumPy calls broadcasting, so that signals of unequal shapes can be added.
    """

    title: ClassVar[str] = mark("Expand")
    id_stem: ClassVar[str] = "expand"

    type: Literal["expand"] = "expand"
    sizes: tuple[int, ...] = setting(
        (1,), mark("The new shape of a sample; 1 keeps the size there is"), min_length=1, max_length=6,
        label=mark("shape"),
    )  # fmt: skip

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        count = max(len(self.sizes), len(given))
        own, sizes = ((1,) * (count - len(shape)) + tuple(shape) for shape in (given, self.sizes))
        if any(size < 1 or (have != size and 1 not in (have, size)) for have, size in zip(own, sizes, strict=True)):
            raise Problem(
                "{kind} '{name}' makes {sizes} of it, but '{source}' gives {given}: from the last axis on, sizes have "
                "to be equal, or 1 on one side",
                sizes=show_shape(self.sizes),
                given=show_shape(given),
                place=("sizes",),
            )
        return bounded(tuple(max(pair) for pair in zip(own, sizes, strict=True)))

    def table(self, given: Shape) -> np.ndarray:
        return np.broadcast_to(numbered(given), self.shape(given))

    def formula(self) -> str:
        return mark("y = x, repeated")
