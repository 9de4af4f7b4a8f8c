"""The rectified linear unit with a fixed slope below zero."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.spec import setting
from playground.text import mark


class LeakyReLU(ActivationFunction):
    """Leaky ReLU: a small fixed slope below zero keeps every unit alive.

    Row N1; torch.nn.LeakyReLU.
    """

    title: ClassVar[str] = mark("Leaky ReLU")
    forward_kernel = activation.leaky_relu_forward
    backward_kernel = activation.leaky_relu_backward
    cell: ClassVar[str] = "slope"
    formula: ClassVar[str] = "u [u > 0] + alpha u [u <= 0]"
    derivative: ClassVar[str] = "[u > 0] + alpha [u <= 0]"
    straight: ClassVar[bool] = True

    type: Literal["leaky_relu"] = "leaky_relu"
    slope: float = setting(0.01, mark("Slope below zero"), live=True, ge=0.0, le=1.0, label=mark("slope"))
