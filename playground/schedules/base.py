"""What every learning-rate schedule declares: the kernel that gives the rate of the coming update."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from kernels.jit import Kernel
from kernels.program import Buffer
from playground.spec import Spec, setting
from playground.text import mark


class Schedule(Spec):
    """A rule that changes the learning rate while the network learns; time is counted from the schedule's choice.

    Class variables: the kernel takes (rate, cells..., counters, samples, immediates..., scheduled); `settings` names
    the live fields in the kernel's order. A schedule with `watch_kernel` keeps `state` instead: its kernel takes
    (rate, state, scheduled), and after every update the other takes (loss, cells..., counters, batch, samples, state).
    """

    kernel: ClassVar[Kernel]
    watch_kernel: ClassVar[Kernel | None] = None
    settings: ClassVar[tuple[str, ...]] = ()
    state: ClassVar[tuple[float, ...]] = ()  # what the state holds at the start
    formula: ClassVar[str] = ""

    def immediates(self) -> tuple[int, ...]:
        """What of the settings is fixed while the program runs, as the kernel takes it."""
        return ()

    def operands(
        self, rate: Buffer, cells: Mapping[str, Buffer], counters: Buffer, state: Buffer, samples: int
    ) -> tuple[Buffer | int, ...]:
        """What the kernel reads; `cells` by the names of the fields."""
        if self.watch_kernel is not None:
            return rate, state
        return (rate, *(cells[name] for name in self.settings), counters, samples, *self.immediates())


def length(default: float, help: str, label: str) -> Any:
    """A span of time, in the schedule's unit."""
    return setting(default, help, live=True, gt=0.0, le=1e9, label=label)


def share(default: float, help: str, label: str) -> Any:
    """A share of the optimizer's learning rate."""
    return setting(default, help, live=True, ge=0.0, le=1.0, label=label)


PERIOD = mark("period")
LAST_SHARE = mark("last share")
FIRST_SHARE = mark("first share")
