"""From a document to rows: forward, loss, backward, guard, update; and forward only, for everything else.

Rows before the guard only overwrite scratch, so that a step can be run again from its first row; rows after it change
the state.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import prod

import numpy as np

from kernels import combine, data, regularizer, statistics
from kernels.program import CONTROL, Buffer, Phase, Row
from playground.datasets.base import Table
from playground.document import Document
from playground.emission import Emission, Signal, as_matrix
from playground.engine.layout import Layout, stream_of
from playground.shapes import Inference
from playground.text import Problem


@dataclass(frozen=True)
class Shared:
    """The root buffers that all programs of one document name: parameters, counters, cells."""

    layout: Layout
    parameters: Buffer
    slots: Mapping[str, Buffer]
    quality: Buffer
    counters: Buffer
    optimizer_counters: Buffer  # counts the updates since the moments were last zero
    order: Buffer
    sample_losses: Buffer
    cells: Mapping[str, Buffer]  # dotted name in the document ("training.optimizer.rate", "nodes.h1.p")

    @property
    def roots(self) -> list[Buffer]:
        state = [self.parameters, *self.slots.values(), self.quality, self.sample_losses]
        return [*state, self.counters, self.optimizer_counters, self.order, *self.cells.values()]

    def cells_of(self, prefix: str) -> dict[str, Buffer]:
        return {name.removeprefix(prefix): cell for name, cell in self.cells.items() if name.startswith(prefix)}


@dataclass
class Rows:
    """A compiled program, still symbolic: its rows and the buffers that are worth looking at."""

    rows: list[Row]
    outputs: dict[str, Buffer] = field(default_factory=dict)
    output_gradients: dict[str, Buffer] = field(default_factory=dict)
    losses: dict[str, Buffer] = field(default_factory=dict)  # loss node -> (batch,)
    loss: Buffer | None = None
    gradients: Buffer | None = None
    index: Buffer | None = None
    target: Buffer | None = None
    weight: Buffer | None = None
    inputs: Buffer | None = None  # where the batch is put, (batch, *shape)

    @cached_property
    def named(self) -> dict[str, Buffer]:
        """Roots by name: a layer's own scratch is `<node>.<name>`."""
        buffers = (operand for row in self.rows for operand in row.operands if isinstance(operand, Buffer))
        return {buffer.base.name: buffer.base for buffer in buffers}


def cell_values(document: Document) -> dict[str, float]:
    """Every live setting of a document by its dotted name."""
    found = {f"training.{name}": value for name, value in document.training.cells().items()}
    for node in document.graph.nodes:
        found.update({f"nodes.{node.id}.{name}": value for name, value in node.layer.cells().items()})
    return found


def share(document: Document, inference: Inference, table: Table) -> Shared:
    """Declare what the programs of a document have in common."""
    layout = Layout.of(document, inference)
    size = max(layout.size, 1)
    return Shared(
        layout,
        Buffer("parameters", (size,), state=True),
        {name: Buffer(f"slot.{name}", (size,), state=True) for name in document.training.optimizer.slots},
        Buffer("quality", (1,), state=True),
        Buffer("counters", (4,), "i8", state=True),
        Buffer("optimizer_counters", (4,), "i8", state=True),
        Buffer("order", (max(table.train, 1),), "i8", state=True),
        Buffer("sample_losses", (max(table.train, 1),), state=True),
        {name: Buffer(f"cell.{name}", (1,), content=np.array([v])) for name, v in cell_values(document).items()},
    )


