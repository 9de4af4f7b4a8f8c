"""A trained factor and a trained summand for every number, or for all along an axis."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import affine
from playground.curvature import Curvature
from playground.emission import Emission
from playground.initializers.constant import Constant
from playground.initializers.zeros import Zeros
from playground.layers.base import Layer, Parameter, Shape, show_shape
from playground.spec import setting
from playground.text import Problem, mark


class Affine(Layer):
    """Multiplies every number by a trained factor and adds a trained summand: y = s x + t, element by element.

    The weights may be shared along an axis, as in (8, 1, 1) for one pair a channel. Any shape passes unchanged;
    PyTorch writes x * s + t with two nn.Parameter.
    """

    title: ClassVar[str] = mark("Scale and shift")
    group: ClassVar[str] = mark("Advanced")
    id_stem: ClassVar[str] = "affine"
    timewise: ClassVar[bool] = True

    type: Literal["affine"] = "affine"
    sizes: tuple[int, ...] = setting(
        (),
        mark("Shape of the weights: along each axis the input's size, or 1 where all share one; empty: one for all"),
        max_length=6,
        label=mark("shape of the weights"),
    )
    scale: bool = setting(True, mark("Multiply by trained factors"), label=mark("scale"))
    shift: bool = setting(True, mark("Add trained summands"), label=mark("shift"))

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        sizes = self._sizes(given)
        if len(sizes) != len(given) or any(own not in (1, size) for own, size in zip(sizes, given)):
            raise Problem(
                "{kind} '{name}' has weights of the shape {sizes}, but '{source}' gives {given}: along each axis give "
                "the input's size, or 1",
                sizes=show_shape(sizes),
                given=show_shape(given),
                place=("sizes",),
            )
        return given

    def _sizes(self, given: Shape) -> Shape:
        return self.sizes or (1,) * len(given)

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        sizes = self._sizes(inputs[0])
        found = {}
        if self.scale:
            found["scale"] = Parameter(sizes, Constant(value=1.0), 1, 1, "scale", regularized=False)
        if self.shift:
            found["shift"] = Parameter(sizes, Zeros(), 1, 1, "shift", regularized=False)
        return found

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        sizes = self._sizes(x.shape)
        count = prod(sizes)
        table = np.broadcast_to(np.arange(count).reshape(sizes), x.shape)
        index = program.constant("index", np.ascontiguousarray(table).reshape(-1))
        scale = program.parameters["scale"].flat if self.scale else program.constant("ones", np.ones(count, np.float32))
        shift = (
            program.parameters["shift"].flat if self.shift else program.constant("zeros", np.zeros(count, np.float32))
        )
        program.forward(affine.affine_forward, x.matrix, scale, shift, index, y.matrix)
        if not program.wants_backward or y.gradient is None:
            return
        outputs = [
            program.gradients[name].flat if name in program.gradients else program.scratch(f"d{name}_unused", count)
            for name in ("scale", "shift")
        ]
        dx = x.gradient_matrix if x.gradient is not None else program.scratch("dx_unused", *x.matrix.shape)
        program.backward(affine.affine_backward, x.matrix, scale, y.gradient_matrix, index, dx, *outputs)

    def emit_curvature(self, second: Curvature) -> None:
        second.squared(self)

    def operations(self, *inputs: Shape) -> int:
        return (int(self.scale) + int(self.shift)) * prod(inputs[0])

    def formula(self) -> str:
        return f"y = {'s ' if self.scale else ''}x{' + t' if self.shift else ''}"
