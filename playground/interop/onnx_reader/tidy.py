"""A document as a person would have drawn it: nothing that leads nowhere, functions inside the layers before them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from playground.graph import Node
from playground.interop.onnx_reader.builder import Builder
from playground.interop.onnx_reader.values import Flow, Probe, Value

HOSTS = ("dense", "conv1d", "conv2d", "conv_transpose2d")


def kept_nodes(values: Iterable[Value]) -> set[str]:
    """The nodes whose numbers the outputs of the graph are."""
    found = set()
    for value in values:
        if isinstance(value, Flow):
            found.add(value.node)
        elif isinstance(value, Probe):
            # "node.scratch", or what is asked of a node: "statistic node.name".
            found.add(value.buffer.partition(" ")[2].partition(".")[0] or value.buffer.partition(".")[0])
    return found


def prune(builder: Builder, kept: set[str]) -> None:
    """Drop nodes that nothing kept depends on, and what they brought."""
    needed, waiting = set(kept), list(kept)
    sources: dict[str, list[str]] = {}
    for wire in builder.wires:
        sources.setdefault(wire.target, []).append(wire.source)
    while waiting:
        for source in sources.get(waiting.pop(), ()):
            if source not in needed:
                needed.add(source)
                waiting.append(source)
    builder.nodes = [node for node in builder.nodes if node.id in needed]
    builder.wires = [wire for wire in builder.wires if wire.target in needed]
    for numbers in (builder.tensors, builder.statistics):
        for name in [name for name in numbers if name.partition(".")[0] not in needed]:
            del numbers[name]


def join_functions(builder: Builder, values: Mapping[str, Value]) -> dict[str, Value]:
    """Activation nodes become the function of the layer before them; returns the outputs, which may have moved."""
    kept = kept_nodes(values.values())
    nodes = {node.id: node for node in builder.nodes}
    moved: dict[str, str] = {}
    for node in builder.nodes:
        if node.layer.type != "activation" or node.id in builder.trained:
            continue
        (before,) = [wire.source for wire in builder.wires if wire.target == node.id]
        before = moved.get(before, before)
        host = nodes[before]
        alone = [wire for wire in builder.wires if moved.get(wire.source, wire.source) == before]
        plain = getattr(getattr(host.layer, "activation", None), "type", "") == "linear"
        if host.layer.type not in HOSTS or not plain or len(alone) != 1 or before in kept:
            continue
        function = node.layer.function  # type: ignore[attr-defined]
        nodes[before] = Node(id=before, name=host.name, layer=host.layer.replace(activation=function))
        moved[node.id] = before
        if f"{node.id}.weight" in builder.tensors:
            builder.tensors[f"{before}.slope"] = builder.tensors.pop(f"{node.id}.weight")
        kept.discard(node.id)
        if node.id in kept_nodes(values.values()):
            kept.add(before)
    builder.nodes = [nodes[node.id] for node in builder.nodes if node.id not in moved]
    builder.wires = [
        wire.replace(source=moved.get(wire.source, wire.source)) for wire in builder.wires if wire.target not in moved
    ]
    return {
        name: replace(value, node=moved[value.node]) if isinstance(value, Flow) and value.node in moved else value
        for name, value in values.items()
    }
