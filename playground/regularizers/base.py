"""What every regularizer declares."""

from __future__ import annotations

from typing import ClassVar

from kernels.jit import Kernel
from playground.spec import Spec


class Regularizer(Spec):
    """A penalty on the weights; its kernel takes (w, rate, dw) and adds the penalty's gradient to dw.

    A `decoupled` one leaves the gradient alone: its kernel takes (eta, rate, w) and moves the weights by itself, in the
    update before the optimizer does; eta is the learning rate then in force.
    """

    kernel: ClassVar[Kernel]
    decoupled: ClassVar[bool] = False
    formula: ClassVar[str] = ""
    rate: float
