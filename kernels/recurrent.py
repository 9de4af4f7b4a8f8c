"""What all recurrent layers share: a transposed copy of W for the way back, gradients of parts of a matrix.

Time-major arrays x[s,n,f] hold step s of all samples in one block. States have one slot more than there are steps: a
layer that runs forwards keeps its initial state in slot 0 and h_t in slot t + 1, one that runs in reverse keeps h_t in
slot t and its initial state in the last. Step t of sample n is real while t < lengths[n]; the others keep the state.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel
from kernels.matmul import accumulate_product, product, transpose

ZERO = np.float32(0.0)
TOGETHER = 4  # rows of a sum read at once


@kernel("w[i,o] -> wt[o,i]")
def transpose_recurrent(w, wt):
    """wt = w'."""
    transpose(w, wt)


@function
def clear(x):
    """x = 0."""
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            x[i, j] = ZERO


@function
def clear_row(x, n):
    """x[n] = 0."""
    for j in range(x.shape[1]):
        x[n, j] = ZERO


@function
def copy_row(x, y, n):
    """y[n] = x[n]."""
    for j in range(x.shape[1]):
        y[n, j] = x[n, j]


@function
def add_rows(a, b, y, n):
    """y[n] = a[n] + b[n]."""
    for j in range(a.shape[1]):
        y[n, j] = a[n, j] + b[n, j]


@function
def flow_on(dgates, wt, dh, lengths, t, flow, carry_h):
    """carry_h = dgates W' for real steps, dh for the others, which only keep the state; nothing without `flow`."""
    if flow:
        product(dgates, wt, carry_h)
    for n in range(lengths.size):
        if t >= lengths[n]:
            copy_row(dh, carry_h, n)
        elif not flow:
            clear_row(carry_h, n)


@kernel("c[m,h] dgates[m,g] first:int -> dp[h]")
def diagonal_gradient(c, dgates, first, dp):
    """dp = sum over all steps and samples of c times the gradients of one gate, the columns from `first` on."""
    units = dp.size
    for j in range(units):
        dp[j] = ZERO
    for m in range(c.shape[0]):
        for j in range(units):
            dp[j] += c[m, j] * dgates[m, first + j]


@kernel("x[m,i] dgates[m,g] first:int -> dw[i,h]")
def block_gradient(x, dgates, first, dw):
    """dw = x' times the gradients of one gate, the columns from `first` on."""
    clear(dw)
    accumulate_product(x.T, dgates[:, first : first + dw.shape[1]], dw)


@kernel("dgates[m,g] -> db[g]")
def bias_gradient(dgates, db):
    """db = sum of the gradients at the gates over all steps and samples."""
    rows, columns = dgates.shape
    for j in range(columns):
        db[j] = ZERO
    # Row by row, for a column of a long matrix touches a page of memory with every number.
    whole = rows // TOGETHER * TOGETHER
    for m in range(0, whole, TOGETHER):
        for j in range(columns):
            db[j] += (dgates[m, j] + dgates[m + 1, j]) + (dgates[m + 2, j] + dgates[m + 3, j])
    for m in range(whole, rows):
        for j in range(columns):
            db[j] += dgates[m, j]
