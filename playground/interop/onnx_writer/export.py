"""A document with its weights as an ONNX model: its evaluation form, with the batch left open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from playground.datasets.base import Table
from playground.document import Document
from playground.engine.layout import Layout, Tensor
from playground.graph import Node
from playground.interop.files import write_atomically
from playground.interop.onnx_reader.model import load_onnx
from playground.interop.onnx_writer import basic, images, sequences, tensors  # noqa: F401  (each declares its exporters)
from playground.interop.onnx_writer.writer import IR, OPSET, Step, Writer, exporter_of
from playground.layers.base import Shape
from playground.shapes import Inference, explain, infer, input_shapes
from playground.text import Problem

BATCH = "batch"
INPUTS, LENGTHS = "inputs", "lengths"


def export_onnx(document: Document, table: Table, weights: Mapping[str, np.ndarray], path: Path) -> Path:
    """Write the network of a document as an ONNX file; `weights` by name, running statistics among them."""
    content = onnx_model(document, table, weights, path.name).SerializeToString()
    write_atomically(path, lambda file: file.write(content))
    return path


def onnx_model(document: Document, table: Table, weights: Mapping[str, np.ndarray], name: str = "model") -> Any:
    """The ModelProto; raises Problem, at its node, where a layer or a setting cannot be written."""
    onnx = load_onnx(name)
    inference = infer(document.graph, table.shape, table.field_shapes)
    for problem in inference.problems.values():
        raise problem
    walk = _Walk(document, table, inference, Layout.of(document, inference), weights, Writer(onnx.helper))
    walk.run()
    helper, numpy_helper = onnx.helper, onnx.numpy_helper
    graph = helper.make_graph(
        walk.writer.nodes,
        "network",
        [helper.make_tensor_value_info(name, kind, [BATCH, *shape]) for name, (kind, shape) in walk.inputs.items()],
        [helper.make_tensor_value_info(name, 1, [BATCH, *shape]) for name, shape in walk.outputs.items()],
        [numpy_helper.from_array(values, name) for name, values in walk.writer.initializers.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="Network Playground")
    model.ir_version = IR
    onnx.checker.check_model(model)
    return model


class _Walk:
    """One pass through the graph of a document."""

    def __init__(
        self,
        document: Document,
        table: Table,
        inference: Inference,
        layout: Layout,
        weights: Mapping[str, np.ndarray],
        writer: Writer,
    ):
        self.graph, self.table, self.inference, self.layout = document.graph, table, inference, layout
        self.weights, self.writer = weights, writer
        self.inputs: dict[str, tuple[int, Shape]] = {}
        self.outputs: dict[str, Shape] = {}
        self._tensors: dict[tuple[str, str], str] = {}  # (node, output) -> the tensor that carries it
        self._lengths: dict[str, str] = {}  # node -> the tensor of its real steps

    def run(self) -> None:
        for node_id in self.graph.order:
            node = self.graph.node(node_id)
            if node_id not in self.inference.shapes or node.layer.role == "loss":
                continue
            if node.layer.role == "data":
                self._data(node)
            else:
                self._layer(node)
        for node_id in self._ends():
            self._end(node_id)

    def _data(self, node: Node) -> None:
        name = getattr(node.layer, "field", "") or INPUTS
        self.inputs[name] = (1, self.inference.shapes[node.id])
        self._tensors[node.id, ""] = name
        if name in self.table.lengths:
            lengths = LENGTHS if name == INPUTS else f"{LENGTHS}_{name}"
            self.inputs[lengths] = (7, ())
            self._lengths[node.id] = lengths

    def _layer(self, node: Node) -> None:
        writer, layer = self.writer, node.layer
        exporter = exporter_of(layer)
        if exporter is None:
            raise Problem(
                "{kind} '{name}' is not written as ONNX: remove it, or export as safetensors",
                kind=type(layer).title,
                name=node.title,
                node=node.id,
            )
        first = len(writer.nodes)
        writer.prefix = node.id
        try:
            result = exporter(writer, self._step(node))
        except Problem as problem:
            raise explain(problem, self.graph, node) from None
        main, named = (result, {}) if isinstance(result, str) else result
        for output, tensor in {"": main, **named}.items():
            made = any(tensor in operator.output for operator in writer.nodes[first:])
            title = f"{node.id}.{output}" if output else node.id
            if made and title not in self.inputs:
                writer.rename(tensor, title, first)
                tensor = title
            self._tensors[node.id, output] = tensor
        sources = self.graph.sources[node.id]
        if layer.timewise and len(sources) and sources[0] in self._lengths:
            self._lengths[node.id] = self._lengths[sources[0]]

    def _step(self, node: Node) -> Step:
        graph = self.graph
        wires = graph.incoming[node.id]
        used = {wire.output for other in graph.nodes for wire in graph.incoming[other.id] if wire.source == node.id}
        main = [wire for wire in wires if not wire.port]
        return Step(
            node,
            tuple(self._tensors[wire.source, wire.output] for wire in main),
            input_shapes(graph, self.inference, node.id),
            self.inference.shapes[node.id],
            {key: self._numbers(node.id, key, tensor) for key, tensor, _ in self.layout.parameters_of(node.id)},
            {each.key: self.weights[each.name] for each in self.layout.statistics if each.node == node.id},
            {wire.port: self._tensors[wire.source, wire.output] for wire in wires if wire.port},
            {name: shape for name, shape in self.inference.outputs.get(node.id, {}).items() if name in used},
            self._lengths.get(main[0].source),
        )

    def _numbers(self, node_id: str, key: str, tensor: Tensor) -> np.ndarray:
        """A parameter in torch's layout for this node: what is lent lies as its owner has it."""
        values = self.weights[tensor.name]
        if tensor.node == node_id:
            return values
        inner = values.transpose(np.argsort(tensor.parameter.torch_axes))
        return inner.transpose(self.inference.parameters[node_id][key].torch_axes)

    def _ends(self) -> list[str]:
        """The nodes that answer: what feeds a loss, else what feeds nothing."""
        graph = self.graph
        judged = [graph.sources[node.id][0] for node in graph.with_role("loss") if graph.sources[node.id]]
        open_ends = [node.id for node in graph.nodes if not graph.targets[node.id] and node.layer.role == "layer"]
        return list(dict.fromkeys([*judged, *([] if judged else open_ends)]))

    def _end(self, node_id: str) -> None:
        tensor = self._tensors.get((node_id, ""))
        if tensor is None:
            return
        if tensor != node_id:  # what passes a node unchanged still is that node's answer
            self.writer.prefix = node_id
            first = len(self.writer.nodes)
            self.writer.rename(self.writer.op("Identity", tensor), node_id, first)
        self.outputs[node_id] = self.inference.shapes[node_id]
