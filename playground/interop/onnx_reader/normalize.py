"""Operators that normalize: shares that sum to one, means and variances of batches and of samples."""

from __future__ import annotations

from math import prod

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.values import Call, Flow, Probe, Value, sample_axis, tensor_axis
from playground.layers.base import show_shape
from playground.text import Problem


@reads("Softmax", "LogSoftmax")
def softmax(builder: Builder, call: Call) -> list[Value | None]:
    kind = "softmax" if call.operation.kind == "Softmax" else "log_softmax"
    flow = call.flow(0)
    if call.opset >= 13:
        axis = sample_axis(flow, call.attribute("axis", -1))
        return [builder.then(make(kind, axis=axis + 1), flow)]
    # Operator sets before 13: all axes from this one on together.
    axis = tensor_axis(call.attribute("axis", 1), flow.rank)
    if flow.axis is not None and flow.axis >= axis:
        sample_axis(flow, flow.axis)  # raises the sentence for it
    inside = axis - (flow.axis is not None)
    rows = builder.reshape(flow, (prod(flow.shape[:inside]), prod(flow.shape[inside:])))
    return [builder.reshape(builder.then(make(kind, axis=-1), rows), flow.shape)]


@reads("LayerNormalization")
def layer_normalization(builder: Builder, call: Call) -> list[Value | None]:
    x, gamma, beta = call.flow(0), call.known(1), call.optional(2)
    epsilon, axis = call.attribute("epsilon", 1e-5), tensor_axis(call.attribute("axis", -1), x.rank)
    if x.axis is not None and x.axis >= axis:
        sample_axis(x, x.axis)  # raises the sentence for it
    count = x.rank - axis
    sizes = x.shape[len(x.shape) - count :]
    _check_weights(gamma, sizes)
    zeros = np.zeros(sizes, np.float32)
    _check_weights(zeros if beta is None else beta, sizes)
    weights = {
        "gamma": np.broadcast_to(gamma, sizes),
        "beta": zeros if beta is None else np.broadcast_to(beta, sizes),
    }
    # The layer joins at most four axes.
    rows = x if count <= 4 else builder.reshape(x, (*x.shape[: len(x.shape) - count], prod(sizes)))
    layer = make("layer_norm", axes=len(rows.shape) - (len(x.shape) - count), epsilon=epsilon)
    node = builder.add(layer, rows, weights=weights)
    kept = (*x.shape[: len(x.shape) - count], *[1] * count)
    y = builder.reshape(Flow(node, rows.shape, x.axis), x.shape)
    return [y, Flow(node, kept, x.axis, "mean"), Flow(node, kept, x.axis, "inverse_deviation")]


def _check_weights(values: np.ndarray, sizes: tuple[int, ...]) -> None:
    try:
        fits = np.broadcast_shapes(values.shape, sizes) == sizes
    except ValueError:
        fits = False
    if not fits:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has weights of the shape {given}, but needs {needed}: "
            "export the model again",
            given=show_shape(values.shape),
            needed=show_shape(sizes),
        )


@reads("BatchNormalization")
def batch_normalization(builder: Builder, call: Call) -> list[Value | None]:
    x = call.flow(0)
    gamma, beta, mean, variance = (np.asarray(call.known(at), np.float32).reshape(-1) for at in range(1, 5))
    epsilon, momentum = call.attribute("epsilon", 1e-5), call.attribute("momentum", 0.9)
    if x.axis is None and x.shape[:1] != (1,):
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs a batch as its first axis: export the model so that "
            "the batch is the first axis everywhere"
        )
    sample = builder.reshape(x, x.shape[1:]) if x.axis is None else x
    if x.axis not in (None, 0) or not sample.shape:
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs a batch as its first axis: export the model so that "
            "the batch is the first axis everywhere"
        )
    width = sample.shape[0]
    for values in (gamma, beta, mean, variance):
        _check_weights(values, (width,))
    # The layer takes the last axis of vectors and sequences, and the first of three or more.
    places = sample if len(sample.shape) in (1, 3) else builder.reshape(sample, (width, prod(sample.shape[1:]), 1))
    training = bool(call.attribute("training_mode", 0))
    layer = make("batch_norm", momentum=1.0 - momentum, epsilon=epsilon, unbiased=not training)
    statistics = {"mean": mean, "variance": variance}
    y = builder.then(layer, places, weights={"gamma": gamma, "beta": beta}, statistics=statistics)
    result = builder.reshape(builder.reshape(y, sample.shape), x.shape)
    if not training:
        return [result]
    builder.trained.append(y.node)
    running = [Probe(f"statistic {y.node}.{name}", (width,)) for name in ("running_mean", "running_var")]
    return [result, *running]
