"""Layers of sequences: tokens, steps, and recurrent cells by ONNX's own operators."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_writer.unrolled import unrolled
from playground.interop.onnx_writer.writer import Result, Step, Writer, writes
from playground.layers.recurrence import Recurrent

# Our gates in ONNX's order: i, f, g, o to iofc; r, z, n to zrh.
ONNX_ORDERS = {"rnn": (0,), "lstm": (0, 3, 1, 2), "gru": (1, 0, 2)}
FUNCTIONS = {"tanh": "Tanh", "relu": "Relu", "sigmoid": "Sigmoid", "linear": "Affine"}
OPEN = 1e4  # a gate with this bias is exactly 1


@writes("embedding")
def embedding(w: Writer, step: Step) -> Result:
    return w.op("Gather", w.number("weight", step.parameters["weight"]), w.op("Cast", step.x, to=7), axis=0)


@writes("one_hot")
def one_hot(w: Writer, step: Step) -> Result:
    depth, values = w.integers("vocabulary", [step.layer.vocabulary]), w.number("off_on", [0.0, 1.0])
    return w.op("OneHot", w.op("Cast", step.x, to=7), depth, values, axis=-1)


@writes("last_step")
def last_step(w: Writer, step: Step) -> Result:
    if step.lengths is None:
        return w.op("Gather", step.x, w.integers("last", step.shapes[0][0] - 1), axis=1)
    last = w.op("Max", w.op("Sub", step.lengths, w.integers("one", 1)), w.integers("zero", 0))
    places = w.op("Unsqueeze", w.op("Unsqueeze", last, w.integers("first", [1])), w.integers("second", [2]))
    width = w.integers("width", [1, 1, step.shape[0]])
    chosen = w.op("GatherElements", step.x, w.op("Expand", places, width), axis=1)
    return w.op("Squeeze", chosen, w.integers("first", [1]))


@writes("repeat_step")
def repeat_step(w: Writer, step: Step) -> Result:
    steps = w.op("Unsqueeze", step.x, w.integers("axis", [1]))
    return w.op("Expand", steps, w.integers("steps", [1, step.layer.steps, 1]))


@writes("rnn", "lstm", "gru")
def recurrent(w: Writer, step: Step) -> Result:
    layer = step.layer
    if getattr(layer, "skip", 0) or getattr(layer, "_full", False):
        return unrolled(w, step)
    source = w.op("Transpose", step.x, perm=[1, 0, 2])
    lengths = "" if step.lengths is None else w.op("Cast", step.lengths, to=6)
    starts = _starts(w, step)
    finals: list[list[str]] = [[] for _ in layer.states]
    for level in range(layer.layers):
        outputs = _level(w, step, level, source, lengths, starts)
        # (T, directions, N, H): directions side by side
        turned = w.op("Transpose", outputs[0], perm=[0, 2, 1, 3])
        source = w.op("Reshape", turned, w.integers("features", (0, 0, layer.directions * layer.units)))
        for part, final in zip(finals, outputs[1:]):
            part.append(final)
    y = w.op("Transpose", source, perm=[1, 0, 2])
    if "state" not in step.outputs:
        return y
    parts = [name for part in finals for name in part]
    joined = w.op("Concat", *parts, axis=0) if len(parts) > 1 else parts[0]
    rows = w.op("Transpose", joined, perm=[1, 0, 2])
    return y, {"state": w.op("Flatten", rows, axis=1)}


def _starts(w: Writer, step: Step) -> list[list[str]]:
    """The initial states, by part (h, c) and layer, as (directions, N, H)."""
    layer = step.layer
    if "state" not in step.ports:
        return [[""] * layer.layers for _ in layer.states]
    count = len(layer.states) * layer.layers
    rows = w.reshape(step.ports["state"], (count * layer.directions, layer.units))
    turned = w.op("Transpose", rows, perm=[1, 0, 2])
    pieces = [turned] if count == 1 else w.ops("Split", turned, outputs=count, axis=0)
    return [pieces[at : at + layer.layers] for at in range(0, count, layer.layers)]


def _level(w: Writer, step: Step, level: int, source: str, lengths: str, starts: list[list[str]]) -> list[str]:
    """One layer of the stack in all its directions: Y, Y_h and for an LSTM Y_c."""
    layer, kind = step.layer, step.layer.type
    suffixes = [f"_l{level}", f"_l{level}_reverse"][: layer.directions]
    numbers = [_weights(layer, step, suffix) for suffix in suffixes]
    inputs = [source]
    for at, name in enumerate("WRB"):
        inputs.append(w.number(f"{name}_l{level}", np.stack([parts[at] for parts in numbers])))
    inputs += [lengths, *(part[level] for part in starts)]
    attributes: dict[str, object] = {
        "hidden_size": layer.units,
        "direction": "bidirectional" if layer.bidirectional else "forward",
    }
    if kind == "rnn":
        attributes["activations"] = [FUNCTIONS[layer.function]] * layer.directions
        _affine(attributes, layer.function == "linear", layer.directions)
    if kind == "gru":
        attributes["linear_before_reset"] = int(layer.reset == "after")
    if kind == "lstm":
        if layer.output_function == "linear":
            attributes["activations"] = ["Sigmoid", "Tanh", "Affine"] * layer.directions
            _affine(attributes, True, layer.directions)
        if layer.peephole_gates:
            inputs.append(w.number(f"P_l{level}", np.stack([_peepholes(layer, step, suffix) for suffix in suffixes])))
    while not inputs[-1]:
        inputs.pop()
    return w.ops(kind.upper(), *inputs, outputs=3 if kind == "lstm" else 2, **attributes)


def _affine(attributes: dict[str, object], used: bool, directions: int) -> None:
    """The identity as ONNX's Affine, 1 x + 0."""
    if used:
        attributes.update(activation_alpha=[1.0] * directions, activation_beta=[0.0] * directions)


