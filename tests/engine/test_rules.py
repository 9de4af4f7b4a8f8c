"""Small print of a training step: what is added up, what is left alone, what every shard has for itself."""

from __future__ import annotations

import numpy as np
import pytest

from kernels import schedule, statistics
from kernels.program import twin
from playground import edits
from playground.engine.gradient_check import check_gradients
from playground.engine.trainer import Trainer
from playground.layers import LAYERS
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.schedules import SCHEDULES
from tests.engine.networks import chain, dense, dense_of, loss_of, mlp, network

DIGITS = {"type": "digits"}


@pytest.mark.parametrize("readers", [2, 3, 4])
def test_the_gradients_of_all_readers_are_added_up(readers):
    names = [f"r{k}" for k in range(readers)]
    nodes = {"data": {"type": "data"}, "flat": {"type": "flatten"}, "h": dense_of(4, "tanh")}
    nodes |= {name: dense_of(3, "tanh") for name in names}
    nodes |= {"sum": {"type": "add"}, "out": dense_of(10), "loss": loss_of("cross_entropy")}
    wires = ["data>flat", "flat>h", *(f"h>{n}" for n in names), *(f"{n}>sum" for n in names), "sum>out", "out>loss"]
    trainer = Trainer(network(nodes, ", ".join(wires), DIGITS))
    trainer.step(1)
    assert max(check_gradients(trainer.network, "h").values()) < 1e-6


def two_losses(first: float, second: float):
    """Classes from a code, and the picture itself from the same code."""
    nodes = {
        "data": {"type": "data"},
        "flat": {"type": "flatten"},
        "code": dense_of(6, "tanh"),
        "class": dense_of(10),
        "picture": dense_of(64),
        "l1": loss_of("cross_entropy", weight=first),
        "l2": loss_of("mean_squared_error", weight=second, target="inputs"),
    }
    return network(nodes, "data>flat, flat>code, code>class, code>picture, class>l1, picture>l2", DIGITS)


def test_each_loss_compares_with_its_own_targets():
    trainer = Trainer(two_losses(1.0, 1.0))
    trainer.step(3)
    rows, array = trainer.network.rows, trainer.network.array
    pictures = array(rows.inputs).reshape(16, 64)
    scores = array(rows.outputs["class"]).astype(np.float64)
    labels = trainer.network.table.targets[array(rows.index)]
    away = np.square(array(rows.outputs["picture"]) - pictures).mean(axis=1)
    np.testing.assert_allclose(array(rows.losses["l2"]), away, rtol=1e-4)
    logs = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(16), labels]
    np.testing.assert_allclose(array(rows.losses["l1"]), logs, rtol=1e-4)


def test_the_measured_loss_is_the_weighted_sum():
    first, second, both = (
        Trainer(two_losses(*weights)).evaluate("train")["loss"] for weights in ((1.0, 0.0), (0.0, 1.0), (2.0, 3.0))
    )
    assert both == pytest.approx(2.0 * first + 3.0 * second, rel=1e-5)
    assert first > 0.1
    assert second > 0.1


@pytest.mark.parametrize("kind", ["l1", "l2", "decoupled_decay"])
def test_the_regularizer_leaves_biases_alone(kind):
    def after(penalty):
        trainer = Trainer(mlp(3, training={"regularizer": penalty}))
        start = {name: np.full_like(values, 0.5) for name, values in trainer.parameters().items()}
        trainer.load_parameters(start)
        trainer.step(1)
        return trainer.parameters()

    plain, penalized = after(None), after(REGULARIZERS[kind](rate=0.1))
    for name, values in plain.items():
        same = np.array_equal(values, penalized[name])
        assert same == name.endswith("bias"), name


def test_every_shard_drops_units_of_its_own(monkeypatch):
    monkeypatch.setattr("playground.engine.compile.SHARD_WORK", 1.0)
    layers = [
        ("flat", LAYERS["flatten"]()),
        ("drop", LAYERS["dropout"](p=0.5)),
        ("out", dense(10, "linear")),
    ]
    trainer = Trainer(chain(layers, data="digits", loss="cross_entropy", batch=32))
    assert len(trainer.network.compiler.shards(32)) == 3
    trainer.step(1)
    rows = trainer.network.rows
    # The loss is that of all shards.
    assert trainer.loss == pytest.approx(trainer.network.array(rows.losses["loss"]).mean(), rel=1e-5)
    dropped = trainer.network.array(rows.outputs["drop"]) == 0.0
    drawn = trainer.network.array(rows.outputs["flat"]) != 0.0
    # Pixels that are not black in both: the same mask would drop the same of them in both shards.
    both = drawn[:16] & drawn[16:]
    assert both.sum() > 50
    assert 0.3 < (dropped[:16] == dropped[16:])[both].mean() < 0.7


def test_the_schedule_is_what_the_update_uses():
    chosen = SCHEDULES["step"](period=2.0, factor=0.0, unit="updates")
    trainer = Trainer(mlp(3, training={"schedule": chosen, "optimizer": OPTIMIZERS["sgd"](rate=0.5)}))
    moved = []
    for _ in range(4):
        before = trainer.parameters()
        trainer.step(1)
        moved.append(any(not np.array_equal(before[name], now) for name, now in trainer.parameters().items()))
    assert moved == [True, True, False, False]


def test_going_back_repeats_updates_with_the_rates_of_then():
    trainer = Trainer(mlp(4, training={"optimizer": OPTIMIZERS["sgd"](rate=0.1)}))
    trainer.step(3)
    then = trainer.parameters()
    trainer.step(2)
    trainer.adopt(edits.set_field(trainer.document, ("training", "optimizer", "rate"), 2.0))
    trainer.step(3)
    trainer.back_to(3, 0)
    for name, values in trainer.parameters().items():
        np.testing.assert_array_equal(values, then[name], err_msg=name)


@pytest.mark.parametrize("binder", ["kernel", "twin"])
@pytest.mark.parametrize("batch", [5, 4, 10])
def test_a_plateau_is_left_after_more_than_patience_epochs(binder, batch):
    watch = schedule.plateau_watch if binder == "kernel" else twin(schedule.plateau_watch)
    kind, samples = np.float32 if binder == "kernel" else np.float64, 10
    state = np.array([0.0, 1e30, 0.0, 1.0], kind)
    settings = [np.array([value], kind) for value in (0.5, 2.0, 0.0, 0.0)]  # factor, patience, threshold, lowest
    counters, shares = np.zeros(4, np.int64), []
    # Better, then three times no better: more than two are too many. Then the count begins again.
    for mean in (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5):
        for first in range(0, samples, batch):
            counters[2] = first
            watch(np.array([mean], kind), *settings, counters, batch, samples, state)
        shares.append(float(state[3]))
    assert shares == [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25]


@pytest.mark.parametrize("binder", ["kernel", "twin"])
def test_the_guard_says_what_is_not_finite(binder):
    guard = statistics.guard if binder == "kernel" else twin(statistics.guard)
    kind = np.float32 if binder == "kernel" else np.float64
    fine = np.arange(5.0).astype(kind)
    for loss_value, bad, code in (
        (1.0, 0.0, 0),
        (np.nan, 0.0, statistics.FAULT_LOSS),
        (np.inf, np.nan, statistics.FAULT_LOSS),
        (1.0, np.nan, statistics.FAULT_GRADIENT),
        (1.0, -np.inf, statistics.FAULT_GRADIENT),
    ):
        control, gradients = np.zeros(4, np.int64), fine.copy()
        gradients[3] = bad
        guard(np.array([loss_value], kind), gradients, control)
        assert control[1] == code, (loss_value, bad)
