"""Tokens as vectors (row R10): a row of a table for each index, or a single one among zeros.

An index that is no whole number from 0 to V - 1 gives NaN, so that the guard stops the step; nothing outside the table
is ever read or written.
"""

from __future__ import annotations

import math

import numpy as np

from kernels.jit import inlined, kernel

ZERO, ONE, NAN = np.float32(0.0), np.float32(1.0), np.float32(math.nan)


@inlined
def position(value, size):
    """The row of a table of `size` rows that a token's number means, -1 for none."""
    if ZERO <= value < np.float32(size):
        found = np.int64(value)
        if np.float32(found) == value and found < size:
            return found
    return np.int64(-1)


@kernel("x[m] w[v,f] -> y[m,f]")
def embedding_forward(x, w, y):
    """y[m] = w[x[m]]."""
    for m in range(x.size):
        row = position(x[m], w.shape[0])
        if row >= 0:
            for f in range(w.shape[1]):
                y[m, f] = w[row, f]
        else:
            for f in range(w.shape[1]):
                y[m, f] = NAN


@kernel("x[m] dy[m,f] -> dw[v,f]")
def embedding_backward(x, dy, dw):
    """dw[v] = the sum of dy[m] over the places m with x[m] = v, in their order."""
    for v in range(dw.shape[0]):
        for f in range(dw.shape[1]):
            dw[v, f] = ZERO
    for m in range(x.size):
        row = position(x[m], dw.shape[0])
        if row >= 0:
            for f in range(dw.shape[1]):
                dw[row, f] += dy[m, f]


@kernel("x[m] -> y[m,v]")
def one_hot(x, y):
    """y[m,v] = 1 where v = x[m], else 0."""
    for m in range(x.size):
        row = position(x[m], y.shape[1])
        blank = ZERO if row >= 0 else NAN
        for v in range(y.shape[1]):
            y[m, v] = blank
        if row >= 0:
            y[m, row] = ONE
