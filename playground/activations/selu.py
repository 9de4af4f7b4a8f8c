"""The scaled exponential linear unit."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation, curvature
from playground.activations.base import ActivationFunction
from playground.text import mark


class SELU(ActivationFunction):
    """Scaled ELU: its two constants keep mean 0 and variance 1 from layer to layer, without normalization.

    Klambauer et al. (2017); torch.nn.SELU.
    """

    title: ClassVar[str] = mark("SELU")
    forward_kernel = activation.selu_forward
    backward_kernel = activation.selu_backward
    bend_kernel = curvature.selu_bend
    formula: ClassVar[str] = "1.0507 (u [u > 0] + 1.6733 (e^u - 1) [u <= 0])"
    derivative: ClassVar[str] = "1.0507 [u > 0] + (a + 1.7581) [u <= 0]"

    type: Literal["selu"] = "selu"
