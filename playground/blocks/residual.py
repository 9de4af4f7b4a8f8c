"""The residual block."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.blocks.base import Block, Parts
from playground.spec import setting
from playground.text import mark


class Residual(Block):
    """Two convolutions with batch norm learn what is to be added to the input: y = relu(x + F(x)).

    Row C9; He et al., Deep Residual Learning for Image Recognition, 2016. The input needs as many channels as the
    block has filters.
    """

    title: ClassVar[str] = mark("Residual block")

    type: Literal["residual"] = "residual"
    filters: int = setting(16, mark("Channels in and out"), ge=1, le=4096, label=mark("filters"))

    def build(self, parts: Parts) -> None:
        first = parts.add("conv2d", filters=self.filters, bias=False, activation={"type": "linear"})
        first = parts.add("batch_norm", first)
        first = parts.add("activation", first, function={"type": "relu"})
        second = parts.add("conv2d", first, filters=self.filters, bias=False, activation={"type": "linear"})
        second = parts.add("batch_norm", second)
        joined = parts.add("add", second)
        parts.add("activation", joined, function={"type": "relu"})
