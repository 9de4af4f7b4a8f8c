"""The fully connected layer y = x W + b (rows N1, N8) and its gradients dW = x' dy, db = sum dy, dx = dy W'."""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel
from kernels.matmul import biased_product, product, transpose, transposed_product
from kernels.rows import WIDTH, sum_columns

ZERO = np.float32(0.0)

# For fewer samples a transposed copy of the weights costs more than it saves.
FEW = 4


@kernel("x[n,i] w[i,o] b[o] -> y[n,o]")
def dense_forward(x, w, b, y):
    """y[n,o] = sum_i x[n,i] w[i,o] + b[o]."""
    biased_product(x, w, b, y)


@kernel("x[n,i] w[i,o] -> y[n,o]")
def dense_forward_unbiased(x, w, y):
    """y[n,o] = sum_i x[n,i] w[i,o]."""
    product(x, w, y)


@function
def sum_rows(dy, db):
    """db[o] = sum_n dy[n,o]."""
    for first in range(0, db.size, WIDTH):
        sum_columns(dy, first, db)


@kernel("x[n,i] dy[n,o] -> dw[i,o]")
def dense_backward_weights(x, dy, dw):
    """dw[i,o] = sum_n x[n,i] dy[n,o]."""
    transposed_product(x, dy, dw)


@kernel("x[n,i] dy[n,o] -> dw[i,o] db[o]")
def dense_backward_parameters(x, dy, dw, db):
    """dw[i,o] = sum_n x[n,i] dy[n,o] and db[o] = sum_n dy[n,o]."""
    transposed_product(x, dy, dw)
    sum_rows(dy, db)


@kernel("dy[n,o] w[i,o] -> dx[n,i] wt[o,i]")
def dense_backward_input(dy, w, dx, wt):
    """dx[n,i] = sum_o dy[n,o] w[i,o]; wt is scratch for the transposed weights."""
    units = w.shape[1]
    if units == 1:
        for n in range(dx.shape[0]):
            for i in range(dx.shape[1]):
                dx[n, i] = dy[n, 0] * w[i, 0]
    elif dx.shape[0] < FEW:
        for n in range(dx.shape[0]):
            for i in range(dx.shape[1]):
                total = ZERO
                for o in range(units):
                    total += dy[n, o] * w[i, o]
                dx[n, i] = total
    else:
        transpose(w, wt)
        product(dy, wt, dx)
