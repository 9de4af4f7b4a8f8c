"""Nesterov's accelerated gradient."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class Nesterov(Optimizer):
    """Nesterov: momentum with the gradient taken where the momentum leads, v := gamma v + eta L'(w - gamma v).

    Row T2: w := w - v. The parameters hold the point looked ahead to, w - gamma v, so that one gradient is enough.
    PyTorch's SGD with nesterov=True is the same while eta stays: it keeps eta outside the velocity.
    """

    title: ClassVar[str] = mark("Nesterov")
    kernel = optimizer.nesterov
    settings: ClassVar[tuple[str, ...]] = ("rate", "gamma")
    slots: ClassVar[tuple[str, ...]] = ("velocity",)
    formula: ClassVar[str] = "v := gamma v + eta L'(w - gamma v),  w := w - v"

    type: Literal["nesterov"] = "nesterov"
    rate: float = setting(0.03, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))
    gamma: float = setting(
        0.9,
        mark("Momentum gamma: the share of the last step that is kept"),
        live=True,
        ge=0.0,
        lt=1.0,
        label=mark("momentum"),
    )
