"""Nesterov's accelerated gradient."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.velocity import Velocity
from playground.text import mark


class Nesterov(Velocity):
    """Nesterov: momentum with the gradient taken where the momentum leads, v := gamma v + eta L'(w - gamma v).

    Row T2: w := w - v. The parameters hold the point looked ahead to, w - gamma v, so that one gradient is enough.
    PyTorch's SGD with nesterov=True is the same while eta stays: it keeps eta outside the velocity.
    """

    title: ClassVar[str] = mark("Nesterov")
    kernel = optimizer.nesterov
    formula: ClassVar[str] = "v := gamma v + eta L'(w - gamma v),  w := w - v"

    type: Literal["nesterov"] = "nesterov"
