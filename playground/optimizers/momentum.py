"""Gradient descent with momentum."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.velocity import Velocity
from playground.text import mark


class Momentum(Velocity):
    """Momentum: v := gamma v + eta L', w := w - v. Steps add up along a valley and cancel across it.

    Row T2. PyTorch's SGD with momentum keeps eta outside the velocity (v := gamma v + L', w := w - eta v): the same
    while eta stays, different when it changes.
    """

    title: ClassVar[str] = mark("Momentum")
    kernel = optimizer.momentum
    formula: ClassVar[str] = "v := gamma v + eta L',  w := w - v"

    type: Literal["momentum"] = "momentum"
