"""ONNX files become documents with their weights: what comes back gives what it gave before."""

from __future__ import annotations

import numpy as np
import pytest

import playground
from playground.engine.trainer import Trainer
from playground.interop.exporting import export_network
from playground.interop.presets import list_presets
from playground.interop.project import SavedDocument

onnx = pytest.importorskip("onnx")


@pytest.mark.parametrize("preset", list_presets())
def test_a_preset_comes_back_with_its_weights(preset, tmp_path):
    trainer = Trainer.open(playground.load(preset))
    trainer.step(3)
    path = export_network(trainer, tmp_path / "network.onnx")
    document = playground.load(path)
    assert isinstance(document, SavedDocument)
    again = playground.Trainer.open(document)
    again.restore(document.state)
    table = trainer.network.table.taken(slice(0, 7))
    expected = trainer.evaluation.predict(table.inputs, table.fields, table.lengths)
    found = again.evaluation.predict(table.inputs, table.fields, table.lengths)
    for before, after in zip(expected.values(), found.values(), strict=True):
        np.testing.assert_allclose(after, before, rtol=1e-4, atol=1e-5)
