"""NumPy twins of kernels.noise."""

from __future__ import annotations

import numpy as np

from kernels.reference.scalar import normal


def noise_forward(x, deviation, counters, stream, y):
    y[...] = x + deviation * normal(int(counters[3]), stream, int(counters[0]), np.arange(x.size))
