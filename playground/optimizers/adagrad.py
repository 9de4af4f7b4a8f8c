"""Adagrad."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer, learning_rate, small_epsilon
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
    rate: float = learning_rate(0.1)
    epsilon: float = small_epsilon()
