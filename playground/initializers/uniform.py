"""Uniform numbers."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.spec import setting
from playground.text import mark


class Uniform(Initializer):
    """Uniform within -limit and +limit (row T5); torch.nn.init.uniform_."""

    title: ClassVar[str] = mark("uniform")
    type: Literal["uniform"] = "uniform"
    limit: float = setting(0.5, mark("Largest absolute value"), ge=0.0, le=100.0, label=mark("limit"))

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        return np.float32(self.limit) * (np.float32(2.0) * draw.uniform(shape) - np.float32(1.0))
