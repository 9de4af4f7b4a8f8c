"""The dense block."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.blocks.base import Block, Parts
from playground.spec import setting
from playground.text import mark


class DenseBlock(Block):
    """Every convolution sees the input and what all convolutions before it have found.

    Row C9; Huang et al., Densely Connected Convolutional Networks, 2017.
    """

    title: ClassVar[str] = mark("Dense block")

    type: Literal["dense_block"] = "dense_block"
    growth: int = setting(8, mark("Channels that each convolution adds"), ge=1, le=1024, label=mark("growth"))
    layers: int = setting(3, mark("Number of convolutions"), ge=1, le=32, label=mark("layers"))

    def build(self, parts: Parts) -> None:
        joined = ""
        for _ in range(self.layers):
            before = [joined] if joined else []
            found = parts.add("conv2d", *before, filters=self.growth, relu=True)
            joined = parts.add("concat", *before, found)
