"""Torch's recurrent layers have two biases where ours have one: zeros go out beside it, and what comes in is summed."""

from __future__ import annotations

import numpy as np
import pytest

from playground.document import Document
from playground.engine.trainer import Trainer
from playground.interop.weights import export_tensors, export_weights, import_weights, read_tensors
from tests.layers.step_networks import recurrent, words

BIASES = ("n2.bias_ih_l0", "n2.bias_ih_l0_reverse")


@pytest.fixture
def trainer() -> Trainer:
    found = Trainer(Document.model_validate(words(recurrent("lstm", 3, bidirectional=True))))
    found.step(3)
    return found


@pytest.mark.parametrize("suffix", ["safetensors", "npz"])
def test_the_second_biases_that_go_out_are_zero(trainer, suffix, tmp_path):
    path = export_weights(trainer, tmp_path / f"weights.{suffix}")
    ours = trainer.parameters()
    found = read_tensors(path, {name: values.shape for name, values in ours.items()})
    seconds = {name.replace("bias_ih", "bias_hh") for name in BIASES}
    assert set(found) == set(ours) | seconds
    assert all(not found[name].any() for name in seconds)
    for name, values in ours.items():
        np.testing.assert_array_equal(found[name], values)


def test_both_biases_that_come_in_are_summed(trainer, tmp_path):
    ours = trainer.parameters()
    given = dict(ours)
    path = export_tensors(given, tmp_path / "weights.npz")
    found = read_tensors(path, {name: values.shape for name, values in ours.items()})
    for name in BIASES:
        found[name.replace("bias_ih", "bias_hh")] = np.full(12, 0.25, np.float32)
    np.savez(tmp_path / "both.npz", **found)
    import_weights(trainer, tmp_path / "both.npz")
    for name, values in trainer.parameters().items():
        np.testing.assert_allclose(values, ours[name] + (0.25 if name in BIASES else 0.0), rtol=1e-6)
