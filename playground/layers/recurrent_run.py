"""One layer of a recurrent stack in one direction: where its numbers lie.

Scratch of every layer and direction is called as torch calls parameters: `h_l0`, `gates_l0`, `dh_l0`, and so on, with
`h_l0_reverse` for the way from the last step to the first. `gates`, `dgates`, `dh` and `dc` are time-major (T, N, ...).
`h` and `c` have a slot more for the initial state: slot t + 1 holds h_t, in reverse slot t (kernels/recurrent.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from kernels.program import Buffer
from playground.emission import Emission


@dataclass(frozen=True)
class Run:
    """One layer of the stack in one direction, in one program: the buffers its rows work on."""

    program: Emission
    suffix: str
    reverse: int
    number: int  # of the layer and direction, in the order of the state's parts
    units: int
    source: Buffer  # (T, N, F)
    lengths: Buffer

    @property
    def steps(self) -> int:
        return self.source.shape[0]

    def scratch(self, name: str, *shape: int) -> Buffer:
        return self.program.scratch(name + self.suffix, *shape)

    def steps_of(self, name: str, columns: int) -> Buffer:
        """Scratch with a row for each step and sample."""
        return self.scratch(name, self.steps, self.program.batch, columns)

    def slots(self, name: str) -> Buffer:
        """Scratch for a state at the beginning and after each step."""
        return self.scratch(name, self.steps + 1, self.program.batch, self.units)

    def carry(self, name: str) -> Buffer:
        """What flows from the gradients of one step to those of the step before it."""
        return self.scratch(f"carry_{name}", self.program.batch, self.units)

    def parameter(self, name: str) -> Buffer:
        return self.program.parameters[name + self.suffix]

    def gradient(self, name: str) -> Buffer:
        return self.program.gradients[name + self.suffix]

    def slot(self, name: str, at: int) -> Buffer:
        size = self.program.batch * self.units
        return self.slots(name).part(at * size, (self.program.batch, self.units))

    def first(self, name: str) -> Buffer:
        """The initial state."""
        return self.slot(name, self.steps if self.reverse else 0)

    def last(self, name: str) -> Buffer:
        """The final state."""
        return self.slot(name, 0 if self.reverse else self.steps)

    def after(self, name: str) -> Buffer:
        """The state after each step, (T, N, H)."""
        size = self.program.batch * self.units
        return self.slots(name).part(0 if self.reverse else size, (self.steps, self.program.batch, self.units))

    def before(self, name: str) -> Buffer:
        """The state before each step, as rows (T x N, H)."""
        size = self.program.batch * self.units
        return self.slots(name).part(size if self.reverse else 0, (self.steps * self.program.batch, self.units))
