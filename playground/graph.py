"""The graph of nodes and wires: frozen values, and the rules of connection that need no shapes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Any

from pydantic import Field, SerializerFunctionWrapHandler, StringConstraints, model_serializer, model_validator

from playground.layers import AnyLayer
from playground.losses.base import LossFunction
from playground.spec import Value
from playground.text import Problem, mark

MAX_NODES = 400
MAX_WIRES = 2000

PortName = Annotated[str, StringConstraints(pattern=r"^[a-z_]*$", max_length=20)]
NodeId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]


class Node(Value):
    """A layer placed in the graph: `id` is fixed when it is made, `name` is what the user calls it."""

    id: NodeId
    name: str = Field("", max_length=80)
    layer: AnyLayer

    @property
    def title(self) -> str:
        return self.name or self.id


class Wire(Value):
    """What flows from one node into another: out of the main output or a named one, into the main input or a port."""

    source: NodeId
    target: NodeId
    output: PortName = ""
    port: PortName = ""

    @model_serializer(mode="wrap")
    def _plain(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Files name outputs and ports only where they are not the main ones."""
        return {key: value for key, value in handler(self).items() if value or key in ("source", "target")}


class Graph(Value):
    """Nodes and wires without cycles. The order of the wires is the order of a node's inputs."""

    nodes: tuple[Node, ...] = Field((), max_length=MAX_NODES)
    wires: tuple[Wire, ...] = Field((), max_length=MAX_WIRES)

    @model_validator(mode="after")
    def _consistent(self) -> Graph:
        seen: set[str] = set()
        for node in self.nodes:
            if node.id in seen:
                raise Problem(
                    "the graph has two nodes with the id '{id}': rename one of them", id=node.id, node=node.id
                )
            seen.add(node.id)
        for wire in self.wires:
            for end in (wire.source, wire.target):
                if end not in seen:
                    raise Problem(
                        "the wire {source} -> {target} leads to '{end}', which is not a node: remove the wire",
                        source=wire.source,
                        target=wire.target,
                        end=end,
                    )
        wrong = self._first_forbidden()
        if wrong is not None:
            problem = connection_problem(self.nodes_by_id, self.wires[:wrong], self.wires[wrong])
            assert problem is not None
            raise problem
        return self

    def _first_forbidden(self) -> int | None:
        """The first wire that may not be drawn beside those before it; in one pass, which large graphs need."""
        drawn: set[Wire] = set()
        fed: set[tuple[str, str]] = set()
        until = len(self.wires)
        for at, wire in enumerate(self.wires):
            source, target = self.nodes_by_id[wire.source].layer, self.nodes_by_id[wire.target].layer
            place = wire.target, wire.port
            if (
                wire.source == wire.target
                or target.role == "data"
                or source.role == "loss"
                or wire in drawn
                or (wire.port and wire.port not in target.ports)
                or (place in fed and (wire.port or not target.many))
            ):
                until = at
                break
            drawn.add(wire)
            fed.add(place)
        if self._is_acyclic(until):
            return until if until < len(self.wires) else None
        return bisect_left(range(until + 1), True, key=lambda count: not self._is_acyclic(count)) - 1

    def _is_acyclic(self, count: int) -> bool:
        """Whether the first `count` wires close no cycle."""
        waiting = dict.fromkeys(self.nodes_by_id, 0)
        targets: dict[str, list[str]] = {}
        for wire in self.wires[:count]:
            waiting[wire.target] += 1
            targets.setdefault(wire.source, []).append(wire.target)
        ready = [node_id for node_id, inputs in waiting.items() if not inputs]
        for node_id in ready:
            for target in targets.get(node_id, ()):
                waiting[target] -= 1
                if not waiting[target]:
                    ready.append(target)
        return len(ready) == len(waiting)

    @cached_property
    def nodes_by_id(self) -> dict[str, Node]:
        return {node.id: node for node in self.nodes}

    def __contains__(self, node_id: str) -> bool:
        return node_id in self.nodes_by_id

    def node(self, node_id: str) -> Node:
        return self.nodes_by_id[node_id]

    @cached_property
    def incoming(self) -> dict[str, tuple[Wire, ...]]:
        """For each node the wires that lead to it, in order."""
        found: dict[str, list[Wire]] = {node.id: [] for node in self.nodes}
        for wire in self.wires:
            found[wire.target].append(wire)
        return {key: tuple(value) for key, value in found.items()}

    @cached_property
    def sources(self) -> dict[str, tuple[str, ...]]:
        """For each node the ids of its main inputs, in order; what its named ports are wired to is not among them."""
        return {key: tuple(w.source for w in wires if not w.port) for key, wires in self.incoming.items()}

    @cached_property
    def targets(self) -> dict[str, tuple[str, ...]]:
        """For each node the ids of the nodes it feeds."""
        found: dict[str, list[str]] = {node.id: [] for node in self.nodes}
        for wire in self.wires:
            if wire.target not in found[wire.source]:
                found[wire.source].append(wire.target)
        return {key: tuple(value) for key, value in found.items()}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """All ids, every node after its inputs; ties as the nodes were made."""
        waiting = {node.id: len({wire.source for wire in self.incoming[node.id]}) for node in self.nodes}
        ready = [node.id for node in self.nodes if waiting[node.id] == 0]
        found: list[str] = []
        while ready:
            node_id = ready.pop(0)
            found.append(node_id)
            for target in self.targets[node_id]:
                waiting[target] -= 1
                if waiting[target] == 0:
                    ready.append(target)
        return tuple(found)

    def loss_function(self, node_id: str) -> LossFunction:
        """What a loss node computes."""
        function = self.node(node_id).layer.loss_function
        assert function is not None, f"{node_id} is no loss"
        return function

    def with_role(self, role: str) -> Iterator[Node]:
        return (node for node in self.nodes if node.layer.role == role)

    def upstream(self, node_ids: Iterable[str]) -> frozenset[str]:
        """The nodes from which something flows into `node_ids`, these included."""
        sources = {key: tuple(wire.source for wire in wires) for key, wires in self.incoming.items()}
        return _reach(sources, node_ids)

    def downstream(self, node_ids: Iterable[str]) -> frozenset[str]:
        """The nodes into which something flows from `node_ids`, these included."""
        return _reach(self.targets, node_ids)


