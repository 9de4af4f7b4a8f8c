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
from tests.interop.onnx_layers import CASES, document_of, feed, run

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
