"""Edits: pure functions from a document to a document. Each raises Problem where the result would not be valid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from playground.document import Document, Group, Point
from playground.graph import Graph, Node, Wire, connection_problem
from playground.layers.base import Layer
from playground.spec import choice_of
from playground.text import Problem


def fresh_id(taken: Collection[str], stem: str) -> str:
    """The first of `stem` (for the one-of-a-kind nodes) or stem1, stem2, ... that is not taken."""
    if stem in ("data", "loss") and stem not in taken:
        return stem
    number = 1 if stem not in ("data", "loss") else 2
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def taken_ids(document: Document) -> set[str]:
    """The ids of all nodes and groups."""
    return {node.id for node in document.graph.nodes} | {group.id for group in document.groups}


def add_node(document: Document, layer: Layer, position: Point, name: str = "") -> tuple[Document, str]:
    """The document with one more node, and the node's id."""
    stem = type(layer).id_stem or layer.kind()
    node_id = fresh_id(taken_ids(document), stem)
    node = Node(id=node_id, name=name, layer=layer)
    graph = document.graph.replace(nodes=(*document.graph.nodes, node))
    return document.replace(graph=graph, positions={**document.positions, node_id: position}), node_id


def remove_nodes(document: Document, node_ids: Iterable[str], rewire: bool = True) -> Document:
    """Without these nodes; where `rewire` allows, what fed a removed node now feeds what it fed."""
    removed = set(node_ids)
    graph = document.graph
    wires = [wire for wire in graph.wires if not {wire.source, wire.target} & removed]
    if rewire:
        kept = {node.id: node for node in graph.nodes if node.id not in removed}
        for new in _bridges(graph, removed):
            if connection_problem(kept, wires, new) is None:
                wires.append(new)
    nodes = tuple(node for node in graph.nodes if node.id not in removed)
    positions = {key: value for key, value in document.positions.items() if key not in removed}
    paths = tuple(document.path(node_id) + "." for node_id in removed if node_id in graph)
    weights = {key: value for key, value in document.weights.items() if not key.startswith(paths)}
    groups = tuple(left for group in document.groups if (left := _left_of(group, removed)) is not None)
    return document.replace(
        graph=Graph(nodes=nodes, wires=tuple(wires)), positions=positions, weights=weights, groups=groups
    )


def _left_of(group: Group, removed: set[str]) -> Group | None:
    """A group without these members; None where nothing is left of it."""
    members = tuple(member for member in group.members if member not in removed)
    if len(members) == len(group.members):
        return group
    return group.replace(members=members) if members else None


def _bridges(graph: Graph, removed: set[str]) -> list[Wire]:
    """Wires that lead around the removed nodes, from what fed their main inputs to what their main outputs fed."""
    leaving: dict[str, list[Wire]] = {}
    for wire in graph.wires:
        if wire.source in removed and not wire.output:
            leaving.setdefault(wire.source, []).append(wire)
    found: list[Wire] = []
    for wire in graph.wires:
        if wire.source in removed or wire.target not in removed or wire.port:
            continue
        reached: list[Wire] = []
        waiting = [wire.target]
        while waiting:
            for following in leaving.get(waiting.pop(0), ()):
                if following.target not in removed:
                    reached.append(following)
                elif not following.port:
                    waiting.append(following.target)
        ends = dict.fromkeys((following.target, following.port) for following in reached)
        found.extend(Wire(source=wire.source, target=target, output=wire.output, port=port) for target, port in ends)
    return found


def connect(document: Document, source: str, target: str, output: str = "", port: str = "") -> Document:
    """With a wire from `source` to `target`; raises Problem where the rules of the graph forbid it."""
    graph = document.graph
    new = Wire(source=source, target=target, output=output, port=port)
    problem = connection_problem(graph.nodes_by_id, graph.wires, new)
    if problem is not None:
        raise problem
    return document.replace(graph=graph.replace(wires=(*graph.wires, new)))


def disconnect(document: Document, wires: Iterable[Wire]) -> Document:
    """Without these wires."""
    gone = set(wires)
    kept = tuple(wire for wire in document.graph.wires if wire not in gone)
    return document.replace(graph=document.graph.replace(wires=kept))


