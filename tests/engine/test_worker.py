"""The trainer's thread: commands in, snapshots out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from playground import edits
from playground.document import Stop
from playground.engine.commands import (
    Back,
    CheckGradient,
    Perform,
    Reset,
    Run,
    SetDocument,
    SetNeeds,
    SetPace,
    SetParameter,
    Step,
    Stride,
)
from playground.engine.snapshot import Kind, Need, Snapshot
from playground.engine.worker import Worker
from playground.text import Problem
from tests.engine.networks import mlp
from tests.engine.test_trainer import exploding


def until(worker: Worker, condition: Callable[[Snapshot], bool], seconds: float = 60.0) -> Snapshot:
    """The first snapshot for which the condition holds."""
    end = time.monotonic() + seconds
    last = None
    pause = threading.Event()
    while time.monotonic() < end:
        snapshot = worker.take()
        if snapshot is not None:
            last = snapshot
            if condition(snapshot):
                return snapshot
        pause.wait(0.002)
    raise AssertionError(f"no such snapshot within {seconds} s; the last was {last and (last.step, last.problem)}")


def test_runs_pauses_and_steps_by_row_layer_and_update(worker):
    worker.submit(SetDocument(mlp(4, 2), 1))
    worker.submit(Run())
    assert until(worker, lambda s: s.step > 1000).running
    worker.submit(Step(Stride.UPDATE))
    paused = until(worker, lambda s: not s.running)
    rows = paused.program.rows
    if paused.row:
        worker.submit(Step(Stride.UPDATE))
        paused = until(worker, lambda s: s.row == 0 and s.step == paused.step + 1)
    worker.submit(Step(Stride.ROW))
    assert until(worker, lambda s: s.row == 1).executed[-1:] == (0,)
    worker.submit(Step(Stride.LAYER))
    layer = until(worker, lambda s: s.row > 1)
    assert {(rows[i].node, rows[i].phase) for i in layer.executed} == {(rows[1].node, rows[1].phase)}
    worker.submit(Back(Stride.UPDATE))
    assert until(worker, lambda s: s.row == 0).step == paused.step
    worker.submit(Back(Stride.ROW))
    last = until(worker, lambda s: s.row == len(rows) - 1)
    assert last.step == paused.step - 1


def test_slow_motion_runs_the_rows_it_was_asked_for(worker):
    worker.submit(SetDocument(mlp(4), 1))
    worker.submit(SetPace(200.0))
    worker.submit(Run())
    seen: list[int] = []
    until(worker, lambda s: seen.extend(s.executed) or len(seen) >= 60)
    count = len(until(worker, lambda s: s.program is not None).program.rows)
    for before, after in pairwise(seen):
        assert after == (before + 1) % count


def test_a_snapshot_holds_what_was_asked_for_read_only_and_of_the_right_shape(worker):
    shapes = {
        Need(Kind.OUTPUT, "h1"): (10, 4),
        Need(Kind.OUTPUT_GRADIENT, "h1"): (10, 4),
        Need(Kind.PREACTIVATION, "h1"): (10, 4),
        Need(Kind.PREACTIVATION_GRADIENT, "h1"): (10, 4),
        Need(Kind.PARAMETER, "h1.weight"): (4, 2),
        Need(Kind.GRADIENT, "h1.weight"): (4, 2),
        Need(Kind.RESPONSE, "h1"): (100, 100, 4),
        Need(Kind.SURFACE, "loss"): (100, 100),
        Need(Kind.SURFACE_VALUES, "loss"): (100, 100, 1),
        Need(Kind.BATCH, "index"): (10,),
        Need(Kind.BATCH, "target"): (10, 1),
        Need(Kind.BATCH, "losses"): (10,),
        Need(Kind.CONFUSION, "test"): (2, 2),
    }
    unknown = Need(Kind.OUTPUT, "nobody")
    worker.submit(SetNeeds(frozenset([*shapes, unknown])))
    worker.submit(SetDocument(mlp(4), 1))
    worker.submit(Run())
    snapshot = until(worker, lambda s: len(s.values) == len(shapes))
    for need, shape in shapes.items():
        assert snapshot.values[need].shape == shape
        with pytest.raises(ValueError, match="read-only"):
            snapshot.values[need][...] = 0
    assert unknown not in snapshot.values
    assert snapshot.values[Need(Kind.CONFUSION, "test")].sum() == 200


def test_the_surface_is_what_the_network_answers(worker):
    worker.submit(SetNeeds(frozenset([Need(Kind.SURFACE_VALUES, "loss"), Need(Kind.RESPONSE, "h1")])))
    worker.submit(SetDocument(mlp(4), 1))
    worker.submit(Step(Stride.UPDATE))
    snapshot = until(worker, lambda s: s.step == 1 and s.value(Kind.SURFACE_VALUES, "loss") is not None)
    half, side = snapshot.program.plane, snapshot.program.side
    axis = np.linspace(-half, half, side, dtype=np.float32)
    points = np.array([[axis[17], axis[80]], [axis[0], axis[99]]])
    perform = Perform(lambda trainer: trainer.predict(points))
    worker.submit(perform)
    surface = snapshot.value(Kind.SURFACE_VALUES, "loss")
    np.testing.assert_allclose(perform.result.result(30)[:, 0], [surface[80, 17, 0], surface[99, 0, 0]], rtol=1e-5)


def test_stale_documents_are_replaced_and_weights_come_back(worker):
    document = mlp(4, 2)
    worker.submit(SetDocument(document, 1))
    worker.submit(Step(Stride.UPDATE))
    trained = Perform(lambda trainer: trainer.parameters())
    worker.submit(trained)
    without = SetDocument(edits.remove_nodes(document, ["h2"]), 2)
    worker.submit(without)
    dropped = without.dropped.result(30)
    assert "h2.weight" in dropped
    worker.submit(SetDocument(document, 3, dropped))
    again = Perform(lambda trainer: trainer.parameters())
    worker.submit(again)
    before, after = trained.result.result(30), again.result.result(30)
    assert all(np.array_equal(before[name], after[name]) for name in before)
    assert until(worker, lambda s: s.revision == 3).step == 1


def test_data_alone_has_a_plane_but_nothing_to_train(worker):
    document = edits.remove_nodes(mlp(4), ["h1", "out", "loss"])
    worker.submit(SetNeeds(frozenset([Need(Kind.RESPONSE, "data")])))
    worker.submit(SetDocument(document, 1))
    snapshot = until(worker, lambda s: s.value(Kind.RESPONSE, "data") is not None)
    response = snapshot.value(Kind.RESPONSE, "data")
    assert response[0, 0].tolist() == [-snapshot.program.plane, -snapshot.program.plane]
    assert response[0, -1, 0] == snapshot.program.plane
    assert "no loss" in str(snapshot.problem)


def test_an_unusable_document_says_why_and_the_next_one_continues(worker):
    document = mlp(4)
    worker.submit(SetDocument(document, 1))
    worker.submit(Run())
    until(worker, lambda s: s.step > 100)
    worker.submit(SetDocument(edits.remove_nodes(document, ["loss"]), 2))
    broken = until(worker, lambda s: s.revision == 2 and s.problem is not None)
    assert "no loss" in str(broken.problem)
    assert not broken.running
    worker.submit(SetDocument(document, 3))
    assert until(worker, lambda s: s.revision == 3 and s.problem is None).step > 100


def test_a_fault_stops_the_run_and_names_the_layer(worker):
    worker.submit(SetDocument(exploding(), 1))
    worker.submit(Run())
    stopped = until(worker, lambda s: s.problem is not None)
    assert not stopped.running
    assert stopped.problem.node in ("h1", "h2", "loss")
    assert np.isfinite(stopped.loss) or np.isnan(stopped.quality) or np.isfinite(stopped.quality)
    worker.submit(Reset())
    assert until(worker, lambda s: s.problem is None).step == 0


def test_the_stop_rule_ends_the_run_exactly(worker):
    document = mlp(4)
    document = document.replace(training=document.training.replace(stop=Stop(epochs=7)))
    worker.submit(SetDocument(document, 1))
    worker.submit(Run())
    ended = until(worker, lambda s: s.ended is not None)
    assert (ended.epoch, ended.step, ended.running) == (7, 140, False)
    assert ended.history.step[-1] == 140
    assert ended.history.train_loss[-1] == pytest.approx(ended.quality)


def test_weights_by_hand_and_the_gradient_check_while_it_runs(worker):
    worker.submit(SetDocument(mlp(4), 1))
    worker.submit(Run())
    until(worker, lambda s: s.step > 100)
    setting = SetParameter("h1.weight", (0, 1), 1.25)
    check = CheckGradient("h1")
    worker.submit(setting)
    worker.submit(check)
    assert setting.previous.result(30) != 1.25
    assert check.result.result(30)["h1.weight"] < 1e-6
    wrong = SetParameter("nobody.weight", (0, 0), 1.0)
    worker.submit(wrong)
    with pytest.raises(Problem, match="nobody"):
        wrong.previous.result(30)
    assert until(worker, lambda s: s.step > 0).program is not None


def test_stop_is_obeyed_at_once_while_a_long_update_runs(worker):
    document = mlp(2048, 2048, batch=200)
    worker.submit(SetDocument(document, 1))
    worker.submit(Run())
    until(worker, lambda s: s.step >= 1)
    began = time.monotonic()
    worker.submit(Step(Stride.ROW))
    until(worker, lambda s: not s.running)
    assert time.monotonic() - began < 5.0


def test_closing_cancels_what_nobody_will_answer():
    worker = Worker()
    worker.start()
    worker.close()
    perform = Perform(lambda trainer: 1)
    worker.submit(perform)
    assert not perform.result.done()


@pytest.mark.parametrize("stride", [Stride.UPDATE, Stride.ROW])
def test_an_update_that_is_stepped_through_is_a_point_of_the_curves(worker, stride):
    worker.submit(SetDocument(mlp(4, 2), 1))
    rows = len(until(worker, lambda s: s.program is not None).program.rows)
    for _ in range(3 * (1 if stride is Stride.UPDATE else rows)):
        worker.submit(Step(stride))
    history = until(worker, lambda s: s.step == 3 and s.row == 0).history
    assert history.step.tolist() == [1, 2, 3]
    assert np.isfinite(history.train_loss).all()
    assert (history.norms > 0).all()
    assert (history.ratios > 0).all()


def test_slow_motion_draws_curves(worker):
    worker.submit(SetDocument(mlp(4, 2), 1))
    rows = len(until(worker, lambda s: s.program is not None).program.rows)
    worker.submit(SetPace(20.0 * rows))
    worker.submit(Run())
    history = until(worker, lambda s: len(s.history.step) >= 3).history
    assert (history.ratios > 0).all()


def test_no_layer_is_judged_by_the_gradients_of_half_an_update(worker):
    worker.submit(SetDocument(mlp(4, 2), 1))
    program = until(worker, lambda s: s.program is not None).program
    seen = []
    for row in range(1, len(program.rows)):
        worker.submit(Step(Stride.ROW))
        seen.append(until(worker, lambda s, row=row: s.row == row).health)
    assert seen
    assert all(not found for found in seen), "the first update has just begun: there is nothing to judge"
