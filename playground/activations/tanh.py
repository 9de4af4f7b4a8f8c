"""The hyperbolic tangent."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import activation, curvature
from playground.activations.base import ActivationFunction
from playground.text import mark


class Tanh(ActivationFunction):
    """Hyperbolic tangent, from -1 to 1: saturates far from zero."""

    title: ClassVar[str] = mark("tanh")
    forward_kernel = activation.tanh_forward
    backward_kernel = activation.tanh_backward
    bend_kernel = curvature.tanh_bend
    formula: ClassVar[str] = "tanh(u)"
    derivative: ClassVar[str] = "1 - a^2"

    type: Literal["tanh"] = "tanh"

    def relative_slope(self, a: np.ndarray) -> np.ndarray | None:
        return 1 - a * a
