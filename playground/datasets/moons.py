"""Two half circles in each other."""

from __future__ import annotations

from math import pi
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import PlaneSet, polar
from playground.text import mark

RADIUS = 3.0


class Moons(PlaneSet):
    """Two crescents that reach into each other: a curved boundary of moderate difficulty.

    The shape of scikit-learn's make_moons, centred and three times as large. Noise is normal.
    """

    title: ClassVar[str] = mark("Moons")
    type: Literal["moons"] = "moons"

    def generate(self, random: np.random.Generator) -> Table:
        upper, lower = self._halves()
        above = polar(np.ones(upper), random.uniform(0.0, pi, upper))
        below = np.array([1.0, 0.5]) - polar(np.ones(lower), random.uniform(0.0, pi, lower))
        points = np.concatenate([above, below]) - [0.5, 0.25]
        points += self.noise / 100.0 * random.standard_normal(points.shape)
        return self._classes(RADIUS * points, np.repeat([0, 1], self._halves()), random)
