"""Plain stochastic gradient descent."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer, learning_rate
from playground.text import mark


class SGD(Optimizer):
    """Stochastic gradient descent: w := w - eta L'.

    Row T1; torch.optim.SGD without momentum.
    """

    title: ClassVar[str] = mark("SGD")
    kernel = optimizer.sgd
    formula: ClassVar[str] = "w := w - eta L'"

    type: Literal["sgd"] = "sgd"
    rate: float = learning_rate(0.1)
