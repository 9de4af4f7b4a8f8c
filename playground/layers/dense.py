"""The fully connected layer."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import activation as activation_kernels
from kernels import combine, curvature, dense
from kernels.program import Buffer
from playground.activations import ACTIVATIONS, AnyActivation
from playground.activations.base import ActivationFunction
from playground.activations.linear import Linear
from playground.activations.tanh import Tanh
from playground.curvature import Curvature
from playground.emission import Emission, Signal, as_rows
from playground.initializers import AnyInitializer
from playground.initializers.xavier_uniform import XavierUniform
from playground.initializers.zeros import Zeros
from playground.layers.axes import features_only
from playground.layers.base import Layer, Parameter, Shape
from playground.spec import setting
from playground.text import Problem, mark

UnitActivation = Literal["linear", "sigmoid", "tanh", "relu", "leaky_relu", "softplus", "elu", "sign", "step"]
UNIT_SLOPE = 0.01


class Dense(Layer):
    """Fully connected: every unit sums all inputs, u = x W + b, and applies its activation, a = s(u).

    A sequence (T, F) gives (T, units): every step by itself, with the same weights. Row N1; torch.nn.Linear followed by
    the activation.
    """

    title: ClassVar[str] = mark("Dense")
    id_stem: ClassVar[str] = "h"
    timewise: ClassVar[bool] = True

    type: Literal["dense"] = "dense"
    units: int = setting(4, mark("Number of units: the width of the output"), ge=1, le=65536, label=mark("units"))
    activation: AnyActivation = setting(Tanh(), mark("Function applied to each weighted sum"), label=mark("activation"))
    bias: bool = setting(True, mark("Add a trainable bias to each weighted sum"), label=mark("bias"))
    initializer: AnyInitializer = setting(XavierUniform(), mark("How the weights start"), label=mark("initial weights"))
    unit_activations: tuple[UnitActivation, ...] = setting(
        (),
        mark("One activation for each unit; empty: all use the layer's"),
        max_length=4096,
        label=mark("activation by unit"),
    )
    removed: tuple[tuple[int, int], ...] = setting(
        (),
        mark("Deleted links as (input, unit): held at zero"),
        max_length=100_000,
        label=mark("deleted links"),
    )

    def shape(self, *inputs: Shape) -> Shape:
        width = features_only(inputs[0])
        if self.unit_activations and len(self.unit_activations) != self.units:
            raise Problem(
                "Dense '{name}' has {units} units but {count} activations by unit: give one for each unit, or none",
                units=self.units,
                count=len(self.unit_activations),
                place=("unit_activations",),
            )
        for source, unit in self.removed:
            if not (0 <= source < width and 0 <= unit < self.units):
                raise Problem(
                    "Dense '{name}': the deleted link ({source_index}, {unit}) lies outside its {width} inputs "
                    "and {units} units; remove it",
                    source_index=source,
                    unit=unit,
                    width=width,
                    units=self.units,
                    place=("removed",),
                )
        return (*inputs[0][:-1], self.units)

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        width = inputs[0][-1]
        found = {
            "weight": Parameter(
                (width, self.units),
                self.initializer,
                width,
                self.units,
                "weight",
                transposed=True,
                removed=self.removed,
            )
        }
        if self.bias:
            found["bias"] = Parameter((self.units,), Zeros(), width, self.units, "bias", regularized=False)
        slope = self.activation.trainable()
        if slope is not None and not self.unit_activations:
            count = self.activation.slopes((self.units,))
            found["slope"] = Parameter((count,), slope, 1, 1, "slope", regularized=False)
        return found

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        width = y.value.shape
        plain = self.activation.linear and not self.unit_activations
        u = y
        if not plain:
            gradient = program.scratch("du", *width) if program.wants_backward else None
            u = Signal(program.scratch("u", *width), gradient)
        weight = program.parameters["weight"]
        if self.bias:
            program.forward(dense.dense_forward, x.rows, weight, program.parameters["bias"], u.rows)
        else:
            program.forward(dense.dense_forward_unbiased, x.rows, weight, u.rows)
        if not plain:
            self._emit_activation(program, u, y)
        if not program.wants_backward:
            return
        if self.bias:
            gradients = program.gradients["weight"], program.gradients["bias"]
            program.backward(dense.dense_backward_parameters, x.rows, u.gradient_rows, *gradients)
        else:
            program.backward(dense.dense_backward_weights, x.rows, u.gradient_rows, program.gradients["weight"])
        if x.gradient is not None:
            transposed = program.scratch("weight_transposed", *weight.shape[::-1])
            program.backward(dense.dense_backward_input, u.gradient_rows, weight, as_rows(x.gradient), transposed)

    def _emit_activation(self, program: Emission, u: Signal, y: Signal) -> None:
        if not self.unit_activations:
            self.activation.emit(program, u, y, "activation.")
            return
        kinds, slope = self._kinds(program)
        program.forward(activation_kernels.units_forward, u.rows, kinds, slope, y.rows)
        if program.wants_backward:
            operands = (u.rows, y.rows, y.gradient_rows, kinds, slope)
            program.backward(activation_kernels.units_backward, *operands, u.gradient_rows)

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        if self.activation.linear and not self.unit_activations:
            second.squared(self)
            return
        shape = program.y.value.shape
        u = Signal(program.scratch("u", *shape), program.scratch("du", *shape))
        if self.unit_activations:
            hu = self._unit_curvatures(second, u)
        else:
            hu = second.through(self.activation, u, program.y, "activation.")
        second.squared(self.replace(activation=Linear(), unit_activations=()), hu)

    def _unit_curvatures(self, second: Curvature, u: Signal) -> Buffer:
        """h of the weighted sums where every unit has a function of its own."""
        program = second.program
        y = program.y
        assert y.gradient is not None
        assert u.gradient is not None
        hu, half = second.of(u.gradient), second.scratch("half", *y.value.shape)
        for incoming, outgoing in ((second.of(y.gradient), half), (half, hu)):
            operands = (u.rows, y.rows, as_rows(incoming), *self._kinds(program))
            second.add(activation_kernels.units_backward, *operands, as_rows(outgoing))
        if second.exact:
            bend = second.scratch("bend", *y.value.shape)
            second.add(curvature.units_bend, u.rows, y.gradient_rows, self._kinds(program)[0], as_rows(bend))
            second.add(combine.accumulate, bend.flat, hu.flat)
        return hu

    def _kinds(self, program: Emission) -> tuple[Buffer, Buffer]:
        """The functions of the units by their codes, and the slope of leaky ones."""
        codes = np.array([activation_kernels.ACTIVATION_CODES[name] for name in self.unit_activations], np.int64)
        slope = program.constant("slope", np.array([UNIT_SLOPE], np.float32))
        return program.constant("kinds", codes), slope

    def operations(self, *inputs: Shape) -> int:
        return (2 * inputs[0][-1] + int(self.bias)) * prod(self.shape(*inputs))

    def activation_functions(self) -> tuple[ActivationFunction, ...]:
        return tuple(ACTIVATIONS[name]() for name in self.unit_activations) or (self.activation,)

    def formula(self) -> str:
        return f"u = x W{' + b' if self.bias else ''},  a = {self.activation.formula}"
