"""Going back: every row and many updates, bit for bit, with small and large memory budgets."""

from __future__ import annotations

import numpy as np
import pytest

from playground import edits
from playground.engine.timeline import REACH, Timeline
from playground.engine.trainer import Trainer
from playground.optimizers import OPTIMIZERS
from tests.engine.networks import chain, dense, mlp


def everything(trainer):
    """All buffers of the program, state and scratch."""
    network = trainer.network
    return {name: network.array(root).copy() for name, root in network.rows.named.items() if name != "control"}


def assert_same(now, then):
    assert now.keys() == then.keys()
    for name, values in then.items():
        assert np.array_equal(now[name], values, equal_nan=values.dtype.kind == "f"), name


@pytest.mark.parametrize("kind", ["sgd", "adam", "nesterov"])
def test_every_row_of_an_update_can_be_taken_back(kind):
    from playground.layers import LAYERS

    layers = [("h1", dense(4)), ("dropout1", LAYERS["dropout"](p=0.3)), ("out", dense(1, "linear"))]
    document = chain(layers, training={"optimizer": OPTIMIZERS[kind](), "order": "hard first"})
    trainer = Trainer(document)
    trainer.step(33)
    count = len(trainer.network.rows.rows)
    seen = []
    for row in range(count):
        seen.append(everything(trainer))
        trainer.run_to(*((33, row + 1) if row + 1 < count else (34, 0)))
    for row in reversed(range(count)):
        trainer.back_to(33, row)
        assert trainer.row == row
        assert_same(everything(trainer), seen[row])


@pytest.mark.parametrize("budget", [0, 20_000, 2**28])
def test_two_hundred_updates_can_be_taken_back_whatever_the_budget(budget):
    trainer = Trainer(mlp(4, 2, training={"optimizer": OPTIMIZERS["adam"]()}))
    trainer.timeline = Timeline(trainer.network, budget)
    kept = {}
    for step in range(1, 701):
        trainer.step(1)
        kept[step] = trainer.network.parameters.copy()
    assert trainer.timeline.oldest_step <= 700 - REACH
    for step in (699, 650, 512, 700 - REACH):
        trainer.back_to(step, 0)
        assert np.array_equal(trainer.network.parameters, kept[step])
    trainer.step(40)
    assert np.array_equal(trainer.network.parameters, kept[700 - REACH + 40])


def test_changes_from_outside_are_replayed_where_they_were_made():
    trainer = Trainer(mlp(4))
    trainer.step(50)
    trainer.adopt(edits.set_field(trainer.document, ("training", "optimizer", "rate"), 0.3))
    trainer.step(20)
    trainer.set_parameter("h1.weight", (1, 0), 2.5)
    trainer.step(5)
    kept = trainer.network.parameters.copy()
    trainer.step(100)
    trainer.back_to(75, 0)
    assert np.array_equal(trainer.network.parameters, kept)
    trainer.back_to(40, 0)
    # The rate was 0.1 then, but the document says 0.3 now: what follows uses what the document says.
    assert trainer.network.cells()["training.optimizer.rate"] == pytest.approx(0.3)


def test_a_weight_set_in_the_middle_of_an_update_is_kept_when_going_back_to_it():
    trainer = Trainer(mlp(4))
    trainer.step(10)
    trainer.run_to(10, 6)
    before = trainer.set_parameter("out.bias", (0,), 9.0)
    assert before != 9.0
    trainer.run_to(10, 9)
    trainer.back_to(10, 7)
    assert trainer.parameters()["out.bias"][0] == 9.0
    trainer.back_to(10, 5)
    assert trainer.parameters()["out.bias"][0] == pytest.approx(before)
