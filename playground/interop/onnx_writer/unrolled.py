"""Recurrent cells that ONNX has no operator for, step by step: connections through time, and full peepholes."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_writer.writer import Result, Step, Writer
from playground.text import Problem

MOST_STEPS = 512


def unrolled(w: Writer, step: Step) -> Result:
    """Every step of every layer as operators of its own."""
    layer, steps = step.layer, step.shapes[0][0]
    if steps > MOST_STEPS:
        raise Problem(
            "'{name}' has a setting that ONNX knows no operator for, and {steps} steps: at most {limit} are written "
            "one by one; make the window shorter, or export as safetensors",
            steps=steps,
            limit=MOST_STEPS,
        )
    axis = w.integers("axis", [1])
    xs = [w.op("Squeeze", part, axis) for part in _split(w, step.x, steps, 1)]
    real = None
    if step.lengths is not None:
        counts = w.op("Unsqueeze", step.lengths, axis)
        real = [w.op("Less", w.integers(f"step{t}", t), counts) for t in range(steps)]
    starts = _starts(w, step)
    finals: dict[tuple[str, int], str] = {}
    for level in range(layer.layers):
        ways = []
        for reverse, suffix in enumerate([f"_l{level}", f"_l{level}_reverse"][: layer.directions]):
            number = level * layer.directions + reverse
            first = {name: starts[name, number] for name in layer.states}
            shown, last = _run(w, step, suffix, bool(reverse), xs, real, first)
            ways.append(shown)
            finals.update({(name, number): last[name] for name in layer.states})
        xs = [parts[0] if len(parts) == 1 else w.op("Concat", *parts, axis=1) for parts in zip(*ways)]
    if real is not None:
        xs = [w.op("Where", real[t], x, w.number("nothing", 0.0)) for t, x in enumerate(xs)]
    y = w.op("Concat", *(w.op("Unsqueeze", x, axis) for x in xs), axis=1)
    if "state" not in step.outputs:
        return y
    parts = [finals[name, number] for name in layer.states for number in range(layer.layers * layer.directions)]
    return y, {"state": parts[0] if len(parts) == 1 else w.op("Concat", *parts, axis=1)}


def _split(w: Writer, x: str, count: int, axis: int) -> list[str]:
    return [x] if count == 1 else w.ops("Split", x, outputs=count, axis=axis)


def _starts(w: Writer, step: Step) -> dict[tuple[str, int], str]:
    """The initial states by part (h, c) and number of layer and direction, each (N, H)."""
    layer = step.layer
    places = [(name, number) for name in layer.states for number in range(layer.layers * layer.directions)]
    if "state" in step.ports:
        return dict(zip(places, _split(w, step.ports["state"], len(places), 1)))
    batch = w.op("Shape", step.x, start=0, end=1)
    sizes = w.op("Concat", batch, w.integers("units", [layer.units]), axis=0)
    nothing = w.op("Expand", w.number("nothing", 0.0), sizes)
    return dict.fromkeys(places, nothing)


def _run(
    w: Writer,
    step: Step,
    suffix: str,
    reverse: bool,
    xs: list[str],
    real: list[str] | None,
    state: dict[str, str],
) -> tuple[list[str], dict[str, str]]:
    """The states h of all steps of one layer in one direction, and the state at its end."""
    layer = step.layer
    shown = [""] * len(xs)
    weights = {name: w.number(name + suffix, step.parameters[name + suffix].T) for name in ("weight_ih", "weight_hh")}
    bias = step.parameters.get("bias_ih" + suffix)
    past: list[str] = []  # h before each step so far
    for t in reversed(range(len(xs))) if reverse else range(len(xs)):
        past.append(state["h"])
        u = w.op("Add", w.op("MatMul", xs[t], weights["weight_ih"]), w.op("MatMul", state["h"], weights["weight_hh"]))
        u = u if bias is None else w.op("Add", u, w.number("bias_ih" + suffix, bias))
        if layer.type == "rnn":
            before = None if real is None or not reverse or t + layer.skip >= len(xs) else real[t + layer.skip]
            after = {"h": _simple(w, layer, u, past, before)}
        else:
            after = _peeping(w, step, suffix, u, state)
        if real is not None:
            after = {name: w.op("Where", real[t], value, state[name]) for name, value in after.items()}
        state, shown[t] = after, after["h"]
    return shown, state


def _simple(w: Writer, layer: object, u: str, past: list[str], real: str | None) -> str:
    """h_t = f(u) + h_{t-k}, where the connection begins at the k-th step; `real` says whether that step is one."""
    function, skip = layer.function, layer.skip  # type: ignore[attr-defined]
    kind = {"tanh": "Tanh", "relu": "Relu", "sigmoid": "Sigmoid"}.get(function)
    h = w.op(kind, u) if kind else u
    if not skip or len(past) <= skip:
        return h
    older = past[len(past) - skip]
    return w.op("Add", h, older if real is None else w.op("Where", real, older, w.number("nothing", 0.0)))


def _peeping(w: Writer, step: Step, suffix: str, u: str, state: dict[str, str]) -> dict[str, str]:
    """An LSTM whose gates see all units of the cell: i and f the cell before, o the new one."""
    layer, c = step.layer, state["c"]
    gates = dict(zip(layer.gate_names, _split(w, u, len(layer.gate_names), 1)))

    def gate(name: str, cell: str) -> str:
        total = gates[name]
        if name in layer.peephole_gates:
            seen = np.atleast_2d(step.parameters[f"peephole_{name}{suffix}"])
            total = w.op("Add", total, w.op("MatMul", cell, w.number(f"peephole_{name}{suffix}", seen.T)))
        return w.op("Sigmoid", total)

    written = w.op("Mul", gate("i", c), w.op("Tanh", gates["g"]))
    kept = w.op("Mul", gate("f", c), c) if "f" in gates else c
    new = w.op("Add", kept, written)
    shown = w.op("Tanh", new) if layer.output_function == "tanh" else new
    return {"c": new, "h": w.op("Mul", gate("o", new), shown)}
