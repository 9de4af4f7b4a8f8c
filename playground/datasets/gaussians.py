"""Two clouds of points."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import PlaneSet
from playground.text import mark


class Gaussians(PlaneSet):
    """Two normal clouds around (-2, -2) and (2, 2): one neuron separates them as far as they can be.

    The set of TensorFlow Playground: noise from 0 to 50 percent makes the variance 0.5 to 4.
    """

    title: ClassVar[str] = mark("Gaussians")
    type: Literal["gaussians"] = "gaussians"

    def generate(self, random: np.random.Generator) -> Table:
        deviation = np.sqrt(0.5 + 3.5 * self.noise / 50.0)
        labels = np.repeat([0, 1], self._halves())
        points = 4.0 * labels[:, None] - 2.0 + deviation * random.standard_normal((self.samples, 2))
        return self._classes(points, labels, random)
