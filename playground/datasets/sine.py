"""Sine waves to forecast."""

from __future__ import annotations

from math import pi
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import mark


class Sine(DataSet):
    """Pieces of sine waves with random frequency and phase: forecast the next value after every step.

    Rows R1 (autoregression) and R16. x_t = sin(w t + p) + noise; inputs (T, 1) are x_1 ... x_T, targets (T, 1) the
    values one step later, without noise.
    """

    title: ClassVar[str] = mark("Sine waves")
    group: ClassVar[str] = mark("Sequences")

    type: Literal["sine"] = "sine"
    samples: int = setting(500, mark("Number of sequences, training and test together"), ge=4, le=100_000)
    steps: int = setting(30, mark("Values in a sequence"), ge=1, le=1000, label=mark("steps"))
    noise: float = setting(5.0, mark("Deviation of the noise, in percent of the amplitude"), ge=0.0, le=100.0)

    def generate(self, random: np.random.Generator) -> Table:
        frequency = random.uniform(0.1, 0.6, (self.samples, 1))
        phase = random.uniform(0.0, 2.0 * pi, (self.samples, 1))
        clean = np.sin(frequency * np.arange(self.steps + 1) + phase)
        seen = clean[:, :-1] + self.noise / 100.0 * random.standard_normal((self.samples, self.steps))
        inputs, targets = (values[:, :, None].astype(np.float32) for values in (seen, clean[:, 1:]))
        return Table(inputs, targets, (), (mark("value"),), (mark("next value"),), forecast=True)

    def input_shape(self) -> tuple[int, ...]:
        return (self.steps, 1)
