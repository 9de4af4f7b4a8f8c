"""All zero."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.text import mark


class Zeros(Initializer):
    """All zero: right for biases; equal weights never break the symmetry between units (row T5)."""

    title: ClassVar[str] = mark("zeros")
    type: Literal["zeros"] = "zeros"

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        return np.zeros(shape, np.float32)
