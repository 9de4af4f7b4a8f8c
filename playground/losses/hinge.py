"""The hinge loss."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, loss
from playground.losses.margin import MarginLoss
from playground.text import mark


class Hinge(MarginLoss):
    """Hinge: L = max(0, 1 - M), M = y t with t = -1 or +1. Samples beyond the margin 1 no longer count.

    Row N4; the support vector machine's loss; torch has no such module for classes.
    """

    title: ClassVar[str] = mark("Hinge")
    forward_kernel = loss.hinge_forward
    backward_kernel = loss.hinge_backward
    curvature_kernel = curvature.hinge_curvature
    formula: ClassVar[str] = "L = max(0, 1 - M),  M = y t"
    derivative: ClassVar[str] = "-t [M < 1]"

    type: Literal["hinge"] = "hinge"
