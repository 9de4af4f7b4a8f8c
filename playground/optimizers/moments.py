"""What the optimizers with running means of the gradient and of its square share."""

from __future__ import annotations

from typing import ClassVar

from playground.optimizers.base import Optimizer, learning_rate, small_epsilon
from playground.spec import setting
from playground.text import mark


class Moments(Optimizer):
    """Keeps v and G, running means of the gradient and of its square, with the shares beta1 and beta2."""

    settings: ClassVar[tuple[str, ...]] = ("rate", "beta1", "beta2", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("mean", "squares")
    counts: ClassVar[bool] = True

    rate: float = learning_rate(0.01)
    beta1: float = setting(
        0.9,
        mark("Share of the old average gradient that is kept (gamma)"),
        live=True,
        ge=0.0,
        le=0.99999,
        label=mark("beta 1"),
    )
    beta2: float = setting(
        0.999,
        mark("Share of the old average of squares that is kept (alpha)"),
        live=True,
        ge=0.0,
        le=0.99999,
        label=mark("beta 2"),
    )
    epsilon: float = small_epsilon()
