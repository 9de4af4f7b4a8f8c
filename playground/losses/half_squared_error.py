"""Half the squared error, as the lecture on backpropagation has it."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature, loss
from playground.losses.squared_error import SquaredError
from playground.text import mark


class HalfSquaredError(SquaredError):
    """Half the sum of squares: L = 1/2 sum (y - t)^2, whose derivative is the plain difference y - t.

    Row N9 (eps^m = a^m - y^m); torch has no such loss: it is k/2 times torch.nn.MSELoss.
    """

    title: ClassVar[str] = mark("Half squared error")
    forward_kernel = loss.half_squared_error_forward
    backward_kernel = loss.half_squared_error_backward
    curvature_kernel = curvature.half_squared_error_curvature
    formula: ClassVar[str] = "L = 1/2 sum (y - t)^2"
    derivative: ClassVar[str] = "y - t"

    type: Literal["half_squared_error"] = "half_squared_error"
