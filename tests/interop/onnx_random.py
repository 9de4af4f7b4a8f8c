"""Graphs of one operator with random, all different weights: the onnx package's own tests accept any order of gates.

`python -m tests.interop.onnx_random` computes the expected values by ONNX Runtime and freezes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

FROZEN = Path(__file__).resolve().parent.parent / "fixtures" / "onnx_random.npz"
STEPS, SAMPLES, FEATURES, UNITS = 6, 4, 3, 5
LENGTHS = np.array([6, 2, 5, 1], np.int32)
BLOCKS = {"RNN": 1, "GRU": 3, "LSTM": 4}


@dataclass(frozen=True)
class Case:
    """An operator, its attributes, and its inputs by name ("" where one is left out)."""

    kind: str
    inputs: dict[str, np.ndarray]
    outputs: tuple[str, ...]
    attributes: dict[str, Any] = field(default_factory=dict)
    opset: int = 17


def numbers(seed: int, *shape: int, scale: float = 0.6) -> np.ndarray:
    return (scale * np.random.default_rng(seed).standard_normal(shape)).astype(np.float32)


def recurrent(kind: str, direction: str = "forward", lengths: bool = False, states: bool = False, **more: Any) -> Case:
    ways, rows = 1 + (direction == "bidirectional"), BLOCKS[kind] * UNITS
    inputs: dict[str, np.ndarray] = {
        "X": numbers(1, STEPS, SAMPLES, FEATURES, scale=1.0),
        "W": numbers(2, ways, rows, FEATURES),
        "R": numbers(3, ways, rows, UNITS),
        "B": numbers(4, ways, 2 * rows),
    }
    if lengths:
        inputs["sequence_lens"] = LENGTHS
    if states:
        inputs["initial_h"] = numbers(5, ways, SAMPLES, UNITS)
        if kind == "LSTM":
            inputs["initial_c"] = numbers(6, ways, SAMPLES, UNITS)
    if more.pop("peepholes", False):
        inputs["P"] = numbers(7, ways, 3 * UNITS)
    outputs = ("Y", "Y_h", "Y_c")[: 3 if kind == "LSTM" else 2]
    return Case(kind, inputs, outputs, {"hidden_size": UNITS, "direction": direction, **more})


def windowed(kind: str, x: tuple[int, ...], weight: tuple[int, ...] | None = None, bias: int = 0, **more: Any) -> Case:
    inputs = {"X": numbers(8, *x, scale=1.0)}
    if weight is not None:
        inputs["W"] = numbers(9, *weight)
    if bias:
        inputs["B"] = numbers(10, bias)
    return Case(kind, inputs, ("Y",), more)


CASES: dict[str, Case] = {
    **{
        f"{kind.lower()} {direction}{' lengths' if lengths else ''}{' states' if states else ''}": recurrent(
            kind, direction, lengths, states
        )
        for kind in BLOCKS
        for direction in ("forward", "reverse", "bidirectional")
        for lengths, states in ((False, False), (True, True))
    },
    **{
        f"lstm peepholes {direction}": recurrent("LSTM", direction, True, True, peepholes=True)
        for direction in ("forward", "reverse", "bidirectional")
    },
    **{
        f"gru reset after {direction}": recurrent("GRU", direction, True, True, linear_before_reset=1)
        for direction in ("forward", "reverse", "bidirectional")
    },
    "rnn relu": recurrent("RNN", activations=["Relu"]),
    "rnn sigmoid both ways": recurrent("RNN", "bidirectional", True, activations=["Sigmoid", "Sigmoid"]),
    "conv of many channels": windowed("Conv", (2, 3, 7, 6), (4, 3, 3, 2), 4, pads=[1, 0, 2, 1], strides=[2, 1]),
    "conv grouped and dilated": windowed("Conv", (2, 6, 9, 8), (4, 3, 3, 2), 4, group=2, dilations=[2, 3]),
    "conv of each channel": windowed("Conv", (2, 4, 6, 6), (8, 1, 3, 3), 8, group=4, auto_pad="SAME_LOWER"),
    "conv of lines": windowed("Conv", (2, 4, 11), (6, 2, 4), 6, group=2, dilations=[2], pads=[3, 1], strides=[2]),
    "conv of volumes": windowed(
        "Conv", (2, 4, 5, 4, 6), (6, 2, 2, 3, 2), 6, group=2, strides=[2, 1, 1], pads=[1, 0, 1, 0, 1, 0]
    ),
    "transposed of many channels": windowed(
        "ConvTranspose", (2, 3, 4, 5), (3, 4, 3, 2), 4, strides=[2, 3], pads=[1, 0, 0, 1], output_padding=[1, 2]
    ),
    "transposed grouped and dilated": windowed(
        "ConvTranspose", (2, 4, 4, 5), (4, 3, 2, 3), 6, group=2, dilations=[3, 2], strides=[2, 1]
    ),
    "transposed of lines": windowed("ConvTranspose", (2, 4, 6), (4, 3, 3), 6, group=2, strides=[2], pads=[1, 1]),
    "transposed of volumes": windowed("ConvTranspose", (2, 3, 3, 4, 3), (3, 2, 2, 3, 2), 2, strides=[2, 1, 2]),
    "max pool": windowed(
        "MaxPool", (2, 3, 9, 8), kernel_shape=[3, 2], strides=[2, 2], pads=[1, 0, 1, 1], dilations=[2, 1], ceil_mode=1
    ),
    "average pool": windowed("AveragePool", (2, 3, 9, 8), kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1]),
    "average pool counting margins": windowed(
        "AveragePool", (2, 3, 9, 8), kernel_shape=[3, 2], pads=[1, 1, 0, 1], count_include_pad=1
    ),
    "gemm turned": Case(
        "Gemm",
        {"A": numbers(11, 4, 6), "B": numbers(12, 3, 4), "C": numbers(13, 6, 3)},
        ("Y",),
        {"transA": 1, "transB": 1, "alpha": 0.7, "beta": 1.3},
    ),
    "batch norm": Case(
        "BatchNormalization",
        {
            "X": numbers(14, 3, 4, 2, 5),
            **{name: numbers(15 + at, 4) for at, name in enumerate(("scale", "B", "mean"))},
            "var": np.abs(numbers(18, 4)) + 0.1,
        },
        ("Y",),
        {"epsilon": 1e-3},
    ),
    "layer norm": Case(
        "LayerNormalization",
        {"X": numbers(19, 3, 4, 5), "Scale": numbers(20, 4, 5), "B": numbers(21, 4, 5)},
        ("Y", "Mean", "InvStdDev"),
        {"axis": 1},
    ),
}


def model_of(case: Case, fixed: bool = False) -> Any:
    """The ModelProto; with `fixed` everything but the data is an initializer, as exporters write it."""
    from onnx import helper, numpy_helper

    slots = {"RNN": "X W R B sequence_lens initial_h", "GRU": "X W R B sequence_lens initial_h"}
    slots["LSTM"] = "X W R B sequence_lens initial_h initial_c P"
    order = slots.get(case.kind, " ".join(case.inputs)).split()
    names = [name if name in case.inputs else "" for name in order]
    while not names[-1]:
        names.pop()
    data = {"X", "A", "sequence_lens", "initial_h", "initial_c"} if fixed else set(case.inputs)
    places = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(values.dtype), values.shape)
        for name, values in case.inputs.items()
        if name in data
    ]
    kept = [numpy_helper.from_array(values, name) for name, values in case.inputs.items() if name not in data]
    outputs = [helper.make_tensor_value_info(name, 1, None) for name in case.outputs]
    node = helper.make_node(case.kind, names, list(case.outputs), **case.attributes)
    graph = helper.make_graph([node], case.kind, places, outputs, kept)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", case.opset)], ir_version=8)


def by_runtime(case: Case) -> list[np.ndarray]:
    """What ONNX Runtime gives."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model_of(case).SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, case.inputs)


if __name__ == "__main__":
    found = {}
    for title, each in CASES.items():
        found.update({f"{title}/{name}": values for name, values in zip(each.outputs, by_runtime(each), strict=True)})
    np.savez_compressed(FROZEN, **found)
