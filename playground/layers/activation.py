"""An activation function as a node of its own."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.activations import AnyActivation
from playground.activations.base import ActivationFunction
from playground.activations.tanh import Tanh
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Parameter, Shape
from playground.spec import setting
from playground.text import mark


class Activation(Layer):
    """Applies one function to every number that comes in, a = s(u); any shape passes unchanged.

    Row N1.
    """

    title: ClassVar[str] = mark("Activation")
    id_stem: ClassVar[str] = "act"
    timewise: ClassVar[bool] = True

    type: Literal["activation"] = "activation"
    function: AnyActivation = setting(Tanh(), mark("The function applied to each number"), label=mark("function"))

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        slope = self.function.trainable()
        if slope is None:
            return {}
        # torch.nn.PReLU calls its slope weight.
        return {"slope": Parameter((self.function.slopes(inputs[0]),), slope, 1, 1, "weight", regularized=False)}

    def emit(self, program: Emission) -> None:
        self.function.emit(program, program.x, program.y, "function.")

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        second.through(self.function, program.x, program.y, "function.")

    def activation_functions(self) -> tuple[ActivationFunction, ...]:
        return (self.function,)

    def formula(self) -> str:
        return f"a = {self.function.formula}"
