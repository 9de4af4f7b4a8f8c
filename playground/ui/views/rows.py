"""What happens next: the rows of the training program, the next one marked, those just run fading away."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kernels.program import Phase
from playground.engine.snapshot import ProgramInfo, RowInfo, Snapshot
from playground.ui.translate import later, tr
from playground.ui.views.base import MARGIN, View
from playground.ui.views.drawing import draw_message, draw_text

LINE = 20
FADE = 12  # rows back until one that ran has faded
TOO_FAST = 200  # executed rows between two pictures, in rows a second, beyond which the eye cannot follow

PHASES = {
    Phase.DATA: later("Data: choose and fetch the batch"),
    Phase.FORWARD: later("Forward: outputs of each layer"),
    Phase.LOSS: later("Loss: compare with the targets"),
    Phase.BACKWARD: later("Backward: gradients, last layer first"),
    Phase.GUARD: later("Guard: stop at NaN or Inf"),
    Phase.UPDATE: later("Update: move the weights"),
}


class RowsView(View):
    """Every row of one update in order, by phase; in slow motion the one that comes next is marked."""

    name = "rows"
    title = later("What comes next")
    help = later(
        "One update is this list of rows, from top to bottom: each row is one kernel over the arrays of one node. The "
        "arrow marks the next row; rows that just ran fade. Step by single rows, or slow down, to follow them."
    )
    icon = "view-rows"
    order = 60
    interval = 1 / 30
    scrolls = True

    def build(self) -> None:
        self._follow = self.switch(
            later("Follow"),
            later("Keep the next row in sight"),
            self._scroll_to_next,
            icon="switch-follow",
            on=True,
            key="F",
        )
        self._lines: list[RowInfo | Phase] = []
        self._line_of: list[int] = []
        self._recent: dict[int, int] = {}  # row -> how many rows ago it ran
        self._next = -1

    def renew(self, program: ProgramInfo | None) -> None:
        self._lines, self._line_of, self._recent, self._next = [], [], {}, -1
        phase = None
        for row in program.rows if program is not None else ():
            if row.phase != phase:
                phase = row.phase
                self._lines.append(phase)
            self._line_of.append(len(self._lines))
            self._lines.append(row)
        self.plate.setMinimumHeight(max(80, LINE * len(self._lines) + MARGIN))
        self.scroller.verticalScrollBar().setValue(0)

    def refresh(self, snapshot: Snapshot) -> bool:
        before = self._next, self._recent
        self._next = snapshot.row
        if snapshot.executed:
            order = dict.fromkeys(reversed(snapshot.executed))  # newest first, each once
            fresh = {row: age for age, row in enumerate(order) if age < FADE}
            older = {row: age + len(order) for row, age in self._recent.items() if row not in fresh}
            self._recent = fresh | {row: age for row, age in older.items() if age < FADE}
        if self._too_fast(snapshot):
            self._recent = {}
            self._next = -1
        if (self._next, self._recent) == before:
            return False
        self._scroll_to_next()
        return True

    def _too_fast(self, snapshot: Snapshot) -> bool:
        return snapshot.running and snapshot.rate * len(self._line_of) > TOO_FAST

    def _scroll_to_next(self, *_: object) -> None:
        """Bring the next row near the middle when it leaves the middle half; at rest nothing moves."""
        if not self._follow.isChecked() or not 0 <= self._next < len(self._line_of):
            return
        bar, height = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
        top = self._line_of[self._next] * LINE
        if top - LINE < bar.value() or top + 2 * LINE > bar.value() + height:
            bar.setValue(max(0, top - height // 3) if self._next else 0)

    def message(self) -> str:
        if self.program is None:
            return tr("The steps of one update are listed here as soon as the network can run.")
        return "" if self._lines else tr("This network has nothing to compute.")

    def paint(self, painter: QPainter, area: QRectF) -> None:
        clip = painter.clipBoundingRect() if painter.hasClipping() else area
        visible = self.plate.visibleRegion().boundingRect() if painter.device() is self.plate else None
        low = visible.top() if visible is not None else clip.top()
        high = visible.bottom() if visible is not None else clip.bottom()
        first = max(0, int(low / LINE) - 1)
        last = min(len(self._lines), int(high / LINE) + 2)
        fast = self.snapshot is not None and self._too_fast(self.snapshot)
        for line in range(first, last):
            box = QRectF(area.left(), area.top() + line * LINE, area.width(), LINE)
            item = self._lines[line]
            if isinstance(item, RowInfo):
                self._paint_row(painter, box, item)
            else:
                self._paint_phase(painter, box, item)
        if fast:
            self._paint_hint(painter, QRectF(area.left(), low, area.width(), high - low))

    def _hue(self, phase: Phase) -> QColor:
        theme = self.theme
        return {Phase.FORWARD: theme.forward, Phase.BACKWARD: theme.backward, Phase.UPDATE: theme.accent}.get(
            phase, theme.muted
        )

    def _paint_phase(self, painter: QPainter, box: QRectF, phase: Phase) -> None:
        painter.setFont(self.theme.font("small", bold=True))
        painter.setPen(self._hue(phase))
        draw_text(painter, box.adjusted(MARGIN, 2, -MARGIN, 0), tr(PHASES[phase]))

    def _paint_row(self, painter: QPainter, box: QRectF, row: RowInfo) -> None:
        theme, hue = self.theme, self._hue(row.phase)
        age = self._recent.get(row.index)
        if age is not None:
            glow = QColor(hue)
            glow.setAlphaF(0.34 * (1 - age / FADE))
            painter.fillRect(box.adjusted(MARGIN, 0, -MARGIN, 0), glow)
        painter.fillRect(QRectF(box.left() + MARGIN, box.top(), 2, box.height()), hue)
        if row.index == self._next:
            painter.fillRect(box.adjusted(MARGIN, 0, -MARGIN, 0), theme.selection)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue)
            x, y = box.left() + MARGIN + 6, box.center().y()
            painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 8, y), QPointF(x, y + 5)]))
        inner = box.adjusted(MARGIN + 20, 0, -MARGIN, 0)
        painter.setFont(theme.font("small", mono=True))
        painter.setPen(theme.muted)
        draw_text(painter, QRectF(inner.left(), inner.top(), 26, LINE), str(row.index), Qt.AlignmentFlag.AlignRight)
        painter.setPen(theme.text)
        name_width = min(max(0.42 * inner.width(), 116.0), 200.0)
        left = inner.left() + 36
        painter.setFont(theme.font("small", bold=row.index == self._next))
        draw_text(painter, QRectF(left, inner.top(), name_width - 44, LINE), row.node or tr("whole step"))
        painter.setFont(theme.font("small", mono=True))
        kernel = QRectF(inner.left() + name_width, inner.top(), inner.width() - name_width, LINE)
        draw_text(painter, kernel, row.kernel)
        used = painter.fontMetrics().horizontalAdvance(row.kernel) + 12.0
        if kernel.width() - used > 60:
            painter.setPen(theme.muted)
            draw_text(painter, kernel.adjusted(used, 0, 0, 0), row.signature)

    def _paint_hint(self, painter: QPainter, area: QRectF) -> None:
        """At full speed there is no next row to see."""
        bubble = QRectF(area.left() + 2 * MARGIN, area.bottom() - 52, area.width() - 4 * MARGIN, 44)
        ground = QColor(self.theme.raised)
        ground.setAlpha(235)
        painter.setPen(self.theme.border)
        painter.setBrush(ground)
        painter.drawRoundedRect(bubble, 6, 6)
        draw_message(
            painter, bubble.adjusted(6, 2, -6, -2), tr("Too fast to follow: slow down or step by rows."), self.theme
        )

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        if self.program is None or not self.program.rows:
            return None
        rows = [(str(row.index), str(row.phase), row.node, row.kernel, row.signature) for row in self.program.rows]
        return ["row", "phase", "node", "kernel", "signature"], np.array(rows, dtype=object)
