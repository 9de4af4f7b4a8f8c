"""The Inception module without reductions."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.blocks.base import Block, Parts
from playground.spec import setting
from playground.text import mark


class InceptionNaive(Block):
    """Filters of several sizes side by side on the same input: the Inception idea in its plain and costly form.

    Row C8; Szegedy et al., Going Deeper with Convolutions, 2015, figure 2a.
    """

    title: ClassVar[str] = mark("Inception module, naive")

    type: Literal["inception_naive"] = "inception_naive"
    filters: int = setting(8, mark("Channels of each branch"), ge=1, le=1024, label=mark("filters"))

    def build(self, parts: Parts) -> None:
        ends = [parts.add("conv2d", kernel=(side, side), filters=self.filters, relu=True) for side in (1, 3, 5)]
        ends.append(parts.add("max_pool", window=(3, 3), stride=(1,), padding="same"))
        parts.add("concat", *ends)
