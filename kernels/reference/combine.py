"""NumPy twins of kernels.combine."""

from __future__ import annotations

import numpy as np


def copy(x, y):
    y[...] = x


def accumulate(x, y):
    y += x


def fill(value, y):
    y[...] = value


def add(a, b, y):
    y[...] = a + b


def subtract(a, b, y):
    y[...] = a + (-1.0) * b


def negate(x, y):
    y[...] = 0.0 - x


def multiply_forward(a, b, y):
    y[...] = a * b


def multiply_backward(a, b, dy, da, db):
    da[...] = dy * b
    db[...] = dy * a


def product_forward(x, y):
    y[...] = x.prod(axis=1, keepdims=True)


def product_backward(x, dy, dx):
    for k in range(x.shape[1]):
        dx[:, k] = dy[:, 0] * np.delete(x, k, axis=1).prod(axis=1)


def place(x, at, y):
    y[:, at : at + x.shape[1]] = x


def take(y, at, x):
    x[...] = y[:, at : at + x.shape[1]]
