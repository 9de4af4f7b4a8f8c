"""The loops around the tiles of a convolution: outputs of all filters at all pixels, gradients of all weights."""

from __future__ import annotations

import numpy as np

from kernels.convolution_layout import CHUNK
from kernels.convolution_lines import spread, transpose_gated
from kernels.convolution_tile import (
    BLOCK,
    LANES,
    ROWS,
    SHARED,
    TAPS,
    add_rows,
    add_taps,
    correlate_1,
    correlate_2,
    correlate_4,
    correlate_6,
    correlate_most,
    few_1,
    few_2,
    few_4,
)
from kernels.jit import function

ZERO = np.float32(0.0)


@function
def correlate(packed, taps, table, x, starts, pairs, y, y_first, y_step, bias, floor, rows):
    """`rows` planes of outputs: for every two groups of pixels all filters, so that their taps stay in the cache."""
    for pair in range(0, pairs, 2):
        o = 0
        while o < rows:
            first, place, start, left = o * taps, y_first + o * y_step, bias[o:], rows - o
            if left >= ROWS:
                correlate_most(packed, first, table, taps, x, starts, y, place, y_step, start, floor, pair)
                o += ROWS
            elif left >= 6:
                correlate_6(packed, first, table, taps, x, starts, y, place, y_step, start, floor, pair)
                o += 6
            elif left >= 4:
                correlate_4(packed, first, table, taps, x, starts, y, place, y_step, start, floor, pair)
                o += 4
            elif left >= 2:
                correlate_2(packed, first, table, taps, x, starts, y, place, y_step, start, floor, pair)
                o += 2
            else:
                correlate_1(packed, first, table, taps, x, starts, y, place, y_step, start, floor, pair)
                o += 1


@function
def _turn(dy, first, size, pixels, filters, gate, gated, turned, pitch):
    """turned[p, o] = dy[o, p] for `pixels` of planes of `size`."""
    for o in range(0, filters, BLOCK):
        there = min(BLOCK, filters - o)
        if pixels >= BLOCK:
            p = 0
            while p < pixels:
                p = min(p, pixels - BLOCK)
                transpose_gated(dy, first + o * size + p, size, there, gate, gated, turned, p * pitch + o, pitch)
                p += BLOCK
        else:
            for k in range(there):
                for p in range(pixels):
                    at = first + (o + k) * size + p
                    turned[p * pitch + o + k] = ZERO if gated and gate[at] <= ZERO else dy[at]


@function
def add_many(image, taps, table, dy, gate, gated, first, size, filters, lanes, turned, sums):
    """Add one sample's gradients of one group to `sums`: row k holds tap k of all filters, the last the biases."""
    for begin in range(0, size, CHUNK):
        pixels = min(CHUNK, size - begin)
        _turn(dy, first + begin, size, pixels, filters, gate, gated, turned, lanes)
        for o in range(0, lanes, LANES):
            add_rows(turned, o, lanes, pixels, sums, taps * lanes + o)
        for o in range(0, lanes, LANES):
            for k in range(0, taps, TAPS):
                add_taps(image, taps + begin, table, k, taps, pixels, turned, lanes, o, sums)


@function
def add_few(image, taps, table, count, dy, gate, gated, first, size, filters, turned, sums):
    """The same for few filters: in `sums` stand LANES partial sums of every weight, in the end those of the biases."""
    step = filters * LANES
    for group in range(count):
        out, mask = table[taps + 3 * group + 1], table[taps + 3 * group + 2]
        for o in range(filters):
            spread(dy, first + o * size + out, gate, gated, mask, turned, group * step + o * LANES)
    for o in range(filters):
        add_rows(turned, o * LANES, step, count, sums, (taps * filters + o) * LANES)
    for k in range(0, taps, SHARED):
        o = 0
        while o < filters:
            if filters - o >= 4:
                few_4(image, taps, table, k, taps, count, turned, o * LANES, step, sums, o, filters)
                o += 4
            elif filters - o >= 2:
                few_2(image, taps, table, k, taps, count, turned, o * LANES, step, sums, o, filters)
                o += 2
            else:
                few_1(image, taps, table, k, taps, count, turned, o * LANES, step, sums, o, filters)
                o += 1
