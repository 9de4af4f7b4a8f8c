"""NumPy twins of kernels.features."""

from __future__ import annotations

import numpy as np


def features_forward(x, kinds, y):
    a, b = x.T
    table = np.stack([a, b, a**2, b**2, a * b, np.sin(a), np.sin(b)], axis=1)
    y[...] = table[:, kinds]


def features_backward(x, dy, kinds, dx):
    a, b = x.T
    zero, one = np.zeros_like(a), np.ones_like(a)
    by_x1 = np.stack([one, zero, 2.0 * a, zero, b, np.cos(a), zero], axis=1)
    by_x2 = np.stack([zero, one, zero, 2.0 * b, a, zero, np.cos(b)], axis=1)
    dx[:, 0] = np.sum(dy * by_x1[:, kinds], axis=1)
    dx[:, 1] = np.sum(dy * by_x2[:, kinds], axis=1)
