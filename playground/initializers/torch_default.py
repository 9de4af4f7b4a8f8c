"""The numbers torch.nn.Linear starts with."""

from __future__ import annotations

from math import sqrt
from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.text import mark


class TorchDefault(Initializer):
    """Uniform within 1 / sqrt(inputs), as torch.nn.Linear starts its weights."""

    title: ClassVar[str] = mark("PyTorch default")
    type: Literal["torch_default"] = "torch_default"

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        limit = np.float32(1.0 / sqrt(fan_in))
        return limit * (np.float32(2.0) * draw.uniform(shape) - np.float32(1.0))
