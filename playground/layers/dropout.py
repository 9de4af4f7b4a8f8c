"""Dropout."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import combine
from kernels import dropout as kernels
from playground.curvature import Curvature
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.spec import setting
from playground.text import mark


class Dropout(Layer):
    """Switches each unit off with the probability p while training, so that no unit can rely on another.

    Row T6. Inverted (torch.nn.Dropout): what stays is multiplied by 1/(1-p) in training, and nothing happens when the
    network is applied. As taught: y = x or 0 in training, and y = (1-p) x when applied. A vote of 2^N thinned networks.
    """

    title: ClassVar[str] = mark("Dropout")
    id_stem: ClassVar[str] = "drop"
    timewise: ClassVar[bool] = True

    type: Literal["dropout"] = "dropout"
    p: float = setting(0.2, mark("Probability to drop a unit"), live=True, ge=0.0, le=0.99, label=mark("p"))
    inverted: bool = setting(
        True, mark("Scale by 1/(1-p) while training, instead of by 1-p when applied"), label=mark("inverted")
    )

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]

    def emit(self, program: Emission) -> None:
        x, y, p = program.x, program.y, program.cells["p"]
        if not program.training or program.applied:
            extra = () if self.inverted else (p,)
            kernel = combine.copy if self.inverted else kernels.dropout_scale
            program.forward(kernel, x.value.flat, *extra, y.value.flat)
            if program.training and y.gradient is not None and x.gradient is not None:
                program.backward(kernel, y.gradient.flat, *extra, x.gradient.flat)
            return
        mask = program.scratch("mask", x.value.size)
        drop = kernels.inverted_dropout_forward if self.inverted else kernels.dropout_forward
        program.forward(drop, x.value.flat, p, program.counters, program.stream, y.value.flat, mask)
        if y.gradient is not None and x.gradient is not None:
            program.backward(kernels.dropout_backward, y.gradient.flat, mask, x.gradient.flat)

    def emit_curvature(self, second: Curvature) -> None:
        program = second.program
        x, y = program.x, program.y
        if x.gradient is None or y.gradient is None:
            return
        hx, hy = second.of(x.gradient).flat, second.of(y.gradient).flat
        half = second.scratch("half", hx.size)
        for incoming, outgoing in ((hy, half), (half, hx)):
            if not program.applied:
                second.add(kernels.dropout_backward, incoming, program.scratch("mask", hx.size), outgoing)
            elif self.inverted:
                second.add(combine.copy, incoming, outgoing)
            else:
                second.add(kernels.dropout_scale, incoming, program.cells["p"], outgoing)

    def formula(self) -> str:
        if self.inverted:
            return mark("training: y = m x / (1 - p), P(m = 0) = p;  applied: y = x")
        return mark("training: y = m x, P(m = 0) = p;  applied: y = (1 - p) x")
