"""A convex polygon (row N5)."""

from __future__ import annotations

from math import cos, pi
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet
from playground.spec import setting
from playground.text import mark


class Polygon(PlaneSet):
    """A convex polygon: blue inside, orange outside. Two layers are enough, one hidden unit for each side.

    Row N5. Noise moves the points before their class is read.
    """

    title: ClassVar[str] = mark("Convex polygon")
    type: Literal["polygon"] = "polygon"
    corners: int = setting(5, mark("Number of corners"), ge=3, le=12, label=mark("corners"))
    radius: float = setting(4.0, mark("From the middle to a corner"), ge=1.0, le=5.0, label=mark("radius"))

    def generate(self, random: np.random.Generator) -> Table:
        points = self._square(random)
        moved = points + self.noise / 100.0 * random.uniform(-HALF_WIDTH, HALF_WIDTH, points.shape)
        return self._classes(points, self.inside(moved), random, (mark("outside"), mark("inside")))

    def inside(self, points: np.ndarray) -> np.ndarray:
        """Whether points (n, 2) lie within every side's half-plane n_k x <= distance."""
        # A corner points up: the normals stand half a step beside the corners.
        normals = pi / 2.0 + pi / self.corners * (2.0 * np.arange(self.corners) + 1.0)
        sides = points @ np.stack([np.cos(normals), np.sin(normals)])
        return np.all(sides <= self.radius * cos(pi / self.corners), axis=1)
