"""From a document to the source of a torch module that computes the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module

from playground.datasets.base import Table
from playground.document import Document
from playground.engine.layout import Layout
from playground.interop.torch_writer.code import WIDTH, WRITERS, Code, Step, fold
from playground.interop.torch_writer.names import Variables, attribute
from playground.interop.torch_writer.pieces import gather, names
from playground.layers.base import Shape, show_shape
from playground.layers.recurrence import Recurrent
from playground.shapes import Inference, infer, input_shapes
from playground.text import Problem

for _family in ("basic", "combine", "convolution", "normalize", "random", "recurrent", "tensors"):
    import_module(f"{__package__}.{_family}")
# Besides the recurrent ones, the layers that ask how long a sequence is.
_COUNTING = ("last_step", "global_average_pool", "global_max_pool")


@dataclass(frozen=True)
class Plan:
    """What the files of a document are made from: its shapes, its tensors, and the columns that it reads.

    `arguments` maps each argument of `forward` to its column of the data, lengths as `lengths.<column>`. `lengths`
    says for each node which argument counts the real steps of its output. `ends` are the nodes that answer.
    """

    document: Document
    table: Table
    inference: Inference
    layout: Layout
    ends: tuple[str, ...]
    arguments: Mapping[str, str]
    lengths: Mapping[str, str]

    @staticmethod
    def of(document: Document, table: Table) -> Plan:
        """Raises Problem where the document is not a network yet, or has a layer that cannot be written."""
        graph = document.graph
        inference = infer(graph, table.shape, table.field_shapes)
        losses = [node.id for node in graph.with_role("loss") if node.id in inference.shapes]
        before_loss = [graph.sources[loss][0] for loss in losses]
        layers = [node.id for node in graph.with_role("layer") if node.id in inference.shapes]
        ends = before_loss or [node_id for node_id in layers if not graph.targets[node_id]]
        if inference.problems and not losses:
            raise next(iter(inference.problems.values()))
        if not ends:
            raise Problem("there is no network to write: wire at least one layer to the data")
        for node_id in layers:
            if graph.node(node_id).layer.kind() not in WRITERS:
                raise Problem(
                    "'{name}' cannot be written for PyTorch: there is no module for {kind}",
                    name=graph.node(node_id).title,
                    kind=type(graph.node(node_id).layer).title,
                    node=node_id,
                )
        arguments, lengths = _arguments(document, table, inference, ends)
        return Plan(
            document, table, inference, Layout.of(document, inference), tuple(dict.fromkeys(ends)), arguments, lengths
        )

    @property
    def losses(self) -> list[str]:
        return [node.id for node in self.document.graph.with_role("loss") if node.id in self.inference.shapes]

    @cached_property
    def reached(self) -> frozenset[str]:
        """The nodes that the answer comes from."""
        return self.document.graph.upstream(self.ends)


def _arguments(
    document: Document, table: Table, inference: Inference, ends: list[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """The arguments of `forward`, and which of them counts the steps of each node's output."""
    graph, variables = document.graph, Variables(names())
    reached = graph.upstream(ends)
    arguments: dict[str, str] = {}
    counts: dict[str, str] = {}  # column -> argument
    flowing: dict[str, str] = {}  # node -> the column whose lengths hold for it
    read: set[str] = set()
    for node_id in graph.order:
        node = graph.node(node_id)
        if node_id not in inference.shapes or node_id not in reached:
            continue
        if node.layer.role == "data":
            column = node.layer.field or "inputs"  # type: ignore[attr-defined]
            if column not in arguments.values():
                arguments[variables.take(f"field_{column}" if column[:1].isdigit() else column)] = column
            flowing[node_id] = column
            if column in table.lengths:
                read.add(column)
            continue
        wires = [wire for wire in graph.incoming[node_id] if not wire.port and not wire.output]
        own = next((flowing[wire.source] for wire in wires if wire.source in flowing), None)
        if own is not None and (isinstance(node.layer, Recurrent) or node.layer.kind() in _COUNTING):
            read.add(own)
        if own is not None and node.layer.timewise:
            flowing[node_id] = own
    for column in [column for column in arguments.values() if column in read]:
        counts[column] = variables.take("lengths" if column == "inputs" else f"{column}_lengths")
    arguments.update({argument: f"lengths.{column}" for column, argument in counts.items()})
    return arguments, {node: counts[column] for node, column in flowing.items() if column in counts}


def write_module(plan: Plan, name: str) -> str:
    """The source of the module; `name` is that of the file it is for."""
    code = Code(Variables([*plan.arguments, *names()]))
    variables = _forward(plan, code)
    body = [*_constructor(plan, code), "", *_forward_head(plan)]
    for line in code.lines:
        body += fold(line, 8)
    body += _answer(plan, variables)
    pieces = gather(code.uses).values()
    classes = "\n\n\n".join([*pieces, "\n".join(["class Network(nn.Module):", *body])])
    return f"{_header(name)}\n\n{_imports(classes)}\n\n\n{classes}\n"


def _header(name: str) -> str:
    return (
        f'"""A network assembled in the Network Playground, as a module of PyTorch.\n\n'
        f"    from safetensors.torch import load_file\n"
        f"    from {name} import Network\n\n"
        f"    network = Network()\n"
        f'    network.load_state_dict(load_file("{name}.safetensors"))\n'
        f"    network.eval()\n\n"
        f'{name}_train.py trains it further, where it has a loss.\n"""'
    )


