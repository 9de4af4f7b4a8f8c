"""The node in which the forward pass ends and the backward pass begins."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels.program import Buffer, Phase
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.layers.data import FieldName
from playground.losses import AnyLoss
from playground.losses.base import LossFunction
from playground.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.spec import setting
from playground.text import mark


class Loss(Layer):
    """The loss: compares the network's outputs with the targets; the backward pass starts here with dL/dy."""

    title: ClassVar[str] = mark("Loss")
    role = "loss"
    id_stem: ClassVar[str] = "loss"

    type: Literal["loss"] = "loss"
    function: AnyLoss = setting(BinaryCrossEntropy(), mark("The loss function"), label=mark("loss"))
    target: FieldName = setting(
        "",
        mark("What the outputs are compared with; empty: the targets, inputs: what went in (autoencoder)"),
        label=mark("compared with"),
        choose="columns",
    )
    weight: float = setting(
        1.0, mark("Weight of this loss in the sum of all losses"), live=True, ge=0.0, le=1e6, label=mark("weight")
    )

    def shape(self, *inputs: Shape) -> Shape:
        return (1,)

    def emit(self, program: Emission) -> None:
        assert program.losses is not None
        assert program.loss is not None
        function, given = self.function, self._given(program)
        outputs = program.losses, program.loss
        program.forward(function.forward_kernel, *given, *outputs, phase=Phase.LOSS)
        if program.training and program.x.gradient is not None:
            gradient = program.x.gradient.reshape(*given[0].shape)
            program.backward(function.backward_kernel, *given, gradient)

    def emit_curvature(self, second: Curvature) -> None:
        program, function = second.program, self.function
        if function.curvature_kernel is None:
            second.refuse()
        if program.x.gradient is not None:
            given = self._given(program)
            second.add(function.curvature_kernel, *given, second.of(program.x.gradient).reshape(*given[0].shape))

    def _given(self, program: Emission) -> tuple[Buffer, ...]:
        """What the kernels of the function read: scores and targets by row, their weights, a setting."""
        target, weight = program.target, program.weight
        assert target is not None
        assert weight is not None
        scores = program.x.value.reshape(weight.size, program.x.value.size // weight.size)
        cells = (program.cells[f"function.{self.function.cell}"],) if self.function.cell else ()
        return scores, target, weight, *cells

    def operations(self, *inputs: Shape) -> int:
        return prod(inputs[0])

    @property
    def loss_function(self) -> LossFunction:
        return self.function

    def formula(self) -> str:
        return self.function.formula
