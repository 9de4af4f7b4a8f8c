"""Runs the rows of one layer by itself, and the same function in torch's float64."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from kernels.program import Binder, Buffer, Phase, Row, bind
from playground.emission import Emission, Signal
from playground.layers.base import Layer

if TYPE_CHECKING:
    import torch

BATCH = 7
SEED = 11


@dataclass
class Result:
    """What a layer's rows computed: outputs, gradients of inputs (None where not asked for) and of parameters."""

    output: np.ndarray
    inputs: list[np.ndarray | None] = field(default_factory=list)
    parameters: dict[str, np.ndarray] = field(default_factory=dict)
    outputs: dict[str, np.ndarray] = field(default_factory=dict)  # named outputs beside the main one
    ports: dict[str, np.ndarray] = field(default_factory=dict)  # gradients of named inputs
    statistics: dict[str, np.ndarray] = field(default_factory=dict)  # after the step
    carried: dict[str, np.ndarray] = field(default_factory=dict)  # after the step
    losses: np.ndarray | None = None  # of a layer that penalizes, by sample
    loss: float | None = None


def numbers(shape: tuple[int, ...], seed: int, deviation: float = 1.0) -> np.ndarray:
    """Random numbers exact in float32 and away from zero, where some functions have a kink."""
    values = np.random.default_rng(seed).normal(size=shape)
    return (deviation * (values + np.copysign(0.05, values))).astype(np.float32).astype(np.float64)


def starting_parameters(layer: Layer, shapes: Sequence[tuple[int, ...]]) -> dict[str, np.ndarray]:
    """Random values of a layer's parameters, of a size that leaves its units unsaturated."""
    found = layer.parameters(*shapes).items()
    return {name: numbers(p.shape, 100 + k, 1.0 / np.sqrt(p.fan_in)) for k, (name, p) in enumerate(found)}


