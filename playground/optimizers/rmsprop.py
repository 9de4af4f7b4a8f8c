"""RMSProp."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer, decay_alpha, learning_rate, small_epsilon
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
    rate: float = learning_rate(0.01)
    alpha: float = decay_alpha(0.99)
    epsilon: float = small_epsilon()
