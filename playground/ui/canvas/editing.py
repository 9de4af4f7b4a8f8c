"""Edits that the canvas makes: pure functions that choose places, try what fits, and put things in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from playground import edits
from playground.datasets import DATASETS
from playground.datasets.base import DataSet, Table
from playground.document import Document, Point
from playground.graph import Wire
from playground.layers import LAYERS
from playground.layers.base import Layer, Shape
from playground.spec import first_problem
from playground.text import Problem
from playground.ui.canvas.cards import cards_in, inferred
from playground.ui.canvas.geometry import snapped

APART = 56.0  # between a new card and the next


def new_layer(kind: str) -> Layer:
    """A layer with its default settings."""
    return LAYERS[kind].model_validate({})


def further_layer(kind: str, document: Document, table: Table | None) -> Layer:
    """A layer with its default settings; a second Data node brings columns that no other brings, where there are."""
    layer = new_layer(kind)
    used = {getattr(node.layer, "field", "") or "inputs" for node in document.graph.with_role("data")}
    left = [name for name in ("inputs", *(table.fields if table is not None else ())) if name not in used]
    return layer.replace(field=left[0]) if layer.role == "data" and used and left else layer


@dataclass(frozen=True)
class Beside:
    """Where something new is to be wired: after an output, before an input of some nodes, in the middle of a wire."""

    source: str = ""
    output: str = ""
    targets: tuple[str, ...] = ()
    port: str = ""
    wire: Wire | None = None

    def __bool__(self) -> bool:
        return bool(self.source or self.targets or self.wire)


NOWHERE = Beside()


def fitting_layers(document: Document, table: Table | None, beside: Beside) -> list[type[Layer]]:
    """The layers that could stand in a place, found by trying."""
    inference = inferred(document, table)
    known = inference.problems
    start, output = (beside.wire.source, beside.wire.output) if beside.wire else (beside.source, beside.output)
    given = inference.outputs.get(start, {}).get(output) if output else inference.shapes.get(start)
    found = []
    for kind in LAYERS:
        at_once = _fits_alone(kind, given, beside) if given is not None and kind.role == "layer" else None
        if at_once is not None:
            found += [kind] if at_once else []
            continue
        try:
            made, _ = add_beside(document, new_layer(kind.kind()), (0.0, 0.0), beside)
        except Problem:
            continue
        if not beside or new_problem(document, made, table, fresh_also=not beside.targets, known=known) is None:
            found.append(kind)
    return found


def _fits_alone(kind: type[Layer], given: Shape, beside: Beside) -> bool | None:
    """Whether a layer takes this shape, where that decides; None where the whole network has to be asked."""
    layer = new_layer(kind.kind())
    if beside.targets or (beside.output and beside.output in kind.ports):
        return None
    try:
        gives = layer.shape(given)
        layer.parameters(given)
    except Problem:
        return False
    if layer.count is not None and layer.count != 1:
        return False
    return True if beside.wire is None or gives == given else None


def add_beside(document: Document, layer: Layer, position: Point, beside: Beside) -> tuple[Document, str]:
    """With a new node wired into a place; raises Problem where that is not allowed.

    A named output goes into the input of the same name where the new node has one.
    """
    if beside.wire is not None:
        return edits.insert_on_wire(document, beside.wire, layer, position)
    made, node_id = edits.add_node(document, layer, position)
    if beside.source:
        port = beside.output if beside.output in type(layer).ports else ""
        made = edits.connect(made, beside.source, node_id, beside.output, port)
    for target in beside.targets:
        made = edits.connect(made, node_id, target, port=beside.port)
    return made, node_id


def new_problem(
    before: Document,
    after: Document,
    table: Table | None,
    fresh_also: bool = True,
    known: Mapping[str, Problem] | None = None,
) -> Problem | None:
    """The first problem of shapes that an edit brings in; of nodes it adds only where `fresh_also`."""
    known = inferred(before, table).problems if known is None else known
    for node_id, problem in inferred(after, table).problems.items():
        if node_id not in known and (fresh_also or node_id in before.graph):
            return problem
    return None


def insert_after(
    document: Document, layer: Layer, source: str, table: Table | None
) -> tuple[Document, str, Problem | None]:
    """With a new node after `source`: wired, and on its way to what `source` feeds if that is one wire; else unwired
    with the problem that forbade it. What stands behind makes room."""
    x, y = cards_in(document, table).places[source]
    following = [wire for wire in document.graph.wires if wire.source == source and not wire.output]
    refused: Problem | None = None
    for beside in [*(Beside(wire=wire) for wire in following[:1] if len(following) == 1), Beside(source=source)]:
        try:
            made, node_id = add_beside(document, layer, (x, y), beside)
        except Problem as problem:
            refused = problem
            continue
        refused = new_problem(document, made, table)
        if refused is None:
            return *_placed_after(made, node_id, source, table), None
    made, node_id = edits.add_node(document, layer, (x, y))
    return *_placed_after(made, node_id, source, table), refused


def _placed_after(document: Document, node_id: str, source: str, table: Table | None) -> tuple[Document, str]:
    cards = cards_in(document, table)
    before, card = cards.card_of(source), cards.card_of(node_id)
    if before == card:  # both in one folded group
        return document, node_id
    x, y = cards.positions[before]
    place = snapped(x + cards.sizes[before][0] / 2 + APART + cards.sizes[card][0] / 2), y
    document = edits.move_nodes(document, cards.moved({card: place}))
    if document.graph.targets[node_id]:
        return make_room(document, node_id, table), node_id
    return put_free(document, (node_id,), place, table), node_id


def make_room(document: Document, node_id: str, table: Table | None) -> Document:
    """Put a node's card clear of what feeds it, and push what follows to the right until nothing overlaps it."""
    cards = cards_in(document, table)
    card = cards.card_of(node_id)
    x, y = cards.positions[card]
    width, height = cards.sizes[card]
    inside = set(cards.nodes_of(card))
    feeding = [wire.source for wire in document.graph.wires if wire.target in inside and wire.source not in inside]
    for source in cards.cards_of(feeding):
        beside = abs(cards.positions[source][1] - y) < (cards.sizes[source][1] + height) / 2
        if beside and cards.positions[source][0] - cards.sizes[source][0] / 2 <= x + width / 2:
            x = max(x, snapped(cards.positions[source][0] + cards.sizes[source][0] / 2 + APART + width / 2))
    followers = [wire.target for wire in document.graph.wires if wire.source in inside and wire.target not in inside]
    behind = [other for other in cards.cards_of(document.graph.downstream(followers)) if other != card]
    left = min((cards.positions[other][0] - cards.sizes[other][0] / 2 for other in behind), default=float("inf"))
    shift = max(0.0, x + width / 2 + APART - left)
    places = {other: cards.positions[other] for other in behind}
    moved = {other: (snapped(at + shift), top) for other, (at, top) in places.items()} if shift else {}
    return edits.move_nodes(document, cards.moved({**moved, card: (x, y)}))


