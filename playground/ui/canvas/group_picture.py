"""The picture of a folded group: the network within it, small."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from playground.document import Document, Group, Point
from playground.ui.canvas.geometry import CardLayout
from playground.ui.canvas.pictures import Picture, Steady
from playground.ui.theme import Theme

CELL = (18.0, 9.0)


class GroupMap(Picture):
    """A small card for each member where it stands, and lines for the wires between them."""

    dots: dict[str, Point]
    lines: tuple[tuple[str, str], ...]

    def paint(self, painter: QPainter, theme: Theme) -> None:
        body = self.layout.body
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(theme.zero, 0.4))
        painter.drawRoundedRect(body, 4, 4)
        places = self._placed(body.adjusted(CELL[0] / 2 + 6, CELL[1] / 2 + 6, -CELL[0] / 2 - 6, -CELL[1] / 2 - 6))
        painter.setPen(QPen(theme.outline, 1.2))
        for source, target in self.lines:
            painter.drawLine(places[source], places[target])
        painter.setPen(QPen(theme.outline, 1))
        painter.setBrush(theme.card)
        wide = min(CELL[0], max(6.0, body.width() / max(len(places), 1) * 1.6))
        for place in places.values():
            painter.drawRoundedRect(QRectF(place.x() - wide / 2, place.y() - CELL[1] / 2, wide, CELL[1]), 2, 2)

    def _placed(self, room: QRectF) -> dict[str, QPointF]:
        """The members' places, stretched over the room."""
        ends = [(min(axis), max(axis)) for axis in zip(*self.dots.values())]

        def share(value: float, low: float, high: float) -> float:
            return (value - low) / (high - low) if high - low > 1.0 else 0.5

        return {
            node_id: QPointF(
                room.left() + share(x, *ends[0]) * room.width(), room.top() + share(y, *ends[1]) * room.height()
            )
            for node_id, (x, y) in self.dots.items()
        }


def group_map(document: Document, group: Group, places: dict[str, Point], layout: CardLayout) -> GroupMap:
    """The picture of a group whose members stand at these places."""
    made = GroupMap(group.id, layout, Steady(1.0))
    inside = set(group.members)
    made.dots = {member: places[member] for member in group.members}
    wires = document.graph.wires
    made.lines = tuple((w.source, w.target) for w in wires if w.source in inside and w.target in inside)
    return made
