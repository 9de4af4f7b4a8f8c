"""The trainer: same seed same bits, stop and go, carrying weights over edits, saving and resuming, faults."""

from __future__ import annotations

import numpy as np
import pytest

from playground import edits
from playground.clipping import CLIPPING
from playground.engine.network import MAX_STATE
from playground.engine.trainer import Trainer
from playground.optimizers import OPTIMIZERS
from playground.text import Problem
from tests.engine.networks import chain, dense, mlp


def same(a: dict[str, np.ndarray], b: dict[str, np.ndarray]) -> bool:
    return a.keys() == b.keys() and all(np.array_equal(a[name], b[name]) for name in a)


def with_rate(document, rate, kind="sgd"):
    return edits.set_field(document, ("training", "optimizer"), OPTIMIZERS[kind](rate=rate))


def test_learns_xor_and_reports_metrics():
    trainer = Trainer(mlp(4, 2))
    trainer.step(3000)
    metrics = trainer.metrics
    assert metrics["train_accuracy"] > 0.95
    assert set(metrics) == {"train_loss", "train_accuracy", "test_loss", "test_accuracy"}
    assert trainer.steps == 3000
    assert trainer.epoch == 3000 // (200 // 10)
    assert np.isfinite(trainer.loss)


def test_same_seed_same_bits_however_the_steps_are_cut():
    one, other = Trainer(mlp(4, 2)), Trainer(mlp(4, 2))
    one.step(500)
    for count in (1, 7, 92, 400):
        other.step(count)
    assert same(one.parameters(), other.parameters())
    assert not same(one.parameters(), Trainer(mlp(4, 2), seed=1).parameters())


@pytest.mark.parametrize("kind", [optimizer.kind() for optimizer in OPTIMIZERS])
def test_resumed_run_continues_bit_for_bit(kind):
    document = edits.set_field(mlp(4), ("training", "optimizer"), OPTIMIZERS[kind]())
    trainer = Trainer(document)
    trainer.step(137)
    resumed = Trainer.resume(trainer.state())
    for each in (trainer, resumed):
        each.step(61)
    assert same(trainer.parameters(), resumed.parameters())
    assert trainer.steps == resumed.steps == 198


