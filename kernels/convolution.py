"""Convolution of images, not flipped (rows C1, C2), its transpose, and the gradients.

y[o,i,j] = bias[o] + sum over c, a, b of weight[o,c,a,b] x[c, i s + a d - p, j s + b d - p], x = 0 outside the image;
filters see the channels of their group alone. Where the geometry says `relu`, y is max(0, y), and gradients come only
where y > 0. `padded` and `table` are scratch, of the size that `scratch_sizes` tells; where they are too small, or the
geometry is none, the results are NaN.
"""

from __future__ import annotations

import numpy as np

from kernels.convolution_layout import (
    CHUNK,
    FEW,
    GROUPS,
    RELU,
    clear,
    copy_image,
    groups_room,
    input_planes,
    input_taps,
    is_geometry,
    output_planes,
    output_taps,
    pack_filters,
    pixel_groups,
)
from kernels.convolution_lines import scatter_line
from kernels.convolution_products import add_few, add_many, correlate
from kernels.convolution_tile import LANES
from kernels.jit import function, inlined, kernel
from kernels.matmul import transpose

ZERO, NAN = np.float32(0.0), np.float32(np.nan)
LOWEST = np.float32(-np.inf)


@kernel("x[n,c,h,w] weight[o,i,a,b] bias[o] geometry:i8[8] -> y[n,o,p,q] padded[s] table:i8[t]")
def convolution_forward(x, weight, bias, geometry, y, padded, table):
    """y = bias + weight * x, cut at 0 where the geometry says so."""
    samples, channels, height, width = x.shape
    filters, inner, kh, kw = weight.shape
    out_h, out_w = y.shape[2], y.shape[3]
    image, weights, out = x.reshape(x.size), weight.reshape(weight.size), y.reshape(y.size)
    if not is_geometry(geometry, channels, inner, filters):
        fill(out, NAN)
        return
    sh, sw, groups = geometry[0], geometry[1], geometry[GROUPS]
    pitch, plane, base, total = input_planes((channels, height, width), (kh, kw), (out_h, out_w), geometry)
    taps, each, size = inner * kh * kw, filters // groups, out_h * out_w
    if padded.size < total + weights.size or table.size < taps + groups_room(out_h, out_w):
        fill(out, NAN)
        return
    clear(padded, 0, total)
    packed = padded[total:]
    for k in range(taps):
        table[k] = k
    for g in range(groups):
        first = g * each * taps
        pack_filters(weights, first, taps, each, table, 0, taps, packed, first)
    input_taps(table, 0, inner, (kh, kw), geometry, pitch, plane)
    pairs = pixel_groups(table, taps, out_h, out_w, pitch)
    floor = ZERO if geometry[RELU] else LOWEST
    for n in range(samples):
        first = n * channels * height * width
        copy_image(image, image, False, first, (channels, height, width), (sh, sw), padded, base, pitch, plane)
        for g in range(groups):
            o = g * each
            planes, panels, place = padded[base + g * inner * sh * sw * plane :], packed[o * taps :], n * filters + o
            correlate(panels, taps, table, planes, taps, pairs, out, place * size, size, bias[o:], floor, each)


