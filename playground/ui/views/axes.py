"""Axes and curves: steady ranges, round ticks, and lines thinned to what the pixels can show."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPen, QPolygonF
from shiboken6 import Shiboken

from playground.ui.theme import Theme
from playground.ui.views.drawing import MINUS, nice_ceiling

STEP_STOPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


@dataclass(frozen=True)
class Range:
    """What an axis covers; a logarithmic one is given in exponents of ten."""

    low: float
    high: float
    log: bool = False

    def place(self, values: np.ndarray) -> np.ndarray:
        """Values as shares of the axis; what a logarithm cannot show lies at the bottom."""
        values = np.asarray(values, np.float64)
        if self.log:
            with np.errstate(divide="ignore", invalid="ignore"):
                values = np.log10(values)
            values = np.where(np.isneginf(values), self.low, values)
        with np.errstate(invalid="ignore", over="ignore"):
            return (values - self.low) / (self.high - self.low)

    def ticks(self, most: int) -> list[float]:
        """At most `most` round values on the axis (exponents, where logarithmic)."""
        span = self.high - self.low
        if self.log:
            stride = max(1, math.ceil(span / max(most, 1)))
            first = math.ceil(self.low / stride) * stride
            return [float(tick) for tick in range(first, math.floor(self.high + 1e-9) + 1, stride)]
        step = nice_ceiling(span / max(most, 1), (1.0, 2.0, 2.5, 5.0, 10.0))
        first = math.ceil(self.low / step - 1e-9)
        return [k * step for k in range(first, math.floor(self.high / step + 1e-9) + 1)]

    def label(self, tick: float) -> str:
        if self.log:
            return power(round(tick))
        return short(tick)


def power(exponent: int) -> str:
    """10 to the exponent, with raised digits."""
    raised = str(exponent).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return {0: "1", 1: "10"}.get(exponent, f"10{raised}")


def short(value: float) -> str:
    """A tick: 0.5, 20, 10k, 2.5M."""
    size = abs(value)
    if size >= 1e15:
        return f"{value:.0e}".replace("e+", "e")
    for limit, suffix in ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e4, "k")):
        if size >= limit:
            unit = 1e3 if suffix == "k" else limit
            return f"{value / unit:.4g}".replace("-", MINUS) + suffix
    return f"{value:.4g}".replace("-", MINUS)


def step_range(last: float) -> Range:
    """From 0 to a round number beyond the last update: it grows rarely."""
    return Range(0.0, nice_ceiling(max(last, 10.0), STEP_STOPS))


def linear_range(values: np.ndarray) -> Range:
    """From 0 (or a round negative number) to a round one above the finite values."""
    finite = values[np.isfinite(values)]
    if not finite.size:
        return Range(0.0, 1.0)
    high, low = float(finite.max()), float(finite.min())
    top = nice_ceiling(min(high, 1e30)) if high > 0 else 0.0
    bottom = -nice_ceiling(min(-low, 1e30)) if low < 0 else 0.0
    return Range(bottom, top) if top > bottom else Range(0.0, 1.0)


def log_range(values: np.ndarray, least: float = 2.0, deepest: float = 12.0) -> Range:
    """Whole powers of ten around the positive finite values."""
    shown = values[np.isfinite(values) & (values > 0)]
    if not shown.size:
        return Range(-least, 0.0, True)
    high = math.ceil(math.log10(float(shown.max())) - 1e-9)
    low = max(math.floor(math.log10(float(shown.min())) + 1e-9), high - deepest)
    return Range(float(min(low, high - least)), float(high), True)


class Axes:
    """A frame with two ranges, painted into an area; `frame` is where curves go."""

    def __init__(
        self,
        area: QRectF,
        x: Range,
        y: Range,
        theme: Theme,
        *,
        x_labels: bool = True,
        left: float = 36.0,
        right: float = 20.0,
    ):
        self.x, self.y, self.theme = x, y, theme
        self._metrics = QFontMetricsF(theme.font("small"))
        line = self._metrics.height()
        self._y_ticks = y.ticks(max(1, int(area.height() / 34)))
        wide = max((self._metrics.horizontalAdvance(y.label(tick)) for tick in self._y_ticks), default=0.0)
        left = max(left, 8.0 * math.ceil((wide + 8) / 8))
        self.frame = area.adjusted(left, line / 2, -right, -(line + 6) if x_labels else -line / 2)
        self._x_labels = x_labels

    def draw(self, painter: QPainter) -> None:
        """Grid lines, the bottom line and tick labels."""
        theme, frame = self.theme, self.frame
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(theme.font("small"))
        hairline = QPen(theme.border, 1)
        hairline.setCosmetic(True)
        height = self._metrics.height()
        for tick in self._y_ticks:
            y = self._y_of_share((tick - self.y.low) / (self.y.high - self.y.low))
            painter.setPen(hairline)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(theme.muted)
            cell = QRectF(frame.left() - 64, y - height / 2, 58, height)
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.y.label(tick))
        painter.setPen(QPen(theme.outline, 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        if self._x_labels:
            self._draw_x(painter, height)
        painter.restore()

    def draw_ticks(self, painter: QPainter) -> None:
        """Ticks and their labels only, around a picture."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self.theme.font("small"))
        height = self._metrics.height()
        for tick in self.y.ticks(max(3, int(self.frame.height() / 34))):
            y = self._y_of_share((tick - self.y.low) / (self.y.high - self.y.low))
            painter.setPen(QPen(self.theme.outline, 1))
            painter.drawLine(QPointF(self.frame.left() - 3, y), QPointF(self.frame.left(), y))
            painter.setPen(self.theme.muted)
            cell = QRectF(self.frame.left() - 64, y - height / 2, 58, height)
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self.y.label(tick))
        self._draw_x(painter, height)
        painter.restore()

    def _draw_x(self, painter: QPainter, height: float) -> None:
        frame, ticks = self.frame, self.x.ticks(max(3, int(self.frame.width() / 48)))
        for tick in ticks:
            x = frame.left() + frame.width() * (tick - self.x.low) / (self.x.high - self.x.low)
            painter.setPen(QPen(self.theme.outline, 1))
            painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + 3))
            painter.setPen(self.theme.muted)
            cell = QRectF(x - 32, frame.bottom() + 4, 64, height)
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self.x.label(tick))

    def _y_of_share(self, share: float) -> float:
        return self.frame.bottom() - share * self.frame.height()

    def y_of(self, value: float) -> float:
        return self._y_of_share(float(self.y.place(np.array([value]))[0]))

    def x_of(self, value: float) -> float:
        return self.frame.left() + self.frame.width() * float(self.x.place(np.array([value]))[0])

    def guide(self, painter: QPainter, value: float, text: str) -> None:
        """A dashed line across at a value that means something."""
        y = self.y_of(value)
        if not self.frame.top() <= y <= self.frame.bottom():
            return
        painter.save()
        pen = QPen(self.theme.warning, 1)
        pen.setDashPattern([4.0, 4.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(self.frame.left(), y), QPointF(self.frame.right(), y))
        painter.setFont(self.theme.font("small"))
        height = self._metrics.height()
        top = y + 1 if y - height < self.frame.top() else y - height - 1
        width = self._metrics.horizontalAdvance(text) + 6
        cell = QRectF(self.frame.right() - width, top, width, height)
        ground = QColor(self.theme.card)
        ground.setAlpha(200)
        painter.fillRect(cell, ground)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()

    def curve(self, painter: QPainter, x: np.ndarray, y: np.ndarray, color: QColor, dashed: bool = False) -> None:
        """A line through the points that are numbers.

        On a screen it is drawn one device pixel wide, and twice where it is not dense: wider strokes that cross
        themselves cost a hundred times as much.
        """
        polygon = self.polygon(x, y)
        if polygon is None:
            return
        engine = painter.paintEngine()
        vector = engine is not None and engine.type() == QPaintEngine.Type.SVG
        pen = QPen(color, 1.5 if vector else 1.0)
        pen.setCosmetic(not vector)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
        painter.save()
        painter.setClipRect(self.frame.adjusted(0, -1, 1, 1))
        painter.setPen(pen)
        if polygon.size() == 1:
            painter.setBrush(color)
            painter.drawEllipse(polygon.at(0), 1.5, 1.5)
        painter.drawPolyline(polygon)
        if not (dashed or vector or polygon.size() > self.frame.width()):
            painter.translate(0.0, 0.5)
            painter.drawPolyline(polygon)
        painter.restore()

    def polygon(self, x: np.ndarray, y: np.ndarray) -> QPolygonF | None:
        """Pixels of the points that are numbers: at most the lowest and the highest in each column of pixels."""
        across, up = self.x.place(x), self.y.place(y)
        kept = ~(np.isnan(across) | np.isnan(up))
        if not kept.any():
            return None
        frame = self.frame
        px = frame.left() + frame.width() * across[kept]
        py = np.clip(frame.bottom() - frame.height() * up[kept], frame.top() - 4, frame.bottom() + 4)
        return as_polygon(*thinned(px, py))


def thinned(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of the points in one column of pixels only the first and last in height; x ascends."""
    if len(x) < 4:
        return x, y
    columns = np.floor(x)
    starts = np.flatnonzero(np.r_[True, columns[1:] != columns[:-1]])
    if 2 * len(starts) >= len(x):
        return x, y
    low, high = np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)
    rising = y[starts] <= (low + high) / 2
    pairs = np.where(rising[:, None], np.stack([low, high], 1), np.stack([high, low], 1))
    return np.repeat(x[starts], 2), pairs.ravel()


def as_polygon(x: np.ndarray, y: np.ndarray) -> QPolygonF:
    """A polygon filled through its memory: a thousand points at the cost of one call."""
    polygon = QPolygonF()
    polygon.resize(len(x))
    pointer = Shiboken.VoidPtr(polygon.data(), 16 * len(x), True)  # type: ignore[call-arg,arg-type]
    memory = np.frombuffer(pointer, np.float64)  # type: ignore[call-overload]
    memory[0::2] = x
    memory[1::2] = y
    return polygon
