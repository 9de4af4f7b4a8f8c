"""Drawing a wire by mouse: from a place of a card to another, with the reason where it may not end there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from playground import edits
from playground.graph import Wire
from playground.group_edits import open_inlets, outlets
from playground.shapes import check_wires
from playground.text import Problem
from playground.ui.canvas.editing import Beside, with_wires
from playground.ui.canvas.geometry import curve
from playground.ui.canvas.gestures import Gesture, Modifiers
from playground.ui.canvas.hits import Part, card_under, hit_at
from playground.ui.canvas.painting import bubble
from playground.ui.canvas.wires import path_of
from playground.ui.translate import show, tr

if TYPE_CHECKING:
    from playground.ui.canvas.view import Canvas

LOOKS = 60  # candidates for a wire that are judged beforehand; the others when the cursor is there
Aim = tuple[str, str]  # a card, and the name of its input or output (empty: the main one)
NOWHERE: Aim = ("", "")


class DrawWire(Gesture):
    """Draws a wire from a place to another; in the void it asks what shall stand there.

    Either `source` and `output` are known, or `targets` (several where a folded group is fed) and `port`. `wire` is
    given where the end of a present wire is taken along: in the void it is deleted.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(
        self,
        canvas: Canvas,
        start: QPointF,
        *,
        source: str = "",
        output: str = "",
        targets: tuple[str, ...] = (),
        port: str = "",
        wire: Wire | None = None,
    ):
        super().__init__(canvas, start)
        self.source, self.output, self.targets, self.port = source, output, targets, port
        scene = canvas.canvas_scene
        self.taken = scene.bundles.get(wire, (wire,)) if wire is not None else ()
        self.end = QPointF(start)
        self.aimed = NOWHERE
        self.sentence = ""
        session = canvas.session
        self.base = edits.disconnect(session.document, self.taken) if self.taken else session.document
        self.own = scene.card_of(source or targets[0])  # where it begins
        self.home = scene.card_of(wire.target) if wire is not None else ""  # where the present wire ended
        self.judged: dict[Aim, Problem | None] = {}
        for aim in self.candidates()[:LOOKS]:
            self.judge(aim)
        self._glow()

    def candidates(self) -> list[Aim]:
        """Every place where the wire could end, main ones and named ones."""
        found: list[Aim] = []
        for card_id, card in self.canvas.canvas_scene.cards.items():
            places = card.sockets.inputs if self.source else card.sockets.outputs
            if card_id != self.own:
                found += dict.fromkeys((card_id, socket.name if socket.small else "") for socket in places)
        return found

    def judge(self, aim: Aim) -> Problem | None:
        """Why the wire may not end there, or None."""
        if aim not in self.judged:
            session = self.canvas.session
            table = session.table
            shape, fields = (table.shape, table.field_shapes) if table is not None else ((), {})
            try:
                self.judged[aim] = check_wires(self.base, shape, self.wires_to(aim), fields)
            except Problem as problem:
                self.judged[aim] = problem
        return self.judged[aim]

    def wires_to(self, aim: Aim) -> list[Wire]:
        """The wires that the gesture would draw; raises Problem where a folded group has no place for one."""
        card_id, name = aim
        group = next((group for group in self.base.groups if group.id == card_id and group.folded), None)
        if self.source:
            targets: tuple[str, ...] = (card_id,)
            if group is not None:
                waiting = open_inlets(self.base, group)
                if not waiting:
                    raise Problem(
                        "'{name}' has all its inputs: open the group and wire its members, or delete a wire first",
                        name=group.title,
                        node=group.members[0],
                    )
                targets, name = next((found for found in waiting if name in found), waiting[0]), ""
            return [Wire(source=self.source, target=to, output=self.output, port=name) for to in targets]
        source, output = card_id, name
        if group is not None:
            leaving = outlets(self.base, group)
            if not leaving:
                raise Problem(
                    "'{name}' gives no output: nothing can follow it", name=group.title, node=group.members[0]
                )
            source, output = next((end for end in leaving if end[0] == name), leaving[-1])
        return [Wire(source=source, target=to, output=output, port=self.port) for to in self.targets]

    def move(self, point: QPointF, modifiers: Modifiers) -> None:
        self.end = point
        scene = self.canvas.canvas_scene
        hit = hit_at(scene, point, self.canvas.zoom)
        wanted = Part.INPUT if self.source else Part.OUTPUT
        if hit.part is wanted and hit.socket is not None:
            named = hit.socket.small or hit.node not in self.canvas.session.document.graph
            self.aim((hit.node, (hit.socket.name if hit.socket.small else hit.socket.node) if named else ""))
            return
        card = card_under(scene, point, 10.0)
        self.aim(NOWHERE if card is None else (card.node_id, self._alike(card.node_id)))

    def _alike(self, card_id: str) -> str:
        """The named place of a card that a named output or input asks for: the one of the same name."""
        sockets = self.canvas.canvas_scene.cards[card_id].sockets
        name = self.output if self.source else self.port
        places = sockets.inputs if self.source else sockets.outputs
        return name if name and any(socket.small and socket.name == name for socket in places) else ""

    def aim(self, aim: Aim) -> None:
        """Point at a place, or at the void."""
        if aim != self.aimed:
            self.aimed = aim
            problem = self.judge(aim) if aim[0] and aim[0] not in (self.own, self.home) else None
            self.sentence = show(problem) if problem is not None else ""
            self._glow()

    def _glow(self) -> None:
        side = "in" if self.source else "out"
        for card_id, card in self.canvas.canvas_scene.cards.items():
            glow: dict[str, str] = {}
            small = {socket.name for socket in (*card.sockets.inputs, *card.sockets.outputs) if socket.small}
            for (judged, name), problem in self.judged.items():
                if judged != card_id:
                    continue
                place = f"{side} {name}" if name in small else side
                if problem is None:
                    glow[place] = "aimed" if (judged, name) == self.aimed else glow.get(place, "allowed")
                elif (judged, name) == self.aimed:
                    glow[place] = "forbidden"
            if glow != card.port_glow:
                card.port_glow = glow
                card.update()

    def release(self, point: QPointF) -> None:
        self._dim()
        if not self.aimed[0]:
            self._into_void(point)
        elif self.aimed in self.judged:
            self.connect()

    def connect(self) -> None:
        """Connect with the place aimed at, or say why not."""
        session = self.canvas.session
        problem = self.judged.get(self.aimed)
        if problem is not None:
            session.told.emit(problem, "problem")
            return
        new = self.wires_to(self.aimed)
        if tuple(new) != self.taken:
            text = tr("Reconnect") if self.taken else tr("Connect")
            session.attempt(text, lambda: with_wires(session.document, self.taken, new))

    def _into_void(self, point: QPointF) -> None:
        session = self.canvas.session
        if self.taken:
            session.attempt(tr("Delete wire"), lambda: edits.disconnect(session.document, self.taken))
        elif ((point - self.start) * self.canvas.zoom).manhattanLength() > 12:
            self.canvas.choose_layer(point, Beside(self.source, self.output, self.targets, self.port))

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
        """The free end: in the place that is aimed at, else at the cursor."""
        card = self.canvas.canvas_scene.cards.get(self.aimed[0])
        if card is None or self.sentence or self.aimed[0] == self.own:
            return self.end
        name = self.aimed[1]
        if self.source:
            return card.free_point(name) if card.takes_input else self.end
        return card.output_point(name) if card.gives_output else self.end
