"""What stands on the canvas for a document: a card for each node or folded group, a frame for each open one, wires."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from playground.datasets.base import Table
from playground.document import Document, Group
from playground.engine.snapshot import Snapshot
from playground.graph import Graph, Node, Wire
from playground.shapes import Inference
from playground.text import Problem
from playground.ui.canvas.card import CardItem
from playground.ui.canvas.cards import Cards, plane_of, table_of
from playground.ui.canvas.chrome import function_of, group_label, group_words, label_of
from playground.ui.canvas.frames import FrameItem
from playground.ui.canvas.geometry import FAR, MIN_WIDTH, CardLayout, Kind, shown_at
from playground.ui.canvas.group_picture import group_map
from playground.ui.canvas.loss_picture import LossCurve
from playground.ui.canvas.pictures import PICTURES, OfData, Picture, Scatter, Steady
from playground.ui.canvas.sockets import Socket
from playground.ui.canvas.traffic import Traffic
from playground.ui.canvas.wires import WireItem
from playground.ui.theme import Theme
from playground.ui.translate import show

APART = 28.0  # between a wire and a card that it passes
BOUNDED = ("tanh", "sigmoid", "softmax", "sign", "step")


class Stage(QGraphicsScene):
    """Items kept in step with the document, which alone holds the truth."""

    def __init__(self, theme: Theme, parent: QObject | None = None):
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setSceneRect(QRectF(-FAR - 5000, -FAR - 5000, 2 * FAR + 10000, 2 * FAR + 10000))
        self.theme = theme
        self.traffic = Traffic()
        self.cards: dict[str, CardItem] = {}  # by the id of a node or of a folded group
        self.wires: dict[Wire, WireItem] = {}
        self.bundles: dict[Wire, tuple[Wire, ...]] = {}  # a drawn wire and those it stands for, itself included
        self.frames: dict[str, FrameItem] = {}  # by the id of an open group
        self.graph = Graph()
        self.shown: Cards | None = None
        self.stopped: Problem | None = None  # what the trainer says, shown at the card it belongs to
        self._presented: dict[str, tuple[object, ...]] = {}
        self._snapshot: Snapshot | None = None

    # ---- which card shows what ----

    def card_of(self, node_id: str) -> str:
        """The card that shows a node: its own, or its folded group's."""
        return self.shown.card_of(node_id) if self.shown is not None else node_id

    def nodes_of(self, card: str) -> tuple[str, ...]:
        """The nodes that a card or a frame stands for."""
        if card in self.frames and self.shown is not None:
            return next(group.members for group in self.shown.document.groups if group.id == card)
        return self.shown.nodes_of(card) if self.shown is not None else (card,)

    def walk(self) -> tuple[str, ...]:
        """All cards in the order of computation."""
        return self.shown.cards_of(self.graph.order) if self.shown is not None else ()

    @property
    def sizes(self) -> dict[str, tuple[float, float]]:
        """Width and height of every card."""
        return self.shown.sizes if self.shown is not None else {}

    # ---- the document ----

    def show_document(self, document: Document, inference: Inference, table: Table | None) -> None:
        """Create, remove and update items until they show this document."""
        graph = document.graph
        if graph.wires != self.graph.wires or graph.nodes != self.graph.nodes:
            self.traffic.stop()
        self.graph = graph
        self.shown = shown = Cards(document, inference, table)
        self.traffic.home = shown.home
        drawn = {
            socket.wires[0]: socket.wires
            for sockets in shown.sockets.values()
            for socket in sockets.inputs
            if socket.wires and not self._within(socket)
        }
        self.bundles = drawn
        for wire in [wire for wire in self.wires if wire not in drawn]:
            self.removeItem(self.wires.pop(wire))
        for card_id in [card_id for card_id in self.cards if card_id not in shown.layouts]:
            self.removeItem(self.cards.pop(card_id))
            self._presented.pop(card_id, None)
        begun = frozenset((wire.source, wire.output) for wire in graph.wires)
        for node in graph.nodes:
            if node.id in shown.layouts:
                self._show_node(node, document, inference, table)
        for group in shown.groups.values():
            self._show_group(group, document, inference)
        for card_id, card in self.cards.items():
            card.setPos(shown_at(shown.positions[card_id]))
            card.wire(shown.sockets[card_id], begun)
        self._show_frames(document, inference)
        for wire in graph.wires:
            if wire in drawn:
                self._show_wire(wire, document, inference)
        self.route()

    def _within(self, socket: Socket) -> bool:
        """True for a wire between members of one folded group."""
        return self.card_of(socket.wires[0].source) == self.card_of(socket.wires[0].target)

    def _show_wire(self, wire: Wire, document: Document, inference: Inference) -> None:
        if wire not in self.wires:
            self.wires[wire] = WireItem(wire, self.traffic, self.theme)
            self.addItem(self.wires[wire])
        item, graph = self.wires[wire], document.graph
        named = inference.outputs.get(wire.source, {})
        shape = (named.get(wire.output, ()) if wire.output else inference.shapes.get(wire.source, ())) or ()
        item.features = shape[0] if len(shape) == 1 else max(shape, default=1)
        item.removed = frozenset(getattr(graph.node(wire.target).layer, "removed", ()))
        item.tensor = document.path(wire.target) + ".weight"

    def _card(self, card_id: str) -> CardItem:
        card = self.cards.get(card_id)
        if card is None:
            card = self.cards[card_id] = CardItem(card_id, self.traffic, self.theme)
            self.addItem(card)
        return card

    def _problem_of(self, node_id: str, inference: Inference) -> Problem | None:
        stopped = self.stopped if self.stopped is not None and self.stopped.node == node_id else None
        return inference.problems.get(node_id) or stopped

    def _show_node(self, node: Node, document: Document, inference: Inference, table: Table | None) -> None:
        assert self.shown is not None
        node_id, card = node.id, self._card(node.id)
        card.role, card.path = node.layer.role, document.path(node_id)
        problem, note = self._problem_of(node_id, inference), inference.notes.get(node_id)
        words = show(problem) if problem else "", show(note) if note else ""
        card.has_bias = "bias" in inference.parameters.get(node_id, {})
        plane = plane_of(document, table)
        shape = inference.shapes.get(node_id)
        layout = self.shown.layouts[node_id]
        label = label_of(node, shape, inference.parameter_count(node_id), document.data.set)
        function = function_of(node)
        # The table by identity: the picture that shows it keeps it alive, so no other can have its id.
        brought = id(table) if node.layer.role == "data" else 0
        shown = (layout, label, function, words, brought, getattr(node.layer, "field", ""), plane, card.path)
        if self._presented.get(node_id) == shown:
            return
        self._presented[node_id] = shown
        card.problem, card.note = words
        if problem is not None:
            card.health = None
        card.present(layout, label, function, self._picture(node, layout, table, plane, card.picture))
        if self._snapshot is not None:
            card.feed(self._snapshot)

    def _show_group(self, group: Group, document: Document, inference: Inference) -> None:
        assert self.shown is not None
        card, layout = self._card(group.id), self.shown.layouts[group.id]
        problem = next((found for member in group.members if (found := self._problem_of(member, inference))), None)
        ends = self.shown.sockets[group.id].outputs
        shape = inference.shapes.get(ends[-1].node) if ends else None
        counts = [sum(inference.parameter_count(m) for m in group.members)]
        counts += [sum(inference.operations.get(m, 0) for m in group.members)]
        label = group_label(group, shape, *counts)
        card.role = "group"
        places = {member: self.shown.places[member] for member in group.members}
        picture = group_map(document, group, places, layout)
        words = show(problem) if problem else ""
        # Members that move together change nothing in the picture.
        ground = self.shown.positions[group.id]
        dots = tuple((m, x - ground[0], y - ground[1]) for m, (x, y) in places.items())
        shown = (layout, label, words, picture.lines, dots)
        if self._presented.get(group.id) == shown:
            return
        self._presented[group.id] = shown
        card.problem = words
        card.present(layout, label, None, picture)

    def _show_frames(self, document: Document, inference: Inference) -> None:
        opened = {group.id: group for group in document.groups if not group.folded}
        for group_id in [group_id for group_id in self.frames if group_id not in opened]:
            self.removeItem(self.frames.pop(group_id))
        for group in opened.values():
            if group.id not in self.frames:
                self.frames[group.id] = FrameItem(group.id, self.theme)
                self.addItem(self.frames[group.id])
            counts = [sum(inference.parameter_count(m) for m in group.members)]
            counts += [sum(inference.operations.get(m, 0) for m in group.members)]
            self.frames[group.id].present(group.title, group_words(group, *counts), self.rect_of(group.members))

    def rect_of(self, node_ids: tuple[str, ...]) -> QRectF:
        """The rectangle around the cards of nodes, without sockets and sentences."""
        found = QRectF()
        for node_id in node_ids:
            card = self.cards.get(node_id)
            if card is not None and card.layout is not None:
                found = found.united(card.layout.rect.translated(card.pos()))
        return found

    def _picture(
        self, node: Node, layout: CardLayout, table: Table | None, plane: float, present: Picture | None
    ) -> Picture | None:
        """The picture for a layout; the present one goes on where it still fits, so that nothing flashes."""
        if layout.kind is Kind.LOSS:
            if isinstance(present, LossCurve):
                present.layout = layout
                return present
            return LossCurve(node.id, layout, Steady(1.0))
        make = PICTURES.get(layout.kind)
        if make is None:
            return None
        same = type(present) is make and (present.layout.units, present.layout.body) == (layout.units, layout.body)
        if same and present is not None and not issubclass(make, OfData):
            present.layout = layout
            return present
        function = function_of(node)
        bounded = (function.kind() if function is not None else node.layer.kind()) in BOUNDED
        picture = make(node.id, layout, Steady(1.0 if bounded else None))
        if isinstance(picture, OfData):
            picture.table = table_of(node, table)
        if isinstance(picture, Scatter):
            picture.plane = plane
        return picture

    def route(self, card_ids: set[str] | None = None) -> None:
        """Lead the wires of these cards (or all) along the others."""
        placed = [(card_id, card) for card_id, card in self.cards.items() if card.layout is not None]
        rects = [card.layout.rect.translated(card.pos()) for _, card in placed if card.layout is not None]
        sides = np.array([(r.left(), r.top(), r.right(), r.bottom()) for r in rects]).reshape(-1, 4)
        at = {card_id: number for number, (card_id, _) in enumerate(placed)}
        for wire, item in self.wires.items():
            ends = self.card_of(wire.source), self.card_of(wire.target)
            if card_ids is not None and not card_ids.intersection(ends):
                continue
            source, target = self.cards[ends[0]], self.cards[ends[1]]
            start, end = source.start_of(wire.source, wire.output), target.end_of(wire)
            units = self._units(wire, source, target)
            over = None if units is not None else _around(sides, (at[ends[0]], at[ends[1]]), start, end)
            item.route(start, end, units, over)

    def _units(self, wire: Wire, source: CardItem, target: CardItem) -> tuple[list[QPointF], list[QPointF]] | None:
        """Where the curves of single weights begin and end, if both cards show every unit of a dense wire."""
        a, b = source.layout, target.layout
        if a is None or b is None or not (a.separate and b.separate) or wire.output or wire.port:
            return None
        if target.role == "group" or self.graph.node(target.node_id).layer.kind() != "dense":
            return None
        starts = [source.pos() + QPointF(cell.right() + 1, cell.center().y()) for cell in a.units]
        ends = [target.pos() + QPointF(cell.left() - 1, cell.center().y()) for cell in b.units]
        return starts, ends

    def place(self, positions: dict[str, QPointF]) -> None:
        """Show cards at other places for the time of a drag."""
        for node_id, point in positions.items():
            self.cards[node_id].setPos(point)
        self.route(set(positions))
        for frame in self.frames.values():
            members = self.nodes_of(frame.group_id)
            if not positions.keys().isdisjoint(members):
                frame.present(frame.title, frame.detail, self.rect_of(members))


def _around(sides: np.ndarray, ends: tuple[int, int], start: QPointF, end: QPointF) -> float | None:
    """The height at which a wire passes the cards that stand between its ends, if any do; `sides` (n, 4) of all."""
    straight = QRectF(start, end).normalized().adjusted(24, -4, -24, 4)
    if straight.width() < MIN_WIDTH:
        return None
    left, top, right, bottom = sides.T
    met = (left < straight.right()) & (right > straight.left()) & (top < straight.bottom()) & (bottom > straight.top())
    met[list(ends)] = False
    if not met.any():
        return None
    middle = (start.y() + end.y()) / 2
    above, below = float(top[met].min()) - APART, float(bottom[met].max()) + APART
    return above if middle - above <= below - middle else below
