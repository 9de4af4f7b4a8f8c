"""Painting shared by the items: pictures kept between frames, points straight from arrays, bubbles with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import perf_counter
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from playground.ui.theme import Theme

LARGEST = 3000  # pixels along a side of a kept picture; larger ones are painted afresh


class Kept:
    """A painting kept as a pixmap for one scale and pixel ratio, so that text stays sharp at every zoom."""

    def __init__(self) -> None:
        self.cost = 0.0  # seconds of the last painting
        self._pixmap: QPixmap | None = None
        self._key: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def drop(self) -> None:
        """Paint afresh next time."""
        self._pixmap = None

    def draw(self, painter: QPainter, rect: QRectF, paint: Callable[[QPainter], None]) -> None:
        """Draw what `paint` paints within `rect` (both in item coordinates)."""
        world = painter.worldTransform()
        device = painter.device()
        scale = world.m11()
        ratio = device.devicePixelRatioF() if isinstance(device, QWidget | QPixmap | QImage) else 0.0
        width, height = ceil(rect.width() * scale * ratio) + 1, ceil(rect.height() * scale * ratio) + 1
        if not ratio or scale <= 0 or max(width, height) > LARGEST:
            paint(painter)  # a vector format, or zoomed in far
            return
        key = (scale, ratio, rect.width(), rect.height())
        if self._pixmap is None or self._key != key:
            began = perf_counter()
            self._pixmap, self._key = _painted(rect, width, height, scale, ratio, paint), key
            self.cost = perf_counter() - began
        corner = world.map(rect.topLeft())
        painter.setWorldTransform(QTransform())
        painter.drawPixmap(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), self._pixmap)
        painter.setWorldTransform(world)


def _painted(
    rect: QRectF, width: int, height: int, scale: float, ratio: float, paint: Callable[[QPainter], None]
) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        paint(painter)
    finally:
        painter.end()
    return pixmap


def polygon(points: np.ndarray) -> QPolygonF:
    """A polygon of (n, 2) float64 points, copied in one go."""
    found = QPolygonF()
    found.resize(len(points))
    if len(points):
        memory: Any = Shiboken.VoidPtr(found.data(), len(points) * 16, True)  # type: ignore[call-arg,arg-type]
        np.frombuffer(memory, np.float64).reshape(-1, 2)[:] = points
    return found


def dots(painter: QPainter, points: np.ndarray, color: QColor, width: float, alpha: float) -> None:
    """Round dots at (n, 2) points."""
    faded = QColor(color)
    faded.setAlphaF(min(1.0, max(0.0, alpha)))
    painter.setPen(QPen(faded, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(polygon(points))


def invite(painter: QPainter, theme: Theme, text: str, place: QRectF) -> None:
    """A sentence in the middle of an empty place, saying what can be done there."""
    painter.setFont(theme.font("large"))
    painter.setPen(theme.muted)
    width = min(520.0, place.width() - 32)
    box = QRectF(place.center().x() - width / 2, place.top(), width, place.height())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)


def bubble(
    painter: QPainter, theme: Theme, at: QPointF, text: str, bounds: QRectF, tone: QColor | None = None
) -> QRectF:
    """A small panel with a sentence beside a point, kept within `bounds`; returns where it stands."""
    font = theme.font("small")
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    space = QFontMetricsF(font).boundingRect(QRectF(0, 0, 280, 400), int(flags), text)
    box = QRectF(0, 0, space.width() + 18, space.height() + 12)
    box.moveTopLeft(at + QPointF(14, 16))
    if box.right() > bounds.right() - 4:
        box.moveRight(at.x() - 10)
    if box.bottom() > bounds.bottom() - 4:
        box.moveBottom(at.y() - 10)
    box.moveLeft(max(box.left(), bounds.left() + 4))
    box.moveTop(max(box.top(), bounds.top() + 4))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tone or theme.border, 1))
    painter.setBrush(theme.raised)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(tone or theme.text)
    painter.drawText(box.adjusted(9, 6, -8, -5), int(flags), text)
    return box