def put_free(document: Document, node_ids: Iterable[str], wanted: Point, table: Table | None) -> Document:
    """With the card of these nodes at the wanted place, or the nearest below it where it covers no other."""
    cards = cards_in(document, table)
    [card] = cards.cards_of(node_ids)
    size = cards.sizes[card]
    x, y = wanted
    for _ in range(200):
        covered = [
            other
            for other, (left, top) in cards.positions.items()
            if other != card
            and abs(left - x) < (cards.sizes[other][0] + size[0]) / 2 + 16
            and abs(top - y) < (cards.sizes[other][1] + size[1]) / 2 + 16
        ]
        if not covered:
            break
        y = max(cards.positions[other][1] + cards.sizes[other][1] / 2 for other in covered) + size[1] / 2 + 32
    return edits.move_nodes(document, cards.moved({card: (snapped(x), snapped(y))}))


def new_data(kind: str) -> DataSet:
    """A data set with its default settings; raises Problem where it needs more (a file) than those."""
    try:
        return DATASETS[kind].model_validate({})
    except ValidationError as error:
        raise first_problem(error) from None


def with_data(document: Document, kind: str, position: Point) -> tuple[Document, str]:
    """With another data set, and with a Data node for it if there is none; returns that node."""
    present = next(document.graph.with_role("data"), None)
    data = document.data if document.data.set.kind() == kind else document.data.replace(set=new_data(kind))
    document = document.replace(data=data)
    if present is not None:
        return document, present.id
    return edits.add_node(document, new_layer("data"), position)


def with_wires(document: Document, removed: Iterable[Wire], added: Iterable[Wire]) -> Document:
    """With some wires in the place of others, also in the order of wires; raises Problem where one is forbidden."""
    gone, new = tuple(removed), tuple(added)
    made = edits.disconnect(document, gone)
    for wire in new:
        made = edits.connect(made, wire.source, wire.target, wire.output, wire.port)
    wires = [wire for wire in document.graph.wires if wire not in gone]
    at = min((document.graph.wires.index(wire) for wire in gone), default=len(wires))
    ordered = (*wires[:at], *new, *wires[at:])
    return made.replace(graph=made.graph.replace(wires=ordered))


def without_link(document: Document, node_id: str, output: int, source: int) -> Document:
    """With one weight of a dense layer deleted: held at zero."""
    layer = document.graph.node(node_id).layer
    removed = getattr(layer, "removed", ())
    if (source, output) in removed:
        return document
    return edits.set_layer(document, node_id, layer.replace(removed=(*removed, (source, output))))


def titles(document: Document, node_ids: Iterable[str]) -> str:
    """The names of nodes, for the texts of undo commands and menus."""
    names = [document.graph.node(node_id).title for node_id in node_ids]
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
