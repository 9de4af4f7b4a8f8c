"""One pass through the graph: every node emits its rows for every shard, between the right buffers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise

import numpy as np

from kernels import combine, masks
from kernels.program import Buffer, Phase, Row
from playground.emission import Emission, Signal
from playground.engine.curving import Curving
from playground.engine.judging import Judgement
from playground.engine.layout import stream_of
from playground.engine.rows import Rows, Shared
from playground.graph import Graph, Wire
from playground.shapes import Inference
from playground.text import Problem

MOST_ROWS = 100_000  # of a forward pass


@dataclass
class Emitted:
    """What one node emitted, shard by shard."""

    node: str
    shards: list[Emission]


@dataclass
class Pass:
    """Forward and, in training, backward through every node that has a shape.

    `bounds` are the first samples of the shards and the end; gradients[s] is the flat gradient of shard s.
    """

    graph: Graph
    inference: Inference
    shared: Shared
    found: Rows
    bounds: Sequence[int]
    training: bool
    judgements: dict[str, Judgement]
    gradients: Sequence[Buffer]
    learning: frozenset[str]
    balanced: bool = False  # several losses, each with its weight
    applied: bool = False  # gradients of the network as it is applied
    emitted: list[Emitted] = field(default_factory=list)
    _needs_gradient: set[str] = field(default_factory=set)
    _handed: dict[tuple[str, str], list[Buffer]] = field(default_factory=dict)  # (node, output) -> readers' gradients
    _gradients: dict[tuple[str, str], Buffer] = field(default_factory=dict)
    _full: dict[int, Buffer] = field(default_factory=dict)  # steps -> lengths of sequences that have no others
    _step_weights: dict[tuple[Buffer, int], Buffer] = field(default_factory=dict)
    _parts: dict[str, list[Buffer]] = field(default_factory=dict)  # node -> its loss in every shard
    _losses: Buffer | None = None

    @property
    def batch(self) -> int:
        return self.bounds[-1]

    def run(self) -> None:
        """Emit every node in the order of the graph; the forward rows join the program."""
        self._name_losses()
        # Targets lie side by side in the order of the judgements, which need not be that in which the losses come.
        widths = (judged.targets.shape[1] for judged in self.judgements.values())
        columns = dict(zip(self.judgements, accumulate(widths, initial=0), strict=False))
        for node_id in self.graph.order:
            if node_id not in self.inference.shapes:
                continue
            role = self.graph.node(node_id).layer.role
            if role == "data":
                continue
            if role == "loss":
                if node_id in self.judgements:
                    self._loss(node_id, columns[node_id])
            else:
                self._node(node_id)
        if self._losses is not None:
            self.found.loss = self._losses
            if self._losses.size > 1:
                self.found.loss = Buffer("loss", (1,))
                last = list(self.judgements)[-1]
                self.add(last, Phase.LOSS, masks.total_loss, self._losses, self.found.loss)

    def backward_rows(self, curving: Curving | None = None) -> list[Row]:
        """The rows after the loss, last node first; with second derivatives where somebody asks for them."""
        rows: list[Row] = []
        for emitted in reversed(self.emitted):
            outputs = [""] if self.graph.node(emitted.node).layer.role == "loss" else ["", *emitted.shards[0].outputs]
            joined = [row for output in outputs for row in self._joined(emitted.node, output)]
            rows += joined + zipped([shard.backward_rows for shard in emitted.shards])
            if curving is not None and emitted.shards[0].backward_rows:
                second = curving.second(self.graph, emitted.node, emitted.shards)
                rows += [curving.beside(row) for row in joined] + zipped(second)
        returned = self._returned()
        return rows + returned + ([] if curving is None else [curving.beside(row) for row in returned])

    def update_rows(self) -> list[Row]:
        """The rows that change statistics and carried states."""
        return [row for emitted in self.emitted for row in zipped([shard.update_rows for shard in emitted.shards])]

    def add(self, node: str, phase: Phase, kernel, *operands: Buffer | int) -> None:  # type: ignore[no-untyped-def]
        self.found.rows.append(Row(kernel, operands, node, phase, once=True))

    def _name_losses(self) -> None:
        """One place for every loss and penalty of every shard, in order."""
        terms = list(self.judgements)
        if self.judgements and self.training:
            shaped = (node_id for node_id in self.graph.order if node_id in self.inference.shapes)
            terms += [node_id for node_id in shaped if self.graph.node(node_id).layer.penalizes]
        shards = len(self.bounds) - 1
        if terms:
            whole = self._losses = Buffer("loss" if len(terms) * shards == 1 else "loss.parts", (len(terms) * shards,))
            for k, term in enumerate(terms):
                self._parts[term] = [whole.part(k * shards + s, (1,), f"{term}.loss") for s in range(shards)]

    def _node(self, node_id: str) -> None:
        found, graph = self.found, self.graph
        layer, shape = graph.node(node_id).layer, self.inference.shapes[node_id]
        wires = graph.incoming[node_id]
        learns = self.training and node_id in self.learning
        if learns and (
            self.inference.parameters[node_id]
            or layer.penalizes
            or any(wire.source in self._needs_gradient for wire in wires)
        ):
            self._needs_gradient.add(node_id)
        needed = node_id in self._needs_gradient
        signals = [self._input(wire, learns) for wire in wires]
        lengths = next((s.lengths for s, w in zip(signals, wires) if s.lengths is not None and not w.port), None)
        lengths = lengths if layer.timewise else None
        if lengths is not None:
            found.node_lengths[node_id] = lengths
        output = Signal(Buffer(node_id, (self.batch, *shape)), None, lengths)
        found.outputs[node_id] = output.value
        read = {wire.output for wire in graph.wires if wire.source == node_id and wire.target in self.learning}
        if needed and "" in read:
            gradient = found.output_gradients[node_id] = Buffer(f"{node_id}.gradient", output.value.shape)
            self._gradients[node_id, ""] = gradient
            output = replace(output, gradient=gradient)
        outputs = {}
        for name, named_shape in self.inference.outputs[node_id].items():
            value = found.named_outputs[node_id, name] = Buffer(f"{node_id}.{name}", (self.batch, *named_shape))
            outputs[name] = Signal(value, None)
            if needed and name in read:
                gradient = self._gradients[node_id, name] = Buffer(f"{node_id}.{name}.gradient", value.shape)
                outputs[name] = Signal(value, gradient)
        emitted = self._emissions(node_id, signals, wires, output, outputs)
        if layer.penalizes and self.training and self._losses is not None:
            self._give_penalty(emitted)
        self._emit(emitted)

    def _loss(self, node_id: str, column: int) -> None:
        """Emit a loss, whose targets begin at `column` of all targets."""
        found, judged = self.found, self.judgements[node_id]
        wire = self.graph.incoming[node_id][0]
        source = self._input(wire, self.training)
        steps = max(judged.steps, 1)
        width = judged.targets.shape[1]
        assert found.target is not None
        target = found.target
        if width != target.shape[1]:
            target = Buffer(f"{node_id}.target", (self.batch, width))
            self.add(node_id, Phase.DATA, combine.take, found.target, column, target)
        lengths = (source.lengths or self._full_lengths(steps)) if judged.steps else None
        weight = self._weights(node_id, judged, lengths)
        losses = Buffer(f"{node_id}.losses", (self.batch * steps,))
        output = Signal(Buffer(node_id, (self.batch, 1)), None)
        emitted = self._emissions(node_id, [source], (wire,), output, {})
        target, per_row = target.reshape(self.batch * steps, width // steps), weight
        for shard, (first, last), part_of_loss in self._shards(emitted):
            shard.target = target.part(first * steps * target.shape[1], ((last - first) * steps, target.shape[1]))
            shard.weight = per_row.part(first * steps, ((last - first) * steps,))
            shard.losses = losses.part(first * steps, ((last - first) * steps,))
            shard.loss = part_of_loss
        self._emit(emitted)
        found.losses[node_id] = losses
        if judged.steps:
            found.losses[node_id] = Buffer(f"{node_id}.losses.mean", (self.batch,))
            assert lengths is not None
            self.add(node_id, Phase.LOSS, masks.mean_over_steps, losses, lengths, steps, found.losses[node_id])

    def _weights(self, node_id: str, judged: Judgement, lengths: Buffer | None) -> Buffer:
        """The weight of every row of scores: that of its sample, or its share of all real steps."""
        found = self.found
        assert found.weight is not None
        weight = found.weight
        if lengths is not None:
            key = lengths, judged.steps
            if key not in self._step_weights:
                made = Buffer(f"{node_id}.weights", (self.batch * judged.steps,))
                self.add(node_id, Phase.DATA, masks.step_weights, weight, lengths, judged.steps, made)
                self._step_weights[key] = made
            weight = self._step_weights[key]
        if self.balanced:
            scaled = Buffer(f"{node_id}.scaled", weight.shape)
            share = self.shared.cells[f"nodes.{node_id}.weight"]
            self.add(node_id, Phase.DATA, masks.scale_weights, weight, share, scaled)
            weight = scaled
        return weight

    def _full_lengths(self, steps: int) -> Buffer:
        """One constant for all losses of so many steps."""
        if steps not in self._full:
            self._full[steps] = Buffer("lengths", (self.batch,), "i8", content=np.full(self.batch, steps))
        return self._full[steps]

    def _give_penalty(self, emitted: Emitted) -> None:
        found = self.found
        assert found.weight is not None
        losses = found.losses[emitted.node] = Buffer(f"{emitted.node}.losses", (self.batch,))
        for shard, (first, last), part_of_loss in self._shards(emitted):
            shard.weight = found.weight.part(first, (last - first,))
            shard.losses = losses.part(first, (last - first,))
            shard.loss = part_of_loss

    def _shards(self, emitted: Emitted) -> Iterator[tuple[Emission, tuple[int, int], Buffer]]:
        """Every shard of a node that adds to the loss: its emission, its samples, and where its part of the loss is."""
        return zip(emitted.shards, pairwise(self.bounds), self._parts[emitted.node], strict=True)

    def _emit(self, emitted: Emitted) -> None:
        layer = self.graph.node(emitted.node).layer
        for shard in emitted.shards:
            layer.emit(shard)
        self.found.rows += zipped([shard.forward_rows for shard in emitted.shards])
        self.emitted.append(emitted)
        if len(self.found.rows) > MOST_ROWS:
            raise Problem(
                "one pass up to '{name}' would take more than {limit} rows: use shorter sequences or fewer layers",
                name=self.graph.node(emitted.node).title,
                limit=MOST_ROWS,
                node=emitted.node,
            )

    def _input(self, wire: Wire, learns: bool) -> Signal:
        """What a wire brings; its gradient is the giver's own buffer, or one of several that are added up later."""
        found = self.found
        value = found.named_outputs[wire.source, wire.output] if wire.output else found.outputs[wire.source]
        lengths = None if wire.output else found.node_lengths.get(wire.source)
        own = self._gradients.get((wire.source, wire.output))
        if not learns or own is None:
            return Signal(value, None, lengths)
        readers = [
            w
            for w in self.graph.wires
            if (w.source, w.output) == (wire.source, wire.output)
            and w.target in self.learning
            and w.target in self.inference.shapes
        ]
        if len(readers) == 1:
            return Signal(value, own, lengths)
        port = f".{wire.port}" if wire.port else ""
        gradient = Buffer(f"{own.name}.{wire.target}{port}", value.shape)
        self._handed.setdefault((wire.source, wire.output), []).append(gradient)
        return Signal(value, gradient, lengths)

    def _joined(self, node_id: str, output: str) -> list[Row]:
        """Rows that add up what several readers hand back to a node, before its own backward rows."""
        parts = self._handed.get((node_id, output))
        if not parts:
            return []
        total = self._gradients[node_id, output]
        rows = []
        for number, part in enumerate(parts[1:]):
            before = (parts[0],) if not number else ()
            kernel = combine.accumulate if number else combine.add
            calls = [
                tuple(cut(buffer, first, last).flat for buffer in (*before, part, total))
                for first, last in pairwise(self.bounds)
            ]
            rows.append(Row(kernel, calls[0], node_id, Phase.BACKWARD, shards=tuple(calls[1:])))
        return rows

    def _emissions(
        self, node_id: str, signals: Sequence[Signal], wires: Sequence[Wire], output: Signal, outputs: dict[str, Signal]
    ) -> Emitted:
        shared, made = self.shared, []
        common: dict[str, Buffer] = {}
        statistics = {
            tensor.key: shared.statistics.part(tensor.offset, tensor.statistic.shape, tensor.name)
            for tensor in shared.layout.statistics
            if tensor.node == node_id
        }
        for number, (first, last) in enumerate(pairwise(self.bounds)):
            parameters, gradients = {}, {}
            for key, tensor, lent in shared.layout.parameters_of(node_id):
                shape = tensor.parameter.shape
                parameters[key] = shared.parameters.part(tensor.offset, shape, tensor.name)
                if self.training:
                    # What is lent writes beside the owner's gradient, and is added to it at the end.
                    gradients[key] = (
                        Buffer(f"{node_id}.{key}.gradient#{number}", shape)
                        if lent
                        else self.gradients[number].part(tensor.offset, shape, tensor.name)
                    )
            parts = [part(signal, first, last) for signal in signals]
            made.append(
                Emission(
                    node_id,
                    last - first,
                    self.training,
                    tuple(s for s, wire in zip(parts, wires) if not wire.port),
                    part(output, first, last),
                    shared.counters,
                    stream_of(node_id if not number else f"{node_id}#{number}"),
                    parameters,
                    gradients,
                    shared.cells_of(f"nodes.{node_id}."),
                    ports={wire.port: s for s, wire in zip(parts, wires) if wire.port},
                    outputs={name: part(signal, first, last) for name, signal in outputs.items()},
                    statistics=statistics,
                    carried={
                        name: cut(buffer, first, last)
                        for (node, name), buffer in shared.carried.items()
                        if node == node_id and self.training and not self.applied
                    },
                    applied=self.applied,
                    shard=number,
                    shards=len(self.bounds) - 1,
                    samples=self.batch,
                    shared=common,
                )
            )
        return Emitted(node_id, made)

    def _returned(self) -> list[Row]:
        """Rows that add the gradients of tied weights to their owners'."""
        rows: list[Row] = []
        writing = {e.node for e in self.emitted if e.shards[0].backward_rows}
        for (borrower, key), tensor in self.shared.layout.borrowed.items():
            emitted = next((e for e in self.emitted if e.node == borrower and borrower in writing), None)
            if emitted is None:
                continue
            # An owner that does not learn itself has left nothing to add to.
            kernel = combine.accumulate if tensor.node in writing else combine.copy
            writing.add(tensor.node)
            calls = [
                (shard.gradients[key].flat, self.gradients[number].part(tensor.offset, (tensor.size,)))
                for number, shard in enumerate(emitted.shards)
            ]
            rows.append(Row(kernel, calls[0], borrower, Phase.BACKWARD, shards=tuple(calls[1:])))
        return rows


def cut(buffer: Buffer, first: int, last: int) -> Buffer:
    """The samples [first, last) of a buffer; the buffer itself where these are all."""
    if last - first == buffer.shape[0]:
        return buffer
    size = buffer.size // buffer.shape[0]
    return buffer.part(first * size, (last - first, *buffer.shape[1:]))


def part(signal: Signal, first: int, last: int) -> Signal:
    """The samples [first, last) of a signal."""
    gradient = None if signal.gradient is None else cut(signal.gradient, first, last)
    lengths = None if signal.lengths is None else cut(signal.lengths, first, last)
    return Signal(cut(signal.value, first, last), gradient, lengths)


def zipped(of_shards: Sequence[Sequence[Row]]) -> list[Row]:
    """The same rows of several shards as one row with several calls; rows for the whole batch are kept once."""
    first, *others = of_shards
    if not others:
        return list(first)
    found = []
    for rows in zip(first, *others, strict=True):
        found.append(rows[0] if rows[0].once else replace(rows[0], shards=tuple(row.operands for row in rows[1:])))
    return found
