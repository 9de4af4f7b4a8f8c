"""RNN, LSTM and GRU: ONNX's order of gates, its directions, and states that come in and go out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.tensors import cut, padded
from playground.interop.onnx_reader.values import Call, Flow, Known, Probe, Value
from playground.layers.base import Layer, show_shape
from playground.text import Problem

# Where ONNX has each gate of ours: iofc for i, f, g, o; zrh for r, z, n.
ORDERS = {"RNN": (0,), "LSTM": (0, 2, 3, 1), "GRU": (1, 0, 2)}
USUAL = {"RNN": ["Tanh"], "LSTM": ["Sigmoid", "Tanh", "Tanh"], "GRU": ["Sigmoid", "Tanh"]}
FUNCTIONS = {"Tanh": "tanh", "Relu": "relu", "Sigmoid": "sigmoid", "Affine": "linear"}


@dataclass(frozen=True)
class Cell:
    """The operator's sizes: `directions` are those of the file, `both` is set where our layer has one more."""

    kind: str
    units: int
    directions: int
    reverse: bool  # the file has the way back alone; ours has both, with zeros on the way there
    by_batch: bool  # ONNX's layout 1: the batch is the first axis

    @property
    def ways(self) -> int:
        return 2 if self.reverse else self.directions

    def suffixes(self) -> list[str]:
        """The names of our weights for the file's directions."""
        return ["_l0_reverse"] if self.reverse else ["_l0", "_l0_reverse"][: self.directions]


@reads("RNN", "LSTM", "GRU")
def recurrent(builder: Builder, call: Call) -> list[Value | None]:
    x, w, r = call.flow(0), call.known(1), call.known(2)
    cell = _cell(call, w, r)
    source = _sequence(builder, x, cell)
    weights = _weights(call, cell, w, r)
    layer = _layer(call, cell, weights)
    weights = {name: weights.get(name, np.zeros(p.torch_shape)) for name, p in layer.parameters(source.shape).items()}
    _lengths(builder, call, source)
    state = _initial(builder, call, cell, source)
    node = builder.add(layer, source, weights=weights, ports={"state": state} if state else None)
    outputs: list[Value | None] = [_steps(builder, node, source, cell)]
    total = (2 if cell.kind == "LSTM" else 1) * cell.ways * cell.units
    last = Flow(node, (total,), None if source.axis is None else 0, "state")
    for part in range(2 if cell.kind == "LSTM" else 1):
        wanted = part + 1 < len(call.wanted) and call.wanted[part + 1]
        outputs.append(_final(builder, last, cell, part) if wanted else None)
    return outputs


def _cell(call: Call, w: np.ndarray, r: np.ndarray) -> Cell:
    kind, direction = call.operation.kind, call.attribute("direction", "forward")
    directions = 2 if direction == "bidirectional" else 1
    blocks = len(ORDERS[kind])
    units = call.attribute("hidden_size", r.shape[-1] if r.ndim else 0)
    fits = (
        w.ndim == 3 and w.shape[:2] == (directions, blocks * units) and r.shape == (directions, blocks * units, units)
    )
    if direction not in ("forward", "reverse", "bidirectional") or units < 1 or not fits:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has weights {w} and {r}, which do not fit {units} units in "
            "the direction {direction}: export the model again",
            w=show_shape(w.shape),
            r=show_shape(r.shape),
            units=units,
            direction=direction,
        )
    if call.attribute("clip", 0.0) or call.attribute("input_forget", 0):
        raise Problem(
            "'{step}' ({operator}) in '{file}' uses {setting}, which no layer has: export the model without it",
            setting="clip" if call.attribute("clip", 0.0) else "input_forget",
        )
    return Cell(kind, units, directions, direction == "reverse", bool(call.attribute("layout", 0)))


