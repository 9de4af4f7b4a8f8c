"""Operators that move numbers without changing them: shapes, orders, margins, cuts."""

from __future__ import annotations

from math import prod

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.values import Call, Flow, Known, Value, sample_axis, tensor_axis
from playground.layers.base import Shape, show_shape
from playground.text import Problem


@reads("Reshape")
def reshape(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    wanted = call.integers(1, "shape")
    given = flow.whole(builder.batch)
    keeps_zero = bool(call.attribute("allowzero", 0))
    sizes = [given[at] if size == 0 and not keeps_zero and at < len(given) else size for at, size in enumerate(wanted)]
    open_ends = [at for at, size in enumerate(sizes) if size == -1]
    rest = prod(size for size in sizes if size != -1)
    if len(open_ends) == 1 and rest > 0 and prod(given) % rest == 0:
        sizes[open_ends[0]] = prod(given) // rest
    if min(sizes, default=0) < 0 or prod(sizes) != prod(given):
        raise Problem(
            "'{step}' ({operator}) in '{file}' turns {given} into {wanted}, which has another count of "
            "numbers: export the model again",
            given=show_shape(given),
            wanted=show_shape(tuple(wanted)),
        )
    return [to_shape(builder, flow, tuple(sizes))]


def to_shape(builder: Builder, flow: Flow, sizes: Shape) -> Flow:
    """The whole tensor in another shape; raises Problem where samples would be mixed."""
    if flow.axis is None:
        return builder.reshape(flow, sizes)
    before = prod(flow.shape[: flow.axis])
    fitting = [at for at, size in enumerate(sizes) if size == builder.batch and prod(sizes[:at]) == before]
    if not fitting:
        raise Problem(
            "'{step}' ({operator}) in '{file}' turns {given} into {wanted} and mixes the samples of a "
            "batch: export the model so that it leaves the batch alone",
            given=show_shape(flow.whole(builder.batch)),
            wanted=show_shape(sizes),
        )
    at = flow.axis if flow.axis in fitting else fitting[0]
    result = builder.reshape(flow, sizes[:at] + sizes[at + 1 :])
    return Flow(result.node, result.shape, at, result.output)


@reads("Flatten")
def flatten(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    given = flow.whole(builder.batch)
    axis = call.attribute("axis", 1)
    axis = axis if axis == flow.rank else tensor_axis(axis, flow.rank)
    return [to_shape(builder, flow, (prod(given[:axis]), prod(given[axis:])))]


@reads("Squeeze")
def squeeze(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    given = flow.whole(builder.batch)
    unnamed = [at for at, size in enumerate(given) if size == 1 and at != flow.axis]
    axes = {tensor_axis(axis, flow.rank) for axis in call.integers(1, "axes", unnamed)}
    if any(given[axis] != 1 or axis == flow.axis for axis in axes):
        raise Problem(
            "'{step}' ({operator}) in '{file}' removes an axis of {given} that is not of size 1, or is "
            "the batch: export the model again",
            given=show_shape(given),
        )
    return [_renamed(builder, flow, [at for at in range(flow.rank) if at not in axes])]


@reads("Unsqueeze")
def unsqueeze(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    axes = call.integers(1, "axes")
    rank = flow.rank + len(axes)
    new = {tensor_axis(axis, rank) for axis in axes}
    present = iter(range(flow.rank))
    return [_renamed(builder, flow, [None if at in new else next(present, None) for at in range(rank)])]


def _renamed(builder: Builder, flow: Flow, axes: list[int | None]) -> Flow:
    """The tensor with only these of its axes, in their order; None stands for a new one of size 1."""
    given = flow.whole(builder.batch)
    sample = tuple(1 if axis is None else given[axis] for axis in axes if axis is None or axis != flow.axis)
    result = builder.reshape(flow, sample)
    return Flow(result.node, sample, None if flow.axis is None else axes.index(flow.axis), result.output)


@reads("Transpose")
def transpose(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    order = call.attribute("perm", list(range(flow.rank))[::-1])
    if sorted(order) != list(range(flow.rank)):
        raise Problem(
            "'{step}' ({operator}) in '{file}' orders {rank} axes by {order}, which does not name each "
            "of them once: export the model again",
            rank=flow.rank,
            order=str(order)[:40],
        )
    if flow.axis is None:
        return [builder.permute(flow, tuple(order))]
    inside = tuple(axis - (axis > flow.axis) for axis in order if axis != flow.axis)
    moved = builder.permute(flow, inside)
    return [Flow(moved.node, moved.shape, order.index(flow.axis), moved.output)]


@reads("Concat")
def concat(builder: Builder, call: Call) -> list[Value | None]:
    flows = [call.flow(at) for at in range(len(call.values))]
    axis = call.attribute("axis", 1 if call.opset < 4 else None)
    if axis is None or len({flow.axis for flow in flows}) > 1 or len({flow.rank for flow in flows}) > 1:
        raise Problem("'{step}' ({operator}) in '{file}' joins tensors of different form: export the model again")
    inside = sample_axis(flows[0], axis)
    if len(flows) == 1:
        return [flows[0]]
    layer = make("concat", axis=inside + 1)
    shape = layer.shape(*(flow.shape for flow in flows))
    return [Flow(builder.add(layer, *flows), shape, flows[0].axis)]


@reads("Pad")
def pad(builder: Builder, call: Call) -> list[Value | None]:
    flow, mode = call.flow(0), call.attribute("mode", "constant")
    fixed = call.optional(2)
    value = float(fixed.reshape(-1)[0]) if fixed is not None and fixed.size else call.attribute("value", 0.0)
    margins = call.integers(1, "paddings" if call.opset < 2 else "pads")
    axes = [tensor_axis(axis, flow.rank) for axis in call.integers(3, "axes", list(range(flow.rank)))]
    before, after = [0] * flow.rank, [0] * flow.rank
    if len(margins) != 2 * len(axes) or len(set(axes)) != len(axes):
        raise Problem(
            "'{step}' ({operator}) in '{file}' has {count} margins for {rank} axes, but needs two for "
            "each: export the model again",
            count=len(margins),
            rank=len(axes),
        )
    for at, axis in enumerate(axes):
        before[axis], after[axis] = margins[at], margins[at + len(axes)]
    if flow.axis is not None and (before.pop(flow.axis) or after.pop(flow.axis)):
        sample_axis(flow, flow.axis)  # raises the sentence for it
    return [padded(builder, flow, tuple(before), tuple(after), mode, value)]


def padded(
    builder: Builder, flow: Flow, before: Shape, after: Shape, mode: str = "constant", value: float = 0.0
) -> Flow:
    """Margins around the axes of a sample; negative ones cut."""
    if min((*before, *after), default=0) < 0:
        first = tuple(max(-b, 0) for b in before)
        last = tuple(size - max(-a, 0) for size, a in zip(flow.shape, after))
        flow = cut(builder, flow, first, last)
        before, after = tuple(max(b, 0) for b in before), tuple(max(a, 0) for a in after)
    if not any((*before, *after)):
        return flow
    layer = make("pad", before=before, after=after, mode=mode, value=value)
    shape = layer.shape(flow.shape)
    return Flow(builder.add(layer, flow), shape, flow.axis)


def cut(builder: Builder, flow: Flow, first: Shape, last: Shape, steps: Shape = ()) -> Flow:
    """The part [first, last) of a sample along every axis, each `steps`-th of it."""
    steps = steps or (1,) * len(first)
    if all(f == 0 for f in first) and last == flow.shape and all(step == 1 for step in steps):
        return flow
    layer = make("slice", first=first, last=last, step=steps)
    return Flow(builder.add(layer, flow), layer.shape(flow.shape), flow.axis)


@reads("Slice")
def slice_(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    starts, ends = call.integers(1, "starts"), call.integers(2, "ends")
    axes = call.integers(3, "axes", list(range(len(starts))))
    steps = call.integers(4, "steps", [1] * len(starts))
    if not len(starts) == len(ends) == len(axes) == len(steps):
        raise Problem("'{step}' ({operator}) in '{file}' joins tensors of different form: export the model again")
    first, last, stride = [0] * len(flow.shape), list(flow.shape), [1] * len(flow.shape)
    for start, end, axis, step in zip(starts, ends, axes, steps):
        at = sample_axis(flow, axis)
        chosen = range(flow.shape[at])[start:end:step] if step else range(0)
        if step < 1 or not chosen:
            raise Problem(
                "'{step}' ({operator}) in '{file}' takes {start} to {end} in steps of {stride} out of "
                "{size}: only parts that go forward and hold something are read",
                start=start,
                end=end,
                stride=step,
                size=flow.shape[at],
            )
        first[at], last[at], stride[at] = chosen[0], chosen[-1] + 1, step
    return [cut(builder, flow, tuple(first), tuple(last), tuple(stride))]


@reads("Split")
def split(builder: Builder, call: Call) -> list[Value | None]:
    flow = call.flow(0)
    at = sample_axis(flow, call.attribute("axis", 0))
    count = len(call.wanted)
    even = -(-flow.shape[at] // count)
    sizes = call.integers(1, "split", [even] * (count - 1) + [flow.shape[at] - even * (count - 1)])
    if sum(sizes) != flow.shape[at] or len(sizes) != count or min(sizes) < 1:
        raise Problem(
            "'{step}' ({operator}) in '{file}' splits {size} into {sizes}: export the model again",
            size=flow.shape[at],
            sizes=str(sizes)[:60],
        )
    found: list[Value | None] = []
    ends = np.cumsum(sizes)
    for size, end in zip(sizes, ends):
        first, last = [0] * len(flow.shape), list(flow.shape)
        first[at], last[at] = int(end) - size, int(end)
        found.append(cut(builder, flow, tuple(first), tuple(last)))
    return found


@reads("Shape")
def shape_of(builder: Builder, call: Call) -> list[Value | None]:
    value = call.values[0]
    sizes = value.array.shape if isinstance(value, Known) else call.flow(0).whole(builder.batch)
    first, last = call.attribute("start", 0), call.attribute("end", len(sizes))
    return [Known(np.array(sizes[first:last], np.int64))]
