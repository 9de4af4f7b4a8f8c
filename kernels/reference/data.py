"""NumPy twins of kernels.data."""

from __future__ import annotations

import numpy as np

from kernels.reference.scalar import random_bits


def arrange(losses, counters, mode, order):
    _, epoch, cursor, seed = (int(c) for c in counters)
    if cursor != 0:
        return
    size = order.size
    order[...] = np.arange(size)
    if mode == 1:
        bits = random_bits(seed, -1, epoch, np.arange(size))
        for i in range(size - 1, 0, -1):
            j = (int(bits[i]) >> 32) * (i + 1) >> 32
            order[[i, j]] = order[[j, i]]
    elif mode == 2:
        order[...] = np.argsort(-losses, kind="stable")


def gather(data, targets, order, counters, x, y, weight, index):
    chosen = order[counters[2] : counters[2] + weight.size]
    padding = weight.size - chosen.size
    rows = np.concatenate([chosen, np.repeat(order[:1], padding)])
    x[...] = data[rows]
    y[...] = targets[rows]
    weight[...] = np.concatenate([np.full(chosen.size, 1.0 / chosen.size), np.zeros(padding)])
    index[...] = np.concatenate([chosen, np.full(padding, -1)])


def scatter_losses(losses, index, sample_losses):
    real = index >= 0
    sample_losses[index[real]] = losses[real]


def advance(batch, size, counters):
    counters[0] += 1
    counters[2] += batch
    if counters[2] >= size:
        counters[2] = 0
        counters[1] += 1


def arrange_streams(counters, batch, order):
    if counters[2] != 0:
        return
    length = order.size // batch
    whole = length * batch
    order[...] = np.concatenate([np.arange(whole).reshape(batch, length).T.ravel(), np.arange(whole, order.size)])


def _picked(order, index):
    return np.where(index >= 0, index, order[0])


def gather_field(data, order, index, x):
    x[...] = data[_picked(order, index)]


def gather_lengths(lengths, order, index, picked):
    picked[...] = lengths[_picked(order, index)]


def reset_carried(counters, carried):
    if counters[2] == 0:
        carried[...] = 0.0
