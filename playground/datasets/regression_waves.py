"""Hills and valleys."""

from __future__ import annotations

from math import pi
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet
from playground.spec import setting
from playground.text import mark


class RegressionWaves(PlaneSet):
    """Hills and valleys: the value is sin(k x1) cos(k x2), from -1 to 1. It takes a hidden layer, the wider the better.

    Row N5 (one hidden layer approximates any continuous function on a compact set as it widens); k = pi waves / 5.
    Noise is normal and disturbs the value.
    """

    title: ClassVar[str] = mark("Waves")
    type: Literal["regression_waves"] = "regression_waves"
    waves: float = setting(1.0, mark("Waves across the square"), ge=0.25, le=4.0, label=mark("waves"))

    def generate(self, random: np.random.Generator) -> Table:
        points = self._square(random)
        turned = pi * self.waves / HALF_WIDTH * points
        values = np.sin(turned[:, 0]) * np.cos(turned[:, 1])
        return self._values(points, values + self.noise / 100.0 * random.standard_normal(self.samples))
