"""Starting the window: application, trainer, garbage collection, and nets under everything that could go wrong."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from playground.document import Document
from playground.interop.project import SavedDocument
from playground.text import Problem
from playground.ui.collector import Collector
from playground.ui.icons import app_icon
from playground.ui.recovery import Recovery
from playground.ui.session import Engine, Session
from playground.ui.settings import Settings
from playground.ui.translate import Translation, tr
from playground.ui.window import Window

SWITCH_INTERVAL = 5e-4  # seconds: the trainer hands the interpreter over ten times faster than by default

log = logging.getLogger("playground")


class Nets(QObject):
    """Catches what nobody caught, on any thread, and Qt's own warnings: logged, and told in a sentence."""

    caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        self._handler = qInstallMessageHandler(self._qt_message)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            application = QApplication.instance()
            if application is not None:
                application.quit()
            return
        log.error("%s", "".join(traceback.format_exception(kind, error, trace)))
        sentence = str(error) if isinstance(error, Problem) else f"{kind.__name__}: {error}"
        self.caught.emit(sentence)

    def _uncaught_in_thread(self, arguments: Any) -> None:
        if arguments.exc_value is not None:
            self._uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @staticmethod
    def _qt_message(kind: QtMsgType, context: object, message: str) -> None:
        levels = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
        }
        log.log(levels.get(kind, logging.ERROR), "Qt: %s", message)

    def close(self) -> None:
        """Put the old handlers back."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._handler)


def make_application() -> QApplication:
    """The application object, once: style, name, icon, scaling."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Network Playground")
    application.setDesktopFileName("network-playground")
    application.setStyle("Fusion")
    application.setWindowIcon(app_icon())
    return application


def make_window(
    document: Document, settings: Settings | None = None, engine: Engine | None = None, state: object = None
) -> Window:
    """A window over a session of its own; closing it joins the trainer."""
    session = Session(document, engine)
    try:
        if state is None and isinstance(document, SavedDocument):
            state = document.state
        if state is not None:
            session.open_document(document, state=state)
        return Window(session, settings or Settings(), Translation())
    except BaseException:
        session.close()  # a thread left behind would keep the process from ending
        raise


def run_window(document: Document, *, state: object = None, running: bool = True, path: Any = None) -> int:
    """Open the window with a document and stay until it is closed; returns the exit code."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = make_application()
    nets = Nets()
    sessions: list[Session] = []
    # Before the trainer's thread starts, which must not finalise Qt objects.
    collector = Collector(lambda: any(session.running for session in sessions))
    window = make_window(document, state=state)
    session = window.session
    sessions.append(session)
    session.set_path(path)

    def tell(sentence: str) -> None:
        session.pause()
        session.told.emit(tr("Something went wrong inside the program: {error}", error=sentence), "problem")

    nets.caught.connect(tell)
    window.commands.offer_recovery(Recovery(session))
    application.aboutToQuit.connect(session.close)
    window.show()
    window.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    if running:
        session.run()
    collector.settle()
    try:
        return application.exec()
    finally:
        session.close()
        collector.close()
        nets.close()
