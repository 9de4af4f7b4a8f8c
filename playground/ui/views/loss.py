"""Loss and accuracy over the updates, for training and test samples."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from playground.engine.snapshot import Snapshot
from playground.ui.theme import Theme
from playground.ui.translate import later, tr
from playground.ui.views.axes import Range, linear_range, log_range
from playground.ui.views.base import MARGIN
from playground.ui.views.curves import EXACT, WIDE, Chart, Curve, CurvesView
from playground.ui.views.drawing import Entry, draw_legend, legend_height, number, percent

WORDS = 8  # characters kept for a value


class LossView(CurvesView):
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
        self._values: tuple[float, ...] = ()
        super().build()

    def take(self, snapshot: Snapshot) -> bool:
        values = (
            snapshot.quality,
            snapshot.metrics.get("test_loss", math.nan),
            snapshot.metrics.get("train_accuracy", math.nan),
            snapshot.metrics.get("test_accuracy", math.nan),
        )
        changed = super().take(snapshot) or values != self._values or snapshot.problem is not None
        self._values = values
        return changed

    def message(self) -> str:
        if self.snapshot is None or self.program is None:
            return tr("The loss appears here as soon as the network can train.")
        if self._history is None or not len(self._history.step):
            return tr("No update yet: press play or step.")
        return ""

    def charts(self, area: QRectF) -> list[Chart]:
        history = self._history
        assert history is not None
        inner = area.adjusted(MARGIN, 4, -MARGIN, -4)
        top = legend_height(self.entries(), inner.width(), self.theme)
        below = QRectF(area.left(), inner.top() + top, area.width(), inner.bottom() - inner.top() - top)
        both = self._shows_accuracy() and below.height() >= 110
        split = below.height() * (0.62 if both else 1.0)
        upper = QRectF(below.left(), below.top(), below.width(), split)
        losses = self._curves(history.train_loss, history.test_loss)
        values = np.concatenate([curve.values for curve in losses])
        y = log_range(values) if self._log.isChecked() else linear_range(values)
        charts = [Chart("loss", upper, y, losses, x_labels=not both, end=self._end())]
        if both:
            lower = QRectF(below.left(), below.top() + split, below.width(), below.height() - split)
            shares = self._curves(history.train_accuracy, history.test_accuracy)
            charts.append(Chart("accuracy", lower, Range(0.0, 1.0), shares))
        return charts

    def _curves(self, train: np.ndarray, test: np.ndarray) -> tuple[Curve, ...]:
        """Training lies over test."""
        colors = self._colors(self.theme)
        above = Curve(train, colors[0])
        return (Curve(test, colors[1], dashed=True), above) if self._has_test() else (above,)

    def paint_legend(self, painter: QPainter, area: QRectF) -> None:
        entries = self.entries()
        inner = area.adjusted(MARGIN, 4, -MARGIN, -4)
        top = legend_height(entries, inner.width(), self.theme)
        draw_legend(painter, QRectF(inner.left(), inner.top(), inner.width(), top), entries, self.theme)

    def entries(self) -> list[Entry]:
        train, test = self._colors(self.theme)
        quality, test_loss, train_accuracy, test_accuracy = self._values
        history, row = self._history, self.row
        if row is not None and history is not None:
            quality, test_loss = float(history.train_loss[row]), float(history.test_loss[row])
            train_accuracy, test_accuracy = float(history.train_accuracy[row]), float(history.test_accuracy[row])
        rows = [(tr("train Q"), train, quality, train_accuracy, False)]
        if self._has_test():
            rows.append((tr("test"), test, test_loss, test_accuracy, True))
        digits, width = (EXACT, WIDE) if self.exploring else (3, WORDS)
        entries = []
        for name, color, loss, accuracy, dashed in rows:
            value = number(loss, digits, width) + (percent(accuracy, WORDS + 1) if self._shows_accuracy() else "")
            entries.append(Entry(name, color, value, dashed))
        return entries

    @staticmethod
    def _colors(theme: Theme) -> tuple:
        return theme.text, theme.muted

    def _shows_accuracy(self) -> bool:
        return self._accuracy.isChecked() and self.program is not None and self.program.table.has_classes

    def _has_test(self) -> bool:
        return self.program is not None and self.program.table.train < self.program.table.size

    def _end(self) -> float | None:
        """The update at which NaN or Inf ended the run."""
        snapshot = self.snapshot
        if snapshot is None or snapshot.problem is None or "nonfinite" not in snapshot.health.values():
            return None
        return float(snapshot.step)

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        if self._history is None:
            return None
        names = ["step", "train_loss", "test_loss", "train_accuracy", "test_accuracy"]
        return names, np.stack([getattr(self._history, name) for name in names], axis=1)
