"""Shape inference: what every node gives, and a sentence where something does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import prod

from playground.document import Document
from playground.graph import Graph, Node, Wire, connection_problem
from playground.layers.base import Parameter, Shape, show_shape
from playground.layers.data import Data
from playground.text import Problem, Text, mark


@dataclass(frozen=True)
class Inference:
    """Shapes, parameters and problems by node; `notes` are advice that forbids nothing."""

    shapes: dict[str, Shape]
    parameters: dict[str, dict[str, Parameter]]
    operations: dict[str, int]
    problems: dict[str, Problem]
    notes: dict[str, Text]
    outputs: dict[str, dict[str, Shape]] = field(default_factory=dict)  # named outputs beside the main one
    borrowed: dict[str, frozenset[str]] = field(default_factory=dict)  # the parameters that are another node's

    def parameter_count(self, node_id: str) -> int:
        """The trained numbers of a node; those of tied weights count where they belong."""
        borrowed = self.borrowed.get(node_id, frozenset())
        own = (p for key, p in self.parameters.get(node_id, {}).items() if key not in borrowed)
        return sum(prod(parameter.shape) for parameter in own)


def infer(graph: Graph, data_shape: Shape, fields: Mapping[str, Shape] | None = None) -> Inference:
    """Walk the graph from the data on; what only follows a problem has no shape and no problem of its own.

    An empty `data_shape` stands for samples that cannot be had, of which nothing is known. `fields` are the shapes of
    the columns beside the inputs.
    """
    found = Inference({}, {}, {}, {}, {})
    for node_id in graph.order:
        node = graph.node(node_id)
        try:
            inputs = _inputs(graph, node, found, data_shape, fields or {})
            if inputs is None:
                continue
            found.shapes[node_id] = node.layer.shape(*inputs)
            found.outputs[node_id] = node.layer.outputs(*inputs)
            _check_ports(graph, node, found, inputs)
            found.parameters[node_id] = node.layer.parameters(*inputs)
            _check_borrowed(graph, node, found)
            found.borrowed[node_id] = frozenset(node.layer.borrows())
            found.operations[node_id] = node.layer.operations(*inputs)
        except Problem as problem:
            found.shapes.pop(node_id, None)
            found.parameters.pop(node_id, None)
            found.problems[node_id] = explain(problem, graph, node)
    _advise(graph, found)
    return found


def _inputs(
    graph: Graph, node: Node, found: Inference, data_shape: Shape, fields: Mapping[str, Shape]
) -> tuple[Shape, ...] | None:
    """The shapes that flow into a node's main input; None where they are not known."""
    layer = node.layer
    if layer.role == "data":
        if not data_shape:
            return None  # the samples cannot be had: nothing is known of what follows them
        assert isinstance(layer, Data)
        return (layer.pick(data_shape, fields),)
    wires = graph.incoming[node.id]
    main = [wire for wire in wires if not wire.port]
    if not main:
        raise Problem("{kind} '{name}' has no input: draw a wire to it")
    if any(wire.source not in found.shapes for wire in wires):
        return None
    if layer.count is not None and len(main) != layer.count:
        raise Problem(
            "{kind} '{name}' needs {count} inputs, but {given} are wired to it: draw or delete wires",
            count=layer.count,
            given=len(main),
        )
    return tuple(_flowing(graph, found, wire) for wire in main)


def input_shapes(graph: Graph, inference: Inference, node_id: str) -> tuple[Shape, ...]:
    """The shapes that flow into the main input of a node that has a shape itself."""
    main = [wire for wire in graph.incoming[node_id] if not wire.port]
    return tuple(_flowing(graph, inference, wire) for wire in main)


def _flowing(graph: Graph, found: Inference, wire: Wire) -> Shape:
    """The shape on a wire."""
    if not wire.output:
        return found.shapes[wire.source]
    outputs = found.outputs[wire.source]
    if wire.output not in outputs:
        raise Problem(
            "'{giver}' has no output called {output}: it has {known}",
            giver=graph.node(wire.source).title,
            output=wire.output,
            known=", ".join(outputs) or mark("its main output alone"),
        )
    return outputs[wire.output]


