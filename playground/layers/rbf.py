"""The radial basis layer."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import radial
from playground.emission import Emission, as_rows
from playground.initializers.constant import Constant
from playground.initializers.normal import Normal
from playground.layers.axes import features_only
from playground.layers.base import Layer, Parameter, Shape
from playground.spec import setting
from playground.text import mark


class RBF(Layer):
    """Radial basis units: each answers 1 at its own centre and less the farther away the input lies.

    Row Z1; Broomhead and Lowe (1988): y_j = exp(-||x - c_j||^2 / (2 s_j^2)). Centres and widths are trained, the widths
    by their logarithms. A radial basis network ends in a linear Dense. torch has no such module.
    """

    title: ClassVar[str] = mark("Radial basis")
    id_stem: ClassVar[str] = "rbf"
    timewise: ClassVar[bool] = True

    type: Literal["rbf"] = "rbf"
    units: int = setting(8, mark("Number of units: the width of the output"), ge=1, le=4096, label=mark("units"))
    spread: float = setting(
        1.0,
        mark("Standard deviation of the centres before training"),
        ge=0.0,
        le=100.0,
        label=mark("spread of centres"),
    )
    width: float = setting(
        1.0, mark("Width s of every unit before training"), ge=0.001, le=100.0, label=mark("starting width")
    )

    def shape(self, *inputs: Shape) -> Shape:
        features_only(inputs[0])
        return (*inputs[0][:-1], self.units)

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        wide = inputs[0][-1]
        start = Constant(value=float(np.log(self.width)))
        return {
            "centre": Parameter(
                (self.units, wide), Normal(deviation=self.spread), wide, self.units, "centre", regularized=False
            ),
            "log_width": Parameter((self.units,), start, wide, self.units, "log_width", regularized=False),
        }

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        weights = program.parameters["centre"], program.parameters["log_width"]
        program.forward(radial.radial_forward, x.rows, *weights, y.rows)
        if not program.wants_backward:
            return
        operands = (x.rows, *weights, y.rows, y.gradient_rows)
        gradients = program.gradients["centre"], program.gradients["log_width"]
        program.backward(radial.radial_backward_parameters, *operands, *gradients)
        if x.gradient is not None:
            program.backward(radial.radial_backward_input, *operands, as_rows(x.gradient))

    def operations(self, *inputs: Shape) -> int:
        return (3 * inputs[0][-1] + 2) * prod(self.shape(*inputs))

    @property
    def ends_linearly(self) -> bool:
        return False

    def formula(self) -> str:
        return "y_j = exp(-||x - c_j||^2 / (2 s_j^2))"
