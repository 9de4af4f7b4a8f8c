"""What the schedules that follow the time share."""

from __future__ import annotations

from typing import Literal

from kernels import schedule
from playground.schedules.base import Schedule
from playground.spec import setting
from playground.text import mark


class Timed(Schedule):
    """Follows the time since it was chosen, in epochs (with their fractions) or in updates."""

    unit: Literal["epochs", "updates"] = setting(
        "epochs", mark("Count time in epochs, with their fractions, or in updates"), label=mark("time in")
    )

    def immediates(self) -> tuple[int, ...]:
        return (schedule.UPDATES if self.unit == "updates" else schedule.EPOCHS,)
