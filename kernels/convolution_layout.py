"""Where the numbers of an image lie in planes with margins of zeros, and the distances from one tap to the next.

Along an axis with stride s, position s m + r belongs to phase r: every phase is a plane of its own, in which the taps
of a strided kernel are neighbours. The margin behind a line is also the margin before the next one, and the lines of
zeros below a plane are those above the next.
"""

from __future__ import annotations

import numpy as np

from kernels.convolution_lines import copy_line
from kernels.convolution_tile import CROSSING, LANES, ROWS
from kernels.jit import function

SLACK = 64  # elements that a tile may read beyond the last plane
MOST = 1 << 16  # of a stride, a dilation, a padding
FEW = 8  # filters of a group that do not fill the lanes
CHUNK = 128  # pixels that are turned together: they stay in the first-level cache
ZERO = np.float32(0.0)

# Words of `geometry`: pairs of rows and columns, then two numbers.
STRIDE, DILATION, PADDING, GROUPS, RELU = 0, 2, 4, 6, 7
GEOMETRY = 8


@function
def is_geometry(geometry, channels, inner, filters):
    """Whether the numbers make sense together; tables made of others would lead out of the arrays."""
    groups = geometry[GROUPS]
    for k in range(2):
        if not (1 <= geometry[STRIDE + k] <= MOST and 1 <= geometry[DILATION + k] <= MOST):
            return False
        if not -MOST <= geometry[PADDING + k] <= MOST:
            return False
    return 1 <= groups <= filters and filters % groups == 0 and channels == inner * groups


