"""NumPy twins of kernels.upsample: a matrix for each axis, y = R x C'."""

from __future__ import annotations

import numpy as np


def _nearest(size, out):
    return np.repeat(np.eye(size), out // size, axis=0)


def _bilinear(size, out):
    # Where the centres of the output's pixels lie among those of the input's.
    at = np.clip((np.arange(out) + 0.5) * size / out - 0.5, 0, size - 1)
    return np.maximum(1.0 - np.abs(at[:, None] - np.arange(size)[None, :]), 0.0)


def _matrices(rule, small, large):
    return [rule(size, out) for size, out in zip(small[2:], large[2:])]


def upsample_nearest_forward(x, y):
    rows, columns = _matrices(_nearest, x.shape, y.shape)
    y[...] = rows @ x @ columns.T


def upsample_nearest_backward(dy, dx):
    rows, columns = _matrices(_nearest, dx.shape, dy.shape)
    dx[...] = rows.T @ dy @ columns


def upsample_bilinear_forward(x, y):
    rows, columns = _matrices(_bilinear, x.shape, y.shape)
    y[...] = rows @ x @ columns.T


def upsample_bilinear_backward(dy, dx):
    rows, columns = _matrices(_bilinear, dx.shape, dy.shape)
    dx[...] = rows.T @ dy @ columns
