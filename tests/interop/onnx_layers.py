"""One layer at a time in a document, with every option: what is exported to ONNX, and what the program itself says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from kernels.program import CONTROL, Memory, bind
from playground.activations import ACTIVATIONS
from playground.datasets import DATASETS
from playground.datasets.base import Table
from playground.document import DataSettings, Document
from playground.engine.compile import Compiler
from playground.engine.rows import share
from playground.graph import Graph, Node, Wire
from playground.layers import LAYERS
from playground.shapes import infer

SAMPLES = 5
TOKENS = 7  # vocabulary of layers that read indices


@dataclass(frozen=True)
class Case:
    """A layer with its settings, the shapes that flow in, and the lengths its first input may have."""

    kind: str
    settings: dict[str, Any] = field(default_factory=dict)
    shapes: tuple[tuple[int, ...], ...] = ((4,),)
    ports: dict[str, tuple[int, ...]] = field(default_factory=dict)
    lengths: bool = False

    def __str__(self) -> str:
        settings = " ".join(f"{k}={v}" for k, v in self.settings.items())
        extra = f"{' ports' if self.ports else ''}{' lengths' if self.lengths else ''}"
        return f"{self.kind} {settings} {'+'.join('x'.join(map(str, s)) for s in self.shapes)}{extra}"


UNITS = ("linear", "sigmoid", "tanh", "relu", "leaky_relu", "softplus", "elu", "sign", "step")
VECTOR, SEQUENCE, IMAGE = ((4,),), ((6, 4),), ((3, 6, 5),)
FUNCTIONS = tuple({"type": function.kind()} for function in ACTIVATIONS)


def recurrent(kind: str, **settings: Any) -> list[Case]:
    """A recurrent layer alone, and stacked both ways with an initial state and with lengths."""
    deep = {"units": 3, "layers": 2, "bidirectional": True, **settings}
    state = 3 * 2 * 2 * (2 if kind == "lstm" else 1)
    return [
        Case(kind, {"units": 3, **settings}, SEQUENCE),
        Case(kind, {"units": 3, **settings}, SEQUENCE, lengths=True),
        Case(kind, deep, SEQUENCE, {"state": (state,)}, lengths=True),
    ]


CASES = [
    Case("dense", {"units": 3}),
    Case("dense", {"units": 3, "activation": {"type": "prelu", "shared": False}}, SEQUENCE),
    Case("dense", {"units": 3, "bias": False, "activation": {"type": "linear"}}),
    Case("dense", {"units": 9, "unit_activations": UNITS}),
    *(Case("activation", {"function": function}, shape) for function in FUNCTIONS for shape in (VECTOR, IMAGE)),
    *(Case("activation", {"function": {"type": "prelu", "shared": shared}}, shape)
      for shared in (True, False) for shape in (VECTOR, SEQUENCE, IMAGE)),
    Case("activation", {"function": {"type": "leaky_relu", "slope": 0.3}}),
    Case("activation", {"function": {"type": "elu", "alpha": 1.7}}),
    *(Case(kind, {"axis": axis}, shape)
      for kind in ("softmax", "log_softmax") for axis, shape in ((0, VECTOR), (0, IMAGE), (1, SEQUENCE), (-1, IMAGE))),
    Case("dropout", {"p": 0.4}, IMAGE),
    Case("dropout", {"p": 0.4, "inverted": False}),
    Case("flatten", {}, IMAGE),
    Case("affine", {"sizes": (3, 1, 1)}, IMAGE),
    Case("affine", {"shift": False}, SEQUENCE),
    Case("affine", {"sizes": (4,), "scale": False}),
    Case("maxout", {}),
    Case("maxout", {"pieces": 2}, SEQUENCE),
    Case("features", {"chosen": ("sin_x2", "x1_x2", "x1", "x1_squared", "sin_x1", "x2_squared", "x2")}, ((2,),)),
    Case("add", {}, (IMAGE[0],) * 3),
    Case("add"),
    Case("subtract", {}, SEQUENCE * 2),
    Case("multiply", {}, SEQUENCE * 3),
    Case("multiply"),
    Case("concat", {}, ((3, 6, 5), (2, 6, 5))),
    Case("concat", {"axis": 1}, ((2, 4), (3, 4))),
    Case("concat", {}, ((2,), (3,))),
    Case("batch_norm"),
    Case("batch_norm", {"epsilon": 0.01}, SEQUENCE),
    Case("batch_norm", {"affine": False}, IMAGE),
    Case("layer_norm"),
    Case("layer_norm", {"axes": 1, "epsilon": 0.1}, IMAGE),
    Case("layer_norm", {"affine": False}, IMAGE),
    Case("layer_norm", {"axes": 2}, SEQUENCE),
    Case("rbf", {"units": 3}),
    Case("rbf", {"units": 3}, SEQUENCE),
    Case("weighted_sum", {}, SEQUENCE * 3),
    Case("gaussian_sampling"),
    Case("noise", {}, IMAGE),
    Case("sparsity"),
    Case("tied_dense", {"owner": "owner", "units": 4, "activation": {"type": "tanh"}}),
    Case("reshape", {"sizes": (5, -1, 2)}, IMAGE),
    Case("permute", {"order": (3, 1, 2)}, IMAGE),
    Case("permute", {}, IMAGE),
    Case("expand", {"sizes": (2, 3, 4)}, ((3, 1),)),
    *(Case("pad", {"before": (1, 2), "after": (0, 3), "mode": mode, "value": 0.5}, IMAGE)
      for mode in ("constant", "reflect", "edge", "wrap")),
    Case("pad", {"before": (-1, 2), "after": (1, -2)}, IMAGE),
    Case("slice", {"first": (1, -3), "last": (0, -1), "step": (2, 1)}, IMAGE),
    *(Case("matmul", {}, shapes)
      for shapes in (((2, 3), (3, 4)), ((3,), (3, 2)), ((2, 3), (3,)), ((3,), (3,)), ((2, 1, 2, 3), (4, 3, 2)))),
    Case("conv2d", {"filters": 4}, IMAGE),
    Case("conv2d", {"filters": 6, "groups": 3, "kernel": (3, 2), "stride": (2, 1), "dilation": (1, 2), "bias": False,
                    "padding": "numbers", "margins": (1, 0, 2, 3), "activation": {"type": "prelu", "shared": False}},
         IMAGE),
    Case("conv2d", {"filters": 2, "kernel": (2,), "stride": (2,), "padding": "valid",
                    "activation": {"type": "linear"}}, IMAGE),
    *(Case("conv1d", {"filters": 3, "kernel": 2, "padding": padding, "dilation": 2}, ((9, 4),))
      for padding in ("same", "causal", "valid")),
    Case("conv1d", {"filters": 4, "groups": 2, "stride": 2, "padding": "numbers", "margins": (0, 2)}, ((9, 4),)),
    Case("conv_transpose2d", {"filters": 4}, IMAGE),
    Case("conv_transpose2d", {"filters": 6, "groups": 3, "kernel": (3, 2), "stride": (2, 3), "margins": (1, 0, 0, 1),
                              "added": (1, 2), "activation": {"type": "tanh"}}, IMAGE),
    Case("conv_transpose2d", {"filters": 2, "kernel": (2,), "stride": (1,), "dilation": (2,), "bias": False}, IMAGE),
    *(Case(kind, {"window": (3, 2), "stride": (2, 1), "padding": "numbers", "margins": (1, 0, 0, 1), **more}, IMAGE)
      for kind in ("max_pool", "average_pool") for more in ({}, {"partial": True}, {"dilation": (1, 2)})),
    Case("average_pool", {"window": (3,), "padding": "same", "count_margins": False, "stride": (2,)}, IMAGE),
    Case("average_pool", {"window": (3,), "padding": "same", "count_margins": False, "partial": True}, IMAGE),
    *(Case(kind, {"window": (2,), "partial": True}, ((7, 4),)) for kind in ("max_pool", "average_pool")),
    *(Case(kind, {}, shape, lengths=lengths) for kind in ("global_average_pool", "global_max_pool")
      for shape, lengths in ((IMAGE, False), (SEQUENCE, False), (SEQUENCE, True))),
    Case("upsample", {"factor": (2, 3)}, IMAGE),
    Case("upsample", {"factor": (3,), "mode": "bilinear"}, IMAGE),
    Case("embedding", {"vocabulary": TOKENS, "features": 3}, ((6,),)),
    Case("one_hot", {"vocabulary": TOKENS}, ((6,),)),
    Case("last_step", {}, SEQUENCE),
    Case("last_step", {}, SEQUENCE, lengths=True),
    Case("repeat_step", {"steps": 3}),
    *recurrent("rnn", function="relu"),
    *recurrent("rnn", function="linear", bias=False),
    *recurrent("rnn", skip=2),
    *recurrent("lstm"),
    *recurrent("lstm", forget_gate=False, output_function="linear"),
    *recurrent("lstm", peepholes="diagonal"),
    *recurrent("lstm", peepholes="diagonal", peephole_f=False),
    *recurrent("lstm", peepholes="full", output_function="linear"),
    *recurrent("gru", reset="before", update="writes"),
    *recurrent("gru", reset="after"),
    *recurrent("gru", reset="after", inner_bias=True),
    *recurrent("gru", reset="none", bias=False),
]  # fmt: skip


def document_of(case: Case) -> tuple[Document, Table]:
    """Data nodes, the layer, and a Flatten after each of its named outputs; random samples."""
    rng = np.random.default_rng(len(str(case)))
    layer = LAYERS[case.kind]().replace(**case.settings)
    nodes, wires, columns = [], [], {}
    for number, (port, shape) in enumerate([*(("", shape) for shape in case.shapes), *case.ports.items()]):
        name = f"x{number}" if number else "inputs"
        columns[name] = rng.standard_normal((SAMPLES, *shape)).astype(np.float32)
        if case.kind in ("embedding", "one_hot"):
            columns[name] = rng.integers(0, TOKENS, (SAMPLES, *shape)).astype(np.float32)
        nodes.append(Node(id=f"data{number}", layer=LAYERS["data"]().replace(field=name if number else "")))
        wires.append(Wire(source=f"data{number}", target="n", port=port))
    if case.kind == "tied_dense":
        # The node whose weights it uses stands before it.
        nodes.append(Node(id="owner", layer=LAYERS["dense"]().replace(units=3)))
        wires = [Wire(source="data0", target="owner"), Wire(source="owner", target="n")]
    nodes.append(Node(id="n", layer=layer))
    for output in layer.outputs(*case.shapes):
        nodes.append(Node(id=f"out_{output}", layer=LAYERS["flatten"]()))
        wires.append(Wire(source="n", target=f"out_{output}", output=output))
    nodes.append(Node(id="out", layer=LAYERS["flatten"]()))
    wires.append(Wire(source="n", target="out"))
    lengths = {"inputs": rng.integers(1, case.shapes[0][0] + 1, SAMPLES)} if case.lengths else {}
    inputs = columns.pop("inputs")
    table = Table(inputs, np.zeros((SAMPLES, 1), np.float32), train=SAMPLES, fields=columns, lengths=lengths)
    document = Document(graph=Graph(nodes=nodes, wires=wires), data=DataSettings(set=DATASETS["xor"]()))
    return document, table


def run(document: Document, table: Table, seed: int = 0) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Random weights by name, and what every node gives for the samples of the table."""
    inference = infer(document.graph, table.shape, table.field_shapes)
    assert not inference.problems, [str(problem) for problem in inference.problems.values()]
    shared = share(document, inference, table)
    memory = Memory([*shared.roots, CONTROL])
    rng = np.random.default_rng(seed)
    parameters, statistics = memory.array(shared.parameters), memory.array(shared.statistics)
    parameters[...] = 0.5 * rng.standard_normal(parameters.shape)
    statistics[...] = rng.uniform(0.3, 2.0, statistics.shape)
    rows = Compiler(document, inference, table, shared).forward_only(table.size, False)
    program = bind(rows.rows, memory, None, np.zeros(CONTROL.shape, np.int64), rows.fed)
    for name, buffer in rows.columns.items():
        program.array(buffer)[...] = table.column(name)
    for name, buffer in rows.lengths.items():
        program.array(buffer)[...] = table.lengths[name]
    program.run()
    weights = {**shared.layout.read(parameters), **shared.layout.read_statistics(statistics)}
    return weights, {node: program.array(buffer).copy() for node, buffer in rows.outputs.items()}


def feed(table: Table) -> dict[str, np.ndarray]:
    """The columns of a table by the names that exported models give their inputs."""
    found = {"inputs": table.inputs, **{name: values.astype(np.float32) for name, values in table.fields.items()}}
    for name, values in table.lengths.items():
        found["lengths" if name == "inputs" else f"lengths_{name}"] = values.astype(np.int64)
    return found
