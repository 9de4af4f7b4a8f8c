"""The product of several signals, or of the components of one."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import combine
from kernels.program import Buffer
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.axes import features_only
from playground.layers.base import Layer, Shape
from playground.layers.combining import one_shape
from playground.text import mark


class Multiply(Layer):
    """Multiplies signals of one shape, element by element; with a single wire, the components of that vector.

    Row N3: the product feature x1 x2 with which one neuron computes XOR.
    """

    title: ClassVar[str] = mark("Multiply")
    group: ClassVar[str] = mark("Combine")
    many: ClassVar[bool] = True
    id_stem: ClassVar[str] = "product"
    timewise: ClassVar[bool] = True

    type: Literal["multiply"] = "multiply"

    def shape(self, *inputs: Shape) -> Shape:
        if len(inputs) == 1:
            features_only(inputs[0])
            return (*inputs[0][:-1], 1)
        return one_shape(inputs)

    def emit(self, program: Emission) -> None:
        if len(program.inputs) == 1:
            self._emit_components(program)
        else:
            self._emit_chain(program)

    def _emit_components(self, program: Emission) -> None:
        x, y = program.x, program.y
        program.forward(combine.product_forward, x.rows, y.rows)
        if program.wants_backward and x.gradient is not None:
            program.backward(combine.product_backward, x.rows, y.gradient_rows, x.gradient_rows)

    def _emit_chain(self, program: Emission) -> None:
        """p2 = x1 x2, p3 = p2 x3, ...: the chain rule backwards along it is right where factors are zero, too."""
        inputs, y = program.inputs, program.y
        size, last = y.value.size, len(inputs) - 1
        products = [inputs[0].value.flat]
        for k in range(1, last):
            products.append(program.scratch(f"product{k + 1}", size))
            program.forward(combine.multiply_forward, products[k - 1], inputs[k].value.flat, products[k])
        program.forward(combine.multiply_forward, products[-1], inputs[last].value.flat, y.value.flat)
        if not program.training or y.gradient is None or all(signal.gradient is None for signal in inputs):
            return
        incoming = y.gradient.flat
        for k in range(last, 0, -1):
            if k == 1:
                outgoing = self._gradient(program, 0)
            else:
                outgoing = program.scratch(f"dproduct{k}", size)
            operands = (products[k - 1], inputs[k].value.flat, incoming)
            program.backward(combine.multiply_backward, *operands, outgoing, self._gradient(program, k))
            incoming = outgoing

    @staticmethod
    def _gradient(program: Emission, k: int) -> Buffer:
        """The gradient of an input, or scratch where nobody asks for it: the kernel always writes both."""
        gradient = program.inputs[k].gradient
        return program.scratch(f"dx{k + 1}_unused", program.y.value.size) if gradient is None else gradient.flat

    def emit_curvature(self, second: Curvature) -> None:
        second.squared(self)

    def operations(self, *inputs: Shape) -> int:
        return max(len(inputs) * prod(inputs[0]) - prod(self.shape(*inputs)), 0)

    def formula(self) -> str:
        return "y = x1 x2 ..."
