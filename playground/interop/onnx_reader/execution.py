"""Runs a converted graph by our own program: numbers in, a pass through the document's rows, numbers out."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod

import numpy as np

from kernels import combine
from kernels.program import CONTROL, Binder, Buffer, Memory, Phase, Row, bind, default_binder
from playground.datasets import DATASETS
from playground.datasets.base import Table
from playground.document import DataSettings, Document, Training
from playground.engine.compile import Compiler
from playground.engine.rows import Rows, share
from playground.graph import Graph, Node, Wire
from playground.interop.onnx_reader.builder import make
from playground.interop.onnx_reader.convert import Converted, Entry
from playground.interop.onnx_reader.losses import WeightedLoss
from playground.interop.onnx_reader.values import Flow, Known, Probe, Value
from playground.shapes import infer


class Execution:
    """A program for one converted graph and the sizes of its inputs.

    What computes as in training learns from the `inputs` themselves, one step a run.
    """

    def __init__(self, converted: Converted, inputs: Mapping[str, np.ndarray]):
        self.converted = converted
        builder = converted.builder
        self.batch = builder.batch
        table = _table(converted, inputs)
        # The document's own data are never looked at: the samples come from outside.
        settings = DataSettings(set=DATASETS["xor"]())
        training = Training(batch=max(self.batch, 1), order="in order") if builder.trained else Training()
        self.document = Document(graph=_with_loss(converted), data=settings, training=training)
        self.inference = infer(self.document.graph, table.shape, table.field_shapes)
        for problem in self.inference.problems.values():
            raise problem
        shared = share(self.document, self.inference, table)
        # Double precision is what the kernels' twins compute in.
        double = any(place.place.dtype == np.float64 for place in converted.entries)
        binder: Binder = "reference" if double else default_binder()
        memory = Memory([*shared.roots, CONTROL], np.float64 if double else np.float32)
        compiler = Compiler(self.document, self.inference, table, shared)
        self.rows: Rows = (
            compiler.training(self.batch)
            if builder.trained
            else compiler.forward_only(self.batch, bool(builder.losses))
        )
        self.weighted = {loss.node: self._weigh(loss) for loss in builder.losses if loss.reduction == "none"}
        self.program = bind(self.rows.rows, memory, binder, np.zeros(CONTROL.shape, np.int64), self.rows.fed)
        self.layout, self.shared = shared.layout, shared
        self.memory = memory
        self.load(builder.tensors, builder.statistics)

    def load(self, tensors: Mapping[str, np.ndarray], statistics: Mapping[str, np.ndarray]) -> None:
        """Put in the weights and the running statistics."""
        self.layout.write(self.memory.array(self.shared.parameters), tensors)
        running = self.memory.array(self.shared.statistics)
        running[...] = self.layout.starting_statistics()
        self.layout.write_statistics(running, statistics)
        for name, value in self._cells().items():
            self.memory.array(self.shared.cells[name])[0] = value

    def _cells(self) -> dict[str, float]:
        found = {}
        for node in self.document.graph.nodes:
            found.update({f"nodes.{node.id}.{name}": value for name, value in node.layer.cells().items()})
        return found

    def _weigh(self, loss: WeightedLoss) -> tuple[Buffer, Buffer]:
        """A row that multiplies each sample's loss by its weight, which a mean does by itself."""
        weights, weighted = (
            Buffer(f"{loss.node}.weights", (self.batch,)),
            Buffer(f"{loss.node}.weighted", (self.batch,)),
        )
        operands = (self.rows.losses[loss.node], weights, weighted)
        self.rows.rows.append(Row(combine.multiply_forward, operands, loss.node, Phase.LOSS))
        return weights, weighted

    def run(self, inputs: Mapping[str, np.ndarray]) -> list[np.ndarray]:
        """The outputs of the graph for whole tensors by the names of its inputs."""
        for entry in self.converted.entries:
            name = entry.field or "inputs"
            buffer = self.rows.columns.get(name)
            if buffer is not None:
                array = self.program.array(buffer)
                array[...] = _samples(inputs[entry.place.name], entry).reshape(array.shape)
            if name in self.rows.lengths:
                self.program.array(self.rows.lengths[name])[...] = self._lengths(entry, inputs)
        for loss in self.converted.builder.losses:
            self._judge(loss, inputs)
        self.program.run()
        places = self.converted.places
        return [self._output(value, places[name]) for name, value in self.converted.outputs.items()]

    def _lengths(self, entry: Entry, inputs: Mapping[str, np.ndarray]) -> np.ndarray:
        source = self.converted.builder.lengths[entry.node]
        name = next(other.place.name for other in self.converted.entries if other.node == source)
        return np.asarray(inputs[name]).reshape(-1)

    def _judge(self, loss: WeightedLoss, inputs: Mapping[str, np.ndarray]) -> None:
        entry = next(entry for entry in self.converted.entries if entry.node == loss.labels)
        labels = _samples(inputs[entry.place.name], entry).reshape(-1)
        counts = loss.of_samples(labels)
        assert self.rows.target is not None
        assert self.rows.weight is not None
        # What is not counted may be labelled with a number that is no class.
        self.program.array(self.rows.target)[:, 0] = np.where(counts == 0.0, 0, labels)
        total = counts.sum() if loss.reduction == "mean" else 1.0
        self.program.array(self.rows.weight)[...] = counts / total if total else 0.0
        if loss.node in self.weighted:
            self.program.array(self.weighted[loss.node][0])[...] = counts

    def _output(self, value: Value, dtype: np.dtype) -> np.ndarray:
        if isinstance(value, Known):
            found = value.array
        elif isinstance(value, Flow):
            named = (value.node, value.output)
            buffer = self.rows.named_outputs[named] if value.output else self.rows.outputs[value.node]
            found = self.program.array(buffer).reshape(self.batch if value.axis is not None else 1, *value.shape)
            found = found[0] if value.axis is None else np.moveaxis(found, 0, value.axis)
        else:
            found = self._probe(value)
        fold = self.converted.fold
        if fold and found.shape[:1] == (self.batch,):
            found = found.reshape(*fold, *found.shape[1:])
            found = np.moveaxis(found, -1, 1) if found.ndim > len(fold) else found
        return np.array(found).astype(dtype)

    def _probe(self, value: Probe) -> np.ndarray:
        kind, _, node = value.buffer.partition(" ")
        if kind == "loss":
            assert self.rows.loss is not None
            return self.program.array(self.rows.loss).reshape(())
        if kind == "losses":
            return self.program.array(self.weighted[node][1])
        if kind == "statistic":
            return self.layout.running[node].view(self.memory.array(self.shared.statistics))
        buffer = self.rows.named.get(value.buffer)
        return value.read(np.zeros(0) if buffer is None else self.program.array(buffer)).reshape(value.shape)


