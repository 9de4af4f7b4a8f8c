"""The rectified linear unit with a trained slope below zero."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import activation
from playground.activations.base import ActivationFunction
from playground.emission import Emission, Signal
from playground.initializers.base import Initializer
from playground.initializers.constant import Constant
from playground.spec import setting
from playground.text import mark


class PReLU(ActivationFunction):
    """Parametric ReLU: the slope below zero is trained with the weights, one for the whole layer.

    Row N1; He et al. (2015); torch.nn.PReLU with one parameter.
    """

    title: ClassVar[str] = mark("PReLU")
    forward_kernel = activation.prelu_forward
    backward_kernel = activation.prelu_backward
    formula: ClassVar[str] = "u [u > 0] + alpha u [u <= 0]"
    derivative: ClassVar[str] = "[u > 0] + alpha [u <= 0]"

    type: Literal["prelu"] = "prelu"
    start: float = setting(0.25, mark("Slope before training"), ge=-1.0, le=1.0, label=mark("starting slope"))

    def trainable(self) -> Initializer:
        return Constant(value=self.start)

    def emit(self, program: Emission, u: Signal, y: Signal, prefix: str = "") -> None:
        slope = program.parameters["slope"]
        program.forward(self.forward_kernel, u.value.flat, slope, y.value.flat)
        if not program.training or y.gradient is None:
            return
        # The slope learns even where nobody asks for the gradient of the input.
        du = u.gradient or program.scratch("du_unused", *u.value.shape)
        operands = (u.value.flat, y.value.flat, y.gradient.flat, slope)
        program.backward(self.backward_kernel, *operands, du.flat, program.gradients["slope"])

    def evaluate(self, u: np.ndarray) -> np.ndarray:
        return np.where(u > 0, u, self.start * np.asarray(u, np.float64))
