"""Softmax over the components of each sample (row N6)."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.scalar import exp

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("x[n,k] -> y[n,k]")
def softmax_forward(x, y):
    """y[n,k] = e^x[n,k] / sum_i e^x[n,i], with the largest exponent subtracted from all."""
    for n in range(x.shape[0]):
        highest = x[n, 0]
        for k in range(1, x.shape[1]):
            highest = max(highest, x[n, k])
        total = ZERO
        for k in range(x.shape[1]):
            e = exp(x[n, k] - highest)
            y[n, k] = e
            total += e
        scale = ONE / total
        for k in range(x.shape[1]):
            y[n, k] *= scale


@kernel("y[n,k] dy[n,k] -> dx[n,k]")
def softmax_backward(y, dy, dx):
    """dx[n,k] = y[n,k] (dy[n,k] - sum_i dy[n,i] y[n,i])."""
    for n in range(y.shape[0]):
        mean = ZERO
        for k in range(y.shape[1]):
            mean += dy[n, k] * y[n, k]
        for k in range(y.shape[1]):
            dx[n, k] = y[n, k] * (dy[n, k] - mean)
