"""Gradient descent with momentum."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class Momentum(Optimizer):
    """Momentum: v := gamma v + eta L', w := w - v. Steps add up along a valley and cancel across it.

    Row T2. PyTorch's SGD with momentum keeps eta outside the velocity (v := gamma v + L', w := w - eta v): the same
    while eta stays, different when it changes.
    """

    title: ClassVar[str] = mark("Momentum")
    kernel = optimizer.momentum
    settings: ClassVar[tuple[str, ...]] = ("rate", "gamma")
    slots: ClassVar[tuple[str, ...]] = ("velocity",)
    formula: ClassVar[str] = "v := gamma v + eta L',  w := w - v"

    type: Literal["momentum"] = "momentum"
    rate: float = setting(0.03, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))
    gamma: float = setting(
        0.9,
        mark("Momentum gamma: the share of the last step that is kept"),
        live=True,
        ge=0.0,
        lt=1.0,
        label=mark("momentum"),
    )
