"""What every activation function declares: a = s(u), elementwise."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from kernels import combine
from kernels.jit import Kernel
from kernels.program import Buffer
from playground.curvature import Curvature
from playground.emission import Emission, Signal
from playground.initializers.base import Initializer
from playground.spec import Spec


class ActivationFunction(Spec):
    """A function a = s(u) of each pre-activation u, and its derivative.

    Class variables: the two kernels; `cell` names the live setting they read, if any; `formula` is s(u) and
    `derivative` ds/du in plain text, with `a` for the value. `linear` marks the identity, `flat` functions whose
    derivative is zero everywhere, `straight` those made of straight pieces, `can_die` those that give zero with zero
    derivative on a whole side.
    """

    forward_kernel: ClassVar[Kernel]
    backward_kernel: ClassVar[Kernel]
    cell: ClassVar[str] = ""
    formula: ClassVar[str] = ""
    derivative: ClassVar[str] = ""
    linear: ClassVar[bool] = False
    flat: ClassVar[bool] = False
    straight: ClassVar[bool] = False
    bend_kernel: ClassVar[Kernel | None] = None
    can_die: ClassVar[bool] = False

    def emit(self, program: Emission, u: Signal, y: Signal, prefix: str = "") -> None:
        """Add the rows for y = s(u); `prefix` leads to this function's settings within its layer."""
        cells = (program.cells[prefix + self.cell],) if self.cell else ()
        program.forward(self.forward_kernel, u.value.flat, *cells, y.value.flat)
        if program.training and u.gradient is not None and y.gradient is not None:
            operands = (u.value.flat, y.value.flat, y.gradient.flat)
            program.backward(self.backward_kernel, *operands, *cells, u.gradient.flat)

    def emit_curvature(self, second: Curvature, u: Signal, y: Signal, hy: Buffer, hu: Buffer, prefix: str = "") -> None:
        """Add the rows for hu = s'(u)^2 hy + s''(u) dL/dy; the last term in exact programs alone.

        `bend_kernel` takes (u, dL/dy[, cell], bend); a function that is neither `straight` nor has one is refused.
        """
        cells = (second.program.cells[prefix + self.cell],) if self.cell else ()
        half, size = second.scratch("half", u.value.size), u.value.size
        for incoming, outgoing in ((hy.flat, half), (half, hu.flat)):
            second.add(self.backward_kernel, u.value.flat, y.value.flat, incoming, *cells, outgoing)
        if not second.exact or self.straight or self.linear:
            return
        if self.bend_kernel is None or y.gradient is None:
            second.refuse()
        bend = second.scratch("bend", size)
        second.add(self.bend_kernel, u.value.flat, y.gradient.flat, *cells, bend)
        second.add(combine.accumulate, bend, hu.flat)

    def trainable(self) -> Initializer | None:
        """The initializer of the function's own trainable slope, or None."""
        return None

    def slopes(self, shape: tuple[int, ...]) -> int:
        """How many trainable slopes the function has for samples of `shape`."""
        return 1

    def relative_slope(self, a: np.ndarray) -> np.ndarray | None:
        """ds/du at the values a as a share of the steepest; None where the function does not saturate on both sides."""
        return None

    def evaluate(self, u: np.ndarray) -> np.ndarray:
        """s(u) in float64, for the curve drawn on a card."""
        from kernels.program import twin

        y = np.empty_like(u, dtype=np.float64)
        cells = (np.array([getattr(self, self.cell)], np.float64),) if self.cell else ()
        twin(self.forward_kernel)(np.asarray(u, np.float64), *cells, y)
        return y
