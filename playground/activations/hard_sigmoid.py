"""The sigmoid made of three straight pieces."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.text import mark


class HardSigmoid(ActivationFunction):
    """Hard sigmoid: a straight line from 0 at -3 to 1 at 3, and flat beyond; there its derivative is zero.

    torch.nn.Hardsigmoid.
    """

    title: ClassVar[str] = mark("hard sigmoid")
    forward_kernel = activation.hard_sigmoid_forward
    backward_kernel = activation.hard_sigmoid_backward
    formula: ClassVar[str] = "min(max(u/6 + 1/2, 0), 1)"
    derivative: ClassVar[str] = "1/6 [-3 < u < 3]"
    straight: ClassVar[bool] = True

    type: Literal["hard_sigmoid"] = "hard_sigmoid"

    def relative_slope(self, a: np.ndarray) -> np.ndarray:
        return np.where((a > 0.0) & (a < 1.0), 1.0, 0.0)
