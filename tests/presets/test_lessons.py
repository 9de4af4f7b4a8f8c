"""What the lessons of the larger presets claim, tried: what is taken away shows what it was for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from playground import edits
from playground.commands.limits import Limit, train
from playground.document import Document
from playground.engine.trainer import Trainer
from playground.interop.presets import load_preset
from playground.layers import LAYERS

pytestmark = pytest.mark.slow

LINEAR = {"type": "linear"}


def changed(preset: str, changes: Mapping[tuple[str, ...], Any]) -> Document:
    """A preset with settings changed, by their paths."""
    document = load_preset(preset)
    for path, value in changes.items():
        document = edits.set_field(document, path, value)
    return document


def trained(document: Document) -> Trainer:
    """Trained as its own stop rule says."""
    trainer = Trainer(document, seed=0)
    train(trainer, Limit(rule=True), lambda *_: None)
    return trainer


def test_a_linear_autoencoder_finds_the_principal_components():
    """The best code of 8 numbers that is linear leaves the variance of the other 56 components."""
    document = changed("autoencoder", {("nodes", "h1", "activation"): LINEAR, ("nodes", "tied1", "activation"): LINEAR})
    trainer = trained(document)
    pixels = trainer.network.table.part("train").inputs.reshape(-1, 64).astype(float)
    spread = np.linalg.svd(pixels - pixels.mean(0), compute_uv=False) ** 2 / pixels.size
    least = spread[8:].sum()
    assert least < trainer.metrics["train_loss"] < 1.03 * least
    assert trained(load_preset("autoencoder")).metrics["train_loss"] < 0.8 * least


def test_without_divergence_the_curves_narrow_and_with_too_much_the_code_is_silent():
    spreads, errors = {}, {}
    for beta in (0.0, 0.003, 0.1):
        trainer = trained(changed("variational", {("nodes", "z", "beta"): beta}))
        found = trainer.parameters()
        pixels = trainer.network.table.inputs.reshape(-1, 64)
        hidden = np.maximum(pixels @ found["h1.weight"].T + found["h1.bias"], 0)
        moments = hidden @ found["moments.weight"].T + found["moments.bias"]
        spreads[beta] = float(np.exp(moments[:, 4:] / 2).mean())
        errors[beta] = trainer.metrics["train_loss"]
    assert spreads[0.0] < 0.03
    assert spreads[0.003] < 0.5
    assert spreads[0.1] == pytest.approx(1.0, abs=0.05)
    mean_digit = float(pixels.var(axis=0).mean())
    assert errors[0.0] < errors[0.003] < 0.5 * errors[0.1]
    assert errors[0.1] == pytest.approx(mean_digit, rel=0.03)


def test_the_denoiser_fills_holes_and_the_copier_does_not():
    error = {}
    for p in (0.3, 0.0):
        trainer = trained(changed("denoising", {("nodes", "noise1", "p"): p}))
        clean = trainer.network.table.part("test").inputs
        kept = np.random.default_rng(0).random(clean.shape) >= 0.3
        erased = np.where(kept, clean, np.float32(0.0))
        repaired = trainer.predict(erased).reshape(clean.shape)
        error[p] = float(((repaired - clean) ** 2).mean())
        damage = float(((erased - clean) ** 2).mean())
    assert error[0.3] < 0.4 * damage
    assert error[0.0] > 0.7 * damage


def test_one_linear_unit_sees_the_slope_of_the_wave():
    found = {
        name: float(values.squeeze()) for name, values in trained(load_preset("autoregression")).parameters().items()
    }
    first = found["out.weight"] * found["rnn1.weight_ih_l0"]
    kept = found["rnn1.weight_hh_l0"]
    np.testing.assert_allclose([first, first * kept, first * kept**2], [1.5, -0.8, 0.5], atol=0.06)


def test_a_wave_is_known_the_better_the_longer_it_is_heard():
    trainer = trained(load_preset("sine"))
    test = trainer.network.table.part("test")
    errors = ((trainer.predict(test.inputs) - test.targets) ** 2).mean(axis=(0, 2))
    assert errors[0] > 0.06
    assert errors[9] < 0.004
    assert errors[-10:].mean() < 0.002


def test_an_rnn_cannot_remember_what_a_gru_can():
    document = edits.set_layer(load_preset("parity"), "gru1", LAYERS["rnn"].model_validate({"units": 24}))
    assert trained(document).metrics["test_accuracy"] < 0.6
    asked = edits.remove_nodes(edits.set_field(document, ("data", "set", "answers"), "at every step"), ["last1"])
    assert trained(asked).metrics["test_accuracy"] > 0.99


def test_without_the_state_the_decoder_guesses():
    document = load_preset("backwards")
    (wire,) = [wire for wire in document.graph.wires if wire.port == "state"]
    assert 0.1 < trained(edits.disconnect(document, [wire])).metrics["test_accuracy"] < 0.3


def test_one_direction_knows_only_what_it_has_read():
    document = changed("bidirectional", {("nodes", "lstm1", "bidirectional"): False})
    assert 0.65 < trained(document).metrics["test_accuracy"] < 0.76
    copied = changed("bidirectional", {("nodes", "lstm1", "bidirectional"): False, ("data", "set", "backwards"): False})
    assert trained(copied).metrics["test_accuracy"] > 0.999


def test_a_rate_that_stays_high_never_settles():
    constant = trained(changed("schedule", {("training", "schedule"): None}))
    assert constant.metrics["train_loss"] > 5 * trained(load_preset("schedule")).metrics["train_loss"]


def test_curvature_finds_steps_that_one_rate_for_all_does_not():
    sgd = {"type": "sgd", "rate": 0.1}
    plain = trained(changed("levenberg-marquardt", {("training", "optimizer"): sgd}))
    assert trained(load_preset("levenberg-marquardt")).metrics["test_loss"] < 0.6 * plain.metrics["test_loss"]


def test_only_the_network_with_batch_norm_wakes_up():
    trainer = trained(load_preset("batch-norm"))
    assert trainer.metrics["train_accuracy"] == 1.0
    assert trainer.metrics["train_loss"] == pytest.approx(np.log(2), abs=0.02)  # the plain network's share


def test_a_convolution_of_single_pixels_learns_little():
    document = changed("digits-conv", {("nodes", node, "kernel"): (1, 1) for node in ("conv1", "conv2")})
    assert trained(document).metrics["test_accuracy"] < 0.5
