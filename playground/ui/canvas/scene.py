"""The scene: one item for each node and wire, kept in step with the document, which alone holds the truth."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from playground.datasets.base import Table
from playground.document import Document
from playground.engine.snapshot import Flow, Need, Snapshot
from playground.graph import Graph, Node, Wire
from playground.shapes import Inference
from playground.text import Problem
from playground.ui.canvas.arrange import positions_of
from playground.ui.canvas.card import SENTENCE, CardItem
from playground.ui.canvas.chrome import function_of, label_of
from playground.ui.canvas.editing import layout_of, plane_of
from playground.ui.canvas.geometry import FAR, MIN_WIDTH, CardLayout, Kind, shown_at
from playground.ui.canvas.loss_picture import LossCurve
from playground.ui.canvas.pictures import PICTURES, Features, Picture, Samples, Scatter, Steady
from playground.ui.canvas.traffic import Traffic
from playground.ui.canvas.wires import WireItem
from playground.ui.theme import Theme
from playground.ui.translate import show

APART = 28.0  # between a wire and a card that it passes
PICTURE_AGE = 0.06  # seconds: pictures are painted at most 16 times a second
BUDGET = 0.0012  # seconds of a frame for painting pictures while it trains (what they took the last time)
HEALTH_AGE = 0.5  # seconds between two looks at the layers' health
BOUNDED = ("tanh", "sigmoid", "softmax", "sign", "step")


class CanvasScene(QGraphicsScene):
    """Cards and wires by node id and wire."""

    def __init__(self, theme: Theme, parent: QObject | None = None):
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setSceneRect(QRectF(-FAR - 5000, -FAR - 5000, 2 * FAR + 10000, 2 * FAR + 10000))
        self.theme = theme
        self.traffic = Traffic()
        self.cards: dict[str, CardItem] = {}
        self.wires: dict[Wire, WireItem] = {}
        self.graph = Graph()
        self._shown: dict[str, tuple[object, ...]] = {}
        self._glowed: set[str] = set()
        self._health_seen = -1e9
        self._snapshot: Snapshot | None = None
        self.stopped: Problem | None = None  # what the trainer says, shown at the card it belongs to

    # ---- the document ----

    def show_document(self, document: Document, inference: Inference, table: Table | None) -> None:
        """Create, remove and update items until they show this document."""
        graph = document.graph
        if graph.wires != self.graph.wires or graph.nodes != self.graph.nodes:
            self.traffic.stop()
        self.graph = graph
        for wire in [wire for wire in self.wires if wire not in set(graph.wires)]:
            self.removeItem(self.wires.pop(wire))
        for node_id in [node_id for node_id in self.cards if node_id not in graph]:
            self.removeItem(self.cards.pop(node_id))
            self._shown.pop(node_id, None)
        for node in graph.nodes:
            self._show_node(node, document, inference, table)
        positions = positions_of(document, self.sizes)
        for node_id, card in self.cards.items():
            card.setPos(shown_at(positions[node_id]))
        for wire in graph.wires:
            if wire not in self.wires:
                self.wires[wire] = item = WireItem(wire, self.traffic, self.theme)
                self.addItem(item)
            item = self.wires[wire]
            shape = inference.shapes.get(wire.source, ())
            item.features = shape[0] if len(shape) == 1 else max(shape, default=1)
            item.removed = frozenset(getattr(graph.node(wire.target).layer, "removed", ()))
        self.route()

    def _show_node(self, node: Node, document: Document, inference: Inference, table: Table | None) -> None:
        graph, node_id = document.graph, node.id
        card = self.cards.get(node_id)
        if card is None:
            card = self.cards[node_id] = CardItem(node_id, self.traffic, self.theme)
            self.addItem(card)
        card.input_count = len(graph.sources[node_id])
        card.many, card.role = node.layer.many, node.layer.role
        card.fed = bool(graph.targets[node_id])
        problem, note = inference.problems.get(node_id), inference.notes.get(node_id)
        if problem is None and self.stopped is not None and self.stopped.node == node_id:
            problem = self.stopped
        words = show(problem) if problem else "", show(note) if note else ""
        card.has_bias = "bias" in inference.parameters.get(node_id, {})
        plane = plane_of(document, table)
        shape = inference.shapes.get(node_id)
        layout = layout_of(node, graph, inference, plane)
        label = label_of(node, shape, inference.parameter_count(node_id), document.data.set)
        function = function_of(node)
        # The table by identity: the picture that shows it keeps it alive, so no other can have its id.
        shown = (layout, label, function, words, id(table) if node.layer.role == "data" else 0, plane)
        if self._shown.get(node_id) == shown:
            return
        self._shown[node_id] = shown
        card.problem, card.note = words
        if problem is not None:
            card.health = None
        card.present(layout, label, function, self._picture(node, layout, table, plane, card.picture))
        if self._snapshot is not None:
            card.feed(self._snapshot)

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
        if type(present) is make and present.layout.units == layout.units and make not in (Scatter, Features, Samples):
            present.layout = layout
            return present
        function = function_of(node)
        bounded = (function.kind() if function is not None else node.layer.kind()) in BOUNDED
        picture = make(node.id, layout, Steady(1.0 if bounded else None))
        if isinstance(picture, Scatter | Features | Samples):
            picture.table = table
        if isinstance(picture, Scatter):
            picture.plane = plane
        return picture

    @property
    def sizes(self) -> dict[str, tuple[float, float]]:
        """Width and height of every card."""
        return {
            node_id: (card.layout.width, card.layout.height)
            for node_id, card in self.cards.items()
            if card.layout is not None
        }

    def route(self, node_ids: set[str] | None = None) -> None:
        """Lead the wires of these nodes (or all) along their cards."""
        places: dict[str, int] = {}
        for wire in self.graph.wires:
            index = places.get(wire.target, 0)
            places[wire.target] = index + 1
            if node_ids is not None and wire.source not in node_ids and wire.target not in node_ids:
                continue
            source, target = self.cards[wire.source], self.cards[wire.target]
            start, end = source.output_point(), target.input_point(index)
            item = self.wires[wire]
            units = self._units(source, target)
            over = None if units is not None else self._around(wire, start, end)
            item.route(start, end, units, over)

    def _around(self, wire: Wire, start: QPointF, end: QPointF) -> float | None:
        """The height at which a wire passes the cards that stand between its ends, if any do."""
        straight = QRectF(start, end).normalized().adjusted(24, -4, -24, 4)
        if straight.width() < MIN_WIDTH:
            return None
        between = QRectF()
        for node_id, card in self.cards.items():
            if node_id not in (wire.source, wire.target) and card.layout is not None:
                rect = card.layout.rect.translated(card.pos())
                if rect.intersects(straight):
                    between = between.united(rect)
        if between.isNull():
            return None
        middle = (start.y() + end.y()) / 2
        above, below = between.top() - APART, between.bottom() + APART
        return above if middle - above <= below - middle else below

    def _units(self, source: CardItem, target: CardItem) -> tuple[list[QPointF], list[QPointF]] | None:
        """Where the curves of single weights begin and end, if both cards show every unit of a dense wire."""
        a, b = source.layout, target.layout
        if a is None or b is None or not (a.separate and b.separate) or target.input_count != 1:
            return None
        if self.graph.node(target.node_id).layer.kind() != "dense":
            return None
        starts = [source.pos() + QPointF(cell.right() + 1, cell.center().y()) for cell in a.units]
        ends = [target.pos() + QPointF(cell.left() - 1, cell.center().y()) for cell in b.units]
        return starts, ends

    def place(self, positions: dict[str, QPointF]) -> None:
        """Show cards at other places for the time of a drag."""
        for node_id, point in positions.items():
            self.cards[node_id].setPos(point)
        self.route(set(positions))

    # ---- frames ----

    def draw(self, snapshot: Snapshot, now: float) -> None:
        """Show a frame: what moves, the meters, and as many pictures as fit into the budget, oldest first."""
        self._snapshot = snapshot
        moving = self.traffic.alive
        self.traffic.observe(snapshot, self.graph, now)
        for node_id, card in self.cards.items():
            flow = snapshot.flow.get(node_id)
            if flow is not None and flow != card.flow:
                card.flow = Flow(*flow)
                if card.layout is not None and card.layout.meter is not None:
                    card.update(card.layout.meter)
        if moving or self.traffic.alive or self.traffic.next_node:
            self.animate()
        if now - self._health_seen > HEALTH_AGE or not snapshot.running:
            self._health_seen = now
            for node_id, card in self.cards.items():
                card.set_health(snapshot.health.get(node_id))
        self._feed(snapshot, now)

    def _feed(self, snapshot: Snapshot, now: float) -> None:
        items = self._items()
        if not snapshot.running:
            for item in items:
                item.refreshed = now
                item.feed(snapshot)
            return
        spent = 0.0
        for item in sorted(items, key=_age):
            if now - item.refreshed < PICTURE_AGE or spent > BUDGET:
                break
            item.refreshed = now
            if item.feed(snapshot):
                spent += item.cost

    def _items(self) -> list[CardItem | WireItem]:
        return [*self.cards.values(), *self.wires.values()]

    def animate(self) -> None:
        """Repaint what may move: the wires, and the cards that glow."""
        for item in self.wires.values():
            item.update()
        for node_id in {*self.traffic.glow, *self._glowed, self.traffic.next_node}:
            if node_id in self.cards:
                self.cards[node_id].update()
        self._glowed = {*self.traffic.glow, self.traffic.next_node}

    def needs(self, visible: QRectF) -> set[Need]:
        """What the items within a rectangle want from the trainer."""
        found: set[Need] = set()
        for item in self._items():
            if item.sceneBoundingRect().intersects(visible):
                found |= item.needs()
        return found

    # ---- appearance ----

    def forget_frames(self) -> None:
        """Another document is shown: nothing of the last one's frames may be seen."""
        self._snapshot = None
        self.traffic = Traffic()
        self.clear_items()

    def forget_texts(self) -> None:
        """The language has changed."""
        self._shown.clear()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for item in self._items():
            item.set_theme(theme)

    def bounds(self, node_ids: tuple[str, ...] = ()) -> QRectF:
        """The rectangle around these cards, or around all."""
        found = QRectF()
        for node_id, card in self.cards.items():
            if card.layout is not None and (not node_ids or node_id in node_ids):
                beneath = SENTENCE if card.problem else 0.0
                found = found.united(card.layout.rect.adjusted(0, 0, 0, beneath).translated(card.pos()))
        return found

    def clear_items(self) -> None:
        """Remove every item."""
        for item in (*self.wires.values(), *self.cards.values()):
            self.removeItem(item)
        self.wires.clear()
        self.cards.clear()
        self._shown.clear()
        self.graph = Graph()


def _age(item: CardItem | WireItem) -> float:
    return item.refreshed
