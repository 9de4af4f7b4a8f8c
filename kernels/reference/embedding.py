"""NumPy twins of kernels.embedding."""

from __future__ import annotations

import numpy as np


def _known(x, size):
    """Each index as one row of an identity matrix; zeros for an unknown one."""
    return (x[:, None] == np.arange(size)).astype(float)


def embedding_forward(x, w, y):
    one_hot = _known(x, len(w))
    y[...] = np.where(one_hot.any(axis=1, keepdims=True), one_hot @ w, np.nan)


def embedding_backward(x, dy, dw):
    dw[...] = _known(x, len(dw)).T @ dy


def one_hot(x, y):
    found = _known(x, y.shape[1])
    y[...] = np.where(found.any(axis=1, keepdims=True), found, np.nan)
