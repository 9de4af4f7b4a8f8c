"""Runs the rows of one layer by itself, and the same function in torch's float64."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from kernels.program import Binder, Buffer, Phase, Program, Row, bind
from playground.emission import Emission, Signal
from playground.engine.wiring import cut, part
from playground.layers.base import Layer
from playground.text import Problem

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


@dataclass
class Bound:
    """A layer's rows over arrays: run as often as wanted, with other numbers in the arrays."""

    program: Program
    steps: int  # rows before the guard; the rest are updates
    forward: int  # rows before the backward rows
    output: Signal
    inputs: tuple[Signal, ...]
    ports: dict[str, Signal]
    parameters: dict[str, Buffer]
    extra: dict[str, Signal]
    statistics: dict[str, Buffer]
    carried: dict[str, Buffer]
    emissions: list[Emission]
    losses: Buffer | None

    def run(self, runs: int = 1) -> None:
        """All rows: those before the guard so often, those of the update once."""
        for _ in range(runs):
            self.program.run(1, 0, self.steps)
        self.program.run(1, self.steps, len(self.program.rows))

    @property
    def loss(self) -> float:
        return float(sum(self.program.array(e.loss)[0] for e in self.emissions if e.loss is not None))

    def result(self) -> Result:
        """Copies of everything that the rows wrote."""
        array = self.program.array
        asked = self.parameters if self.emissions[0].backward_rows else {}
        return Result(
            array(self.output.value).copy(),
            [None if s.gradient is None else array(s.gradient).copy() for s in self.inputs],
            {name: sum(array(e.gradients[name]) for e in self.emissions) + 0.0 for name in asked},
            {name: array(s.value).copy() for name, s in self.extra.items()},
            {n: array(s.gradient).copy() for n, s in self.ports.items() if s.gradient is not None},
            {name: array(b).copy() for name, b in self.statistics.items()},
            {name: array(b).copy() for name, b in self.carried.items()},
            None if self.losses is None else array(self.losses).copy(),
            None if self.losses is None else self.loss,
        )


# Settings without which a layer is not complete.
NEEDED = {"tied_dense": {"owner": "h1"}}
USUAL_SHAPES: tuple[tuple[int, ...], ...] = ((2,), (5, 2), (2, 8, 8), (6, 6))


def complete(spec: type[Layer]) -> tuple[Layer, list[tuple[int, ...]]]:
    """A layer with its usual settings, and shapes that it accepts."""
    layer = spec(**NEEDED.get(spec.kind(), {}))
    for shape in USUAL_SHAPES:
        shapes = [shape] * (spec.count or (2 if spec.many else 1))
        try:
            layer.shape(*shapes)
        except Problem:
            continue
        return layer, shapes
    raise AssertionError(f"none of the usual shapes fits {spec.kind()}")


def numbers(shape: tuple[int, ...], seed: int, deviation: float = 1.0) -> np.ndarray:
    """Random numbers exact in float32 and away from zero, where some functions have a kink."""
    values = np.random.default_rng(seed).normal(size=shape)
    return (deviation * (values + np.copysign(0.05, values))).astype(np.float32).astype(np.float64)


def starting_parameters(layer: Layer, shapes: Sequence[tuple[int, ...]]) -> dict[str, np.ndarray]:
    """Random values of a layer's parameters, of a size that leaves its units unsaturated."""
    found = layer.parameters(*shapes).items()
    return {name: numbers(p.shape, 100 + k, 1.0 / np.sqrt(p.fan_in)) for k, (name, p) in enumerate(found)}


def run_layer(*given: Any, runs: int = 2, **options: Any) -> Result:
    """Bind a layer as `bind_layer` does and run it: the rows before the guard `runs` times, those of the update once.

    A step can be run again from its first row.
    """
    bound = bind_layer(*given, **options)
    bound.run(runs)
    return bound.result()


