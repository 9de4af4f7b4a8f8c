"""The largest number of every channel."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import pooling as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.global_pooling import GlobalPooling, as_steps, as_totals, lengths_of
from playground.text import mark


class GlobalMaxPool(GlobalPooling):
    """The largest number of every channel over the whole image, or of every feature over the real steps of a sequence.

    Row C3; torch.nn.AdaptiveMaxPool2d(1) and Flatten. The first of equal numbers gets the gradient.
    """

    title: ClassVar[str] = mark("Global max pool")
    id_stem: ClassVar[str] = "max"

    type: Literal["global_max_pool"] = "global_max_pool"

    def emit(self, program: Emission) -> None:
        x, y, lengths = program.x, program.y, lengths_of(program)
        values = as_steps(x.value), as_totals(y.value, x)
        program.forward(kernels.max_all_forward, values[0], lengths, values[1])
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            dy, dx = as_totals(y.gradient, x), as_steps(x.gradient)
            program.backward(kernels.max_all_backward, *values, dy, lengths, dx)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def formula(self) -> str:
        return "y_c = max_ij x_c[i,j]"
