"""The learning rate rises before it stays or falls."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import schedule
from playground.schedules.base import FIRST_SHARE, LAST_SHARE, length, share
from playground.schedules.timed import Timed
from playground.spec import setting
from playground.text import mark


class WarmUp(Timed):
    """Lets the learning rate rise in a straight line first; then it stays, or falls along half a cosine.

    Row T4: eta_t = eta (f + (1 - f) t / rise) with the first share f; torch.optim.lr_scheduler.LinearLR (start_factor =
    f), with CosineAnnealingLR after it in a SequentialLR.
    """

    title: ClassVar[str] = mark("Warm-up")
    kernel = schedule.warm_up_schedule
    settings: ClassVar[tuple[str, ...]] = ("rise", "first", "fall", "last")
    formula: ClassVar[str] = mark("eta_t = eta (f + (1 - f) t / rise),  then eta or a cosine")

    type: Literal["warm_up"] = "warm_up"
    rise: float = length(5.0, mark("Time until the full rate"), mark("rise"))
    first: float = share(0.1, mark("Share of the learning rate at the start"), FIRST_SHARE)
    then: Literal["constant", "cosine"] = setting("constant", mark("What follows the rise"), label=mark("afterwards"))
    fall: float = length(95.0, mark("Time of the cosine after the rise"), mark("fall"))
    last: float = share(0.0, mark("Share of the learning rate that the cosine leaves"), LAST_SHARE)

    def immediates(self) -> tuple[int, ...]:
        return (*super().immediates(), int(self.then == "cosine"))
