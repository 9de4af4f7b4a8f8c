"""The nets under the window: exceptions, warnings of Qt, garbage."""

from __future__ import annotations

import gc
import logging
import sys
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication

from playground.text import Problem
from playground.ui.app import Nets, make_application, make_window, run_window
from playground.ui.collector import Collector
from playground.ui.window import Window
from tests.ui.fakes import FakeEngine, xor_document


@pytest.fixture
def nets(qapp):
    made = Nets()
    caught = []
    made.caught.connect(caught.append)
    yield caught
    made.close()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(ValueError("too much"), "ValueError: too much"), (Problem("'{name}' is gone", name="h1"), "'h1' is gone")],
)
def test_an_exception_becomes_a_sentence_and_a_line_in_the_log(nets, caplog, error, sentence):
    with caplog.at_level(logging.ERROR, "playground"):
        sys.excepthook(type(error), error, None)
    assert nets == [sentence]
    assert type(error).__name__ in caplog.text


def test_an_exception_in_a_thread_is_caught_too(nets, qtbot, caplog):
    def fail():
        raise RuntimeError("elsewhere")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: nets == ["RuntimeError: elsewhere"], timeout=2000)


def test_warnings_of_qt_go_to_the_log(nets, caplog):
    with caplog.at_level(logging.WARNING, "playground"):
        qWarning("something odd")
    assert "something odd" in caplog.text


def test_the_nets_put_everything_back(qapp):
    before = sys.excepthook, threading.excepthook
    made = Nets()
    assert sys.excepthook != before[0]
    made.close()
    assert (sys.excepthook, threading.excepthook) == before


def test_garbage_is_collected_from_the_timer_only(qapp):
    busy = [True]
    gc.enable()
    collector = Collector(lambda: busy[0])
    try:
        assert not gc.isenabled()

        class Ring:
            pass

        ring = Ring()
        ring.self = ring
        del ring
        collector.sweep()
        assert not [found for found in gc.get_objects() if type(found) is Ring]
        busy[0] = False
        for _ in range(12):
            collector.sweep()
    finally:
        collector.close()
    assert gc.isenabled()
    gc.disable()


def test_there_is_one_application(qapp):
    assert make_application() is qapp


def test_a_window_that_cannot_be_made_leaves_no_trainer(qapp, monkeypatch):
    engine = FakeEngine()
    monkeypatch.setattr(Window, "_build_header", lambda self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        make_window(xor_document(), engine=engine)
    assert engine.closed


def test_the_window_runs_until_it_is_closed(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("NETWORK_PLAYGROUND_RECOVERY", str(tmp_path))
    interval = sys.getswitchinterval()
    seen = []

    def close() -> None:
        [window] = [
            found for found in QApplication.topLevelWidgets() if isinstance(found, Window) and found.isVisible()
        ]
        if window.session.snapshot is None or window.session.snapshot.step == 0:
            QTimer.singleShot(50, close)
            return
        seen.append(window.session.snapshot.step)
        window.close()
        window.deleteLater()

    QTimer.singleShot(50, close)
    monkeypatch.setattr(type(qapp), "exec", lambda _: _until(lambda: bool(seen)))
    try:
        assert run_window(xor_document()) == 0
    finally:
        sys.setswitchinterval(interval)
    assert seen[0] > 0


def _until(done) -> int:
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    deadline = QDeadlineTimer(60_000)
    while not done() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return 0