def run_layer(
    layer: Layer,
    inputs: Sequence[np.ndarray],
    parameters: dict[str, np.ndarray],
    upstream: np.ndarray | None = None,
    wanted: Sequence[bool] | None = None,
    training: bool = True,
    binder: Binder | None = None,
    step: int = 0,
    lengths: np.ndarray | None = None,
    ports: dict[str, np.ndarray] | None = None,
    outputs_upstream: dict[str, np.ndarray] | None = None,
    statistics: dict[str, np.ndarray] | None = None,
    carried: dict[str, np.ndarray] | None = None,
    shards: int = 1,
    runs: int = 2,
) -> Result:
    """Emit, bind and run a layer on `inputs`, its output's gradient being `upstream` (None: nobody needs it).

    The rows before the guard run `runs` times, for a step can be run again from its first row; those of the update
    once. `outputs_upstream` are gradients of named outputs, `carried` and `statistics` what the state holds before.
    """
    batch = len(inputs[0])
    shapes = [values.shape[1:] for values in inputs]
    backward = upstream is not None or bool(outputs_upstream)
    wanted = [backward] * len(inputs) if wanted is None else wanted
    signals = tuple(
        _signal(f"x{k}", values, asked and backward, lengths)
        for k, (values, asked) in enumerate(zip(inputs, wanted, strict=True))
    )
    port_signals = {name: _signal(name, values, backward, None) for name, values in (ports or {}).items()}
    gradient = None if upstream is None else Buffer("dy", (batch, *layer.shape(*shapes)), content=upstream)
    output = Signal(Buffer("y", (batch, *layer.shape(*shapes))), gradient, signals[0].lengths)
    extra = {
        name: Signal(
            Buffer(f"y.{name}", (batch, *shape)),
            Buffer(f"dy.{name}", (batch, *shape), content=(outputs_upstream or {})[name])
            if name in (outputs_upstream or {})
            else None,
        )
        for name, shape in layer.outputs(*shapes).items()
    }
    state = {
        name: Buffer(name, s.shape, content=np.full(s.shape, s.start) if statistics is None else statistics[name])
        for name, s in layer.statistics(*shapes).items()
    }
    kept = {
        name: Buffer(
            f"carried.{name}",
            (batch, *shape),
            content=np.zeros((batch, *shape)) if carried is None else carried[name],
        )
        for name, shape in (layer.carried(*shapes) if training else {}).items()
    }
    counters = Buffer("counters", (4,), "i8", content=np.array([step, 0, 0, SEED]))
    held = {name: Buffer(name, values.shape, content=values) for name, values in parameters.items()}
    cells = {name: Buffer(name, (1,), content=np.array([value])) for name, value in layer.cells().items()}
    bounds = [batch * k // shards for k in range(shards + 1)]
    common: dict[str, Buffer] = {}
    weight, losses = Buffer("weight", (batch,), content=np.full(batch, 1.0 / batch)), Buffer("losses", (batch,))
    emissions = []
    for k, (first, last) in enumerate(pairwise(bounds)):
        emission = Emission(
            "node",
            last - first,
            training,
            tuple(_part(s, first, last) for s in signals),
            _part(output, first, last),
            counters,
            3 + k,
            held,
            {name: Buffer(f"d{name}.{k}", values.shape) for name, values in parameters.items()},
            cells,
            ports={name: _part(s, first, last) for name, s in port_signals.items()},
            outputs={name: _part(s, first, last) for name, s in extra.items()},
            statistics=state,
            carried={name: _cut(b, first, last) for name, b in kept.items()},
            shard=k,
            shards=shards,
            samples=batch,
            shared=common,
        )
        if layer.penalizes:
            emission.weight, emission.losses = _cut(weight, first, last), _cut(losses, first, last)
            emission.loss = Buffer(f"loss.{k}", (1,))
        layer.emit(emission)
        emissions.append(emission)
    rows = zipped([e.forward_rows for e in emissions]) + zipped([e.backward_rows for e in emissions])
    assert all(row.phase is Phase.FORWARD for e in emissions for row in e.forward_rows)
    assert all(row.phase is Phase.BACKWARD for e in emissions for row in e.backward_rows)
    written_in_place(rows, (*signals, *port_signals.values()))
    for name, buffer in {**state, **kept}.items():
        for row in rows:
            for operand, given in zip(row.kernel.operands, row.operands, strict=True):
                assert not (operand.written and isinstance(given, Buffer) and given.base is buffer), (name, row)
    updates = zipped([e.update_rows for e in emissions])
    used = [*(b for s in (output, *extra.values()) for b in (s.value, s.gradient) if b is not None)]
    used += [s.gradient for s in (*signals, *port_signals.values()) if s.gradient is not None]
    used += [*state.values(), *kept.values(), *([losses] if layer.penalizes else [])]
    used += [e.gradients[name] for e in emissions for name in parameters]
    used += [e.loss for e in emissions if e.loss is not None]
    program = bind([*rows, *updates], binder=binder, also=used)
    for array in (program.array(b) for b in used if b.content is None):
        array[...] = np.nan  # whatever is read must have been written before
    for _ in range(runs):
        program.run(1, 0, len(rows))
    program.run(1, len(rows), len(rows) + len(updates))

    def sum_of(name: str) -> np.ndarray:
        return sum(program.array(e.gradients[name]) for e in emissions) + 0.0

    asked_parameters = parameters if emissions[0].backward_rows else {}
    return Result(
        program.array(output.value).copy(),
        [None if s.gradient is None else program.array(s.gradient).copy() for s in signals],
        {name: sum_of(name) for name in asked_parameters},
        {name: program.array(s.value).copy() for name, s in extra.items()},
        {n: program.array(s.gradient).copy() for n, s in port_signals.items() if s.gradient is not None},
        {name: program.array(b).copy() for name, b in state.items()},
        {name: program.array(b).copy() for name, b in kept.items()},
        program.array(losses).copy() if layer.penalizes else None,
        float(sum(program.array(e.loss)[0] for e in emissions)) if layer.penalizes else None,  # type: ignore[arg-type]
    )


def _signal(name: str, values: np.ndarray, wanted: bool, lengths: np.ndarray | None) -> Signal:
    given = None if lengths is None else Buffer(f"{name}.lengths", (len(values),), "i8", content=lengths)
    gradient = Buffer(f"d{name}", values.shape) if wanted else None
    return Signal(Buffer(name, values.shape, content=values), gradient, given)


def _cut(buffer: Buffer, first: int, last: int) -> Buffer:
    """The samples [first, last) of a buffer."""
    size = buffer.size // buffer.shape[0]
    return buffer.part(first * size, (last - first, *buffer.shape[1:]))


def _part(signal: Signal, first: int, last: int) -> Signal:
    gradient = None if signal.gradient is None else _cut(signal.gradient, first, last)
    lengths = None if signal.lengths is None else _cut(signal.lengths, first, last)
    return Signal(_cut(signal.value, first, last), gradient, lengths)


def zipped(of_shards: Sequence[Sequence[Row]]) -> list[Row]:
    """The rows of several shards in the order in which they run: shard by shard, row by row."""
    found = []
    for rows in zip(*of_shards, strict=True):
        assert len({(row.kernel.name, row.once, row.time) for row in rows}) == 1, rows
        found += rows[:1] if rows[0].once else rows
    return found


def written_in_place(rows: Sequence, signals: Sequence[Signal]) -> None:
    """A layer writes only its own output, scratch and gradients, never what came in."""
    given = {signal.value.base for signal in signals}
    for row in rows:
        for operand, buffer in zip(row.kernel.operands, row.operands, strict=True):
            assert not (operand.written and isinstance(buffer, Buffer) and buffer.base in given), row


def torch_gradients(
    function: Callable[..., torch.Tensor],
    inputs: Sequence[np.ndarray],
    parameters: dict[str, np.ndarray],
    upstream: np.ndarray,
) -> Result:
    """The same by automatic differentiation in float64."""
    import torch  # only here: the tests that run a layer alone need no torch

    xs = [torch.tensor(values, dtype=torch.float64, requires_grad=True) for values in inputs]
    named = {name: torch.tensor(v, dtype=torch.float64, requires_grad=True) for name, v in parameters.items()}
    y = function(xs, named)
    if y.requires_grad:
        y.backward(torch.tensor(upstream))
    zero = [np.zeros_like(values) for values in inputs]
    return Result(
        y.detach().numpy(),
        [z if x.grad is None else x.grad.numpy() for x, z in zip(xs, zero, strict=True)],
        {name: p.grad.numpy() if p.grad is not None else np.zeros(p.shape) for name, p in named.items()},
    )
