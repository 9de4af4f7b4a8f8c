"""The VGG block."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.blocks.base import Block, Parts
from playground.spec import setting
from playground.text import mark


class VGG(Block):
    """Convolutions of 3x3 one after the other, then a pool that halves the image.

    Row C7; Simonyan and Zisserman, Very Deep Convolutional Networks, 2015.
    """

    title: ClassVar[str] = mark("VGG block")

    type: Literal["vgg"] = "vgg"
    filters: int = setting(16, mark("Channels of each convolution"), ge=1, le=4096, label=mark("filters"))
    layers: int = setting(2, mark("Number of convolutions"), ge=1, le=8, label=mark("layers"))

    def build(self, parts: Parts) -> None:
        last: list[str] = []
        for _ in range(self.layers):
            last = [parts.add("conv2d", *last, filters=self.filters, relu=True)]
        parts.add("max_pool", *last, window=(2, 2))
