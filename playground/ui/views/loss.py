"""Loss and accuracy over the updates, for training and test samples."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from playground.engine.snapshot import History, Snapshot
from playground.ui.theme import Theme
from playground.ui.translate import later, tr
from playground.ui.views.axes import Axes, Range, linear_range, log_range, step_range
from playground.ui.views.base import MARGIN, View
from playground.ui.views.drawing import Entry, draw_legend, draw_text, legend_height, number, percent

WORDS = 8  # characters kept for a value


class LossView(View):
    """Running Q of the training loss, loss of the test samples, and below them the accuracy."""

    name = "loss"
    title = later("Loss and accuracy")
    help = later(
        "The running loss Q of training and the loss of the test samples after each update. Where the data has "
        "classes, the share of right answers stands below. A test loss that rises while training falls means that the "
        "network learns by heart."
    )
    icon = "view-loss"
    order = 20

    def build(self) -> None:
        self._log = self.switch(
            later("Log"),
            later("Logarithmic axis: small losses stay visible"),
            self.repaint_now,
            icon="switch-log",
            key="L",
        )
        self._accuracy = self.switch(
            later("Accuracy"),
            later("Show the share of right answers"),
            self.repaint_now,
            icon="check",
            on=True,
            key="A",
        )
        self._history: History | None = None
        self._values: tuple[float, ...] = ()

    def refresh(self, snapshot: Snapshot) -> bool:
        values = (
            snapshot.quality,
            snapshot.metrics.get("test_loss", math.nan),
            snapshot.metrics.get("train_accuracy", math.nan),
            snapshot.metrics.get("test_accuracy", math.nan),
        )
        changed = snapshot.history is not self._history or values != self._values or snapshot.problem is not None
        self._history, self._values = snapshot.history, values
        return changed

    def message(self) -> str:
        if self.snapshot is None or self.program is None:
            return tr("The loss appears here as soon as the network can train.")
        if self._history is None or not len(self._history.step):
            return tr("No update yet: press play or step.")
        return ""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        history, theme = self._history, self.theme
        assert history is not None
        entries = self._entries()
        inner = area.adjusted(MARGIN, 4, -MARGIN, -4)
        top = legend_height(entries, inner.width(), theme)
        draw_legend(painter, QRectF(inner.left(), inner.top(), inner.width(), top), entries, theme)
        below = QRectF(area.left(), inner.top() + top, area.width(), inner.bottom() - inner.top() - top)
        both = self._shows_accuracy() and below.height() >= 110
        split = below.height() * (0.62 if both else 1.0)
        upper = QRectF(below.left(), below.top(), below.width(), split)
        self._paint_loss(painter, upper, history, x_labels=not both)
        if both:
            lower = QRectF(below.left(), below.top() + split, below.width(), below.height() - split)
            self._paint_accuracy(painter, lower, history)

    def _entries(self) -> list[Entry]:
        train, test = self._colors(self.theme)
        quality, test_loss, train_accuracy, test_accuracy = self._values
        rows = [(tr("train Q"), train, quality, train_accuracy, False)]
        if self._has_test():
            rows.append((tr("test"), test, test_loss, test_accuracy, True))
        entries = []
        for name, color, loss, accuracy, dashed in rows:
            value = number(loss, 3, WORDS) + (percent(accuracy, WORDS + 1) if self._shows_accuracy() else "")
            entries.append(Entry(name, color, value, dashed))
        return entries

    @staticmethod
    def _colors(theme: Theme) -> tuple:
        return theme.text, theme.muted

    def _shows_accuracy(self) -> bool:
        return self._accuracy.isChecked() and self.program is not None and self.program.table.has_classes

    def _has_test(self) -> bool:
        return self.program is not None and self.program.table.train < self.program.table.size

    def _paint_loss(self, painter: QPainter, area: QRectF, history: History, x_labels: bool) -> None:
        shown = [history.train_loss, history.test_loss] if self._has_test() else [history.train_loss]
        values = np.concatenate(shown)
        y = log_range(values) if self._log.isChecked() else linear_range(values)
        axes = Axes(area, step_range(self._last(history)), y, self.theme, x_labels=x_labels)
        axes.draw(painter)
        train, test = self._colors(self.theme)
        if self._has_test():
            axes.curve(painter, history.step, history.test_loss, test, dashed=True)
        axes.curve(painter, history.step, history.train_loss, train)
        self._paint_end(painter, axes, history)

    def _paint_accuracy(self, painter: QPainter, area: QRectF, history: History) -> None:
        axes = Axes(area, step_range(self._last(history)), Range(0.0, 1.0), self.theme)
        axes.draw(painter)
        train, test = self._colors(self.theme)
        if self._has_test():
            axes.curve(painter, history.step, history.test_accuracy, test, dashed=True)
        axes.curve(painter, history.step, history.train_accuracy, train)

    def _paint_end(self, painter: QPainter, axes: Axes, history: History) -> None:
        """A mark where NaN or Inf ended the run."""
        snapshot = self.snapshot
        if snapshot is None or snapshot.problem is None or "nonfinite" not in snapshot.health.values():
            return
        x = axes.x_of(snapshot.step)
        painter.setPen(QPen(self.theme.error, 1))
        painter.drawLine(QPointF(x, axes.frame.top()), QPointF(x, axes.frame.bottom()))
        painter.setFont(self.theme.font("small", bold=True))
        left = x - 68 if x + 68 > axes.frame.right() else x + 4
        align = Qt.AlignmentFlag.AlignRight if left < x else Qt.AlignmentFlag.AlignLeft
        draw_text(painter, QRectF(left, axes.frame.top(), 64, 16), tr("NaN or Inf"), align)

    @staticmethod
    def _last(history: History) -> float:
        return float(history.step[-1])

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        if self._history is None:
            return None
        names = ["step", "train_loss", "test_loss", "train_accuracy", "test_accuracy"]
        return names, np.stack([getattr(self._history, name) for name in names], axis=1)
