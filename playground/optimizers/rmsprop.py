"""RMSProp."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class RMSProp(Optimizer):
    """RMSProp: each weight's step is divided by the recent size of its gradient. G := alpha G + (1 - alpha) L'^2.

    Row T2: w := w - eta L' / (sqrt(G) + eps); torch.optim.RMSprop, not centred and without momentum.
    """

    title: ClassVar[str] = mark("RMSProp")
    kernel = optimizer.rmsprop
    settings: ClassVar[tuple[str, ...]] = ("rate", "alpha", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("squares",)
    formula: ClassVar[str] = "G := alpha G + (1 - alpha) L'^2,  w := w - eta L' / (sqrt(G) + eps)"

    type: Literal["rmsprop"] = "rmsprop"
    rate: float = setting(0.01, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))
    alpha: float = setting(
        0.99,
        mark("Share of the old average of squares that is kept"),
        live=True,
        ge=0.0,
        lt=1.0,
        label=mark("decay alpha"),
    )
    epsilon: float = setting(
        1e-8, mark("Keeps the division away from zero"), live=True, ge=1e-20, le=1.0, label=mark("epsilon")
    )
