"""The logistic loss of the margin."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, loss
from playground.losses.margin import MarginLoss
from playground.text import mark


class LogisticMargin(MarginLoss):
    """Logistic loss of the margin: L = ln(1 + e^-M), M = y t with t = -1 or +1. Never quite zero.

    Row N4; torch.nn.SoftMarginLoss. Equal to binary cross-entropy of the logit y.
    """

    title: ClassVar[str] = mark("Logistic loss of the margin")
    forward_kernel = loss.logistic_margin_forward
    backward_kernel = loss.logistic_margin_backward
    curvature_kernel = curvature.logistic_margin_curvature
    from_logits: ClassVar[bool] = True
    formula: ClassVar[str] = "L = ln(1 + e^-M),  M = y t"
    derivative: ClassVar[str] = "-t / (1 + e^M)"

    type: Literal["logistic_margin"] = "logistic_margin"
