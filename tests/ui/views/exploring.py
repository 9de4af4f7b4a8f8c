"""Views of curves that are explored, and hands that work them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from playground.ui.theme import LIGHT
from playground.ui.views import VIEWS
from playground.ui.views.curves import CurvesView
from tests.ui.views.snapshots import history, moments

MOMENTS = moments()
NAMES = [name for name, found in VIEWS.items() if issubclass(found, CurvesView)]
NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def explored(name, qtbot, moment=None):
    made = VIEWS[name](LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 320)
    made.show()
    made.draw(moment or MOMENTS["two classes"])
    QTest.keyClick(made, Qt.Key.Key_E)
    made.grab()
    made._explorer.scene()._moveEventIsAllowed = lambda: True  # tests move faster than hands
    return made


def frame(view, number=0):
    return view._explorer._placed[number][1].frame


def ranges(view):
    return [box.viewRange() for box, *_ in view._explorer._boxes.values()]


def wheel(view, position, notches=1):
    port = view._explorer.viewport()
    spot = QPointF(port.mapToGlobal(position.toPoint()))
    turn = QPoint(0, 120 * notches)
    event = QWheelEvent(position, spot, QPoint(), turn, NO_BUTTON, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False)
    QCoreApplication.sendEvent(port, event)


def drag(view, start, end, button):
    port = view._explorer.viewport()
    QTest.mousePress(port, button, NO_KEY, start.toPoint())
    for share in (0.5, 1.0):
        point = (start + share * (end - start)).toPoint()
        QTest.mouseMove(port, point)
    QTest.mouseRelease(port, button, NO_KEY, end.toPoint())


def longer(moment, length):
    return replace(moment, history=history(length), step=10 * length)
