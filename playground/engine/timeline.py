"""Going back: checkpoints of the state within a memory budget, and deterministic replay of what came after.

A position is (step, row): so many updates done, and the next row of the current one. Rows before the guard are
idempotent and rows are deterministic, so running from a checkpoint gives the same bits again. Changes made from
outside (a rate, a weight set by hand) are logged with their position and applied again on the way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from playground.engine.network import Network

BUDGET = 256 * 2**20  # bytes of checkpoints
REACH = 200  # updates that can be taken back in any case
MOST = 2048  # checkpoints of small networks

Position = tuple[int, int]


@dataclass(frozen=True)
class Checkpoint:
    """The whole state between two updates."""

    step: int
    state: tuple[np.ndarray, np.ndarray]
    cells: dict[str, float]


@dataclass(frozen=True)
class Edit:
    """A change from outside, made when the program stood at `position`."""

    position: Position
    apply: Callable[[Network], None]


class Timeline:
    """The past of one network, and its present position."""

    def __init__(self, network: Network, budget: int = BUDGET):
        self.network = network
        self.row = 0
        size = network.memory.state_bytes + 1024
        self._capacity = int(min(max(2, budget // size), MOST))
        self._spacing = max(1, -(-REACH // (self._capacity - 1)))
        self._checkpoints: deque[Checkpoint] = deque()
        self._edits: list[Edit] = []
        self._version = 0
        self.note()

    @property
    def position(self) -> Position:
        return self.network.steps, self.row

    @property
    def oldest_step(self) -> int:
        return self._checkpoints[0].step

    @property
    def version(self) -> int:
        """A number that moves whenever the network is changed from outside or goes back."""
        return self._version

    def note(self) -> None:
        """Keep a checkpoint of the present moment if one is due; only between two updates."""
        step = self.network.steps
        if self.row or (self._checkpoints and step - self._checkpoints[-1].step < self._spacing):
            return
        self._checkpoints.append(Checkpoint(step, self.network.memory.checkpoint(), self.network.cells()))
        if len(self._checkpoints) > self._capacity:
            self._checkpoints.popleft()
            first = (self._checkpoints[0].step, 0)
            self._edits = [edit for edit in self._edits if edit.position >= first]

    def steps_until_due(self) -> int:
        """Updates until the next checkpoint is due."""
        return max(1, self._spacing - (self.network.steps - self._checkpoints[-1].step))

    @property
    def sparse(self) -> bool:
        """True where checkpoints are so large that they are kept far apart."""
        return self._spacing > 1

    def change(self, apply: Callable[[Network], None]) -> None:
        """Change the network from outside, now, and remember it for replay."""
        apply(self.network)
        self._version += 1
        self._edits.append(Edit(self.position, apply))

    def run_to(self, step: int, row: int) -> int:
        """Run forward to a position; returns the guard's fault code, 0 if none fired."""
        program = self.network.program
        assert program is not None
        while self.position < (step, row):
            done, start = self.position
            program.clear_stop()
            if done < step:
                status = program.run(step - done, start=start)
            else:
                status = program.run(1, 0, row, start=start)
            self.row = row if not status.fault and done == step and status.steps else status.row
            if status.fault:
                return status.fault
        return 0

    def seek(self, step: int, row: int) -> None:
        """Go to an earlier (or the present) position, bit for bit; what came after it is forgotten."""
        # Starting one update earlier also brings back what that update left in the buffers.
        wanted = max(step - 1, self.oldest_step)
        start = max((c for c in self._checkpoints if c.step <= wanted), key=lambda c: c.step)
        network = self.network
        self._version += 1
        network.memory.restore(start.state)
        network.set_cells(start.cells)
        self.row = 0
        self._edits = [edit for edit in self._edits if edit.position <= (step, row)]
        for edit in self._edits:
            if edit.position >= (start.step, 0):
                self.run_to(*edit.position)
                edit.apply(network)
        self.run_to(step, row)
        while len(self._checkpoints) > 1 and self._checkpoints[-1].step > step:
            self._checkpoints.pop()
