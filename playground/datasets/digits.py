"""Handwritten digits, 8x8 (UCI)."""

from __future__ import annotations

from functools import cache
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.resources import resource
from playground.text import Problem, mark

GREY_LEVELS = 16.0


class Digits(DataSet):
    """Handwritten digits 0 to 9 from 13 people, as 8x8 grey images, 1797 of them.

    UCI Machine Learning Repository, "Optical Recognition of Handwritten Digits" (E. Alpaydin, C. Kaynak), its
    test set as scikit-learn ships it; CC BY 4.0. Pixels 0 to 16 are scaled to 0 to 1; a sample is (1, 8, 8).
    """

    title: ClassVar[str] = mark("Handwritten digits")
    type: Literal["digits"] = "digits"

    def generate(self, random: np.random.Generator) -> Table:
        pixels, labels = _stored()
        inputs = (pixels.astype(np.float32) / np.float32(GREY_LEVELS)).reshape(-1, 1, 8, 8)
        return Table(inputs, labels.astype(np.int64), tuple("0123456789"), (), (mark("digit"),))

    def input_shape(self) -> tuple[int, ...]:
        return (1, 8, 8)


@cache
def _stored() -> tuple[np.ndarray, np.ndarray]:
    """Pixels (n, 64) and labels (n,), uint8."""
    source = resource("assets", "data/digits.npz")
    try:
        with source.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return arrays["pixels"], arrays["labels"]
    except (OSError, KeyError, ValueError) as error:
        raise Problem(
            "the file {file} of the handwritten digits cannot be read ({error}): install the program again",
            file=str(source),
            error=str(error),
        ) from None