def connection_problem(nodes: dict[str, Node], wires: Iterable[Wire], new: Wire) -> Problem | None:
    """Why the wire `new` may not be drawn beside `wires`, or None. Shapes are judged elsewhere."""
    wires = tuple(wires)
    source, target = nodes[new.source], nodes[new.target]
    values: dict[str, Any] = {"source": source.title, "target": target.title}
    if new.source == new.target:
        return Problem("'{target}' cannot feed itself: the graph has no cycles", node=target.id, **values)
    if target.layer.role == "data":
        return Problem("'{target}' brings the data and takes no input", node=target.id, **values)
    if source.layer.role == "loss":
        return Problem(
            "'{source}' is a loss: the forward pass ends there, nothing can follow", node=source.id, **values
        )
    if new in wires:
        return Problem("'{source}' already feeds '{target}'", node=target.id, **values)
    if new.port and new.port not in target.layer.ports:
        return Problem(
            "'{target}' has no input called {port}: it has {known}",
            node=target.id,
            port=new.port,
            known=", ".join(target.layer.ports) or mark("no named inputs"),
            **values,
        )
    present = [wire for wire in wires if (wire.target, wire.port) == (new.target, new.port)]
    if present and new.port:
        return Problem(
            "the input {port} of '{target}' is already wired to '{present}': delete that wire first",
            node=target.id,
            port=new.port,
            present=nodes[present[0].source].title,
            **values,
        )
    if present and not target.layer.many:
        return Problem(
            "'{target}' takes 1 input and has it from '{present}': delete that wire, or join both with Add or Concat",
            node=target.id,
            present=nodes[present[0].source].title,
            **values,
        )
    targets: dict[str, list[str]] = {}
    for wire in wires:
        targets.setdefault(wire.source, []).append(wire.target)
    if new.source in _reach(targets, [new.target]):
        return Problem(
            "'{source}' already depends on '{target}': this wire would close a cycle", node=target.id, **values
        )
    return None


def _reach(neighbours: dict[str, tuple[str, ...]] | dict[str, list[str]], start: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        node_id = waiting.pop()
        if node_id not in found:
            found.add(node_id)
            waiting.extend(neighbours.get(node_id, ()))
    return frozenset(found)
