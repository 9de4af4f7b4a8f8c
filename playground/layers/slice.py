"""A part of a sample."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.layers.base import Shape, show_shape
from playground.layers.rearranging import Rearranging, numbered
from playground.spec import setting
from playground.text import Problem, mark


class Slice(Rearranging):
    """Cuts a part out of a sample: along each of its last axes from `first` to before `last`, every `step`-th.

    torch.Tensor slicing, x[..., first:last:step]; negative numbers count from the end.
    """

    title: ClassVar[str] = mark("Slice")
    id_stem: ClassVar[str] = "slice"

    type: Literal["slice"] = "slice"
    first: tuple[int, ...] = setting(
        (0,), mark("The first one kept, along each of the last axes"), max_length=6, label=mark("first")
    )
    last: tuple[int, ...] = setting(
        (),
        mark("The first one no longer kept, along each of the last axes; 0 or none: to the end"),
        max_length=6,
        label=mark("last"),
    )
    step: tuple[int, ...] = setting(
        (), mark("Every how many-th is kept, along each of the last axes"), max_length=6, label=mark("step size")
    )

    def _cuts(self, given: Shape) -> list[range]:
        """The places that are kept, for every axis."""
        bounds = {"first": self.first, "last": self.last, "step": self.step}
        for name, chosen in bounds.items():
            if len(chosen) > len(given) or (name == "step" and min(chosen, default=1) < 1):
                raise Problem(
                    "{kind} '{name}' has {numbers} as {setting}, but '{source}' gives {given}: give no more numbers "
                    "than the {axes} axes, and steps of 1 and more",
                    numbers=", ".join(map(str, chosen)),
                    setting=name,
                    given=show_shape(given),
                    axes=len(given),
                    place=(name,),
                )
        filled = [
            (neutral,) * (len(given) - len(chosen)) + chosen for neutral, chosen in zip((0, 0, 1), bounds.values())
        ]
        return [
            range(size)[first : last or None : step] for size, first, last, step in zip(given, *filled, strict=True)
        ]

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        cuts = self._cuts(given)
        for axis, kept in enumerate(cuts):
            if not kept:
                at = axis - len(given)
                raise Problem(
                    "{kind} '{name}' keeps nothing: '{source}' gives {given} with {size} along axis {axis}, and "
                    "nothing of it lies from {first} to before {last}; choose other bounds",
                    given=show_shape(given),
                    size=given[axis],
                    axis=axis + 1,
                    first=self.first[at] if -at <= len(self.first) else 0,
                    last=(self.last[at] if -at <= len(self.last) else 0) or given[axis],
                    place=("first",),
                )
        return tuple(len(kept) for kept in cuts)

    def table(self, given: Shape) -> np.ndarray:
        return numbered(given)[np.ix_(*self._cuts(given))]

    def formula(self) -> str:
        return mark("y = x[first : last : step]")
