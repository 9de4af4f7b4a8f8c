"""Adam."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import optimizer
from playground.optimizers.moments import Moments
from playground.text import mark


class Adam(Moments):
    """Adam: momentum divided by the recent size of the gradient, both corrected for their start at zero.

    Row T2, Kingma and Ba (2015): v := beta1 v + (1 - beta1) L', G := beta2 G + (1 - beta2) L'^2,
    v^ = v / (1 - beta1^k), G^ = G / (1 - beta2^k), w := w - eta v^ / (sqrt(G^) + eps), k the number of the
    update; torch.optim.Adam.
    """

    title: ClassVar[str] = mark("Adam")
    kernel = optimizer.adam
    formula: ClassVar[str] = "w := w - eta v^ / (sqrt(G^) + eps)"

    type: Literal["adam"] = "adam"
