"""Operators that work number by number: activations, and sums and products of several tensors."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.values import Call, Flow, Known, Probe, Value
from playground.layers.base import Shape, show_shape
from playground.text import Problem

PLAIN = {"Relu": "relu", "Sigmoid": "sigmoid", "Tanh": "tanh", "Softplus": "softplus"}


@reads(*PLAIN)
def plain(builder: Builder, call: Call) -> list[Value | None]:
    return [builder.activation(call.flow(0), PLAIN[call.operation.kind])]


@reads("Identity")
def identity(builder: Builder, call: Call) -> list[Value | None]:
    return [call.values[0]]


@reads("LeakyRelu")
def leaky_relu(builder: Builder, call: Call) -> list[Value | None]:
    x, alpha = call.flow(0), call.attribute("alpha", 0.01)
    if 0.0 <= alpha <= 1.0:
        return [builder.activation(x, "leaky_relu", slope=alpha)]
    return [_sloped(builder, x, np.array(alpha))]


@reads("PRelu")
def prelu(builder: Builder, call: Call) -> list[Value | None]:
    x, slope = call.flow(0), call.known(1)
    if call.opset < 7 and slope.ndim == 1 and slope.size > 1 and x.rank > 1:
        slope = slope.reshape(-1, *[1] * (x.rank - 2))  # one for each channel
    slope = against(slope, x)
    if slope.size == 1:
        function = {"type": "prelu", "start": 0.25}
        return [builder.then(make("activation", function=function), x, weights={"slope": slope.reshape(-1)})]
    return [_sloped(builder, x, slope)]


def _sloped(builder: Builder, x: Flow, slope: np.ndarray) -> Flow:
    """max(0, x) - slope max(0, -x), with any slopes that broadcast over the sample."""
    above = builder.activation(x, "relu")
    below = builder.activation(builder.affine(x, scale=np.array(-1.0)), "relu")
    return Flow(builder.add(make("add"), above, builder.affine(below, scale=-slope)), x.shape, x.axis)


@reads("Elu")
def elu(builder: Builder, call: Call) -> list[Value | None]:
    x, alpha = call.flow(0), call.attribute("alpha", 1.0)
    return [builder.activation(x, "elu", alpha=alpha)]


@reads("Gelu")
def gelu(builder: Builder, call: Call) -> list[Value | None]:
    x, form = call.flow(0), call.attribute("approximate", "none")
    return [builder.activation(x, "gelu" if form == "none" else "gelu_tanh")]


@reads("Selu")
def selu(builder: Builder, call: Call) -> list[Value | None]:
    usual = (1.67326319217681884765625, 1.05070102214813232421875)
    given = call.attribute("alpha", usual[0]), call.attribute("gamma", usual[1])
    if not np.allclose(given, usual, rtol=1e-4):
        raise Problem(
            "'{step}' ({operator}) in '{file}' has alpha {alpha} and gamma {gamma}, but only the usual "
            "ones are read: export the model with those",
            alpha=given[0],
            gamma=given[1],
        )
    return [builder.activation(call.flow(0), "selu")]


@reads("HardSigmoid")
def hard_sigmoid(builder: Builder, call: Call) -> list[Value | None]:
    """max(0, min(1, alpha x + beta)), ours with alpha 1/6 and beta 1/2."""
    alpha, beta = call.attribute("alpha", 0.2), call.attribute("beta", 0.5)
    x = call.flow(0)
    if not np.allclose((alpha, beta), (1.0 / 6.0, 0.5), rtol=1e-5):
        x = builder.affine(x, scale=np.array(6.0 * alpha), shift=np.array(6.0 * (beta - 0.5)))
    return [builder.activation(x, "hard_sigmoid")]


@reads("Greater", "Less")
def compare(builder: Builder, call: Call) -> list[Value | None]:
    """Whether one number is larger than another, as 1 and 0."""
    a, b = call.values[0], call.values[1] if call.has(1) else None
    if call.operation.kind == "Less":
        a, b = b, a
    apart = a if isinstance(b, Known) and not b.array.any() else _pair(builder, "Sub", a, b, call)
    if not isinstance(apart, Flow):
        raise Problem("'{step}' ({operator}) in '{file}' has inputs that cannot be combined: export the model again")
    return [builder.activation(apart, "step")]


@reads("Where")
def where(builder: Builder, call: Call) -> list[Value | None]:
    """One of two fixed numbers, by a comparison that gives 1 or 0."""
    chosen, above, below = call.flow(0), call.known(1), call.known(2)
    low = against(below, chosen)
    scale = against(above, chosen) - low
    if (scale == 1.0).all() and not low.any():
        return [chosen]
    return [builder.affine(chosen, scale=scale, shift=low)]


@reads("ReduceProd")
def product(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    axes = call.integers(1, "axes", list(range(x.rank)))
    if x.axis != 0 or len(x.shape) != 1 or axes not in ([1], [-1]):
        raise Problem(
            "'{step}' ({operator}) in '{file}' multiplies along {axes}, but only the product of all "
            "numbers of a vector is read",
            axes=axes,
        )
    y = Flow(builder.add(make("multiply"), x), (1,), 0)
    return [y if call.attribute("keepdims", 1) else builder.reshape(y, ())]


@reads("Neg")
def negative(builder: Builder, call: Call) -> list[Value | None]:
    return [builder.affine(call.flow(0), scale=np.array(-1.0))]


@reads("Dropout")
def dropout(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    ratio = float(call.known(1).reshape(-1)[0]) if call.has(1) else call.attribute("ratio", 0.5)
    if not 0.0 <= ratio <= 0.99:
        raise Problem(
            "'{step}' ({operator}) in '{file}' drops units with the probability {ratio}, but must be "
            "between 0 and 0.99: export the model again",
            ratio=ratio,
        )
    y = builder.then(make("dropout", p=ratio), x)
    whole = y.whole(builder.batch)
    if call.has(2) and bool(call.known(2).reshape(-1)[0]) and ratio > 0.0:
        builder.trained.append(y.node)
        return [y, Probe(f"{y.node}.mask", whole, lambda values: values != 0.0)]
    # Outside training every unit stays: the mask is true everywhere.
    return [y, Probe("", whole, lambda values: np.ones(whole, bool))]


@reads("Add", "Mul", "Sub", "Sum", "Div")
def arithmetic(builder: Builder, call: Call) -> list[Value | None]:
    kind = call.operation.kind
    found = call.values[0]
    if len(call.values) == 1 and isinstance(found, Flow):
        return [builder.activation(found, "linear")]
    for at in range(1, len(call.values)):
        found = _pair(builder, kind, found, _placed(call, at), call)
    return [found]


def _placed(call: Call, at: int) -> Value | None:
    """Input number `at`; operator sets before 7 say with which axis its first one goes together."""
    found = call.values[at]
    if call.opset >= 7 or not call.attribute("broadcast", 0) or not isinstance(found, Known | Flow):
        return found
    first = call.values[0]
    axis = call.attribute("axis", None)
    if axis is None or not isinstance(first, Flow) or not isinstance(found, Known):
        return found
    axis = axis if axis >= 0 else axis + first.rank
    after = first.rank - axis - found.array.ndim
    return Known(found.array.reshape(*found.array.shape, *(1,) * max(after, 0)))


def _pair(builder: Builder, kind: str, a: Value | None, b: Value | None, call: Call) -> Value:
    if isinstance(a, Flow) and isinstance(b, Flow):
        a, b = together(builder, a, b)
        if kind == "Div":
            raise Problem(
                "'{step}' ({operator}) in '{file}' divides by what comes from the data, but there is no "
                "layer for that: multiply in its place"
            )
        if kind == "Sub":
            return Flow(builder.add(make("subtract"), a, b), a.shape, a.axis)
        return Flow(builder.add(make("multiply" if kind == "Mul" else "add"), a, b), a.shape, a.axis)
    if isinstance(a, Flow) and isinstance(b, Known):
        values = against(b.array, a)
        if kind in ("Mul", "Div"):
            with np.errstate(all="ignore"):
                return builder.affine(a, scale=values if kind == "Mul" else 1.0 / values)
        return builder.affine(a, shift=-values if kind == "Sub" else values)
    if isinstance(a, Known) and isinstance(b, Flow) and kind != "Div":
        values = against(a.array, b)
        if kind == "Mul":
            return builder.affine(b, scale=values)
        return builder.affine(b, scale=np.array(-1.0) if kind == "Sub" else None, shift=values)
    raise Problem("'{step}' ({operator}) in '{file}' has inputs that cannot be combined: export the model again")


def against(values: np.ndarray, flow: Flow) -> np.ndarray:
    """Fixed numbers without the axis of the batch, as they broadcast over one sample."""
    if flow.axis is None:
        return values
    rank = max(values.ndim, flow.rank)
    at = flow.axis + rank - flow.rank
    if rank > flow.rank:
        raise Problem(
            "'{step}' ({operator}) in '{file}' adds axes before the batch: export the model so that "
            "it leaves the batch alone"
        )
    values = values.reshape((1,) * (rank - values.ndim) + values.shape)
    if values.shape[at] != 1:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has fixed numbers of the shape {shape} with others for "
            "each sample of a batch: export the model so that it treats all samples alike",
            shape=show_shape(values.shape),
        )
    return np.squeeze(values, axis=at)


def together(builder: Builder, *flows: Flow) -> list[Flow]:
    """Several tensors broadcast to one shape."""
    if len({(flow.rank - flow.axis) if flow.axis is not None else None for flow in flows}) > 1:
        raise Problem(
            "'{step}' ({operator}) in '{file}' combines tensors whose batches lie along different "
            "axes: export the model so that the batch is the first axis everywhere"
        )
    first = max(flows, key=lambda flow: flow.rank)
    shapes = []
    for flow in flows:
        shape: Shape = flow.shape
        if flow.axis is not None and first.axis is not None:
            before = first.axis - flow.axis
            shape = (1,) * before + shape
        shapes.append(shape)
    try:
        common = np.broadcast_shapes(*shapes)
    except ValueError:
        raise Problem(
            "'{step}' ({operator}) in '{file}' combines the shapes {first} and {second}, which do not "
            "go together: export the model again",
            first=show_shape(flows[0].shape),
            second=show_shape(flows[-1].shape),
        ) from None
    return [builder.expand(Flow(flow.node, flow.shape, first.axis, flow.output), tuple(common)) for flow in flows]
