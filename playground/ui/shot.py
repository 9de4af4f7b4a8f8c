"""The real window as a picture: opened without a display, trained for a while, drawn into a PNG."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from playground.document import Document
from playground.text import Problem, mark
from playground.ui.app import SWITCH_INTERVAL, make_application, make_window
from playground.ui.collector import Collector
from playground.ui.settings import Settings
from playground.ui.window import Window

FIRST_FRAME = 60.0  # seconds that compiling the kernels may take
SETTLE = 0.3  # seconds between the last change and the picture


def shoot(
    document: Document,
    *,
    seconds: float,
    size: tuple[int, int],
    theme: str,
    language: str,
    view: str | None,
    out: Path,
) -> None:
    """Train `document` in a window of `size` for `seconds` and write the picture; `view` alone fills the lower panel.

    Raises Problem where the view is unknown or the picture cannot be written.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        # The user's own settings neither show in the picture nor change.
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings = Settings()
        settings.theme, settings.language = theme, language
        collector = Collector(lambda: False)  # before the trainer's thread starts: it must not finalise Qt objects
        window = make_window(document, settings)
        try:
            _show(application, window, size, view)
            _train(application, window, seconds)
            picture = window.grab()
        finally:
            window.session.stack.setClean()
            window.close()
            window.deleteLater()
            application.sendPostedEvents()
            collector.close()
    if not picture.save(str(out), "PNG"):
        raise Problem(mark("the picture could not be written to '{path}'"), path=str(out))


def _show(application: QApplication, window: Window, size: tuple[int, int], view: str | None) -> None:
    if view is not None:
        if view not in window.docks.views:
            known = ", ".join(window.docks.views)
            raise Problem(mark("there is no view '{name}'; the views are: {known}"), name=view, known=known)
        window.docks.show_views((view,))
    window.resize(*size)
    window.show()
    application.processEvents()
    window.canvas.zoom_to_fit()


def _train(application: QApplication, window: Window, seconds: float) -> None:
    session = window.session
    _wait(application, FIRST_FRAME, lambda: session.snapshot is not None and session.snapshot.compiling is None)
    if seconds > 0:
        session.run()
        _wait(application, seconds, lambda: False)
        session.pause()
    _wait(application, SETTLE, lambda: False)


def _wait(application: QApplication, seconds: float, done) -> None:  # type: ignore[no-untyped-def]
    """Let the window live until `done` or until the time is over."""
    deadline = QDeadlineTimer(int(seconds * 1000))
    while not deadline.hasExpired() and not done():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
