"""Two spirals in each other."""

from __future__ import annotations

from math import pi
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import Table
from playground.datasets.plane import HALF_WIDTH, PlaneSet
from playground.spec import setting
from playground.text import mark


class Spirals(PlaneSet):
    """Two spirals wound into each other: the classic test of depth and features.

    The set of TensorFlow Playground: angle t = 2 pi turns i/n, radius 5 i/n, the other arm half a turn ahead.
    Noise moves the points off their arm.
    """

    title: ClassVar[str] = mark("Spirals")
    type: Literal["spirals"] = "spirals"
    turns: float = setting(1.75, mark("Turns of each arm"), ge=0.25, le=4.0, label=mark("turns"))

    def generate(self, random: np.random.Generator) -> Table:
        arms = []
        for count, start in zip(self._halves(), (pi, 0.0), strict=True):
            share = np.arange(count) / count
            angle = 2.0 * pi * self.turns * share + start
            arms.append(HALF_WIDTH * share[:, None] * np.stack([np.sin(angle), np.cos(angle)], axis=1))
        points = np.concatenate(arms)
        points += self.noise / 100.0 * random.uniform(-1.0, 1.0, points.shape)
        return self._classes(points, np.repeat([0, 1], self._halves()), random)
