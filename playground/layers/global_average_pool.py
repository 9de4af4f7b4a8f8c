"""The mean of every channel."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import pooling as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.global_pooling import GlobalPooling, as_steps, as_totals, lengths_of
from playground.text import mark


class GlobalAveragePool(GlobalPooling):
    """The mean of every channel over the whole image, or of every feature over the real steps of a sequence.

    Row C3: instead of a dense head. torch.nn.AdaptiveAvgPool2d(1) and Flatten.
    """

    title: ClassVar[str] = mark("Global average pool")
    id_stem: ClassVar[str] = "mean"

    type: Literal["global_average_pool"] = "global_average_pool"

    def emit(self, program: Emission) -> None:
        x, y, lengths = program.x, program.y, lengths_of(program)
        program.forward(kernels.average_all_forward, as_steps(x.value), lengths, as_totals(y.value, x))
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            dy, dx = as_totals(y.gradient, x), as_steps(x.gradient)
            program.backward(kernels.average_all_backward, dy, lengths, dx)

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        x, y, lengths = program.x, program.y, lengths_of(program)
        if x.gradient is None or y.gradient is None:
            return
        hy, hx = as_totals(second.of(y.gradient), x), as_steps(second.of(x.gradient))
        # h_x = h_y / n^2: the mean over n steps of h_y / n is h_y / n.
        shared = second.scratch("shared", *hy.shape)
        second.add(kernels.average_all_backward, hy, lengths, hx)
        second.add(kernels.average_all_forward, hx, lengths, shared)
        second.add(kernels.average_all_backward, shared, lengths, hx)

    def formula(self) -> str:
        return "y_c = 1/n sum_ij x_c[i,j]"
