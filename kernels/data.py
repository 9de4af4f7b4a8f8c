"""The data of a training step: order of an epoch, batches with masked tails, losses per sample, counters (row T1)."""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel
from kernels.scalar import keyed_bits, random_key
from kernels.statistics import CURSOR, EPOCH, SEED, STEP

ZERO, ONE = np.float32(0.0), np.float32(1.0)
SHIFT_32 = np.uint64(32)

IN_ORDER, SHUFFLED, HARD_FIRST = 0, 1, 2
ORDER_CODES = {"in order": IN_ORDER, "shuffled": SHUFFLED, "hard first": HARD_FIRST}

ORDER_STREAM = -1  # nodes number their random streams from 0


@function
def sort_descending(keys, order):
    """Sort the indices in `order` by falling keys, stably: merges of runs of 1, 2, 4, ... through one spare array."""
    size = order.size
    spare = np.empty(size, np.int64)
    width = 1
    while width < size:
        for first in range(0, size, 2 * width):
            middle, last = min(first + width, size), min(first + 2 * width, size)
            left, right = first, middle
            for i in range(first, last):
                if right == last or (left < middle and not keys[order[right]] > keys[order[left]]):
                    spare[i] = order[left]
                    left += 1
                else:
                    spare[i] = order[right]
                    right += 1
        for i in range(size):
            order[i] = spare[i]
        width *= 2


@kernel("losses[s] counters:i8[4] mode:int -> order:i8[s]")
def arrange(losses, counters, mode, order):
    """At the start of an epoch, the order of its samples: as they are, shuffled, or by falling loss (ORDER_CODES)."""
    if counters[CURSOR] != 0:
        return
    for i in range(order.size):
        order[i] = i
    if mode == SHUFFLED:
        # Fisher and Yates; the product of 32 random bits and i + 1 is as good as a remainder and needs no division.
        key = random_key(counters[SEED], ORDER_STREAM, counters[EPOCH])
        for i in range(order.size - 1, 0, -1):
            j = np.int64(((keyed_bits(key, i) >> SHIFT_32) * np.uint64(i + 1)) >> SHIFT_32)
            order[i], order[j] = order[j], order[i]
    elif mode == HARD_FIRST:
        sort_descending(losses, order)


@kernel("counters:i8[4] batch:int -> order:i8[s]")
def arrange_streams(counters, batch, order):
    """At the start of an epoch, an order in which sample j of each batch goes on where sample j of the last ended.

    The samples are cut into `batch` streams of equal length; those that are left over come last.
    """
    if counters[CURSOR] != 0:
        return
    length = order.size // batch
    for k in range(length):
        for j in range(batch):
            order[k * batch + j] = j * length + k
    for i in range(length * batch, order.size):
        order[i] = i


@kernel("data[s,f] targets[s,t] order:i8[s] counters:i8[4] -> x[n,f] y[n,t] weight[n] index:i8[n]")
def gather(data, targets, order, counters, x, y, weight, index):
    """The next n samples of the order; weight[n] = 1 / (real samples of the batch).

    Rows past the end of the epoch are padding: the first sample again, weight 0 and index -1.
    """
    cursor = counters[CURSOR]
    real = min(x.shape[0], order.size - cursor)
    share = ONE / np.float32(real)
    for n in range(x.shape[0]):
        sample = order[0]
        if n < real:
            sample = order[cursor + n]
            weight[n] = share
            index[n] = sample
        else:
            weight[n] = ZERO
            index[n] = -1
        for i in range(x.shape[1]):
            x[n, i] = data[sample, i]
        for i in range(y.shape[1]):
            y[n, i] = targets[sample, i]


@kernel("data[s,f] order:i8[s] index:i8[n] -> x[n,f]")
def gather_field(data, order, index, x):
    """Further columns of the samples that `gather` has picked."""
    for n in range(x.shape[0]):
        sample = index[n] if index[n] >= 0 else order[0]
        for i in range(x.shape[1]):
            x[n, i] = data[sample, i]


@kernel("lengths:i8[s] order:i8[s] index:i8[n] -> picked:i8[n]")
def gather_lengths(lengths, order, index, picked):
    """The real steps of the samples that `gather` has picked."""
    for n in range(picked.size):
        picked[n] = lengths[index[n] if index[n] >= 0 else order[0]]


@kernel("losses[n] index:i8[n] -> sample_losses[s]")
def scatter_losses(losses, index, sample_losses):
    """Keep the loss of every real sample of the batch, for the order of the next epoch."""
    for n in range(losses.size):
        if index[n] >= 0:
            sample_losses[index[n]] = losses[n]


@kernel("counters:i8[4] -> carried[n]")
def reset_carried(counters, carried):
    """A new epoch begins: what was carried from its end is forgotten."""
    if counters[CURSOR] == 0:
        for i in range(carried.size):
            carried[i] = ZERO


@kernel("batch:int size:int -> counters:i8[4]")
def advance(batch, size, counters):
    """Count the update; at the end of the data the next epoch begins."""
    counters[STEP] += 1
    counters[CURSOR] += batch
    if counters[CURSOR] >= size:
        counters[CURSOR] = 0
        counters[EPOCH] += 1
