"""NumPy twins of kernels.masks."""

from __future__ import annotations

import numpy as np


def _real(lengths, steps):
    """(n, steps): which steps are real."""
    return np.arange(steps) < np.clip(lengths, 0, steps)[:, None]


def step_weights(weight, lengths, steps, weights):
    real = _real(lengths, steps) & (weight != 0.0)[:, None]
    weights[...] = (real / max(real.sum(), 1)).ravel()


def mean_over_steps(losses, lengths, steps, means):
    real = _real(lengths, steps)
    chosen = np.where(real, losses.reshape(real.shape), 0.0)
    means[...] = chosen.sum(axis=1) / np.maximum(real.sum(axis=1), 1)


def scale_weights(weight, share, scaled):
    scaled[...] = weight * share


def total_loss(parts, loss):
    loss[...] = parts.sum()


def sum_shards(parts, first, total):
    total[...] = parts[:, first : first + total.size].sum(axis=0)
