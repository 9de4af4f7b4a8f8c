"""A disc within a ring."""

from __future__ import annotations

from math import pi
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet, polar
from playground.text import mark


class Circles(PlaneSet):
    """Circles: a blue disc within an orange ring.

    The set of TensorFlow Playground. Noise moves the points before their class is read.
    """

    title: ClassVar[str] = mark("Circles")
    type: Literal["circles"] = "circles"

    def generate(self, random: np.random.Generator) -> Table:
        outside, inside = self._halves()
        radius = HALF_WIDTH * np.concatenate([random.uniform(0.7, 1.0, outside), random.uniform(0.0, 0.5, inside)])
        points = polar(radius, random.uniform(0.0, 2.0 * pi, self.samples))
        moved = points + self.noise / 100.0 * random.uniform(-HALF_WIDTH, HALF_WIDTH, points.shape)
        # The threshold lies in the middle of the gap between disc and ring.
        return self._classes(points, np.hypot(*moved.T) < 0.6 * HALF_WIDTH, random)
