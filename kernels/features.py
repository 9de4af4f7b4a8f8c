"""Features of a point in the plane: the inputs that a network may choose from."""

from __future__ import annotations

import math

import numpy as np

from kernels.jit import kernel

ZERO, ONE, TWO = np.float32(0.0), np.float32(1.0), np.float32(2.0)

X1, X2, X1_SQUARED, X2_SQUARED, X1_X2, SIN_X1, SIN_X2 = range(7)
FEATURE_CODES = {
    "x1": X1,
    "x2": X2,
    "x1_squared": X1_SQUARED,
    "x2_squared": X2_SQUARED,
    "x1_x2": X1_X2,
    "sin_x1": SIN_X1,
    "sin_x2": SIN_X2,
}


@kernel("x[n,2] kinds:i8[k] -> y[n,k]")
def features_forward(x, kinds, y):
    """y[n,k] = the feature kinds[k] (FEATURE_CODES) of the point x[n]."""
    for n in range(y.shape[0]):
        a, b = x[n, 0], x[n, 1]
        for k in range(y.shape[1]):
            kind = kinds[k]
            if kind == X1:
                v = a
            elif kind == X2:
                v = b
            elif kind == X1_SQUARED:
                v = a * a
            elif kind == X2_SQUARED:
                v = b * b
            elif kind == X1_X2:
                v = a * b
            elif kind == SIN_X1:
                v = np.float32(math.sin(a))
            else:
                v = np.float32(math.sin(b))
            y[n, k] = v


@kernel("x[n,2] dy[n,k] kinds:i8[k] -> dx[n,2]")
def features_backward(x, dy, kinds, dx):
    """dx[n] = sum_k dy[n,k] times the gradient of feature kinds[k] in x[n]."""
    for n in range(dy.shape[0]):
        a, b = x[n, 0], x[n, 1]
        da, db = ZERO, ZERO
        for k in range(dy.shape[1]):
            kind = kinds[k]
            d = dy[n, k]
            if kind == X1:
                da += d
            elif kind == X2:
                db += d
            elif kind == X1_SQUARED:
                da += TWO * a * d
            elif kind == X2_SQUARED:
                db += TWO * b * d
            elif kind == X1_X2:
                da += b * d
                db += a * d
            elif kind == SIN_X1:
                da += np.float32(math.cos(a)) * d
            else:
                db += np.float32(math.cos(b)) * d
        dx[n, 0] = da
        dx[n, 1] = db
