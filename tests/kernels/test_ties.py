"""Where several numbers are the largest, the first of them gets the gradient: kernels and twins beside plain loops."""

from __future__ import annotations

import numpy as np
import pytest

from kernels import maxout, pooling
from kernels.program import twin


def few_numbers(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Small whole numbers: nearly every window holds its largest one more than once."""
    return np.random.default_rng(seed).integers(0, 3, shape).astype(float)


def pooled(x: np.ndarray, dy: np.ndarray, window: int, stride: int, margin: int) -> np.ndarray:
    """dy at the first of each window's largest numbers, window by window."""
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*dy.shape):
        best, place = -np.inf, None
        for a, b in np.ndindex(window, window):
            row, column = i * stride + a - margin, j * stride + b - margin
            inside = 0 <= row < x.shape[2] and 0 <= column < x.shape[3]
            if inside and x[n, c, row, column] > best:
                best, place = x[n, c, row, column], (row, column)
        dx[(n, c, *place)] += dy[n, c, i, j]
    return dx


@pytest.mark.parametrize("binder", ["kernel", "twin"])
@pytest.mark.parametrize(
    ("window", "stride", "margin"), [(2, 2, 0), (3, 1, 0), (3, 1, 1), (3, 2, 1), (2, 3, 0), (3, 3, 1)]
)
def test_max_pool(binder, window, stride, margin):
    x = few_numbers((2, 3, 8, 10), window + stride)
    sizes = [(size + 2 * margin - window) // stride + 1 for size in x.shape[2:]]
    dy = 1.0 + np.arange(2 * 3 * sizes[0] * sizes[1], dtype=float).reshape(2, 3, *sizes)
    geometry = np.array([stride, stride, 1, 1, margin, margin, window, window])
    kind = np.float32 if binder == "kernel" else np.float64
    forward, backward = pooling.max_pool_forward, pooling.max_pool_backward
    if binder == "twin":
        forward, backward = twin(forward), twin(backward)
    x, dy = x.astype(kind), dy.astype(kind)
    y, dx, scratch = np.empty_like(dy), np.empty_like(x), np.empty(sizes[1], kind)
    forward(x, geometry, y)
    backward(x, y, dy, geometry, dx, scratch)
    np.testing.assert_array_equal(dx, pooled(x, dy, window, stride, margin))


@pytest.mark.parametrize("binder", ["kernel", "twin"])
def test_the_largest_of_all_steps(binder):
    x, lengths = few_numbers((4, 6, 3), 1), np.array([6, 3, 1, 0])
    kind = np.float32 if binder == "kernel" else np.float64
    forward, backward = pooling.max_all_forward, pooling.max_all_backward
    if binder == "twin":
        forward, backward = twin(forward), twin(backward)
    x = x.astype(kind)
    dy = np.arange(1.0, 13.0).reshape(4, 3).astype(kind)
    y, dx = np.empty((4, 3), kind), np.empty_like(x)
    forward(x, lengths, y)
    backward(x, y, dy, lengths, dx)
    expected = np.zeros_like(x)
    for n, length in enumerate(lengths):
        for f in range(3):
            if length:
                expected[n, x[n, :length, f].argmax(), f] = dy[n, f]
    np.testing.assert_array_equal(dx, expected)


@pytest.mark.parametrize("binder", ["kernel", "twin"])
def test_maxout(binder):
    kind = np.float32 if binder == "kernel" else np.float64
    forward, backward = maxout.maxout_forward, maxout.maxout_backward
    if binder == "twin":
        forward, backward = twin(forward), twin(backward)
    x = few_numbers((5, 4, 3), 2).astype(kind)
    dy = np.arange(1.0, 21.0).reshape(5, 4).astype(kind)
    y, winner, dx = np.empty((5, 4), kind), np.empty((5, 4), np.int64), np.empty_like(x)
    forward(x, y, winner)
    backward(dy, winner, dx)
    expected = np.zeros_like(x)
    for n, u in np.ndindex(5, 4):
        expected[n, u, x[n, u].argmax()] = dy[n, u]
    np.testing.assert_array_equal(dx, expected)
