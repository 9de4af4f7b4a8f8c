"""The exponential linear unit."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation, curvature
from playground.activations.base import ActivationFunction
from playground.spec import setting
from playground.text import mark


class ELU(ActivationFunction):
    """Exponential linear unit: like ReLU above zero, and bends smoothly to -alpha below.

    Row N1; torch.nn.ELU.
    """

    title: ClassVar[str] = mark("ELU")
    forward_kernel = activation.elu_forward
    backward_kernel = activation.elu_backward
    bend_kernel = curvature.elu_bend
    cell: ClassVar[str] = "alpha"
    formula: ClassVar[str] = "u [u > 0] + alpha (e^u - 1) [u <= 0]"
    derivative: ClassVar[str] = "[u > 0] + (a + alpha) [u <= 0]"

    type: Literal["elu"] = "elu"
    alpha: float = setting(
        1.0, mark("The value far below zero is -alpha"), live=True, gt=0.0, le=10.0, label=mark("alpha")
    )
