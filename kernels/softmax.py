"""Softmax over the components of each sample (row N6)."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.rows import row_exp, row_highest, row_scale

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("x[n,k] -> y[n,k]")
def softmax_forward(x, y):
    """y[n,k] = e^x[n,k] / sum_i e^x[n,i], with the largest exponent subtracted from all."""
    for n in range(x.shape[0]):
        row_scale(y, n, ONE / row_exp(x, n, row_highest(x, n), y))


@kernel("y[n,k] dy[n,k] -> dx[n,k]")
def softmax_backward(y, dy, dx):
    """dx[n,k] = y[n,k] (dy[n,k] - sum_i dy[n,i] y[n,i])."""
    for n in range(y.shape[0]):
        mean = ZERO
        for k in range(y.shape[1]):
            mean += dy[n, k] * y[n, k]
        for k in range(y.shape[1]):
            dx[n, k] = y[n, k] * (dy[n, k] - mean)
