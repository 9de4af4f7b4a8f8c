"""A fully connected layer with another layer's weights, transposed."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from kernels import tied
from playground.activations import AnyActivation
from playground.activations.base import ActivationFunction
from playground.activations.linear import Linear
from playground.curvature import Curvature
from playground.emission import Emission, Signal, as_rows
from playground.initializers.zeros import Zeros
from playground.layers.axes import features_only
from playground.layers.base import Layer, Parameter, Shape
from playground.spec import setting
from playground.text import Problem, mark

OwnerId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]*$", max_length=40)]


class TiedDense(Layer):
    """Fully connected with the weights W of another layer, transposed: u = x W' + b, a = s(u). Both learn the same W.

    Row Z2: the decoder of an autoencoder undoes the encoder. The other layer is a Dense, or an Embedding whose vectors
    then also score the tokens. torch.nn.functional.linear with the other layer's weight transposed.
    """

    title: ClassVar[str] = mark("Tied dense")
    id_stem: ClassVar[str] = "tied"
    timewise: ClassVar[bool] = True

    type: Literal["tied_dense"] = "tied_dense"
    owner: OwnerId = setting(
        "", mark("The node whose weights are used, transposed"), label=mark("weights of"), choose="nodes"
    )
    units: int = setting(
        4, mark("Width of the output: the number of inputs of the other node"), ge=1, le=65536, label=mark("units")
    )
    activation: AnyActivation = setting(
        Linear(), mark("Function applied to each weighted sum"), label=mark("activation")
    )

    def shape(self, *inputs: Shape) -> Shape:
        features_only(inputs[0])
        if not self.owner:
            raise Problem("{kind} '{name}' has no weights: choose the node whose weights it uses", place=("owner",))
        if self.activation.trainable() is not None:
            raise Problem("{kind} '{name}' has no room for a trainable slope: choose another activation")
        return (*inputs[0][:-1], self.units)

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        width = inputs[0][-1]
        return {
            "weight": Parameter((self.units, width), Zeros(), width, self.units, "weight"),
            "bias": Parameter((self.units,), Zeros(), width, self.units, "bias", regularized=False),
        }

    def borrows(self) -> dict[str, tuple[str, str]]:
        return {"weight": (self.owner, "weight")}

    def emit(self, program: Emission) -> None:
        x, y, weight = program.x, program.y, program.parameters["weight"]
        u = y
        if not self.activation.linear:
            shape = y.value.shape
            gradient = program.scratch("du", *shape) if program.wants_backward else None
            u = Signal(program.scratch("u", *shape), gradient)
        transposed = program.scratch("weight_transposed", *weight.shape[::-1])
        program.forward(tied.tied_forward, x.rows, weight, program.parameters["bias"], u.rows, transposed)
        if not self.activation.linear:
            self.activation.emit(program, u, y, "activation.")
        if not program.wants_backward:
            return
        # Where nobody needs the gradient of the input, scratch takes it.
        dx = as_rows(program.scratch("dx", *x.value.shape) if x.gradient is None else x.gradient)
        gradients = program.gradients["weight"], program.gradients["bias"]
        program.backward(tied.tied_backward, x.rows, weight, u.gradient_rows, dx, *gradients)

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        if self.activation.linear:
            second.squared(self)
            return
        shape = program.y.value.shape
        u = Signal(program.scratch("u", *shape), program.scratch("du", *shape))
        hu = second.through(self.activation, u, program.y, "activation.")
        second.squared(self.replace(activation=Linear()), hu)

    def operations(self, *inputs: Shape) -> int:
        return (2 * inputs[0][-1] + 1) * prod(self.shape(*inputs))

    def activation_functions(self) -> tuple[ActivationFunction, ...]:
        return (self.activation,)

    def formula(self) -> str:
        return f"u = x W' + b,  a = {self.activation.formula}"