def _imports(text: str) -> str:
    lines = []
    if "math." in text:
        lines += ["import math", ""]
    lines += ["import torch"] if "torch." in text else []
    names = ["Tensor"] * ("Tensor" in text) + ["nn"]
    lines.append(f"from torch import {', '.join(names)}")
    if "F." in text:
        lines.append("from torch.nn import functional as F")
    packing = [name for name in ("pack_padded_sequence", "pad_packed_sequence") if name in text]
    if packing:
        lines.append(f"from torch.nn.utils.rnn import {', '.join(packing)}")
    return "\n".join(lines)


def _path(plan: Plan, node_id: str) -> str:
    """How `forward` asks for a node's submodule."""
    group = plan.document.group_of.get(node_id)
    owner = attribute("self", group.id) if group else "self"
    return attribute(owner, node_id)


def _constructor(plan: Plan, code: Code) -> list[str]:
    lines = ["    def __init__(self):", "        super().__init__()"]
    if code.training:
        lines.append("        self.carried = {}  # states handed on from batch to batch while training")
    if any("_modules[" in me for me, _ in code.modules):
        lines.append("        # Names that torch or Python has taken are asked for in _modules.")
    groups: set[str] = set()
    members = {_path(plan, node.id): node.id for node in plan.document.graph.nodes}
    for me, expression in code.modules:
        group = plan.document.group_of.get(members[me])
        if group and group.id not in groups:
            groups.add(group.id)
            lines.append(f"        {attribute('self', group.id)} = nn.Module()")
        lines += fold(f"{me} = {expression}", 8)
    return lines


def _forward_head(plan: Plan) -> list[str]:
    counts = {argument for argument, column in plan.arguments.items() if column.startswith("lengths.")}
    given = [f"{argument}=None" if argument in counts else argument for argument in plan.arguments]
    shapes = plan.inference.shapes
    brought = []
    for argument, column in plan.arguments.items():
        if argument not in counts:
            brought.append(f"{argument} (batch, {_sizes(plan.table.column(column).shape[1:])})")
    ends = [f"{end} (batch, {_sizes(shapes[end])})" for end in plan.ends]
    text = f"From {', '.join(brought)} to {', '.join(ends)}."
    lines = fold(f"def forward({', '.join(['self', *given])})", 4, ":")
    line = f'        """{text}"""'
    if len(line) > WIDTH:
        line = (
            '        """What the network answers."""' if len(plan.ends) == 1 else '        """All answers by name."""'
        )
    if counts:
        more = f"{', '.join(sorted(counts))}: the real steps of each sequence, (batch,); all of them where None."
        return [*lines, line[:-3], "", *_wrapped(more), '        """']
    return [*lines, line]


def _wrapped(text: str) -> list[str]:
    """Words of a docstring in lines that fit."""
    import textwrap

    return textwrap.wrap(text, WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 8)


def _sizes(shape: Shape) -> str:
    return ", ".join(map(str, shape))


def _forward(plan: Plan, code: Code) -> dict[str, str]:
    """Write a line for every node that the answer comes from, and submodules for the others too."""
    graph, inference = plan.document.graph, plan.inference
    variables: dict[tuple[str, str], str] = {}
    for node in graph.with_role("data"):
        column = node.layer.field or "inputs"  # type: ignore[attr-defined]
        found = [argument for argument, own in plan.arguments.items() if own == column]
        variables[node.id, ""] = found[0] if found else ""
    for node_id in graph.order:
        if node_id not in inference.shapes or graph.node(node_id).layer.role != "layer":
            continue
        reached, lines = node_id in plan.reached, len(code.lines)
        step = _step(plan, code, node_id, variables)
        result = WRITERS[step.layer.type](code, step)
        main, named = result if isinstance(result, tuple) else (result, {})
        if main != step.variable:
            code.line(f"{step.variable} = {main}")
        variables[node_id, ""] = step.variable
        for output, expression in named.items():
            held = code.variables.take(f"{step.variable}_{output}") if not expression.isidentifier() else expression
            if held != expression:
                code.line(f"{held} = {expression}")
            variables[node_id, output] = held
        if not reached:
            del code.lines[lines:]
        elif "\n" not in code.lines[-1] and not named:
            shape = show_shape(inference.shapes[node_id])
            noted = f"{code.lines[-1]}  # {shape}"
            code.lines[-1] = noted if len(noted) + 8 <= WIDTH else code.lines[-1]
    return {end: variables[end, ""] for end in plan.ends}


def _step(plan: Plan, code: Code, node_id: str, variables: Mapping[tuple[str, str], str]) -> Step:
    graph, inference = plan.document.graph, plan.inference
    wires = graph.incoming[node_id]
    sources = [wire.source for wire in wires if not wire.port and not wire.output]
    lengths = next((plan.lengths[source] for source in sources if source in plan.lengths), None)
    borrowed = {}
    for (node, key), tensor in plan.layout.borrowed.items():
        if node == node_id:
            owner = f"{_path(plan, tensor.node)}.{tensor.parameter.torch_name}"
            borrowed[key] = f"{owner}.t()" if tensor.parameter.torch_axes == (1, 0) else owner
    return Step(
        graph.node(node_id),
        tuple(variables.get((wire.source, wire.output), "") for wire in wires if not wire.port),
        input_shapes(graph, inference, node_id),
        inference.shapes[node_id],
        inference.parameters[node_id],
        {wire.port: variables.get((wire.source, wire.output), "") for wire in wires if wire.port},
        tuple(dict.fromkeys(wire.output for wire in graph.wires if wire.source == node_id and wire.output)),
        lengths,
        _path(plan, node_id),
        code.variables.take(node_id),
        borrowed,
    )


def _answer(plan: Plan, variables: Mapping[str, str]) -> list[str]:
    if len(plan.ends) == 1:
        return [f"        return {variables[plan.ends[0]]}"]
    pairs = ", ".join(f'"{end}": {variables[end]}' for end in plan.ends)
    return fold(f"return {{{pairs}}}", 8)
