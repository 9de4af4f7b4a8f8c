"""Garbage collection on the GUI thread only: elsewhere it would finalise Qt objects on the trainer's thread."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds
QUIET_ROUNDS = 10  # paused rounds before the old generation is swept, which takes up to 80 ms


class Collector(QObject):
    """Takes automatic collection off and sweeps from a timer: the young often, all only while nothing trains."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._is_busy = is_busy
        self._quiet = 0
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def settle(self) -> None:
        """After starting: sweep once, and never look again at what will live as long as the program."""
        gc.collect()
        gc.freeze()

    def sweep(self) -> None:
        """One round."""
        if self._is_busy():
            self._quiet = 0
            gc.collect(0)
            return
        self._quiet += 1
        gc.collect(1)
        if self._quiet == QUIET_ROUNDS:
            gc.collect()

    def close(self) -> None:
        """Give the interpreter its own way back."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
