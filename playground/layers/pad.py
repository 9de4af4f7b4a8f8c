"""A margin around a sample."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.layers.base import Shape, show_shape
from playground.layers.rearranging import Rearranging, bounded, numbered
from playground.spec import setting
from playground.text import Problem, mark


class Pad(Rearranging):
    """Adds numbers before and after along the axes of a sample: a constant, a mirror image, the edge, the other side.

    torch.nn.functional.pad with constant, reflect, replicate and circular. Negative amounts cut off.
    """

    title: ClassVar[str] = mark("Pad")
    id_stem: ClassVar[str] = "pad"

    type: Literal["pad"] = "pad"
    before: tuple[int, ...] = setting(
        (1,), mark("How many before, along each of the last axes"), max_length=6, label=mark("before")
    )
    after: tuple[int, ...] = setting(
        (1,), mark("How many after, along each of the last axes"), max_length=6, label=mark("after")
    )
    mode: Literal["constant", "reflect", "edge", "wrap"] = setting(
        "constant", mark("What the margin holds"), label=mark("mode")
    )
    value: float = setting(0.0, mark("The constant"), live=True, ge=-1e9, le=1e9, label=mark("value"))

    def _amounts(self, given: Shape) -> list[tuple[int, int]]:
        """Before and after, for every axis."""
        if len(self.before) != len(self.after) or len(self.before) > len(given):
            raise Problem(
                "{kind} '{name}' has {before} amounts before and {after} after, but '{source}' gives {given}: give as "
                "many before as after, and no more than the {axes} axes",
                before=len(self.before),
                after=len(self.after),
                given=show_shape(given),
                axes=len(given),
                place=("before",),
            )
        amounts = list(zip(self.before, self.after, strict=True))
        return [(0, 0)] * (len(given) - len(amounts)) + amounts

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        amounts = self._amounts(given)
        for size, (before, after) in zip(given, amounts, strict=True):
            left = size + min(before, 0) + min(after, 0)
            most = {"constant": None, "reflect": left - 1, "edge": None, "wrap": left}[self.mode]
            if left < 1 or (most is not None and max(before, after) > most):
                raise Problem(
                    "{kind} '{name}' adds {before} before and {after} after by {mode}, but '{source}' gives {given}, "
                    "which has {size} along that axis: choose smaller amounts, or the mode constant",
                    before=before,
                    after=after,
                    mode=self.mode,
                    given=show_shape(given),
                    size=size,
                    place=("before",),
                )
        return bounded(tuple(size + sum(amount) for size, amount in zip(given, amounts, strict=True)))

    def table(self, given: Shape) -> np.ndarray:
        amounts = self._amounts(given)
        kept = tuple(slice(max(-before, 0), size - max(-after, 0)) for size, (before, after) in zip(given, amounts))
        added = [(max(before, 0), max(after, 0)) for before, after in amounts]
        places = numbered(given)[kept]
        if self.mode == "constant":
            return np.pad(places, added, constant_values=-1)
        return np.pad(places, added, mode=self.mode)

    def formula(self) -> str:
        return mark("y = x with a margin")
