"""From an ONNX graph to a document: which axis is the batch, then operator by operator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from playground.graph import MAX_NODES, Graph
from playground.interop.onnx_reader import (  # noqa: F401  (each declares its operators)
    convolution,
    elementwise,
    linear,
    losses,
    normalize,
    pooling,
    recurrent,
    tensors,
    tokens,
)
from playground.interop.onnx_reader.builder import Builder
from playground.interop.onnx_reader.fold import fold
from playground.interop.onnx_reader.model import Model, Operation, Place
from playground.interop.onnx_reader.operators import READERS
from playground.interop.onnx_reader.patterns import spelled_out
from playground.interop.onnx_reader.tidy import join_functions, kept_nodes, prune
from playground.interop.onnx_reader.values import Call, Flow, Known, Value
from playground.layers.base import Shape
from playground.text import Problem

# No size of a real network is confused with this number of samples.
UNLIKELY_BATCH = 7919
# Inputs of operators that are weights or settings, not data; an input of the graph that serves nothing else is fixed.
FIXED_INPUTS: dict[str, frozenset[int]] = {
    "Gemm": frozenset({1, 2}),
    "Conv": frozenset({1, 2}),
    "ConvTranspose": frozenset({1, 2}),
    "BatchNormalization": frozenset({1, 2, 3, 4}),
    "LayerNormalization": frozenset({1, 2}),
    "PRelu": frozenset({1}),
    "RNN": frozenset({1, 2, 3}),
    "LSTM": frozenset({1, 2, 3, 7}),
    "GRU": frozenset({1, 2, 3}),
    "Reshape": frozenset({1}),
    "Pad": frozenset({1, 2, 3}),
    "Slice": frozenset({1, 2, 3, 4}),
    "Squeeze": frozenset({1}),
    "Unsqueeze": frozenset({1}),
    "Split": frozenset({1}),
    "Dropout": frozenset({1, 2}),
    "SoftmaxCrossEntropyLoss": frozenset({2}),
}


@dataclass(frozen=True)
class Entry:
    """An input of the graph that brings data: the field of the data it is, and which of its axes is the batch."""

    place: Place
    node: str
    field: str  # "" for the first
    sizes: Shape  # of one sample
    axis: int | None
    folded: bool = False  # all axes but the second are the batch, the second is the sample


@dataclass(frozen=True)
class Converted:
    """What became of a graph: the document's graph with its weights, and where its inputs and outputs are."""

    builder: Builder
    graph: Graph
    entries: tuple[Entry, ...]
    outputs: dict[str, Value]
    places: dict[str, np.dtype]  # element types of the outputs
    fold: Shape = ()  # the axes that are the batch together, where there are several


def fixed_inputs(model: Model) -> frozenset[str]:
    """The names of those inputs of the graph that are weights or settings of operators."""
    data: set[str] = set()
    for operation in model.operations:
        slots = FIXED_INPUTS.get(operation.kind, frozenset())
        data.update(name for at, name in enumerate(operation.inputs) if at not in slots)
    used = {name for operation in model.operations for name in operation.inputs}
    return frozenset(place.name for place in model.inputs if place.name in used and place.name not in data)


def convert(
    model: Model,
    sizes: Mapping[str, Shape],
    known: Mapping[str, np.ndarray] | None = None,
    axes: Sequence[int | None] | None = None,
) -> Converted:
    """Build the document for inputs of these whole shapes; `known` gives the numbers of inputs that are fixed.

    What an ONNX tensor does not say is which of its axes is the batch. The first reading that fits is taken: the first
    axis, the second (the recurrent operators' own order), or none, and then the whole tensor is one sample. `axes` are
    other readings to try.
    """
    model = spelled_out(model)
    found: tuple[int, Problem] | None = None
    for reading in _readings(sizes, likely_axes(model) if axes is None else axes):
        try:
            with np.errstate(all="ignore"):  # weights that are not finite are refused where they end up
                return _walk(model, sizes, dict(known or {}), reading)
        except _Stopped as stopped:
            # The reading that went farthest was most likely the right one.
            if found is None or stopped.at > found[0]:
                found = stopped.at, stopped.problem
    if found is None:
        raise Problem(
            "the inputs of the ONNX file '{file}' have no axis in common that can be the batch: export the model so "
            "that the batch is the first axis of every input",
            file=model.name,
        )
    raise found[1]


class _Stopped(Exception):
    """A reading that does not fit: at which operator, and why."""

    def __init__(self, at: int, problem: Problem):
        super().__init__(str(problem))
        self.at, self.problem = at, problem


def likely_axes(model: Model) -> list[int | None]:
    """Guesses of the axis of the batch, the likeliest first; None for a graph without batch."""
    by_time = any(o.kind in ("RNN", "LSTM", "GRU") and not o.attributes.get("layout") for o in model.operations)
    turned = by_time or any(o.kind in ("Transpose", "Gemm") for o in model.operations)
    guesses: list[int | None] = [1, 0] if by_time else [0, 1] if turned else [0]
    return [*guesses, None]


