"""Normal numbers."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.spec import setting
from playground.text import mark


class Normal(Initializer):
    """Normal around zero with a deviation you choose (row T5); torch.nn.init.normal_."""

    title: ClassVar[str] = mark("normal")
    type: Literal["normal"] = "normal"
    deviation: float = setting(0.1, mark("Standard deviation"), ge=0.0, le=100.0, label=mark("deviation"))

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        return np.float32(self.deviation) * draw.normal(shape)
