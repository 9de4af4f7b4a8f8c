"""What every regularizer declares."""

from __future__ import annotations

from typing import ClassVar

from kernels.jit import Kernel
from playground.spec import Spec


class Regularizer(Spec):
    """A penalty on the weights; its kernel takes (w, rate, dw) and adds the penalty's gradient to dw."""

    kernel: ClassVar[Kernel]
    formula: ClassVar[str] = ""
    rate: float
