"""The learning rate falls along half a cosine."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import schedule
from playground.schedules.base import LAST_SHARE, PERIOD, length, share
from playground.schedules.timed import Timed
from playground.spec import setting
from playground.text import mark


class Cosine(Timed):
    """Lets the learning rate fall along half a cosine, slowly at both ends, and stay there or start again.

    Row T4, Loshchilov and Hutter (2017): eta_t = eta (r + (1 - r) (1 + cos(pi t / period)) / 2) with the last share
    r; torch.optim.lr_scheduler.CosineAnnealingLR (eta_min = r eta; it climbs again after the period), and
    CosineAnnealingWarmRestarts where it starts again.
    """

    title: ClassVar[str] = mark("Cosine")
    kernel = schedule.cosine_schedule
    settings: ClassVar[tuple[str, ...]] = ("period", "last")
    formula: ClassVar[str] = "eta_t = eta (r + (1 - r) (1 + cos(pi t / period)) / 2)"

    type: Literal["cosine"] = "cosine"
    period: float = length(100.0, mark("Time until the lowest rate"), PERIOD)
    last: float = share(0.0, mark("Share of the learning rate that is left at the end"), LAST_SHARE)
    restarts: bool = setting(False, mark("Start again at the full rate after every period"), label=mark("restarts"))

    def immediates(self) -> tuple[int, ...]:
        return (*super().immediates(), int(self.restarts))
