"""The symbolic buffers that programs of one document share, and the rows of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from kernels.program import Buffer, Row
from kernels.schedule import STATE_WORDS
from playground.datasets.base import Table
from playground.document import Document
from playground.engine.layout import Layout
from playground.layers.base import Layer
from playground.schedules import Schedule
from playground.shapes import Inference, input_shapes


@dataclass(frozen=True)
class Shared:
    """The root buffers that all programs of one document name: parameters, counters, cells."""

    layout: Layout
    parameters: Buffer
    slots: Mapping[str, Buffer]
    quality: Buffer
    counters: Buffer
    optimizer_counters: Buffer  # counts the updates since the moments were last zero
    schedule_counters: Buffer  # counts the updates since the schedule was chosen
    schedule_state: Buffer  # what a schedule remembers of the losses
    scheduled: Buffer  # the rate of an update that a schedule gives
    order: Buffer
    sample_losses: Buffer
    statistics: Buffer  # running statistics, flat: Layout.statistics says where each lies
    carried: Mapping[tuple[str, str], Buffer]  # (node, name) -> (batch, *shape), carried between updates
    cells: Mapping[str, Buffer]  # dotted name in the document ("training.optimizer.rate", "nodes.h1.p")

    @property
    def roots(self) -> list[Buffer]:
        state = [self.parameters, *self.slots.values(), self.statistics, *self.numbers]
        return [*state, *self.counts, self.scheduled, *self.cells.values()]

    @property
    def numbers(self) -> list[Buffer]:
        """State beside the parameters and their moments: what a project keeps by the buffers' names."""
        return [self.quality, self.schedule_state, self.sample_losses, *self.carried.values()]

    @property
    def counts(self) -> list[Buffer]:
        """State in whole numbers, which a project keeps by name, too."""
        return [self.counters, self.optimizer_counters, self.schedule_counters, self.order]

    def schedule_operands(self, schedule: Schedule, samples: int) -> tuple[Buffer | int, ...]:
        """What the kernel of a schedule reads."""
        rate, cells = self.cells["training.optimizer.rate"], self.cells_of("training.schedule.")
        return schedule.operands(rate, cells, self.schedule_counters, self.schedule_state, samples)

    def cells_of(self, prefix: str) -> dict[str, Buffer]:
        return {name.removeprefix(prefix): cell for name, cell in self.cells.items() if name.startswith(prefix)}


@dataclass
class Rows:
    """A compiled program, still symbolic: its rows and the buffers that are worth looking at.

    `inputs` is where the batch is put, (batch, *shape); `fields` and `lengths` where further columns and the real
    steps of sequences are put ("inputs" or a field's name).
    """

    rows: list[Row]
    outputs: dict[str, Buffer] = field(default_factory=dict)
    output_gradients: dict[str, Buffer] = field(default_factory=dict)
    named_outputs: dict[tuple[str, str], Buffer] = field(default_factory=dict)  # (node, name) beside the main one
    losses: dict[str, Buffer] = field(default_factory=dict)  # node -> (batch,): a loss or a penalty by sample
    lengths: dict[str, Buffer] = field(default_factory=dict)
    node_lengths: dict[str, Buffer] = field(default_factory=dict)  # node -> (batch,): real steps of what it gives
    fields: dict[str, Buffer] = field(default_factory=dict)
    loss: Buffer | None = None
    gradients: Buffer | None = None
    curvatures: Buffer | None = None  # diagonal second derivatives, flat as the gradients
    index: Buffer | None = None
    target: Buffer | None = None
    weight: Buffer | None = None
    inputs: Buffer | None = None

    @property
    def fed(self) -> list[Buffer]:
        """What is put in from outside, or by the rows of the data."""
        outside = self.inputs, self.target, self.weight, self.gradients, self.curvatures
        single = [buffer for buffer in outside if buffer is not None]
        return [*single, *self.fields.values(), *self.lengths.values()]

    @property
    def columns(self) -> dict[str, Buffer]:
        """Where the columns of the data are put, by name."""
        inputs = {} if self.inputs is None else {"inputs": self.inputs}
        return {**inputs, **self.fields}

    @property
    def batch(self) -> int:
        assert self.inputs is not None
        return self.inputs.shape[0]

    @cached_property
    def named(self) -> dict[str, Buffer]:
        """Roots by name: a layer's own scratch is `<node>.<name>`."""
        return {buffer.base.name: buffer.base for row in self.rows for buffer in row.buffers}


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
    samples = max(table.train, 1)
    batch = min(document.training.batch, samples)
    return Shared(
        layout,
        Buffer("parameters", (size,), state=True),
        {name: Buffer(f"slot.{name}", (size,), state=True) for name in document.training.optimizer.slots},
        Buffer("quality", (1,), state=True),
        Buffer("counters", (4,), "i8", state=True),
        Buffer("optimizer_counters", (4,), "i8", state=True),
        Buffer("schedule_counters", (4,), "i8", state=True),
        Buffer("schedule_state", (STATE_WORDS,), state=True, content=_schedule_start(document)),
        Buffer("scheduled", (1,)),
        Buffer("order", (samples,), "i8", state=True),
        Buffer("sample_losses", (samples,), state=True),
        Buffer("statistics", (max(layout.statistics_size, 1),), state=True),
        {
            (node_id, name): Buffer(f"carried.{node_id}.{name}", (batch, *shape), state=True)
            for node_id, layer in _layers(document, inference)
            for name, shape in layer.carried(*input_shapes(document.graph, inference, node_id)).items()
        },
        {name: Buffer(f"cell.{name}", (1,), content=np.array([v])) for name, v in cell_values(document).items()},
    )


def _schedule_start(document: Document) -> np.ndarray:
    """What the state of the document's schedule holds before the first update."""
    found = np.zeros(STATE_WORDS)
    schedule = document.training.schedule
    if schedule is not None:
        found[: len(schedule.state)] = schedule.state
    return found


def _layers(document: Document, inference: Inference) -> list[tuple[str, Layer]]:
    graph = document.graph
    chosen = [graph.node(node_id) for node_id in graph.order if node_id in inference.shapes]
    return [(node.id, node.layer) for node in chosen if node.layer.role == "layer"]


__all__ = ["Rows", "Shared", "cell_values", "share"]
