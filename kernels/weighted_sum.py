"""A trained mixture of several signals of one shape (row R14; Peters et al. 2018, ELMo), a row for each signal."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel

ZERO = np.float32(0.0)


@kernel("x[n] shares[k] gamma[1] term:int -> y[n]")
def weighted_term(x, shares, gamma, term, y):
    """y = gamma shares[term] x for the first term, and is added to for the others."""
    factor = gamma[0] * shares[term]
    if term == 0:
        for i in range(x.size):
            y[i] = factor * x[i]
    else:
        for i in range(x.size):
            y[i] += factor * x[i]


@kernel("dy[n] shares[k] gamma[1] term:int -> dx[n]")
def weighted_term_gradient(dy, shares, gamma, term, dx):
    """dx = gamma shares[term] dy."""
    factor = gamma[0] * shares[term]
    for i in range(dy.size):
        dx[i] = factor * dy[i]


@kernel("x[n] dy[n] term:int -> products[k]")
def term_product(x, dy, term, products):
    """products[term] = sum of dy x; the other products stay."""
    total = ZERO
    for i in range(x.size):
        total += dy[i] * x[i]
    products[term] = total


@kernel("products[k] shares[k] gamma[1] -> dscores[k] dgamma[1]")
def share_gradients(products, shares, gamma, dscores, dgamma):
    """dgamma = sum_k shares[k] products[k] and dscores[k] = gamma shares[k] (products[k] - dgamma)."""
    total = ZERO
    for k in range(shares.size):
        total += shares[k] * products[k]
    dgamma[0] = total
    for k in range(shares.size):
        dscores[k] = gamma[0] * shares[k] * (products[k] - total)
