"""Curves over the updates: charts that are painted, or explored by mouse and keyboard."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPen

from playground.engine.snapshot import History, ProgramInfo, Snapshot
from playground.ui.translate import later, tr
from playground.ui.views.axes import Axes, Range, step_range
from playground.ui.views.base import View
from playground.ui.views.drawing import FIGURE_SPACE, Entry, draw_text
from playground.ui.views.section import clipped, visible

if TYPE_CHECKING:
    from playground.ui.explorer import Explorer

EXACT, WIDE = 6, 11  # significant digits of a value that is read, and characters kept for it
DOT, SPOT = 3.0, 1.5  # radius of the dot where a curve is read, and of that for each of a few measurements
APART = 16.0  # pixels between measurements that get dots


@dataclass(frozen=True)
class Curve:
    """Values of one column of the history."""

    values: np.ndarray
    color: QColor
    dashed: bool = False


@dataclass(frozen=True)
class Chart:
    """Curves on common axes; `y` shows all of them, `guides` are values that mean something."""

    name: str
    area: QRectF
    y: Range
    curves: tuple[Curve, ...]
    x_labels: bool = True
    guides: tuple[tuple[float, str], ...] = ()
    end: float | None = None  # the update at which NaN or Inf ended the run


Placed = list[tuple[Chart, Axes]]


class CurvesView(View):
    """Charts of the history. Subclasses give `charts`, `entries` and `paint_legend`, and call `build` last."""

    _history: History | None = None
    _explorer: Explorer | None = None  # made when it is wanted first: its library takes a third of a second to load

    def take(self, snapshot: Snapshot) -> bool:
        """Take in new numbers; True where the picture is another now."""
        changed = snapshot.history is not self._history
        self._history = snapshot.history
        return changed

    def charts(self, area: QRectF) -> list[Chart]:
        """The charts and where they stand in an area, from top to bottom."""
        raise NotImplementedError

    def entries(self) -> list[Entry]:
        """Names and values, of the update that is read or else the newest."""
        raise NotImplementedError

    def paint_legend(self, painter: QPainter, area: QRectF) -> None:
        """The entries, in the room that the charts leave."""
        raise NotImplementedError

    def build(self) -> None:
        self._explore = self.switch(
            later("Explore"),
            later(
                "Read and enlarge: the wheel and the right button zoom, the left one moves, a double click shows all"
            ),
            self._set_exploring,
            icon="search",
            key="E",
        )
        self._fit = self.switch(
            later("Show all"),
            later("Show the whole run again, and follow it"),
            None,
            icon="zoom-fit",
            key="0",
        )
        self._fit.clicked.connect(self.fit)
        self._fit.hide()

    # Exploring.

    @property
    def exploring(self) -> bool:
        """Whether the curves stand in the explorer; a sentence in their place does not."""
        return self._explorer is not None and self._explore.isChecked() and not self.message()

    @property
    def row(self) -> int | None:
        """The row of the history that is read, if one is."""
        return self._explorer.row if self._explorer is not None and self.exploring else None

    @property
    def history(self) -> History | None:
        return self._history

    def reading(self) -> str:
        """The update that is read and its values, as one sentence."""
        if self.row is None or self._history is None:
            return ""
        values = ", ".join(f"{entry.text} {entry.value.strip(FIGURE_SPACE)}" for entry in self.entries())
        return tr("update {step}: {values}", step=f"{self._history.step[self.row]:.0f}", values=values)

    def fit(self) -> None:
        """Show everything, and follow the run from now on."""
        if self._explorer is not None:
            self._explorer.fit()

    def _set_exploring(self, on: bool) -> None:
        if on and self._explorer is None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                from playground.ui.explorer import Explorer

                self._explorer = Explorer(self)
            finally:
                QGuiApplication.restoreOverrideCursor()
        self._fit.setVisible(on)
        self.fit_strip()
        if self._explorer is not None and not on:
            self._explorer.release()
        self.repaint_now()

    def _show_explorer(self, changed: bool) -> bool:
        """Bring the explorer up to date; True where it stands in place of the painted curves."""
        if self._explorer is None:
            return False
        active = self.exploring
        if active and (changed or self._explorer.behind or self._explorer.isHidden()):
            self._explorer.refresh()
        self._explorer.setVisible(active)
        return active

    # What the base calls.

    def renew(self, program: ProgramInfo | None) -> None:
        if self._explorer is not None:
            self._explorer.release()

    def refresh(self, snapshot: Snapshot) -> bool:
        changed = self.take(snapshot)
        return not self._show_explorer(changed) and changed

    def repaint_now(self, *_: object) -> None:
        super().repaint_now()
        self._show_explorer(True)

    def recolor(self) -> None:
        self._show_explorer(True)

    def retranslate(self) -> None:
        super().retranslate()
        if self._explorer is not None:
            self._explorer.retranslate()
        self._show_explorer(True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._explores(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._explorer is not None and self._explores(event):
            self._explorer.press(event)
        else:
            super().keyPressEvent(event)

    def _explores(self, event: QKeyEvent) -> bool:
        return self._explorer is not None and self.exploring and self._explorer.knows(event)

    # Pictures.

    def lay_out(self, charts: list[Chart], x: Range, y: Mapping[str, Range]) -> Placed:
        """Charts with their axes, whose left ends stand one below the other."""

        def made(left: float) -> list[Axes]:
            return [
                Axes(chart.area, x, y.get(chart.name, chart.y), self.theme, x_labels=chart.x_labels, left=left)
                for chart in charts
            ]

        axes = made(36.0)
        widest = max((one.frame.left() - chart.area.left() for chart, one in zip(charts, axes)), default=36.0)
        return list(zip(charts, made(widest) if len(charts) > 1 else axes))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """What is seen, with the section of the explorer where it is open."""
        history = self._history
        assert history is not None
        charts = self.charts(area)
        section = self._explorer.section() if self._explorer is not None and self.exploring else None
        placed = self.lay_out(charts, *(section or (step_range(float(history.step[-1])), {})))
        self.paint_ground(painter, area, placed)
        for chart, axes in placed:
            for curve in chart.curves:
                x, y = history.step, curve.values
                if section is not None:
                    x, y = clipped(x, y, axes.x, axes.y)
                axes.curve(painter, x, y, curve.color, curve.dashed)
        self.paint_over(painter, placed)

    def paint_ground(self, painter: QPainter, area: QRectF, placed: Placed) -> None:
        """What lies under the curves."""
        self.paint_legend(painter, area)
        for _, axes in placed:
            axes.draw(painter)

    def paint_over(self, painter: QPainter, placed: Placed) -> None:
        """What lies over the curves."""
        for chart, axes in placed:
            for value, text in chart.guides:
                axes.guide(painter, value, text)
            if chart.end is not None and axes.x.low <= chart.end <= axes.x.high:
                self._paint_end(painter, axes, chart.end)
            if self.exploring:
                self._paint_points(painter, chart, axes)
        if self.row is not None:
            self._paint_reading(painter, placed, self.row)

    def _paint_end(self, painter: QPainter, axes: Axes, step: float) -> None:
        """A mark where NaN or Inf ended the run."""
        x = axes.x_of(step)
        painter.setPen(QPen(self.theme.error, 1))
        painter.drawLine(QPointF(x, axes.frame.top()), QPointF(x, axes.frame.bottom()))
        painter.setFont(self.theme.font("small", bold=True))
        left = x - 68 if x + 68 > axes.frame.right() else x + 4
        align = Qt.AlignmentFlag.AlignRight if left < x else Qt.AlignmentFlag.AlignLeft
        draw_text(painter, QRectF(left, axes.frame.top(), 64, 16), tr("NaN or Inf"), align)

    def _paint_points(self, painter: QPainter, chart: Chart, axes: Axes) -> None:
        """A small dot for each measurement, where they lie far apart."""
        assert self._history is not None
        part = visible(self._history.step, axes.x)
        steps = self._history.step[part]
        if len(steps) * APART > axes.frame.width():
            return
        painter.save()
        painter.setClipRect(axes.frame.adjusted(-DOT, -DOT, DOT, DOT))
        painter.setPen(Qt.PenStyle.NoPen)
        for curve in chart.curves:
            painter.setBrush(curve.color)
            across, up = axes.x.place(steps), axes.y.place(curve.values[part])
            seen = (across >= 0) & (across <= 1) & (up >= 0) & (up <= 1)
            for x, y in zip(across[seen].tolist(), up[seen].tolist()):
                frame = axes.frame
                painter.drawEllipse(
                    QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height()), SPOT, SPOT
                )
        painter.restore()

    def _paint_reading(self, painter: QPainter, placed: Placed, row: int) -> None:
        """A line at the update that is read, its number below, and a dot on each curve."""
        assert self._history is not None
        step = float(self._history.step[row])
        for chart, axes in placed:
            frame = axes.frame
            if not axes.x.low <= step <= axes.x.high:
                continue
            x = axes.x_of(step)
            painter.setPen(QPen(self.theme.muted, 1))
            line = math.floor(x) + 0.5  # on whole pixels it is sharp
            painter.drawLine(QPointF(line, frame.top()), QPointF(line, frame.bottom()))
            for curve in chart.curves:
                y = axes.y_of(float(curve.values[row]))
                if math.isfinite(y) and frame.top() <= y <= frame.bottom():
                    painter.setPen(QPen(self.theme.card, 1.5))
                    painter.setBrush(curve.color)
                    painter.drawEllipse(QPointF(x, y), DOT, DOT)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if chart.x_labels:
                self.paint_tag(painter, f"{step:.0f}", QPointF(x, frame.bottom() + 3), chart.area)

    def paint_tag(self, painter: QPainter, text: str, top: QPointF, within: QRectF, left: bool = False) -> None:
        """The number at a line of the cross, over the ticks: centred below a point, or to the left of it."""
        font = self.theme.font("small", bold=True)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 8, metrics.height() + 1
        x = top.x() - width - 2 if left else top.x() - width / 2
        y = top.y() - height / 2 if left else top.y()
        cell = QRectF(max(within.left(), min(x, within.right() - width)), y, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.muted)
        painter.drawRoundedRect(cell, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self.theme.card)
        painter.setFont(font)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), text)
