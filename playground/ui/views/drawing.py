"""Small pieces of pictures that several views paint: numbers, sentences, legends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from playground.ui.theme import Theme

FIGURE_SPACE = "\u2007"  # as wide as a digit
MINUS = "\u2212"


def number(value: float, digits: int = 3, width: int = 0) -> str:
    """A number with so many significant digits, padded on the left to a width that does not change."""
    if math.isnan(value):
        text = "NaN"
    elif math.isinf(value):
        text = "∞" if value > 0 else MINUS + "∞"
    elif value == 0:
        text = "0"
    else:
        size = math.floor(math.log10(abs(value)))
        if -4 < size < digits + 3:
            text = f"{value:.{max(digits - 1 - size, 0)}f}"
        else:
            text = f"{value:.{digits - 1}e}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")
        text = text.replace("-", MINUS)
    return text.rjust(width, FIGURE_SPACE)


def percent(value: float, width: int = 0) -> str:
    """A share with one decimal."""
    return ("–" if math.isnan(value) else f"{100 * value:.1f} %").rjust(width, FIGURE_SPACE)


def nice_ceiling(value: float, stops: Sequence[float] = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)) -> float:
    """The smallest round number that is not below a positive value."""
    if not value > 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((stop * power for stop in stops if stop * power >= value * (1 - 1e-9)), 10 * power)


class SteadyScale:
    """A symmetric range that grows at once and shrinks only when much too wide, so that pictures do not jump."""

    def __init__(self, smallest: float = 0.0):
        self._smallest = smallest
        self.half = smallest

    def fit(self, extent: float) -> float:
        wanted = max(nice_ceiling(extent), self._smallest) if extent > 0 and math.isfinite(extent) else self._smallest
        if wanted > self.half or wanted < 0.4 * self.half:
            self.half = wanted
        return self.half or 1.0

    def reset(self) -> None:
        self.half = self._smallest


def finite_extent(values: np.ndarray) -> float:
    """The largest magnitude among the finite values; 0 where there are none."""
    size = np.abs(values[np.isfinite(values)])
    return float(size.max()) if size.size else 0.0


def draw_message(painter: QPainter, area: QRectF, text: str, theme: Theme) -> None:
    """A quiet sentence in the middle."""
    painter.setPen(theme.muted)
    painter.setFont(theme.font())
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area, int(flags), text)


_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


def draw_text(
    painter: QPainter, area: QRectF, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, elide: bool = True
) -> None:
    """One line, elided where it does not fit, centred in height."""
    if elide:
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(text) > area.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LINE | int(align), text)


@dataclass(frozen=True)
class Entry:
    """One name in a legend, with its colour and its current value."""

    text: str
    color: QColor
    value: str = ""
    dashed: bool = False


LINE = 18.0  # height of a legend's line


def legend_height(entries: Sequence[Entry], width: float, theme: Theme) -> float:
    return LINE * -(-len(entries) // _columns(entries, width, _widths(entries, theme)[1]))


def draw_legend(painter: QPainter, area: QRectF, entries: Sequence[Entry], theme: Theme) -> None:
    """Entries in columns, wrapped into lines; where an entry stands does not depend on its value's digits."""
    name_width, width = _widths(entries, theme)
    columns = _columns(entries, area.width(), width)
    for place, entry in enumerate(entries):
        left, top = area.left() + place % columns * width, area.top() + place // columns * LINE
        cell = QRectF(left, top, min(width, area.right() - left), LINE)
        draw_key(painter, QPointF(cell.left(), cell.center().y()), entry, theme)
        painter.setPen(theme.muted)
        painter.setFont(theme.font("small"))
        draw_text(painter, cell.adjusted(20, 0, 0, 0), entry.text)
        painter.setPen(theme.text)
        painter.setFont(theme.font("small", bold=True))
        draw_text(painter, cell.adjusted(20 + name_width, 0, 0, 0), entry.value)


def draw_key(painter: QPainter, left: QPointF, entry: Entry, theme: Theme) -> None:
    """The short stroke in front of a legend's name."""
    pen = QPen(entry.color, 2.0)
    if entry.dashed:
        pen.setDashPattern([2.0, 1.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(left, left + QPointF(14, 0))


def _widths(entries: Sequence[Entry], theme: Theme) -> tuple[float, float]:
    """Width of the names, and of a whole entry."""
    names, values = QFontMetricsF(theme.font("small")), QFontMetricsF(theme.font("small", bold=True))
    name = max((names.horizontalAdvance(entry.text) for entry in entries), default=0.0) + 6
    value = max((values.horizontalAdvance("0" * len(entry.value)) for entry in entries), default=0.0)
    return name, 20 + name + value + 12


def _columns(entries: Sequence[Entry], room: float, width: float) -> int:
    return max(1, min(len(entries), int((room + 12) / width)))
