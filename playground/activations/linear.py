"""The identity."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.text import mark


class Linear(ActivationFunction):
    """Identity: the neuron gives its weighted sum."""

    title: ClassVar[str] = mark("linear")
    forward_kernel = activation.linear_forward
    backward_kernel = activation.linear_backward
    formula: ClassVar[str] = "u"
    derivative: ClassVar[str] = "1"
    straight: ClassVar[bool] = True
    linear: ClassVar[bool] = True

    type: Literal["linear"] = "linear"