def _readings(sizes: Mapping[str, Shape], guesses: Sequence[int | None]) -> Iterator[dict[str, int | None]]:
    """The axis of the batch for each input, for every guess that the sizes allow."""
    for axis in guesses:
        if axis is None:
            yield dict.fromkeys(sizes)
            continue
        axes: dict[str, int | None] = {name: min(axis, len(shape) - 1) for name, shape in sizes.items()}
        counts = {shape[min(axis, len(shape) - 1)] for shape in sizes.values() if shape}
        if all(sizes.values()) and len(counts) == 1 and counts != {0}:
            yield axes


def _folds(model: Model, sizes: Mapping[str, Shape]) -> Shape:
    """The axes of the batch where the graph is a loss of images: every place is a sample with its own class."""
    if len(model.operations) != 1 or model.operations[0].kind != "SoftmaxCrossEntropyLoss":
        return ()
    scores = sizes.get(model.operations[0].inputs[0], ())
    return (scores[0], *scores[2:]) if len(scores) > 2 else ()


def _walk(
    model: Model, sizes: Mapping[str, Shape], known: dict[str, np.ndarray], axes: Mapping[str, int | None]
) -> Converted:
    fold = _folds(model, sizes)
    if fold:
        sizes = {
            name: (prod(fold), *shape[1:2]) if len(shape) > len(fold) else (prod(fold),)
            for name, shape in sizes.items()
        }
    batches = {sizes[name][axis] for name, axis in axes.items() if axis is not None}
    builder = Builder(next(iter(batches), 1))
    values: dict[str, Value] = {name: Known(array) for name, array in {**model.constants, **known}.items()}
    entries: list[Entry] = []
    for place in model.inputs:
        if place.name in values:
            continue
        axis, whole = axes[place.name], sizes[place.name]
        sample = whole if axis is None else whole[:axis] + whole[axis + 1 :]
        column = f"x{len(entries) + 1}" if entries else ""
        node = builder.data(place.name, sample, column)
        entries.append(Entry(place, node, column, sample, axis, bool(fold)))
        values[place.name] = Flow(node, sample, axis)
    used = {name for operation in model.operations for name in operation.inputs} | {p.name for p in model.outputs}
    for at, operation in enumerate(model.operations):
        try:
            _read(model, builder, operation, values, used)
        except Problem as problem:
            raise _Stopped(at, explained(problem, model.name, operation)) from None
    missing = [place.name for place in model.outputs if place.name not in values]
    if missing:
        unfinished = Problem(
            "the output '{output}' of the ONNX file '{file}' is computed nowhere: export the model again",
            output=missing[0][:80],
            file=model.name,
        )
        raise _Stopped(len(model.operations), unfinished)
    # What only says how long sequences are, or what a loss compares with, is a column of the data and no node.
    outputs = {place.name: values[place.name] for place in model.outputs}
    prune(builder, kept_nodes(outputs.values()) | {loss.node for loss in builder.losses})
    outputs = join_functions(builder, outputs)
    graph = Graph(nodes=tuple(builder.nodes), wires=tuple(builder.wires))
    types = {place.name: place.dtype for place in model.outputs}
    return Converted(builder, graph, tuple(entries), outputs, types, fold)


def _read(model: Model, builder: Builder, operation: Operation, values: dict[str, Value], used: set[str]) -> None:
    absent = [name for name in operation.inputs if name and name not in values]
    if absent:
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs '{input}', which nothing before it computes: "
            "export the model again",
            input=absent[0][:80],
        )
    builder.title = operation.name
    call = Call(
        operation,
        model.opset,
        tuple(values[name] if name else None for name in operation.inputs),
        tuple(name in used for name in operation.outputs),
    )
    found: list[Value | None] = [fold(call)]
    if found == [None]:
        if operation.kind not in READERS:
            raise Problem(
                "'{step}' in '{file}' is the operator {operator}, for which there is no layer: export "
                "the model without it",
            )
        found = READERS[operation.kind](builder, call)
    if len(builder.nodes) > MAX_NODES:
        raise Problem(
            "the ONNX file '{file}' becomes more than {limit} nodes, the most a document has: export a smaller model",
            limit=MAX_NODES,
        )
    for name, value in zip(operation.outputs, found, strict=False):
        if name and value is not None:
            values[name] = value
    for name, value in zip(operation.outputs, [*found, *[None] * len(operation.outputs)], strict=False):
        if name in used and value is None:
            raise Problem(
                "'{step}' ({operator}) in '{file}' gives '{output}', which is not computed here: export "
                "the model without it",
                output=name[:80],
            )


def explained(problem: Problem, file: str, operation: Operation) -> Problem:
    """Fill in what an operator's function and a layer cannot know: the file, the node and its operator."""
    known = {
        "file": file,
        "step": operation.name,
        "operator": operation.kind,
        "kind": operation.kind,
        "name": operation.name,
        "source": operation.inputs[0][:80] if operation.inputs else "",
    }
    return Problem(problem.text.template, place=problem.place, **{**known, **problem.text.values})
