"""Batch and layer normalization (row T12).

Batch normalization sees its input as x[n,c,s]: sample, channel, place. Every sum over the batch is made shard by shard
in rows of their own, and brought together in the order of the shards, so that the bits depend on no thread. The
variance is the mean of squared deviations, never a difference of squares.
"""

from __future__ import annotations

import math

import numpy as np

from kernels.jit import inlined, kernel

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@inlined
def inverse_deviation(variance, epsilon):
    """1 / sqrt(variance + epsilon)."""
    return ONE / np.float32(math.sqrt(variance + epsilon))


@kernel("x[n,c,s] -> sums[c]")
def channel_sums(x, sums):
    """sums[c] = sum over samples and places of x[n,c,s]."""
    for c in range(sums.size):
        sums[c] = ZERO
    if x.shape[2] == 1:
        rows = x.reshape(x.shape[0], x.shape[1])
        for n in range(rows.shape[0]):
            for c in range(rows.shape[1]):
                sums[c] += rows[n, c]
        return
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            total = ZERO
            for s in range(x.shape[2]):
                total += x[n, c, s]
            sums[c] += total


@kernel("x[n,c,s] mean[c] -> sums[c]")
def channel_squares(x, mean, sums):
    """sums[c] = sum over samples and places of (x[n,c,s] - mean[c])^2."""
    for c in range(sums.size):
        sums[c] = ZERO
    if x.shape[2] == 1:
        rows = x.reshape(x.shape[0], x.shape[1])
        for n in range(rows.shape[0]):
            for c in range(rows.shape[1]):
                e = rows[n, c] - mean[c]
                sums[c] += e * e
        return
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            m = mean[c]
            total = ZERO
            for s in range(x.shape[2]):
                e = x[n, c, s] - m
                total += e * e
            sums[c] += total


@kernel("parts[k,c] count:int -> mean[c]")
def mean_of_parts(parts, count, mean):
    """mean[c] = sum_k parts[k,c] / count: the sums of all shards, in their order."""
    scale = ONE / np.float32(count)
    for c in range(mean.size):
        mean[c] = parts[0, c]
    for k in range(1, parts.shape[0]):
        for c in range(mean.size):
            mean[c] += parts[k, c]
    for c in range(mean.size):
        mean[c] *= scale


@kernel("x[n,c,s] mean[c] variance[c] epsilon[1] gamma[c] beta[c] -> y[n,c,s]")
def normalize_channels(x, mean, variance, epsilon, gamma, beta, y):
    """y = gamma[c] (x - mean[c]) / sqrt(variance[c] + epsilon) + beta[c]."""
    small = epsilon[0]
    if x.shape[2] == 1:
        rows, out = x.reshape(x.shape[0], x.shape[1]), y.reshape(x.shape[0], x.shape[1])
        for n in range(rows.shape[0]):
            for c in range(rows.shape[1]):
                slope = gamma[c] * inverse_deviation(variance[c], small)
                out[n, c] = (rows[n, c] - mean[c]) * slope + beta[c]
        return
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            slope, shift, m = gamma[c] * inverse_deviation(variance[c], small), beta[c], mean[c]
            for s in range(x.shape[2]):
                y[n, c, s] = (x[n, c, s] - m) * slope + shift


@kernel("x[n,c,s] mean[c] variance[c] epsilon[1] dy[n,c,s] -> dgamma[c] dbeta[c]")
def channel_gradients(x, mean, variance, epsilon, dy, dgamma, dbeta):
    """dgamma[c] = sum of dy (x - mean) / sqrt(variance + epsilon) and dbeta[c] = sum of dy."""
    small = epsilon[0]
    for c in range(dbeta.size):
        dgamma[c] = ZERO
        dbeta[c] = ZERO
    if x.shape[2] == 1:
        rows, slopes = x.reshape(x.shape[0], x.shape[1]), dy.reshape(x.shape[0], x.shape[1])
        for n in range(rows.shape[0]):
            for c in range(rows.shape[1]):
                dgamma[c] += slopes[n, c] * (rows[n, c] - mean[c])
                dbeta[c] += slopes[n, c]
    else:
        for n in range(x.shape[0]):
            for c in range(x.shape[1]):
                m, along, total = mean[c], ZERO, ZERO
                for s in range(x.shape[2]):
                    d = dy[n, c, s]
                    total += d
                    along += d * (x[n, c, s] - m)
                dgamma[c] += along
                dbeta[c] += total
    for c in range(dbeta.size):
        dgamma[c] *= inverse_deviation(variance[c], small)


