"""What the layers with any number of wires share."""

from __future__ import annotations

from playground.layers.base import Shape, show_shape
from playground.text import Problem


def one_shape(inputs: tuple[Shape, ...]) -> Shape:
    """The shape all inputs have; raises Problem that names the first two that differ."""
    for number, shape in enumerate(inputs[1:], start=2):
        if shape != inputs[0]:
            raise Problem(
                "{kind} '{name}' needs inputs of one shape, but its wire 1 brings {first} and its wire {number} brings "
                "{other}: give both sources the same shape",
                first=show_shape(inputs[0]),
                number=number,
                other=show_shape(shape),
            )
    return inputs[0]
