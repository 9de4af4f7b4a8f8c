"""Fixtures of the window's tests: fresh settings, sessions and windows that are closed, and a guard against leaks."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from playground.document import Document
from playground.spec import Value
from playground.ui.inspector import Inspector
from playground.ui.session import Engine, Session
from playground.ui.settings import Settings
from playground.ui.theme import LIGHT
from playground.ui.translate import Translation
from tests.ui.fakes import FakeEngine, xor_document
from tests.ui.forms import Holder


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the user's settings and blocks."""
    monkeypatch.setenv("NETWORK_PLAYGROUND_BLOCKS", str(tmp_path / "blocks"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


def _alive_timers() -> list[QTimer]:
    # issubclass of the type: isinstance would ask foreign objects for their __class__, and some warn.
    found = [item for item in gc.get_objects() if issubclass(type(item), QTimer)]
    return [timer for timer in found if Shiboken.isValid(timer) and timer.isActive()]


def _flush() -> None:
    application = QApplication.instance()
    if application is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """A test that leaves widgets, threads or running timers behind fails."""
    gc.disable()  # a sweep on the trainer's thread would finalise Qt objects there
    gc.freeze()  # what earlier tests brought stays out of the collections: checking takes milliseconds
    threads = set(threading.enumerate())
    timers = {id(timer) for timer in _alive_timers()}
    widgets = {id(widget) for widget in qapp.topLevelWidgets()}
    yield
    _flush()
    gc.collect()
    _flush()
    left = [widget for widget in qapp.topLevelWidgets() if id(widget) not in widgets]
    shown = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in left if widget.isVisible()]
    running = [timer for timer in _alive_timers() if id(timer) not in timers]
    started = [thread.name for thread in threading.enumerate() if thread not in threads]
    assert not shown, f"left visible: {shown}"
    assert not started, f"left running threads: {started}"
    assert not running, f"left running timers, of {[type(timer.parent()).__name__ for timer in running]}"


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def session(qapp: QApplication, engine: FakeEngine) -> Iterator[Session]:
    """A session over XOR whose trainer only notes what it is told."""
    made = Session(xor_document(), engine)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[Callable[..., object]]:
    """Opens windows, with the real trainer unless another engine is given; all are closed in the end."""
    from playground.ui.window import Window

    qapp.setStyle("Fusion")
    windows: list[Window] = []

    def opened(document: Document | None = None, engine: Engine | None = None, **chosen: str) -> Window:
        settings = Settings()
        settings.language = chosen.get("language", "en")
        settings.theme = chosen.get("theme", "light")
        window = Window(Session(document or xor_document(), engine), settings, Translation())
        window.resize(1366, 768)
        window.show()
        windows.append(window)
        return window

    yield opened
    for window in windows:
        if Shiboken.isValid(window):
            window.session.stack.setClean()
            window.close()
            window.deleteLater()
    _flush()
    Translation().use("en")


@pytest.fixture
def window(open_window: Callable[..., object]) -> object:
    """A window whose trainer only notes what it is told."""
    return open_window(engine=FakeEngine())


@pytest.fixture
def hold(qtbot: QtBot) -> Callable[[Value], Holder]:
    """Opens forms over single values."""
    made = []

    def held(value: Value) -> Holder:
        holder = Holder(value)
        qtbot.addWidget(holder.form)
        made.append(holder)
        return holder

    return held


@pytest.fixture
def inspector(session: Session, qtbot: QtBot) -> Inspector:
    """The inspector, with the hidden layer selected."""
    made = Inspector(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 800)
    made.show()
    session.select(["h1"])
    return made
