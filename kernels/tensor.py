"""General operations on tensors: numbers put elsewhere, and products of many matrices.

Whatever only moves, repeats or drops numbers (permuting axes, padding, cutting, repeating along an axis) is one kernel
with a table that says where each output comes from.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.matmul import accumulate_product, product

ZERO = np.float32(0.0)


@kernel("x[n,i] index:i8[o] value[1] -> y[n,o]")
def rearrange_forward(x, index, value, y):
    """y[n,o] = x[n,index[o]], or the value where the index points at nothing."""
    for n in range(x.shape[0]):
        for o in range(index.size):
            i = index[o]
            y[n, o] = x[n, i] if 0 <= i < x.shape[1] else value[0]


@kernel("dy[n,o] index:i8[o] -> dx[n,i]")
def rearrange_backward(dy, index, dx):
    """dx[n,i] = the sum of dy[n,o] over all o that i was copied to."""
    for n in range(dy.shape[0]):
        for i in range(dx.shape[1]):
            dx[n, i] = ZERO
        for o in range(index.size):
            i = index[o]
            if 0 <= i < dx.shape[1]:
                dx[n, i] += dy[n, o]


@kernel("a[p,m,k] b[q,k,o] left:i8[r] right:i8[r] -> y[r,m,o]")
def matrices_forward(a, b, left, right, y):
    """y[r] = a[left[r]] b[right[r]], a product of matrices for each r; 0 where there is no such matrix."""
    for r in range(y.shape[0]):
        i, j = left[r], right[r]
        if 0 <= i < a.shape[0] and 0 <= j < b.shape[0]:
            product(a[i], b[j], y[r])
        else:
            for m in range(y.shape[1]):
                for o in range(y.shape[2]):
                    y[r, m, o] = ZERO


@kernel("a[p,m,k] b[q,k,o] dy[r,m,o] left:i8[r] right:i8[r] -> da[p,m,k]")
def matrices_backward_left(a, b, dy, left, right, da):
    """da[p] = the sum of dy[r] b[right[r]]' over all r with left[r] = p."""
    for p in range(da.shape[0]):
        for m in range(da.shape[1]):
            for k in range(da.shape[2]):
                da[p, m, k] = ZERO
    for r in range(dy.shape[0]):
        i, j = left[r], right[r]
        if 0 <= i < a.shape[0] and 0 <= j < b.shape[0]:
            for m in range(a.shape[1]):
                for k in range(a.shape[2]):
                    total = ZERO
                    for o in range(b.shape[2]):
                        total += dy[r, m, o] * b[j, k, o]
                    da[i, m, k] += total


@kernel("a[p,m,k] b[q,k,o] dy[r,m,o] left:i8[r] right:i8[r] -> db[q,k,o]")
def matrices_backward_right(a, b, dy, left, right, db):
    """db[q] = the sum of a[left[r]]' dy[r] over all r with right[r] = q."""
    for q in range(db.shape[0]):
        for k in range(db.shape[1]):
            for o in range(db.shape[2]):
                db[q, k, o] = ZERO
    for r in range(dy.shape[0]):
        i, j = left[r], right[r]
        if 0 <= i < a.shape[0] and 0 <= j < b.shape[0]:
            accumulate_product(a[i].T, dy[r], db[j])
