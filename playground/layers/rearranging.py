"""What the layers share that only put numbers elsewhere: a table that says where each output comes from."""

from __future__ import annotations

from math import prod
from typing import ClassVar

import numpy as np

from kernels import tensor
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.text import Problem, mark

MOST_NUMBERS = 2**24  # of one sample


class Rearranging(Layer):
    """Copies numbers to other places: y[o] = x[table[o]], or a fixed value where the table holds -1."""

    group: ClassVar[str] = mark("Advanced")

    def table(self, given: Shape) -> np.ndarray:
        """For each number of the output, the number of the (flat) input it is a copy of, or -1."""
        raise NotImplementedError

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        index = program.constant("index", np.ascontiguousarray(self.table(x.shape)).reshape(-1))
        value = program.cells.get("value") or program.constant("value", np.zeros(1, np.float32))
        program.forward(tensor.rearrange_forward, x.matrix, index, value, y.matrix)
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            program.backward(tensor.rearrange_backward, y.gradient_matrix, index, x.gradient_matrix)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 0


def numbered(given: Shape) -> np.ndarray:
    """The places of a sample's numbers, in its shape."""
    return np.arange(prod(given), dtype=np.int64).reshape(given)


def bounded(shape: Shape) -> Shape:
    """The shape itself; raises Problem where a sample would have too many numbers or axes."""
    if prod(shape) > MOST_NUMBERS or len(shape) > 6:
        raise Problem(
            "{kind} '{name}' would give samples of {shape}, {count} numbers along {axes} axes, but at most {most} "
            "along 6 are possible: choose smaller sizes",
            shape=show_shape(shape),
            count=prod(shape),
            axes=len(shape),
            most=MOST_NUMBERS,
        )
    return shape