def _sequence(builder: Builder, x: Flow, cell: Cell) -> Flow:
    """The input as (T, features) a sample."""
    batch_axis = 0 if cell.by_batch else 1
    if x.rank != 3 or x.axis not in (None, batch_axis) or (x.axis is None and x.shape[batch_axis] != 1):
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs sequences with the batch as axis {axis}, but has "
            "{given}: export the model so",
            axis=batch_axis,
            given=show_shape(x.whole(builder.batch)),
        )
    if x.axis is not None:
        return x
    return builder.reshape(x, tuple(size for at, size in enumerate(x.shape) if at != batch_axis))


def _weights(call: Call, cell: Cell, w: np.ndarray, r: np.ndarray) -> dict[str, np.ndarray]:
    """Our weights by name, in torch's layouts."""
    order, units = ORDERS[cell.kind], cell.units
    b, p = call.optional(3), call.optional(7) if cell.kind == "LSTM" else None
    blocks = len(order)
    if (b is not None and b.shape != (cell.directions, 2 * blocks * units)) or (
        p is not None and p.shape != (cell.directions, 3 * units)
    ):
        raise Problem(
            "'{step}' ({operator}) in '{file}' has biases or peepholes that do not fit {units} units in "
            "{directions} directions: export the model again",
            units=units,
            directions=cell.directions,
        )

    def gates(values: np.ndarray) -> np.ndarray:
        """The blocks of gates in our order."""
        parts = values.reshape(blocks, units, -1)
        return parts[list(order)].reshape(values.shape)

    found = {}
    for way, suffix in enumerate(cell.suffixes()):
        found["weight_ih" + suffix] = gates(w[way])
        found["weight_hh" + suffix] = gates(r[way])
        if b is not None:
            inputs, states = gates(b[way, : blocks * units]), gates(b[way, blocks * units :])
            if cell.kind == "GRU" and call.attribute("linear_before_reset", 0):
                # The candidate's second bias stands inside the product that is reset.
                found["bias_hn" + suffix] = states[2 * units :]
                states = np.concatenate([states[: 2 * units], np.zeros(units, states.dtype)])
            found["bias_ih" + suffix] = inputs + states
        if p is not None:
            found.update({f"peephole_{gate}{suffix}": p[way, at * units :][:units] for at, gate in enumerate("iof")})
    return found


def _layer(call: Call, cell: Cell, weights: dict[str, np.ndarray]) -> Layer:
    functions = call.attribute("activations", USUAL[cell.kind] * cell.directions)
    count = len(USUAL[cell.kind])
    each = {tuple(functions[at : at + count]) for at in range(0, len(functions), count)}
    chosen = each.pop() if len(each) == 1 else ()
    settings: dict[str, object] = {"bias": any(name.startswith("bias_ih") for name in weights)}
    # Affine is the identity where it neither scales nor shifts.
    plain = set(call.attribute("activation_alpha", [1.0])) <= {1.0}
    plain = plain and set(call.attribute("activation_beta", [0.0])) <= {0.0}
    usual = tuple(USUAL[cell.kind])
    fits = chosen == usual
    if cell.kind == "RNN" and chosen and chosen[0] in FUNCTIONS:
        settings["function"], fits = FUNCTIONS[chosen[0]], chosen != ("Affine",) or plain
    if cell.kind == "LSTM":
        settings["output_function"] = "tanh" if fits else "linear"
        fits = fits or (chosen == (*usual[:2], "Affine") and plain)
        settings["peepholes"] = "diagonal" if any(name.startswith("peephole") for name in weights) else "none"
    if not fits:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has the functions {functions}, which no layer has: use the usual ones, "
            "{usual}",
            functions=", ".join(map(str, functions))[:60],
            usual=", ".join(usual),
        )
    if cell.kind == "GRU":
        settings["reset"] = "after" if call.attribute("linear_before_reset", 0) else "before"
        inner = [values for name, values in weights.items() if name.startswith("bias_hn")]
        if any(values.any() for values in inner):
            settings["inner_bias"] = True
        else:
            for name in [name for name in weights if name.startswith("bias_hn")]:
                del weights[name]
    return make(cell.kind.lower(), units=cell.units, bidirectional=cell.ways == 2, **settings)


