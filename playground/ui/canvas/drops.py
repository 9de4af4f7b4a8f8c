"""Something from the palette held over the canvas: where it would land, and what would become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground import edits
from playground.datasets import DATASETS
from playground.document import Document
from playground.graph import Wire
from playground.layers import LAYERS
from playground.text import Problem
from playground.ui.canvas import editing
from playground.ui.canvas.geometry import card_layout
from playground.ui.canvas.hits import card_under, wire_under
from playground.ui.canvas.painting import bubble
from playground.ui.canvas.parts import insert_part, part_problem
from playground.ui.own_blocks import read_part
from playground.ui.translate import show, tr, tr_model

if TYPE_CHECKING:
    from playground.ui.canvas.view import Canvas


PARTS = ("block", "group", "own")  # what is dropped as a folded group


class Drop:
    """A layer, a block or a data set on its way; wires under it light up, and say why they cannot take it."""

    def __init__(self, canvas: Canvas, kind: str, name: str):
        self.canvas, self.kind, self.name = canvas, kind, name
        self.part: Document | None = None
        self.title = ""
        if kind in PARTS:
            found = read_part(canvas.session.document, kind, name)
            self.part, self.title = found if found is not None else (None, "")
            self.known = found is not None
        else:
            self.known = name in (LAYERS if kind == "layer" else DATASETS)
        self.at = QPointF()
        self.wire: Wire | None = None
        self.problem: Problem | None = None
        self._judged: dict[Wire, Problem | None] = {}

    @property
    def forbidden(self) -> bool:
        """True where nothing can be dropped."""
        return not self.known

    def move(self, point: QPointF) -> None:
        """It is held over a scene point now."""
        self.at = point
        wire = None
        is_layer = self.kind == "layer" and self.known and editing.new_layer(self.name).role == "layer"
        if is_layer or self.part is not None:
            covered = card_under(self.canvas.canvas_scene, point)
            wire = wire_under(self.canvas.canvas_scene, point) if covered is None else None
        self._aim(wire)

    def _aim(self, wire: Wire | None) -> None:
        self.problem = self._judge(wire) if wire is not None else None
        if wire != self.wire:
            self.leave()
            self.wire = wire
        if wire is not None:
            item = self.canvas.canvas_scene.wires[wire]
            item.aimed = "forbidden" if self.problem else "allowed"
            item.update()

    def _judge(self, wire: Wire) -> Problem | None:
        """Why the layer cannot stand in this wire, or None; judged once for each wire."""
        if wire not in self._judged:
            session = self.canvas.session
            try:
                document, table = session.document, session.table
                if self.part is not None:
                    made, group = insert_part(document, self.part, (0.0, 0.0), wire, table)
                    self._judged[wire] = part_problem(document, made, group, table)
                else:
                    made, _ = edits.insert_on_wire(document, wire, editing.new_layer(self.name), (0.0, 0.0))
                    self._judged[wire] = editing.new_problem(document, made, table)
            except Problem as problem:
                self._judged[wire] = problem
        return self._judged[wire]

    def leave(self) -> None:
        """Let go of the wire under it."""
        item = self.canvas.canvas_scene.wires.get(self.wire) if self.wire is not None else None
        if item is not None:
            item.aimed = ""
            item.update()

    def carry_out(self) -> None:
        """Drop it here."""
        canvas = self.canvas
        if not self.known:
            return
        if self.kind == "data":
            canvas.add_data(self.name, self.at)
        elif self.problem is not None:
            canvas.session.told.emit(self.problem, "problem")
        elif self.part is not None:
            canvas.place_part(self.part, self.title, self.at, self.wire)
        else:
            canvas.place_layer(self.name, self.at, editing.Beside(wire=self.wire))

    def paint(self, painter: QPainter) -> None:
        """The outline of the card that would appear, in scene coordinates."""
        theme = self.canvas.theme
        if not self.known:
            return
        if self.kind == "layer" or self.part is not None:
            role = "group" if self.part is not None else editing.new_layer(self.name).role
            rect = card_layout(role, (4,) if role == "layer" else None, plane=False).rect
            rect.moveCenter(QPointF(editing.snapped(self.at.x()), editing.snapped(self.at.y())))
            tone = QColor(theme.error if self.problem else theme.accent)
            painter.setPen(QPen(tone, 1.5, Qt.PenStyle.DashLine))
            tone.setAlphaF(0.08)
            painter.setBrush(tone)
            painter.drawRoundedRect(rect, theme.radius, theme.radius)
        world = painter.worldTransform()
        at = world.map(self.at)
        painter.resetTransform()
        rim = theme.error if self.problem else None
        bubble(painter, theme, at, self._sentence(), QRectF(self.canvas.viewport().rect()), rim)
        painter.setWorldTransform(world)

    def _sentence(self) -> str:
        if self.problem is not None:
            return show(self.problem)
        if self.kind == "data":
            return tr("Use the data {name}", name=tr_model(DATASETS[self.name].title))
        title = self.title or tr_model(LAYERS[self.name].title)
        return tr("Insert {name} here", name=title) if self.wire is not None else tr("Add {name}", name=title)
