"""Convolutions and their transposes: of images, of sequences as images of one line, of volumes layer by layer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import prod

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.values import Call, Flow, Value
from playground.layers.base import Shape, show_shape
from playground.text import Problem, Text

MOST_UNROLLED = 2**24  # weights of a volume's convolution written as one of images


@dataclass(frozen=True)
class Slide:
    """How a window moves along one axis: its size, its stride and dilation, and the margins before and behind."""

    size: int
    stride: int
    dilation: int
    before: int
    after: int

    @property
    def reach(self) -> int:
        return (self.size - 1) * self.dilation + 1


def image(builder: Builder, x: Flow) -> Flow:
    """The sample as (channels, *places); raises Problem where the batch is not the first axis."""
    if x.rank < 3 or x.axis not in (None, 0) or (x.axis is None and x.shape[0] != 1):
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs a batch, channels and at least one more axis, in this "
            "order, but has {given}: export the model so",
            given=show_shape(x.whole(builder.batch)),
        )
    return builder.reshape(x, x.shape[1:]) if x.axis is None else x


def as_before(builder: Builder, y: Flow, x: Flow) -> Flow:
    """A sample with the axis of size 1 that stands for the batch where the graph has none."""
    return builder.reshape(y, (1, *y.shape)) if x.axis is None else y


def slides(call: Call, kernel: Shape, given: Shape) -> list[Slide]:
    """The movement along each axis, with automatic margins worked out."""
    rank = len(given)
    strides = call.attribute("strides", [1] * rank)
    dilations = call.attribute("dilations", [1] * rank)
    pads = call.attribute("pads", [0] * 2 * rank)
    if (
        not (len(kernel) == len(strides) == len(dilations) == rank and len(pads) == 2 * rank)
        or min(*strides, *dilations, *kernel) < 1
    ):
        raise Problem(
            "'{step}' ({operator}) in '{file}' has a kernel {kernel} for {rank} axes: export the model again",
            kernel=show_shape(kernel),
            rank=rank,
        )
    automatic = call.attribute("auto_pad", "NOTSET")
    found = []
    for axis, size in enumerate(given):
        slide = Slide(kernel[axis], strides[axis], dilations[axis], pads[axis], pads[axis + rank])
        if automatic in ("SAME_UPPER", "SAME_LOWER"):
            total = max((-(-size // slide.stride) - 1) * slide.stride + slide.reach - size, 0)
            less, more = total // 2, total - total // 2
            before, after = (less, more) if automatic == "SAME_UPPER" else (more, less)
            slide = Slide(slide.size, slide.stride, slide.dilation, before, after)
        elif automatic == "VALID":
            slide = Slide(slide.size, slide.stride, slide.dilation, 0, 0)
        found.append(slide)
    return found


def flat_settings(along: list[Slide]) -> dict[str, object]:
    """The settings of a layer that moves down and across."""
    return {
        "kernel": tuple(slide.size for slide in along),
        "stride": tuple(slide.stride for slide in along),
        "dilation": tuple(slide.dilation for slide in along),
        "margins": (*(slide.before for slide in along), *(slide.after for slide in along)),
    }


def plane(builder: Builder, x: Flow) -> Flow:
    """(C, L) as an image of one line, (C, D, H, W) with its layers as channels."""
    channels, *places = x.shape
    if len(places) == 1:
        return builder.reshape(x, (channels, 1, *places))
    if len(places) == 3:
        return builder.reshape(x, (channels * places[0], *places[1:]))
    if len(places) != 2:
        raise Problem(
            "'{step}' ({operator}) in '{file}' works along {rank} axes, but only 1, 2 and 3 are read",
            rank=len(places),
        )
    return x


def _weights(builder: Builder, call: Call, rank: int) -> tuple[np.ndarray, np.ndarray | None]:
    weight, bias = call.known(1), call.optional(2)
    if weight.ndim != rank + 2 or not weight.size:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has weights of the shape {given} for {rank} axes: export "
            "the model again",
            given=show_shape(weight.shape),
            rank=rank,
        )
    return weight, bias


@reads("Conv")
def conv(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    sample = image(builder, x)
    places = sample.shape[1:]
    weight, bias = _weights(builder, call, len(places))
    groups = call.attribute("group", 1)
    if weight.shape[1] * groups != sample.shape[0] or weight.shape[0] % groups:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has weights of the shape {given} in {groups} groups, but "
            "{channels} channels come in: export the model again",
            given=show_shape(weight.shape),
            groups=groups,
            channels=sample.shape[0],
        )
    along = slides(call, weight.shape[2:], places)
    outer = [(size + s.before + s.after - s.reach) // s.stride + 1 for size, s in zip(places, along)]
    _check_room(sample.shape, outer)
    shape = (weight.shape[0], *outer)
    flat = plane(builder, sample)
    if len(places) == 1:
        weight, along = weight[:, :, None], [Slide(1, 1, 1, 0, 0), *along]
    elif len(places) == 3:
        weight, bias = _layered(builder, weight, bias, groups, along[0], places[0], outer[0], False)
        groups, along = 1, along[1:]
    layer = make(
        "conv2d",
        filters=weight.shape[0],
        groups=groups,
        bias=bias is not None,
        padding="numbers",
        activation={"type": "linear"},
        **flat_settings(along),
    )
    y = _added(builder, layer, flat, weight, bias)
    return [as_before(builder, builder.reshape(y, shape), x)]


def _check_room(given: Shape, outer: list[int]) -> None:
    if min(outer) < 1:
        raise Problem(
            "'{step}' ({operator}) in '{file}' leaves nothing of {given}: its window is larger than that",
            given=show_shape(given),
        )


def _added(builder: Builder, layer, flat: Flow, weight: np.ndarray, bias: np.ndarray | None) -> Flow:  # type: ignore[no-untyped-def]
    weights = {"weight": weight} if bias is None else {"weight": weight, "bias": bias}
    return Flow(builder.add(layer, flat, weights=weights), layer.shape(flat.shape), flat.axis)


def _layered(
    builder: Builder,
    weight: np.ndarray,
    bias: np.ndarray | None,
    groups: int,
    slide: Slide,
    inner: int,
    outer: int,
    transposed: bool,
) -> tuple[np.ndarray, np.ndarray | None]:
    """A volume's filters as those of an image whose channels are layers: each at every depth, zeros between them.

    `inner` and `outer` count the layers on the side where the window reaches and on the side of its places.
    """
    first, second, _, *kernel = weight.shape
    own = first // groups  # filters of a group (Conv), or channels (ConvTranspose)
    if first * outer * second * groups * inner * prod(kernel) > MOST_UNROLLED:
        raise Problem(
            "'{step}' ({operator}) in '{file}' filters volumes with more weights than are read ({limit} "
            "when written for images): use smaller volumes",
            limit=MOST_UNROLLED,
        )
    full = np.zeros((first, outer, second * groups, inner, *kernel), np.float32)
    for number in range(first):
        group = number // own
        for at in range(outer):
            for tap in range(slide.size):
                reached = at * slide.stride + tap * slide.dilation - slide.before
                if 0 <= reached < inner:
                    full[number, at, group * second : (group + 1) * second, reached] = weight[number, :, tap]
    builder.notes.append(
        Text(
            "'{node}' filters volumes: it is written as a filter of images, whose weights would no longer be shared in "
            "depth if it were trained",
            {"node": builder.title},
        )
    )
    wide = full.reshape(first * outer, second * groups * inner, *kernel)
    repeats = inner if transposed else outer
    return wide, None if bias is None else np.repeat(bias.reshape(-1), repeats)


@reads("ConvTranspose")
def conv_transpose(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    sample = image(builder, x)
    places = sample.shape[1:]
    weight, bias = _weights(builder, call, len(places))
    groups = call.attribute("group", 1)
    if weight.shape[0] != sample.shape[0] or groups < 1 or weight.shape[0] % groups:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has weights of the shape {given} in {groups} groups, but "
            "{channels} channels come in: export the model again",
            given=show_shape(weight.shape),
            groups=groups,
            channels=sample.shape[0],
        )
    along, added = _painting(call, weight.shape[2:], places)
    outer = [(size - 1) * s.stride + s.reach - s.before - s.after + more for size, s, more in zip(places, along, added)]
    _check_room(sample.shape, outer)
    filters = weight.shape[1] * groups
    flat = plane(builder, sample)
    if len(places) == 1:
        weight, along, added = weight[:, :, None], [Slide(1, 1, 1, 0, 0), *along], [0, *added]
    elif len(places) == 3:
        weight, bias = _layered(builder, weight, bias, groups, along[0], outer[0], places[0], True)
        groups, along, added = 1, along[1:], added[1:]
    layer = make(
        "conv_transpose2d",
        filters=weight.shape[1] * groups,
        groups=groups,
        bias=bias is not None,
        activation={"type": "linear"},
        added=tuple(added),
        **flat_settings(along),
    )
    y = _added(builder, layer, flat, weight, bias)
    return [as_before(builder, builder.reshape(y, (filters, *outer)), x)]


def _painting(call: Call, kernel: Shape, places: Shape) -> tuple[list[Slide], list[int]]:
    """The movement along each axis and the lines that are added behind, from the output's shape if given."""
    rank = len(places)
    added = list(call.attribute("output_padding", [0] * rank))
    automatic = call.attribute("auto_pad", "NOTSET")
    strides = call.attribute("strides", [1] * rank)
    wanted = call.attribute("output_shape", [])[-rank:] or None
    if wanted is None and automatic in ("SAME_UPPER", "SAME_LOWER") and len(strides) == rank:
        wanted = [size * stride for size, stride in zip(places, strides)]
    # Automatic margins follow from the output here, not from the input.
    explicit = replace(call.operation, attributes={**call.operation.attributes, "auto_pad": "NOTSET"})
    found = slides(replace(call, operation=explicit), kernel, places)
    if len(added) != rank or (wanted is not None and len(wanted) != rank):
        raise Problem(
            "'{step}' ({operator}) in '{file}' has a kernel {kernel} for {rank} axes: export the model again",
            kernel=show_shape(kernel),
            rank=rank,
        )
    if wanted is None:
        return found, added
    for axis, (size, slide) in enumerate(zip(places, found)):
        total = (size - 1) * slide.stride + added[axis] + slide.reach - wanted[axis]
        if total < 0:
            added[axis], total = added[axis] - total, 0
        less, more = total // 2, total - total // 2
        before, after = (less, more) if automatic == "SAME_UPPER" else (more, less)
        found[axis] = Slide(slide.size, slide.stride, slide.dilation, before, after)
    return found, added