@kernel("x[n,c,s] mean[c] variance[c] epsilon[1] gamma[c] dy[n,c,s] along[c] across[c] -> dx[n,c,s]")
def channel_slopes(x, mean, variance, epsilon, gamma, dy, along, across, dx):
    """dx = gamma r (dy - across[c] - h along[c]) with r = 1 / sqrt(variance + epsilon) and h = (x - mean) r.

    `along` and `across` are the means of dy h and of dy over the whole batch.
    """
    small = epsilon[0]
    if x.shape[2] == 1:
        rows, slopes = x.reshape(x.shape[0], x.shape[1]), dy.reshape(x.shape[0], x.shape[1])
        out = dx.reshape(x.shape[0], x.shape[1])
        for n in range(rows.shape[0]):
            for c in range(rows.shape[1]):
                r = inverse_deviation(variance[c], small)
                h = (rows[n, c] - mean[c]) * r
                out[n, c] = gamma[c] * r * (slopes[n, c] - across[c] - h * along[c])
        return
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            r = inverse_deviation(variance[c], small)
            scale, slope, m, shift = gamma[c] * r, r * along[c], mean[c], across[c]
            for s in range(x.shape[2]):
                dx[n, c, s] = scale * (dy[n, c, s] - shift - (x[n, c, s] - m) * slope)


@kernel("value[c] momentum[1] scale[1] -> average[c]")
def running_average(value, momentum, scale, average):
    """average := (1 - momentum) average + momentum scale value."""
    share = momentum[0]
    for c in range(average.size):
        average[c] = (ONE - share) * average[c] + share * (scale[0] * value[c])


@kernel("x[n,k] gamma[k] beta[k] epsilon[1] -> y[n,k] mean[n,1] inverse[n,1]")
def layer_norm_forward(x, gamma, beta, epsilon, y, mean, inverse):
    """y = gamma (x - mean) inverse + beta with a row's own mean and inverse = 1 / sqrt(variance + epsilon)."""
    share = ONE / np.float32(x.shape[1])
    for n in range(x.shape[0]):
        m = ZERO
        for k in range(x.shape[1]):
            m += x[n, k]
        m *= share
        v = ZERO
        for k in range(x.shape[1]):
            e = x[n, k] - m
            v += e * e
        r = inverse_deviation(v * share, epsilon[0])
        for k in range(x.shape[1]):
            y[n, k] = (x[n, k] - m) * r * gamma[k] + beta[k]
        mean[n, 0] = m
        inverse[n, 0] = r


@kernel("x[n,k] gamma[k] mean[n,1] inverse[n,1] dy[n,k] dmean[n,1] dinverse[n,1] -> dx[n,k]")
def layer_norm_backward_input(x, gamma, mean, inverse, dy, dmean, dinverse, dx):
    """dx = r (d - mean of d - h (mean of d h)) with d = dy gamma and h = (x - mean) r.

    Those who read the mean and r add dmean / k and -dinverse r^2 h / k.
    """
    share = ONE / np.float32(x.shape[1])
    for n in range(x.shape[0]):
        m, r = mean[n, 0], inverse[n, 0]
        total, along = ZERO, ZERO
        for k in range(x.shape[1]):
            d = dy[n, k] * gamma[k]
            total += d
            along += d * (x[n, k] - m)
        shift = (dmean[n, 0] - r * total) * share
        slope = (along + dinverse[n, 0]) * r * r * r * share
        for k in range(x.shape[1]):
            dx[n, k] = r * dy[n, k] * gamma[k] + shift - (x[n, k] - m) * slope


@kernel("x[n,k] mean[n,1] inverse[n,1] dy[n,k] -> dgamma[k] dbeta[k]")
def layer_norm_backward_parameters(x, mean, inverse, dy, dgamma, dbeta):
    """dgamma[k] = sum_n dy (x - mean) inverse and dbeta[k] = sum_n dy."""
    for k in range(dbeta.size):
        dgamma[k] = ZERO
        dbeta[k] = ZERO
    for n in range(x.shape[0]):
        m, r = mean[n, 0], inverse[n, 0]
        for k in range(x.shape[1]):
            dgamma[k] += dy[n, k] * (x[n, k] - m) * r
            dbeta[k] += dy[n, k]
