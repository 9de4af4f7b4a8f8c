"""What the convolutions share: their parameters and the rows of their kernels over images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import numpy as np

from kernels import convolution as kernels
from kernels.convolution_layout import scratch_sizes
from kernels.program import Buffer
from playground.activations import AnyActivation
from playground.activations.base import ActivationFunction
from playground.activations.linear import Linear
from playground.activations.relu import ReLU
from playground.curvature import Curvature
from playground.emission import Emission, Signal
from playground.initializers import AnyInitializer
from playground.initializers.he_uniform import HeUniform
from playground.initializers.zeros import Zeros
from playground.layers.base import Layer, Parameter, Shape
from playground.layers.windows import Window
from playground.spec import setting
from playground.text import mark


class Convolving(Layer):
    """A layer of filters: u = w * x + b, a = s(u). Max(0, u) is computed along with u."""

    group: ClassVar[str] = mark("Images")

    filters: int = setting(
        8, mark("Number of filters: the channels of the output"), ge=1, le=4096, label=mark("filters")
    )
    groups: int = setting(
        1,
        mark("Parts of the channels that are filtered apart from each other; as many as channels: each by itself"),
        ge=1,
        le=4096,
        label=mark("groups"),
    )
    activation: AnyActivation = setting(
        ReLU(), mark("Function applied to each filtered value"), label=mark("activation")
    )
    bias: bool = setting(True, mark("Add a trainable bias to each filter"), label=mark("bias"))
    initializer: AnyInitializer = setting(HeUniform(), mark("How the filters start"), label=mark("initial weights"))

    def filter_parameters(self, weight: Shape, fan_in: int, fan_out: int, channels: Shape) -> dict[str, Parameter]:
        """Weights, biases and a slope, as torch lays them out; `channels` is the shape whose channels have slopes."""
        found = {"weight": Parameter(weight, self.initializer, fan_in, fan_out, "weight")}
        if self.bias:
            found["bias"] = Parameter((self.filters,), Zeros(), fan_in, fan_out, "bias", regularized=False)
        slope = self.activation.trainable()
        if slope is not None:
            found["slope"] = Parameter((self.activation.slopes(channels),), slope, 1, 1, "slope", regularized=False)
        return found

    def convolve(self, program: Emission, x: Signal, y: Signal, along: Sequence[Window], kernel: Shape) -> None:
        """Rows from x (batch, channels, height, width) to y (batch, filters, height, width) and back."""
        fused = isinstance(self.activation, ReLU)
        u = self.before_activation(program, y)
        weight = _as_filters(program.parameters["weight"], kernel)
        geometry = self.geometry(program, along, fused)
        assert geometry.content is not None
        sizes = scratch_sizes(x.value.shape[1:], weight.shape, u.value.shape[1:], geometry.content)
        room = [max(sizes[part][k] for part in ("forward", "input", "parameters")) for k in range(2)]
        scratch = program.scratch("padded", room[0]), program.scratch("table", room[1], dtype="i8")
        program.forward(kernels.convolution_forward, x.value, weight, self.offset(program), geometry, u.value, *scratch)
        if u is not y:
            self.activation.emit(program, u, y, "activation.")
        if not program.wants_backward:
            return
        assert u.gradient is not None
        gradients = _as_filters(program.gradients["weight"], kernel), self.offset_gradient(program)
        upstream = u.gradient, u.value
        program.backward(kernels.convolution_backward_parameters, x.value, *upstream, geometry, *gradients, *scratch)
        if x.gradient is not None:
            program.backward(kernels.convolution_backward_input, *upstream, weight, geometry, x.gradient, *scratch)

    def before_activation(self, program: Emission, y: Signal, fused: bool = True) -> Signal:
        """The filtered values and their gradients; y itself where there is no function, or the kernels apply it."""
        if self.activation.linear or (fused and isinstance(self.activation, ReLU)):
            return y
        gradient = program.scratch("du", *y.value.shape) if program.wants_backward else None
        return Signal(program.scratch("u", *y.value.shape), gradient)

    def geometry(self, program: Emission, along: Sequence[Window], relu: bool) -> Buffer:
        """The numbers that the kernels take."""
        pairs = [number for name in ("stride", "dilation", "before") for number in (getattr(w, name) for w in along)]
        return program.constant("geometry", np.array([*pairs, self.groups, int(relu)], np.int64))

    def offset(self, program: Emission) -> Buffer:
        if self.bias:
            return program.parameters["bias"]
        return program.constant("no bias", np.zeros(self.filters, np.float32))

    def offset_gradient(self, program: Emission) -> Buffer:
        return program.gradients["bias"] if self.bias else program.scratch("unused", self.filters)

    def emit_curvature(self, second: Curvature) -> None:
        if self.activation.linear:
            second.squared(self)
            return
        u, y = self.before_activation(second.program, second.program.y), second.program.y
        # max(0, u) is positive where u is: for its slope one is as good as the other.
        hu = second.through(self.activation, Signal(u.value, None) if u is y else u, y, "activation.")
        second.squared(self.replace(activation=Linear()), hu)

    def activation_functions(self) -> tuple[ActivationFunction, ...]:
        return (self.activation,)


def _as_filters(buffer: Buffer, kernel: Shape) -> Buffer:
    """Weights as (filters, channels, height, width)."""
    return buffer.reshape(*buffer.shape[:2], *kernel)
