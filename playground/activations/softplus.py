"""The smooth relative of ReLU."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation, curvature
from playground.activations.base import ActivationFunction
from playground.text import mark


class Softplus(ActivationFunction):
    """Softplus: a smooth ReLU, never quite zero; its derivative is the sigmoid.

    Row N1; torch.nn.Softplus with beta = 1.
    """

    title: ClassVar[str] = mark("softplus")
    forward_kernel = activation.softplus_forward
    backward_kernel = activation.softplus_backward
    bend_kernel = curvature.softplus_bend
    formula: ClassVar[str] = "ln(1 + e^u)"
    derivative: ClassVar[str] = "1 / (1 + e^-u)"

    type: Literal["softplus"] = "softplus"