def _weights(layer: Recurrent, step: Step, suffix: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """W, R and B of one direction, with the gates in ONNX's order and those that are missing held open."""
    units, kind = layer.units, layer.type
    parts = step.parameters
    w, r = parts["weight_ih" + suffix], parts["weight_hh" + suffix]
    bias = parts.get("bias_ih" + suffix, np.zeros(len(w), np.float32))
    gates = {"rnn": "h", "lstm": getattr(layer, "gate_names", ""), "gru": "rzn"}[kind]
    if kind == "gru" and layer.reset == "none":  # type: ignore[attr-defined]
        gates = "zn"
    full = {"rnn": "h", "lstm": "ifgo", "gru": "rzn"}[kind]
    found: list[list[np.ndarray]] = []
    for gate in full:
        if gate in gates:
            own = slice(gates.index(gate) * units, (gates.index(gate) + 1) * units)
            # An update gate that writes keeps what the other one would not: 1 - s(a) = s(-a).
            sign = -1.0 if gate == "z" and layer.update == "writes" else 1.0  # type: ignore[attr-defined]
            found.append([sign * w[own], sign * r[own], sign * bias[own]])
        else:
            found.append([np.zeros_like(w[:units]), np.zeros_like(r[:units]), np.full(units, OPEN, np.float32)])
    order = [found[at] for at in ONNX_ORDERS[kind]]
    inner = np.zeros((len(order), units), np.float32)
    if "bias_hn" + suffix in parts:
        inner[-1] = parts["bias_hn" + suffix]
    biases = np.concatenate([*(parts[2] for parts in order), inner.reshape(-1)])
    return np.concatenate([parts[0] for parts in order]), np.concatenate([parts[1] for parts in order]), biases


def _peepholes(layer: Recurrent, step: Step, suffix: str) -> np.ndarray:
    """P of one direction, in the order i, o, f."""
    zero = np.zeros(layer.units, np.float32)
    return np.concatenate([step.parameters.get(f"peephole_{gate}{suffix}", zero) for gate in "iof"])
