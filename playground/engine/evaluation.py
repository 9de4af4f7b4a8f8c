"""Programs in evaluation mode beside the training program: metrics, predictions, the answer over the plane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from math import prod

import numpy as np

from kernels.program import Program
from playground.datasets.base import Table
from playground.engine.judging import Judgement
from playground.engine.network import Network
from playground.engine.rows import Rows
from playground.text import Problem

CHUNK = 256  # samples in one pass
CHUNK_NUMBERS = 8 * 2**20  # outputs of all nodes for all samples in one pass
LIVE_SAMPLES = 4096  # live metrics are measured on at most so many samples of a split


class Evaluation:
    """Forward-only programs that share a network's parameters."""

    def __init__(self, network: Network):
        self.network = network

    @property
    def _chunk(self) -> int:
        """Samples in one pass: fewer of those that need much memory."""
        network = self.network
        numbers = sum(prod(shape) for shape in network.inference.shapes.values())
        return max(min(CHUNK, network.batch), min(CHUNK, CHUNK_NUMBERS // max(numbers, 1)))

    @cached_property
    def _measuring(self) -> tuple[Rows, Program]:
        return self._bound(self._chunk, True)

    @cached_property
    def _predicting(self) -> tuple[Rows, Program]:
        return self._bound(self._chunk, False)

    @cached_property
    def _plane(self) -> tuple[Rows, Program]:
        """The program over the plane; its inputs never change."""
        side, half = self.network.side, self.network.plane
        rows, program = self._bound(side * side, False)
        axis = np.linspace(-half, half, side, dtype=np.float32)
        first, second = np.meshgrid(axis, axis)
        assert rows.inputs is not None
        program.array(rows.inputs)[...] = np.stack([first.ravel(), second.ravel()], axis=1)
        return rows, program

    def _bound(self, batch: int, with_loss: bool) -> tuple[Rows, Program]:
        rows = self.network.compiler.forward_only(batch, with_loss)
        return rows, self.network.bind(rows)

    def measure(self, split: str, most: int | None = None) -> tuple[dict[str, float], np.ndarray | None]:
        """Loss and, where there are classes, accuracy and confusion counts (true class by row) over a split."""
        network = self.network
        rows_of_split = self._rows_of(split)
        table = network.table.taken(rows_of_split).taken(slice(0, most))
        if not table.size:
            return {}, None
        targets = network.compiler.targets[rows_of_split][:most]
        rows, program = self._measuring
        loss_node = network.compiler.loss_nodes[0]
        judged = network.compiler.judgements[loss_node]
        scores = program.array(rows.outputs[judged.source])
        totals, counted = dict.fromkeys(rows.losses, 0.0), dict.fromkeys(rows.losses, 0.0)
        decided = []
        for _, real in self._passes(rows, program, table, targets):
            for node, losses in rows.losses.items():
                # The loss of a sequence is the mean over its steps: the longer one counts for more.
                counts = self._steps(rows, program, network.compiler.judgements[node], real)
                totals[node] += float((program.array(losses)[:real] * counts).sum(dtype=np.float64))
                counted[node] += float(counts.sum())
            if judged.table.has_classes:
                classes = judged.function.decide(scores[:real].reshape(-1, judged.width))
                if classes is not None:
                    decided.append(classes)
        found = {"loss": sum(self._share(node) * totals[node] / max(counted[node], 1.0) for node in totals)}
        if not decided:
            return found, None
        predicted = np.concatenate(decided)
        labels = judged.table.targets[rows_of_split][:most]
        if judged.steps:
            known = self._real_steps(table, rows, judged)
            predicted, labels = predicted[known.ravel()], labels[known]
        found["accuracy"] = float((predicted == labels).mean()) if len(labels) else float("nan")
        confusion = np.zeros((len(judged.table.classes), len(judged.table.classes)), np.int64)
        np.add.at(confusion, (labels, predicted), 1)
        return found, confusion

    def curvatures(self, split: str, exact: bool = True) -> np.ndarray:
        """Diagonal second derivatives of the mean loss of a split by all parameters, flat (rows T2, T10).

        Raises Problem at the first node whose second derivatives are not known.
        """
        network = self.network
        chosen = self._rows_of(split)
        table, targets = network.table.taken(chosen), network.compiler.targets[chosen]
        rows, program = self._exact if exact else self._gauss_newton
        judged = network.compiler.judgements[network.compiler.loss_nodes[0]]
        assert rows.curvatures is not None
        total, counted = np.zeros(network.shared.parameters.size), 0.0
        for _, real in self._passes(rows, program, table, targets):
            count = float(self._steps(rows, program, judged, real).sum())
            total += count * program.array(rows.curvatures)
            counted += count
        return total / max(counted, 1.0)

    @cached_property
    def _exact(self) -> tuple[Rows, Program]:
        rows = self.network.compiler.curvatures(self._chunk, True)
        return rows, self.network.bind(rows)

    @cached_property
    def _gauss_newton(self) -> tuple[Rows, Program]:
        rows = self.network.compiler.curvatures(self._chunk, False)
        return rows, self.network.bind(rows)

    def _rows_of(self, split: str) -> slice:
        train = self.network.table.train
        return {"train": slice(0, train), "test": slice(train, None), "all": slice(None)}[split]

    def _passes(self, rows: Rows, program: Program, table: Table, targets: np.ndarray) -> Iterator[tuple[int, int]]:
        """Run a program with a loss over a table, batch by batch; yields the first sample of each and how many."""
        assert rows.target is not None
        assert rows.weight is not None
        t, w = program.array(rows.target), program.array(rows.weight)
        for start in range(0, table.size, rows.batch):
            real = min(rows.batch, table.size - start)
            self._feed(rows, program, table, start, real)
            t[:real] = targets[start : start + real]
            t[real:] = t[:1]
            w[:real], w[real:] = 1.0 / real, 0.0
            program.run()
            yield start, real

    def _feed(self, rows: Rows, program: Program, table: Table, start: int, real: int) -> None:
        """Put `real` samples from `start` on into a program; the rest of its batch repeats the first of them."""
        chosen = np.minimum(np.arange(start, start + rows.batch), start + real - 1)
        for name, buffer in rows.columns.items():
            program.array(buffer)[...] = table.column(name)[chosen]
        for name, buffer in rows.lengths.items():
            program.array(buffer)[...] = table.lengths[name][chosen]

    def _share(self, loss_node: str) -> float:
        """How much a loss counts in the sum of all."""
        network = self.network
        if len(network.compiler.loss_nodes) == 1:
            return 1.0
        return float(network.memory.array(network.shared.cells[f"nodes.{loss_node}.weight"])[0])

    def _steps(self, rows: Rows, program: Program, judged: Judgement, real: int) -> np.ndarray:
        """How many steps of each sample a loss has counted; 1 where it is not of sequences."""
        lengths = rows.node_lengths.get(judged.source)
        if not judged.steps or lengths is None:
            return np.ones(real)
        return np.minimum(program.array(lengths)[:real], judged.steps).astype(float)

    def _real_steps(self, table: Table, rows: Rows, judged: Judgement) -> np.ndarray:
        """(n, steps): which steps of each sample are real."""
        buffer = rows.node_lengths.get(judged.source)
        name = next((n for n, fed in rows.lengths.items() if fed is buffer), "")
        lengths = table.lengths[name] if name else np.full(table.size, judged.steps)
        return np.arange(judged.steps) < lengths[:, None]

    def predict(
        self,
        inputs: np.ndarray,
        fields: Mapping[str, np.ndarray] | None = None,
        lengths: Mapping[str, np.ndarray] | None = None,
    ) -> dict[str, np.ndarray]:
        """What the last layer before each loss (or each open end) gives for a batch of inputs.

        `fields` are the further columns a network with several Data nodes needs, `lengths` the real steps of sequences
        ("inputs" or a field); full sequences where they are not given.
        """
        network = self.network
        inputs = np.asarray(inputs, np.float32).view()  # the table makes its own read-only
        if inputs.shape[1:] != network.table.shape:
            raise Problem(
                "the inputs have shape {given} after the batch, but this network takes {needed}",
                given=list(inputs.shape[1:]),
                needed=list(network.table.shape),
            )
        given = self._as_table(inputs, fields or {}, lengths or {})
        rows, program = self._predicting
        ends = self.ends(rows)
        found = {end: np.empty((len(inputs), *rows.outputs[end].shape[1:]), np.float32) for end in ends}
        for start in range(0, len(inputs), rows.batch):
            real = min(rows.batch, len(inputs) - start)
            self._feed(rows, program, given, start, real)
            program.run()
            for end in ends:
                found[end][start : start + real] = program.array(rows.outputs[end])[:real]
        return found

    def _as_table(
        self, inputs: np.ndarray, fields: Mapping[str, np.ndarray], lengths: Mapping[str, np.ndarray]
    ) -> Table:
        """The given inputs as a table of the network's own form; raises Problem where a column is missing or odd."""
        rows, table, count = self._predicting[0], self.network.table, len(inputs)
        columns, real = {}, {}
        for name in rows.fields:
            values = np.asarray(fields.get(name, ()), np.float32)
            needed = (count, *table.field_shapes[name])
            if values.shape != needed:
                raise Problem(
                    "the field '{name}' has shape {given}, but must have {needed} beside these inputs",
                    name=name,
                    given=list(values.shape),
                    needed=list(needed),
                )
            columns[name] = values
        for name in rows.lengths:
            steps = table.column(name).shape[1]
            values = np.asarray(lengths.get(name, np.full(count, steps)), np.int64)
            if values.shape != (count,) or values.min(initial=0) < 0 or values.max(initial=0) > steps:
                raise Problem(
                    "the lengths of '{name}' must be {count} whole numbers from 0 to {steps}",
                    name=name,
                    count=count,
                    steps=steps,
                )
            real[name] = values
        return Table(inputs, np.zeros(count, np.int64), fields=columns, lengths=real)

    def ends(self, rows: Rows) -> list[str]:
        """The nodes that answer: what feeds a loss, else what feeds nothing."""
        graph = self.network.document.graph
        before_loss = [graph.sources[loss][0] for loss in self.network.compiler.loss_nodes]
        return before_loss or [node for node in rows.outputs if not graph.targets[node]]

    def over_plane(self) -> dict[str, np.ndarray]:
        """Every node's output over the plane, (side, side, features): views that the next call overwrites."""
        rows, program = self._plane
        program.run()
        side = self.network.side
        return {node: program.array(buffer).reshape(side, side, -1) for node, buffer in rows.outputs.items()}
