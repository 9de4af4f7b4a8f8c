"""Decay of the weights beside the gradient."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import regularizer
from playground.regularizers.base import Regularizer
from playground.spec import setting
from playground.text import mark


class DecoupledDecay(Regularizer):
    """Decoupled decay: each update takes the share eta lambda off all weights, whatever the optimizer does with the
    gradients.

    Row T6, Loshchilov and Hutter (2019): w := w - eta lambda w before the optimizer's step, so that Adam's division by
    the size of the gradients leaves the decay alone; the weight_decay of torch.optim.AdamW, but biases are left alone.
    Under SGD it is the same as L2.
    """

    title: ClassVar[str] = mark("Decoupled decay")
    kernel = regularizer.decoupled_decay
    decoupled: ClassVar[bool] = True
    formula: ClassVar[str] = "w := w - eta lambda w"

    type: Literal["decoupled_decay"] = "decoupled_decay"
    rate: float = setting(0.01, mark("Strength lambda"), live=True, ge=0.0, le=100.0, label=mark("lambda"))
