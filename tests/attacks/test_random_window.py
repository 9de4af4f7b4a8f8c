"""Random deeds on the real window with the real trainer: nothing breaks, and undoing all leads back to the start."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication

from tests.attacks.hands import Hands, settle
from tests.ui.driver import Driver
from tests.ui.fakes import xor_document

DEEDS = 150


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("seed", [1, 2])
def test_random_deeds_break_nothing_and_can_all_be_undone(open_window, qtbot, monkeypatch, seed):
    caught: list[BaseException | None] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(error))
    monkeypatch.setattr(threading, "excepthook", lambda found: caught.append(found.exc_value))
    window = open_window(xor_document())
    driver = Driver(window, qtbot)
    driver.ready()
    start = window.session.document
    hands = Hands(window, seed)
    for _ in range(DEEDS):
        hands.act()
        settle(QApplication.instance())
        assert not caught, hands.log[-5:]
    assert window.session._engine._thread.is_alive()
    window.session.pause()
    driver.rest()
    snapshot = window.session.snapshot
    assert snapshot is not None
    assert snapshot.revision == window.session.revision
    assert window.session.stack.count() > 10
    while window.session.stack.canUndo():
        window.session.stack.undo()
    assert window.session.document == start
    driver.ready()
    assert not caught
