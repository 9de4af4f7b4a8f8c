"""Nothing measured before an edit, a fault or a stop is shown or acted upon after it; nothing is half changed."""

from __future__ import annotations

import numpy as np
import pytest

from playground import edits
from playground.datasets import DATASETS
from playground.document import Stop
from playground.engine.commands import Pause, Perform, Run, SetDocument, SetNeeds, SetPace, Step, Stride
from playground.engine.snapshot import Kind, Need
from playground.engine.trainer import Trainer
from playground.optimizers import OPTIMIZERS
from playground.text import Problem
from tests.engine.networks import mlp
from tests.engine.test_worker import until


def test_other_data_is_measured_anew_while_paused(worker):
    document = mlp(4)
    worker.submit(SetDocument(document, 1))
    worker.submit(Step(Stride.UPDATE))
    before = until(worker, lambda s: s.step == 1 and s.metrics)
    other = edits.set_field(document, ("data", "set"), DATASETS["circles"]())
    worker.submit(SetDocument(other, 2))
    after = until(worker, lambda s: s.revision == 2 and s.program is not None)
    asked = Perform(lambda trainer: trainer.metrics)
    worker.submit(asked)
    assert after.step == before.step
    assert after.metrics == asked.result.result(30)
    assert after.metrics["test_loss"] != before.metrics["test_loss"]


def test_a_restored_state_is_shown_although_no_update_was_made(worker):
    document, weight = mlp(4), Need(Kind.PARAMETER, "h1.weight")
    by_hand = Trainer(document)
    by_hand.set_parameter("h1.weight", (0, 0), 7.5)
    state = by_hand.state()
    worker.submit(SetNeeds(frozenset([weight])))
    worker.submit(SetDocument(document, 1))
    until(worker, lambda s: weight in s.values)
    worker.submit(Perform(lambda trainer: trainer.restore(state)))
    assert until(worker, lambda s: s.values[weight][0, 0] == 7.5).step == 0


def test_the_stop_rule_ends_exactly_at_any_pace(worker):
    document = mlp(2)
    document = document.replace(training=document.training.replace(stop=Stop(steps=3001)))
    worker.submit(SetPace(200_000.0))
    worker.submit(SetDocument(document, 1))
    worker.submit(Run())
    ended = until(worker, lambda s: s.ended is not None)
    assert (ended.step, ended.row, ended.running) == (3001, 0, False)


def test_a_pace_beyond_all_means_does_not_delay_commands(worker):
    worker.submit(SetPace(1e12))
    worker.submit(SetDocument(mlp(2), 1))
    worker.submit(Run())
    until(worker, lambda s: s.step > 1000)
    worker.submit(Pause())
    assert not until(worker, lambda s: not s.running, seconds=5.0).running


def test_a_fault_keeps_the_live_settings():
    document = mlp(4)
    trainer = Trainer(document)
    trainer.run_to(0, 2)
    hopeless = edits.set_field(document, ("training", "optimizer"), OPTIMIZERS["sgd"](rate=0.5))
    trainer.adopt(hopeless)
    trainer.load_parameters({"h1.weight": np.full((4, 2), 9.0), "out.weight": np.full((1, 4), 3e38)})
    with pytest.raises(Problem, match="update 1"):
        trainer.step()
    assert trainer.network.cells()["training.optimizer.rate"] == np.float32(0.5)


def test_a_state_that_does_not_fit_changes_nothing():
    trainer, other = Trainer(mlp(4)), Trainer(mlp(4))
    other.step(30)
    state = other.state()
    state.counters["order"][0] = 10**6
    before = trainer.parameters()
    with pytest.raises(Problem, match="damaged"):
        trainer.restore(state)
    assert trainer.steps == 0
    assert all(np.array_equal(before[name], values) for name, values in trainer.parameters().items())
    trainer.step()
