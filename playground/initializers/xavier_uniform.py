"""Xavier (Glorot) initialization with uniform numbers."""

from __future__ import annotations

from math import sqrt
from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.text import mark


class XavierUniform(Initializer):
    """Xavier/Glorot: uniform within sqrt(6 / (inputs + outputs)), keeps the variance through tanh layers.

    Glorot and Bengio (2010); torch.nn.init.xavier_uniform_ with gain 1.
    """

    title: ClassVar[str] = mark("Xavier uniform")
    type: Literal["xavier_uniform"] = "xavier_uniform"

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        limit = np.float32(sqrt(6.0 / (fan_in + fan_out)))
        return limit * (np.float32(2.0) * draw.uniform(shape) - np.float32(1.0))
