"""He (Kaiming) initialization with normal numbers."""

from __future__ import annotations

from math import sqrt
from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.text import mark


class HeNormal(Initializer):
    """He/Kaiming: normal with the deviation sqrt(2 / inputs), keeps the variance through ReLU layers.

    He et al. (2015); torch.nn.init.kaiming_normal_ with nonlinearity='relu'.
    """

    title: ClassVar[str] = mark("He normal")
    type: Literal["he_normal"] = "he_normal"

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        return np.float32(sqrt(2.0 / fan_in)) * draw.normal(shape)
