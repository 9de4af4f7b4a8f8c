"""Nadam."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class Nadam(Optimizer):
    """Nadam: Adam that looks ahead as Nesterov does, by a share of the present gradient.

    Row T2 with gamma = beta1 and alpha = beta2: w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L') /
    (sqrt(G^) + eps), v^ and G^ as in Adam. PyTorch's NAdam lets the momentum follow a
    schedule (momentum_decay), so its steps differ.
    """

    title: ClassVar[str] = mark("Nadam")
    kernel = optimizer.nadam
    settings: ClassVar[tuple[str, ...]] = ("rate", "beta1", "beta2", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("mean", "squares")
    counts: ClassVar[bool] = True
    formula: ClassVar[str] = "w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L') / (sqrt(G^) + eps)"

    type: Literal["nadam"] = "nadam"
    rate: float = setting(0.01, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))
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
    epsilon: float = setting(
        1e-8, mark("Keeps the division away from zero"), live=True, ge=1e-20, le=1.0, label=mark("epsilon")
    )
