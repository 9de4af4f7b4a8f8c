"""The Gaussian error linear unit."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, gelu
from playground.activations.base import ActivationFunction
from playground.text import mark


class GELU(ActivationFunction):
    """Gaussian error linear unit: u times the share P(u) of a standard normal distribution that lies below u.

    Hendrycks and Gimpel (2016); torch.nn.GELU.
    """

    title: ClassVar[str] = mark("GELU")
    forward_kernel = gelu.gelu_forward
    backward_kernel = gelu.gelu_backward
    bend_kernel = curvature.gelu_bend
    formula: ClassVar[str] = "u P(u)"
    derivative: ClassVar[str] = "P(u) + u p(u)"

    type: Literal["gelu"] = "gelu"
