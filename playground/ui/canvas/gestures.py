"""What a pressed mouse button is about to do: one class for each gesture, from press to release or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground import edits
from playground.graph import Wire
from playground.shapes import check_connection
from playground.text import Problem
from playground.ui.canvas.editing import reconnect
from playground.ui.canvas.geometry import curve, snapped
from playground.ui.canvas.hits import Hit, Part, card_under, hit_at
from playground.ui.canvas.painting import bubble
from playground.ui.canvas.wires import path_of
from playground.ui.translate import show, tr

if TYPE_CHECKING:
    from playground.ui.canvas.view import Canvas

SNAP = 6.0  # pixels of the screen within which edges are drawn to each other
LOOKS = 60  # candidates for a wire that are judged beforehand; the others when the cursor is there
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
        touched = [
            node_id
            for node_id, card in self.canvas.canvas_scene.cards.items()
            if card.layout is not None and card.layout.rect.translated(card.pos()).intersects(self.rect)
        ]
        self.canvas.session.select((*self.kept, *touched))

    def release(self, point: QPointF) -> None:
        inside = [
            wire
            for wire, item in self.canvas.canvas_scene.wires.items()
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
        cards = canvas.canvas_scene.cards
        self.origins = {
            node_id: QPointF(cards[node_id].pos()) for node_id in canvas.session.selection if node_id in cards
        }
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
        cards = self.canvas.canvas_scene.cards
        places = {
            node_id: (cards[node_id].pos().x(), cards[node_id].pos().y())
            for node_id in self.origins
            if node_id in cards
        }
        session = self.canvas.session
        session.attempt(tr("Move"), lambda: edits.move_nodes(session.document, places))

    def cancel(self) -> None:
        self.canvas.canvas_scene.place({k: v for k, v in self.origins.items() if k in self.canvas.canvas_scene.cards})

    def paint(self, painter: QPainter) -> None:
        pen = QPen(self.canvas.theme.accent, 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for start, end in self.guides:
            painter.drawLine(start, end)


class DrawWire(Gesture):
    """Draws a wire from a port to another; in the void it asks what shall stand there.

    `wire` is given where the end of a present wire is taken along: in the void it is deleted.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas, start: QPointF, *, source: str = "", target: str = "", wire: Wire | None = None):
        super().__init__(canvas, start)
        self.source, self.target, self.wire = source, target, wire
        self.end = QPointF(start)
        self.aimed = ""  # the node under the cursor
        self.sentence = ""
        session = canvas.session
        self.base = edits.disconnect(session.document, [wire]) if wire is not None else session.document
        self.shape = session.table.shape if session.table is not None else ()
        self.judged: dict[str, Problem | None] = {}
        for node_id in list(canvas.canvas_scene.cards)[:LOOKS]:
            if node_id not in (source, target):
                self.judge(node_id)
        self._glow()

    def judge(self, node_id: str) -> Problem | None:
        """Why the wire may not lead to this node, or None."""
        if node_id not in self.judged:
            source, target = self._ends(node_id)
            self.judged[node_id] = check_connection(self.base, self.shape, source, target)
        return self.judged[node_id]

    def _ends(self, node_id: str) -> tuple[str, str]:
        return (self.source, node_id) if self.source else (node_id, self.target)

    def move(self, point: QPointF, modifiers: Modifiers) -> None:
        self.end = point
        hit = hit_at(self.canvas.canvas_scene, point, self.canvas.zoom)
        card = card_under(self.canvas.canvas_scene, point, 10.0)
        here = hit.node if hit.part in (Part.INPUT, Part.OUTPUT) else card.node_id if card is not None else ""
        self.aim(here)

    def aim(self, node_id: str) -> None:
        """Point at a node, or at the void."""
        if node_id != self.aimed:
            self.aimed = node_id
            away = (self.source or self.target) if (self.wire is None or node_id != self.wire.target) else node_id
            problem = self.judge(node_id) if node_id and node_id != away else None
            self.sentence = show(problem) if problem is not None else ""
            self._glow()

    def _glow(self) -> None:
        side = "in" if self.source else "out"
        for node_id, card in self.canvas.canvas_scene.cards.items():
            card.port_glow = {}
            known = node_id in self.judged
            if known and self.judged[node_id] is None:
                card.port_glow[side] = "aimed" if node_id == self.aimed else "allowed"
            elif node_id == self.aimed and known:
                card.port_glow[side] = "forbidden"
            card.update()

    def release(self, point: QPointF) -> None:
        self._dim()
        if not self.aimed:
            self._into_void(point)
        elif self.aimed in self.judged:
            self.connect()

    def connect(self) -> None:
        """Connect with the node aimed at, or say why not."""
        session, (source, target) = self.canvas.session, self._ends(self.aimed)
        problem = self.judged.get(self.aimed)
        if problem is not None:
            session.told.emit(problem, "problem")
        elif self.wire is None:
            session.attempt(tr("Connect"), lambda: edits.connect(session.document, source, target))
        elif (source, target) != (self.wire.source, self.wire.target):
            wire = self.wire
            session.attempt(tr("Reconnect"), lambda: reconnect(session.document, wire, source, target))

    def _into_void(self, point: QPointF) -> None:
        session = self.canvas.session
        if self.wire is not None:
            wires = [self.wire]
            session.attempt(tr("Delete wire"), lambda: edits.disconnect(session.document, wires))
        elif ((point - self.start) * self.canvas.zoom).manhattanLength() > 12:
            self.canvas.choose_layer(point, source=self.source, target=self.target)

    def cancel(self) -> None:
        self._dim()

    def _dim(self) -> None:
        for card in self.canvas.canvas_scene.cards.values():
            if card.port_glow:
                card.port_glow = {}
                card.update()

    def paint(self, painter: QPainter) -> None:
        theme = self.canvas.theme
        end = self._docked()
        tone = theme.error if self.sentence else theme.accent
        painter.setPen(QPen(tone, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path_of(curve(self.start, end) if self.source else curve(end, self.start)))
        painter.setBrush(tone)
        painter.drawEllipse(end, 4, 4)
        if self.sentence:
            world = painter.worldTransform()
            at = world.map(self.end)
            painter.resetTransform()
            bubble(painter, theme, at, self.sentence, QRectF(self.canvas.viewport().rect()), theme.error)
            painter.setWorldTransform(world)

    def _docked(self) -> QPointF:
        """The free end: in the port that is aimed at, else at the cursor."""
        card = self.canvas.canvas_scene.cards.get(self.aimed)
        if card is None or self.sentence or self.aimed in (self.source, self.target):
            return self.end
        return card.input_point(card.free_place) if self.source else card.output_point()


def _columns(rect: QRectF) -> Lines:
    return rect.center().x(), rect.left(), rect.right()


def _rows(rect: QRectF) -> Lines:
    return rect.center().y(), rect.top(), rect.bottom()
