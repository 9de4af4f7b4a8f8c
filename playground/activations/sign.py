"""The sign."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.text import mark


class Sign(ActivationFunction):
    """Sign, -1 or +1: the first neuron's own function. It has no gradient: set its weights by hand, or train with tanh.

    Row N1 (McCulloch and Pitts); +1 for u > 0, else -1; the derivative is taken as 0 everywhere.
    """

    title: ClassVar[str] = mark("sign")
    forward_kernel = activation.sign_forward
    backward_kernel = activation.sign_backward
    formula: ClassVar[str] = "[u > 0] - [u <= 0]"
    derivative: ClassVar[str] = "0"
    straight: ClassVar[bool] = True
    flat: ClassVar[bool] = True

    type: Literal["sign"] = "sign"
