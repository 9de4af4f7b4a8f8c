"""Orthogonal initialization."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.initializers.base import Draw, Initializer
from playground.spec import setting
from playground.text import mark


class Orthogonal(Initializer):
    """Orthogonal: U V^T of the singular value decomposition of a random matrix, so lengths pass the layer unchanged.

    Row T5; Saxe et al. (2014). torch.nn.init.orthogonal_ takes Q of a QR decomposition instead: the same distribution.
    Rows or columns, whichever are fewer, are orthonormal; a kernel of higher rank is seen as (everything else, last).
    """

    title: ClassVar[str] = mark("orthogonal")
    type: Literal["orthogonal"] = "orthogonal"
    gain: float = setting(1.0, mark("Factor of the length of what passes"), ge=0.0, le=10.0, label=mark("gain"))

    def values(self, shape: tuple[int, ...], fan_in: int, fan_out: int, draw: Draw) -> np.ndarray:
        random = draw.normal(shape).astype(np.float64).reshape(-1, shape[-1])
        left, _, right = np.linalg.svd(random, full_matrices=False)
        return (self.gain * (left @ right)).astype(np.float32).reshape(shape)
