"""NumPy twins of kernels.random."""

from __future__ import annotations

import numpy as np

from kernels.reference.scalar import normal, uniform


def uniform_fill(seed, stream, y):
    y[...] = uniform(seed, stream, 0, np.arange(y.size))


def normal_fill(seed, stream, y):
    y[...] = normal(seed, stream, 0, np.arange(y.size))
