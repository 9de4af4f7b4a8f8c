"""A text, token by token: what comes next?"""

from __future__ import annotations

import re
import stat
import sys
from collections import Counter
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.datasets.table_reader import path_of
from playground.resources import resource
from playground.spec import setting
from playground.text import Problem, mark

UNKNOWN = "<UNK>"
MAX_BYTES = 100 * 2**20
ENCODINGS = ("utf-8-sig", "cp1251")
WORD = re.compile(r"\w+|[^\w\s]|\n")


class TextFile(DataSet):
    """A text cut into windows: after every token the next one is to be told. Without a file: a stanza of Onegin.

    Rows R10 and R11. Inputs (T,) are the numbers of T tokens, targets (T,) those one place later. Rare tokens become
    <UNK>. Windows follow one another: with the order "in streams" a recurrent layer can carry its state on.
    """

    title: ClassVar[str] = mark("Text")
    group: ClassVar[str] = mark("Sequences")
    shuffled: ClassVar[bool] = False

    type: Literal["text"] = "text"
    file: str = setting("", mark("Path of the text: UTF-8 or Windows-1251"), max_length=4096, label=mark("file"))
    tokens: Literal["characters", "words"] = setting(
        "characters", mark("What a token is; marks and line ends are words of their own"), label=mark("tokens")
    )
    steps: int = setting(
        32, mark("Tokens in a window: the steps of truncated BPTT"), ge=1, le=4096, label=mark("steps")
    )
    vocabulary: int = setting(
        200, mark("At most so many different tokens; rarer ones become <UNK>"), ge=2, le=65536, label=mark("vocabulary")
    )
    lower: bool = setting(False, mark("Write everything in small letters"), label=mark("small letters"))

    def version(self) -> object:
        try:
            status = path_of(self.file).stat() if self.file else None
        except (OSError, ValueError):
            return None
        return status and (status.st_mtime_ns, status.st_size)

    def generate(self, random: np.random.Generator) -> Table:
        text = self._read()
        text = text.lower() if self.lower else text
        found = text if self.tokens == "characters" else WORD.findall(text)
        count = (len(found) - 1) // self.steps
        if count < 1:
            raise Problem(
                "the text has {count} tokens, but one window of {steps} steps needs {needed}: "
                "choose a longer text or fewer steps",
                count=len(found),
                steps=self.steps,
                needed=self.steps + 1,
                place=("steps",),
            )
        counted = Counter(found)
        frequent = [token for token, _ in counted.most_common(self.vocabulary)]
        if len(counted) > self.vocabulary:
            frequent[-1] = UNKNOWN
        names = tuple(sorted(frequent))
        numbers = {name: number for number, name in enumerate(names)}
        coded = _coded(found, numbers, numbers.get(UNKNOWN, 0))
        inputs = coded[: count * self.steps].reshape(count, self.steps)
        targets = coded[1 : count * self.steps + 1].reshape(count, self.steps)
        return Table(inputs.astype(np.float32), targets, names, vocabulary=names, names_from_file=True, forecast=True)

    def input_shape(self) -> tuple[int, ...]:
        return (self.steps,)

    def _read(self) -> str:
        if not self.file:
            return (resource("assets") / "texts" / "stanza.txt").read_text(encoding="utf-8")
        path = path_of(self.file)
        try:
            status = path.stat()
            content = b"\0"
            if stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode):  # opening a pipe would wait for its writer
                with path.open("rb") as file:
                    content = file.read(MAX_BYTES + 1)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            reason = getattr(error, "strerror", None) or str(error)
            raise Problem("{file} cannot be read: {reason}", file=path.name, reason=reason, place=("file",)) from None
        if len(content) > MAX_BYTES:
            raise Problem(
                "{file} has more than {limit} MB: choose a shorter text",
                file=path.name,
                limit=MAX_BYTES // 2**20,
                place=("file",),
            )
        for encoding in ENCODINGS:
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                return text.replace("\r\n", "\n")
        raise Problem(
            "{file} is no text in UTF-8 or Windows-1251: choose another file", file=path.name, place=("file",)
        )


def _coded(found: str | list[str], numbers: dict[str, int], unknown: int) -> np.ndarray:
    """The number of every token; those of characters without an object for each of a hundred million."""
    if isinstance(found, list):
        return np.fromiter((numbers.get(token, unknown) for token in found), np.int64, len(found))
    number_of = np.full(sys.maxunicode + 1, unknown)
    for character, number in numbers.items():
        if character != UNKNOWN:
            number_of[ord(character)] = number
    return number_of[np.frombuffer(found.encode("utf-32-le"), "<u4")]
