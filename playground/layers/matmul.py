"""The matrix product of two signals."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import tensor
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.layers.rearranging import bounded, numbered
from playground.text import Problem, mark


class MatMul(Layer):
    """The matrix product of two signals: y = A B. More axes in front hold more matrices, repeated where they are one.

    torch.matmul, without the batch; a vector is a row on the left and a column on the right.
    """

    title: ClassVar[str] = mark("Matrix product")
    group: ClassVar[str] = mark("Advanced")
    many: ClassVar[bool] = True
    count: ClassVar[int | None] = 2
    id_stem: ClassVar[str] = "matmul"

    type: Literal["matmul"] = "matmul"

    def shape(self, *inputs: Shape) -> Shape:
        first, second = inputs[0], inputs[-1]
        left, right = _matrices(first, second)
        count = max(len(left), len(right)) - 2
        lead = [(1,) * (count + 2 - len(shape)) + shape[:-2] for shape in (left, right)]
        if left[-1] != right[-2] or any(a != b and 1 not in (a, b) for a, b in zip(*lead, strict=True)):
            raise Problem(
                "{kind} '{name}' multiplies matrices, but its wire 1 brings {first} and its wire 2 brings {second}: "
                "the last size of the first has to be the last but one of the second, and sizes in front equal or 1",
                first=show_shape(first),
                second=show_shape(second),
            )
        sizes = tuple(max(pair) for pair in zip(*lead, strict=True))
        rows = () if len(first) == 1 else (left[-2],)
        columns = () if len(second) == 1 else (right[-1],)
        return bounded((*sizes, *rows, *columns) or (1,))

    def emit(self, program: Emission) -> None:
        (a, b), y = program.inputs, program.y
        left, right = _matrices(a.shape, b.shape)
        lead = np.broadcast_shapes(left[:-2], right[:-2])
        tables = []
        for shape in (left, right):
            own = np.broadcast_to(numbered(shape[:-2]), lead).reshape(-1)
            # Every sample has matrices of its own.
            samples = np.arange(program.batch)[:, None] * prod(shape[:-2])
            tables.append((samples + own).reshape(-1))
        index = program.constant("left", tables[0]), program.constant("right", tables[1])
        first = a.value.reshape(a.value.size // (left[-2] * left[-1]), *left[-2:])
        second = b.value.reshape(b.value.size // (right[-2] * right[-1]), *right[-2:])
        sizes = (tables[0].size, left[-2], right[-1])
        program.forward(tensor.matrices_forward, first, second, *index, y.value.reshape(*sizes))
        if not program.wants_backward or y.gradient is None:
            return
        operands = (first, second, y.gradient.reshape(*sizes), *index)
        if a.gradient is not None:
            program.backward(tensor.matrices_backward_left, *operands, a.gradient.reshape(*first.shape))
        if b.gradient is not None:
            program.backward(tensor.matrices_backward_right, *operands, b.gradient.reshape(*second.shape))

    def emit_curvature(self, second: Curvature) -> None:
        second.squared(self)

    def operations(self, *inputs: Shape) -> int:
        return 2 * prod(self.shape(*inputs)) * inputs[0][-1]

    def formula(self) -> str:
        return "y = A B"


def _matrices(first: Shape, second: Shape) -> tuple[Shape, Shape]:
    """Both shapes with vectors as matrices of one row, or one column."""
    return ((1, *first) if len(first) == 1 else first), ((*second, 1) if len(second) == 1 else second)
