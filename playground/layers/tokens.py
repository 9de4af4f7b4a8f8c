"""What the layers that read tokens share."""

from __future__ import annotations

import numpy as np

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


def tokens_only(values: np.ndarray, vocabulary: int) -> None:
    """Raise Problem where the data hold tokens that a vocabulary of that size does not have."""
    largest = float(values.max(initial=0.0))
    if not (values.min(initial=0.0) >= 0.0 and largest < vocabulary):
        raise Problem(
            "{kind} '{name}' knows {vocabulary} tokens, but the data hold numbers up to {largest:g}: "
            "make its vocabulary {needed}",
            vocabulary=vocabulary,
            largest=largest,
            needed=int(largest) + 1,
            place=("vocabulary",),
        )
    if not np.array_equal(values, np.floor(values)):
        raise Problem("{kind} '{name}' reads tokens, but the data hold numbers that are not whole: choose other data")
