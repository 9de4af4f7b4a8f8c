"""What the layers that read tokens share."""

from __future__ import annotations

from playground.layers.base import Shape, show_shape
from playground.text import Problem

MOST_TOKENS = 100_000


def indices_only(shape: Shape) -> int:
    """The length of a sequence of indices (T,); raises Problem where the input is anything else."""
    if len(shape) != 1:
        raise Problem(
            "{kind} '{name}' reads indices (steps), with one axis, but '{source}' gives {given} with {axes}: "
            "wire it to the tokens themselves",
            given=show_shape(shape),
            axes=len(shape),
        )
    return shape[0]
