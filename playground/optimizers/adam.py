"""Adam."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class Adam(Optimizer):
    """Adam: momentum divided by the recent size of the gradient, both corrected for their start at zero.

    Row T2, Kingma and Ba (2015): v := beta1 v + (1 - beta1) L', G := beta2 G + (1 - beta2) L'^2,
    v^ = v / (1 - beta1^k), G^ = G / (1 - beta2^k), w := w - eta v^ / (sqrt(G^) + eps), k the number of the
    update; torch.optim.Adam.
    """

    title: ClassVar[str] = mark("Adam")
    kernel = optimizer.adam
    settings: ClassVar[tuple[str, ...]] = ("rate", "beta1", "beta2", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("mean", "squares")
    counts: ClassVar[bool] = True
    formula: ClassVar[str] = "w := w - eta v^ / (sqrt(G^) + eps)"

    type: Literal["adam"] = "adam"
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
