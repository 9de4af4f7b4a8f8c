"""Edits that the canvas makes: pure functions that choose places, try what fits, and put things in order."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from playground import edits
from playground.datasets import DATASETS
from playground.datasets.base import DataSet, Table
from playground.document import Document, Point
from playground.graph import Graph, Node, Wire
from playground.layers import LAYERS
from playground.layers.base import Layer, Shape
from playground.shapes import Inference, infer
from playground.spec import first_problem
from playground.text import Problem
from playground.ui.canvas.arrange import positions_of
from playground.ui.canvas.geometry import CardLayout, card_layout, snapped

APART = 56.0  # between a new card and the next


def layout_of(node: Node, graph: Graph, inference: Inference, plane: float) -> CardLayout:
    """The layout of a node's card."""
    wires = len(graph.sources[node.id])
    places = wires + 1 if node.layer.many and wires else max(1, wires)
    return card_layout(node.layer.role, inference.shapes.get(node.id), plane=plane > 0, inputs=places)


def new_layer(kind: str) -> Layer:
    """A layer with its default settings."""
    return LAYERS[kind].model_validate({})


def plane_of(document: Document, table: Table | None) -> float:
    """Half-width of the plane of 2-D inputs, 0 where the inputs are something else."""
    return type(document.data.set).plane if table is not None and table.shape == (2,) else 0.0


def sizes_of(document: Document, table: Table | None) -> dict[str, tuple[float, float]]:
    """Width and height that every card of a document would have."""
    inference = infer(document.graph, table.shape, table.field_shapes) if table is not None else infer(document.graph, ())
    plane = plane_of(document, table)
    layouts = {node.id: layout_of(node, document.graph, inference, plane) for node in document.graph.nodes}
    return {node_id: (layout.width, layout.height) for node_id, layout in layouts.items()}


def fitting_layers(
    document: Document, shape: Shape, *, source: str = "", target: str = "", wire: Wire | None = None
) -> list[type[Layer]]:
    """The layers that could stand after `source`, before `target`, or in the middle of `wire`, found by trying."""
    found = []
    for kind in LAYERS:
        try:
            layer = new_layer(kind.kind())
            if wire is not None:
                made, _ = edits.insert_on_wire(document, wire, layer, (0.0, 0.0))
            elif source or target:
                made, _ = add_beside(document, layer, (0.0, 0.0), source=source, target=target)
            else:
                made, _ = edits.add_node(document, layer, (0.0, 0.0))
        except Problem:
            continue
        if not (source or target or wire) or new_problem(document, made, shape, fresh_also=not target) is None:
            found.append(kind)
    return found


def add_beside(
    document: Document, layer: Layer, position: Point, *, source: str = "", target: str = ""
) -> tuple[Document, str]:
    """With a new node wired after `source` or before `target`; raises Problem where that is not allowed."""
    made, node_id = edits.add_node(document, layer, position)
    if source:
        made = edits.connect(made, source, node_id)
    if target:
        made = edits.connect(made, node_id, target)
    return made, node_id


def new_problem(before: Document, after: Document, shape: Shape, fresh_also: bool = True) -> Problem | None:
    """The first problem of shapes that an edit brings in; of nodes it adds only where `fresh_also`."""
    known = infer(before.graph, shape).problems
    for node_id, problem in infer(after.graph, shape).problems.items():
        if node_id not in known and (fresh_also or node_id in before.graph):
            return problem
    return None


def insert_after(
    document: Document, layer: Layer, source: str, table: Table | None
) -> tuple[Document, str, Problem | None]:
    """With a new node after `source`: wired, and on its way to what `source` feeds if that is one wire; else unwired
    with the problem that forbade it. What stands behind makes room."""
    shape = table.shape if table is not None else ()
    x, y = positions_of(document, sizes_of(document, table))[source]
    following = [wire for wire in document.graph.wires if wire.source == source]
    refused: Problem | None = None
    for wire in following if len(following) == 1 else ():
        try:
            made, node_id = edits.insert_on_wire(document, wire, layer, (x, y))
        except Problem:
            break
        if new_problem(document, made, shape) is None:
            return *_placed_after(made, node_id, source, table), None
    try:
        made, node_id = add_beside(document, layer, (x, y), source=source)
        refused = new_problem(document, made, shape)
        if refused is None:
            return *_placed_after(made, node_id, source, table), None
    except Problem as problem:
        refused = problem
    made, node_id = edits.add_node(document, layer, (x, y))
    return *_placed_after(made, node_id, source, table), refused


def _placed_after(document: Document, node_id: str, source: str, table: Table | None) -> tuple[Document, str]:
    sizes = sizes_of(document, table)
    positions = positions_of(document, sizes)
    x, y = positions[source]
    place = snapped(x + sizes[source][0] / 2 + APART + sizes[node_id][0] / 2), y
    document = edits.move_nodes(document, {node_id: place})
    if document.graph.targets[node_id]:
        return make_room(document, node_id, sizes), node_id
    return edits.move_nodes(document, {node_id: free_place(document, sizes, place, sizes[node_id], node_id)}), node_id


def make_room(document: Document, node_id: str, sizes: dict[str, tuple[float, float]]) -> Document:
    """Put a node clear of what feeds it, and push what follows to the right until nothing overlaps it."""
    positions = positions_of(document, sizes)
    x, y = positions[node_id]
    width, height = sizes[node_id]
    for source in document.graph.sources[node_id]:
        beside = abs(positions[source][1] - y) < (sizes[source][1] + height) / 2
        if beside and positions[source][0] <= x:
            x = max(x, snapped(positions[source][0] + sizes[source][0] / 2 + APART + width / 2))
    behind = document.graph.downstream(document.graph.targets[node_id])
    left = min((positions[other][0] - sizes[other][0] / 2 for other in behind), default=float("inf"))
    shift = max(0.0, x + width / 2 + APART - left)
    moved = {other: (snapped(positions[other][0] + shift), positions[other][1]) for other in behind} if shift else {}
    return edits.move_nodes(document, {**moved, node_id: (x, y)})


def free_place(
    document: Document, sizes: dict[str, tuple[float, float]], wanted: Point, size: tuple[float, float], but: str = ""
) -> Point:
    """The wanted place, or the nearest below it where a card of this size covers no other."""
    positions = positions_of(document, sizes)
    x, y = wanted
    for _ in range(200):
        covered = [
            other
            for other, (left, top) in positions.items()
            if other != but
            and abs(left - x) < (sizes[other][0] + size[0]) / 2 + 16
            and abs(top - y) < (sizes[other][1] + size[1]) / 2 + 16
        ]
        if not covered:
            break
        y = max(positions[other][1] + sizes[other][1] / 2 for other in covered) + size[1] / 2 + 32
    return snapped(x), snapped(y)


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


def reconnect(document: Document, wire: Wire, source: str, target: str) -> Document:
    """With one wire leading elsewhere, at its place in the order of wires; raises Problem where that is forbidden."""
    checked = edits.connect(edits.disconnect(document, [wire]), source, target)
    moved = checked.graph.wires[-1]
    wires = tuple(moved if present == wire else present for present in document.graph.wires)
    return document.replace(graph=document.graph.replace(wires=wires))


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
