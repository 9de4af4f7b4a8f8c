"""Nadam."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.moments import Moments
from playground.text import mark


class Nadam(Moments):
    """Nadam: Adam that looks ahead as Nesterov does, by a share of the present gradient.

    Row T2 with gamma = beta1 and alpha = beta2: w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L') /
    (sqrt(G^) + eps), v^ and G^ as in Adam. PyTorch's NAdam lets the momentum follow a
    schedule (momentum_decay), so its steps differ.
    """

    title: ClassVar[str] = mark("Nadam")
    kernel = optimizer.nadam
    formula: ClassVar[str] = "w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L') / (sqrt(G^) + eps)"

    type: Literal["nadam"] = "nadam"
