"""The network as a picture of its own, whatever part of it can be seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from playground.text import Problem
from playground.ui.canvas.scene import CanvasScene
from playground.ui.theme import Theme
from playground.ui.translate import tr

MARGIN = 24.0
RATIO = 2.0
LARGEST = 8192  # pixels to a side


def save_scene(scene: CanvasScene, theme: Theme, path: Path) -> None:
    """Write all cards and wires as PNG or SVG, by suffix; raises Problem where it cannot be written."""
    area = scene.bounds().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    if path.suffix.lower() == ".svg":
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(area.size().toSize())
        generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
        generator.setTitle(tr("Network"))
        painter = QPainter()
        written = painter.begin(generator)
        if written:
            _paint(painter, scene, theme, area)
            painter.end()
    else:
        ratio = min(RATIO, LARGEST / max(area.width(), area.height()))
        image = QImage((area.size() * ratio).toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        _paint(painter, scene, theme, area)
        painter.end()
        written = image.save(str(path))
    if not written:
        raise Problem("the picture cannot be written to '{path}': choose another folder", path=str(path))


def _paint(painter: QPainter, scene: CanvasScene, theme: Theme, area: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(0, 0, area.width(), area.height())
    painter.fillRect(place, theme.canvas)
    scene.render(painter, place, area, Qt.AspectRatioMode.KeepAspectRatio)
