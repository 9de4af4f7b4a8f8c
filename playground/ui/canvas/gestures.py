"""What a pressed mouse button is about to do: one class for each gesture, from press to release or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground import edits
from playground.ui.canvas.geometry import snapped
from playground.ui.canvas.hits import Hit
from playground.ui.translate import tr

if TYPE_CHECKING:
    from playground.ui.canvas.view import Canvas

SNAP = 6.0  # pixels of the screen within which edges are drawn to each other
Modifiers = Qt.KeyboardModifier
Lines = tuple[float, float, float]  # the middle, and the two edges


class Gesture:
    """One gesture. Points are in scene coordinates."""

    cursor: Qt.CursorShape | None = None

    def __init__(self, canvas: Canvas, start: QPointF):
        self.canvas, self.start = canvas, start

    def move(self, point: QPointF, modifiers: Modifiers) -> None:
        """The mouse is there now."""

    def release(self, point: QPointF) -> None:
        """Carry it out."""

    def cancel(self) -> None:
        """Leave everything as it was."""

    def paint(self, painter: QPainter) -> None:
        """Paint over the scene, in scene coordinates."""


class Band(Gesture):
    """A rubber band: selects the cards and wires it touches, besides what was selected before."""

    def __init__(self, canvas: Canvas, start: QPointF, kept: tuple[str, ...]):
        super().__init__(canvas, start)
        self.rect = QRectF(start, start)
        self.kept = kept

    def move(self, point: QPointF, modifiers: Modifiers) -> None:
        self.rect = QRectF(self.start, point).normalized()
        scene = self.canvas.canvas_scene
        touched = [
            node_id
            for card_id, card in scene.cards.items()
            if card.layout is not None and card.layout.rect.translated(card.pos()).intersects(self.rect)
            for node_id in scene.nodes_of(card_id)
        ]
        self.canvas.session.select((*self.kept, *touched))

    def release(self, point: QPointF) -> None:
        scene = self.canvas.canvas_scene
        inside = [
            wire
            for wire, item in scene.wires.items()
            if self.rect.contains(item.start) and self.rect.contains(item.end)
        ]
        self.canvas.select_wires(inside)

    def cancel(self) -> None:
        self.canvas.session.select(self.kept)

    def paint(self, painter: QPainter) -> None:
        tone = QColor(self.canvas.theme.accent)
        pen = QPen(tone, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        tone.setAlphaF(0.12)
        painter.setBrush(tone)
        painter.drawRect(self.rect)


class Pan(Gesture):
    """Moves the page. Works in viewport pixels, since the scene moves beneath."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, start: QPointF):
        super().__init__(canvas, start)
        self.last = canvas.mapFromScene(start)

    def move(self, point: QPointF, modifiers: Modifiers) -> None:
        here = self.canvas.mapFromScene(point)
        self.canvas.pan(QPointF(here - self.last))
        self.last = here


class Move(Gesture):
    """Moves the selected cards; one undo command at the end. A press without a move is a click."""

    def __init__(self, canvas: Canvas, start: QPointF, hit: Hit):
        super().__init__(canvas, start)
        self.hit = hit
        self.moved = False
        scene = canvas.canvas_scene
        moving = dict.fromkeys(scene.card_of(node_id) for node_id in canvas.session.selection)
        self.origins = {card_id: QPointF(scene.cards[card_id].pos()) for card_id in moving if card_id in scene.cards}
        self.guides: list[tuple[QPointF, QPointF]] = []

    def move(self, point: QPointF, modifiers: Modifiers) -> None:
        by = point - self.start
        if not self.moved and (by * self.canvas.zoom).manhattanLength() < 5:
            return
        self.moved = True
        free = bool(modifiers & Modifiers.AltModifier)
        self.guides = []
        by = by if free else self._snap(by)
        self.canvas.canvas_scene.place({node_id: origin + by for node_id, origin in self.origins.items()})

    def _snap(self, by: QPointF) -> QPointF:
        """To the edges and middles of other cards, else to the grid."""
        scene = self.canvas.canvas_scene
        moving = self._bounds().translated(by)
        reach = SNAP / self.canvas.zoom
        others = [
            card.layout.rect.translated(card.pos())
            for node_id, card in scene.cards.items()
            if node_id not in self.origins and card.layout is not None
        ]
        first = self.origins[self.hit.node] if self.hit.node in self.origins else moving.center()
        x = self._aligned(_columns(moving), [_columns(rect) for rect in others], reach)
        y = self._aligned(_rows(moving), [_rows(rect) for rect in others], reach)
        dx = x[0] if x else snapped(first.x() + by.x()) - first.x() - by.x()
        dy = y[0] if y else snapped(first.y() + by.y()) - first.y() - by.y()
        seen = scene.bounds()
        if x:
            self.guides.append((QPointF(x[1], seen.top() - 40), QPointF(x[1], seen.bottom() + 40)))
        if y:
            self.guides.append((QPointF(seen.left() - 40, y[1]), QPointF(seen.right() + 40, y[1])))
        return by + QPointF(dx, dy)

    @staticmethod
    def _aligned(mine: Lines, others: list[Lines], reach: float) -> tuple[float, float] | None:
        """The smallest step that brings my middle or an edge onto the same line of another card, and that line."""
        pairs = [(abs(b - a), b - a, b) for lines in others for a, b in zip(mine, lines) if abs(b - a) <= reach]
        if not pairs:
            return None
        _, step, line = min(pairs)
        return step, line

    def _bounds(self) -> QRectF:
        found = QRectF()
        for node_id, origin in self.origins.items():
            layout = self.canvas.canvas_scene.cards[node_id].layout
            if layout is not None:
                found = found.united(layout.rect.translated(origin))
        return found

    def release(self, point: QPointF) -> None:
        if not self.moved:
            self.canvas.clicked(self.hit)
            return
        scene, session = self.canvas.canvas_scene, self.canvas.session
        places = {
            card_id: (scene.cards[card_id].pos().x(), scene.cards[card_id].pos().y())
            for card_id in self.origins
            if card_id in scene.cards
        }
        shown = scene.shown
        if shown is not None:
            session.attempt(tr("Move"), lambda: edits.move_nodes(session.document, shown.moved(places)))

    def cancel(self) -> None:
        self.canvas.canvas_scene.place({k: v for k, v in self.origins.items() if k in self.canvas.canvas_scene.cards})

    def paint(self, painter: QPainter) -> None:
        pen = QPen(self.canvas.theme.accent, 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for start, end in self.guides:
            painter.drawLine(start, end)


def _columns(rect: QRectF) -> Lines:
    return rect.center().x(), rect.left(), rect.right()


def _rows(rect: QRectF) -> Lines:
    return rect.center().y(), rect.top(), rect.bottom()
