"""Our own icons: strokes on a grid of 24, drawn in the theme's colours and sharp at every usual pixel ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from playground.resources import resource
from playground.ui.theme import Theme

SIDES = (16, 20, 24, 32, 40, 48)  # physical pixels: usual sizes at pixel ratios 1, 1.5 and 2


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = resource("assets", f"icons/{name}.svg")
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def has_icon(name: str) -> bool:
    return bool(_source(name))


def _renderer(name: str, theme: Theme, tint: str) -> QSvgRenderer:
    """`currentColor` becomes the text colour; the colours that stand for a meaning become the theme's."""
    source = _source(name) or _source("question")
    meanings = {"currentColor": getattr(theme, tint), "accent": theme.accent, "positive": theme.positive}
    meanings |= {"negative": theme.negative, "forward": theme.forward, "backward": theme.backward}
    for meaning, color in meanings.items():
        source = source.replace(f'"{meaning}"', f'"{color.name()}"')
    return QSvgRenderer(QByteArray(source.encode()))


@lru_cache(maxsize=512)
def icon(name: str, theme: Theme, tint: str = "text") -> QIcon:
    """The icon `assets/icons/<name>.svg`, its strokes in a colour of the theme; a question mark where there is none."""
    renderer, found = _renderer(name, theme, tint), QIcon()
    for side in SIDES:
        found.addPixmap(_drawn(renderer, side))
    return found


def pixmap(name: str, theme: Theme, side: float, ratio: float = 1.0, tint: str = "text") -> QPixmap:
    """The icon as a picture of `side` logical pixels, for painting on a screen with a pixel ratio."""
    picture = _drawn(_renderer(name, theme, tint), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


def draw_icon(painter: QPainter, name: str, theme: Theme, place: QRectF, tint: str = "text") -> None:
    """Paint the icon as curves, sharp at every zoom and in vector formats."""
    _renderer(name, theme, tint).render(painter, place)


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def app_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return QIcon(resource("assets", "icons/app.svg").as_posix())
