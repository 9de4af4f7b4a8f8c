"""NumPy twins of kernels.pooling: all windows at once, as views of a padded image."""

from __future__ import annotations

import numpy as np


def _windows(x, out, geometry, filler):
    """x[n,c,p,q,k]: tap k of every window, `filler` outside the image; and the taps' places in the padded image."""
    strides, dilations, pads, window = (geometry[k : k + 2] for k in (0, 2, 4, 6))
    reach = [(n - 1) * s + (k - 1) * d + 1 for n, s, k, d in zip(out, strides, window, dilations, strict=True)]
    sizes = [max(r, p + n) for r, p, n in zip(reach, pads, x.shape[2:], strict=True)]
    padded = np.full((*x.shape[:2], *sizes), filler)
    padded[:, :, pads[0] : pads[0] + x.shape[2], pads[1] : pads[1] + x.shape[3]] = x
    places = np.arange(sizes[0] * sizes[1]).reshape(sizes)
    taps = [
        places[a * dilations[0] :, b * dilations[1] :][:: strides[0], :: strides[1]][: out[0], : out[1]]
        for a, b in np.ndindex(*window)
    ]
    places = np.stack(taps, axis=-1)
    return padded.reshape(*x.shape[:2], -1)[..., places], places, sizes


def _scatter(values, places, sizes, shape, geometry):
    """The sum of values[n,c,p,q,k] at their places, without the margins."""
    flat = np.zeros((shape[0] * shape[1], sizes[0] * sizes[1]))
    np.add.at(flat, (slice(None), places.reshape(-1)), values.reshape(len(flat), -1))
    padded = flat.reshape(*shape[:2], *sizes)
    return padded[:, :, geometry[4] : geometry[4] + shape[2], geometry[5] : geometry[5] + shape[3]]


def max_pool_forward(x, geometry, y):
    y[...] = _windows(x, y.shape[2:], geometry, -np.inf)[0].max(axis=-1)


def max_pool_backward(x, y, dy, geometry, dx, open):
    values, places, sizes = _windows(x, y.shape[2:], geometry, -np.inf)
    first = values.argmax(axis=-1)[..., None] == np.arange(values.shape[-1])
    dx[...] = _scatter(first * dy[..., None], places, sizes, dx.shape, geometry)


def average_pool_forward(x, row_share, column_share, geometry, y):
    y[...] = _windows(x, y.shape[2:], geometry, 0.0)[0].sum(axis=-1) * np.outer(row_share, column_share)


def average_pool_backward(dy, row_share, column_share, geometry, dx):
    values, places, sizes = _windows(np.zeros(dx.shape), dy.shape[2:], geometry, 0.0)
    shares = np.broadcast_to((dy * np.outer(row_share, column_share))[..., None], values.shape)
    dx[...] = _scatter(shares, places, sizes, dx.shape, geometry)


def _real(x, lengths):
    """Which steps are real, as [n,s,1], and their number, at least 1, as [n,1]."""
    real = np.arange(x.shape[1])[None, :, None] < lengths[:, None, None]
    return real, np.maximum(real.sum(axis=1), 1)


def average_all_forward(x, lengths, y):
    real, count = _real(x, lengths)
    y[...] = np.where(real, x, 0.0).sum(axis=1) / count


def average_all_backward(dy, lengths, dx):
    real, count = _real(dx, lengths)
    dx[...] = real * (dy / count)[:, None, :]


def max_all_forward(x, lengths, y):
    real, _ = _real(x, lengths)
    found = np.where(real, x, -np.inf).max(axis=1)
    y[...] = np.where(real.any(axis=1), found, 0.0)


def max_all_backward(x, y, dy, lengths, dx):
    real, _ = _real(x, lengths)
    first = np.where(real, x, -np.inf).argmax(axis=1)[:, None, :] == np.arange(x.shape[1])[None, :, None]
    dx[...] = first * real * dy[:, None, :]
