"""Frames a second while training at full speed, and what the window costs the training.

Run as `python -m tests.benchmarks.frames [SECONDS]`: the XOR preset in a window of 1600x1000 without a display, all
views open side by side. A frame is the interval between two completed paints of the canvas.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer

import playground
from playground.engine.commands import Perform, Run, SetDocument
from playground.engine.worker import Worker
from playground.ui.app import SWITCH_INTERVAL, make_application, make_window
from playground.ui.collector import Collector
from playground.ui.settings import Settings

SIZE = 1600, 1000


def headless(document, seconds: float) -> float:
    """Updates a second of the same trainer thread without a window."""
    worker = Worker()
    worker.start()
    worker.submit(SetDocument(document, 1))
    worker.submit(Run())
    time.sleep(1.0)
    rate = _rate(worker, seconds)
    worker.close()
    return rate


def _rate(worker, seconds: float) -> float:
    def look() -> tuple[int, float]:
        asked = Perform(lambda trainer: (trainer.steps, time.perf_counter()))
        worker.submit(asked)
        return asked.result.result(60)

    first, began = look()
    time.sleep(seconds)
    last, ended = look()
    return (last - first) / (ended - began)


def windowed(document, seconds: float) -> tuple[float, np.ndarray]:
    """Updates a second with the window, and the intervals between paints in milliseconds."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    application = make_application()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp())
    collector = Collector(lambda: window.session.running)
    window = make_window(document, Settings())
    window.resize(*SIZE)
    window.show()
    views = list(window.docks.views.values())
    for dock in views:
        dock.show()
    for left, right in pairwise(views):
        window.splitDockWidget(left, right, Qt.Orientation.Horizontal)
    _live(seconds=3.0)
    assert all(dock.widget().isVisible() and not dock.visibleRegion().isEmpty() for dock in views)
    window.session.run()
    _live(seconds=3.0)
    collector.settle()
    moments: list[float] = []
    window.canvas.painted.connect(lambda: moments.append(time.perf_counter()))
    start, began = window.session.snapshot.step, time.perf_counter()
    _live(seconds)
    done, elapsed = window.session.snapshot.step - start, time.perf_counter() - began
    window.session.stack.setClean()
    window.close()
    application.sendPostedEvents()
    collector.close()
    return done / elapsed, np.diff(np.array(moments)) * 1e3


def _live(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    document = playground.load(sys.argv[2] if len(sys.argv) > 2 else "xor")
    document = document.replace(training=document.training.replace(stop={}))
    alone = headless(document, min(seconds, 10.0))
    rate, frames = windowed(document, seconds)
    alone = max(alone, headless(document, min(seconds, 10.0)))
    median, high = np.percentile(frames, [50, 99])
    print(f"frames: {len(frames)}, median {median:.1f} ms, 99th percentile {high:.1f} ms, worst {frames.max():.1f} ms")
    print(f"updates a second: {alone:,.0f} without the window, {rate:,.0f} with it: {rate / alone:.1%}")


if __name__ == "__main__":
    main()
