"""The threshold step."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.text import mark


class Step(ActivationFunction):
    """Step, 0 or 1: the threshold [u > 0]. It has no gradient: set its weights by hand, or train with the sigmoid.

    Rows N1 to N3; 1 for u > 0, else 0; the derivative is taken as 0 everywhere.
    """

    title: ClassVar[str] = mark("step")
    forward_kernel = activation.step_forward
    backward_kernel = activation.step_backward
    formula: ClassVar[str] = "[u > 0]"
    derivative: ClassVar[str] = "0"
    straight: ClassVar[bool] = True
    flat: ClassVar[bool] = True

    type: Literal["step"] = "step"
