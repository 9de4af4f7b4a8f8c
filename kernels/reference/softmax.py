"""NumPy twins of kernels.softmax."""

from __future__ import annotations

import numpy as np


def softmax_forward(x, y):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    y[...] = e / e.sum(axis=1, keepdims=True)


def softmax_backward(y, dy, dx):
    # The Jacobian of each sample, written out.
    jacobian = np.einsum("nk,ki->nki", y, np.eye(y.shape[1])) - np.einsum("nk,ni->nki", y, y)
    dx[...] = np.einsum("nki,nk->ni", jacobian, dy)


def axis_softmax_forward(x, y):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    y[...] = e / e.sum(axis=1, keepdims=True)


def axis_softmax_backward(y, dy, dx):
    dx[...] = y * dy - y * np.einsum("nks,nks->ns", y, dy)[:, None]


def log_softmax_forward(x, y):
    y[...] = x - np.logaddexp.reduce(x, axis=1, keepdims=True)


def log_softmax_backward(y, dy, dx):
    # The Jacobian of each sample, written out.
    shares = np.exp(y)
    for k in range(y.shape[1]):
        column = -shares * dy[:, k : k + 1]
        column[:, k] += dy[:, k]
        dx[...] = column if k == 0 else dx + column
