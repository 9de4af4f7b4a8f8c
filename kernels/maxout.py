"""MaxOut (row N1): every unit answers with the largest of its k linear pieces."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel

ZERO = np.float32(0.0)


@kernel("x[n,u,k] -> y[n,u] winner:i8[n,u]")
def maxout_forward(x, y, winner):
    """y[n,u] = max_k x[n,u,k]; winner[n,u] is that k, the first of equals."""
    for n in range(x.shape[0]):
        for u in range(x.shape[1]):
            best = 0
            for k in range(1, x.shape[2]):
                if x[n, u, k] > x[n, u, best]:
                    best = k
            y[n, u] = x[n, u, best]
            winner[n, u] = best


@kernel("dy[n,u] winner:i8[n,u] -> dx[n,u,k]")
def maxout_backward(dy, winner, dx):
    """dx[n,u,k] = dy[n,u] at the winner, else 0."""
    for n in range(dx.shape[0]):
        for u in range(dx.shape[1]):
            for k in range(dx.shape[2]):
                dx[n, u, k] = ZERO
            dx[n, u, winner[n, u]] = dy[n, u]
