"""Early stopping: when it ends a run, which weights come back, and that nothing of it is lost on the way."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from playground import edits
from playground.commands.limits import Limit, train
from playground.document import Document
from playground.document_file import format_document
from playground.engine.commands import Back, Reset, Run, SetDocument, Stride
from playground.engine.stopping import bring_back, look, stop_limit, stop_reason
from playground.engine.trainer import Trainer
from playground.interop.project import open_project, save_project
from playground.optimizers import OPTIMIZERS
from tests.engine.networks import mlp
from tests.engine.test_worker import until


def overfitting(patience: int | None = 4, **stop: Any) -> Document:
    """Few noisy samples and a large network: the test loss falls, then rises."""
    training = {"optimizer": OPTIMIZERS["adam"](rate=0.03), "stop": {"patience": patience, **stop}}
    return mlp(24, 24, data="moons", data_fields={"samples": 60, "noise": 0.5}, batch=7, training=training)


def by_hand(document: Document, patience: int) -> tuple[int, int, dict[str, np.ndarray], list[float]]:
    """The epoch in which the rule has to end the run, the best epoch, its weights, and all test losses."""
    trainer = Trainer(document)
    losses: list[float] = []
    weights = []
    while True:
        while trainer.epoch == len(losses):
            trainer.step(1)
        losses.append(trainer.evaluate("test")["loss"])
        weights.append(trainer.parameters())
        best = int(np.argmin(losses))
        if len(losses) - 1 - best == patience:
            return len(losses), best + 1, weights[best], losses


def quiet(done: float, step: int, loss: float, last: bool) -> None:
    pass


@pytest.mark.parametrize("patience", [1, 4])
def test_the_command_line_ends_where_the_test_loss_stopped_improving(patience):
    document = overfitting(patience)
    end, best, weights, losses = by_hand(document, patience)
    assert best < end
    trainer = Trainer(document)
    outcome = train(trainer, Limit(rule=True), quiet)
    assert trainer.epoch == end
    assert outcome.reason == (
        f"ended: the test loss has not improved for {patience} epochs; the weights are those of epoch {best}"
    )
    assert all((trainer.parameters()[name] == values).all() for name, values in weights.items())
    assert outcome.metrics["test_loss"] == pytest.approx(min(losses))


def test_another_rule_brings_the_best_weights_back_too():
    _, best, weights, _ = by_hand(overfitting(4), 4)
    trainer = Trainer(overfitting(1000, epochs=best + 3))
    outcome = train(trainer, Limit(rule=True), quiet)
    assert "ended after" in outcome.reason
    assert trainer.epoch == best + 3
    assert all((trainer.parameters()[name] == values).all() for name, values in weights.items())


def test_a_limit_of_the_command_line_leaves_the_weights_as_they_are():
    trainer = Trainer(overfitting(1))
    train(trainer, Limit(epochs=40), quiet)
    plain = Trainer(overfitting(None))
    train(plain, Limit(epochs=40), quiet)
    assert (trainer.network.parameters == plain.network.parameters).all()


def test_the_window_ends_in_the_same_epoch_with_the_same_weights(worker):
    document = overfitting(4)
    end, best, weights, _ = by_hand(document, 4)
    worker.submit(SetDocument(document, 1))
    worker.submit(Run())
    last = until(worker, lambda snapshot: snapshot.ended is not None)
    trainer = worker._trainer
    assert not last.running
    assert last.ended.values == {"epochs": 4, "best": best}
    assert trainer.epoch == end
    assert all((trainer.parameters()[name] == values).all() for name, values in weights.items())
    worker.submit(Back(Stride.UPDATE))
    worker.submit(Reset())
    until(worker, lambda snapshot: snapshot.step == 0 and snapshot.ended is None)
    worker.submit(Run())
    until(worker, lambda snapshot: snapshot.ended is not None)
    assert trainer.epoch == end
    assert trainer.best.epoch == best


def test_a_project_resumes_with_what_early_stopping_remembers(tmp_path):
    document = overfitting(4)
    end, best, weights, _ = by_hand(document, 4)
    trainer = Trainer(document)
    while trainer.epoch < best + 2:
        trainer.step(stop_limit(trainer))
        look(trainer)
    assert stop_reason(trainer, {}) is None
    save_project(trainer, tmp_path / "half.netplay")
    resumed = Trainer.resume(open_project(tmp_path / "half.netplay")[1])
    assert (resumed.best.epoch, resumed.best.waiting) == (best, 2)
    outcome = train(resumed, Limit(rule=True), quiet)
    assert resumed.epoch == end
    assert f"epoch {best}" in outcome.reason
    assert all((resumed.parameters()[name] == values).all() for name, values in weights.items())


def test_going_back_forgets_what_came_after():
    trainer = Trainer(overfitting(50))
    marks = []
    for _ in range(12):
        trainer.step(stop_limit(trainer))
        look(trainer)
        marks.append((trainer.steps, trainer.best.loss, trainer.best.epoch, trainer.best.waiting))
    later = next(k for k, found in enumerate(marks) if found[3] == 0 and k >= 3)
    trainer.back_to(marks[later - 1][0], 0)
    assert not trainer.best.tensors
    trainer.step(stop_limit(trainer))
    look(trainer)
    assert trainer.best.epoch == later + 1
    for _ in range(2):
        trainer.step(stop_limit(trainer))
        look(trainer)
    waiting, kept = trainer.best.waiting, trainer.best.epoch
    if waiting:
        trainer.back_to(trainer.steps - 1, 0)
        assert (trainer.best.waiting, trainer.best.epoch) == (waiting - 1, kept)


def test_bringing_back_can_be_taken_back_and_is_repeated_bit_for_bit():
    trainer = Trainer(overfitting(1))
    while stop_reason(trainer, {}) is None:
        trainer.step(stop_limit(trainer))
        look(trainer)
    assert bring_back(trainer)
    assert not np.array_equal(trainer.best.tensors["h1.weight"], np.zeros((24, 2)))
    trainer.step(5)
    there = trainer.network.parameters.copy()
    trainer.back_to(trainer.steps - 3, 0)
    trainer.step(3)
    assert (trainer.network.parameters == there).all()


def test_without_test_samples_the_training_loss_is_watched():
    document = overfitting(3).replace(data={"set": {"type": "xor", "samples": 40}, "test_fraction": 0.0})
    document = edits.set_field(document, ("training", "optimizer", "rate"), 0.0)
    trainer = Trainer(document)
    train(trainer, Limit(rule=True), quiet)
    assert trainer.epoch == 4
    assert trainer.best.epoch == 1


def test_documents_keep_the_rule():
    document = overfitting(7)
    assert json.loads(format_document(document))["training"]["stop"]["patience"] == 7
