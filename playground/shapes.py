"""Shape inference: what every node gives, and a sentence where something does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from playground.document import Document
from playground.graph import Graph, Node, Wire, connection_problem
from playground.layers.base import Parameter, Shape, show_shape
from playground.text import Problem, Text


@dataclass(frozen=True)
class Inference:
    """Shapes, parameters and problems by node; `notes` are advice that forbids nothing."""

    shapes: dict[str, Shape]
    parameters: dict[str, dict[str, Parameter]]
    operations: dict[str, int]
    problems: dict[str, Problem]
    notes: dict[str, Text]

    def parameter_count(self, node_id: str) -> int:
        return sum(prod(p.shape) for p in self.parameters.get(node_id, {}).values())


def infer(graph: Graph, data_shape: Shape) -> Inference:
    """Walk the graph from the data on; what only follows a problem has no shape and no problem of its own.

    An empty `data_shape` stands for samples that cannot be had, of which nothing is known.
    """
    found = Inference({}, {}, {}, {}, {})
    for node_id in graph.order:
        node = graph.node(node_id)
        sources = graph.sources[node_id]
        if node.layer.role == "data":
            if not data_shape:
                continue  # the samples cannot be had: nothing is known of what follows them
            inputs: tuple[Shape, ...] = (data_shape,)
        elif not sources:
            found.problems[node_id] = Problem(
                "{kind} '{name}' has no input: draw a wire to it",
                kind=type(node.layer).title,
                name=node.title,
                node=node_id,
            )
            continue
        elif any(source not in found.shapes for source in sources):
            continue
        else:
            inputs = tuple(found.shapes[source] for source in sources)
        try:
            found.shapes[node_id] = node.layer.shape(*inputs)
            found.parameters[node_id] = node.layer.parameters(*inputs)
            found.operations[node_id] = node.layer.operations(*inputs)
        except Problem as problem:
            found.shapes.pop(node_id, None)
            found.problems[node_id] = explain(problem, graph, node)
    _advise(graph, found)
    return found


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


def check_connection(document: Document, data_shape: Shape, source: str, target: str) -> Problem | None:
    """Why a wire from `source` to `target` may not be drawn, or None: the rules of the graph, then those of shapes."""
    graph = document.graph
    new = Wire(source=source, target=target)
    problem = connection_problem(graph.nodes_by_id, graph.wires, new)
    if problem is not None:
        return problem
    wired = Graph.model_construct(nodes=graph.nodes, wires=(*graph.wires, new))
    before, after = infer(graph, data_shape), infer(wired, data_shape)
    for node_id, found in after.problems.items():
        if node_id == target or (node_id in wired.downstream([target]) and node_id not in before.problems):
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


__all__ = ["Inference", "check_connection", "explain", "infer", "show_shape"]
