"""The sum of absolute weights."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import regularizer
from playground.regularizers.base import Regularizer
from playground.spec import setting
from playground.text import mark


class L1(Regularizer):
    """L1: adds lambda sum |w| to the loss; weights that are not needed go to zero.

    Row T6: the gradient gains lambda sign(w). Biases are left alone.
    """

    title: ClassVar[str] = mark("L1")
    kernel = regularizer.l1_gradient
    formula: ClassVar[str] = "L + lambda sum |w|"

    type: Literal["l1"] = "l1"
    rate: float = setting(0.001, mark("Strength lambda"), live=True, ge=0.0, le=100.0, label=mark("lambda"))
