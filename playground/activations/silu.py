"""The sigmoid linear unit."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, gelu
from playground.activations.base import ActivationFunction
from playground.text import mark


class SiLU(ActivationFunction):
    """Sigmoid linear unit, also called swish: u times its own sigmoid; smooth, and below zero it turns back.

    Hendrycks and Gimpel (2016); torch.nn.SiLU.
    """

    title: ClassVar[str] = mark("SiLU")
    forward_kernel = gelu.silu_forward
    backward_kernel = gelu.silu_backward
    bend_kernel = curvature.silu_bend
    formula: ClassVar[str] = "u / (1 + e^-u)"
    derivative: ClassVar[str] = "s (1 + u (1 - s)),  s = 1 / (1 + e^-u)"

    type: Literal["silu"] = "silu"