def _check_ports(graph: Graph, node: Node, found: Inference, inputs: tuple[Shape, ...]) -> None:
    for wire in graph.incoming[node.id]:
        if not wire.port:
            continue
        try:
            node.layer.check_port(wire.port, _flowing(graph, found, wire), *inputs)
        except Problem as problem:
            # It is this wire's source that does not fit, not that of the main one.
            values = {"source": graph.node(wire.source).title, **problem.text.values}
            raise Problem(problem.text.template, place=problem.place, **values) from None


def _check_borrowed(graph: Graph, node: Node, found: Inference) -> None:
    """Tied weights must have been made before, in the shape that is needed."""
    for key, (owner, owner_key) in node.layer.borrows().items():
        lent = found.parameters.get(owner, {}).get(owner_key)
        if owner not in graph or owner == node.id or (lent is None and owner in found.shapes):
            raise Problem(
                "{kind} '{name}' is tied to '{owner}', which has no {key}: choose a node with weights",
                owner=owner,
                key=owner_key,
            )
        if lent is None or owner_key in graph.node(owner).layer.borrows():
            raise Problem(
                "{kind} '{name}' is tied to '{owner}', which has to stand before it with weights of its own: "
                "choose another node",
                owner=graph.node(owner).title,
            )
        needed = found.parameters[node.id][key].shape
        if lent.shape != needed:
            raise Problem(
                "{kind} '{name}' would need weights {needed} of '{owner}', which has {given}: "
                "give it {inputs} inputs and {units} units",
                needed=show_shape(needed),
                owner=graph.node(owner).title,
                given=show_shape(lent.shape),
                inputs=lent.shape[1] if len(lent.shape) > 1 else 1,
                units=lent.shape[0],
            )


def explain(problem: Problem, graph: Graph, node: Node) -> Problem:
    """Fill in what a layer cannot know: its own name and that of its first source."""
    sources = graph.sources[node.id]
    known = {
        "kind": type(node.layer).title,
        "name": node.title,
        "source": graph.node(sources[0]).title if sources else "",
    }
    return Problem(
        problem.text.template,
        node=node.id,
        place=problem.place,
        **{**known, **problem.text.values},
    )


def check_connection(
    document: Document,
    data_shape: Shape,
    source: str,
    target: str,
    output: str = "",
    port: str = "",
    fields: Mapping[str, Shape] | None = None,
) -> Problem | None:
    """Why a wire from `source` to `target` may not be drawn, or None: the rules of the graph, then those of shapes."""
    return check_wires(document, data_shape, [Wire(source=source, target=target, output=output, port=port)], fields)


def check_wires(
    document: Document, data_shape: Shape, new: Iterable[Wire], fields: Mapping[str, Shape] | None = None
) -> Problem | None:
    """Why these wires may not be drawn together, or None."""
    graph, wires = document.graph, document.graph.wires
    targets: list[str] = []
    for wire in new:
        problem = connection_problem(graph.nodes_by_id, wires, wire)
        if problem is not None:
            return problem
        wires, targets = (*wires, wire), [*targets, wire.target]
    wired = Graph.model_construct(nodes=graph.nodes, wires=wires)
    before, after = infer(graph, data_shape, fields), infer(wired, data_shape, fields)
    behind = wired.downstream(targets)
    for node_id, found in after.problems.items():
        if node_id in targets or (node_id in behind and node_id not in before.problems):
            return found
    return None


def _advise(graph: Graph, found: Inference) -> None:
    """Remarks on networks that run but will not do what their builder expects."""
    for node in graph.with_role("loss"):
        function = graph.loss_function(node.id)
        for source in graph.sources[node.id]:
            if function.from_logits and not graph.node(source).layer.ends_linearly:
                found.notes[source] = Text(
                    "{loss} works from logits: let '{name}' end linearly, without an activation of its own",
                    {"loss": type(function).title, "name": graph.node(source).title},
                )
    for node in graph.nodes:
        functions = node.layer.activation_functions()
        if functions and all(function.flat for function in functions):
            found.notes[node.id] = Text(
                "'{name}' uses the {activation} function, whose gradient is zero: set its weights by hand, or "
                "train with a smooth activation",
                {"name": node.title, "activation": type(functions[0]).title},
            )


__all__ = ["Inference", "check_connection", "check_wires", "explain", "infer", "input_shapes", "show_shape"]
