"""The exclusive or of two signs."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet
from playground.text import mark

GAP = 0.3  # half-width of the empty cross between the quadrants


class Xor(PlaneSet):
    """XOR: blue where x1 and x2 have one sign, orange where they differ. No single neuron can do it.

    Row N3; the set of TensorFlow Playground. Noise moves the points before their class is read.
    """

    title: ClassVar[str] = mark("XOR")
    type: Literal["xor"] = "xor"

    def generate(self, random: np.random.Generator) -> Table:
        points = self._square(random)
        points += np.where(points > 0.0, GAP, -GAP)
        moved = points + self.noise / 100.0 * random.uniform(-HALF_WIDTH, HALF_WIDTH, points.shape)
        return self._classes(points, moved.prod(axis=1) >= 0.0, random)
