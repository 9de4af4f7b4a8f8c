"""Edits of a network that has learnt: links taken out and put back (row T10), units added to a layer (row T9).

Pure functions of the document; engine/pruning.py and engine/growing.py carry over what the network has learnt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from playground.document import Document
from playground.edits import set_layer
from playground.graph import Node
from playground.layers.dense import Dense
from playground.shapes import Inference, input_shapes
from playground.text import Problem

Link = tuple[int, int]  # (input, unit) of a Dense
PASSING = ("activation", "dropout")  # every feature by itself


def without_links(document: Document, links: Mapping[str, Iterable[Link]]) -> Document:
    """With links of Dense layers deleted: they are held at zero from now on."""
    for node_id, gone in links.items():
        layer = _dense(document, node_id)
        document = set_layer(document, node_id, layer.replace(removed=(*layer.removed, *gone)))
    return document


def with_links(document: Document, links: Mapping[str, Iterable[Link]]) -> Document:
    """With deleted links of Dense layers there again."""
    for node_id, back in links.items():
        layer, returned = _dense(document, node_id), set(back)
        removed = tuple(link for link in layer.removed if link not in returned)
        document = set_layer(document, node_id, layer.replace(removed=removed))
    return document


@dataclass(frozen=True)
class Growth:
    """A document with a larger layer, and where its tensors' numbers come from.

    For each tensor whose shape changes (node, key): for each of its axes in the kernels' layout the old places of the
    new ones, -1 for what is new; None where the axis stays.
    """

    document: Document
    moved: dict[tuple[str, str], tuple[np.ndarray | None, ...]] = field(default_factory=dict)


def grown(document: Document, inference: Inference, node_id: str, units: int) -> Growth:
    """With `units` more units in a Dense, and the layers behind it as wide as that needs.

    What reads the layer may be Dense, behind activations, dropout, Flatten, Concat or sums of equally grown signals;
    anything else is refused in a sentence. Starting weights set by hand are dropped where their shape no longer fits.
    """
    layer = _dense(document, node_id)
    if units < 1:
        raise Problem("{units} units cannot be added: give a number from 1 on", units=units)
    if node_id not in inference.shapes:
        raise Problem("'{name}' is not wired yet: it has no weights to keep", name=_title(document, node_id))
    for borrower, owner in _loans(document):
        if owner == node_id:
            raise Problem(
                "'{borrower}' uses the weights of '{name}', so no units can be added: choose another layer",
                borrower=_title(document, borrower),
                name=_title(document, node_id),
                node=borrower,
            )
    old = layer.units
    places = np.concatenate([np.arange(old), np.full(units, -1)])
    functions = layer.unit_activations and (*layer.unit_activations, *layer.unit_activations[-1:] * units)
    larger = layer.replace(units=old + units, unit_activations=functions)
    result = Growth(set_layer(document, node_id, larger))
    wider = larger.parameters(*input_shapes(document.graph, inference, node_id))
    for key, parameter in inference.parameters[node_id].items():
        if wider[key].shape != parameter.shape:
            result.moved[node_id, key] = (*[None] * (len(parameter.shape) - 1), places)
    return _carried_on(result, document, inference, node_id, places)


def _carried_on(result: Growth, document: Document, inference: Inference, node_id: str, places: np.ndarray) -> Growth:
    """Follow the new units along the wires to the layers that sum them up."""
    graph = document.graph
    flowing = {node_id: places}  # for every node passed, where the features of its last axis were before
    changed = result.document
    for reader in graph.order:
        wires = graph.incoming[reader]
        if not any(wire.source in flowing for wire in wires):
            continue
        node = graph.node(reader)
        if reader not in inference.shapes or any(wire.port or wire.output for wire in wires):
            _refuse(document, node, node_id)
        maps = [flowing.get(wire.source, np.arange(inference.shapes[wire.source][-1])) for wire in wires]
        if isinstance(node.layer, Dense):
            changed = _read_on(changed, reader, maps[0])
            result.moved[reader, "weight"] = (maps[0], None)
        else:
            flowing[reader] = _through(document, inference, node, maps, node_id)
            wider = node.layer.parameters((*inference.shapes[reader][:-1], len(flowing[reader])))
            for key, parameter in inference.parameters[reader].items():
                if wider[key].shape != parameter.shape:
                    result.moved[reader, key] = (flowing[reader],)
    stale = {f"{document.path(node)}.{inference.parameters[node][key].torch_name}" for node, key in result.moved}
    weights = {name: values for name, values in document.weights.items() if name not in stale}
    return Growth(changed.replace(weights=weights), result.moved)


def _read_on(document: Document, reader: str, places: np.ndarray) -> Document:
    """The links that a layer has deleted, at the new places of their inputs."""
    layer = _dense(document, reader)
    now = {int(was): at for at, was in enumerate(places) if was >= 0}
    removed = tuple((now[source], unit) for source, unit in layer.removed)
    return set_layer(document, reader, layer.replace(removed=removed)) if removed else document


def _through(document: Document, inference: Inference, node: Node, maps: list[np.ndarray], grown_id: str) -> np.ndarray:
    """Where the features of a node's output were before, given those of its inputs."""
    kind, given = node.layer.kind(), input_shapes(document.graph, inference, node.id)
    if kind in PASSING and len(given[0]) <= 2:
        return maps[0]
    if kind == "flatten":
        width, steps = given[0][-1], int(np.prod(given[0][:-1]))
        rows = np.arange(steps)[:, None] * width
        return np.where(maps[0] >= 0, rows + maps[0], -1).reshape(-1)
    if kind == "concat" and inference.shapes[node.id][:-1] == given[0][:-1] and len(given[0]) <= 2:
        starts = np.cumsum([0, *(shape[-1] for shape in given)])
        return np.concatenate([np.where(m >= 0, m + start, -1) for m, start in zip(maps, starts, strict=False)])
    if kind == "add" and all(np.array_equal(m, maps[0]) for m in maps):
        return maps[0]
    return _refuse(document, node, grown_id)


def _refuse(document: Document, node: Node, grown_id: str) -> np.ndarray:
    if node.layer.role == "loss":
        raise Problem(
            "'{name}' feeds the loss '{reader}': its units follow from the data; choose a hidden layer",
            name=_title(document, grown_id),
            reader=node.title,
            node=grown_id,
        )
    raise Problem(
        "'{name}' cannot have more units: '{reader}' ({kind}) behind it would not keep what was learnt; choose "
        "another layer",
        name=_title(document, grown_id),
        reader=node.title,
        kind=type(node.layer).title,
        node=node.id,
    )


def _loans(document: Document) -> list[tuple[str, str]]:
    """Every node that uses another's weights, with that other."""
    return [(node.id, owner) for node in document.graph.nodes for owner, _ in node.layer.borrows().values()]


def _dense(document: Document, node_id: str) -> Dense:
    if node_id not in document.graph:
        raise Problem("there is no node '{id}'", id=node_id)
    layer = document.graph.node(node_id).layer
    if not isinstance(layer, Dense):
        raise Problem(
            "'{name}' is {kind}: links can be deleted from Dense layers, and units added to them, alone",
            name=_title(document, node_id),
            kind=type(layer).title,
            node=node_id,
        )
    return layer


def _title(document: Document, node_id: str) -> str:
    return document.graph.node(node_id).title
