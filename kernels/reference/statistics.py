"""NumPy twins of kernels.statistics."""

from __future__ import annotations

import numpy as np


def guard(loss, gradients, control):
    if not np.all(np.isfinite(loss)):
        control[1] = 1
    elif not np.all(np.isfinite(gradients)):
        control[1] = 2


def running_quality(loss, smoothing, quality, counters):
    quality[...] = loss if counters[0] == 0 else (1.0 - smoothing) * quality + smoothing * loss


def guard_parameters(parameters, control):
    if not np.all(np.isfinite(parameters)):
        control[1] = 3
