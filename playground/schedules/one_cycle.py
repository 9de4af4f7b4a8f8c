"""One rise and one fall of the learning rate."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import schedule
from playground.schedules.base import FIRST_SHARE, LAST_SHARE, PERIOD, length, share
from playground.schedules.timed import Timed
from playground.spec import setting
from playground.text import mark


class OneCycle(Timed):
    """One cycle: the learning rate rises along half a cosine to its full height, and falls along another to almost
    nothing.

    Row T4, Smith and Topin (2018); torch.optim.lr_scheduler.OneCycleLR, whose peak is one update earlier and which
    cycles the momentum too. The optimizer's rate is the peak.
    """

    title: ClassVar[str] = mark("One cycle")
    kernel = schedule.one_cycle_schedule
    settings: ClassVar[tuple[str, ...]] = ("period", "rise", "first", "last")
    formula: ClassVar[str] = mark("eta_t from f eta to eta in the share s of the period, then to r eta, along cosines")

    type: Literal["one_cycle"] = "one_cycle"
    period: float = length(100.0, mark("Time of the whole cycle"), PERIOD)
    rise: float = setting(
        0.3, mark("Share of the period in which the rate rises"), live=True, ge=0.0, le=1.0, label=mark("rising share")
    )
    first: float = share(0.04, mark("Share of the learning rate at the start"), FIRST_SHARE)
    last: float = share(0.000004, mark("Share of the learning rate that is left at the end"), LAST_SHARE)
