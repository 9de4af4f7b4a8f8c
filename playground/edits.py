"""Edits: pure functions from a document to a document. Each raises Problem where the result would not be valid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from playground.document import Document, Point
from playground.graph import Graph, Node, Wire, connection_problem
from playground.layers.base import Layer
from playground.text import Problem


def fresh_id(graph: Graph, stem: str) -> str:
    """The first of `stem` (for the one-of-a-kind nodes) or stem1, stem2, ... that no node has."""
    if stem in ("data", "loss") and stem not in graph:
        return stem
    number = 1 if stem not in ("data", "loss") else 2
    while f"{stem}{number}" in graph:
        number += 1
    return f"{stem}{number}"


def add_node(document: Document, layer: Layer, position: Point, name: str = "") -> tuple[Document, str]:
    """The document with one more node, and the node's id."""
    stem = type(layer).id_stem or layer.kind()
    node_id = fresh_id(document.graph, stem)
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
    weights = {key: value for key, value in document.weights.items() if key.partition(".")[0] not in removed}
    return document.replace(graph=Graph(nodes=nodes, wires=tuple(wires)), positions=positions, weights=weights)


def _bridges(graph: Graph, removed: set[str]) -> list[Wire]:
    """Wires that lead around the removed nodes."""
    found: list[Wire] = []
    for wire in graph.wires:
        if wire.source in removed or wire.target not in removed:
            continue
        reached: list[str] = []
        waiting = [wire.target]
        while waiting:
            node_id = waiting.pop(0)
            for target in graph.targets[node_id]:
                (waiting if target in removed else reached).append(target)
        found.extend(Wire(source=wire.source, target=target) for target in dict.fromkeys(reached))
    return found


def connect(document: Document, source: str, target: str) -> Document:
    """With a wire from `source` to `target`; raises Problem where the rules of the graph forbid it."""
    graph = document.graph
    new = Wire(source=source, target=target)
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
    """A new node in the middle of a wire, at the same place in its target's order of inputs."""
    added, node_id = add_node(document, layer, position)
    wires = []
    for present in added.graph.wires:
        if present == wire:
            wires += [Wire(source=wire.source, target=node_id), Wire(source=node_id, target=wire.target)]
        else:
            wires.append(present)
    return added.replace(graph=added.graph.replace(wires=tuple(wires))), node_id


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
    """Only these nodes and the wires among them: what copying takes along."""
    kept = set(node_ids)
    return remove_nodes(document, [node.id for node in document.graph.nodes if node.id not in kept], rewire=False)


def paste(document: Document, part: Document, offset: Point) -> tuple[Document, dict[str, str]]:
    """With the nodes of `part` added under fresh ids, moved by `offset`; returns old to new ids."""
    ids: dict[str, str] = {}
    graph, positions = document.graph, dict(document.positions)
    nodes = list(graph.nodes)
    for node in part.graph.nodes:
        stem = type(node.layer).id_stem or node.layer.kind()
        ids[node.id] = fresh_id(Graph.model_construct(nodes=tuple(nodes), wires=()), stem)
        nodes.append(node.replace(id=ids[node.id]))
        x, y = part.positions.get(node.id, (0.0, 0.0))
        positions[ids[node.id]] = (x + offset[0], y + offset[1])
    wires = (Wire(source=ids[wire.source], target=ids[wire.target]) for wire in part.graph.wires)
    pasted = Graph(nodes=tuple(nodes), wires=(*graph.wires, *wires))
    return document.replace(graph=pasted, positions=positions), ids
