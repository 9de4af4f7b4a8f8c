"""What every way of clipping gradients declares."""

from __future__ import annotations

from typing import ClassVar

from kernels.jit import Kernel
from playground.spec import Spec


class Clipping(Spec):
    """A bound on the gradients; its kernel takes (threshold, gradients[, norm]) and changes the gradients in place."""

    kernel: ClassVar[Kernel]
    formula: ClassVar[str] = ""
    keeps_norm: ClassVar[bool] = False  # the kernel also writes the norm before clipping
    threshold: float
