"""He (Kaiming) initialization with uniform numbers."""

from __future__ import annotations

from math import sqrt
from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.text import mark


class HeUniform(Initializer):
    """He/Kaiming: uniform within sqrt(6 / inputs), keeps the variance through ReLU layers.

    He et al. (2015); torch.nn.init.kaiming_uniform_ with nonlinearity='relu'.
    """

    title: ClassVar[str] = mark("He uniform")
    type: Literal["he_uniform"] = "he_uniform"

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        limit = np.float32(sqrt(6.0 / fan_in))
        return limit * (np.float32(2.0) * draw.uniform(shape) - np.float32(1.0))
