"""The Gaussian error linear unit by a hyperbolic tangent."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, gelu
from playground.activations.base import ActivationFunction
from playground.text import mark


class GELUTanh(ActivationFunction):
    """GELU with a hyperbolic tangent in place of the normal distribution: never off by more than 0.0005.

    Hendrycks and Gimpel (2016); torch.nn.GELU(approximate="tanh").
    """

    title: ClassVar[str] = mark("GELU (tanh)")
    forward_kernel = gelu.gelu_tanh_forward
    backward_kernel = gelu.gelu_tanh_backward
    bend_kernel = curvature.gelu_tanh_bend
    formula: ClassVar[str] = "u/2 (1 + tanh(sqrt(2/pi) (u + 0.044715 u^3)))"
    derivative: ClassVar[str] = "(1 + t)/2 + u/2 (1 - t^2) sqrt(2/pi) (1 + 0.134145 u^2)"

    type: Literal["gelu_tanh"] = "gelu_tanh"
