"""The logistic sigmoid."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import activation, curvature
from playground.activations.base import ActivationFunction
from playground.text import mark


class Sigmoid(ActivationFunction):
    """Logistic sigmoid, from 0 to 1: a probability; saturates far from zero.

    Row N1; torch.nn.Sigmoid.
    """

    title: ClassVar[str] = mark("sigmoid")
    forward_kernel = activation.sigmoid_forward
    backward_kernel = activation.sigmoid_backward
    bend_kernel = curvature.sigmoid_bend
    formula: ClassVar[str] = "1 / (1 + e^-u)"
    derivative: ClassVar[str] = "a (1 - a)"

    type: Literal["sigmoid"] = "sigmoid"

    def relative_slope(self, a: np.ndarray) -> np.ndarray | None:
        return 4 * a * (1 - a)