def insert_on_wire(document: Document, wire: Wire, layer: Layer, position: Point) -> tuple[Document, str]:
    """A new node in the middle of a wire, at the same place in its target's order of inputs.

    Between two members of a group it becomes a member too.
    """
    added, node_id = add_node(document, layer, position)
    wires = []
    for present in added.graph.wires:
        if present == wire:
            wires.append(Wire(source=wire.source, target=node_id, output=wire.output))
            wires.append(Wire(source=node_id, target=wire.target, port=wire.port))
        else:
            wires.append(present)
    groups = tuple(
        group.replace(members=(*group.members, node_id))
        if wire.source in group.members and wire.target in group.members
        else group
        for group in added.groups
    )
    return added.replace(graph=added.graph.replace(wires=tuple(wires)), groups=groups), node_id


def set_layer(document: Document, node_id: str, layer: Layer) -> Document:
    """With another declaration in a node; its name and wires stay."""
    nodes = tuple(node.replace(layer=layer) if node.id == node_id else node for node in document.graph.nodes)
    return document.replace(graph=document.graph.replace(nodes=nodes))


def rename(document: Document, node_id: str, name: str) -> Document:
    """With another name shown for a node; its id stays."""
    nodes = tuple(node.replace(name=name) if node.id == node_id else node for node in document.graph.nodes)
    return document.replace(graph=document.graph.replace(nodes=nodes))


def move_nodes(document: Document, positions: Mapping[str, Point]) -> Document:
    """With nodes at other places; nothing recompiles."""
    return document.replace(positions={**document.positions, **positions})


def set_field(document: Document, place: tuple[str, ...], value: Any) -> Document:
    """With one setting changed: ("training", "batch"), ("data", "set", "noise"), ("nodes", "h1", "units"), ..."""
    if place[0] == "nodes":
        layer = document.graph.node(place[1]).layer
        return set_layer(document, place[1], _replaced(layer, place[2:], value))
    return _replaced(document, place, value)


def _replaced(value: Any, place: tuple[str, ...], new: Any) -> Any:
    inner = new if len(place) == 1 else _replaced(getattr(value, place[0]), place[1:], new)
    try:
        return value.replace(**{place[0]: inner})
    except Problem as problem:
        raise problem.at(place=place) from None


def extract(document: Document, node_ids: Iterable[str]) -> Document:
    """Only these nodes, the wires among them and the groups that are whole: what copying takes along."""
    kept = set(node_ids)
    whole = tuple(group for group in document.groups if kept.issuperset(group.members))
    part = remove_nodes(document, [node.id for node in document.graph.nodes if node.id not in kept], rewire=False)
    names = {group.id for group in whole}
    return part.replace(groups=tuple(group for group in part.groups if group.id in names))


def paste(document: Document, part: Document, offset: Point) -> tuple[Document, dict[str, str]]:
    """With the nodes and groups of `part` added under fresh ids, moved by `offset`; returns old to new ids of nodes."""
    ids: dict[str, str] = {}
    taken, positions = taken_ids(document), dict(document.positions)
    for node in part.graph.nodes:
        ids[node.id] = fresh_id(taken, type(node.layer).id_stem or node.layer.kind())
        taken.add(ids[node.id])
        x, y = part.positions.get(node.id, (0.0, 0.0))
        positions[ids[node.id]] = (x + offset[0], y + offset[1])
    nodes = (node.replace(id=ids[node.id], layer=_tied_to(node.layer, ids)) for node in part.graph.nodes)
    wires = (wire.replace(source=ids[wire.source], target=ids[wire.target]) for wire in part.graph.wires)
    groups = []
    for group in part.groups:
        group_id = fresh_id(taken, group.id.rstrip("0123456789") or "group")
        taken.add(group_id)
        groups.append(group.replace(id=group_id, members=tuple(ids[member] for member in group.members)))
    graph = document.graph
    pasted = Graph(nodes=(*graph.nodes, *nodes), wires=(*graph.wires, *wires))
    return document.replace(graph=pasted, positions=positions, groups=(*document.groups, *groups)), ids


def _tied_to(layer: Layer, ids: Mapping[str, str]) -> Layer:
    """A copied layer that borrows weights, from the copy of their owner where that was copied too."""
    changes = {
        name: ids[value]
        for name in type(layer).model_fields
        if choice_of(layer, name) == "nodes" and (value := getattr(layer, name)) in ids
    }
    return layer.replace(**changes) if changes else layer
