"""The learning rate falls in steps."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import schedule
from playground.schedules.base import PERIOD, length
from playground.schedules.timed import Timed
from playground.spec import setting
from playground.text import mark


class Step(Timed):
    """Multiplies the learning rate by a factor at the end of every period.

    Row T4: eta_t = eta factor^floor(t / period); torch.optim.lr_scheduler.StepLR.
    """

    title: ClassVar[str] = mark("Steps")
    kernel = schedule.step_schedule
    settings: ClassVar[tuple[str, ...]] = ("period", "factor")
    formula: ClassVar[str] = "eta_t = eta factor^floor(t / period)"

    type: Literal["step"] = "step"
    period: float = length(30.0, mark("Time between two steps"), PERIOD)
    factor: float = setting(
        0.5, mark("The rate is multiplied by it at each step"), live=True, ge=0.0, le=10.0, label=mark("factor")
    )
