"""Curves to explore: a pyqtgraph plot with charts of one view, moved and enlarged by hand, read by a cross.

It is imported when it is wanted first. The view paints axes, legend and guides under and over the curves, so the
explorer looks like the painted picture; pyqtgraph gives the boxes that move and the curves in them.
"""

from __future__ import annotations

import time

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from playground.ui.explorer_box import Box, Side
from playground.ui.guard import guarded
from playground.ui.translate import tr
from playground.ui.views.axes import Axes, Range, step_range
from playground.ui.views.curves import Chart, CurvesView, Placed
from playground.ui.views.section import Section, nearest

INTERVAL = 0.2  # seconds between changes of the ranges while training runs
Key = Qt.Key


class Explorer(pg.GraphicsView):
    """The charts of a view over its plate. It follows the run until it is moved by hand."""

    def __init__(self, view: CurvesView):
        super().__init__(view.plate, useOpenGL=False, background=None)
        self._view = view
        self._boxes: dict[str, tuple[Box, Side, Side]] = {}
        self._placed: Placed = []
        self._x: Range = Range(0.0, 1.0)
        self._y: dict[str, Range] = {}
        self._last = -1.0  # the newest update that was shown
        self._ranged = 0.0
        self._following = True
        self._mark: float | None = None  # the update that is read
        self._pointer: QPointF | None = None
        self._pressed: QPointF | None = None  # where the right button went down
        self.behind = False  # the ranges wait for their turn
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys belong to the view
        self.setMinimumSize(0, 0)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        layout = view.plate.layout() or QVBoxLayout(view.plate)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Curves to explore"))
        self.viewport().setAccessibleName(tr("Curves to explore"))
        self.setWhatsThis(
            tr(
                "The wheel and the right button zoom, the left button moves; over the numbers of one axis, only that "
                "axis. A double click shows all. Left and Right read the updates one by one, + and - zoom, Up and "
                "Down move, with Shift they zoom the height."
            )
        )

    # What is shown.

    @property
    def following(self) -> bool:
        return self._following

    @property
    def row(self) -> int | None:
        """The row of the history that is read."""
        history = self._view.history
        if self._mark is None or history is None or not len(history.step):
            return None
        return nearest(history.step, self._mark)

    def section(self) -> tuple[Range, dict[str, Range]] | None:
        """The ranges chosen by hand; nothing while the run is followed."""
        return None if self._following else (self._x, self._y)

    def fit(self) -> None:
        """Show everything, and follow the run from now on."""
        self._following = True
        self._ranged = 0.0
        self.refresh()

    def release(self) -> None:
        """Forget what was chosen by hand."""
        self._following, self._mark, self._pointer, self._last = True, None, None, -1.0
        self._y.clear()
        self._ranged = 0.0

    def refresh(self) -> None:
        """Show the newest numbers of the view."""
        history, snapshot = self._view.history, self._view.snapshot
        if history is None or snapshot is None or not len(history.step):
            return
        charts = self._view.charts(QRectF(self._view.plate.rect()))
        last = float(history.step[-1])
        if last < self._last:
            self.release()  # the run began anew
        self._last = last
        whole, now = step_range(last), time.monotonic()
        due = not snapshot.running or now - self._ranged >= INTERVAL
        if self._following and due:
            self._x, self._y, self._ranged = whole, {chart.name: chart.y for chart in charts}, now
        self.behind = self._following and not due
        for chart in charts:
            if chart.name not in self._y or self._y[chart.name].log != chart.y.log:
                self._y[chart.name] = chart.y
        self._present(charts, whole, history.step)

    def _present(self, charts: list[Chart], whole: Range, steps: np.ndarray) -> None:
        self._placed = self._view.lay_out(charts, self._x, self._y)
        for chart, axes in self._placed:
            if chart.name not in self._boxes:
                self._boxes[chart.name] = self._make()
            box, left, below = self._boxes[chart.name]
            box.present(chart, axes, whole, steps)
            frame, area = axes.frame, chart.area
            left.setGeometry(QRectF(area.left(), frame.top(), frame.left() - area.left(), frame.height()))
            below.setGeometry(QRectF(frame.left(), frame.bottom(), frame.width(), area.bottom() - frame.bottom()))
        shown = {chart.name for chart in charts}
        for name, items in self._boxes.items():
            for item in items:
                item.setVisible(name in shown)
        if self._pointer is not None:
            self._read(self._pointer)
        self.viewport().update()

    def _make(self) -> tuple[Box, Side, Side]:
        box = Box()
        box.sigRangeChangedManually.connect(self._moved)
        items = (box, Side(box, 1), Side(box, 0))
        for item in items:
            self.addItem(item)
        return items

    def _moved(self) -> None:
        """A box was moved by hand: the others go along."""
        for chart, axes in self._placed:
            box = self._boxes[chart.name][0]
            if box.viewRange() != [[axes.x.low, axes.x.high], [axes.y.low, axes.y.high]]:
                self._take(chart.name)
                return

    def _take(self, name: str) -> None:
        self._x, self._y[name] = self._boxes[name][0].section(self._y[name].log)
        self._following = False
        self.refresh()

    # Pictures.

    @guarded
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, self._view.theme.card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.exploring:
            self._view.paint_ground(painter, QRectF(self.rect()), self._placed)

    @guarded
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        if not self._view.exploring:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self._pointed()
        if pointed is not None and self._pointer is not None:
            axes = pointed[1]
            y = self._pointer.y()
            painter.setPen(QPen(self._view.theme.muted, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(axes.frame.left(), y), QPointF(axes.frame.right(), y))
        self._view.paint_over(painter, self._placed)
        if pointed is not None and self._pointer is not None:
            chart, axes = pointed
            share = (axes.frame.bottom() - self._pointer.y()) / axes.frame.height()
            height = axes.y.low + share * (axes.y.high - axes.y.low)
            text = Section(axes.y.low, axes.y.high, axes.y.log).read(height)
            end = QPointF(axes.frame.left(), self._pointer.y())
            self._view.paint_tag(painter, text, end, chart.area, left=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and self._view.exploring:
            self.refresh()

    # Mouse.

    def _pointed(self) -> tuple[Chart, Axes] | None:
        if self._pointer is None:
            return None
        return next((pair for pair in self._placed if pair[1].frame.contains(self._pointer)), None)

    def _read(self, position: QPointF) -> None:
        frame = self._placed[0][1].frame if self._placed else QRectF()
        inside = frame.left() <= position.x() <= frame.right() and position.y() >= frame.top()
        share = (position.x() - frame.left()) / frame.width() if inside else 0.0
        self._mark = self._x.low + share * (self._x.high - self._x.low) if inside else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer = event.position()
        self._read(self._pointer)
        self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._pointer = self._mark = None
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.RightButton:
            self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.RightButton and self._pressed is not None:
            moved = (event.position() - self._pressed).manhattanLength()
            self._pressed = None
            if moved < 4:
                where, spot = event.position().toPoint(), event.globalPosition().toPoint()
                asked = QContextMenuEvent(QContextMenuEvent.Reason.Other, where, spot)
                QCoreApplication.sendEvent(self._view.plate, asked)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The system asks when the right button goes down, but here it may begin to zoom.
        event.setAccepted(event.reason() == QContextMenuEvent.Reason.Mouse)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    # Keys.

    def knows(self, event: QKeyEvent) -> bool:
        """Whether a key means something here."""
        allowed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~allowed:
            return False
        if event.key() == Key.Key_Escape:
            return self._mark is not None
        return event.key() in _KEYS

    def press(self, event: QKeyEvent) -> None:
        """Read, move or zoom by a key."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Key.Key_Left, Key.Key_Right):
            self._step((-1 if key == Key.Key_Left else 1) * (10 if shift else 1))
        elif key in (Key.Key_Home, Key.Key_End):
            self._go(0 if key == Key.Key_Home else -1)
        elif key in (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus):
            center = self._mark if self._mark is not None else (self._x.low + self._x.high) / 2
            self._scale(x=2.0 if key == Key.Key_Minus else 0.5, center=center)
        elif key in (Key.Key_Up, Key.Key_Down):
            up = key == Key.Key_Up
            if shift:
                self._scale(y=0.5 if up else 2.0)
            else:
                self._shift(0.125 if up else -0.125)
        else:
            self._mark = None
            self.viewport().update()

    def _main(self) -> str:
        """The chart that keys move: the one under the pointer, else the first."""
        pointed = self._pointed()
        return (pointed or self._placed[0])[0].name

    def _scale(self, x: float = 1.0, y: float = 1.0, center: float = 0.0) -> None:
        name = self._main()
        middle = (self._y[name].low + self._y[name].high) / 2
        self._boxes[name][0].scaleBy(x=x, y=y, center=(center, middle))
        self._take(name)

    def _shift(self, share: float) -> None:
        name = self._main()
        self._boxes[name][0].translateBy(y=share * (self._y[name].high - self._y[name].low))
        self._take(name)

    def _step(self, rows: int) -> None:
        history, row = self._view.history, self.row
        assert history is not None
        last = len(history.step) - 1
        self._go(last if row is None else max(0, min(row + rows, last)))

    def _go(self, row: int) -> None:
        """Read a row; it is brought into the frame."""
        history = self._view.history
        assert history is not None
        self._pointer, self._mark = None, float(history.step[row])
        if not self._x.low <= self._mark <= self._x.high:
            name = self._main()
            middle = (self._x.low + self._x.high) / 2
            self._boxes[name][0].translateBy(x=self._mark - middle)
            self._take(name)
        self.setAccessibleDescription(self._view.reading())
        self.viewport().update()


_KEYS = {
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End),
    *(Key.Key_Plus, Key.Key_Equal, Key.Key_Minus),
}
