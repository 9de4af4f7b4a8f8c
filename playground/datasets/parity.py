"""Whether the ones so far are an odd number."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import mark


class Parity(DataSet):
    """Sequences of bits: is the number of ones odd? One answer for the sequence, or one after every bit.

    Row R9 (many-to-one, many-to-many of equal length). Inputs (T, 1) are 0 and 1. One bit changes every later answer,
    so it takes a state that forgets nothing.
    """

    title: ClassVar[str] = mark("Parity of bits")
    group: ClassVar[str] = mark("Sequences")

    type: Literal["parity"] = "parity"
    samples: int = setting(1000, mark("Number of sequences, training and test together"), ge=4, le=100_000)
    steps: int = setting(10, mark("Bits in a sequence"), ge=1, le=1000, label=mark("steps"))
    answers: Literal["at the end", "at every step"] = setting(
        "at the end", mark("One answer for the sequence, or one after every bit"), label=mark("answers")
    )

    def generate(self, random: np.random.Generator) -> Table:
        bits = random.integers(0, 2, (self.samples, self.steps))
        odd = np.cumsum(bits, axis=1) % 2
        targets = odd if self.answers == "at every step" else np.ascontiguousarray(odd[:, -1])
        return Table(bits[:, :, None].astype(np.float32), targets, (mark("even"), mark("odd")))

    def input_shape(self) -> tuple[int, ...]:
        return (self.steps, 1)
