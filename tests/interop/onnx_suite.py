"""Which of the onnx package's own tests count: a fixed denominator, and the exclusions with their reasons."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

OPERATORS = {
    "Gemm", "MatMul", "Conv", "ConvTranspose", "MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "RNN",
    "LSTM", "GRU", "BatchNormalization", "LayerNormalization", "Softmax", "LogSoftmax", "Relu", "LeakyRelu", "Elu",
    "PRelu", "Sigmoid", "Tanh", "Softplus", "Gelu", "Flatten", "Reshape", "Concat", "Transpose", "Pad", "Add", "Mul",
    "Sub", "Sum", "Dropout", "SoftmaxCrossEntropyLoss",
}  # fmt: skip
FLOAT = 1
SHARE = 0.977  # of the single-node cases: what ONNX Runtime reaches of its own core
# Cases of onnx 1.23.2; another version may have more.
SINGLE, CONVERTED, OPERATOR = 249, 71, 14

MASK = "the expected mask is that of NumPy's generator: tests/interop/test_onnx_dropout.py tests what dropout promises"
EXCLUDED = {
    "test_training_dropout_default_cpu": MASK,
    "test_training_dropout_default_mask_cpu": MASK,
    "test_training_dropout_cpu": MASK,
    "test_training_dropout_mask_cpu": MASK,
}


@lru_cache(maxsize=1)
def cases() -> dict[str, list[str]]:
    """The names of the cases that count, by kind."""
    import onnx
    from onnx.backend.test.loader import load_model_tests

    found: dict[str, list[str]] = {"node": [], "pytorch-converted": [], "pytorch-operator": []}
    for case in load_model_tests(kind="node"):
        if is_single(case.model.graph) and "_expanded" not in case.name:
            found["node"].append(f"{case.name}_cpu")
    for kind in ("pytorch-converted", "pytorch-operator"):
        for case in load_model_tests(kind=kind):
            graph = onnx.load(Path(case.model_dir) / "model.onnx").graph
            if {node.op_type for node in graph.node} <= OPERATORS:
                found[kind].append(f"{case.name}_cpu")
    return found


def is_single(graph: Any) -> bool:
    """Whether a graph is one operator of the list on float32."""
    if len(graph.node) != 1 or graph.node[0].op_type not in OPERATORS:
        return False
    return all(place.type.tensor_type.elem_type == FLOAT for place in (graph.input[0], graph.output[0]))


def pattern() -> str:
    """What the official harness includes."""
    names = sorted({name for kind in cases().values() for name in kind})
    return "|".join(f"^{re.escape(name)}$" for name in names)
