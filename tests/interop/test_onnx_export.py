"""Documents written as ONNX give in ONNX Runtime what they give here: every layer with its options, every preset."""

from __future__ import annotations

import numpy as np
import pytest

import playground
from playground.engine.trainer import Trainer
from playground.interop.onnx_writer.export import onnx_model
from playground.interop.onnx_writer.writer import EXPORTERS
from playground.interop.presets import list_presets
from playground.layers import LAYERS
from playground.text import Problem
from tests.interop.onnx_layers import CASES, Case, document_of, feed, run

pytest.importorskip("onnx")
ort = pytest.importorskip("onnxruntime")


def answers(model, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    wanted = {place.name for place in session.get_inputs()}
    assert wanted <= set(inputs)
    names = [place.name for place in session.get_outputs()]
    return dict(zip(names, session.run(None, {name: inputs[name] for name in wanted}), strict=True))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_layer_gives_the_same_in_onnx_runtime(case):
    document, table = document_of(case)
    weights, expected = run(document, table)
    model = onnx_model(document, table, weights)
    assert model.ir_version == 8
    assert [(entry.domain, entry.version) for entry in model.opset_import] == [("", 17)]
    found = answers(model, feed(table))
    ends = [node.id for node in document.graph.nodes if node.id.startswith("out")]
    assert sorted(found) == sorted(ends)
    for name in ends:
        np.testing.assert_allclose(found[name], expected[name], rtol=1e-5, atol=1e-5, err_msg=name)


def test_every_layer_has_an_exporter_and_a_case():
    kinds = {layer.kind() for layer in LAYERS if layer.role == "layer"}
    assert kinds == set(EXPORTERS)
    assert kinds == {case.kind for case in CASES}


@pytest.mark.parametrize("preset", list_presets())
def test_a_preset_gives_the_same_in_onnx_runtime(preset):
    trainer = Trainer.open(playground.load(preset))
    trainer.step(2)
    table = trainer.network.table.taken(slice(0, 9))
    weights = {**trainer.parameters(), **trainer.statistics()}
    found = answers(onnx_model(trainer.document, table, weights), feed(table))
    expected = trainer.evaluation.predict(table.inputs, table.fields, table.lengths)
    assert sorted(found) == sorted(expected)
    for name, values in expected.items():
        np.testing.assert_allclose(found[name], values, rtol=1e-5, atol=1e-5, err_msg=name)


def one(kind: str, shape: tuple[int, ...], **settings):
    document, table = document_of(Case(kind, settings, (shape,)))
    weights, _ = run(document, table)
    return lambda: onnx_model(document, table, weights)


def test_a_layer_without_an_exporter_is_named(monkeypatch):
    write = one("softmax", (4,))
    monkeypatch.delitem(EXPORTERS, "softmax")
    with pytest.raises(Problem) as caught:
        write()
    assert str(caught.value) == "Softmax 'n' is not written as ONNX: remove it, or export as safetensors"
    assert caught.value.node == "n"


def test_what_would_be_unrolled_too_far_is_refused():
    with pytest.raises(Problem, match=r"'n' has a setting .*, and 600 steps: at most 512 are written one by one"):
        one("rnn", (600, 2), units=2, skip=3)()


def test_names_are_readable_and_the_batch_is_open():
    document, table = document_of(Case("lstm", {"units": 3}, ((6, 4),), lengths=True))
    model = onnx_model(document, table, run(document, table)[0])
    inputs = {place.name: [d.dim_param or d.dim_value for d in shape_of(place)] for place in model.graph.input}
    assert inputs == {"inputs": ["batch", 6, 4], "lengths": ["batch"]}
    assert {place.name for place in model.graph.output} == {"out", "out_state"}
    assert all(shape_of(place)[0].dim_param == "batch" for place in model.graph.output)
    assert "n.W_l0" in {tensor.name for tensor in model.graph.initializer}
    assert {"n", "n.state"} <= {name for node in model.graph.node for name in node.output}


def shape_of(place):
    return place.type.tensor_type.shape.dim
