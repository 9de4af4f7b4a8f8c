"""Editors of lists of numbers, of values of several types, and of names of things that the document has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from playground.ui.editors import Editor
from playground.ui.field_kinds import Kind
from playground.ui.translate import tr

BETWEEN = re.compile("[\u00d7xX\u0445\u0425*,;\\s]+")  # also the letter of Cyrillic keyboards
NOTHING_CHOSEN = -1


class NumbersEditor(Editor):
    """A few numbers on one line: "3 × 3". The arrow keys change all of them."""

    def __init__(self, kind: Kind):
        super().__init__()
        self._kind = kind
        self._value: tuple[float, ...] = ()
        self.line = QLineEdit()
        self.line.editingFinished.connect(self._finished)
        self.adopt(self.line)
        self.line.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        self._value = tuple(value)
        text = " × ".join(map(_written, value))
        if self.line.text() != text:
            self.line.setText(text)
        self.line.setModified(False)

    def _finished(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            parts = [part for part in BETWEEN.split(self.line.text().strip()) if part]
            self.edited.emit(tuple(_read(part, self._kind.choices[0]) for part in parts))
            self.settled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None and self._value:
                low = self._kind.low if self._kind.low is not None else float("-inf")
                high = self._kind.high if self._kind.high is not None else float("inf")
                self.edited.emit(tuple(type(n)(min(max(n + step, low), high)) for n in self._value))
                return True
        return super().eventFilter(watched, event)


def _written(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _read(text: str, kind: type) -> Any:
    """The number that was typed, or the text itself for the model to refuse in a sentence."""
    try:
        return kind(text)
    except ValueError:
        return text


class ListsEditor(Editor):
    """Several lists of numbers: "3 × 8 × 8, 10"."""

    def __init__(self, kind: Kind):
        super().__init__()
        self._kind = kind
        self.line = QLineEdit()
        self.line.editingFinished.connect(self._finished)
        self.adopt(self.line)

    def show_value(self, value: Any) -> None:
        self.line.setText(", ".join(" × ".join(map(_written, numbers)) for numbers in value))
        self.line.setModified(False)

    def _finished(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            lists = [part.strip() for part in re.split("[,;]", self.line.text()) if part.strip()]
            read = self._kind.choices[0]
            self.edited.emit(tuple(tuple(_read(part, read) for part in BETWEEN.split(item)) for item in lists))
            self.settled.emit()


class MixedEditor(Editor):
    """A word, a number or several numbers, as the field allows."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.editingFinished.connect(self._finished)
        self.adopt(self.line)

    def show_value(self, value: Any) -> None:
        parts = value if isinstance(value, tuple | list) else () if value is None else (value,)
        self.line.setText(" × ".join(map(str, parts)))
        self.line.setModified(False)

    def _finished(self) -> None:
        if not self.line.isModified():
            return
        self.line.setModified(False)
        text = self.line.text().strip()
        parts = [_read(part, int) for part in BETWEEN.split(text) if part]
        if not parts or any(isinstance(part, str) for part in parts):
            self.edited.emit(text or None)
        else:
            self.edited.emit(parts[0] if len(parts) == 1 else tuple(parts))
        self.settled.emit()


class NamedEditor(Editor):
    """The name of something that the document or its data have: chosen from a list, or typed."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._activated)
        self.line = QLineEdit()
        self.box.setLineEdit(self.line)
        self.line.editingFinished.connect(self._finished)
        self.adopt(self.box)
        self._offers: tuple[tuple[str, str], ...] = ()

    def offer(self, offers: Sequence[tuple[str, str]]) -> None:
        """What there is to choose from: values, and what the user reads for them."""
        if tuple(offers) != self._offers:
            self._offers = tuple(offers)
            with QSignalBlocker(self.box):
                self.box.clear()
                for value, text in self._offers:
                    self.box.addItem(text, value)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            at = next((at for at, (name, _) in enumerate(self._offers) if name == value), NOTHING_CHOSEN)
            self.box.setCurrentIndex(at)
            self.box.setEditText(self._offers[at][1] if at >= 0 else str(value or ""))
            self.line.setModified(False)

    def _activated(self, index: int) -> None:
        self.edited.emit(self._offers[index][0])
        self.settled.emit()

    def _finished(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            text = self.line.text().strip()
            self.edited.emit(next((value for value, shown in self._offers if shown == text), text))
            self.settled.emit()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(tr("the usual"))
