"""Xavier (Glorot) initialization with normal numbers."""

from __future__ import annotations

from math import sqrt
from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.text import mark


class XavierNormal(Initializer):
    """Xavier/Glorot: normal with the deviation sqrt(2 / (inputs + outputs)), keeps the variance through tanh layers.

    Glorot and Bengio (2010); torch.nn.init.xavier_normal_ with gain 1.
    """

    title: ClassVar[str] = mark("Xavier normal")
    type: Literal["xavier_normal"] = "xavier_normal"

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        return np.float32(sqrt(2.0 / (fan_in + fan_out))) * draw.normal(shape)
