"""A field for one number, typed in any notation; what the model refuses it does not judge itself."""

from __future__ import annotations

from math import floor, isfinite, log10

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy


def show_number(value: float, digits: int = 6) -> str:
    """The shortest usual notation: 0.03, 1e-08, 12000."""
    return str(value) if isinstance(value, int) else f"{value:.{digits}g}"


class NumberBox(QAbstractSpinBox):
    """A number typed as one likes (0.03, 3e-2, 0,03); the arrows step by 1, or by 1-2-5 over wide ranges."""

    edited = Signal(object)

    def __init__(self, whole: bool = False, low: float | None = None, high: float | None = None, even: bool = False):
        super().__init__()
        self._whole, self._low, self._high, self._even = whole, low, high, even
        self._value: float = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setKeyboardTracking(False)
        self.editingFinished.connect(self._typed)
        self.lineEdit().setMaxLength(24)
        self.lineEdit().setTextMargins(4, 0, 0, 0)
        self._dirty = False
        self.lineEdit().textEdited.connect(self._touch)

    def show_value(self, value: float) -> None:
        self._value = value
        text = show_number(value)
        if self.lineEdit().text() != text and not (self.hasFocus() and self._dirty):
            self.lineEdit().setText(text)
            self.lineEdit().setCursorPosition(0)

    def value(self) -> float:
        return self._value

    def parse(self, text: str) -> object:
        """The number in a text, or the text where there is none."""
        plain = text.strip().replace(" ", "").replace("\u2212", "-").replace(",", ".")
        try:
            return int(plain) if self._whole else float(plain)
        except ValueError:
            pass
        try:
            number = float(plain)
        except ValueError:
            return text.strip()
        return int(number) if isfinite(number) and number == int(number) else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position  # the model refuses, in a sentence

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flag = QAbstractSpinBox.StepEnabledFlag
        found = flag.StepNone
        if self._high is None or self._value < self._high:
            found |= flag.StepUpEnabled
        if self._low is None or self._value > self._low:
            found |= flag.StepDownEnabled
        return found

    def stepBy(self, steps: int) -> None:
        value: float = self._value
        for _ in range(abs(steps)):
            value = self._stepped(value, 1 if steps > 0 else -1)
        if self._low is not None:
            value = max(value, self._low)
        if self._high is not None:
            value = min(value, self._high)
        value = int(value) if self._whole else float(f"{value:.6g}")
        if value != self._value:
            self._dirty = False
            self.show_value(value)
            self.edited.emit(value)

    def _stepped(self, value: float, direction: int) -> float:
        if self._whole:
            return value + direction
        if self._even and self._low is not None and self._high is not None:
            return value + direction * nice_step((self._high - self._low) / 20)
        if value <= 0:
            return value + direction * 0.1 if self._low is None or self._low < 0 else (1e-6 if direction > 0 else 0.0)
        return _next_of_series(value, direction)

    def _touch(self) -> None:
        self._dirty = True

    def _typed(self) -> None:
        if not self._dirty:
            return
        self._dirty = False
        value = self.parse(self.lineEdit().text())
        if value == self._value:
            self.show_value(self._value)
        self.edited.emit(value)  # also what stands there already: a refusal shown before is over

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dirty:
            self._dirty = False
            self.lineEdit().setText(show_number(self._value))
            return
        super().keyPressEvent(event)


def nice_step(step: float) -> float:
    """The 1, 2 or 5 times a power of ten that lies next below."""
    power = 10.0 ** floor(log10(step) + 1e-9)
    return power * max(factor for factor in (1, 2, 5) if factor * power <= step * 1.000001)


def _next_of_series(value: float, direction: int) -> float:
    power = 10.0 ** floor(log10(value) + 1e-9)
    series = [0.5 * power, power, 2 * power, 5 * power, 10 * power]
    if direction > 0:
        return next(number for number in series if number > value * 1.000001)
    return next(number for number in reversed(series) if number < value * 0.999999)
