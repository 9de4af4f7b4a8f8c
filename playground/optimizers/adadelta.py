"""AdaDelta."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer, decay_alpha, learning_rate, small_epsilon
from playground.text import mark


class AdaDelta(Optimizer):
    """AdaDelta: steps in the units of the weights, so that eta = 1 works. d = L' (sqrt(D) + eps) / (sqrt(G) + eps).

    Row T2: G := alpha G + (1 - alpha) L'^2, D := alpha D + (1 - alpha) d^2, w := w - eta d. PyTorch's Adadelta has
    both eps inside the roots, d = L' sqrt(D + eps) / sqrt(G + eps), and so makes other first steps at the same eps.
    """

    title: ClassVar[str] = mark("AdaDelta")
    kernel = optimizer.adadelta
    settings: ClassVar[tuple[str, ...]] = ("rate", "alpha", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("squares", "deltas")
    formula: ClassVar[str] = "d = L' (sqrt(D) + eps) / (sqrt(G) + eps),  w := w - eta d"

    type: Literal["adadelta"] = "adadelta"
    rate: float = learning_rate(1.0)
    alpha: float = decay_alpha(0.9)
    epsilon: float = small_epsilon(1e-3)
