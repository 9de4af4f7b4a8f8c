"""Losses of sequences: every real step counts the same, whatever sequence it is part of."""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("weight[n] lengths:i8[n] steps:int -> weights[m]")
def step_weights(weight, lengths, steps, weights):
    """weights[n steps + t] = 1 / (real steps of the batch) where step t of sample n is real, else 0.

    Samples of weight 0 are padding. PyTorch's losses with the reduction "mean" over the steps that are not ignored.
    """
    total = 0
    for n in range(weight.size):
        if weight[n] != ZERO:
            total += min(max(lengths[n], 0), steps)
    share = ONE / np.float32(max(total, 1))
    for n in range(weight.size):
        real = min(max(lengths[n], 0), steps) if weight[n] != ZERO else 0
        for t in range(steps):
            weights[n * steps + t] = share if t < real else ZERO


@kernel("losses[m] lengths:i8[n] steps:int -> means[n]")
def mean_over_steps(losses, lengths, steps, means):
    """means[n] = the mean loss of the real steps of sample n, 0 where it has none."""
    for n in range(means.size):
        real = min(max(lengths[n], 0), steps)
        total = ZERO
        for t in range(real):
            total += losses[n * steps + t]
        means[n] = total / np.float32(max(real, 1))


@kernel("weight[n] share[1] -> scaled[n]")
def scale_weights(weight, share, scaled):
    """scaled = share weight: how much a loss counts beside others."""
    for n in range(weight.size):
        scaled[n] = share[0] * weight[n]


@kernel("parts[k] -> loss[1]")
def total_loss(parts, loss):
    """The sum of the losses and penalties of all shards, in their order."""
    total = ZERO
    for k in range(parts.size):
        total += parts[k]
    loss[0] = total


@kernel("parts[s,n] first:int -> total[m]")
def sum_shards(parts, first, total):
    """total[i] = sum_s parts[s, first + i]: the gradients of all shards, added in their order."""
    for i in range(total.size):
        total[i] = parts[0, first + i]
    for s in range(1, parts.shape[0]):
        for i in range(total.size):
            total[i] += parts[s, first + i]
