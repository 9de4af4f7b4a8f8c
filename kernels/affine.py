"""Scale and shift: every number has a factor and a summand, which several numbers may share."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel

ZERO = np.float32(0.0)


@kernel("x[n,j] scale[k] shift[k] index:i8[j] -> y[n,j]")
def affine_forward(x, scale, shift, index, y):
    """y[n,j] = scale[i] x[n,j] + shift[i] with i = index[j]; 0 where there is no such weight."""
    for n in range(x.shape[0]):
        for j in range(x.shape[1]):
            i = index[j]
            y[n, j] = scale[i] * x[n, j] + shift[i] if 0 <= i < scale.size else ZERO


@kernel("x[n,j] scale[k] dy[n,j] index:i8[j] -> dx[n,j] dscale[k] dshift[k]")
def affine_backward(x, scale, dy, index, dx, dscale, dshift):
    """dx = scale dy; the gradients of a weight are sums over the samples and over the numbers that share it."""
    for i in range(scale.size):
        dscale[i] = ZERO
        dshift[i] = ZERO
    for n in range(x.shape[0]):
        for j in range(x.shape[1]):
            i = index[j]
            if 0 <= i < scale.size:
                dx[n, j] = scale[i] * dy[n, j]
                dscale[i] += dy[n, j] * x[n, j]
                dshift[i] += dy[n, j]
            else:
                dx[n, j] = ZERO
