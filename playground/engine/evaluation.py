"""Programs in evaluation mode beside the training program: metrics, predictions, the answer over the plane."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from kernels.program import Program
from playground.engine.compile import Rows
from playground.engine.network import Network
from playground.text import Problem

CHUNK = 256
LIVE_SAMPLES = 4096  # live metrics are measured on at most so many samples of a split


class Evaluation:
    """Forward-only programs that share a network's parameters."""

    def __init__(self, network: Network):
        self.network = network

    @cached_property
    def _measuring(self) -> tuple[Rows, Program]:
        return self._bound(CHUNK, True)

    @cached_property
    def _predicting(self) -> tuple[Rows, Program]:
        return self._bound(CHUNK, False)

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
        table = network.table
        rows_of_split = {"train": slice(0, table.train), "test": slice(table.train, None), "all": slice(None)}[split]
        inputs = table.inputs[rows_of_split][:most]
        if not len(inputs):
            return {}, None
        targets = self._targets[rows_of_split][:most]
        labels = table.targets[rows_of_split][:most]
        rows, program = self._measuring
        assert rows.inputs is not None
        assert rows.target is not None
        assert rows.weight is not None
        x, t, w = program.array(rows.inputs), program.array(rows.target), program.array(rows.weight)
        loss_node = network.compiler.loss_nodes[0]
        scores = program.array(rows.outputs[network.document.graph.sources[loss_node][0]])
        function = network.document.graph.loss_function(loss_node)
        total, decided = 0.0, []
        for start in range(0, len(inputs), CHUNK):
            real = min(CHUNK, len(inputs) - start)
            x[:real], t[:real] = inputs[start : start + real], targets[start : start + real]
            x[real:], t[real:] = x[:1], t[:1]
            w[:real], w[real:] = 1.0 / real, 0.0
            program.run()
            total += real * sum(
                float(program.array(losses)[:real].mean(dtype=np.float64)) for losses in rows.losses.values()
            )
            classes = function.decide(scores[:real].reshape(real, -1)) if table.has_classes else None
            if classes is not None:
                decided.append(classes)
        found = {"loss": total / len(inputs)}
        if not decided:
            return found, None
        predicted = np.concatenate(decided)
        found["accuracy"] = float((predicted == labels).mean())
        confusion = np.zeros((len(table.classes), len(table.classes)), np.int64)
        np.add.at(confusion, (labels, predicted), 1)
        return found, confusion

    def predict(self, inputs: np.ndarray) -> dict[str, np.ndarray]:
        """What the last layer before each loss (or each open end) gives for a batch of inputs."""
        network = self.network
        inputs = np.asarray(inputs, np.float32)
        if inputs.shape[1:] != network.table.shape:
            raise Problem(
                "the inputs have shape {given} after the batch, but this network takes {needed}",
                given=list(inputs.shape[1:]),
                needed=list(network.table.shape),
            )
        rows, program = self._predicting
        ends = self.ends(rows)
        found = {end: np.empty((len(inputs), *rows.outputs[end].shape[1:]), np.float32) for end in ends}
        assert rows.inputs is not None
        x = program.array(rows.inputs)
        for start in range(0, len(inputs), CHUNK):
            real = min(CHUNK, len(inputs) - start)
            x[:real], x[real:] = inputs[start : start + real], 0
            program.run()
            for end in ends:
                found[end][start : start + real] = program.array(rows.outputs[end])[:real]
        return found

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

    @cached_property
    def _targets(self) -> np.ndarray:
        return self.network.compiler.targets()
