"""The learning rate falls when the training loss no longer does."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import schedule
from playground.schedules.base import Schedule, share
from playground.spec import setting
from playground.text import mark


class OnPlateau(Schedule):
    """Multiplies the learning rate by a factor when the training loss of an epoch has not improved for some epochs.

    Row T4: an epoch improves on the best one where its mean loss is below best (1 - threshold); after more than
    `patience` epochs in a row that do not, eta := eta factor; torch.optim.lr_scheduler.ReduceLROnPlateau on that loss.
    """

    title: ClassVar[str] = mark("On a plateau")
    kernel = schedule.plateau_schedule
    watch_kernel = schedule.plateau_watch
    settings: ClassVar[tuple[str, ...]] = ("factor", "patience", "threshold", "lowest")
    state: ClassVar[tuple[float, ...]] = (0.0, float(np.finfo(np.float32).max), 0.0, 1.0)
    formula: ClassVar[str] = mark("eta := eta factor  after more than so many epochs without improvement")

    type: Literal["on_plateau"] = "on_plateau"
    factor: float = setting(
        0.5, mark("The rate is multiplied by it on a plateau"), live=True, ge=0.0, le=1.0, label=mark("factor")
    )
    patience: float = setting(
        10.0, mark("Epochs without improvement that are tolerated"), live=True, ge=0.0, le=1e6, label=mark("patience")
    )
    threshold: float = setting(
        0.0001,
        mark("The loss must fall by more than this share to count as improved"),
        live=True,
        ge=0.0,
        le=1.0,
        label=mark("threshold"),
    )
    lowest: float = share(0.0, mark("Share of the learning rate below which it never falls"), mark("lowest share"))
