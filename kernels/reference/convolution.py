"""NumPy twins of kernels.convolution: a product of channels for every tap of the kernel."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np


def _taps(kernel, out, geometry) -> Iterator[tuple]:
    """Every tap (a, b) with the lines and columns of a padded image that it sees, from the first output to the last."""
    strides, dilations = geometry[0:2], geometry[2:4]
    for a, b in np.ndindex(*kernel):
        starts = (a * dilations[0], b * dilations[1])
        seen = (slice(f, f + (n - 1) * s + 1, s) for f, n, s in zip(starts, out, strides))
        yield a, b, (..., *seen)


def _frame(size, kernel, out, geometry):
    """The sizes of an image with its margins, and where the image lies in them."""
    top, left = (max(int(p), 0) for p in geometry[4:6])
    reach = [
        (n - 1) * s + (k - 1) * d + 1 for n, s, k, d in zip(out, geometry[0:2], kernel, geometry[2:4], strict=True)
    ]
    # A negative padding leaves out the first lines.
    cut_top, cut_left = top - int(geometry[4]), left - int(geometry[5])
    rows, columns = max(reach[0] + cut_top, top + size[0]), max(reach[1] + cut_left, left + size[1])
    inside = (..., slice(top, top + size[0]), slice(left, left + size[1]))
    return (rows, columns), inside, (..., slice(cut_top, None), slice(cut_left, None))


def _grouped(values, groups):
    return values.reshape(values.shape[0], groups, -1, *values.shape[2:])


def _filters(weight, groups):
    return weight.reshape(groups, -1, *weight.shape[1:])


def _gated(dy, y, geometry):
    return np.where(y > 0.0, dy, 0.0) if geometry[7] else dy


def _padded(x, kernel, out, geometry):
    sizes, inside, seen = _frame(x.shape[2:], kernel, out, geometry)
    padded = np.zeros((*x.shape[:2], *sizes))
    padded[inside] = x
    return _grouped(padded[seen], geometry[6])


def _correlated(x, weight, out, geometry):
    kernel, w = weight.shape[2:], _filters(weight, geometry[6])
    padded = _padded(x, kernel, out, geometry)
    total = sum(
        np.einsum("ngipq,goi->ngopq", padded[seen], w[..., a, b]) for a, b, seen in _taps(kernel, out, geometry)
    )
    return total.reshape(x.shape[0], weight.shape[0], *out)


def _transposed(dy, weight, shape, geometry):
    kernel, w = weight.shape[2:], _filters(weight, geometry[6])
    dy = _grouped(dy, geometry[6])
    sizes, inside, seen_part = _frame(shape[2:], kernel, dy.shape[3:], geometry)
    spread = np.zeros((shape[0], geometry[6], shape[1] // geometry[6], *sizes))
    view = spread[seen_part]
    for a, b, seen in _taps(kernel, dy.shape[3:], geometry):
        view[seen] += np.einsum("ngopq,goi->ngipq", dy, w[..., a, b])
    return spread[inside].reshape(shape)


def convolution_forward(x, weight, bias, geometry, y, padded, table):
    found = _correlated(x, weight, y.shape[2:], geometry) + bias[:, None, None]
    y[...] = np.maximum(found, 0.0) if geometry[7] else found


def convolution_backward_input(dy, y, weight, geometry, dx, padded, table):
    dx[...] = _transposed(_gated(dy, y, geometry), weight, dx.shape, geometry)


def transposed_convolution_forward(x, weight, bias, geometry, y, padded, table):
    y[...] = _transposed(x, weight, y.shape, geometry) + bias[:, None, None]


def convolution_backward_parameters(x, dy, y, geometry, dweight, dbias, padded, table):
    dy = _gated(dy, y, geometry)
    kernel, out = dweight.shape[2:], y.shape[2:]
    seen_by = _padded(x, kernel, out, geometry)
    upstream = _grouped(dy, geometry[6])
    for a, b, seen in _taps(kernel, out, geometry):
        found = np.einsum("ngipq,ngopq->goi", seen_by[seen], upstream)
        dweight[..., a, b] = found.reshape(dweight.shape[:2])
    dbias[...] = dy.sum(axis=(0, 2, 3))


def channel_totals(dy, dbias):
    dbias[...] = dy.sum(axis=(0, 2, 3))


def turn(x, y):
    y[...] = np.swapaxes(x, 1, 2)