def _lengths(builder: Builder, call: Call, source: Flow) -> None:
    """Say which input of the graph holds the real steps of the sequences."""
    if not call.has(4):
        return
    value = call.values[4]
    if isinstance(value, Known) and (value.array == source.shape[0]).all():
        return
    origin = builder.origin(source)
    if not isinstance(value, Flow) or value.node not in builder.columns or origin is None:
        raise Problem(
            "'{step}' ({operator}) in '{file}' has lengths of sequences that are no input of the graph, "
            "or of sequences that are none: export the model with both as inputs"
        )
    builder.lengths[origin] = value.node


def _initial(builder: Builder, call: Call, cell: Cell, source: Flow) -> Flow | None:
    """The state in which the sequences begin, as one vector; None where it is zero."""
    given = [call.values[at] if call.has(at) else None for at in ((5, 6) if cell.kind == "LSTM" else (5,))]
    if all(value is None or (isinstance(value, Known) and not value.array.any()) for value in given):
        return None
    size = cell.directions * cell.units
    parts = []
    for value in given:
        if isinstance(value, Flow):
            if value.axis is None and source.axis is not None:
                raise Problem(
                    "'{step}' ({operator}) in '{file}' combines tensors whose batches lie along "
                    "different axes: export the model so that the batch is the first axis everywhere"
                )
            part = builder.reshape(
                Flow(value.node, value.shape, None if source.axis is None else 0, value.output), (size,)
            )
        elif not isinstance(value, Probe):
            start = np.zeros(size) if value is None else _one_start(value.array, size)
            flat = builder.reshape(source, (int(np.prod(source.shape)),))
            part = builder.dense(flat, np.zeros((size, flat.shape[0])), start)
        if cell.reverse:
            part = padded(builder, part, (size,), (0,))
        parts.append(part)
    if len(parts) == 1:
        return parts[0]
    joined = builder.add(make("concat", axis=1), *parts)
    return Flow(joined, (sum(part.shape[0] for part in parts),), parts[0].axis)


def _one_start(values: np.ndarray, size: int) -> np.ndarray:
    """A fixed initial state, which all sequences share."""
    rows = values.reshape(size // values.shape[-1], -1, values.shape[-1]) if values.ndim == 3 else None
    if rows is None or not (rows == rows[:, :1]).all():
        raise Problem(
            "'{step}' ({operator}) in '{file}' begins each sequence of a batch in another fixed state: "
            "export the model with its initial state as an input"
        )
    return rows[:, 0].reshape(-1)


def _steps(builder: Builder, node: str, source: Flow, cell: Cell) -> Flow:
    """Y: the states of all steps, direction by direction."""
    steps, units = source.shape[0], cell.units
    y = Flow(node, (steps, cell.ways * units), source.axis)
    if cell.reverse:
        y = cut(builder, y, (0, units), (steps, 2 * units))
    shape = (steps, cell.directions, units)
    at = 0 if cell.by_batch else 2
    if source.axis is None:
        return builder.reshape(y, (*shape[:at], 1, *shape[at:]))
    y = builder.reshape(y, shape)
    return Flow(y.node, shape, at, y.output)


def _final(builder: Builder, last: Flow, cell: Cell, part: int) -> Flow:
    """Y_h or Y_c: the last state of each direction."""
    first = (part * cell.ways + int(cell.reverse)) * cell.units
    state = cut(builder, last, (first,), (first + cell.directions * cell.units,))
    shape = (cell.directions, cell.units)
    at = 0 if cell.by_batch else 1
    if last.axis is None:
        return builder.reshape(state, (*shape[:at], 1, *shape[at:]))
    state = builder.reshape(state, shape)
    return Flow(state.node, shape, at, state.output)
