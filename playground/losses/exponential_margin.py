"""The exponential loss of the margin."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, loss
from playground.losses.margin import MarginLoss
from playground.text import mark


class ExponentialMargin(MarginLoss):
    """Exponential loss of the margin: L = e^-M, M = y t with t = -1 or +1. One outlier can outweigh all other samples.

    Row N4; AdaBoost's loss; torch has no such module.
    """

    title: ClassVar[str] = mark("Exponential loss of the margin")
    forward_kernel = loss.exponential_forward
    backward_kernel = loss.exponential_backward
    curvature_kernel = curvature.exponential_curvature
    formula: ClassVar[str] = "L = e^-M,  M = y t"
    derivative: ClassVar[str] = "-t e^-M"

    type: Literal["exponential_margin"] = "exponential_margin"
