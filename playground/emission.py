"""What a layer sees while it emits its rows: its buffers, its parameters, its cells.

One `Emission` per node, program and shard. Layers never allocate and never see addresses; the compiler (engine) makes
the buffers and orders the rows: forward in the order of the graph, backward in the reverse order of nodes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from kernels.jit import Kernel
from kernels.program import Buffer, Phase, Row

Operand = Buffer | int


@dataclass(frozen=True)
class Signal:
    """What flows along a wire: the value (batch, *shape) and the loss's gradient, or None where nobody needs it.

    `lengths` (batch,) int64 counts the real steps of each sequence; None where all of them are real.
    """

    value: Buffer
    gradient: Buffer | None
    lengths: Buffer | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one sample."""
        return self.value.shape[1:]

    @property
    def matrix(self) -> Buffer:
        """The value as (batch, features)."""
        return as_matrix(self.value)

    @property
    def gradient_matrix(self) -> Buffer:
        assert self.gradient is not None
        return as_matrix(self.gradient)

    @property
    def rows(self) -> Buffer:
        """The value as (batch x steps, features): a row for every vector along the last axis."""
        return as_rows(self.value)

    @property
    def gradient_rows(self) -> Buffer:
        assert self.gradient is not None
        return as_rows(self.gradient)


def as_matrix(buffer: Buffer) -> Buffer:
    batch = buffer.shape[0]
    return buffer.reshape(batch, buffer.size // batch)


def as_rows(buffer: Buffer) -> Buffer:
    if len(buffer.shape) < 2:
        return buffer.reshape(buffer.size, 1)
    return buffer.reshape(buffer.size // buffer.shape[-1], buffer.shape[-1])


@dataclass
class Emission:
    """The rows of one node in one program, for one shard of the batch.

    `training` is False in programs that only evaluate (then no backward rows are asked for); `stream` numbers
    the node's own random numbers; `counters` holds update, epoch, position and seed. A batch may be cut into
    `shards`; then `emit` is called for each with the slices that belong to it, and adds the same rows every time.
    """

    node: str
    batch: int
    training: bool
    inputs: tuple[Signal, ...]
    output: Signal
    counters: Buffer
    stream: int
    parameters: Mapping[str, Buffer]
    gradients: Mapping[str, Buffer]
    cells: Mapping[str, Buffer]
    target: Buffer | None = None  # for a loss: (rows, t)
    weight: Buffer | None = None  # for a loss or a penalty: (rows,) 1/count of real samples, 0 for padding
    losses: Buffer | None = None  # for a loss or a penalty: (rows,) per sample
    loss: Buffer | None = None  # for a loss or a penalty: (1,)
    ports: Mapping[str, Signal] = field(default_factory=dict)  # named inputs that are wired
    outputs: Mapping[str, Signal] = field(default_factory=dict)  # named outputs beside the main one
    statistics: Mapping[str, Buffer] = field(default_factory=dict)  # running statistics, changed by update rows alone
    carried: Mapping[str, Buffer] = field(default_factory=dict)  # (batch, *shape): state carried between updates
    applied: bool = False  # gradients of the network as it is applied: nothing random, statistics as they are
    shard: int = 0
    shards: int = 1
    samples: int = 0  # of the whole batch; 0 stands for `batch`
    shared: dict[str, Buffer] = field(default_factory=dict)  # what `common` made, the same for all shards
    forward_rows: list[Row] = field(default_factory=list)
    backward_rows: list[Row] = field(default_factory=list)
    update_rows: list[Row] = field(default_factory=list)
    own: dict[str, Buffer] = field(default_factory=dict)  # what `scratch` made

    def __post_init__(self) -> None:
        self.samples = self.samples or self.batch

    @property
    def x(self) -> Signal:
        """The first (often only) input."""
        return self.inputs[0]

    @property
    def y(self) -> Signal:
        return self.output

    @property
    def wants_backward(self) -> bool:
        if not self.training:
            return False
        extra = any(signal.gradient is not None for signal in self.outputs.values())
        return self.output.gradient is not None or extra

    def forward(
        self, kernel: Kernel, *operands: Operand, phase: Phase = Phase.FORWARD, once: bool = False, time: int = -1
    ) -> None:
        """Add a row before the loss; `once` runs it for the whole batch when all shards have come so far."""
        self.forward_rows.append(Row(kernel, operands, self.node, phase, once=once, time=time))

    def backward(self, kernel: Kernel, *operands: Operand, once: bool = False, time: int = -1) -> None:
        """Add a row after the loss."""
        self.backward_rows.append(Row(kernel, operands, self.node, Phase.BACKWARD, once=once, time=time))

    def update(self, kernel: Kernel, *operands: Operand, once: bool = False) -> None:
        """Add a row after the guard: the only ones that may change statistics and carried states."""
        self.update_rows.append(Row(kernel, operands, self.node, Phase.UPDATE, once=once))

    def scratch(self, name: str, *shape: int, dtype: Literal["f4", "i8"] = "f4") -> Buffer:
        """A buffer of this node and shard that the step overwrites; the same one whenever the name is the same."""
        found = self.own.get(name)
        if found is None or found.shape != shape or found.dtype != dtype:
            label = f"{self.node}.{name}" if not self.shard else f"{self.node}.{name}#{self.shard}"
            found = self.own[name] = Buffer(label, shape, dtype)
        return found

    def common(self, name: str, *shape: int, dtype: Literal["f4", "i8"] = "f4") -> Buffer:
        """A buffer of this node that all shards share; `once` rows bring their parts together."""
        if name not in self.shared:
            self.shared[name] = Buffer(f"{self.node}.{name}", shape, dtype)
        return self.shared[name]

    def constant(self, name: str, values: np.ndarray) -> Buffer:
        """Read-only values fixed for the life of the program."""
        key = f"constant {name}"
        if key not in self.shared:
            dtype: Literal["f4", "i8"] = "i8" if values.dtype.kind in "iu" else "f4"
            self.shared[key] = Buffer(f"{self.node}.{name}", values.shape, dtype, content=values)
        found = self.shared[key]
        if found.shape != values.shape or not np.array_equal(found.content, values):  # type: ignore[arg-type]
            # Shards of different sizes may need tables of their own.
            return Buffer(f"{self.node}.{name}#{self.shard}", values.shape, found.dtype, content=values)
        return found

    def full_lengths(self, steps: int) -> Buffer:
        """Lengths of a batch whose sequences are all `steps` long."""
        return self.constant(f"lengths {self.batch}", np.full(self.batch, steps, np.int64))
