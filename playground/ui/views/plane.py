"""The plane of two inputs: the field of answers, and the points of the data on it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPaintEngine, QPainter, QPen, QPixmap

from playground.datasets.base import Table
from playground.ui.theme import Theme, as_image, class_mix, diverging
from playground.ui.translate import tr
from playground.ui.views.drawing import draw_text, number

LINE = 17.0  # height of a line of the key
MOST_POINTS = 1500  # of each split; more would only cover each other
PALE = 0.72  # share of full colour in the field, so that the points stand out
FINE = 200  # points along each side of a field with hard edges


def field_image(theme: Theme, field: np.ndarray, scale: float, hard: bool) -> QImage:
    """A field (side, side) of values or (side, side, classes) of shares, row 0 at the bottom, as a picture.

    `hard` shows only which answer it is: the sign of a value, the largest share.
    """
    if field.ndim == 3:
        shares = _finer(field) if hard else field
        if hard:
            shares = np.eye(shares.shape[-1], dtype=np.float32)[np.nan_to_num(shares).argmax(axis=-1)]
        return as_image(class_mix(theme, shares, PALE)[::-1])
    values = _finer(field) if hard else field
    if hard:
        values = np.where(np.isnan(values), values, np.where(values >= 0, scale, -scale))
    return as_image(diverging(theme, values[::-1] * (PALE / scale)))


def _finer(field: np.ndarray) -> np.ndarray:
    """A field on a finer grid, linear between its points."""
    between = _interpolation(field.shape[0], FINE)
    field = np.where(np.isinf(field), np.sign(field), field)  # zero times infinity would be no number
    if field.ndim == 2:
        return between @ field @ between.T
    return np.stack([between @ field[..., k] @ between.T for k in range(field.shape[2])], axis=-1)


@lru_cache(maxsize=8)
def _interpolation(side: int, fine: int) -> np.ndarray:
    """(fine, side) weights of linear interpolation between points at both ends."""
    place = np.linspace(0, side - 1, fine)
    low = np.minimum(place.astype(int), max(side - 2, 0))
    weights = np.zeros((fine, side), np.float32)
    rows = np.arange(fine)
    weights[rows, np.minimum(low + 1, side - 1)] = place - low
    weights[rows, low] = 1 - (place - low) if side > 1 else 1
    return weights


def draw_field(painter: QPainter, frame: QRectF, image: QImage) -> None:
    """The outermost points of the grid lie on the edges of the frame."""
    half_x = 0.5 * frame.width() / max(image.width() - 1, 1)
    half_y = 0.5 * frame.height() / max(image.height() - 1, 1)
    painter.save()
    painter.setClipRect(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(frame.adjusted(-half_x, -half_y, half_x, half_y), image)
    painter.restore()


def draw_points(painter: QPainter, frame: QRectF, table: Table, plane: float, theme: Theme, test: bool) -> None:
    """Training points as discs, test points as hollow diamonds, both in the colour of their class or value."""
    painter.save()
    painter.setClipRect(frame.adjusted(-4, -4, 4, 4))
    radius = 3.5 if table.size <= 600 else 2.5
    if test:
        _draw_split(painter, frame, table, slice(table.train, None), plane, theme, radius, hollow=True)
    _draw_split(painter, frame, table, slice(0, table.train), plane, theme, radius, hollow=False)
    painter.restore()


def _draw_split(
    painter: QPainter,
    frame: QRectF,
    table: Table,
    rows: slice,
    plane: float,
    theme: Theme,
    radius: float,
    hollow: bool,
) -> None:
    inputs, targets = table.inputs[rows], table.targets[rows]
    if not len(inputs):
        return
    stride = max(1, -(-len(inputs) // MOST_POINTS))
    inputs, targets = inputs[::stride], targets[::stride]
    x = frame.left() + frame.width() * (inputs[:, 0] / plane + 1) / 2
    y = frame.bottom() - frame.height() * (inputs[:, 1] / plane + 1) / 2
    shown = np.isfinite(x) & np.isfinite(y)
    colors = [QColor.fromRgb(int(rgb)) for rgb in target_colors(table, targets, theme)]
    edge = QPen(theme.card if not hollow else theme.text, 1)
    for ok, left, top, color in zip(shown, x.tolist(), y.tolist(), colors):
        if not ok:
            continue
        painter.setPen(edge)
        painter.setBrush(color)
        center = QPointF(left, top)
        if hollow:
            painter.drawPolygon(diamond(center, radius + 0.5))
        else:
            painter.drawEllipse(center, radius, radius)


def diamond(center: QPointF, radius: float) -> list[QPointF]:
    x, y = center.x(), center.y()
    return [QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)]


def target_colors(table: Table, targets: np.ndarray, theme: Theme) -> np.ndarray:
    """The colour of each target, uint32 0xffRRGGBB: of its class, or of its value between -1 and 1."""
    if table.has_classes:
        colors = np.array([theme.class_color(k).rgb() for k in range(len(table.classes))], np.uint32)
        return colors[np.clip(targets.astype(np.int64).reshape(len(targets), -1)[:, 0], 0, len(colors) - 1)]
    return diverging(theme, targets.reshape(len(targets), -1)[:, 0].astype(np.float64))


class PointLayer:
    """The points as a picture that is kept until the data, the size or the theme is another."""

    def __init__(self) -> None:
        self._key: tuple = ()
        self._table: Table | None = None
        self._picture = QPixmap()

    def draw(self, painter: QPainter, frame: QRectF, table: Table, plane: float, theme: Theme, test: bool) -> None:
        engine = painter.paintEngine()
        if engine is not None and engine.type() == QPaintEngine.Type.SVG:
            draw_points(painter, frame, table, plane, theme, test)
            return
        ratio = painter.device().devicePixelRatioF()
        key = (frame.width(), frame.height(), theme.name, test, ratio)
        if key != self._key or table is not self._table:
            self._key, self._table = key, table
            pad = frame.adjusted(-6, -6, 6, 6)
            self._picture = QPixmap(round(pad.width() * ratio), round(pad.height() * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_points(inner, QRectF(6, 6, frame.width(), frame.height()), table, plane, theme, test)
            inner.end()
        painter.drawPixmap(QPointF(frame.left() - 6, frame.top() - 6), self._picture)


def draw_classes(painter: QPainter, area: QRectF, names: tuple[str, ...], theme: Theme) -> float:
    """Which colour is which class, as many as there is room for; returns where it ends."""
    painter.setFont(theme.font("small"))
    room = max(1, min(len(names), int(area.height() / LINE)))
    for k, name in enumerate(names[:room]):
        center = QPointF(area.left() + 5, area.top() + LINE * k + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.class_color(k))
        painter.drawEllipse(center, 4, 4)
        painter.setPen(theme.muted)
        cut = k == room - 1 < len(names) - 1
        text = tr("and {count} more", count=len(names) - room + 1) if cut else name
        draw_text(painter, QRectF(area.left() + 16, center.y() - 8, area.width() - 16, 16), text)
    return area.top() + LINE * room


def draw_scale(painter: QPainter, area: QRectF, half: float, theme: Theme) -> float:
    """Which colour is which value from -half to half; returns where it ends."""
    bar = QRectF(area.left(), area.top(), area.width(), 8)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for place in np.linspace(0, 1, 9):
        gradient.setColorAt(place, theme.color_of(PALE * (2 * place - 1)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(bar, 2, 2)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.muted)
    below = QRectF(area.left(), bar.bottom() + 2, area.width(), 14)
    draw_text(painter, below, number(-half, 2))
    draw_text(painter, below, "0", Qt.AlignmentFlag.AlignHCenter)
    draw_text(painter, below, number(half, 2), Qt.AlignmentFlag.AlignRight)
    return below.bottom()
