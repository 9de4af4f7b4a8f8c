"""Editors of single values: numbers that may be typed in any notation, choices, switches, texts, lists."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.ui.choice_box import ChoiceBox
from playground.ui.field_kinds import Kind
from playground.ui.number_box import NumberBox, nice_step
from playground.ui.translate import later, tr, tr_model

SLIDER_STEPS = 200
WIDEST_SLIDER = 100.0  # ranges up to this get a slider beside the number

# Readable names of words that stand in files as identifiers.
WORDS = {
    "x1_squared": "x1²",
    "x2_squared": "x2²",
    "x1_x2": "x1·x2",
    "sin_x1": "sin x1",
    "sin_x2": "sin x2",
    "leaky_relu": "LeakyReLU",
    "relu": "ReLU",
    "elu": "ELU",
}
_TRANSLATED_WORDS = (
    later("in order"),
    later("shuffled"),
    later("hard first"),
    later("linear"),
    later("sigmoid"),
    later("softplus"),
    later("sign"),
    later("step"),
    later("auto"),
    later("classes"),
    later("values"),
    later("in streams"),
    later("after"),
    later("at every step"),
    later("at the end"),
    later("before"),
    later("bilinear"),
    later("causal"),
    later("characters"),
    later("constant"),
    later("cosine"),
    later("diagonal"),
    later("edge"),
    later("epochs"),
    later("full"),
    later("gaussian"),
    later("keeps"),
    later("masking"),
    later("nearest"),
    later("none"),
    later("numbers"),
    later("reflect"),
    later("same"),
    later("updates"),
    later("valid"),
    later("words"),
    later("wrap"),
    later("writes"),
)


def word(identifier: str) -> str:
    """What the user reads for an identifier of a closed list."""
    return WORDS.get(identifier) or tr(identifier.replace("_", " "))


class Guard(QObject):
    """Keeps the wheel from changing values in a form that is being scrolled: only focused editors turn."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class Editor(QWidget):
    """One value: `edited` carries a new one (or text that is none, for the model to refuse in a sentence)."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self._guard = Guard(self)

    def adopt(self, widget: QWidget, stretch: int = 1) -> None:
        """Lay a widget into the row; it gets the focus, and the wheel only when it has it."""
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self._guard)
        self.row.addWidget(widget, stretch)
        if self.focusProxy() is None:
            self.setFocusProxy(widget)

    def show_value(self, value: Any) -> None:
        """Show the document's value; never emits."""
        raise NotImplementedError

    def describe(self, label: str, tip: str) -> None:
        """What assistive technology reads, and the tooltip."""
        self.setToolTip(tip)
        for child in self.findChildren(QWidget):
            child.setAccessibleName(label)
            child.setAccessibleDescription(tip)
            child.setToolTip(tip)

    def set_wrong(self, wrong: bool) -> None:
        for child in self.findChildren(QWidget):
            if child.property("wrong") != wrong:
                child.setProperty("wrong", wrong)
                child.style().unpolish(child)
                child.style().polish(child)

    def retranslate(self) -> None:
        """Words of the editor itself, in the language of now."""


class NumberEditor(Editor):
    """A number, with a slider beside it where the range is small; with `optional`, an unticked box means none."""

    def __init__(self, kind: Kind, start: float):
        super().__init__()
        self._kind, self._start = kind, start
        self._low, self._high, self._step = kind.low, kind.high, 0.0
        width = kind.high - kind.low if kind.low is not None and kind.high is not None else 0.0
        # 1e-8 of 0..1 has no place on a slider.
        narrow = 0 < width <= WIDEST_SLIDER and (start == 0 or abs(start) >= width / 1000)
        if narrow and kind.low is not None and kind.high is not None:
            self._step = nice_step(width / 100)
            self._low = kind.low + (self._step if kind.above is not None else 0)
            self._high = kind.high - (self._step if kind.below is not None else 0)
        whole = kind.name == "int"
        self.used: QCheckBox | None = None
        if kind.optional:
            self.used = QCheckBox()
            self.used.toggled.connect(self._use)
            self.adopt(self.used, 0)
        self.slider: QSlider | None = None
        if narrow and not whole and not kind.optional:
            self.slider = QSlider(Qt.Orientation.Horizontal)
            self.slider.setRange(0, SLIDER_STEPS)
            self.slider.setPageStep(SLIDER_STEPS // 10)
            self.slider.setMinimumWidth(48)
            self.slider.valueChanged.connect(self._slid)
            self.slider.sliderReleased.connect(self.settled)
            self.adopt(self.slider, 3)
        self.box = NumberBox(whole, self._low, self._high, narrow)
        self.box.setMinimumWidth(72)
        self.box.edited.connect(self._edited)
        self.box.editingFinished.connect(self.settled)
        self.adopt(self.box, 2)
        self.setFocusProxy(self.box)

    def show_value(self, value: Any) -> None:
        if self.used is not None:
            with QSignalBlocker(self.used):
                self.used.setChecked(value is not None)
            self.box.setEnabled(value is not None)
            if value is None:
                self.box.lineEdit().clear()
                return
        self.box.show_value(value)
        if self.slider is not None:
            low, width = self._range()
            with QSignalBlocker(self.slider):
                self.slider.setValue(round((value - low) / width * SLIDER_STEPS))

    def _range(self) -> tuple[float, float]:
        low, high = self._low or 0.0, self._high or 0.0
        return low, high - low

    def _edited(self, value: object) -> None:
        self.edited.emit(value)

    def _use(self, used: bool) -> None:
        self.edited.emit(self._start if used else None)
        self.settled.emit()

    def _slid(self, position: int) -> None:
        low, width = self._range()
        value = round((low + width * position / SLIDER_STEPS) / self._step) * self._step
        self.edited.emit(float(f"{min(max(value, low), low + width):.6g}"))


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.toggled.connect(self._toggled)
        self.adopt(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))

    def _toggled(self, on: bool) -> None:
        self.edited.emit(on)
        self.settled.emit()


