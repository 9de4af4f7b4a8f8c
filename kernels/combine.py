"""Copies, sums and products that join the wires of a graph (rows N3, N8)."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("x[n] -> y[n]")
def copy(x, y):
    """y = x."""
    for i in range(x.size):
        y[i] = x[i]


@kernel("x[n] -> y[n]")
def accumulate(x, y):
    """y := y + x: how gradients of several readers meet, dy/dx = sum over the paths."""
    for i in range(x.size):
        y[i] += x[i]


@kernel("value[1] -> y[n]")
def fill(value, y):
    """y = value everywhere."""
    v = value[0]
    for i in range(y.size):
        y[i] = v


@kernel("a[n] b[n] -> y[n]")
def add(a, b, y):
    """y = a + b."""
    for i in range(y.size):
        y[i] = a[i] + b[i]


@kernel("a[n] b[n] -> y[n]")
def subtract(a, b, y):
    """y = a - b."""
    for i in range(y.size):
        y[i] = a[i] - b[i]


@kernel("x[n] -> y[n]")
def negate(x, y):
    """y = -x."""
    for i in range(y.size):
        y[i] = -x[i]


@kernel("a[n] b[n] -> y[n]")
def multiply_forward(a, b, y):
    """y = a b, element by element."""
    for i in range(y.size):
        y[i] = a[i] * b[i]


@kernel("a[n] b[n] dy[n] -> da[n] db[n]")
def multiply_backward(a, b, dy, da, db):
    """da = dy b and db = dy a."""
    for i in range(dy.size):
        da[i] = dy[i] * b[i]
        db[i] = dy[i] * a[i]


@kernel("x[n,k] -> y[n,1]")
def product_forward(x, y):
    """y[n,0] = the product of a sample's components."""
    for n in range(x.shape[0]):
        total = ONE
        for k in range(x.shape[1]):
            total *= x[n, k]
        y[n, 0] = total


@kernel("x[n,k] dy[n,1] -> dx[n,k]")
def product_backward(x, dy, dx):
    """dx[n,k] = dy[n,0] times the product of the other components: no division, so zeros are no exception."""
    for n in range(x.shape[0]):
        before = dy[n, 0]
        for k in range(x.shape[1]):
            dx[n, k] = before
            before *= x[n, k]
        after = ONE
        for k in range(x.shape[1] - 1, -1, -1):
            dx[n, k] *= after
            after *= x[n, k]


@kernel("x[n,i] at:int -> y[n,o]")
def place(x, at, y):
    """y[:, at:at+i] = x: one part of a concatenation; the other columns stay."""
    for n in range(x.shape[0]):
        for i in range(x.shape[1]):
            y[n, at + i] = x[n, i]


@kernel("y[n,o] at:int -> x[n,i]")
def take(y, at, x):
    """x = y[:, at:at+i]: the gradient of one part of a concatenation."""
    for n in range(x.shape[0]):
        for i in range(x.shape[1]):
            x[n, i] = y[n, at + i]
