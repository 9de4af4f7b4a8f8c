"""The radial basis layer (row Z1): every unit answers to inputs near its centre."""

from __future__ import annotations

import numpy as np

from kernels.jit import inlined, kernel
from kernels.scalar import exp

ZERO, HALF, TWO = np.float32(0.0), np.float32(0.5), np.float32(2.0)


@inlined
def precision(log_width):
    """1 / s^2 for ln s."""
    return exp(-TWO * log_width)


@kernel("x[n,i] centre[u,i] log_width[u] -> y[n,u]")
def radial_forward(x, centre, log_width, y):
    """y[n,u] = exp(-||x[n] - centre[u]||^2 / (2 s_u^2)) with the widths s_u = e^log_width[u]."""
    for n in range(x.shape[0]):
        for u in range(centre.shape[0]):
            squares = ZERO
            for i in range(x.shape[1]):
                e = x[n, i] - centre[u, i]
                squares += e * e
            y[n, u] = squares
        for u in range(centre.shape[0]):
            y[n, u] = exp(-HALF * y[n, u] * precision(log_width[u]))


@kernel("x[n,i] centre[u,i] log_width[u] y[n,u] dy[n,u] -> dcentre[u,i] dlog_width[u]")
def radial_backward_parameters(x, centre, log_width, y, dy, dcentre, dlog_width):
    """dcentre[u] = sum_n g e / s_u^2, dlog_width[u] = sum_n g ||e||^2 / s_u^2; g = dy y, e = x[n] - centre[u]."""
    for u in range(centre.shape[0]):
        p = precision(log_width[u])
        for i in range(x.shape[1]):
            dcentre[u, i] = ZERO
        total = ZERO
        for n in range(x.shape[0]):
            # Where y is 0 in float32 the precision may be infinite; their product is 0.
            g = ZERO if y[n, u] == ZERO else dy[n, u] * y[n, u] * p
            squares = ZERO
            for i in range(x.shape[1]):
                e = x[n, i] - centre[u, i]
                squares += e * e
                dcentre[u, i] += g * e
            total += g * squares
        dlog_width[u] = total


@kernel("x[n,i] centre[u,i] log_width[u] y[n,u] dy[n,u] -> dx[n,i]")
def radial_backward_input(x, centre, log_width, y, dy, dx):
    """dx[n] = -sum_u dy y (x[n] - centre[u]) / s_u^2."""
    for n in range(x.shape[0]):
        for i in range(x.shape[1]):
            dx[n, i] = ZERO
        for u in range(centre.shape[0]):
            g = ZERO if y[n, u] == ZERO else dy[n, u] * y[n, u] * precision(log_width[u])
            for i in range(x.shape[1]):
                dx[n, i] -= g * (x[n, i] - centre[u, i])
