"""Words to write backwards: an encoder and a decoder."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import mark

END = "<EOS>"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Reversal(DataSet):
    """Random words of different lengths, to be written backwards (or copied): the answer begins when the word is read.

    Row R9, many-to-many of unequal length. Inputs (T,) are letters, filled up with <EOS>; the field "decoder" holds
    what the decoder has written so far (the answer one step later, after <EOS>), and the targets are the answer and a
    closing <EOS>. Give the decoder a Data node of its own with the columns "decoder".
    """

    title: ClassVar[str] = mark("Words backwards")
    group: ClassVar[str] = mark("Sequences")

    type: Literal["reversal"] = "reversal"
    samples: int = setting(2000, mark("Number of words, training and test together"), ge=4, le=100_000)
    longest: int = setting(6, mark("Letters of the longest word"), ge=1, le=100, label=mark("longest word"))
    letters: int = setting(8, mark("Different letters"), ge=1, le=26, label=mark("letters"))
    backwards: bool = setting(True, mark("Write the word backwards; else copy it"), label=mark("backwards"))

    def generate(self, random: np.random.Generator) -> Table:
        count, steps = self.samples, self.longest
        lengths = random.integers(1, steps + 1, count)
        place = np.arange(steps)
        real = place < lengths[:, None]
        words = np.where(real, random.integers(1, self.letters + 1, (count, steps)), 0)
        turned = np.where(real, lengths[:, None] - 1 - place, 0)
        answers = np.where(real, np.take_along_axis(words, turned, axis=1), 0) if self.backwards else words
        targets = np.concatenate([answers, np.zeros((count, 1), np.int64)], axis=1)
        decoder = np.concatenate([np.zeros((count, 1), np.int64), answers], axis=1)
        vocabulary = (END, *LETTERS[: self.letters])
        return Table(
            words.astype(np.float32),
            targets,
            vocabulary,
            vocabulary=vocabulary,
            fields={"decoder": decoder.astype(np.float32)},
            field_classes={"decoder": vocabulary},
            lengths={"inputs": lengths, "decoder": lengths + 1, "targets": lengths + 1},
        )

    def input_shape(self) -> tuple[int, ...]:
        return (self.longest,)
