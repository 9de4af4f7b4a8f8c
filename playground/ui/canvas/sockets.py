"""The places on cards where wires end and begin, read from the document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from playground.document import Document, Group
from playground.graph import Node, Wire
from playground.group_edits import open_inlets, outlets


@dataclass(frozen=True)
class Socket:
    """One place. `node` is the document's; at the card of a folded group it is the member behind the place."""

    node: str
    name: str = ""  # of a named input or output; empty for the main one
    wires: tuple[Wire, ...] = ()  # that end here, drawn as one
    feeds: tuple[str, ...] = ()  # of a free place: the nodes that a new wire feeds
    small: bool = False  # a named one, at the lower edge of its own node's card


@dataclass(frozen=True)
class Sockets:
    """All places of a card, from above."""

    inputs: tuple[Socket, ...] = ()
    outputs: tuple[Socket, ...] = ()

    @property
    def main_inputs(self) -> tuple[Socket, ...]:
        return tuple(socket for socket in self.inputs if not socket.small)

    @property
    def main_outputs(self) -> tuple[Socket, ...]:
        return tuple(socket for socket in self.outputs if not socket.small)

    @property
    def named(self) -> int:
        """How many named ones there are on the side that has more."""
        return max(sum(s.small for s in self.inputs), sum(s.small for s in self.outputs))


def sockets_of(document: Document, node: Node, named: Iterable[str]) -> Sockets:
    """The places of a node; `named` are its named outputs."""
    incoming, layer = document.graph.incoming[node.id], node.layer
    inputs: list[Socket] = []
    if layer.role != "data":
        main = [wire for wire in incoming if not wire.port]
        inputs = [Socket(node.id, wires=(wire,)) for wire in main]
        if not main or (layer.many and (layer.count is None or len(main) < layer.count)):
            inputs.append(Socket(node.id, feeds=(node.id,)))
        for port in dict.fromkeys([*layer.ports, *(wire.port for wire in incoming if wire.port)]):
            ending = tuple(wire for wire in incoming if wire.port == port)
            inputs.append(Socket(node.id, port, ending, () if ending else (node.id,), small=True))
    outputs: list[Socket] = []
    if layer.role != "loss":
        outputs = [Socket(node.id), *(Socket(node.id, name, small=True) for name in dict.fromkeys(named))]
    return Sockets(tuple(inputs), tuple(outputs))


def group_sockets(document: Document, group: Group) -> Sockets:
    """The places of a folded group: what flows in, one place for each origin; what is still open; what flows out."""
    inside = set(group.members)
    entering: dict[tuple[str, str], list[Wire]] = {}
    for wire in document.graph.wires:
        if wire.target in inside and wire.source not in inside:
            entering.setdefault((wire.source, wire.output), []).append(wire)
    inputs = [Socket(wires[0].target, wires[0].port, tuple(wires)) for wires in entering.values()]
    inputs += [Socket(members[0], feeds=members) for members in open_inlets(document, group)]
    return Sockets(tuple(inputs), tuple(Socket(node, name) for node, name in outlets(document, group)))
