"""A trained mixture of several signals."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import softmax
from kernels import weighted_sum as kernels
from playground.emission import Emission
from playground.initializers.constant import Constant
from playground.initializers.zeros import Zeros
from playground.layers.base import Layer, Parameter, Shape
from playground.layers.combining import one_shape
from playground.text import mark


class WeightedSum(Layer):
    """Mixes signals of one shape by trained shares: y = gamma sum s_k x_k, the shares being a softmax of weights.

    Row R14; Peters et al. (2018): ELMo mixes the layers of a bidirectional language model so. All shares start equal.
    """

    title: ClassVar[str] = mark("Weighted sum")
    group: ClassVar[str] = mark("Combine")
    many: ClassVar[bool] = True
    id_stem: ClassVar[str] = "mix"
    timewise: ClassVar[bool] = True

    type: Literal["weighted_sum"] = "weighted_sum"

    def shape(self, *inputs: Shape) -> Shape:
        return one_shape(inputs)

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        count = len(inputs)
        return {
            "scores": Parameter((count,), Zeros(), count, 1, "scores", regularized=False),
            "gamma": Parameter((1,), Constant(value=1.0), 1, 1, "gamma", regularized=False),
        }

    def emit(self, program: Emission) -> None:
        inputs, y = program.inputs, program.y
        scores, gamma = program.parameters["scores"], program.parameters["gamma"]
        count = len(inputs)
        shares = program.scratch("shares", count)
        program.forward(softmax.softmax_forward, scores.reshape(1, count), shares.reshape(1, count))
        for term, signal in enumerate(inputs):
            program.forward(kernels.weighted_term, signal.value.flat, shares, gamma, term, y.value.flat)
        if not program.wants_backward or y.gradient is None:
            return
        products = program.scratch("products", count)
        for term, signal in enumerate(inputs):
            program.backward(kernels.term_product, signal.value.flat, y.gradient.flat, term, products)
        gradients = program.gradients["scores"], program.gradients["gamma"]
        program.backward(kernels.share_gradients, products, shares, gamma, *gradients)
        for term, signal in enumerate(inputs):
            if signal.gradient is not None:
                operands = (y.gradient.flat, shares, gamma, term)
                program.backward(kernels.weighted_term_gradient, *operands, signal.gradient.flat)

    def operations(self, *inputs: Shape) -> int:
        return 2 * len(inputs) * prod(inputs[0])

    def formula(self) -> str:
        return "y = gamma sum s_k x_k,  s = softmax(w)"
