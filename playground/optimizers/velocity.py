"""What the optimizers with a velocity share."""

from __future__ import annotations

from typing import ClassVar

from playground.optimizers.base import Optimizer, learning_rate
from playground.spec import setting
from playground.text import mark


class Velocity(Optimizer):
    """Moves by a velocity v that remembers the share gamma of the last steps."""

    settings: ClassVar[tuple[str, ...]] = ("rate", "gamma")
    slots: ClassVar[tuple[str, ...]] = ("velocity",)

    rate: float = learning_rate(0.03)
    gamma: float = setting(
        0.9,
        mark("Momentum gamma: the share of the last step that is kept"),
        live=True,
        ge=0.0,
        lt=1.0,
        label=mark("momentum"),
    )
