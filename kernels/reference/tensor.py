"""NumPy twins of kernels.tensor."""

from __future__ import annotations

import numpy as np


def _chosen(index, count):
    """A matrix with a one where output o is a copy of input i."""
    return (index[:, None] == np.arange(count)).astype(np.float64)


def rearrange_forward(x, index, value, y):
    chosen = _chosen(index, x.shape[1])
    y[...] = np.where(chosen.any(axis=1), x @ chosen.T, value[0])


def rearrange_backward(dy, index, dx):
    dx[...] = dy @ _chosen(index, dx.shape[1])


def matrices_forward(a, b, left, right, y):
    y[...] = np.einsum("rp,pmk,rq,qko->rmo", _chosen(left, len(a)), a, _chosen(right, len(b)), b, optimize=True)


def matrices_backward_left(a, b, dy, left, right, da):
    da[...] = np.einsum("rp,rmo,rq,qko->pmk", _chosen(left, len(a)), dy, _chosen(right, len(b)), b, optimize=True)


def matrices_backward_right(a, b, dy, left, right, db):
    db[...] = np.einsum("rp,pmk,rq,rmo->qko", _chosen(left, len(a)), a, _chosen(right, len(b)), dy, optimize=True)
