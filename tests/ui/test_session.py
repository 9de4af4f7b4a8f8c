"""The session: undo, revisions, snapshots, needs and transport."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np

from playground import edits
from playground.engine.commands import (
    Pause,
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
from playground.engine.snapshot import Kind, Need
from playground.text import Problem, Text
from tests.ui.fakes import xor_document


def _units(session, count):
    return edits.set_field(session.document, ("nodes", "h1", "units"), count)


def test_an_edit_is_one_command_and_undo_brings_the_document_back(session, engine):
    before, seen = session.document, []
    session.changed.connect(lambda old, new: seen.append((old, new)))
    session.edit("More units", _units(session, 6))
    after = session.document
    assert after.graph.node("h1").layer.units == 6
    assert session.inference.shapes["h1"] == (6,)
    assert session.stack.undoText() == "More units"
    session.stack.undo()
    assert session.document is before
    session.stack.redo()
    assert session.document is after
    assert seen == [(before, after), (after, before), (before, after)]


def test_nothing_is_pushed_where_nothing_changes(session):
    session.edit("Nothing", session.document.replace())
    assert session.stack.count() == 0


def test_equal_keys_merge_until_the_drag_is_settled(session):
    before = session.document
    for count in (5, 6, 7):
        session.edit("Units", _units(session, count), key="units")
    assert session.stack.count() == 1
    session.settle()
    session.edit("Units", _units(session, 8), key="units")
    session.edit("Name", edits.rename(session.document, "h1", "first"))
    assert session.stack.count() == 3
    for _ in range(3):
        session.stack.undo()
    assert session.document == before


def test_a_drag_that_ends_where_it_began_leaves_no_command(session):
    session.edit("Units", _units(session, 5), key="units")
    session.edit("Units", _units(session, 4), key="units")
    assert session.stack.count() == 0


def test_only_what_the_trainer_sees_makes_a_revision(session, engine):
    revision = session.revision
    session.edit("Move", edits.move_nodes(session.document, {"h1": (5.0, 5.0)}))
    session.edit("Rename", edits.rename(session.document, "h1", "first"))
    assert session.revision == revision
    assert len(engine.of(SetDocument)) == 1
    session.edit("Batch", edits.set_field(session.document, ("training", "batch"), 20))
    assert session.revision == revision + 1
    assert engine.of(SetDocument)[-1].document.training.batch == 20


def test_a_refused_edit_is_told_and_changes_nothing(session, engine):
    told = []
    session.told.connect(lambda message, kind: told.append((str(message), kind)))
    before = session.document
    assert not session.attempt("Units", lambda: _units(session, 0))
    assert session.document is before
    assert session.stack.count() == 0
    [(sentence, kind)] = told
    assert kind == "problem"
    assert "units is 0" in sentence
    assert "at least 1" in sentence


def test_weights_dropped_by_a_deletion_come_back_with_undo(session, engine):
    session.edit("Delete", edits.remove_nodes(session.document, ["h1"]))
    deleted = engine.of(SetDocument)[-1]
    weights = {"h1.weight": np.ones((4, 2), np.float32)}
    deleted.dropped.set_result(weights)
    session.stack.undo()
    assert dict(engine.of(SetDocument)[-1].weights) == weights


def test_a_weight_set_by_hand_is_undone_to_what_stood_there(session, engine):
    session.set_weight("h1.weight", (1, 0), 2.5)
    [command] = engine.of(SetParameter)
    command.previous.set_result(-0.75)
    session.stack.undo()
    assert [c.value for c in engine.of(SetParameter)] == [2.5, -0.75]
    session.stack.redo()
    session.stack.undo()
    assert [c.value for c in engine.of(SetParameter)] == [2.5, -0.75, 2.5, -0.75]


def test_undoing_a_weight_waits_for_the_answer_when_it_is_late(session, engine):
    session.set_weight("h1.weight", (1, 0), 2.5)
    session.stack.undo()
    assert len(engine.of(SetParameter)) == 1
    engine.of(SetParameter)[0].previous.set_result(-0.75)
    assert engine.of(SetParameter)[-1].value == -0.75


def test_a_reset_is_undone_with_the_whole_state(session, engine):
    class Trainer:
        restored = None

        def state(self):
            return "trained"

        def restore(self, state):
            self.restored = state

    trainer = Trainer()
    session.reset()
    save = engine.of(Perform)[0]
    save.result.set_result(save.action(trainer))
    assert len(engine.of(Reset)) == 1
    session.stack.undo()
    engine.of(Perform)[-1].action(trainer)
    assert trainer.restored == "trained"


def test_snapshots_of_an_older_revision_are_never_shown(session, engine):
    seen = []
    session.framed.connect(seen.append)
    engine.give(revision=session.revision - 1)
    session.tick()
    assert not seen
    given = engine.give(step=7)
    session.tick()
    session.tick()
    assert seen == [given]
    assert session.snapshot is given


def test_the_union_of_needs_goes_to_the_trainer_once(session, engine):
    first, second = Need(Kind.OUTPUT, "h1"), Need(Kind.PARAMETER, "h1.weight")
    session.want("a", {first})
    session.want("b", {first, second})
    session.want("b", {first, second})
    session.want("a", ())
    session.want("b", ())
    asked = [command.needs for command in engine.of(SetNeeds)]
    assert asked == [{first}, {first, second}, frozenset()]


def test_play_shows_at_once_and_a_late_snapshot_does_not_flip_it_back(session, engine):
    session.run()
    assert session.running
    engine.give(running=False)
    session.tick()
    assert session.running
    engine.give(running=True)
    session.tick()
    engine.give(running=False, ended=Text("done", {}))
    session.tick()
    assert not session.running


def test_a_problem_stops_the_button_and_is_told_once(session, engine):
    told = []
    session.told.connect(lambda message, kind: told.append((str(message), kind)))
    session.run()
    for _ in range(3):
        engine.give(running=False, problem=Problem("'{name}' gave NaN", name="h1"))
        session.tick()
    assert not session.running
    assert told == [("'h1' gave NaN", "problem")]


def test_play_on_a_network_that_cannot_run_gives_up_and_says_why_again(session, engine, monkeypatch):
    told = []
    session.told.connect(lambda message, kind: told.append(str(message)))
    engine.give(running=False, problem=Problem("'{name}' has no input", name="h1"))
    session.tick()
    session.run()
    session.tick()
    assert session.running
    monkeypatch.setattr("playground.ui.session.monotonic", lambda: float("inf"))
    session.tick()
    assert not session.running
    assert told == ["'h1' has no input"] * 2


def test_transport_commands(session, engine):
    session.toggle()
    session.toggle()
    session.step(Stride.ROW)
    session.step()
    session.set_pace(10.0)
    session.set_pace(10.0)
    kinds = [command for command in engine.commands if isinstance(command, Run | Pause | Step | SetPace)]
    assert kinds == [Run(), Pause(), Step(Stride.ROW), Step(Stride.ROW), SetPace(10.0)]


def test_selection_is_a_set_of_nodes_that_exist(session):
    changes = []
    session.selection_changed.connect(lambda: changes.append(session.selection))
    session.select(["h1", "nowhere", "h1"])
    session.edit("Delete", edits.remove_nodes(session.document, ["h1"]))
    assert changes == [("h1",), ()]


def test_data_that_cannot_be_read_is_a_problem_of_the_data_node(session):
    session.edit("Table", edits.set_field(session.document, ("data", "set"), {"type": "table", "file": "nowhere.csv"}))
    assert session.table is None
    assert "nowhere.csv" in str(session.inference.problems["data"])
    assert set(session.inference.problems) == {"data"}
    session.stack.undo()
    assert not session.inference.problems


def test_opening_clears_the_history_and_starts_untrained(session, engine):
    session.edit("Units", _units(session, 6))
    session.select(["h1"])
    session.open_document(xor_document(8))
    assert session.stack.count() == 0
    assert session.selection == ()
    last = engine.commands[-2:]
    assert isinstance(last[0], SetDocument)
    assert isinstance(last[1], Reset)
    assert last[0].revision == session.revision


def test_watched_futures_answer_on_a_frame(session):
    future: Future[int] = Future()
    answers = []
    session.watch(future, lambda done: answers.append(done.result()))
    session.tick()
    assert not answers
    future.set_result(3)
    session.tick()
    session.tick()
    assert answers == [3]


def test_close_stops_the_trainer_once(session, engine):
    session.close()
    session.close()
    assert engine.closed
    session.run()
    assert not engine.of(Run)


def test_with_the_real_trainer_a_deleted_layer_comes_back_trained(qtbot):
    from playground.engine.worker import Worker
    from playground.ui.session import Session

    made = Session(xor_document(), Worker())
    try:
        qtbot.waitUntil(lambda: made.snapshot is not None and made.snapshot.program is not None, timeout=60_000)
        made.step(Stride.UPDATE)
        qtbot.waitUntil(lambda: made.snapshot.step == 1, timeout=10_000)
        before = made.perform(lambda trainer: trainer.parameters()).result(10)
        made.edit("Delete", edits.remove_nodes(made.document, ["h1"]))
        made.stack.undo()
        after = made.perform(lambda trainer: trainer.parameters()).result(30)
        np.testing.assert_array_equal(before["h1.weight"], after["h1.weight"])
        assert set(before) == set(after)
    finally:
        made.close()
