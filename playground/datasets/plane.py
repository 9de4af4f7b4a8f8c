"""What the generated sets of points in the plane share."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import mark

HALF_WIDTH = 5.0  # points are drawn within this square, as in TensorFlow Playground
COLOURS = (mark("orange"), mark("blue"))  # the names of two classes: negative is orange, positive blue


class PlaneSet(DataSet):
    """Points (x1, x2) drawn at random, in two classes or with a value each."""

    plane: ClassVar[float] = 6.0
    input_names: ClassVar[tuple[str, str]] = ("x1", "x2")

    samples: int = setting(400, mark("Number of points, training and test together"), ge=4, le=100_000)
    noise: float = setting(0.0, mark("Disturbance in percent"), ge=0.0, le=50.0)

    def input_shape(self) -> tuple[int, ...]:
        return (2,)

    def _classes(
        self, points: np.ndarray, labels: np.ndarray, random: np.random.Generator, names: tuple[str, ...] = COLOURS
    ) -> Table:
        """Points with class numbers, in random order."""
        deal = random.permutation(len(points))
        inputs = np.ascontiguousarray(points[deal], np.float32)
        return Table(inputs, labels[deal].astype(np.int64), names, self.input_names, (mark("class"),))

    def _values(self, points: np.ndarray, values: np.ndarray) -> Table:
        return Table(points.astype(np.float32), values.astype(np.float32)[:, None], (), self.input_names, ("y",))

    def _square(self, random: np.random.Generator, half: float = HALF_WIDTH) -> np.ndarray:
        """Points uniform in the square of that half-width, (samples, 2)."""
        return random.uniform(-half, half, (self.samples, 2))

    def _halves(self) -> tuple[int, int]:
        """The numbers of samples of class 0 and class 1."""
        return self.samples - self.samples // 2, self.samples // 2


def polar(radius: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Points (n, 2) at a radius and an angle from the first axis."""
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
