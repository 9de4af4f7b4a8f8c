"""An inclined plane."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet
from playground.text import mark


class RegressionPlane(PlaneSet):
    """An inclined plane: the value is (x1 + x2) / 10, from -1 to 1. One linear neuron learns it.

    The set of TensorFlow Playground. Noise disturbs the coordinates the value is computed from.
    """

    title: ClassVar[str] = mark("Plane")
    type: Literal["regression_plane"] = "regression_plane"

    def generate(self, random: np.random.Generator) -> Table:
        points = self._square(random)
        moved = points + self.noise / 100.0 * random.uniform(-HALF_WIDTH, HALF_WIDTH, points.shape)
        return self._values(points, moved.sum(axis=1) / (2.0 * HALF_WIDTH))
