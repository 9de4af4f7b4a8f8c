"""Largest and mean values of windows (row C3), and of whole images and sequences.

`geometry` holds stride, dilation, padding and window, each for rows and columns. Where it is no geometry, y is NaN.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import function, inlined, kernel
from kernels.pooling_tile import (
    added_1,
    added_2,
    first_1,
    first_2,
    larger_1,
    larger_2,
    quarter_lines,
    shared_1,
    shared_2,
)

ZERO, ONE, NAN = np.float32(0.0), np.float32(1.0), np.float32(np.nan)
LOWEST = np.float32(-np.inf)
MOST = 1 << 16  # of a stride, a dilation, a padding, a window


@inlined
def larger(a, b):
    """The larger one, the first of equal ones; NaN where one is NaN."""
    return b if (b > a) | (b != b) else a


@function
def is_window(geometry):
    """Whether the numbers are a stride, a dilation, a padding and a window."""
    for k in range(8):
        least = 0 if k // 2 == 2 else 1
        if not least <= geometry[k] <= MOST:
            return False
    return True


@function
def columns_within(width, count, stride, offset):
    """The windows (first, last + 1) among `count` whose tap at q stride + offset lies within a line of `width`."""
    first = 0 if offset >= 0 else (-offset + stride - 1) // stride
    last = (width - 1 - offset) // stride + 1 if offset < width else 0
    return min(first, count), max(min(last, count), min(first, count))


@function
def halves(geometry, height, width, out_h, out_w):
    """Whether the windows are the commonest ones: 2x2, side by side."""
    plain = geometry[4] == 0 and geometry[5] == 0 and geometry[2] == 1 and geometry[3] == 1
    two = geometry[0] == 2 and geometry[1] == 2 and geometry[6] == 2 and geometry[7] == 2
    return plain and two and 2 * out_h <= height and 2 * out_w <= width


@kernel("x[n,c,h,w] geometry:i8[8] -> y[n,c,p,q]")
def max_pool_forward(x, geometry, y):
    """y = the largest number of each window; NaN where it has one."""
    samples, channels, height, width = x.shape
    out_h, out_w = y.shape[2], y.shape[3]
    sound = is_window(geometry)
    quarter = halves(geometry, height, width, out_h, out_w)
    images, outs = x.reshape(samples * channels, height, width), y.reshape(samples * channels, out_h, out_w)
    image, out = x.reshape(x.size), y.reshape(y.size)
    for m in range(samples * channels):
        for i in range(out_h):
            if quarter:
                above, below, line = images[m, 2 * i], images[m, 2 * i + 1], outs[m, i]
                for j in range(out_w):
                    upper = larger(above[2 * j], above[2 * j + 1])
                    lower = larger(below[2 * j], below[2 * j + 1])
                    line[j] = larger(upper, lower)
                continue
            at = (m * out_h + i) * out_w
            for j in range(at, at + out_w):
                out[j] = LOWEST if sound else NAN
            for a in range(geometry[6] if sound else 0):
                row = i * geometry[0] + a * geometry[2] - geometry[4]
                if row < 0 or row >= height:
                    continue
                for b in range(geometry[7]):
                    offset, stride = b * geometry[3] - geometry[5], geometry[1]
                    first, last = columns_within(width, out_w, stride, offset)
                    start = (m * height + row) * width + first * stride + offset
                    if stride == 1:
                        larger_1(image, start, out, at + first, last - first)
                    elif stride == 2:
                        larger_2(image, start, out, at + first, last - first)
                    else:
                        for j in range(last - first):
                            out[at + first + j] = larger(out[at + first + j], image[start + j * stride])


@kernel("x[n,c,h,w] y[n,c,p,q] dy[n,c,p,q] geometry:i8[8] -> dx[n,c,h,w] open[q]")
def max_pool_backward(x, y, dy, geometry, dx, open):
    """dx = dy at the first of each window's largest numbers; open is scratch."""
    samples, channels, height, width = x.shape
    out_h, out_w = y.shape[2], y.shape[3]
    sound = is_window(geometry)
    quarter = halves(geometry, height, width, out_h, out_w)
    image, target, found, flow = x.reshape(x.size), dx.reshape(dx.size), y.reshape(y.size), dy.reshape(dy.size)
    if not quarter or 2 * out_h < height or 2 * out_w < width:
        for k in range(target.size):
            target[k] = ZERO
    for m in range(samples * channels):
        for i in range(out_h if sound else 0):
            at = (m * out_h + i) * out_w
            if quarter:
                above = (m * height + 2 * i) * width
                quarter_lines(image, target, above, above + width, found, flow, at, out_w)
                continue
            for j in range(out_w):
                open[j] = ONE
            for a in range(geometry[6]):
                row = i * geometry[0] + a * geometry[2] - geometry[4]
                if row < 0 or row >= height:
                    continue
                for b in range(geometry[7]):
                    offset, stride = b * geometry[3] - geometry[5], geometry[1]
                    first, last = columns_within(width, out_w, stride, offset)
                    start, count = (m * height + row) * width + first * stride + offset, last - first
                    if stride == 1:
                        first_1(image, target, start, found, flow, at + first, open, first, count)
                    elif stride == 2:
                        first_2(image, target, start, found, flow, at + first, open, first, count)
                    else:
                        for j in range(count):
                            value, k = image[start + j * stride], first + j
                            if open[k] > ZERO and (value == found[at + k] or value != value):
                                target[start + j * stride] += flow[at + k]
                                open[k] = ZERO