class Compiler:
    """Compiles one document; each call gives the rows of one program."""

    def __init__(self, document: Document, inference: Inference, table: Table, shared: Shared):
        self.document = document
        self.inference = inference
        self.table = table
        self.shared = shared
        self.graph = document.graph
        self.loss_nodes = [node.id for node in self.graph.with_role("loss") if node.id in inference.shapes]
        self._learning = self.graph.upstream(self.loss_nodes)

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
        for loss_node in self.loss_nodes:
            source = self.graph.sources[loss_node][0]
            try:
                self.graph.loss_function(loss_node).check(prod(self.inference.shapes[source]), self.table)
            except Problem as problem:
                values = {"source": self.graph.node(source).title, **problem.text.values}
                raise Problem(problem.text.template, node=loss_node, place=problem.place, **values) from None
        if not self.table.train:
            raise Problem("the data has no training samples: make the test share smaller", place=("data",))

    def training(self, batch: int) -> Rows:
        """The whole step: gather, forward, loss, backward, guard, update."""
        found = Rows([])
        table, shared = self.table, self.shared
        features = prod(table.shape)
        targets = [self._targets(node) for node in self.loss_nodes]
        samples = Buffer("data.inputs", (table.train, features), content=_rows(table.inputs[: table.train], features))
        wanted = np.ascontiguousarray(np.concatenate(targets, axis=1)[: table.train])
        target_rows = Buffer("data.targets", wanted.shape, content=wanted)
        found.inputs = Buffer("batch.inputs", (batch, *table.shape))
        found.target = Buffer("batch.target", (batch, wanted.shape[1]))
        found.weight = Buffer("batch.weight", (batch,))
        found.index = Buffer("batch.index", (batch,), "i8")
        found.gradients = Buffer("gradients", (shared.parameters.size,))
        mode = data.ORDER_CODES[self.document.training.order]
        source = next(self.graph.with_role("data")).id
        _add(found.rows, source, Phase.DATA, data.arrange, shared.sample_losses, shared.counters, mode, shared.order)
        stored = (samples, target_rows, shared.order, shared.counters)
        picked = (as_matrix(found.inputs), found.target, found.weight, found.index)
        _add(found.rows, source, Phase.DATA, data.gather, *stored, *picked)
        backward = self._forward(found, batch, training=True)
        for rows in reversed(backward):
            found.rows += rows
        self._finish(found, batch)
        return found

    def forward_only(self, batch: int, with_loss: bool) -> Rows:
        """Evaluation mode: the batch is put into `inputs` (and `target`, `weight`) from outside."""
        found = Rows([])
        found.inputs = Buffer("batch.inputs", (batch, *self.table.shape))
        if with_loss:
            width = sum(self._targets(node).shape[1] for node in self.loss_nodes)
            found.target = Buffer("batch.target", (batch, width))
            found.weight = Buffer("batch.weight", (batch,))
        self._forward(found, batch, training=False, with_loss=with_loss)
        return found

    def targets(self) -> np.ndarray:
        """The targets of all samples as the losses want them, side by side."""
        return np.concatenate([self._targets(node) for node in self.loss_nodes], axis=1)

    def _targets(self, loss_node: str) -> np.ndarray:
        return self.graph.loss_function(loss_node).targets(self.table)

    def _forward(self, found: Rows, batch: int, training: bool, with_loss: bool = True) -> list[list[Row]]:
        """Emit every node that has a shape; returns the backward rows by node."""
        needs_gradient: set[str] = set()
        handed: dict[str, list[Buffer]] = {}  # source -> the gradient buffers its consumers write
        emissions: list[tuple[str, Emission]] = []
        column = 0
        for node_id in self.graph.order:
            if node_id not in self.inference.shapes:
                continue
            node = self.graph.node(node_id)
            shape = self.inference.shapes[node_id]
            sources = self.graph.sources[node_id]
            if node.layer.role == "data":
                assert found.inputs is not None
                found.outputs[node_id] = found.inputs
                continue
            is_loss = node.layer.role == "loss"
            if is_loss and not with_loss:
                continue
            learns = training and node_id in self._learning
            if learns and (self.inference.parameters[node_id] or any(s in needs_gradient for s in sources)):
                needs_gradient.add(node_id)
            inputs = tuple(
                self._input(found, handed, node_id, source, learns and source in needs_gradient) for source in sources
            )
            output = Buffer(node_id, (batch, *shape))
            gradient = None
            if node_id in needs_gradient and not is_loss:
                gradient = found.output_gradients[node_id] = Buffer(f"{node_id}.gradient", (batch, *shape))
            emission = self._emission(found, node_id, batch, training, inputs, Signal(output, gradient))
            if is_loss:
                column = self._give_loss(found, emission, node_id, column)
            else:
                found.outputs[node_id] = output
            node.layer.emit(emission)
            found.rows += emission.forward_rows
            emissions.append((node_id, emission))
        if with_loss:
            self._total(found, [emission.loss for _, emission in emissions if emission.loss is not None])
        return [self._joined(found, handed, node_id) + emission.backward_rows for node_id, emission in emissions]

    def _input(self, found: Rows, handed: dict[str, list[Buffer]], target: str, source: str, wanted: bool) -> Signal:
        """A source's output; its gradient is the source's own buffer, or one of several that are added up later."""
        value = found.outputs[source]
        if not wanted:
            return Signal(value, None)
        consumers = [t for t in self.graph.targets[source] if t in self._learning and t in self.inference.shapes]
        if len(consumers) == 1:
            return Signal(value, found.output_gradients[source])
        gradient = Buffer(f"{source}.gradient.{target}", value.shape)
        handed.setdefault(source, []).append(gradient)
        return Signal(value, gradient)

    def _joined(self, found: Rows, handed: dict[str, list[Buffer]], node_id: str) -> list[Row]:
        """Rows that add up what several consumers hand back to a node, before its own backward rows."""
        parts = handed.get(node_id)
        if not parts:
            return []
        rows: list[Row] = []
        total = found.output_gradients[node_id].flat
        _add(rows, node_id, Phase.BACKWARD, combine.add, parts[0].flat, parts[1].flat, total)
        for part in parts[2:]:
            _add(rows, node_id, Phase.BACKWARD, combine.accumulate, part.flat, total)
        return rows

    def _emission(
        self, found: Rows, node_id: str, batch: int, training: bool, inputs: tuple[Signal, ...], output: Signal
    ) -> Emission:
        shared = self.shared
        parameters, gradients = {}, {}
        for tensor in shared.layout:
            if tensor.node != node_id:
                continue
            shape = tensor.parameter.shape
            parameters[tensor.key] = shared.parameters.part(tensor.offset, shape, tensor.name)
            if found.gradients is not None:
                gradients[tensor.key] = found.gradients.part(tensor.offset, shape, tensor.name)
        return Emission(
            node_id,
            batch,
            training,
            inputs,
            output,
            shared.counters,
            stream_of(node_id),
            parameters,
            gradients,
            shared.cells_of(f"nodes.{node_id}."),
        )

    def _give_loss(self, found: Rows, emission: Emission, node_id: str, column: int) -> int:
        assert found.target is not None
        width = self._targets(node_id).shape[1]
        emission.target = found.target
        if width != found.target.shape[1]:
            emission.target = Buffer(f"{node_id}.target", (emission.batch, width))
            _add(found.rows, node_id, Phase.DATA, combine.take, found.target, column, emission.target)
        emission.weight = found.weight
        emission.losses = found.losses[node_id] = Buffer(f"{node_id}.losses", (emission.batch,))
        emission.loss = Buffer(f"{node_id}.loss", (1,))
        return column + width

    def _total(self, found: Rows, parts: list[Buffer]) -> None:
        """The loss that is guarded and shown: the only one, or the sum of all."""
        found.loss = parts[0] if parts else None
        if len(parts) > 1:
            found.loss = Buffer("loss", (1,))
            _add(found.rows, self.loss_nodes[-1], Phase.LOSS, combine.add, parts[0], parts[1], found.loss)
            for part in parts[2:]:
                _add(found.rows, self.loss_nodes[-1], Phase.LOSS, combine.accumulate, part, found.loss)

    def _finish(self, found: Rows, batch: int) -> None:
        """Penalties, clipping, guard and update."""
        training, shared = self.document.training, self.shared
        gradients, parameters = found.gradients, shared.parameters
        assert gradients is not None
        assert found.loss is not None
        assert found.index is not None
        cells = shared.cells_of("training.")
        rows = found.rows
        if training.regularizer is not None:
            for tensor in shared.layout:
                if tensor.parameter.regularized and tensor.node in self._learning:
                    weights = parameters.part(tensor.offset, (tensor.size,))
                    part = gradients.part(tensor.offset, (tensor.size,))
                    kernel = training.regularizer.kernel
                    _add(rows, tensor.node, Phase.BACKWARD, kernel, weights, cells["regularizer.rate"], part)
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
        operands = [gradients, *(cells[f"optimizer.{name}"] for name in optimizer.settings)]
        operands += [shared.optimizer_counters] if optimizer.counts else []
        operands += [parameters, *(shared.slots[name] for name in optimizer.slots)]
        _add(rows, "", Phase.UPDATE, optimizer.kernel, *operands)
        _add(rows, "", Phase.UPDATE, statistics.guard_parameters, parameters, CONTROL)
        smoothing = cells["smoothing"]
        _add(rows, "", Phase.UPDATE, statistics.running_quality, found.loss, smoothing, shared.quality, shared.counters)
        if training.order == "hard first":
            losses = found.losses[self.loss_nodes[0]]
            _add(rows, "", Phase.UPDATE, data.scatter_losses, losses, found.index, shared.sample_losses)
        if optimizer.counts:
            _add(rows, "", Phase.UPDATE, data.advance, batch, self.table.train, shared.optimizer_counters)
        _add(rows, "", Phase.UPDATE, data.advance, batch, self.table.train, shared.counters)


def _add(rows: list[Row], node: str, phase: Phase, kernel, *operands: Buffer | int) -> None:  # type: ignore[no-untyped-def]
    rows.append(Row(kernel, operands, node, phase))


def _rows(values: np.ndarray, features: int) -> np.ndarray:
    return np.ascontiguousarray(values.reshape(len(values), features), np.float32)
