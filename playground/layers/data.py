"""The node that brings the data into the graph."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.text import mark


class Data(Layer):
    """The inputs: one batch of the data set after another. Which data, how much noise and which split is set here."""

    title: ClassVar[str] = mark("Data")
    role = "data"
    id_stem: ClassVar[str] = "data"

    type: Literal["data"] = "data"

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]  # the compiler passes the shape of a sample

    def emit(self, program: Emission) -> None:
        """Nothing: the batch is gathered before the forward rows."""

    def operations(self, *inputs: Shape) -> int:
        return 0
