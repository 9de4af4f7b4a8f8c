"""Norms of flat arrays."""

from __future__ import annotations

import math

import numpy as np

from kernels.jit import function, kernel

ZERO = np.float32(0.0)
# Above this, and below its inverse, squares leave the range of float32.
LARGEST = np.float32(1e18)
SMALLEST = np.float32(1e-18)


@function
def sum_of_squares(x):
    """sum_i x[i]^2."""
    total = ZERO
    for i in range(x.size):
        total += x[i] * x[i]
    return total


@function
def root_of_squares(x):
    """||x||_2; where the squares leave the range of float32, once more in float64."""
    length = np.float32(math.sqrt(sum_of_squares(x)))
    if SMALLEST < length < LARGEST:
        return length
    total = 0.0
    for i in range(x.size):
        v = np.float64(x[i])
        total += v * v
    return np.float32(math.sqrt(total))


@kernel("x[n] -> norm[1]")
def euclidean_norm(x, norm):
    """norm = ||x||_2."""
    norm[0] = root_of_squares(x)
