"""The mean squared error."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, loss
from playground.losses.squared_error import SquaredError
from playground.text import mark


class MeanSquaredError(SquaredError):
    """Mean squared error: L = 1/k sum (y - t)^2 over the k outputs. For values, and for classes as numbers.

    Rows N4, N6, N7; torch.nn.MSELoss.
    """

    title: ClassVar[str] = mark("Mean squared error")
    forward_kernel = loss.mean_squared_error_forward
    backward_kernel = loss.mean_squared_error_backward
    curvature_kernel = curvature.mean_squared_error_curvature
    formula: ClassVar[str] = "L = 1/k sum (y - t)^2"
    derivative: ClassVar[str] = "2/k (y - t)"

    type: Literal["mean_squared_error"] = "mean_squared_error"
