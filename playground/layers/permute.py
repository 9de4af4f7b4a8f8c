"""The axes of a sample in another order."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.layers.base import Shape, show_shape
from playground.layers.rearranging import Rearranging, numbered
from playground.spec import setting
from playground.text import Problem, mark


class Permute(Rearranging):
    """Puts the axes of a sample in another order; a matrix is transposed.

    torch.permute, whose axis 0 is the batch: a sample's axes count from 1.
    """

    title: ClassVar[str] = mark("Permute")
    id_stem: ClassVar[str] = "permute"

    type: Literal["permute"] = "permute"
    order: tuple[int, ...] = setting(
        (),
        mark("The axes of the input in the order of the output, from 1; empty: all in reverse order"),
        max_length=6,
        label=mark("order of the axes"),
    )

    def _order(self, given: Shape) -> tuple[int, ...]:
        """From 0."""
        return tuple(axis - 1 for axis in self.order) or tuple(reversed(range(len(given))))

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        order = self._order(given)
        if sorted(order) != list(range(len(given))):
            raise Problem(
                "{kind} '{name}' has the order {order}, but '{source}' gives {given}: name each of the axes 1 to "
                "{last} once",
                order=", ".join(map(str, self.order)),
                given=show_shape(given),
                last=len(given),
                place=("order",),
            )
        return tuple(given[axis] for axis in order)

    def table(self, given: Shape) -> np.ndarray:
        return numbered(given).transpose(self._order(given))

    def formula(self) -> str:
        return f"y = x^T ({', '.join(map(str, self.order))})" if self.order else "y = x^T"
