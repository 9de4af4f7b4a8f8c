"""Dropout (row T6): p is the probability to drop; the mask of step k is drawn from (seed, stream, k, index)."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.scalar import keyed_uniform, random_key
from kernels.statistics import SEED, STEP

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("x[n] p[1] counters:i8[4] stream:int -> y[n] mask[n]")
def dropout_forward(x, p, counters, stream, y, mask):
    """y = x mask with mask 0 (probability p) or 1, as taught: outputs are scaled by 1 - p when the net is applied."""
    key = random_key(counters[SEED], stream, counters[STEP])
    dropped = p[0]
    for i in range(x.size):
        m = ONE if keyed_uniform(key, i) >= dropped else ZERO
        mask[i] = m
        y[i] = x[i] * m


@kernel("x[n] p[1] -> y[n]")
def dropout_scale(x, p, y):
    """y = (1 - p) x: dropout as taught, when the net is applied."""
    scale = ONE - p[0]
    for i in range(x.size):
        y[i] = x[i] * scale


@kernel("x[n] p[1] counters:i8[4] stream:int -> y[n] mask[n]")
def inverted_dropout_forward(x, p, counters, stream, y, mask):
    """y = x mask with mask 0 (probability p) or 1 / (1 - p): nothing is left to do when the net is applied."""
    key = random_key(counters[SEED], stream, counters[STEP])
    dropped = p[0]
    # With p = 1 nothing is kept, and the scale is never used.
    kept = ONE / (ONE - dropped) if dropped < ONE else ZERO
    for i in range(x.size):
        m = kept if keyed_uniform(key, i) >= dropped else ZERO
        mask[i] = m
        y[i] = x[i] * m


@kernel("dy[n] mask[n] -> dx[n]")
def dropout_backward(dy, mask, dx):
    """dx = dy mask, for both kinds of dropout."""
    for i in range(dx.size):
        dx[i] = dy[i] * mask[i]
