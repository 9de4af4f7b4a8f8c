"""Softmax and its logarithm over the components of each sample, or along another axis (row N6)."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.rows import row_exp, row_highest, row_scale
from kernels.scalar import exp, log

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


@kernel("x[n,k,s] -> y[n,k,s]")
def axis_softmax_forward(x, y):
    """y[n,k,s] = e^x[n,k,s] / sum_i e^x[n,i,s]: along an axis that is not the last."""
    for n in range(x.shape[0]):
        for s in range(x.shape[2]):
            highest = x[n, 0, s]
            for k in range(1, x.shape[1]):
                # NaN takes its place, and stays.
                highest = highest if highest >= x[n, k, s] else x[n, k, s]
            total = ZERO
            for k in range(x.shape[1]):
                e = exp(x[n, k, s] - highest)
                y[n, k, s] = e
                total += e
            for k in range(x.shape[1]):
                y[n, k, s] /= total


@kernel("y[n,k,s] dy[n,k,s] -> dx[n,k,s]")
def axis_softmax_backward(y, dy, dx):
    """dx[n,k,s] = y[n,k,s] (dy[n,k,s] - sum_i dy[n,i,s] y[n,i,s])."""
    for n in range(y.shape[0]):
        for s in range(y.shape[2]):
            mean = ZERO
            for k in range(y.shape[1]):
                mean += dy[n, k, s] * y[n, k, s]
            for k in range(y.shape[1]):
                dx[n, k, s] = y[n, k, s] * (dy[n, k, s] - mean)


@kernel("x[n,k,s] -> y[n,k,s]")
def log_softmax_forward(x, y):
    """y[n,k,s] = x[n,k,s] - ln sum_i e^x[n,i,s], with the largest exponent subtracted from all."""
    for n in range(x.shape[0]):
        for s in range(x.shape[2]):
            highest = x[n, 0, s]
            for k in range(1, x.shape[1]):
                highest = highest if highest >= x[n, k, s] else x[n, k, s]
            total = ZERO
            # Two subtractions in two loops: LLVM would join them, and highest + ln total rounds the small ones.
            for k in range(x.shape[1]):
                y[n, k, s] = x[n, k, s] - highest
                total += exp(y[n, k, s])
            rest = log(total)
            for k in range(x.shape[1]):
                y[n, k, s] -= rest


@kernel("y[n,k,s] dy[n,k,s] -> dx[n,k,s]")
def log_softmax_backward(y, dy, dx):
    """dx[n,k,s] = dy[n,k,s] - e^y[n,k,s] sum_i dy[n,i,s]."""
    for n in range(y.shape[0]):
        for s in range(y.shape[2]):
            total = ZERO
            for k in range(y.shape[1]):
                total += dy[n, k, s]
            for k in range(y.shape[1]):
                dx[n, k, s] = dy[n, k, s] - exp(y[n, k, s]) * total
