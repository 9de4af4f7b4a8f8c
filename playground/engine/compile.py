"""From a document to rows: forward, loss, backward, guard, update; and forward only, for everything else.

Rows before the guard only overwrite scratch, so that a step can be run again from its first row; rows after it change
the state.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from math import prod

import numpy as np

from kernels import data, masks, regularizer, statistics
from kernels.program import CONTROL, Buffer, Phase, Row
from playground.datasets.base import Table
from playground.document import Document
from playground.emission import as_matrix
from playground.engine.curving import Curving
from playground.engine.judging import Judgement
from playground.engine.layout import Tensor
from playground.engine.rows import Rows, Shared
from playground.engine.wiring import Pass
from playground.layers.data import Data
from playground.shapes import Inference, explain
from playground.text import Problem

SHARD_SAMPLES = 8  # at least so many samples in a shard,
SHARD_WORK = 8e6  # and so many operations of its forward pass
MOST_SHARDS = 8


class Compiler:
    """Compiles one document; each call gives the rows of one program."""

    def __init__(self, document: Document, inference: Inference, table: Table, shared: Shared):
        self.document = document
        self.inference = inference
        self.table = table
        self.shared = shared
        self.graph = document.graph
        self.loss_nodes = [node.id for node in self.graph.with_role("loss") if node.id in inference.shapes]
        penalties = [node.id for node in self.graph.nodes if node.layer.penalizes and node.id in inference.shapes]
        self._learning = self.graph.upstream([*self.loss_nodes, *penalties])

    def check_trainable(self) -> None:
        """Raise Problem where there is nothing to train."""
        if not any(True for _ in self.graph.with_role("data")):
            raise Problem("the network has no data: drag Data onto the canvas")
        if not any(True for _ in self.graph.with_role("loss")):
            raise Problem("the network has no loss: drag Loss onto the canvas and wire the last layer to it")
        if not self.loss_nodes:
            problems = self.inference.problems
            before = self.graph.upstream(node.id for node in self.graph.with_role("loss"))
            for node_id in self.graph.order:
                if node_id in problems and node_id in before:
                    raise problems[node_id]
            raise Problem("nothing flows from the data to the loss: wire them together")
        self._check_values()
        for judged in self.judgements.values():
            judged.check(self.graph)
            self._check_forecast(judged)
        if not self.table.train:
            raise Problem("the data has no training samples: make the test share smaller", place=("data",))

    def _check_values(self) -> None:
        """Refuse data that the layers they are wired to cannot read: tokens outside a vocabulary."""
        for node in self.graph.with_role("data"):
            assert isinstance(node.layer, Data)
            for target in self.graph.targets[node.id] if node.id in self.inference.shapes else ():
                try:
                    self.graph.node(target).layer.check_values(self.table.column(node.layer.field))
                except Problem as problem:
                    raise explain(problem, self.graph, self.graph.node(target)) from None

    def _check_forecast(self, judged: Judgement) -> None:
        """Refuse layers that would see the value they are asked to foretell (row R14)."""
        if not (self.table.forecast and judged.steps and not judged.layer.target):
            return
        for node_id in self.graph.upstream([judged.source]):
            node = self.graph.node(node_id)
            if node.layer.looks_ahead:
                raise Problem(
                    "'{name}' reads the whole sequence, but the data ask for the next step, which it would see: "
                    "let it read in one direction only",
                    name=node.title,
                    node=node_id,
                )

    @cached_property
    def judgements(self) -> dict[str, Judgement]:
        """What every loss compares."""
        shapes = self.inference.shapes
        return {node: Judgement.of(self.graph, node, shapes, self.table) for node in self.loss_nodes}

    def shards(self, batch: int) -> list[int]:
        """The first samples of the shards, and the end: they follow from the document alone."""
        work = batch * sum(self.inference.operations.values())
        count = 1
        while (
            2 * count <= MOST_SHARDS
            and batch // (2 * count) >= SHARD_SAMPLES * count
            and work / (2 * count) >= SHARD_WORK * count
        ):
            count *= 2
        return [batch * k // count for k in range(count + 1)]

    def training(self, batch: int) -> Rows:
        """The whole step: gather, forward, loss, backward, guard, update."""
        found = Rows([])
        size = self.shared.parameters.size
        bounds = self.shards(batch)
        found.gradients = Buffer("gradients", (size,))
        parts = [found.gradients]
        if len(bounds) > 2:
            whole = Buffer("gradients.shards", (len(bounds) - 1, size))
            parts = [whole.part(k * size, (size,)) for k in range(len(bounds) - 1)]
        self._gather(found, batch)
        walk = self._walk(found, bounds, True, parts)
        walk.run()
        curving = Curving(exact=False) if self.document.training.optimizer.curves else None
        found.rows += walk.backward_rows(curving)
        if len(bounds) > 2:
            ranges = _ranges(size, len(bounds) - 1)
            calls: list[tuple[Buffer | int, ...]] = [
                (parts[0].base, first, found.gradients.part(first, (last - first,))) for first, last in ranges
            ]
            found.rows.append(_split(masks.sum_shards, calls, Phase.BACKWARD))
            found.rows += [] if curving is None else [curving.beside(found.rows[-1])]
        if curving is not None:
            found.curvatures = curving.mirror(found.gradients)
        self._finish(found, batch, len(bounds) - 1)
        found.rows += walk.update_rows()
        self._advance(found, batch)
        return found

    def curvatures(self, batch: int, exact: bool) -> Rows:
        """Gradients and diagonal second derivatives of the network as it is applied; the batch comes from outside."""
        found = self._judged(batch)
        found.gradients = Buffer("gradients", (self.shared.parameters.size,))
        walk = self._walk(found, [0, batch], True, [found.gradients])
        walk.applied = True
        walk.run()
        curving = Curving(exact)
        found.rows += walk.backward_rows(curving)
        found.curvatures = curving.mirror(found.gradients)
        return found

    def _judged(self, batch: int) -> Rows:
        """Where a batch and its targets are put from outside."""
        found = Rows([])
        self._inputs(found, batch)
        width = sum(judged.targets.shape[1] for judged in self.judgements.values())
        found.target = Buffer("batch.target", (batch, width))
        found.weight = Buffer("batch.weight", (batch,))
        return found

    def forward_only(self, batch: int, with_loss: bool) -> Rows:
        """Evaluation mode: the batch is put into `inputs` (and `target`, `weight`, ...) from outside."""
        found = self._judged(batch) if with_loss else Rows([])
        if not with_loss:
            self._inputs(found, batch)
        self._walk(found, [0, batch], False, [], self.judgements if with_loss else {}).run()
        return found

    @cached_property
    def targets(self) -> np.ndarray:
        """The targets of all samples as the losses want them, side by side."""
        found = [judged.targets for judged in self.judgements.values()]
        return found[0] if len(found) == 1 else np.concatenate(found, axis=1)

    def _walk(
        self,
        found: Rows,
        bounds: Sequence[int],
        training: bool,
        gradients: Sequence[Buffer],
        judgements: dict[str, Judgement] | None = None,
    ) -> Pass:
        judged = self.judgements if judgements is None else judgements
        fixed = self.graph, self.inference, self.shared, found, bounds, training
        return Pass(*fixed, judged, gradients, self._learning, balanced=len(self.loss_nodes) > 1)

    def _inputs(self, found: Rows, batch: int) -> None:
        """Where the batch is put: the inputs, the fields that a Data node brings, and the lengths of sequences."""
        table = self.table
        found.inputs = Buffer("batch.inputs", (batch, *table.shape))
        for node in self.graph.with_role("data"):
            if node.id not in self.inference.shapes:
                continue
            assert isinstance(node.layer, Data)
            name = node.layer.field or "inputs"
            if name == "inputs":
                found.outputs[node.id] = found.inputs
            else:
                if name not in found.fields:
                    found.fields[name] = Buffer(f"batch.{name}", (batch, *table.field_shapes[name]))
                found.outputs[node.id] = found.fields[name]
            if name in table.lengths:
                if name not in found.lengths:
                    found.lengths[name] = Buffer(f"batch.lengths.{name}", (batch,), "i8")
                found.node_lengths[node.id] = found.lengths[name]

    def _gather(self, found: Rows, batch: int) -> None:
        """The rows of the data: the order of an epoch, and the next samples of it."""
        table, shared = self.table, self.shared
        self._inputs(found, batch)
        assert found.inputs is not None
        targets = self.targets[: table.train]
        found.target = Buffer("batch.target", (batch, targets.shape[1]))
        found.weight = Buffer("batch.weight", (batch,))
        found.index = Buffer("batch.index", (batch,), "i8")
        source = next(self.graph.with_role("data")).id
        if self.document.training.order == "in streams":
            _add(found.rows, source, Phase.DATA, data.arrange_streams, shared.counters, batch, shared.order)
        else:
            mode = data.ORDER_CODES[self.document.training.order]
            given = shared.sample_losses, shared.counters
            _add(found.rows, source, Phase.DATA, data.arrange, *given, mode, shared.order)
        stored = _stored("data.inputs", table.inputs[: table.train]), _stored("data.targets", targets)
        picked = (as_matrix(found.inputs), found.target, found.weight, found.index)
        _add(found.rows, source, Phase.DATA, data.gather, *stored, shared.order, shared.counters, *picked)
        for name, buffer in found.fields.items():
            column = _stored(f"data.{name}", table.fields[name][: table.train])
            operands = column, shared.order, found.index, as_matrix(buffer)
            _add(found.rows, source, Phase.DATA, data.gather_field, *operands)
        for name, buffer in found.lengths.items():
            real = np.ascontiguousarray(table.lengths[name][: table.train], np.int64)
            column = Buffer(f"data.lengths.{name}", real.shape, "i8", content=real)
            _add(found.rows, source, Phase.DATA, data.gather_lengths, column, shared.order, found.index, buffer)

    def _finish(self, found: Rows, batch: int, shards: int) -> None:
        """Penalties, clipping, guard and update."""
        training, shared = self.document.training, self.shared
        gradients, parameters = found.gradients, shared.parameters
        assert gradients is not None
        assert found.loss is not None
        assert found.index is not None
        cells = shared.cells_of("training.")
        rows = found.rows
        penalty = training.regularizer
        if penalty is not None and not penalty.decoupled:
            for tensor in self._penalized():
                weights, part = (vector.part(tensor.offset, (tensor.size,)) for vector in (parameters, gradients))
                _add(rows, tensor.node, Phase.BACKWARD, penalty.kernel, weights, cells["regularizer.rate"], part)
        mask = shared.layout.mask()
        if mask is not None:
            held = Buffer("mask", mask.shape, content=mask)
            _add(rows, "", Phase.BACKWARD, regularizer.mask_gradient, held, gradients)
        if training.clipping is not None:
            extra = (Buffer("gradient_norm", (1,)),) if training.clipping.keeps_norm else ()
            kernel = training.clipping.kernel
            _add(rows, "", Phase.BACKWARD, kernel, cells["clipping.threshold"], gradients, *extra)
        _add(rows, "", Phase.GUARD, statistics.guard, found.loss, gradients, CONTROL)
        optimizer = training.optimizer
        rate = self._rate(found)
        if penalty is not None and penalty.decoupled:
            for tensor in self._penalized():
                weights = parameters.part(tensor.offset, (tensor.size,))
                _add(rows, tensor.node, Phase.UPDATE, penalty.kernel, rate, cells["regularizer.rate"], weights)
        settings = [rate if name == "rate" else cells[f"optimizer.{name}"] for name in optimizer.settings]
        settings += [shared.optimizer_counters] if optimizer.counts else []
        slots = [shared.slots[name] for name in optimizer.slots]
        derivatives = [gradients] if found.curvatures is None else [gradients, found.curvatures]
        calls = [
            (
                *(_range(vector, *ends) for vector in derivatives),
                *settings,
                *(_range(vector, *ends) for vector in (parameters, *slots)),
            )
            for ends in _ranges(parameters.size, shards)
        ]
        rows.append(_split(optimizer.kernel, calls, Phase.UPDATE))
        _add(rows, "", Phase.UPDATE, statistics.guard_parameters, parameters, CONTROL)
        smoothing = cells["smoothing"]
        _add(rows, "", Phase.UPDATE, statistics.running_quality, found.loss, smoothing, shared.quality, shared.counters)
        if training.order == "hard first":
            losses = found.losses[self.loss_nodes[0]]
            _add(rows, "", Phase.UPDATE, data.scatter_losses, losses, found.index, shared.sample_losses)

    def _penalized(self) -> Iterator[Tensor]:
        """What a regularizer is for: the weights, not the biases, of what learns."""
        return (t for t in self.shared.layout if t.parameter.regularized and t.node in self._learning)

    def _rate(self, found: Rows) -> Buffer:
        """Where the learning rate of the update stands: in its own cell, or where a row of the schedule puts it."""
        shared, schedule = self.shared, self.document.training.schedule
        if schedule is None:
            return shared.cells["training.optimizer.rate"]
        operands = shared.schedule_operands(schedule, self.table.train)
        _add(found.rows, "", Phase.UPDATE, schedule.kernel, *operands, shared.scheduled)
        return shared.scheduled

    def _advance(self, found: Rows, batch: int) -> None:
        """Count the update; what is carried ends with the epoch."""
        shared, rows, train = self.shared, found.rows, self.table.train
        schedule = self.document.training.schedule
        if schedule is not None:
            if schedule.watch_kernel is not None:
                assert found.loss is not None
                cells = shared.cells_of("training.schedule.")
                watched = found.loss, *(cells[name] for name in schedule.settings), shared.schedule_counters
                _add(rows, "", Phase.UPDATE, schedule.watch_kernel, *watched, batch, train, shared.schedule_state)
            _add(rows, "", Phase.UPDATE, data.advance, batch, train, shared.schedule_counters)
        if self.document.training.optimizer.counts:
            _add(rows, "", Phase.UPDATE, data.advance, batch, train, shared.optimizer_counters)
        _add(rows, "", Phase.UPDATE, data.advance, batch, train, shared.counters)
        for (node_id, _), buffer in shared.carried.items():
            _add(rows, node_id, Phase.UPDATE, data.reset_carried, shared.counters, buffer.flat)


def _add(rows: list[Row], node: str, phase: Phase, kernel, *operands: Buffer | int) -> None:  # type: ignore[no-untyped-def]
    rows.append(Row(kernel, operands, node, phase, once=True))


def _split(kernel, calls: Sequence[tuple[Buffer | int, ...]], phase: Phase) -> Row:  # type: ignore[no-untyped-def]
    """One row over ranges of a vector, which several threads share."""
    return Row(kernel, calls[0], "", phase, meets=True, shards=tuple(calls[1:]))


def _ranges(size: int, parts: int) -> list[tuple[int, int]]:
    return list(pairwise(size * k // parts for k in range(parts + 1)))


def _range(vector: Buffer, first: int, last: int) -> Buffer:
    return vector if last - first == vector.size else vector.part(first, (last - first,))


def _stored(name: str, values: np.ndarray) -> Buffer:
    """Read-only samples, a row each."""
    rows = np.ascontiguousarray(values.reshape(len(values), prod(values.shape[1:])), np.float32)
    return Buffer(name, rows.shape, content=rows)
