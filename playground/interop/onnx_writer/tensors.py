"""Layers that move numbers without changing them, and products of matrices."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_writer.writer import Result, Step, Writer, writes


@writes("reshape")
def reshape(w: Writer, step: Step) -> Result:
    return w.reshape(step.x, step.shape)


@writes("permute")
def permute(w: Writer, step: Step) -> Result:
    rank = len(step.shape)
    return w.op("Transpose", step.x, perm=[0, *(step.layer.order or range(rank, 0, -1))])


@writes("expand")
def expand(w: Writer, step: Step) -> Result:
    given, shape = step.shapes[0], step.shape
    x = w.reshape(step.x, (1,) * (len(shape) - len(given)) + given)
    return w.op("Expand", x, w.integers("shape", (1, *shape)))


@writes("pad")
def pad(w: Writer, step: Step) -> Result:
    layer, x = step.layer, step.x
    rest = len(step.shape) - len(layer.before)
    before, after = (np.array([*[0] * (1 + rest), *amounts]) for amounts in (layer.before, layer.after))
    if layer.mode == "wrap":
        # ONNX has this mode from operator set 19 on: the other side is cut out and joined on.
        for axis, (first, last) in enumerate(zip(before, after)):
            size = step.shapes[0][axis - 1] if axis else 0
            x = _wrapped(w, x, axis, int(first), int(last), size) if axis else x
        return x
    if min(*before, *after) < 0:
        # Amounts below zero cut; ONNX Runtime wants that as a step of its own where others add by reflection.
        starts, ends = np.maximum(-before, 0)[1:], np.array(step.shapes[0]) - np.maximum(-after, 0)[1:]
        x = _sliced(w, x, starts, ends, np.ones_like(starts))
        before, after = np.maximum(before, 0), np.maximum(after, 0)
    parts = [w.number("value", layer.value)] if layer.mode == "constant" else []
    return w.op("Pad", x, w.integers("pads", [*before, *after]), *parts, mode=layer.mode)


def _wrapped(w: Writer, x: str, axis: int, before: int, after: int, size: int) -> str:
    """The axis with its other side before and after it; negative amounts cut."""
    places = np.arange(-before, size + after) % size
    return x if np.array_equal(places, np.arange(size)) else w.op("Gather", x, w.integers("places", places), axis=axis)


def _sliced(w: Writer, x: str, starts: np.ndarray, ends: np.ndarray, steps: np.ndarray) -> str:
    axes = np.arange(1, len(starts) + 1)
    names = ("starts", starts), ("ends", ends), ("axes", axes), ("steps", steps)
    return w.op("Slice", x, *(w.integers(name, values) for name, values in names))


@writes("slice")
def slice_(w: Writer, step: Step) -> Result:
    layer, given = step.layer, step.shapes[0]
    rows = []
    for at, size in enumerate(given):
        back = at - len(given)
        first, last, stride = (
            chosen[back] if -back <= len(chosen) else neutral
            for chosen, neutral in ((layer.first, 0), (layer.last, 0), (layer.step, 1))
        )
        kept = range(size)[first : last or None : stride]
        rows.append((kept[0], kept[-1] + 1, stride))
    starts, ends, steps = (np.array(column) for column in zip(*rows))
    return _sliced(w, step.x, starts, ends, steps)


@writes("matmul")
def matmul(w: Writer, step: Step) -> Result:
    (first, second), (a, b) = step.shapes, step.inputs
    # The batch makes a vector a matrix: rows on the left, columns on the right.
    rank = max(len(first), len(second), 2)
    left = (1, *first) if len(first) == 1 else first
    right = (*second, 1) if len(second) == 1 else second
    a = w.reshape(a, (1,) * (rank - len(left)) + left) if len(first) != rank else a
    b = w.reshape(b, (1,) * (rank - len(right)) + right) if len(second) != rank else b
    product = w.op("MatMul", a, b)
    return product if len(first) == len(second) == rank else w.reshape(product, step.shape)


@writes("subtract")
def subtract(w: Writer, step: Step) -> Result:
    return w.op("Sub", *step.inputs)
