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
    return LINE * len(_lines(entries, width, theme))


def draw_legend(painter: QPainter, area: QRectF, entries: Sequence[Entry], theme: Theme) -> None:
    """Entries from left to right, wrapped into lines; the place of an entry does not depend on its value's digits."""
    name_font, value_font = theme.font("small"), theme.font("small", bold=True)
    names = QFontMetricsF(name_font)
    for row, line in enumerate(_lines(entries, area.width(), theme)):
        x = area.left()
        for entry, width in line:
            cell = QRectF(x, area.top() + row * LINE, min(width, area.right() - x), LINE)
            draw_key(painter, QPointF(cell.left(), cell.center().y()), entry, theme)
            painter.setPen(theme.muted)
            painter.setFont(name_font)
            draw_text(painter, cell.adjusted(20, 0, 0, 0), entry.text)
            painter.setPen(theme.text)
            painter.setFont(value_font)
            draw_text(painter, cell.adjusted(20 + names.horizontalAdvance(entry.text) + 6, 0, 0, 0), entry.value)
            x += width


def draw_key(painter: QPainter, left: QPointF, entry: Entry, theme: Theme) -> None:
    """The short stroke in front of a legend's name."""
    pen = QPen(entry.color, 2.0)
    if entry.dashed:
        pen.setDashPattern([2.0, 1.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(left, left + QPointF(14, 0))


def _lines(entries: Sequence[Entry], width: float, theme: Theme) -> list[list[tuple[Entry, float]]]:
    names, values = QFontMetricsF(theme.font("small")), QFontMetricsF(theme.font("small", bold=True))
    lines: list[list[tuple[Entry, float]]] = []
    used = width + 1
    for entry in entries:
        value = values.horizontalAdvance("0" * len(entry.value)) + 6 if entry.value else 0.0
        needed = 20 + names.horizontalAdvance(entry.text) + value + 12
        if used + needed - 12 > width and (not lines or lines[-1]):
            lines.append([])
            used = 0.0
        lines[-1].append((entry, needed))
        used += needed
    return lines
