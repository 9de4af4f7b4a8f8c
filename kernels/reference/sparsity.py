"""NumPy twins of kernels.sparsity."""

from __future__ import annotations

import numpy as np

_LEAST = 1e-6


def _reduce(losses, weight, loss):
    loss[...] = np.where(weight == 0.0, 0.0, weight * losses).sum()


def magnitude_forward(a, rate, weight, losses, loss):
    losses[...] = rate * np.abs(a).mean(axis=1)
    _reduce(losses, weight, loss)


def magnitude_backward(a, rate, weight, da):
    da[...] = np.sign(a) * weight[:, None] * rate / a.shape[1]


def activity_sums(a, weight, sums, total):
    sums[...] = weight @ a
    total[...] = weight.sum()


def mean_activity(sums, totals, activity):
    weights = totals.sum()
    activity[...] = 0.0 if weights == 0.0 else sums.sum(axis=0) / weights


def activity_divergence(activity, rho, rate, weight, losses, loss):
    r = np.clip(activity, _LEAST, 1.0 - _LEAST)
    both = np.stack([r, 1.0 - r])
    target = np.stack([rho, 1.0 - rho])
    losses[...] = rate * np.sum(target * (np.log(target) - np.log(both)))
    _reduce(losses, weight, loss)


def activity_gradient(activity, rho, rate, weight, da):
    r = np.clip(activity, _LEAST, 1.0 - _LEAST)
    # The difference of the two quotients over one denominator.
    da[...] = np.outer(weight, rate * (r - rho) / (r * (1.0 - r)))
