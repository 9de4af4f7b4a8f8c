"""The Huber loss."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, distance_loss
from playground.losses.squared_error import SquaredError
from playground.spec import setting
from playground.text import mark


class Huber(SquaredError):
    """Huber loss: a square near the target, a straight line beyond delta, so that far outliers pull no harder.

    Rows N4, N7; Huber (1964); torch.nn.HuberLoss.
    """

    title: ClassVar[str] = mark("Huber")
    forward_kernel = distance_loss.huber_forward
    backward_kernel = distance_loss.huber_backward
    curvature_kernel = curvature.huber_curvature
    cell: ClassVar[str] = "delta"
    formula: ClassVar[str] = "L = 1/k sum e^2/2 [|e| <= delta] + delta (|e| - delta/2) [|e| > delta],  e = y - t"
    derivative: ClassVar[str] = "1/k min(max(e, -delta), delta)"

    type: Literal["huber"] = "huber"
    delta: float = setting(
        1.0, mark("Distance from which on the loss is straight"), live=True, gt=0.0, le=1000.0, label=mark("delta")
    )
