"""Grows a document while an ONNX graph is walked: nodes, wires, and the weights that come with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import TYPE_CHECKING

import numpy as np

from playground.graph import Node, Wire
from playground.interop.onnx_reader.model import plain
from playground.interop.onnx_reader.values import Flow
from playground.layers import LAYERS, Layer, Shape
from playground.layers.base import Parameter, show_shape
from playground.text import Problem, Text

if TYPE_CHECKING:
    from playground.interop.onnx_reader.losses import WeightedLoss


def make(kind: str, **settings: object) -> Layer:
    """A layer by its type name; raises Problem where a setting lies outside its bounds."""
    return LAYERS[kind]().replace(**settings) if settings else LAYERS[kind]()


@dataclass
class Builder:
    """The document so far. `batch` is the number of samples: of a real batch, or one that no size is confused with."""

    batch: int
    nodes: list[Node] = field(default_factory=list)
    wires: list[Wire] = field(default_factory=list)
    shapes: dict[tuple[str, str], Shape] = field(default_factory=dict)  # (node, output) -> shape of one sample
    parameters: dict[str, Parameter] = field(default_factory=dict)
    tensors: dict[str, np.ndarray] = field(default_factory=dict)  # torch's names and layouts
    statistics: dict[str, np.ndarray] = field(default_factory=dict)
    notes: list[Text] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)  # Data node -> the field it brings
    lengths: dict[str, str] = field(default_factory=dict)  # Data node -> the input of the graph with its real steps
    losses: list[WeightedLoss] = field(default_factory=list)
    trained: list[str] = field(default_factory=list)  # nodes that are to compute as in training
    title: str = ""  # of the operator that is read now

    def data(self, name: str, shape: Shape, column: str) -> str:
        """A node that brings samples of `shape`: the field `column` of the data, "" for the inputs."""
        node = self._node(make("data", field=column), plain(name), shape or (1,))
        self.columns[node] = column
        return node

    def _node(self, layer: Layer, name: str, shape: Shape, outputs: Mapping[str, Shape] | None = None) -> str:
        taken = sum(1 for node in self.nodes if type(node.layer).id_stem == type(layer).id_stem)
        node_id = f"{type(layer).id_stem or layer.type}{taken + 1}"
        self.nodes.append(Node(id=node_id, name=name[:80], layer=layer))
        self.shapes[node_id, ""] = shape
        self.shapes.update({(node_id, output): given for output, given in (outputs or {}).items()})
        return node_id

    def add(
        self,
        layer: Layer,
        *sources: Flow,
        weights: Mapping[str, np.ndarray] | None = None,
        statistics: Mapping[str, np.ndarray] | None = None,
        ports: Mapping[str, Flow] | None = None,
    ) -> str:
        """A node of `layer` wired to `sources`; its weights come by the layer's own names, in torch's layouts."""
        wired: list[Flow] = []
        for source in sources:
            if any((source.node, source.output) == (other.node, other.output) for other in wired):
                # Two wires may not join the same two nodes.
                copy = self.add(make("activation", function={"type": "linear"}), source)
                source = Flow(copy, source.shape, source.axis)
            wired.append(source)
        shapes = [self.shapes[source.node, source.output] for source in wired]
        shape = layer.shape(*shapes)
        for port, source in (ports or {}).items():
            layer.check_port(port, self.shapes[source.node, source.output], *shapes)
        node_id = self._node(layer, self.title, shape, layer.outputs(*shapes))
        for source in wired:
            self.wires.append(Wire(source=source.node, target=node_id, output=source.output))
        for port, source in (ports or {}).items():
            self.wires.append(Wire(source=source.node, target=node_id, output=source.output, port=port))
        for key, parameter in layer.parameters(*shapes).items():
            values = (weights or {}).get(key)
            if values is not None:
                self.parameters[f"{node_id}.{parameter.torch_name}"] = parameter
                self._keep(self.tensors, f"{node_id}.{parameter.torch_name}", values, parameter.torch_shape)
        for key, statistic in layer.statistics(*shapes).items():
            values = (statistics or {}).get(key)
            if values is not None:
                self._keep(self.statistics, f"{node_id}.{statistic.torch_name}", values, statistic.shape)
        return node_id

    def _keep(self, place: dict[str, np.ndarray], name: str, values: np.ndarray, shape: Shape) -> None:
        if values.size != prod(shape):
            raise Problem(
                "'{step}' ({operator}) in '{file}' has weights of the shape {given}, but needs "
                "{needed}: export the model again",
                given=show_shape(values.shape),
                needed=show_shape(shape),
            )
        with np.errstate(over="ignore"):
            plain = np.ascontiguousarray(values.reshape(shape), np.float32)
        if not np.isfinite(plain).all():
            raise Problem(
                "'{step}' ({operator}) in '{file}' has weights that are not finite: train the model "
                "again, its training diverged"
            )
        place[name] = plain

    def then(self, layer: Layer, flow: Flow, **parts: Mapping[str, np.ndarray]) -> Flow:
        """A node after `flow` whose output keeps the shape of a sample, and so the place of the batch."""
        return Flow(self.add(layer, flow, **parts), flow.shape, flow.axis)  # type: ignore[arg-type]

    def origin(self, flow: Flow) -> str | None:
        """The Data node whose samples come here with every step at its place, or None."""
        node = flow.node
        layers = {each.id: each.layer for each in self.nodes}
        while node not in self.columns:
            sources = [wire.source for wire in self.wires if wire.target == node and not wire.port]
            if len(sources) != 1 or not layers[node].timewise:
                return None
            node = sources[0]
        return node

    def reshape(self, flow: Flow, shape: Shape) -> Flow:
        """The numbers of a sample in another shape, in the same order; no node where that changes nothing."""
        wanted = shape or (1,)
        layers = {node.id: node.layer.type for node in self.nodes}
        while not flow.output and layers[flow.node] in ("reshape", "flatten"):
            # Of two changes of shape the last one counts.
            wire = next(wire for wire in self.wires if wire.target == flow.node)
            flow = Flow(wire.source, flow.shape, flow.axis, wire.output)
        present = self.shapes[flow.node, flow.output]
        if present == wanted or not prod(present):  # without numbers there is no order
            return Flow(flow.node, shape, flow.axis, flow.output)
        if wanted == (prod(present),):
            return Flow(self.add(make("flatten"), flow), shape, flow.axis)
        return Flow(self.add(make("reshape", sizes=wanted), flow), shape, flow.axis)

    def permute(self, flow: Flow, order: tuple[int, ...]) -> Flow:
        """The axes of a sample in another order."""
        shape = tuple(flow.shape[axis] for axis in order)
        moved = [axis for axis in order if flow.shape[axis] != 1]
        if moved == sorted(moved):
            return self.reshape(flow, shape)
        return Flow(self.add(make("permute", order=tuple(axis + 1 for axis in order)), flow), shape, flow.axis)

    def expand(self, flow: Flow, shape: Shape) -> Flow:
        """The sample repeated along its axes of size 1, to `shape`."""
        flow = self.reshape(flow, (1,) * (len(shape) - len(flow.shape)) + flow.shape)
        if flow.shape == shape:
            return flow
        return Flow(self.add(make("expand", sizes=shape), flow), shape, flow.axis)

    def affine(self, flow: Flow, scale: np.ndarray | None = None, shift: np.ndarray | None = None) -> Flow:
        """scale x + shift with numbers that broadcast over the sample (and may make it larger)."""
        parts = {key: values for key, values in (("scale", scale), ("shift", shift)) if values is not None}
        try:
            shape = np.broadcast_shapes(flow.shape, *(values.shape for values in parts.values()))
        except ValueError:
            raise Problem(
                "'{step}' ({operator}) in '{file}' combines the shapes {first} and {second}, which do not go together: "
                "export the model again",
                first=show_shape(flow.shape),
                second=" and ".join(show_shape(values.shape) for values in parts.values()),
            ) from None
        flow = self.expand(flow, tuple(shape))
        sizes = np.broadcast_shapes((1,) * max(len(shape), 1), *(values.shape for values in parts.values()))
        layer = make("affine", sizes=sizes, scale=scale is not None, shift=shift is not None)
        return self.then(layer, flow, weights={key: np.broadcast_to(v, sizes) for key, v in parts.items()})

    def activation(self, flow: Flow, kind: str, **settings: object) -> Flow:
        """An elementwise function by its type name."""
        return self.then(make("activation", function={"type": kind, **settings}), flow)

    def dense(self, flow: Flow, weight: np.ndarray, bias: np.ndarray | None = None) -> Flow:
        """x W' + b along the last axis of a sample; `weight` is (out, in)."""
        units, width = weight.shape
        if not flow.shape or flow.shape[-1] != width:
            raise Problem(
                "'{step}' ({operator}) in '{file}' multiplies inputs of the shape {given} by weights "
                "for {width} features: export the model again",
                given=show_shape(flow.shape),
                width=width,
            )
        before = flow.shape[:-1]
        rows = flow if len(flow.shape) <= 2 else self.reshape(flow, (prod(before), width))
        layer = make("dense", units=units, activation={"type": "linear"}, bias=bias is not None)
        parts = {"weight": weight} if bias is None else {"weight": weight, "bias": bias}
        result = Flow(self.add(layer, rows, weights=parts), (*rows.shape[:-1], units), flow.axis)
        return self.reshape(result, (*before, units))
