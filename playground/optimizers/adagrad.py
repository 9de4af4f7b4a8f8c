"""Adagrad."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class Adagrad(Optimizer):
    """Adagrad: each weight has its own rate, smaller the more its gradients have added up. G := G + L'^2.

    Row T2: w := w - eta L' / (sqrt(G) + eps); Duchi et al. (2011); torch.optim.Adagrad without rate decay.
    """

    title: ClassVar[str] = mark("Adagrad")
    kernel = optimizer.adagrad
    settings: ClassVar[tuple[str, ...]] = ("rate", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("squares",)
    formula: ClassVar[str] = "G := G + L'^2,  w := w - eta L' / (sqrt(G) + eps)"

    type: Literal["adagrad"] = "adagrad"
    rate: float = setting(0.1, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))
    epsilon: float = setting(
        1e-8, mark("Keeps the division away from zero"), live=True, ge=1e-20, le=1.0, label=mark("epsilon")
    )
