"""The small map in the corner: all cards, and the part that can be seen; a click or a drag goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from playground.ui.canvas.scene import CanvasScene
from playground.ui.guard import guarded
from playground.ui.theme import Theme
from playground.ui.translate import tr

SIZE = QSize(176, 112)
PAD = 8.0


class Minimap(QWidget):
    """Follows the scene; `went` carries the scene point that was clicked."""

    went = Signal(QPointF)

    def __init__(self, scene: CanvasScene, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._scene, self._theme = scene, theme
        self._seen = QRectF()
        self.setFixedSize(SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        self.setToolTip(tr("Overview: click or drag to go there (Ctrl+M hides it)"))
        self.setAccessibleName(tr("Overview of the network"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def look(self, seen: QRectF) -> None:
        """The part of the scene that can be seen has changed."""
        if seen != self._seen:
            self._seen = seen
            self.update()

    def _frame(self) -> tuple[QRectF, float, QPointF]:
        """What is mapped, the scale, and where its corner is drawn."""
        world = self._scene.bounds().united(self._seen)
        if world.isEmpty():
            world = QRectF(-100, -100, 200, 200)
        room = QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)
        scale = min(room.width() / world.width(), room.height() / world.height())
        corner = room.center() - QPointF(world.width() * scale / 2, world.height() * scale / 2)
        return world, scale, corner

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        world, scale, corner = self._frame()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        painter.setPen(QPen(theme.border, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(corner)
        painter.scale(scale, scale)
        painter.translate(-world.topLeft())
        line = QPen(theme.outline, 1)
        line.setCosmetic(True)
        painter.setPen(line)
        for wire in self._scene.wires.values():
            painter.drawPolyline(QPolygonF([wire.start, wire.end]))
        for card in self._scene.cards.values():
            if card.layout is not None:
                painter.setBrush(theme.error if card.problem else theme.accent if card.selected else theme.card)
                painter.drawRoundedRect(card.layout.rect.translated(card.pos()), 6, 6)
        shade = QColor(theme.accent)
        line = QPen(shade, 1.5)
        line.setCosmetic(True)
        painter.setPen(line)
        shade.setAlphaF(0.08)
        painter.setBrush(shade)
        painter.drawRect(self._seen)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        world, scale, corner = self._frame()
        self.went.emit((event.position() - corner) / scale + world.topLeft())
