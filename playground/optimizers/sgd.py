"""Plain stochastic gradient descent."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.base import Optimizer
from playground.spec import setting
from playground.text import mark


class SGD(Optimizer):
    """Stochastic gradient descent: w := w - eta L'.

    Row T1; torch.optim.SGD without momentum.
    """

    title: ClassVar[str] = mark("SGD")
    kernel = optimizer.sgd
    formula: ClassVar[str] = "w := w - eta L'"

    type: Literal["sgd"] = "sgd"
    rate: float = setting(0.1, mark("Learning rate eta"), live=True, ge=0.0, le=1e9, label=mark("learning rate"))
