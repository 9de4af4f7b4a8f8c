"""Largest and mean values of windows, and of whole images."""

from __future__ import annotations

from math import prod

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.convolution import Slide, as_before, image, slides
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.tensors import cut, padded
from playground.interop.onnx_reader.values import Call, Flow, Probe, Value, tensor_axis
from playground.layers.base import Shape, show_shape
from playground.text import Problem

LOWEST = -1e9  # the least that the layer Pad takes: stands in margins for what is below every number
MOST_TAPS = 64


def _along(call: Call, places: Shape) -> list[Slide]:
    return slides(call, tuple(call.attribute("kernel_shape", [])), places)


@reads("MaxPool")
def max_pool(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    sample = image(builder, x)
    along = _along(call, sample.shape[1:])
    if len(call.wanted) > 1 and call.wanted[1]:
        return _with_places(builder, call, x, sample, along)
    y = _pooled(builder, call, sample, along, "max_pool", {}, LOWEST)
    return [as_before(builder, y, x)]


@reads("AveragePool")
def average_pool(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    sample = image(builder, x)
    along = _along(call, sample.shape[1:])
    counted = bool(call.attribute("count_include_pad", 0))
    y = _pooled(builder, call, sample, along, "average_pool", {"count_margins": counted}, 0.0)
    return [as_before(builder, y, x)]


def _pooled(
    builder: Builder,
    call: Call,
    x: Flow,
    along: list[Slide],
    kind: str,
    settings: dict[str, object],
    margin: float,
) -> Flow:
    """Windows over lines, planes or volumes: the last in two turns, for both kinds of pooling go axis by axis."""
    channels, *places = x.shape
    partial = bool(call.attribute("ceil_mode", 0))
    if len(places) > 3:
        raise Problem(
            "'{step}' ({operator}) in '{file}' works along {rank} axes, but only 1, 2 and 3 are read",
            rank=len(places),
        )

    def turn(flow: Flow, chosen: list[Slide]) -> Flow:
        """One pass over (channels, height, width)."""
        wide = [max(slide.before, slide.after) > slide.size // 2 for slide in chosen]
        scale = None
        if any(wide):
            # Margins of more than half a window are numbers of their own; the layers take none so large.
            if kind == "average_pool" and not settings["count_margins"]:
                scale = _corrections(flow.shape[1:], chosen, partial)
            before, after = ((0, *(getattr(s, name) for s in chosen)) for name in ("before", "after"))
            flow = padded(builder, flow, before, after, "constant", margin)
            chosen = [Slide(s.size, s.stride, s.dilation, 0, 0) for s in chosen]
        layer = make(
            kind,
            window=tuple(s.size for s in chosen),
            stride=tuple(s.stride for s in chosen),
            dilation=tuple(s.dilation for s in chosen),
            padding="numbers",
            margins=(*(s.before for s in chosen), *(s.after for s in chosen)),
            partial=partial,
            **settings,
        )
        found = Flow(builder.add(layer, flow), layer.shape(flow.shape), flow.axis)
        return found if scale is None else builder.affine(found, scale=scale)

    still = Slide(1, 1, 1, 0, 0)
    if len(places) == 1:
        y = turn(builder.reshape(x, (channels, 1, places[0])), [still, along[0]])
        return builder.reshape(y, (channels, y.shape[2]))
    if len(places) == 2:
        return turn(x, along)
    depth = places[0]
    y = turn(builder.reshape(x, (channels * depth, *places[1:])), along[1:])
    inner = y.shape[1:]
    y = turn(builder.reshape(y, (channels, depth, prod(inner))), [along[0], still])
    return builder.reshape(y, (channels, y.shape[1], *inner))


def _corrections(places: Shape, along: list[Slide], partial: bool) -> np.ndarray:
    """How many times more numbers a window has than lie in the image, for every place of an average."""
    found = []
    for size, slide in zip(places, along):
        room = size + slide.before + slide.after - slide.reach
        count = (-(-room // slide.stride) if partial else room // slide.stride) + 1
        starts = np.arange(count)[:, None] * slide.stride - slide.before
        seen = starts + np.arange(slide.size) * slide.dilation
        real = ((seen >= 0) & (seen < size)).sum(axis=1)
        present = (seen < size + slide.after).sum(axis=1)
        found.append(present / np.maximum(real, 1))
    return np.multiply.outer(*found)[None]


def _with_places(builder: Builder, call: Call, x: Flow, sample: Flow, along: list[Slide]) -> list[Value | None]:
    """MaxPool that also tells where the largest numbers were: MaxOut over the taps of each window."""
    channels, *places = sample.shape
    taps = prod(slide.size for slide in along)
    if len(places) != 2 or taps > MOST_TAPS or call.attribute("ceil_mode", 0):
        raise Problem(
            "'{step}' ({operator}) in '{file}' tells the places of the largest numbers of windows {window}, "
            "which is done for whole windows of images with up to {limit} numbers: export the model without its second "
            "output",
            window=show_shape(tuple(slide.size for slide in along)),
            limit=MOST_TAPS,
        )
    before, after = ((0, *(getattr(s, name) for s in along)) for name in ("before", "after"))
    wide = padded(builder, sample, before, after, "constant", LOWEST)
    outer = [(size - slide.reach) // slide.stride + 1 for size, slide in zip(wide.shape[1:], along)]
    count = channels * prod(outer)
    parts = []
    for tap in np.ndindex(*(slide.size for slide in along)):
        first = [0, *(at * slide.dilation for at, slide in zip(tap, along))]
        last = [channels, *(f + (o - 1) * s.stride + 1 for f, o, s in zip(first[1:], outer, along))]
        part = cut(builder, wide, tuple(first), tuple(last), (1, *(slide.stride for slide in along)))
        parts.append(builder.reshape(part, (count, 1)))
    rows = parts[0]
    if taps > 1:
        rows = Flow(builder.add(make("concat", axis=2), *parts), (count, taps), sample.axis)
    node = builder.add(make("maxout", pieces=max(taps, 2)), rows)
    y = builder.reshape(Flow(node, (count, 1), sample.axis), (channels, *outer))
    by_column = bool(call.attribute("storage_order", 0))
    shape = y.whole(builder.batch) if x.axis is not None else (1, *y.shape)

    def numbers(winners: np.ndarray) -> np.ndarray:
        """The place of each winner in the whole input."""
        won = np.unravel_index(winners.reshape(shape), [slide.size for slide in along])
        at = [
            np.arange(o).reshape(-1, *[1] * (1 - axis)) * s.stride + w * s.dilation - s.before
            for axis, (o, s, w) in enumerate(zip(outer, along, won))
        ]
        images = np.arange(shape[0] * channels).reshape(shape[0], channels, 1, 1) * prod(places)
        return images + (at[1] * places[0] + at[0] if by_column else at[0] * places[1] + at[1])

    return [as_before(builder, y, x), Probe(f"{node}.winner", shape, numbers)]


@reads("GlobalAveragePool", "GlobalMaxPool")
def global_pool(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    sample = image(builder, x)
    kind = "global_average_pool" if call.operation.kind == "GlobalAveragePool" else "global_max_pool"
    return [as_before(builder, _global(builder, sample, kind, (1,) * (len(sample.shape) - 1)), x)]


def _global(builder: Builder, sample: Flow, kind: str, kept: Shape) -> Flow:
    """One number for each channel, as (channels, *kept)."""
    channels = sample.shape[0]
    flat = sample if len(sample.shape) == 3 else builder.reshape(sample, (channels, prod(sample.shape[1:]), 1))
    return builder.reshape(Flow(builder.add(make(kind), flat), (channels,), sample.axis), (channels, *kept))


@reads("ReduceMean", "ReduceMax")
def reduce(builder: Builder, call: Call) -> list[Value | None]:
    """One number for each channel of an image or each feature of a sequence, or the largest of neighbours."""
    x = call.flow(0)
    axes = sorted(tensor_axis(axis, x.rank) for axis in call.integers(1, "axes", list(range(x.rank))))
    mean, kept = call.operation.kind == "ReduceMean", bool(call.attribute("keepdims", 1))
    places = list(range(2, x.rank))
    if x.axis == 0 and x.rank == 3 and axes == [1]:
        node = builder.add(make("global_average_pool" if mean else "global_max_pool"), x)
        y = Flow(node, x.shape[1:], 0)
        return [builder.reshape(y, (1, *x.shape[1:])) if kept else y]
    if x.axis == 0 and x.rank > 2 and axes == places:
        kind = "global_average_pool" if mean else "global_max_pool"
        return [_global(builder, x, kind, (1,) * (x.rank - 2) if kept else ())]
    if not mean and axes == [x.rank - 1] != [x.axis] and x.shape and 2 <= x.shape[-1] <= MOST_TAPS:
        *before, pieces = x.shape
        rows = builder.reshape(x, (prod(before), pieces))
        y = Flow(builder.add(make("maxout", pieces=pieces), rows), (prod(before), 1), x.axis)
        return [builder.reshape(y, (*before, 1) if kept else tuple(before))]
    raise Problem(
        "'{step}' ({operator}) in '{file}' reduces {given} along {axes}, but only the steps of sequences, all places "
        "of images, and largest numbers along the last axis are read",
        given=show_shape(x.whole(builder.batch)),
        axes=", ".join(map(str, axes)),
    )


@reads("Resize", "Upsample")
def resize(builder: Builder, call: Call) -> list[Value | None]:
    """Enlarging by whole factors."""
    x, kind = call.flow(0), call.operation.kind
    sample = image(builder, x)
    at = 2 if kind == "Resize" and call.opset >= 11 else 1
    scales = call.known(at).reshape(-1).tolist() if call.has(at) else call.attribute("scales", [1.0])
    if kind == "Resize" and not scales and call.has(3):
        scales = [new / old for new, old in zip(call.integers(3, "sizes"), x.whole(builder.batch))]
    mode = call.attribute("mode", "nearest")
    placed = call.attribute("coordinate_transformation_mode", "half_pixel" if call.opset >= 11 else "asymmetric")
    rounded = call.attribute("nearest_mode", "round_prefer_floor" if call.opset >= 11 else "floor")
    # Copies are the same wherever the centres are said to be, as long as nothing is rounded up.
    fits = placed == "half_pixel" if mode == "linear" else mode == "nearest"
    fits = fits and (mode == "linear" or rounded in ("floor", "round_prefer_floor") or placed == "half_pixel")
    if (mode, placed, rounded) == ("nearest", "asymmetric", "round_prefer_floor"):
        fits = False
    whole = len(scales) == 4 and scales[:2] == [1.0, 1.0] and all(s >= 1 and s == int(s) for s in scales[2:])
    if not fits or not whole or len(sample.shape) != 3:
        raise Problem(
            "'{step}' ({operator}) in '{file}' resizes by {scales} ({mode}, {placed}), but only images are "
            "enlarged, by whole factors, with copies or half-pixel lines: export the model so",
            scales=", ".join(f"{scale:g}" for scale in scales) or "sizes",
            mode=mode,
            placed=placed,
        )
    layer = make("upsample", factor=tuple(int(s) for s in scales[2:]), mode="bilinear" if mode == "linear" else mode)
    y = Flow(builder.add(layer, sample), layer.shape(sample.shape), sample.axis)
    return [as_before(builder, y, x)]