@kernel("x[n,c,h,w] row_share[p] column_share[q] geometry:i8[8] -> y[n,c,p,q]")
def average_pool_forward(x, row_share, column_share, geometry, y):
    """y[i,j] = row_share[i] column_share[j] times the sum of window (i, j)."""
    samples, channels, height, width = x.shape
    out_h, out_w = y.shape[2], y.shape[3]
    sound = is_window(geometry)
    quarter = halves(geometry, height, width, out_h, out_w)
    images, outs = x.reshape(samples * channels, height, width), y.reshape(samples * channels, out_h, out_w)
    image, out = x.reshape(x.size), y.reshape(y.size)
    for m in range(samples * channels):
        for i in range(out_h):
            if quarter:
                above, below, line, share = images[m, 2 * i], images[m, 2 * i + 1], outs[m, i], row_share[i]
                for j in range(out_w):
                    total = (above[2 * j] + above[2 * j + 1]) + (below[2 * j] + below[2 * j + 1])
                    line[j] = total * (share * column_share[j])
                continue
            at = (m * out_h + i) * out_w
            for j in range(at, at + out_w):
                out[j] = ZERO if sound else NAN
            for a in range(geometry[6] if sound else 0):
                row = i * geometry[0] + a * geometry[2] - geometry[4]
                if row < 0 or row >= height:
                    continue
                for b in range(geometry[7]):
                    offset, stride = b * geometry[3] - geometry[5], geometry[1]
                    first, last = columns_within(width, out_w, stride, offset)
                    start = (m * height + row) * width + first * stride + offset
                    if stride == 1:
                        added_1(image, start, out, at + first, last - first)
                    elif stride == 2:
                        added_2(image, start, out, at + first, last - first)
                    else:
                        for j in range(last - first):
                            out[at + first + j] += image[start + j * stride]
            for j in range(out_w):
                out[at + j] *= row_share[i] * column_share[j]


@kernel("dy[n,c,p,q] row_share[p] column_share[q] geometry:i8[8] -> dx[n,c,h,w]")
def average_pool_backward(dy, row_share, column_share, geometry, dx):
    """dx = the shares of dy of all windows that saw the number."""
    samples, channels, height, width = dx.shape
    out_h, out_w = dy.shape[2], dy.shape[3]
    sound = is_window(geometry)
    target, flow = dx.reshape(dx.size), dy.reshape(dy.size)
    for k in range(target.size):
        target[k] = ZERO
    for m in range(samples * channels):
        for i in range(out_h if sound else 0):
            at, share = (m * out_h + i) * out_w, row_share[i]
            for a in range(geometry[6]):
                row = i * geometry[0] + a * geometry[2] - geometry[4]
                if row < 0 or row >= height:
                    continue
                for b in range(geometry[7]):
                    offset, stride = b * geometry[3] - geometry[5], geometry[1]
                    first, last = columns_within(width, out_w, stride, offset)
                    start, count = (m * height + row) * width + first * stride + offset, last - first
                    if stride == 1:
                        shared_1(flow, at + first, column_share, first, share, target, start, count)
                    elif stride == 2:
                        shared_2(flow, at + first, column_share, first, share, target, start, count)
                    else:
                        for j in range(count):
                            target[start + j * stride] += flow[at + first + j] * (share * column_share[first + j])


@inlined
def steps_of(lengths, n, most):
    """The real steps of sample n."""
    return min(max(lengths[n], 0), most)


@kernel("x[n,s,f] lengths:i8[n] -> y[n,f]")
def average_all_forward(x, lengths, y):
    """y[n,f] = the mean of x[n,t,f] over the real steps t; 0 where there is none."""
    for n in range(x.shape[0]):
        count = steps_of(lengths, n, x.shape[1])
        share = ONE / np.float32(max(count, 1))
        if x.shape[2] == 1:
            total = ZERO
            for t in range(count):
                total += x[n, t, 0]
            y[n, 0] = total * share
            continue
        for f in range(y.shape[1]):
            y[n, f] = ZERO
        for t in range(count):
            for f in range(y.shape[1]):
                y[n, f] += x[n, t, f]
        for f in range(y.shape[1]):
            y[n, f] *= share


@kernel("dy[n,f] lengths:i8[n] -> dx[n,s,f]")
def average_all_backward(dy, lengths, dx):
    """dx[n,t,f] = dy[n,f] over the number of real steps; 0 in steps that are not."""
    for n in range(dx.shape[0]):
        count = steps_of(lengths, n, dx.shape[1])
        share = ONE / np.float32(max(count, 1))
        for t in range(dx.shape[1]):
            part = share if t < count else ZERO
            for f in range(dx.shape[2]):
                dx[n, t, f] = part * dy[n, f]


@kernel("x[n,s,f] lengths:i8[n] -> y[n,f]")
def max_all_forward(x, lengths, y):
    """y[n,f] = the largest x[n,t,f] of the real steps t; 0 where there is none."""
    for n in range(x.shape[0]):
        count = steps_of(lengths, n, x.shape[1])
        for f in range(y.shape[1]):
            y[n, f] = x[n, 0, f] if count else ZERO
        for t in range(1, count):
            for f in range(y.shape[1]):
                y[n, f] = larger(y[n, f], x[n, t, f])


@kernel("x[n,s,f] y[n,f] dy[n,f] lengths:i8[n] -> dx[n,s,f]")
def max_all_backward(x, y, dy, lengths, dx):
    """dx[n,t,f] = dy[n,f] at the first of the largest numbers."""
    for n in range(dx.shape[0]):
        count = steps_of(lengths, n, dx.shape[1])
        for f in range(dx.shape[2]):
            found = False
            for t in range(dx.shape[1]):
                value = x[n, t, f]
                hit = (not found) and t < count and (value == y[n, f] or value != value)
                dx[n, t, f] = dy[n, f] if hit else ZERO
                found = found or hit
