"""Inception modules."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.blocks.base import Block, Parts
from playground.spec import setting
from playground.text import mark


class Inception(Block):
    """Looks at the input with filters of several sizes at once; 1x1 convolutions before the large ones keep it cheap.

    Row C8; Szegedy et al., Going Deeper with Convolutions, 2015.
    """

    title: ClassVar[str] = mark("Inception module")

    type: Literal["inception"] = "inception"
    filters: int = setting(8, mark("Channels of each branch"), ge=1, le=1024, label=mark("filters"))
    reduced: int = setting(4, mark("Channels after the 1x1 convolutions"), ge=1, le=1024, label=mark("reduced"))

    def build(self, parts: Parts) -> None:
        one = parts.add("conv2d", kernel=(1, 1), filters=self.filters, relu=True)
        ends = [one]
        for side in (3, 5):
            narrow = parts.add("conv2d", kernel=(1, 1), filters=self.reduced, relu=True)
            ends.append(parts.add("conv2d", narrow, kernel=(side, side), filters=self.filters, relu=True))
        pool = parts.add("max_pool", window=(3, 3), stride=(1,), padding="same")
        ends.append(parts.add("conv2d", pool, kernel=(1, 1), filters=self.filters, relu=True))
        parts.add("concat", *ends)