def _axis(size, kernel, out, stride, dilation, pad):
    """Of one axis: elements of a phase, and the margin between two lines in the input's and the output's planes.

    Tap a of output i reads input i s + a d - p; in its phase that is i + t with t = floor((a d - p) / s).
    """
    data = -(-size // stride)
    first = -pad // stride
    last = ((kernel - 1) * dilation - pad) // stride
    return data, max(0, -first, out + last - data), max(0, last, data - first - out)


def _planes(rows, columns, margin_rows, margin_columns, count):
    """(pitch, plane, first, total): from one line, one plane to the next, to the first number, and all together."""
    pitch = columns + margin_columns
    plane = (rows + margin_rows) * pitch
    first = margin_rows * pitch + margin_columns
    return pitch, plane, first, first + count * plane + SLACK


axis, planes = function(_axis), function(_planes)


@function
def input_planes(x, kernel, out, geometry):
    """The planes of x (channels, height, width): one for each channel and phase."""
    rows, margin, _ = axis(x[1], kernel[0], out[0], geometry[0], geometry[2], geometry[4])
    columns, beside, _ = axis(x[2], kernel[1], out[1], geometry[1], geometry[3], geometry[5])
    return planes(rows, columns, margin, beside, x[0] * geometry[0] * geometry[1])


@function
def output_planes(x, kernel, out, geometry):
    """The planes of the outputs of an input x (filters, height, width)."""
    _, _, margin = axis(x[1], kernel[0], out[0], geometry[0], geometry[2], geometry[4])
    _, _, beside = axis(x[2], kernel[1], out[1], geometry[1], geometry[3], geometry[5])
    return planes(out[0], out[1], margin, beside, x[0])


def scratch_sizes(x, weight, y, geometry):
    """Room for one sample as (padded, table), of the kernels forward, input (also transposed) and parameters.

    x (channels, height, width), weight (filters, channels of a group, height, width), y (filters, height, width).
    """
    sh, sw, dh, dw, ph, pw, groups, _ = (int(number) for number in geometry)
    channels, height, width = x
    filters, inner, kh, kw = weight
    data_h, margin_h, margin_out_h = _axis(height, kh, y[1], sh, dh, ph)
    data_w, margin_w, margin_out_w = _axis(width, kw, y[2], sw, dw, pw)
    into = _planes(data_h, data_w, margin_h, margin_w, channels * sh * sw)[3]
    outof = _planes(y[1], y[2], margin_out_h, margin_out_w, filters)[3]
    each, taps, room = filters // groups, inner * kh * kw, -(-y[2] // LANES) * y[1] + 1
    lanes = each * LANES if each <= FEW else -(-each // LANES) * LANES
    turned = (room if each <= FEW else CHUNK) * lanes
    phase = data_h * data_w * inner if sh * sw > 1 else 0
    return {
        "forward": (into + filters * taps, taps + 3 * room),
        "input": (
            channels + outof + filters * taps + phase,
            2 * each * kh * kw + min(sh, height) * min(sw, width) * 3 * (data_h * -(-data_w // LANES) + 2),
        ),
        "parameters": (
            into + turned + groups * (taps + 1) * lanes,
            taps + (3 * room if each <= FEW else y[1] * y[2]),
        ),
    }


@function
def groups_room(rows, columns):
    """Words of the table that `pixel_groups` fills, at most."""
    return 3 * (rows * -(-columns // LANES) + 1)


@function
def pixel_groups(table, at, rows, columns, pitch):
    """Cut `rows` lines of a plane into groups of lanes: (start, out, mask) from table[at] on; returns their number.

    Behind an odd number of them the last one stands again, for tiles take two.
    """
    count = 0
    i = j = 0
    while i < rows:
        start = i * pitch + j
        entry = at + 3 * count
        table[entry] = start
        table[entry + 1] = i * columns + j
        mask = 0
        while i < rows:
            position = i * pitch + j - start
            if position >= LANES:
                break
            taken = min(columns - j, LANES - position)
            mask |= ((1 << taken) - 1) << position
            j += taken
            if j == columns:
                i += 1
                j = 0
                if not CROSSING:
                    break
        table[entry + 2] = mask
        count += 1
    if count % 2:
        entry = at + 3 * count
        for k in range(3):
            table[entry + k] = table[entry + k - 3]
    return count


@function
def input_taps(table, at, inner, kernel, geometry, pitch, plane):
    """table[at + k]: the distance of tap k = (channel, row, column) from the first pixel, in the input's phases."""
    sh, sw, dh, dw, ph, pw = geometry[0], geometry[1], geometry[2], geometry[3], geometry[4], geometry[5]
    k = at
    for c in range(inner):
        for a in range(kernel[0]):
            row = a * dh - ph
            for b in range(kernel[1]):
                column = b * dw - pw
                phase = row % sh * sw + column % sw
                table[k] = (c * sh * sw + phase) * plane + row // sh * pitch + column // sw
                k += 1


@function
def output_taps(table, far, near, filters, inner, kernel, geometry, phase, pitch, plane):
    """Of the taps that reach a phase of the input: table[far + k] their places in the weights, table[near + k] the
    distances of what they bring in the output's planes; returns their number.
    """
    sh, sw, dh, dw, ph, pw = geometry[0], geometry[1], geometry[2], geometry[3], geometry[4], geometry[5]
    count = 0
    for o in range(filters):
        for tap in range(kernel[0] * kernel[1]):
            row, column = tap // kernel[1] * dh - ph, tap % kernel[1] * dw - pw
            if row % sh == phase[0] and column % sw == phase[1]:
                table[far + count] = o * inner * kernel[0] * kernel[1] + tap
                table[near + count] = o * plane - row // sh * pitch - column // sw
                count += 1
    return count


@function
def panel_rows(left):
    """How many of `left` filters the next tile computes."""
    if left >= ROWS:
        return ROWS
    return 6 if left >= 6 else 4 if left >= 4 else 2 if left >= 2 else 1


@function
def pack_filters(w, first, step, filters, table, far, taps, packed, at):
    """packed[at + ..]: the filters of one tile after those of the other, for each tap those of the tile.

    Filter r begins at w[first + r step], its taps lie at the distances table[far + k].
    """
    o = 0
    while o < filters:
        rows = panel_rows(filters - o)
        for k in range(taps):
            source, target = first + o * step + table[far + k], at + o * taps + k * rows
            for r in range(rows):
                packed[target + r] = w[source + r * step]
        o += rows


@function
def clear(padded, first, last):
    for k in range(first, last):
        padded[k] = ZERO


@function
def copy_image(image, gate, gated, first, shape, stride, padded, base, pitch, plane):
    """Write one sample, which begins at image[first], into planes; `gated`: only where `gate` is positive."""
    channels, height, width = shape
    sh, sw = stride
    for a in range(min(sh, height)):
        for b in range(min(sw, width)):
            rows, columns = (height - a + sh - 1) // sh, (width - b + sw - 1) // sw
            for c in range(channels):
                source = first + (c * height + a) * width + b
                target = base + ((c * sh + a) * sw + b) * plane
                for _ in range(rows):
                    copy_line(image, source, sw, gate, gated, padded, target, columns)
                    source += sh * width
                    target += pitch
