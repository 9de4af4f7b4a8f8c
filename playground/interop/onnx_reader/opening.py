"""An ONNX file opened as a document: its network, its weights, a loss, and random numbers in place of data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pydantic import PrivateAttr

from playground.datasets.base import DataSet
from playground.datasets.random_numbers import RandomNumbers
from playground.document import DataSettings, Document
from playground.engine.layout import Layout
from playground.engine.state import TrainerState
from playground.graph import Graph, Node, Wire
from playground.interop.files import read_bytes
from playground.interop.onnx_reader.builder import make
from playground.interop.onnx_reader.convert import UNLIKELY_BATCH, Converted, convert, likely_axes
from playground.interop.onnx_reader.model import MAX_BYTES, Model, parse_model
from playground.interop.onnx_reader.values import Flow
from playground.interop.project import SavedDocument
from playground.layers.base import Shape
from playground.shapes import infer
from playground.text import Problem, Text

SUFFIX = ".onnx"
OPEN_SIZE = 16  # stands for a size that the file leaves open, where it is not the batch
FEW_NUMBERS = 2**20  # made in place of data
COLUMN, ROW = 240, 160  # pixels between nodes on the canvas


class OnnxDocument(SavedDocument):
    """The document made from an ONNX file; `report` says what did and what did not fit."""

    _report: tuple[Text, ...] = PrivateAttr(())

    @property
    def report(self) -> tuple[Text, ...]:
        return self._report


def open_onnx(path: str | Path) -> OnnxDocument:
    """Read an ONNX file; raises Problem where it is damaged, or has what no layer does."""
    path = Path(path)
    model = parse_model(read_bytes(path, MAX_BYTES), path.name)
    notes: list[Text] = []
    converted = _converted(model, notes)
    graph = _with_loss(converted, notes)
    settings = DataSettings(set=_data(converted, graph))
    document = Document(graph=graph, data=settings, positions=_positions(graph))
    table = settings.set.generate(np.random.default_rng(0))
    inference = infer(graph, table.shape, table.field_shapes)
    for problem in inference.problems.values():
        raise problem
    layout = Layout.of(document, inference)
    tensors = _weights(converted, layout, document)
    notes += converted.builder.notes
    count = len(converted.builder.tensors) + len(converted.builder.statistics)
    notes.insert(
        0, Text("{count} tensors of weights were taken over from '{file}'", {"count": count, "file": path.name})
    )
    state = TrainerState(document, tensors)
    found = OnnxDocument.model_construct(**{name: getattr(document, name) for name in Document.model_fields})
    found._state = state
    found._report = tuple(notes)
    return found


def _converted(model: Model, notes: list[Text]) -> Converted:
    """The graph for a batch of any size; else for just the one that the file has, or for none."""
    first: Problem | None = None
    for guess in likely_axes(model)[:-1]:
        try:
            return convert(model, _sizes(model, guess, UNLIKELY_BATCH), axes=[guess])
        except Problem as problem:
            first = first or problem
    sizes = _sizes(model, None, 1)
    for axis in likely_axes(model):
        try:
            found = convert(model, sizes, axes=[axis])
        except Problem:
            continue
        if axis is None:
            notes.append(Text("no axis of '{file}' is a batch: all of an input is one sample", {"file": model.name}))
        return found
    assert first is not None
    raise first


def _sizes(model: Model, axis: int | None, batch: int) -> dict[str, Shape]:
    """Whole shapes of the inputs; `batch` along the axis of the batch, or where the first open size is."""
    found: dict[str, Shape] = {}
    for place in model.inputs:
        if place.sizes is None:
            raise Problem(
                "the input '{input}' of the ONNX file '{file}' has no shape: export the model with them",
                input=place.name[:80],
                file=model.name,
            )
        sizes = list(place.sizes)
        if sizes and axis is not None:
            sizes[min(axis, len(sizes) - 1)] = batch
        elif None in sizes:
            sizes[sizes.index(None)] = batch
        found[place.name] = tuple(OPEN_SIZE if size is None else size for size in sizes)
    return found


def _with_loss(converted: Converted, notes: list[Text]) -> Graph:
    """The graph with a loss after its first output, unless it brings one."""
    graph, builder = converted.graph, converted.builder
    if builder.losses:
        plain = {loss.node for loss in builder.losses}
        nodes = tuple(n.replace(layer=n.layer.replace(target="")) if n.id in plain else n for n in graph.nodes)
        return Graph(nodes=nodes, wires=graph.wires)
    flows = [
        value for value in converted.outputs.values() if isinstance(value, Flow) and value.node not in builder.columns
    ]
    end = next((flow for flow in flows if not flow.output), None)
    if end is None:
        notes.append(Text("the network has no output that a loss could judge: add one to train it", {}))
        return graph
    judged, function = _judged(graph, end.node, builder.shapes[end.node, ""])
    loss = Node(id="loss1", layer=make("loss", function={"type": function}))
    notes.append(
        Text(
            "'{node}' is judged by {loss}: choose another if it was trained otherwise",
            {"node": graph.node(judged).title, "loss": type(loss.layer.function).title},  # type: ignore[attr-defined]
        )
    )
    return Graph(nodes=(*graph.nodes, loss), wires=(*graph.wires, Wire(source=judged, target="loss1")))


def _judged(graph: Graph, end: str, shape: Shape) -> tuple[str, str]:
    """The node that a loss belongs to and its type: losses of classes work from what comes before the softmax."""
    layer = graph.node(end).layer
    if layer.type in ("softmax", "log_softmax") and len(shape) <= 2:
        return graph.sources[end][0], "cross_entropy"
    function = getattr(getattr(layer, "function", None), "type", "")
    if layer.type == "activation" and function == "sigmoid" and shape == (1,):
        return graph.sources[end][0], "binary_cross_entropy"
    return end, "mean_squared_error"


def _data(converted: Converted, graph: Graph) -> DataSet:
    """Random numbers in the shapes of the inputs, with targets that the loss takes."""
    builder = converted.builder
    shapes = [entry.sizes or (1,) for entry in converted.entries] or [(1,)]
    first = converted.entries[0].node if converted.entries else ""
    readers = [graph.node(target).layer for target in graph.targets.get(first, ())] if first in graph else []
    vocabulary = next((layer.vocabulary for layer in readers if hasattr(layer, "vocabulary")), 0)
    settings: dict[str, object] = {"classes": 0, "values": 1, "steps": 0}
    for loss in graph.with_role("loss"):
        scores = builder.shapes[graph.sources[loss.id][0], ""]
        function = loss.layer.loss_function.type  # type: ignore[union-attr]
        steps = scores[0] if len(scores) == 2 else 0
        if function == "mean_squared_error":
            values = scores[1] if steps else int(np.prod(scores))
            settings = {"classes": 0, "values": values, "steps": steps}
        else:
            settings = {"classes": 2 if function == "binary_cross_entropy" else scores[-1], "steps": steps}
    largest = max(int(np.prod(shape)) for shape in shapes)
    return RandomNumbers().replace(
        samples=int(np.clip(FEW_NUMBERS // max(largest, 1), 4, 64)),
        sizes=shapes[0],
        further=tuple(shapes[1:]),
        vocabulary=vocabulary,
        ragged=first in builder.lengths,
        **settings,
    )


def _weights(converted: Converted, layout: Layout, document: Document) -> dict[str, np.ndarray]:
    """All tensors by name: the file's, and where it has none what a new network starts with."""
    vector = layout.initial(document, document.seed)
    layout.write(vector, converted.builder.tensors)
    statistics = layout.starting_statistics()
    layout.write_statistics(statistics, converted.builder.statistics)
    return {**layout.read(vector), **layout.read_statistics(statistics)}


def _positions(graph: Graph) -> dict[str, tuple[float, float]]:
    """Columns by the longest way from the data."""
    depth: dict[str, int] = {}
    rows: dict[int, int] = {}
    found = {}
    for node_id in graph.order:
        before = [depth[wire.source] for wire in graph.incoming[node_id]]
        depth[node_id] = column = 1 + max(before) if before else 0
        found[node_id] = (float(COLUMN * column), float(ROW * rows.get(column, 0)))
        rows[column] = rows.get(column, 0) + 1
    return found
