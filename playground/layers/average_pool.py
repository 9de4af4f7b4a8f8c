"""The mean of each window."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import pooling as kernels
from kernels.program import Buffer
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.pooling import Pooling, as_images
from playground.layers.windows import Window
from playground.spec import setting
from playground.text import mark


class AveragePool(Pooling):
    """Keeps the mean of each window.

    Row C3; torch.nn.AvgPool2d on images, AvgPool1d along the steps of sequences. ONNX leaves the margin out of the mean
    unless told otherwise, PyTorch counts it.
    """

    title: ClassVar[str] = mark("Average pool")
    id_stem: ClassVar[str] = "average"

    type: Literal["average_pool"] = "average_pool"
    count_margins: bool = setting(
        True, mark("Let the zeros of the margin count in the mean"), label=mark("count margins")
    )

    def shares(self, window: Window) -> np.ndarray:
        """One over the numbers that count, for each place along an axis."""
        first, last = (-window.before, window.given + window.after) if self.count_margins else (0, window.given)
        starts = np.arange(self.places(window))[:, None] * window.stride - window.before
        seen = starts + np.arange(window.size) * window.dilation
        return (1.0 / np.maximum(((first <= seen) & (seen < last)).sum(axis=1), 1)).astype(np.float32)

    def emit(self, program: Emission) -> None:
        x, y, geometry = program.x, program.y, self.geometry(program)
        shares = self._shares(program, 1)
        program.forward(kernels.average_pool_forward, as_images(x.value), *shares, geometry, as_images(y.value))
        if program.wants_backward and x.gradient is not None and y.gradient is not None:
            gradients = as_images(y.gradient), as_images(x.gradient)
            program.backward(kernels.average_pool_backward, gradients[0], *shares, geometry, gradients[1])

    def _shares(self, program: Emission, power: int) -> tuple[Buffer, Buffer]:
        rows, columns = (self.shares(window) ** power for window in self.both(program.x.shape))
        return program.constant(f"rows^{power}", rows), program.constant(f"columns^{power}", columns)

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        x, y = program.x, program.y
        if x.gradient is None or y.gradient is None:
            return
        of = as_images(second.of(y.gradient)), as_images(second.of(x.gradient))
        shares = self._shares(program, 2)
        second.add(kernels.average_pool_backward, of[0], *shares, self.geometry(program), of[1])

    def formula(self) -> str:
        return "y[i,j] = 1/n sum_ab x[s i+a, s j+b]"
