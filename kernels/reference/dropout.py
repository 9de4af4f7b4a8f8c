"""NumPy twins of kernels.dropout."""

from __future__ import annotations

import numpy as np

from kernels.reference.scalar import uniform


def _kept(x, p, counters, stream):
    # The kernel compares float32 numbers; so does the twin, or a draw that equals p could fall on the other side.
    return uniform(int(counters[3]), stream, int(counters[0]), np.arange(x.size)) >= np.float64(np.float32(p[0]))


def dropout_forward(x, p, counters, stream, y, mask):
    mask[...] = _kept(x, p, counters, stream)
    y[...] = x * mask


def dropout_scale(x, p, y):
    y[...] = (1.0 - p) * x


def inverted_dropout_forward(x, p, counters, stream, y, mask):
    mask[...] = 0.0
    if p[0] < 1.0:
        mask[...] = _kept(x, p, counters, stream) / (1.0 - p)
    y[...] = x * mask


def dropout_backward(dy, mask, dx):
    dx[...] = dy * mask
