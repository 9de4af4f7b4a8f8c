"""Translatable text without Qt: marked here, extracted from the sources, translated by the window.

The model speaks in templates with named values. `mark` is the identity; it only tells the extraction where a
text for the user stands. `Problem` is an error that is also a value: the window shows it where it belongs,
the command line prints it in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


def mark(text: str) -> str:
    """Mark a literal as translatable; returns it unchanged."""
    return text


@dataclass(frozen=True)
class Text:
    """A translatable sentence: a marked template and the values to fill in (values may be Text again)."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


class Problem(Exception):
    """What is wrong, in a sentence with subject, rule, both values and remedy.

    `node` is the id of the node it belongs to, if any; `place` leads to the field (``("training", "batch")``).
    """

    def __init__(self, template: str, /, *, node: str = "", place: tuple[str | int, ...] = (), **values: Any):
        super().__init__(template)
        self.text = Text(template, values)
        self.node = node
        self.place = place

    def __str__(self) -> str:
        return str(self.text)

    def at(self, node: str = "", place: tuple[str | int, ...] = ()) -> Problem:
        """The same problem, found at a node or a place; what is already known stays."""
        return Problem(self.text.template, node=self.node or node, place=self.place or place, **self.text.values)