@pytest.mark.parametrize("order", ["in order", "shuffled", "hard first"])
def test_every_epoch_presents_every_sample_once(order):
    document = mlp(3, batch=7, training={"order": order})
    trainer = Trainer(document)
    rows = trainer.network.rows
    table = trainer.network.table
    for _ in range(3):
        seen: list[int] = []
        for _ in range(-(-table.train // 7)):
            trainer.step(1)
            index = trainer.network.array(rows.index)
            weight = trainer.network.array(rows.weight)
            real = index >= 0
            assert weight[real].sum() == pytest.approx(1.0)
            assert not weight[~real].any()
            seen += index[real].tolist()
        assert sorted(seen) == list(range(table.train))
        if order == "in order":
            assert seen == sorted(seen)


def test_live_settings_change_without_compiling_and_the_rest_keeps_weights():
    trainer = Trainer(mlp(4, 2))
    trainer.step(100)
    network, before = trainer.network, trainer.parameters()
    assert trainer.adopt(with_rate(trainer.document, 0.5)) == {}
    assert trainer.network is network
    assert same(before, trainer.parameters())
    trainer.adopt(edits.rename(trainer.document, "h1", "edges"))
    assert trainer.network is network
    assert trainer.document.graph.node("h1").title == "edges"
    trainer.adopt(with_rate(trainer.document, 0.01, "adam"))
    assert trainer.network is not network
    assert same(before, trainer.parameters())
    assert trainer.steps == 100
    trainer.step(50)
    assert not same(before, trainer.parameters())


def test_editing_one_layer_keeps_the_others_and_hands_back_what_was_lost():
    trainer = Trainer(mlp(4, 2))
    trainer.step(100)
    before = trainer.parameters()
    lost = trainer.adopt(edits.set_field(trainer.document, ("nodes", "h2", "units"), 3))
    after = trainer.parameters()
    assert np.array_equal(before["h1.weight"], after["h1.weight"])
    assert after["h2.weight"].shape == (3, 4)
    assert set(lost) == {"h2.weight", "h2.bias", "out.weight"}
    assert np.array_equal(lost["h2.weight"], before["h2.weight"])


def test_adam_starts_its_bias_correction_when_it_takes_over():
    trainer = Trainer(mlp(4))
    trainer.step(1000)
    trainer.adopt(with_rate(trainer.document, 0.001, "adam"))
    before = trainer.network.parameters.copy()
    trainer.step(1)
    moved = np.abs(trainer.network.parameters - before)
    # The first bias-corrected step of Adam is the rate in every direction with a gradient.
    assert moved.max() == pytest.approx(0.001, rel=1e-3)


def test_deleted_links_stay_zero():
    layer = dense(4, removed=((0, 1), (1, 3)))
    trainer = Trainer(chain([("h1", layer), ("out", dense(1, "linear"))]))
    trainer.step(200)
    weight = trainer.parameters()["h1.weight"]
    assert weight[1, 0] == weight[3, 1] == 0
    assert (weight != 0).sum() == 6
    trainer.load_parameters({"h1.weight": np.ones((4, 2), np.float32)})
    assert trainer.parameters()["h1.weight"][1, 0] == 0


def test_fan_out_adds_gradients_up():
    """Two wires from one node: its gradient is the sum of what comes back, as finite differences say."""
    document = chain([("h1", dense(3)), ("h2", dense(3)), ("add1", _layer("add")), ("out", dense(1, "linear"))])
    document = edits.connect(document, "h1", "add1")
    trainer = Trainer(document)
    trainer.step(3)
    from playground.engine.gradient_check import check_gradients

    assert max(check_gradients(trainer.network, "h1").values()) < 1e-6


def _layer(kind):
    from playground.layers import LAYERS

    return LAYERS[kind]()


def test_two_losses_are_trained_together():
    document = chain([("h1", dense(4)), ("out", dense(1, "linear"))])
    document, early = edits.add_node(document, dense(1, "linear"), (0, 0))
    document, loss = edits.add_node(document, _layer("loss"), (0, 0))
    document = edits.connect(edits.connect(document, "h1", early), early, loss)
    trainer = Trainer(document)
    trainer.step(500)
    parts = [float(trainer.network.array(b).mean()) for b in trainer.network.rows.losses.values()]
    assert trainer.loss == pytest.approx(sum(parts), rel=1e-4)
    assert set(trainer.predict(np.zeros((2, 2)))) == {"out", early}


@pytest.mark.parametrize("kind", [clipping.kind() for clipping in CLIPPING])
def test_clipping_bounds_the_gradients(kind):
    document = mlp(4, training={"clipping": CLIPPING[kind](threshold=1e-3)})
    trainer = Trainer(document)
    trainer.step(1)
    gradients = np.concatenate([g.ravel() for g in trainer.gradients().values()])
    bound = np.linalg.norm(gradients) if kind == "norm" else np.abs(gradients).max()
    assert bound == pytest.approx(1e-3, rel=1e-4)


def exploding(**settings):
    return with_rate(
        chain(
            [("h1", dense(8, "relu")), ("h2", dense(1, "linear"))],
            data="regression_plane",
            loss="mean_squared_error",
            **settings,
        ),
        1e9,
    )


def test_a_rate_of_a_billion_is_stopped_in_the_same_step_with_finite_weights():
    trainer = Trainer(exploding())
    with pytest.raises(Problem) as caught:
        trainer.step(100)
    sentence = str(caught.value)
    assert caught.value.node in ("h1", "h2", "loss")
    assert "1e+09" in sentence
    assert "Inf" in sentence or "NaN" in sentence
    stopped = trainer.steps
    assert stopped < 100
    assert all(np.isfinite(values).all() for values in trainer.parameters().values())
    # The kept weights are those of the update before.
    again = Trainer(exploding())
    again.step(stopped)
    assert same(trainer.parameters(), again.parameters())


@pytest.mark.parametrize(("tensor", "node"), [("h1.weight", "h1"), ("h2.bias", "h2"), ("out.weight", "out")])
def test_nan_in_a_weight_names_the_first_layer_it_appears_in(tensor, node):
    trainer = Trainer(mlp(4, 2))
    trainer.step(10)
    trainer.network.layout.by_name[tensor].view(trainer.network.parameters)[0] = np.nan
    with pytest.raises(Problem) as caught:
        trainer.step(1)
    assert caught.value.node == node


def test_nan_in_the_data_names_the_data(monkeypatch):
    from dataclasses import replace

    from playground.data import load_table
    from playground.engine import network

    def damaged(settings, seed):
        table = load_table(settings, seed)
        inputs = table.inputs.copy()
        inputs[3, 0] = np.nan
        return replace(table, inputs=inputs)

    monkeypatch.setattr(network, "load_table", damaged)
    trainer = Trainer(mlp(4))
    with pytest.raises(Problem) as caught:
        trainer.step(100)
    assert caught.value.node == "data"
    assert trainer.steps < 20


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: edits.remove_nodes(d, ["data"]), "no data"),
        (lambda d: edits.remove_nodes(d, ["loss"]), "no loss"),
        (lambda d: edits.remove_nodes(d, ["h1"], rewire=False), "has no input"),
        (lambda d: edits.set_field(d, ("nodes", "out", "units"), 3), "needs 1 output"),
    ],
)
def test_what_cannot_be_trained_is_refused_in_a_sentence(change, words):
    with pytest.raises(Problem, match=words):
        Trainer(change(mlp(4)))