class ChoiceEditor(Editor):
    """One of a closed list. `titles` are marked texts of the model; without them the identifiers are shown as words."""

    def __init__(
        self, choices: tuple[Any, ...], titles: dict[Any, str] | None = None, tips: dict[Any, str] | None = None
    ):
        super().__init__()
        self._choices, self._titles, self._tips = choices, titles or {}, tips or {}
        self.box = ChoiceBox(letters=8)
        for choice in choices:
            self.box.addItem("", choice)
        self.retranslate()
        self.box.activated.connect(self._activated)
        self.adopt(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self._choices.index(value) if value in self._choices else -1)

    def _activated(self, index: int) -> None:
        self.edited.emit(self._choices[index])
        self.settled.emit()

    def retranslate(self) -> None:
        for index, choice in enumerate(self._choices):
            if choice is None:
                text = tr("none")
            elif choice in self._titles:
                text = tr_model(self._titles[choice])
            else:
                text = word(str(choice))
            self.box.setItemText(index, text)
            if choice in self._tips:
                self.box.setItemData(index, tr_model(self._tips[choice]), Qt.ItemDataRole.ToolTipRole)


class TextEditor(Editor):
    """A line of text; `names`: a list with commas, of names or numbers; `file` adds a button that asks for a file."""

    def __init__(self, names: bool = False, file: bool = False):
        super().__init__()
        self._names = names
        self.line = QLineEdit()
        self.line.editingFinished.connect(self._finished)
        self.adopt(self.line)
        self.button: QToolButton | None = None
        if file:
            self.button = QToolButton()
            self.button.setText("…")
            self.button.clicked.connect(self._browse)
            self.adopt(self.button, 0)

    def show_value(self, value: Any) -> None:
        text = ", ".join(map(str, value)) if self._names else str(value)
        if self.line.text() != text:
            self.line.setText(text)
        self.line.setModified(False)

    def _finished(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            text = self.line.text().strip()
            self.edited.emit(tuple(part.strip() for part in text.split(",") if part.strip()) if self._names else text)
            self.settled.emit()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open a table"), self.line.text(), tr("Tables") + " (*.csv *.tsv *.txt *.npz)"
        )
        if path:
            self.edited.emit(path)
            self.settled.emit()


class ChecksEditor(Editor):
    """Several of a closed list, as check boxes; the value keeps the order of the list."""

    def __init__(self, choices: tuple[str, ...]):
        super().__init__()
        self._choices = choices
        self._boxes: list[QCheckBox] = []
        column = QVBoxLayout()
        column.setSpacing(0)
        self.row.addLayout(column)
        for choice in choices:
            box = QCheckBox(word(choice))
            box.toggled.connect(self._toggled)
            box.installEventFilter(self._guard)
            column.addWidget(box)
            self._boxes.append(box)
        self.setFocusProxy(self._boxes[0])

    def show_value(self, value: Any) -> None:
        for choice, box in zip(self._choices, self._boxes):
            with QSignalBlocker(box):
                box.setChecked(choice in value)

    def _toggled(self) -> None:
        self.edited.emit(tuple(choice for choice, box in zip(self._choices, self._boxes) if box.isChecked()))
        self.settled.emit()

    def retranslate(self) -> None:
        for choice, box in zip(self._choices, self._boxes):
            box.setText(word(choice))
