"""A layer with another's weights, transposed: y = x W' + b (autoencoders, row Z2) and its gradients."""

from __future__ import annotations

from kernels.dense import sum_rows
from kernels.jit import kernel
from kernels.matmul import biased_product, product, transpose, transposed_product


@kernel("x[n,i] w[o,i] b[o] -> y[n,o] wt[i,o]")
def tied_forward(x, w, b, y, wt):
    """y[n,o] = sum_i x[n,i] w[o,i] + b[o]; wt is scratch for the transposed weights."""
    transpose(w, wt)
    biased_product(x, wt, b, y)


@kernel("x[n,i] w[o,i] dy[n,o] -> dx[n,i] dw[o,i] db[o]")
def tied_backward(x, w, dy, dx, dw, db):
    """dx = dy w, dw[o,i] = sum_n dy[n,o] x[n,i] and db[o] = sum_n dy[n,o]."""
    product(dy, w, dx)
    transposed_product(dy, x, dw)
    sum_rows(dy, db)
