"""What the layers share that work along one axis of a sample."""

from __future__ import annotations

from math import prod

from kernels.program import Buffer
from playground.layers.axes import chosen_axis
from playground.layers.base import Layer, Shape
from playground.spec import setting
from playground.text import mark


class AlongAxis(Layer):
    """Shares along an axis: any shape passes unchanged, and the outputs are no logits."""

    axis: int = setting(
        0,
        mark("The axis, from 1, whose numbers sum to one; 0: channels of images, else the last"),
        ge=-6,
        le=6,
        label=mark("axis"),
    )

    def shape(self, *inputs: Shape) -> Shape:
        chosen_axis(self.axis, inputs[0])
        return inputs[0]

    @property
    def ends_linearly(self) -> bool:
        return False


def along(axis: int, buffer: Buffer) -> Buffer:
    """A buffer (batch, *shape) as (places before, the axis of a sample, places behind)."""
    sizes = buffer.shape
    return buffer.reshape(prod(sizes[: axis + 1]), sizes[axis + 1], prod(sizes[axis + 2 :]))
