"""The rectified linear unit with a trained slope below zero."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import activation, curvature
from kernels.program import Buffer
from playground.activations.base import ActivationFunction
from playground.curvature import Curvature
from playground.emission import Emission, Signal
from playground.initializers.base import Initializer
from playground.initializers.constant import Constant
from playground.spec import setting
from playground.text import mark


class PReLU(ActivationFunction):
    """Parametric ReLU: the slope below zero is trained with the weights, one for the layer or one for each unit.

    The units of an image (C, H, W) are its channels. Row N1; He et al. (2015); torch.nn.PReLU(num_parameters).
    """

    title: ClassVar[str] = mark("PReLU")
    forward_kernel = activation.prelu_forward
    backward_kernel = activation.prelu_backward
    formula: ClassVar[str] = "u [u > 0] + alpha u [u <= 0]"
    derivative: ClassVar[str] = "[u > 0] + alpha [u <= 0]"
    straight: ClassVar[bool] = True

    type: Literal["prelu"] = "prelu"
    start: float = setting(0.25, mark("Slope before training"), ge=-1.0, le=1.0, label=mark("starting slope"))
    shared: bool = setting(
        True, mark("One slope for the whole layer, instead of one for each unit or channel"), label=mark("shared slope")
    )

    def trainable(self) -> Initializer:
        return Constant(value=self.start)

    def slopes(self, shape: tuple[int, ...]) -> int:
        return 1 if self.shared else shape[0] if len(shape) == 3 else shape[-1]

    def emit(self, program: Emission, u: Signal, y: Signal, prefix: str = "") -> None:
        forward, backward = activation.prelu_forward, activation.prelu_backward
        if not self.shared:
            forward, backward = activation.channel_prelu_forward, activation.channel_prelu_backward
        slope = program.parameters["slope"]
        program.forward(forward, self._view(u.value), slope, self._view(y.value))
        if not program.training or y.gradient is None:
            return
        # The slope learns even where nobody asks for the gradient of the input.
        du = u.gradient or program.scratch("du_unused", *u.value.shape)
        operands = (self._view(u.value), self._view(y.value), self._view(y.gradient), slope)
        program.backward(backward, *operands, self._view(du), program.gradients["slope"])

    def emit_curvature(self, second: Curvature, u: Signal, y: Signal, hy: Buffer, hu: Buffer, prefix: str = "") -> None:
        program = second.program
        view = self._view if not self.shared else _as_one
        operands = (view(u.value), view(hy), program.parameters["slope"], view(hu))
        second.add(curvature.prelu_curvature, *operands, second.of(program.gradients["slope"]))

    def _view(self, buffer: Buffer) -> Buffer:
        """The buffer as (samples, channels, places), or flat where all share the slope."""
        if self.shared:
            return buffer.flat
        at = 1 if len(buffer.shape) == 4 else len(buffer.shape) - 1
        return buffer.reshape(prod(buffer.shape[:at]), buffer.shape[at], prod(buffer.shape[at + 1 :]))

    def evaluate(self, u: np.ndarray) -> np.ndarray:
        return np.where(u > 0, u, self.start * np.asarray(u, np.float64))


def _as_one(buffer: Buffer) -> Buffer:
    """All numbers as those of one channel."""
    return buffer.reshape(1, 1, buffer.size)
