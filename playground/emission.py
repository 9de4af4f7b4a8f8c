"""What a layer sees while it emits its rows: its buffers, its parameters, its cells.

One `Emission` per node and program. Layers never allocate and never see addresses; the compiler (engine) makes
the buffers and orders the rows: forward in the order of the graph, backward in the reverse order of nodes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from kernels.jit import Kernel
from kernels.program import Buffer, Phase, Row


@dataclass(frozen=True)
class Signal:
    """What flows along a wire: the value (batch, *shape) and the loss's gradient, or None where nobody needs it."""

    value: Buffer
    gradient: Buffer | None

    @property
    def matrix(self) -> Buffer:
        """The value as (batch, features)."""
        return as_matrix(self.value)

    @property
    def gradient_matrix(self) -> Buffer:
        assert self.gradient is not None
        return as_matrix(self.gradient)


def as_matrix(buffer: Buffer) -> Buffer:
    batch = buffer.shape[0]
    return buffer.reshape(batch, buffer.size // batch)


@dataclass
class Emission:
    """The rows of one node in one program.

    `training` is False in programs that only evaluate (then no backward rows are asked for); `stream` numbers
    the node's own random numbers; `counters` holds update, epoch, position and seed.
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
    target: Buffer | None = None  # for a loss: (batch, t)
    weight: Buffer | None = None  # for a loss: (batch,) 1/count of real samples, 0 for padding
    losses: Buffer | None = None  # for a loss: (batch,) per sample
    loss: Buffer | None = None  # for a loss: (1,)
    forward_rows: list[Row] = field(default_factory=list)
    backward_rows: list[Row] = field(default_factory=list)

    @property
    def x(self) -> Signal:
        """The first (often only) input."""
        return self.inputs[0]

    @property
    def y(self) -> Signal:
        return self.output

    @property
    def wants_backward(self) -> bool:
        return self.training and self.output.gradient is not None

    def forward(self, kernel: Kernel, *operands: Buffer | int, phase: Phase = Phase.FORWARD) -> None:
        self.forward_rows.append(Row(kernel, operands, self.node, phase))

    def backward(self, kernel: Kernel, *operands: Buffer | int) -> None:
        self.backward_rows.append(Row(kernel, operands, self.node, Phase.BACKWARD))

    def scratch(self, name: str, *shape: int, dtype: str = "f4") -> Buffer:
        """A buffer of this node that the step overwrites."""
        return Buffer(f"{self.node}.{name}", shape, dtype)  # type: ignore[arg-type]

    def constant(self, name: str, values: np.ndarray) -> Buffer:
        """Read-only values fixed for the life of the program."""
        dtype = "i8" if values.dtype.kind in "iu" else "f4"
        return Buffer(f"{self.node}.{name}", values.shape, dtype, content=values)  # type: ignore[arg-type]
