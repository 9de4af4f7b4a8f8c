"""Images enlarged by whole factors: every pixel repeated, or lines drawn between the pixels' centres."""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel

ZERO, ONE = np.float32(0.0), np.float32(1.0)


@kernel("x[n,c,h,w] -> y[n,c,p,q]")
def upsample_nearest_forward(x, y):
    """y[i,j] = x[i h / p, j w / q], rounded down."""
    samples, channels, height, width = x.shape
    out_h, out_w = y.shape[2], y.shape[3]
    times_h, times_w = max(out_h // height, 1), max(out_w // width, 1)
    for n in range(samples):
        for c in range(channels):
            for i in range(out_h):
                line, out = x[n, c, min(i // times_h, height - 1)], y[n, c, i]
                for j in range(out_w):
                    out[j] = line[min(j // times_w, width - 1)]


@kernel("dy[n,c,p,q] -> dx[n,c,h,w]")
def upsample_nearest_backward(dy, dx):
    """dx = the sum of dy over a pixel's copies."""
    samples, channels, height, width = dx.shape
    out_h, out_w = dy.shape[2], dy.shape[3]
    times_h, times_w = max(out_h // height, 1), max(out_w // width, 1)
    for n in range(samples):
        for c in range(channels):
            clear(dx[n, c])
            for i in range(out_h):
                line, flow = dx[n, c, min(i // times_h, height - 1)], dy[n, c, i]
                for j in range(out_w):
                    line[min(j // times_w, width - 1)] += flow[j]


@function
def between(i, size, out):
    """Output i lies between which two inputs, and how far from the first: the centres of both rows of pixels agree."""
    # In halves of output pixels: the centre is 2 i + 1, an input pixel is twice as many as the factor.
    whole = 2 * max(out // size, 1)
    at = max(2 * i + 1 - whole // 2, 0)
    first = min(at // whole, size - 1)
    return first, min(first + 1, size - 1), np.float32(at % whole) / np.float32(whole)


@kernel("x[n,c,h,w] -> y[n,c,p,q]")
def upsample_bilinear_forward(x, y):
    """y[i,j] = the mean of the four pixels around it, by their nearness; beyond the outermost centres, theirs."""
    samples, channels, height, width = x.shape
    out_h, out_w = y.shape[2], y.shape[3]
    for i in range(out_h):
        top, bottom, down = between(i, height, out_h)
        for j in range(out_w):
            left, right, along = between(j, width, out_w)
            for n in range(samples):
                for c in range(channels):
                    above = x[n, c, top, left] * (ONE - along) + x[n, c, top, right] * along
                    below = x[n, c, bottom, left] * (ONE - along) + x[n, c, bottom, right] * along
                    y[n, c, i, j] = above * (ONE - down) + below * down


@kernel("dy[n,c,p,q] -> dx[n,c,h,w]")
def upsample_bilinear_backward(dy, dx):
    """dx = dy shared out in the same proportions."""
    samples, channels, height, width = dx.shape
    out_h, out_w = dy.shape[2], dy.shape[3]
    for n in range(samples):
        for c in range(channels):
            target = dx[n, c]
            clear(target)
            for i in range(out_h):
                top, bottom, down = between(i, height, out_h)
                for j in range(out_w):
                    left, right, along = between(j, width, out_w)
                    upper, lower = dy[n, c, i, j] * (ONE - down), dy[n, c, i, j] * down
                    target[top, left] += upper * (ONE - along)
                    target[top, right] += upper * along
                    target[bottom, left] += lower * (ONE - along)
                    target[bottom, right] += lower * along


@function
def clear(image):
    """image = 0."""
    for i in range(image.shape[0]):
        for j in range(image.shape[1]):
            image[i, j] = ZERO