def _samples(values: np.ndarray, entry: Entry) -> np.ndarray:
    """A whole tensor as (batch, *sample)."""
    values = np.asarray(values)
    if entry.axis is None:
        return values[None]
    if entry.folded:
        return (np.moveaxis(values, 1, -1) if entry.sizes else values).reshape(-1, *entry.sizes)
    return np.moveaxis(values, entry.axis, 0)


def _with_loss(converted: Converted) -> Graph:
    """The graph; where a part of it is to compute as in training, with a loss that it can learn from."""
    graph, trained = converted.graph, converted.builder.trained
    if not trained:
        return graph
    flat, loss = make("flatten"), make("loss", function={"type": "mean_squared_error"})
    nodes = (*graph.nodes, Node(id="last_flat", layer=flat), Node(id="last_loss", layer=loss))
    wires = (Wire(source=trained[0], target="last_flat"), Wire(source="last_flat", target="last_loss"))
    return Graph(nodes=nodes, wires=(*graph.wires, *wires))


def _table(converted: Converted, inputs: Mapping[str, np.ndarray]) -> Table:
    """One empty sample in the form of the graph's inputs: from it follow the shapes. For training, the inputs."""
    trained = converted.builder.trained
    if trained:
        samples = np.ascontiguousarray(
            _samples(inputs[converted.entries[0].place.name], converted.entries[0]), np.float32
        )
        width = prod(converted.builder.shapes[trained[0], ""])
        return Table(samples, np.zeros((len(samples), width), np.float32), train=len(samples))
    columns: dict[str, np.ndarray] = {}
    classes: dict[str, tuple[str, ...]] = {}
    lengths: dict[str, np.ndarray] = {}
    losses = {loss.labels: loss for loss in converted.builder.losses}
    for entry in converted.entries:
        name = entry.field or "inputs"
        shape = (1, *(entry.sizes or (1,)))
        columns[name] = np.zeros(shape, np.float32)
        if entry.node in losses:
            columns[name] = np.zeros(1, np.int64)
            source = next(w.source for w in converted.graph.wires if w.target == losses[entry.node].node)
            count = converted.builder.shapes[source, ""][-1]
            classes[name] = tuple(str(k) for k in range(count))
        if entry.node in converted.builder.lengths:
            lengths[name] = np.ones(1, np.int64)
    first = columns.pop("inputs", np.zeros((1, 1), np.float32))
    return Table(first, np.zeros((1, 1), np.float32), train=1, fields=columns, field_classes=classes, lengths=lengths)
