"""The sigmoid loss of the margin."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, loss
from playground.losses.margin import MarginLoss
from playground.text import mark


class SigmoidMargin(MarginLoss):
    """Sigmoid loss of the margin: L = 1 / (1 + e^M), M = y t with t = -1 or +1. Bounded, so outliers hardly matter.

    Row N4; torch has no such module.
    """

    title: ClassVar[str] = mark("Sigmoid loss of the margin")
    forward_kernel = loss.sigmoid_margin_forward
    backward_kernel = loss.sigmoid_margin_backward
    curvature_kernel = curvature.sigmoid_margin_curvature
    formula: ClassVar[str] = "L = 1 / (1 + e^M),  M = y t"
    derivative: ClassVar[str] = "-t L (1 - L)"

    type: Literal["sigmoid_margin"] = "sigmoid_margin"
