"""The cards of a document: one for each node that can be seen, one for each folded group; how large, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from playground.datasets.base import Table
from playground.document import Document, Group, Point
from playground.graph import Node
from playground.shapes import Inference, infer
from playground.ui.canvas.arrange import positions_of
from playground.ui.canvas.geometry import CardLayout, card_layout
from playground.ui.canvas.sockets import Sockets, group_sockets, sockets_of


def plane_of(document: Document, table: Table | None) -> float:
    """Half-width of the plane of 2-D inputs, 0 where the inputs are something else."""
    return type(document.data.set).plane if table is not None and table.shape == (2,) else 0.0


def table_of(node: Node, table: Table | None) -> Table | None:
    """What a Data node brings, as a table of its own."""
    field = getattr(node.layer, "field", "")
    if table is None or not field or field == "inputs":
        return table
    if field not in table.fields:
        return None
    return replace(table, inputs=table.fields[field], input_names=(), vocabulary=table.field_classes.get(field, ()))


def inferred(document: Document, table: Table | None) -> Inference:
    """Shapes and problems, as far as the data are known."""
    if table is None:
        return infer(document.graph, ())
    return infer(document.graph, table.shape, table.field_shapes)


class Cards:
    """Sizes and places by card: the id of a node, or of a folded group."""

    def __init__(self, document: Document, inference: Inference, table: Table | None):
        self.document = document
        self.groups: dict[str, Group] = {group.id: group for group in document.groups if group.folded}
        self.home = {member: group.id for group in self.groups.values() for member in group.members}
        self.sockets: dict[str, Sockets] = {}
        self.layouts: dict[str, CardLayout] = {}
        self.node_sizes: dict[str, tuple[float, float]] = {}  # also of hidden nodes
        plane = plane_of(document, table) > 0
        named = {node_id: [*outputs] for node_id, outputs in inference.outputs.items()}
        for wire in document.graph.wires:  # also where the shapes are not known
            if wire.output:
                named.setdefault(wire.source, []).append(wire.output)
        for node in document.graph.nodes:
            sockets = sockets_of(document, node, named.get(node.id, ()))
            layout = self._layout(node, sockets, inference, plane, table)
            self.node_sizes[node.id] = layout.width, layout.height
            if node.id not in self.home:
                self.sockets[node.id], self.layouts[node.id] = sockets, layout
        self.places: dict[str, Point] = positions_of(document, self.node_sizes)
        self.positions = {node_id: self.places[node_id] for node_id in self.layouts}
        for group in self.groups.values():
            found = group_sockets(document, group)
            self.sockets[group.id] = found
            self.layouts[group.id] = card_layout(
                "group", None, plane=False, inputs=max(1, len(found.inputs)), outputs=max(1, len(found.outputs))
            )
            self.positions[group.id] = middle(self.places[member] for member in group.members)
        self.sizes = {card: (layout.width, layout.height) for card, layout in self.layouts.items()}

    @staticmethod
    def _layout(node: Node, sockets: Sockets, inference: Inference, plane: bool, table: Table | None) -> CardLayout:
        own = table_of(node, table) if node.layer.role == "data" else None
        return card_layout(
            node.layer.role,
            inference.shapes.get(node.id),
            plane=plane and (own is None or own is table),
            inputs=max(1, len(sockets.main_inputs)),
            named=sockets.named,
            tokens=own is not None and bool(own.vocabulary) and own.inputs.ndim == 2,
        )

    def card_of(self, node_id: str) -> str:
        """The card that shows a node: its own, or its folded group's."""
        return self.home.get(node_id, node_id)

    def nodes_of(self, card: str) -> tuple[str, ...]:
        """The nodes that a card stands for."""
        group = self.groups.get(card)
        return group.members if group is not None else (card,)

    def cards_of(self, node_ids: Iterable[str]) -> tuple[str, ...]:
        """The cards that show these nodes."""
        return tuple(dict.fromkeys(self.card_of(node_id) for node_id in node_ids))

    def moved(self, positions: Mapping[str, Point]) -> dict[str, Point]:
        """Where the nodes stand once their cards are put to these places; members keep their distances."""
        found: dict[str, Point] = {}
        for card, (x, y) in positions.items():
            dx, dy = x - self.positions[card][0], y - self.positions[card][1]
            for node_id in self.nodes_of(card):
                found[node_id] = self.places[node_id][0] + dx, self.places[node_id][1] + dy
        return found


def cards_in(document: Document, table: Table | None) -> Cards:
    """The cards of a document that is not on the canvas yet."""
    return Cards(document, inferred(document, table), table)


def middle(points: Iterable[Point]) -> Point:
    """The middle of the rectangle around points."""
    xs, ys = zip(*points)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
