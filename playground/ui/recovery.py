"""Keeps what was not saved: the document is written now and then, and offered again after a crash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile, QObject, QTimer

from playground.document import Document
from playground.document_file import format_document, parse_document
from playground.interop.files import read_bytes, write_atomically
from playground.text import Problem
from playground.ui.session import Session

EVERY = 5000  # milliseconds: at most so much editing is lost
LIMIT = 64 * 2**20
FOLDER = "NETWORK_PLAYGROUND_RECOVERY"  # the environment may name another folder


def recovery_folder() -> Path:
    """Where unsaved documents wait."""
    named = os.environ.get(FOLDER)
    return Path(named) if named else user_state_path("network-playground", appauthor=False) / "recovery"


class Recovery(QObject):
    """Writes the unsaved document of one window; a lock tells other windows that it still lives."""

    def __init__(self, session: Session, folder: Path | None = None):
        super().__init__(session)
        self._session = session
        self._folder = folder or recovery_folder()
        self._path = self._folder / f"{os.getpid()}-{id(session):x}.json"
        self._lock: QLockFile | None = None
        self._written: Document | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.write)
        session.changed.connect(self._note)

    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def write(self) -> None:
        """Write the document if it has unsaved changes; remove the copy if it has none."""
        session = self._session
        if session.stack.isClean():
            self.forget()
            return
        if session.document is self._written:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._lock is None:
                self._lock = _lock_of(self._path)
                self._lock.tryLock(0)
            content = format_document(session.document).encode()
            write_atomically(self._path, lambda file: file.write(content))
            self._written = session.document
        except (OSError, Problem):
            self._written = None  # a full disk must not disturb the work itself; it is tried again

    def forget(self) -> None:
        """Everything is saved, or was given up knowingly."""
        self._written = None
        self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def close(self) -> None:
        """The window is closed with the user's consent."""
        self._timer.stop()
        self.forget()

    def left(self) -> Iterator[Path]:
        """Documents that windows which no longer live have left, newest first."""
        if not self._folder.is_dir():
            return
        # A name that begins with a dot is one being written, or what a write that was cut off has left.
        found = [path for path in self._folder.glob("[!.]*.json") if path != self._path]
        for path in sorted(found, key=lambda path: path.stat().st_mtime, reverse=True):
            lock = _lock_of(path)
            if lock.tryLock(0):
                lock.unlock()
                yield path

    def take(self, path: Path) -> Document:
        """The document of a copy that was left, which is then removed; an unreadable one is put aside: a Problem."""
        try:
            document = parse_document(read_bytes(path, LIMIT))
        except Problem:
            path.replace(path.with_suffix(".unreadable"))
            raise
        path.unlink(missing_ok=True)
        return document


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only a dead process loses its lock
    return lock
