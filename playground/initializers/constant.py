"""One value everywhere."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.spec import setting
from playground.text import mark


class Constant(Initializer):
    """Every weight the same: units that start equal stay equal, the symmetry never breaks (row T5).

    torch.nn.init.constant_.
    """

    title: ClassVar[str] = mark("constant")
    type: Literal["constant"] = "constant"
    value: float = setting(0.5, mark("The value of every weight"), ge=-100.0, le=100.0, label=mark("value"))

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        return np.full(shape, self.value, np.float32)
