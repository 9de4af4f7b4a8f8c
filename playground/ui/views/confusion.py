"""Which classes are taken for which."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from playground.engine.snapshot import Kind, Need, ProgramInfo, Snapshot
from playground.ui.names import class_names
from playground.ui.translate import later, tr
from playground.ui.views.base import MARGIN, View
from playground.ui.views.drawing import draw_text, percent


class ConfusionView(View):
    """Counts of true class by predicted class, and the share of each class that is found (recall)."""

    name = "confusion"
    title = later("Confusion")
    help = later(
        "Each row is a true class, each column an answer of the network. Right answers lie on the diagonal; the share "
        "at the end of a row says how much of that class is found."
    )
    icon = "view-confusion"
    order = 50
    interval = 0.2

    def build(self) -> None:
        self._test = self.switch(
            later("Test"),
            later("Count the test samples instead of the training samples"),
            self._split,
            icon="switch-test",
            key="T",
        )
        self._counts: np.ndarray | None = None

    def _split(self, on: bool) -> None:
        self._counts = None
        self.needs_changed.emit()
        self.repaint_now()

    @property
    def _key(self) -> str:
        return "test" if self._test.isChecked() and self._test.isEnabled() else "train"

    def renew(self, program: ProgramInfo | None) -> None:
        self._counts = None
        has_test = program is not None and program.table.train < program.table.size
        self._test.setEnabled(has_test)

    def wishes(self, program: ProgramInfo) -> set[Need]:
        return {Need(Kind.CONFUSION, self._key)} if program.table.has_classes else set()

    def refresh(self, snapshot: Snapshot) -> bool:
        counts = snapshot.value(Kind.CONFUSION, self._key)
        if counts is None or counts is self._counts or counts.ndim != 2:
            return False
        changed = self._counts is None or not np.array_equal(counts, self._counts)
        self._counts = counts
        return changed

    def message(self) -> str:
        if self.program is None:
            return tr("Answers are counted here as soon as the network can train.")
        if not self.program.table.has_classes:
            return tr("This data has values instead of classes: there is nothing to confuse.")
        if self._counts is None:
            return tr("Answers have not been counted yet.")
        return ""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        counts, theme = self._counts, self.theme
        assert counts is not None
        assert self.program is not None
        size = len(counts)
        known = class_names(self.program.table)
        names = [*known, *(str(k) for k in range(len(known), size))][:size]
        metrics = QFontMetricsF(theme.font("small"))
        inner = area.adjusted(MARGIN, 4, -MARGIN, -4)
        line = metrics.height() + 2
        label = min(max(metrics.horizontalAdvance(name) for name in names) + 8, 0.28 * inner.width())
        recall = metrics.horizontalAdvance("100.0 %") + 8
        painter.setFont(theme.font("small"))
        grid = inner.adjusted(label + line, 2 * line, -recall, 0)
        cell_height = min(grid.height() / size, 80.0)
        cell_width = min(grid.width() / size, max(2.2 * cell_height, 56.0))
        spare = grid.width() - cell_width * size
        grid = QRectF(grid.left() + spare / 2, grid.top(), cell_width * size, cell_height * size)
        self._paint_names(painter, grid, names, label, line, cell_width, cell_height)
        totals = counts.sum(axis=1)
        shares = counts / np.maximum(totals, 1)[:, None]
        self._paint_cells(painter, grid, counts, shares, cell_width, cell_height)
        painter.setFont(theme.font("small"))
        self._paint_recall(painter, grid, shares, totals, recall, line, cell_height)

    def _paint_names(
        self, painter: QPainter, grid: QRectF, names: list[str], label: float, line: float, width: float, height: float
    ) -> None:
        painter.setPen(self.theme.muted)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, QRectF(grid.left(), grid.top() - 2 * line, grid.width(), line), tr("answer"), centre)
        painter.save()
        painter.translate(grid.left() - label - line, grid.center().y())
        painter.rotate(-90)
        draw_text(painter, QRectF(-grid.height() / 2, 0, grid.height(), line), tr("true class"), centre)
        painter.restore()
        painter.setPen(self.theme.text)
        stride = max(1, -(-int(line * len(names)) // max(int(grid.height()), 1)))
        for k, name in enumerate(names):
            if k % stride:
                continue
            left = QRectF(grid.left() - label, grid.top() + k * height, label - 6, height)
            draw_text(painter, left, name, Qt.AlignmentFlag.AlignRight)
            above = QRectF(grid.left() + k * width + 1, grid.top() - line, width - 2, line)
            draw_text(painter, above, name, centre)

    def _paint_cells(
        self, painter: QPainter, grid: QRectF, counts: np.ndarray, shares: np.ndarray, width: float, height: float
    ) -> None:
        theme, size = self.theme, len(counts)
        font = theme.font("small", bold=True)
        metrics = QFontMetricsF(font)
        legible = height >= metrics.height() and width >= metrics.horizontalAdvance("0" * len(str(counts.max()))) + 2
        painter.setFont(font)
        gap = 1.0 if min(width, height) > 6 else 0.0
        for i in range(size):
            for j in range(size):
                cell = QRectF(grid.left() + j * width, grid.top() + i * height, width - gap, height - gap)
                hue = theme.accent if i == j else theme.error
                share = float(shares[i, j])
                ground = theme.mixed(hue, 0.9 * share if share else 0.0, theme.panel)
                painter.fillRect(cell, ground)
                if legible and (counts[i, j] or size <= 4):
                    strong = share > (0.5 if not theme.is_dark else 0.6)
                    painter.setPen(theme.on_accent if strong else theme.text if counts[i, j] else theme.muted)
                    draw_text(painter, cell, str(counts[i, j]), Qt.AlignmentFlag.AlignHCenter, elide=False)

    def _paint_recall(
        self,
        painter: QPainter,
        grid: QRectF,
        shares: np.ndarray,
        totals: np.ndarray,
        width: float,
        line: float,
        height: float,
    ) -> None:
        right = Qt.AlignmentFlag.AlignRight
        painter.setPen(self.theme.muted)
        draw_text(painter, QRectF(grid.right(), grid.top() - line, width, line), tr("found"), right)
        painter.setPen(self.theme.text)
        if height < line - 2:
            return
        for k in range(len(shares)):
            value = percent(float(shares[k, k]) if totals[k] else float("nan"))
            draw_text(painter, QRectF(grid.right(), grid.top() + k * height, width, height), value, right, elide=False)

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        if self._counts is None or self.program is None:
            return None
        names = [f"answer {name}" for name in self.program.table.classes][: len(self._counts)]
        return ["true class", *names], np.column_stack([np.arange(len(self._counts)), self._counts])