@inlined
def _transposed(dy, y, gated, weight, bias, geometry, dx, padded, table):
    samples, channels, height, width = dx.shape
    filters, inner, kh, kw = weight.shape
    out_h, out_w = dy.shape[2], dy.shape[3]
    image, gate = dy.reshape(dy.size), y.reshape(y.size)
    weights, out = weight.reshape(weight.size), dx.reshape(dx.size)
    if not is_geometry(geometry, channels, inner, filters):
        fill(out, NAN)
        return
    sh, sw, groups = geometry[0], geometry[1], geometry[GROUPS]
    pitch, plane, base, total = output_planes((filters, height, width), (kh, kw), (out_h, out_w), geometry)
    each, size, strided = filters // groups, height * width, sh * sw > 1
    room, most_rows, most_columns = each * kh * kw, -(-height // sh), -(-width // sw)
    down, across, listed = min(sh, height), min(sw, width), groups_room(most_rows, most_columns)
    # In the table: the taps of all phases, places in the weights, the groups of pixels, and three numbers a phase.
    entries = 2 * room + down * across * listed
    phase_room = inner * most_rows * most_columns if strided else 0
    if padded.size < total + weights.size + phase_room or table.size < entries + 3 * down * across:
        fill(out, NAN)
        return
    clear(padded, 0, total)
    packed, plane_of_phase = padded[total:], padded[total + weights.size :]
    begin = 0
    for phase in range(down * across):
        r, q = phase // across, phase % across
        taps = output_taps(table, room, begin, each, inner, (kh, kw), geometry, (r, q), pitch, plane)
        rows, columns = (height - r + sh - 1) // sh, (width - q + sw - 1) // sw
        table[entries + 3 * phase] = begin
        table[entries + 3 * phase + 1] = taps
        table[entries + 3 * phase + 2] = pixel_groups(table, 2 * room + phase * listed, rows, columns, pitch)
        for g in range(groups):
            first, place = g * each * inner * kh * kw, (g * room + begin) * inner
            pack_filters(weights, first, kh * kw, inner, table, room, taps, packed, place)
        begin += taps
    for n in range(samples):
        first = n * filters * out_h * out_w
        copy_image(image, gate, gated, first, (filters, out_h, out_w), (1, 1), padded, base, pitch, plane)
        for phase in range(down * across):
            r, q = phase // across, phase % across
            rows, columns = (height - r + sh - 1) // sh, (width - q + sw - 1) // sw
            begin, taps, pairs = (
                table[entries + 3 * phase],
                table[entries + 3 * phase + 1],
                table[entries + 3 * phase + 2],
            )
            near, pixels = table[begin:], 2 * room + phase * listed - begin
            for g in range(groups):
                planes, panels = padded[base + g * each * plane :], packed[(g * room + begin) * inner :]
                c = g * inner
                first = (n * channels + c) * size
                target, place, step = (plane_of_phase, 0, rows * columns) if strided else (out, first, size)
                correlate(panels, taps, near, planes, pixels, pairs, target, place, step, bias[c:], LOWEST, inner)
                if not strided:
                    continue
                for k in range(inner * rows):
                    start = first + k // rows * size + (k % rows * sh + r) * width + q
                    scatter_line(plane_of_phase, k * columns, out, start, sw, columns)


@kernel("dy[n,o,p,q] y[n,o,p,q] weight[o,i,a,b] geometry:i8[8] -> dx[n,c,h,w] padded[s] table:i8[t]")
def convolution_backward_input(dy, y, weight, geometry, dx, padded, table):
    """dx[c] = the taps' sum over the outputs they reached: the transposed convolution of dy."""
    room = dx.shape[1]
    if padded.size < room:
        fill(dx.reshape(dx.size), NAN)
        return
    clear(padded, 0, room)
    _transposed(dy, y, geometry[RELU] != 0, weight, padded[:room], geometry, dx, padded[room:], table)


@kernel("x[n,o,p,q] weight[o,i,a,b] bias[c] geometry:i8[8] -> y[n,c,h,w] padded[s] table:i8[t]")
def transposed_convolution_forward(x, weight, bias, geometry, y, padded, table):
    """y = bias + the transposed convolution of x: what is the gradient of a convolution's input, as a layer."""
    _transposed(x, x, False, weight, bias, geometry, y, padded, table)


@kernel("x[n,c,h,w] dy[n,o,p,q] y[n,o,p,q] geometry:i8[8] -> dweight[o,i,a,b] dbias[o] padded[s] table:i8[t]")
def convolution_backward_parameters(x, dy, y, geometry, dweight, dbias, padded, table):
    """dweight[o,k] = sum over samples and pixels of dy[o] times the x that tap k saw; dbias[o] = sum of dy[o]."""
    gated = geometry[RELU] != 0
    samples, channels, height, width = x.shape
    filters, inner, kh, kw = dweight.shape
    out_h, out_w = y.shape[2], y.shape[3]
    image, upstream, gate = x.reshape(x.size), dy.reshape(dy.size), y.reshape(y.size)
    out = dweight.reshape(dweight.size)
    if not is_geometry(geometry, channels, inner, filters):
        fill(out, NAN)
        fill(dbias, NAN)
        return
    sh, sw, groups = geometry[0], geometry[1], geometry[GROUPS]
    pitch, plane, base, total = input_planes((channels, height, width), (kh, kw), (out_h, out_w), geometry)
    taps, each, size = inner * kh * kw, filters // groups, out_h * out_w
    # Behind the planes: dy as the tiles take it, then the sums, a row of lanes for every weight and bias.
    few = each <= FEW
    lanes = each * LANES if few else -(-each // LANES) * LANES
    own = (taps + 1) * lanes
    turned = (groups_room(out_h, out_w) // 3 if few else CHUNK) * lanes
    words = taps + (groups_room(out_h, out_w) if few else size)
    if padded.size < total + turned + groups * own or table.size < words:
        fill(out, NAN)
        fill(dbias, NAN)
        return
    input_taps(table, 0, inner, (kh, kw), geometry, pitch, plane)
    count = 0
    if few:
        count = pixel_groups(table, taps, out_h, out_w, pitch)
    else:
        for i in range(out_h):
            for j in range(out_w):
                table[taps + i * out_w + j] = i * pitch + j
    clear(padded, 0, total)
    clear(padded, total + turned, total + turned + groups * own)
    columns, sums = padded[total:], padded[total + turned :]
    for n in range(samples):
        first = n * channels * height * width
        copy_image(image, image, False, first, (channels, height, width), (sh, sw), padded, base, pitch, plane)
        for g in range(groups):
            planes, result = padded[base + g * inner * sh * sw * plane :], sums[g * own :]
            first = (n * filters + g * each) * size
            if few:
                add_few(planes, taps, table, count, upstream, gate, gated, first, size, each, columns, result)
            else:
                add_many(planes, taps, table, upstream, gate, gated, first, size, each, lanes, columns, result)
    for g in range(groups):
        for o in range(each):
            for k in range(taps + 1):
                if few:
                    found = ZERO
                    for m in range(LANES):
                        found += sums[g * own + (k * each + o) * LANES + m]
                else:
                    found = sums[g * own + k * lanes + o]
                if k < taps:
                    out[(g * each + o) * taps + k] = found
                else:
                    dbias[g * each + o] = found


@kernel("dy[n,c,h,w] -> dbias[c]")
def channel_totals(dy, dbias):
    """dbias[c] = the sum of dy over samples and pixels."""
    samples, channels, height, width = dy.shape
    lines = dy.reshape(samples, channels, height * width)
    for c in range(channels):
        found = ZERO
        for n in range(samples):
            for k in range(height * width):
                found += lines[n, c, k]
        dbias[c] = found


@kernel("x[n,s,f] -> y[n,f,s]")
def turn(x, y):
    """y[n,f,t] = x[n,t,f]: a sequence as one line of an image, its features as channels, and back."""
    for n in range(x.shape[0]):
        transpose(x[n], y[n])


@function
def fill(out, value):
    """out = value."""
    for k in range(out.size):
        out[k] = value
