"""The largest number of each window."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import pooling as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.pooling import Pooling, as_images
from playground.text import mark


class MaxPool(Pooling):
    """Keeps the largest number of each window: it finds the element in any cell.

    Row C3; torch.nn.MaxPool2d on images, MaxPool1d along the steps of sequences. The first of equal numbers gets the
    gradient.
    """

    title: ClassVar[str] = mark("Max pool")
    id_stem: ClassVar[str] = "pool"

    type: Literal["max_pool"] = "max_pool"

    def emit(self, program: Emission) -> None:
        x, y, geometry = program.x, program.y, self.geometry(program)
        values = as_images(x.value), as_images(y.value)
        program.forward(kernels.max_pool_forward, values[0], geometry, values[1])
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            still_open = program.scratch("open", values[1].shape[3])
            operands = (*values, as_images(y.gradient), geometry)
            program.backward(kernels.max_pool_backward, *operands, as_images(x.gradient), still_open)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def formula(self) -> str:
        return "y[i,j] = max_ab x[s i+a, s j+b]"
