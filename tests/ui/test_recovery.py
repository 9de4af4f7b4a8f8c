"""What was not saved survives a crash, and only a crash."""

from __future__ import annotations

import pytest

from playground import edits
from playground.document_file import parse_document
from playground.text import Problem
from playground.ui.recovery import Recovery
from tests.ui.fakes import FakeEngine


def _change(session, units):
    session.edit("Units", edits.set_field(session.document, ("nodes", "h1", "units"), units))


@pytest.fixture
def recovery(session, tmp_path):
    return Recovery(session, tmp_path / "kept")


def _files(tmp_path):
    return sorted(path.name for path in (tmp_path / "kept").glob("*.json"))


def test_only_unsaved_changes_are_written(recovery, session, tmp_path):
    recovery.write()
    assert not (tmp_path / "kept").exists()
    _change(session, 6)
    recovery.write()
    [name] = _files(tmp_path)
    assert parse_document((tmp_path / "kept" / name).read_bytes()) == session.document
    session.stack.setClean()
    recovery.write()
    assert _files(tmp_path) == []


def test_a_change_is_written_after_a_while(recovery, session, tmp_path, qtbot):
    recovery._timer.setInterval(10)
    _change(session, 6)
    qtbot.waitUntil(lambda: len(_files(tmp_path)) == 1, timeout=5000)


def test_a_living_window_keeps_its_own(recovery, session, tmp_path):
    _change(session, 6)
    recovery.write()
    other = Recovery(session, tmp_path / "kept")
    other._path = tmp_path / "kept" / "other.json"
    assert list(other.left()) == []
    recovery._lock.unlock()  # as if its process had died
    [left] = other.left()
    assert other.take(left) == session.document
    assert _files(tmp_path) == []
    recovery.close()
    other.close()


def test_an_unreadable_copy_is_put_aside(recovery, tmp_path):
    folder = tmp_path / "kept"
    folder.mkdir()
    (folder / "1-2.json").write_text("{")
    [left] = recovery.left()
    with pytest.raises(Problem):
        recovery.take(left)
    assert list(recovery.left()) == []
    assert (folder / "1-2.unreadable").exists()


def test_a_full_disk_does_not_disturb(recovery, session, tmp_path):
    (tmp_path / "kept").write_text("a file where the folder should be")
    _change(session, 6)
    recovery.write()
    assert session.document.graph.node("h1").layer.units == 6


def test_the_window_offers_what_was_left_and_closes_clean(open_window, tmp_path):
    first = open_window(engine=FakeEngine())
    kept = Recovery(first.session, tmp_path / "kept")
    _change(first.session, 7)
    kept.write()
    kept._lock.unlock()
    kept._timer.stop()
    second = open_window(engine=FakeEngine())
    second.commands.offer_recovery(Recovery(second.session, tmp_path / "kept"))
    second.commands._recovery._path = tmp_path / "kept" / "second.json"
    second.commands.offer_recovery(second.commands._recovery)
    action = second.actions_by_name["recover"]
    assert action.isEnabled()
    assert second.status.text
    action.trigger()
    assert second.session.document.graph.node("h1").layer.units == 7
    assert second.isWindowModified()
    assert not action.isEnabled()
    second.commands._recovery.write()
    assert _files(tmp_path) == ["second.json"]
    second.session.stack.setClean()
    second.close()
    assert _files(tmp_path) == []
