"""Attacks: ONNX files that were cut off, changed byte by byte, or put together to hurt."""

from __future__ import annotations

import random
import warnings
from itertools import pairwise

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from playground.interop.onnx_reader.opening import OnnxDocument, open_onnx  # noqa: E402
from playground.text import Problem  # noqa: E402
from tests.interop.onnx_random import CASES, model_of  # noqa: E402

helper, numpy_helper = onnx.helper, onnx.numpy_helper
MUTANTS = 400
SMALL = ("gru forward", "conv grouped and dilated", "gemm turned", "max pool", "layer norm", "transposed of lines")


def opened(content: bytes, folder) -> OnnxDocument | None:
    """The document, or None where a sentence said why there is none; anything else is a failure."""
    path = folder / "attack.onnx"
    path.write_bytes(content)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return open_onnx(path)
        except Problem as problem:
            text = str(problem)
            assert len(text) > 20
            assert not any(name in text for name in ("{step}", "{file}", "{operator}"))
            return None


def model(nodes, inputs, outputs=("y",), constants=(), **options):
    """A graph of nodes; inputs are (name, sizes)."""
    places = [helper.make_tensor_value_info(name, 1, sizes) for name, sizes in inputs]
    results = [helper.make_tensor_value_info(name, 1, None) for name in outputs]
    graph = helper.make_graph(nodes, "attack", places, results, list(constants))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, **options)


def mutant(content: bytes, rng: random.Random) -> bytes:
    """A few bytes changed, taken out, doubled or cut off."""
    found = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 4))):
        if not found:
            break
        at = rng.randrange(len(found))
        match rng.randrange(5):
            case 0:
                found[at] ^= 1 << rng.randrange(8)
            case 1:
                found[at] = rng.choice((0, 1, 127, 128, 255))
            case 2:
                del found[at : at + rng.randrange(1, 9)]
            case 3:
                found[at:at] = found[at : at + rng.randrange(1, 9)]
            case 4:
                del found[at + 1 :]
    return bytes(found)


@pytest.mark.parametrize("title", SMALL)
def test_changed_bytes_give_a_document_or_a_sentence(title, tmp_path):
    rng = random.Random(title)
    whole = model_of(CASES[title], fixed=True).SerializeToString()
    found = [opened(mutant(whole, rng), tmp_path) for _ in range(MUTANTS // len(SMALL))]
    assert any(document is None for document in found)


@pytest.mark.parametrize("title", SMALL)
def test_a_file_that_was_cut_off(title, tmp_path):
    whole = model_of(CASES[title], fixed=True).SerializeToString()
    assert opened(whole, tmp_path) is not None
    for length in {0, 1, 7, len(whole) // 3, len(whole) // 2, len(whole) - 1}:
        opened(whole[:length], tmp_path)


def external() -> onnx.ModelProto:
    weights = numpy_helper.from_array(np.ones((2, 2), np.float32), "w")
    weights.ClearField("raw_data")
    weights.data_location = onnx.TensorProto.EXTERNAL
    weights.external_data.add(key="location", value="../../etc/passwd")
    return model([helper.make_node("Gemm", ["x", "w"], ["y"])], [("x", (3, 2))], constants=[weights])


def claimed(*dims: int) -> onnx.ModelProto:
    """A tensor that claims to be larger than the bytes that are there."""
    weights = onnx.TensorProto(name="w", data_type=1, dims=dims, raw_data=b"\0" * 16)
    return model([helper.make_node("Gemm", ["x", "w"], ["y"])], [("x", (3, 2))], constants=[weights])


def grown(operator: str, sizes, **attributes) -> onnx.ModelProto:
    """A small file that asks for a large result."""
    shape = numpy_helper.from_array(np.array(sizes, np.int64), "s")
    nodes = [helper.make_node(operator, ["s"] if operator == "ConstantOfShape" else ["x", "s"], ["y"], **attributes)]
    return model(nodes, [("x", (1, 2))], constants=[shape])


def chain(count: int) -> onnx.ModelProto:
    names = ["x", *(f"t{k}" for k in range(count - 1)), "y"]
    nodes = [helper.make_node("Relu", [a], [b]) for a, b in pairwise(names)]
    return model(nodes, [("x", (1, 2))])


def doubled(count: int) -> onnx.ModelProto:
    """Each node doubles the last one's size: 2^count numbers."""
    names = ["x", *(f"t{k}" for k in range(count - 1)), "y"]
    nodes = [helper.make_node("Concat", [a, a], [b], axis=1) for a, b in pairwise(names)]
    return model(nodes, [("x", (1, 2))])


def doubled_constants(operator: str) -> onnx.ModelProto:
    """The same with fixed numbers, which are computed while the file is read."""
    names = [f"c{k}" for k in range(50)]
    kept = [numpy_helper.from_array(np.zeros(4, np.int64), "c0")]
    if operator == "Concat":
        nodes = [helper.make_node("Concat", [a, a], [b], axis=0) for a, b in pairwise(names)]
    else:
        kept.append(numpy_helper.from_array(np.zeros((2000, 1), np.int64), "many"))
        nodes = [helper.make_node("Gather", [a, "many"], [b], axis=0) for a, b in pairwise(names)]
    nodes.append(helper.make_node("Reshape", ["x", names[-1]], ["y"]))
    return model(nodes, [("x", (1, 2))], constants=kept)


def loop() -> onnx.ModelProto:
    return model(
        [helper.make_node("Relu", ["b"], ["a"]), helper.make_node("Relu", ["a"], ["b"])], [("x", (1, 2))], ["b"]
    )


HOSTILE = {
    "external data": external,
    "huge tensor": lambda: claimed(2**40, 2**20),
    "negative size": lambda: claimed(-1, 4),
    "too many sizes": lambda: claimed(*[1] * 50),
    "short tensor": lambda: claimed(2, 3),
    "constant of terabytes": lambda: grown("ConstantOfShape", [2**20, 2**20]),
    "reshape to other sizes": lambda: grown("Reshape", [2**62, 2**62]),
    "pad by a million million": lambda: grown("Pad", [0, 2**40, 0, 0]),
    "pad below nothing": lambda: grown("Pad", [0, -5, 0, -5]),
    "five thousand nodes": lambda: chain(5000),
    "five hundred nodes": lambda: chain(500),
    "2^40 numbers": lambda: doubled(40),
    "2^50 fixed numbers": lambda: doubled_constants("Concat"),
    "2000^50 fixed numbers": lambda: doubled_constants("Gather"),
    "a circle": loop,
    "no operator": lambda: model([helper.make_node("Nonsense", ["x"], ["y"])], [("x", (1, 2))]),
    "another domain": lambda: model([helper.make_node("Relu", ["x"], ["y"], domain="evil")], [("x", (1, 2))]),
    "no nodes": lambda: model([], [("x", (1, 2))]),
    "an input of 2^60": lambda: model([helper.make_node("Relu", ["x"], ["y"])], [("x", (1, 2**60))]),
    "no shape": lambda: model([helper.make_node("Relu", ["x"], ["y"])], [("x", None)]),
    "an operator in itself": lambda: model(
        [helper.make_node("Loop", ["", "x"], ["y"], body=chain(2).graph)], [("x", (1, 2))]
    ),
}


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_graphs_are_refused_in_a_sentence(title, tmp_path):
    assert opened(HOSTILE[title]().SerializeToString(), tmp_path) is None
