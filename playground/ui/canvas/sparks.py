"""Many small round dots at once: stamped into an image with NumPy, which takes a fourth of the time QPainter needs."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from playground.ui.canvas.painting import dots

PHASES = 4  # places of a dot within a pixel, each way
FEW = 24  # dots below which QPainter is as quick
LARGEST = 4_000_000  # pixels of the image


class Sparks:
    """Dots within a rectangle of the scene, a colour at a time. The image is kept between frames and wiped."""

    def __init__(self) -> None:
        self._pixels = np.zeros((0, 0), np.uint32)

    def draw(self, painter: QPainter, bounds: QRectF, groups: list[tuple[np.ndarray, QColor, float, float]]) -> None:
        """Draw groups of (points (n, 2) in scene coordinates, colour, diameter, alpha); later groups do not hide
        brighter dots of earlier ones."""
        world, device = painter.worldTransform(), painter.device()
        scale = world.m11()
        ratio = device.devicePixelRatioF() if isinstance(device, QWidget | QPixmap | QImage) else 0.0
        shown = world.mapRect(bounds).adjusted(-4, -4, 4, 4)
        if ratio:
            shown = shown.intersected(
                QRectF(0, 0, device.width() / _own_ratio(device), device.height() / _own_ratio(device))
            )
        width, height = int(shown.width() * ratio), int(shown.height() * ratio)
        count = sum(len(points) for points, *_ in groups)
        if count <= FEW or not ratio or width < 8 or height < 8 or width * height > LARGEST:
            for points, color, diameter, alpha in groups:
                dots(painter, points, color, diameter, alpha)
            return
        if self._pixels.shape != (height, width):
            self._pixels = np.zeros((height, width), np.uint32)
        else:
            self._pixels.fill(0)
        corner = QPointF(round(shown.left() * ratio) / ratio, round(shown.top() * ratio) / ratio)
        move = np.array([world.dx() - corner.x(), world.dy() - corner.y()])
        for points, color, diameter, alpha in groups:
            self._stamp((points * scale + move) * ratio, color, diameter * scale * ratio, alpha)
        image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        painter.setWorldTransform(QTransform())
        painter.drawImage(corner, image)
        painter.setWorldTransform(world)

    def _stamp(self, points: np.ndarray, color: QColor, diameter: float, alpha: float) -> None:
        """Stamp round dots at points in pixels; where two meet, the brighter pixel stays."""
        if not len(points) or alpha <= 0:
            return
        stamps = _stamps(max(1, round(diameter * 4)))
        side = stamps.shape[-1]
        places = np.floor(points * PHASES).astype(np.int32)
        whole, phase = places // PHASES - side // 2, places % PHASES
        height, width = self._pixels.shape
        inside = (whole >= 0).all(axis=1) & (whole[:, 0] <= width - side) & (whole[:, 1] <= height - side)
        if not inside.any():
            return
        whole, phase = whole[inside], phase[inside]
        grid = (np.arange(side)[:, None] * width + np.arange(side)).ravel()
        index = (whole[:, 1] * width + whole[:, 0])[:, None] + grid
        levels = stamps[phase[:, 1], phase[:, 0]].reshape(len(whole), -1)
        values = _premultiplied(color.rgb(), round(255 * min(1.0, alpha)))[levels]
        np.maximum.at(self._pixels.reshape(-1), index.ravel(), values.ravel())


def _own_ratio(device: object) -> float:
    """A widget's size is in logical pixels, an image's in its own."""
    return 1.0 if isinstance(device, QWidget) else device.devicePixelRatioF()  # type: ignore[attr-defined]


@lru_cache(maxsize=64)
def _stamps(quarters: int) -> np.ndarray:
    """(PHASES, PHASES, side, side) levels 0..255 of a dot `quarters`/4 pixels wide, by its place within a pixel."""
    radius = quarters / 8
    side = 2 * int(np.ceil(radius + 1)) + 1
    grid = np.arange(side) - side // 2
    found = np.zeros((PHASES, PHASES, side, side), np.uint8)
    for down in range(PHASES):
        for right in range(PHASES):
            dy, dx = grid[:, None] + 0.5 - (down + 0.5) / PHASES, grid + 0.5 - (right + 0.5) / PHASES
            cover = np.clip(radius + 0.5 - np.hypot(dx, dy), 0.0, 1.0)
            found[down, right] = np.rint(255 * cover)
    return found


@lru_cache(maxsize=512)
def _premultiplied(rgb: int, alpha: int) -> np.ndarray:
    """(256,) premultiplied ARGB of a colour by level; larger levels are larger numbers."""
    share = np.arange(256) * alpha // 255
    parts = [(rgb >> shift & 0xFF) * share // 255 for shift in (16, 8, 0)]
    return (share << 24 | parts[0] << 16 | parts[1] << 8 | parts[2]).astype(np.uint32)
