"""The encoder-decoder of sequence to sequence."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.blocks.base import Block, Parts
from playground.spec import setting
from playground.text import mark


class EncoderDecoder(Block):
    """One LSTM reads a sequence into its state, from which another one writes: it starts with that state.

    Row R9; Sutskever et al., Sequence to Sequence Learning, 2014. Both read features of steps, so put Embedding or
    One-hot before them where there are tokens.
    """

    title: ClassVar[str] = mark("Encoder-decoder")

    type: Literal["encoder_decoder"] = "encoder_decoder"
    units: int = setting(32, mark("Width of both states"), ge=1, le=2048, label=mark("units"))
    outputs: int = setting(16, mark("Width of the output at every step"), ge=1, le=65536, label=mark("outputs"))

    def build(self, parts: Parts) -> None:
        encoder = parts.add("lstm", units=self.units, name="encoder")
        decoder = parts.add("lstm", units=self.units, name="decoder")
        parts.wire(encoder, decoder, output="state", port="state")
        parts.add("dense", decoder, units=self.outputs, activation={"type": "linear"})
