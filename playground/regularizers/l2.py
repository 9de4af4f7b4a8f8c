"""Half the sum of squared weights."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import regularizer
from playground.regularizers.base import Regularizer
from playground.spec import setting
from playground.text import mark


class L2(Regularizer):
    """L2: adds lambda/2 ||w||^2 to the loss; all weights are drawn towards zero.

    Row T6: the gradient gains lambda w, so that w := w (1 - eta lambda) - eta L' under SGD; weight_decay of PyTorch's
    optimizers, but biases are left alone.
    """

    title: ClassVar[str] = mark("L2")
    kernel = regularizer.l2_gradient
    formula: ClassVar[str] = "L + lambda/2 ||w||^2"

    type: Literal["l2"] = "l2"
    rate: float = setting(0.001, mark("Strength lambda"), live=True, ge=0.0, le=100.0, label=mark("lambda"))
