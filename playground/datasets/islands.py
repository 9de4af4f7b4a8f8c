"""A region of two parts, one of them not convex (row N5)."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet
from playground.text import mark

# The L is two rectangles (left, right, bottom, top); the triangle three half-planes a x1 + b x2 <= c.
RECTANGLES = ((-4.5, -2.0, -4.0, 4.0), (-4.5, 1.0, -4.0, -1.5))
TRIANGLE = ((0.0, -1.0, -0.5), (2.0, 1.0, 9.5), (-2.0, 1.0, 0.5))


class Islands(PlaneSet):
    """Two islands, an L and a triangle: neither connected nor convex. It takes three layers, or a wide hidden one.

    Row N5 (three layers give any polyhedral region). Noise moves the points before their class is read.
    """

    title: ClassVar[str] = mark("Islands")
    type: Literal["islands"] = "islands"

    def generate(self, random: np.random.Generator) -> Table:
        points = self._square(random)
        moved = points + self.noise / 100.0 * random.uniform(-HALF_WIDTH, HALF_WIDTH, points.shape)
        return self._classes(points, self.inside(moved), random, (mark("sea"), mark("land")))

    def inside(self, points: np.ndarray) -> np.ndarray:
        """Whether points (n, 2) lie on an island."""
        x, y = points.T
        found = np.zeros(len(points), bool)
        for left, right, bottom, top in RECTANGLES:
            found |= (left <= x) & (x <= right) & (bottom <= y) & (y <= top)
        return found | np.all([a * x + b * y <= c for a, b, c in TRIANGLE], axis=0)
