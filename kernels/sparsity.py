"""Penalties on active units (row Z2): the mean magnitude, or how far mean activities are from a small target.

The mean activity of a unit is that over the whole batch: sums of every shard, then one row that brings them together.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.loss import weighted_sum
from kernels.scalar import log

ZERO, ONE = np.float32(0.0), np.float32(1.0)
# Mean activities are held between this and one minus it: at 0 and 1 the divergence is infinite.
LEAST = np.float32(1e-6)


@kernel("a[n,k] rate[1] weight[n] -> losses[n] loss[1]")
def magnitude_forward(a, rate, weight, losses, loss):
    """losses[n] = rate 1/k sum_k |a[n,k]|."""
    share = rate[0] / np.float32(a.shape[1])
    for n in range(a.shape[0]):
        total = ZERO
        for k in range(a.shape[1]):
            total += abs(a[n, k])
        losses[n] = share * total
    weighted_sum(losses, weight, loss)


@kernel("a[n,k] rate[1] weight[n] -> da[n,k]")
def magnitude_backward(a, rate, weight, da):
    """da = weight rate 1/k sign(a), 0 where a is 0."""
    share = rate[0] / np.float32(a.shape[1])
    for n in range(a.shape[0]):
        w = weight[n] * share
        for k in range(a.shape[1]):
            v = a[n, k]
            da[n, k] = w if v > ZERO else (-w if v < ZERO else ZERO)


@kernel("a[n,k] weight[n] -> sums[k] total[1]")
def activity_sums(a, weight, sums, total):
    """sums[k] = sum_n weight[n] a[n,k] and total = sum_n weight[n]: padding, of weight 0, does not count."""
    for k in range(sums.size):
        sums[k] = ZERO
    weights = ZERO
    for n in range(a.shape[0]):
        w = weight[n]
        weights += w
        if w != ZERO:
            for k in range(sums.size):
                sums[k] += w * a[n, k]
    total[0] = weights


@kernel("sums[s,k] totals[s,1] -> activity[k]")
def mean_activity(sums, totals, activity):
    """activity[k] = sum_s sums[s,k] / sum_s totals[s], in the order of the shards; 0 for a batch of padding alone."""
    weights = ZERO
    for s in range(totals.shape[0]):
        weights += totals[s, 0]
    scale = ZERO if weights == ZERO else ONE / weights
    for k in range(activity.size):
        total = ZERO
        for s in range(sums.shape[0]):
            total += sums[s, k]
        activity[k] = total * scale


@kernel("activity[k] rho[1] rate[1] weight[n] -> losses[n] loss[1]")
def activity_divergence(activity, rho, rate, weight, losses, loss):
    """losses[n] = rate sum_k rho ln(rho / r_k) + (1 - rho) ln((1 - rho) / (1 - r_k)), the same for every sample."""
    target = rho[0]
    total = ZERO
    for k in range(activity.size):
        r = min(max(activity[k], LEAST), ONE - LEAST)
        # min and max drop NaN; the sum with 0 a brings it back.
        total += target * log(target / r) + (ONE - target) * log((ONE - target) / (ONE - r)) + ZERO * activity[k]
    for n in range(losses.size):
        losses[n] = rate[0] * total
    weighted_sum(losses, weight, loss)


@kernel("activity[k] rho[1] rate[1] weight[n] -> da[n,k]")
def activity_gradient(activity, rho, rate, weight, da):
    """da[n,k] = weight[n] rate ((1 - rho) / (1 - r_k) - rho / r_k)."""
    target = rho[0]
    for n in range(da.shape[0]):
        for k in range(da.shape[1]):
            r = min(max(activity[k], LEAST), ONE - LEAST)
            da[n, k] = weight[n] * rate[0] * ((ONE - target) / (ONE - r) - target / r)
