"""Convolutions, pooling and enlarging."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_writer.basic import activate
from playground.interop.onnx_writer.writer import Result, Step, Writer, writes
from playground.layers.windows import Window


def _movement(along: list[Window]) -> dict[str, list[int]]:
    """The attributes that say how a window moves along each axis."""
    return {
        "kernel_shape": [window.size for window in along],
        "strides": [window.stride for window in along],
        "dilations": [window.dilation for window in along],
        "pads": [*(window.before for window in along), *(window.after for window in along)],
    }


def _weights(w: Writer, step: Step, weight: np.ndarray) -> list[str]:
    bias = step.parameters.get("bias")
    return [w.number("weight", weight), *([] if bias is None else [w.number("bias", bias)])]


@writes("conv2d")
def conv2d(w: Writer, step: Step) -> Result:
    layer, weight = step.layer, step.parameters["weight"]
    along = layer.along(step.shapes[0])
    u = w.op("Conv", step.x, *_weights(w, step, weight), group=layer.groups, **_movement(along))
    return activate(w, u, layer.activation, step.shape, step.parameters.get("slope"))


@writes("conv1d")
def conv1d(w: Writer, step: Step) -> Result:
    """ONNX has features before steps."""
    layer, weight = step.layer, step.parameters["weight"]
    along = layer.along(step.shapes[0])[1:]
    turned = w.op("Transpose", step.x, perm=[0, 2, 1])
    u = w.op("Conv", turned, *_weights(w, step, weight), group=layer.groups, **_movement(along))
    u = w.op("Transpose", u, perm=[0, 2, 1])
    return activate(w, u, layer.activation, step.shape, step.parameters.get("slope"))


@writes("conv_transpose2d")
def conv_transpose2d(w: Writer, step: Step) -> Result:
    layer, weight = step.layer, step.parameters["weight"]
    added = layer.added if len(layer.added) == 2 else layer.added * 2
    # The layer's windows have what is added taken off their margins behind; ONNX states both.
    movement = _movement(layer.along(step.shapes[0]))
    movement["pads"][2:] = [after + more for after, more in zip(movement["pads"][2:], added)]
    parts = _weights(w, step, weight)
    u = w.op("ConvTranspose", step.x, *parts, group=layer.groups, output_padding=list(added), **movement)
    return activate(w, u, layer.activation, step.shape, step.parameters.get("slope"))


@writes("max_pool", "average_pool")
def pool(w: Writer, step: Step) -> Result:
    layer, sequence = step.layer, len(step.shape) == 2
    along = layer.along(step.shapes[0])
    x = w.op("Transpose", step.x, perm=[0, 2, 1]) if sequence else step.x
    attributes: dict[str, object] = {**_movement(along), "ceil_mode": int(layer.partial)}
    if layer.type == "max_pool":
        y = w.op("MaxPool", x, **attributes)
    else:
        y = _average(w, step, x, along, attributes)
    return w.op("Transpose", y, perm=[0, 2, 1]) if sequence else y


def _average(w: Writer, step: Step, x: str, along: list[Window], attributes: dict[str, object]) -> str:
    """AveragePool of operator set 17 knows no dilation, and runtimes differ about windows that hang over the end."""
    layer = step.layer
    counted = bool(layer.count_margins)
    if not layer.partial and all(window.dilation == 1 for window in along):
        del attributes["dilations"]
        return w.op("AveragePool", x, **attributes, count_include_pad=int(counted))
    # Sums by a filter of ones for each channel, times one over what counts at each place.
    channels = step.shape[0] if len(step.shape) == 3 else step.shape[1]
    del attributes["ceil_mode"]
    places = step.shape[1:] if len(step.shape) == 3 else step.shape[:1]
    pads = [window.before for window in along]
    for window, count in zip(along, places):
        last = (count - 1) * window.stride + window.span - window.before
        pads.append(max(last - window.given, 0))
    ones = np.ones((channels, 1, *(window.size for window in along)), np.float32)
    sums = w.op("Conv", x, w.number("ones", ones), group=channels, **{**attributes, "pads": pads})
    shares = [layer.shares(window).astype(np.float64) for window in along]
    each = shares[0] if len(shares) == 1 else np.multiply.outer(*shares)
    return w.op("Mul", sums, w.number("shares", each))


@writes("global_average_pool", "global_max_pool")
def global_pool(w: Writer, step: Step) -> Result:
    mean = step.layer.type == "global_average_pool"
    if len(step.shapes[0]) == 3:
        return w.op("ReduceMean" if mean else "ReduceMax", step.x, axes=[2, 3], keepdims=0)
    if step.lengths is None:
        return w.op("ReduceMean" if mean else "ReduceMax", step.x, axes=[1], keepdims=0)
    # Only the real steps of each sequence.
    steps = step.shapes[0][0]
    numbers = w.integers("numbers", np.arange(steps)[None])
    real = w.op("Less", numbers, w.op("Unsqueeze", step.lengths, w.integers("axis", [1])))
    real = w.op("Unsqueeze", real, w.integers("features", [2]))
    if mean:
        kept = w.op("Where", real, step.x, w.number("nothing", 0.0))
        count = w.op("Max", w.op("Cast", step.lengths, to=1), w.number("one", 1.0))
        total = w.op("ReduceSum", kept, w.integers("axis", [1]), keepdims=0)
        return w.op("Div", total, w.op("Unsqueeze", count, w.integers("axis", [1])))
    kept = w.op("Where", real, step.x, w.number("lowest", np.finfo(np.float32).min))
    return w.op("ReduceMax", kept, axes=[1], keepdims=0)


@writes("upsample")
def upsample(w: Writer, step: Step) -> Result:
    factors = step.layer.factor if len(step.layer.factor) == 2 else step.layer.factor * 2
    scales = w.number("scales", [1.0, 1.0, *factors])
    if step.layer.mode == "nearest":
        kinds = {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
        return w.op("Resize", step.x, "", scales, mode="nearest", **kinds)
    return w.op("Resize", step.x, "", scales, mode="linear", coordinate_transformation_mode="half_pixel")