def bind_layer(
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
    weight: np.ndarray | None = None,
    target: np.ndarray | None = None,
) -> Bound:
    """Emit and bind a layer on `inputs`, its output's gradient being `upstream` (None: nobody needs it).

    `outputs_upstream` are gradients of named outputs, `carried` and `statistics` what the state holds before;
    `weight` (rows,) and `target` (rows, t) are for losses, the weights for penalties too.
    """
    batch = len(inputs[0])
    shapes = [values.shape[1:] for values in inputs]
    backward = upstream is not None or bool(outputs_upstream) or target is not None
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
    weight = np.full(batch, 1.0 / batch) if weight is None else weight
    judged = layer.penalizes or target is not None
    weights, losses = Buffer("weight", weight.shape, content=weight), Buffer("losses", weight.shape)
    targets = None if target is None else Buffer("target", target.shape, content=target)
    emissions = []
    for k, (first, last) in enumerate(pairwise(bounds)):
        emission = Emission(
            "node",
            last - first,
            training,
            tuple(part(s, first, last) for s in signals),
            part(output, first, last),
            counters,
            3 + k,
            held,
            {name: Buffer(f"d{name}.{k}", values.shape) for name, values in parameters.items()},
            cells,
            ports={name: part(s, first, last) for name, s in port_signals.items()},
            outputs={name: part(s, first, last) for name, s in extra.items()},
            statistics=state,
            carried={name: cut(b, first, last) for name, b in kept.items()},
            shard=k,
            shards=shards,
            samples=batch,
            shared=common,
        )
        if judged:
            rows_of = len(weight) // batch  # more than one where every step of a sequence is judged
            emission.weight = cut(weights, first * rows_of, last * rows_of)
            emission.losses = cut(losses, first * rows_of, last * rows_of)
            emission.loss = Buffer(f"loss.{k}", (1,))
            emission.target = None if targets is None else cut(targets, first * rows_of, last * rows_of)
        layer.emit(emission)
        emissions.append(emission)
    rows = zipped([e.forward_rows for e in emissions]) + zipped([e.backward_rows for e in emissions])
    before = {Phase.FORWARD} if target is None else {Phase.LOSS}
    assert all(row.phase in before for e in emissions for row in e.forward_rows)
    assert all(row.phase is Phase.BACKWARD for e in emissions for row in e.backward_rows)
    written_in_place(rows, (*signals, *port_signals.values()))
    for name, buffer in {**state, **kept}.items():
        for row in rows:
            for operand, given in zip(row.kernel.operands, row.operands, strict=True):
                assert not (operand.written and isinstance(given, Buffer) and given.base is buffer), (name, row)
    updates = zipped([e.update_rows for e in emissions])
    used = [*(b for s in (output, *extra.values()) for b in (s.value, s.gradient) if b is not None)]
    used += [s.gradient for s in (*signals, *port_signals.values()) if s.gradient is not None]
    used += [*state.values(), *kept.values(), *([losses] if judged else [])]
    used += [e.gradients[name] for e in emissions for name in parameters]
    used += [e.loss for e in emissions if e.loss is not None]
    used += [*held.values(), *(s.value for s in (*signals, *port_signals.values()))]
    program = bind([*rows, *updates], binder=binder, also=used)
    for array in (program.array(b) for b in used if b.content is None):
        array[...] = np.nan  # whatever is read must have been written before
    forward = len(zipped([e.forward_rows for e in emissions]))
    return Bound(
        program, len(rows), forward, output, signals, port_signals, held, extra, state, kept, emissions,
        losses if judged else None,
    )  # fmt: skip


def _signal(name: str, values: np.ndarray, wanted: bool, lengths: np.ndarray | None) -> Signal:
    given = None if lengths is None else Buffer(f"{name}.lengths", (len(values),), "i8", content=lengths)
    gradient = Buffer(f"d{name}", values.shape) if wanted else None
    return Signal(Buffer(name, values.shape, content=values), gradient, given)


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
