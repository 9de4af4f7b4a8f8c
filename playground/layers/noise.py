"""Noise on the inputs of a layer."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import combine, dropout
from kernels import noise as kernels
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.spec import setting
from playground.text import mark


class Noise(Layer):
    """Disturbs its input while training, so that a network learns to undo it: a denoising autoencoder.

    Row Z2; Vincent et al. (2008). Gaussian: y = x + deviation e with standard normal e. Masking: every number is set to
    0 with the probability p. When the network is applied, y = x.
    """

    title: ClassVar[str] = mark("Noise")
    id_stem: ClassVar[str] = "noise"
    timewise: ClassVar[bool] = True

    type: Literal["noise"] = "noise"
    method: Literal["gaussian", "masking"] = setting(
        "gaussian", mark("How the input is disturbed"), label=mark("method")
    )
    deviation: float = setting(
        0.3, mark("Standard deviation of Gaussian noise"), live=True, ge=0.0, le=100.0, label=mark("deviation")
    )
    p: float = setting(
        0.2, mark("Probability to set a number to 0 by masking"), live=True, ge=0.0, le=1.0, label=mark("p")
    )

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        backward = program.wants_backward and x.gradient is not None and y.gradient is not None
        random = program.counters, program.stream
        if program.training and self.method == "masking":
            mask = program.scratch("mask", x.value.size)
            program.forward(dropout.dropout_forward, x.value.flat, program.cells["p"], *random, y.value.flat, mask)
            if backward:
                assert x.gradient is not None
                assert y.gradient is not None
                program.backward(dropout.dropout_backward, y.gradient.flat, mask, x.gradient.flat)
            return
        if program.training:
            program.forward(kernels.noise_forward, x.value.flat, program.cells["deviation"], *random, y.value.flat)
        else:
            program.forward(combine.copy, x.value.flat, y.value.flat)
        if backward:
            assert x.gradient is not None
            assert y.gradient is not None
            program.backward(combine.copy, y.gradient.flat, x.gradient.flat)

    def formula(self) -> str:
        if self.method == "masking":
            return mark("training: y = m x, P(m = 0) = p;  applied: y = x")
        return mark("training: y = x + deviation e, e ~ N(0, 1);  applied: y = x")
