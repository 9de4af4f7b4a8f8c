"""The rectified linear unit."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.text import mark


class ReLU(ActivationFunction):
    """Rectified linear unit: passes what is positive; a unit that is never positive has no gradient and is dead.

    Row N1; torch.nn.ReLU, with the derivative 0 at u = 0.
    """

    title: ClassVar[str] = mark("ReLU")
    forward_kernel = activation.relu_forward
    backward_kernel = activation.relu_backward
    formula: ClassVar[str] = "max(0, u)"
    derivative: ClassVar[str] = "[u > 0]"
    straight: ClassVar[bool] = True
    can_die: ClassVar[bool] = True

    type: Literal["relu"] = "relu"