def test_a_network_too_large_for_memory_is_refused_before_allocation():
    layers = [(f"h{k}", dense(4096)) for k in range(1, 12)]
    assert MAX_STATE < 4 * 2 * 10 * 4096**2
    with pytest.raises(Problem, match="MB"):
        Trainer(chain([*layers, ("out", dense(1, "linear"))]))


def test_a_layer_of_4096_units_trains():
    trainer = Trainer(mlp(4096))
    trainer.step(2)
    assert np.isfinite(trainer.loss)


def test_loading_parameters_is_all_or_nothing():
    trainer = Trainer(mlp(4))
    before = trainer.parameters()
    for bad in ({"h1.weight": np.zeros((3, 2))}, {"nope": np.zeros(1)}, {"h1.weight": np.full((4, 2), np.nan)}):
        with pytest.raises(Problem):
            trainer.load_parameters({"out.bias": np.ones(1), **bad})
        assert same(before, trainer.parameters())
    trainer.load_parameters({"h1.weight": np.arange(8, dtype=np.float32).reshape(4, 2)})
    assert trainer.parameters()["h1.weight"][3, 1] == 7


def test_weights_set_by_hand_start_the_network():
    document = mlp(2).replace(weights={"h1.weight": [[1, 2], [3, 4]], "out.bias": [0.5]})
    parameters = Trainer(document).parameters()
    assert parameters["h1.weight"].tolist() == [[1, 2], [3, 4]]
    assert parameters["out.bias"].tolist() == [0.5]
    for wrong in ([[1, 2]], [[1], [2, 3]]):
        with pytest.raises(Problem, match="h1"):
            Trainer(mlp(2).replace(weights={"h1.weight": wrong}))


def test_predict_takes_any_batch_and_refuses_other_shapes():
    trainer = Trainer(mlp(4, 2))
    inputs = np.random.default_rng(0).standard_normal((601, 2)).astype(np.float32)
    answer = trainer.predict(inputs)
    assert answer.shape == (601, 1)
    parameters = trainer.parameters()
    h1 = np.tanh(inputs @ parameters["h1.weight"].T + parameters["h1.bias"])
    h2 = np.tanh(h1 @ parameters["h2.weight"].T + parameters["h2.bias"])
    np.testing.assert_allclose(answer, h2 @ parameters["out.weight"].T + parameters["out.bias"], rtol=1e-5, atol=1e-6)
    with pytest.raises(Problem, match="shape"):
        trainer.predict(np.zeros((3, 5)))
