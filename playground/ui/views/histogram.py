"""How the weights and the activations of each layer are spread."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent

from playground.engine.snapshot import Kind, Need, ProgramInfo, Snapshot
from playground.ui.names import node_of
from playground.ui.translate import later, tr
from playground.ui.views.base import MARGIN, View
from playground.ui.views.drawing import SteadyScale, draw_text, finite_extent, number

BINS = 41  # odd: one bin for zero
MOST = 50_000  # values that are counted; of more, evenly spaced ones
CELL_WIDTH, CELL_HEIGHT = 84.0, 68.0


@dataclass
class _Cell:
    """One small histogram: where its values come from, its steady range and its counts."""

    need: Need
    layer: str
    weights: bool
    scale: SteadyScale = field(default_factory=SteadyScale)
    half: float = 1.0
    counts: np.ndarray | None = None
    wrong: int = 0  # values that are not numbers
    spread: float = math.nan  # standard deviation
    values: np.ndarray | None = None

    def count(self, values: np.ndarray) -> bool:
        """Bin new values; True where they are others than the last ones."""
        if values is self.values:
            return False
        self.values = values
        flat = values.reshape(-1)
        flat = flat[:: max(1, -(-flat.size // MOST))]
        finite = np.isfinite(flat)
        if not finite.all():
            self.wrong, flat = int(flat.size - finite.sum()), flat[finite]
        else:
            self.wrong = 0
        self.half = self.scale.fit(finite_extent(flat))
        place = (flat.astype(np.float64) / self.half + 1.0) * (BINS / 2)
        self.counts = np.bincount(np.clip(place, 0, BINS - 1).astype(np.int64), minlength=BINS)
        self.spread = float(flat.std(dtype=np.float64)) if flat.size else math.nan
        return True

    def forget(self) -> bool:
        """There are no values; True where there were some."""
        known = self.counts is not None
        self.counts, self.values, self.wrong, self.spread = None, None, 0, math.nan
        return known


class HistogramView(View):
    """Histograms of each layer's weights and of its outputs for the current batch, first layer first."""

    name = "histogram"
    title = later("Histograms")
    help = later(
        "How the weights of each layer, and its outputs for the current batch, are spread. Outputs piled up at the "
        "edges mean saturated units, outputs all at zero dead ones; weights that drift far apart call for "
        "regularization."
    )
    icon = "view-histogram"
    order = 40
    interval = 0.2
    scrolls = True

    def build(self) -> None:
        self._weights = self.switch(
            later("Weights"),
            later("Show the weights of each layer"),
            self._choose,
            icon="switch-weights",
            on=True,
            key="W",
        )
        self._outputs = self.switch(
            later("Activations"),
            later("Show the outputs of each layer for the current batch"),
            self._choose,
            icon="activation",
            on=True,
            key="A",
        )
        self._cells: list[_Cell] = []

    def _choose(self, *_: object) -> None:
        self._arrange()
        self.needs_changed.emit()
        self.repaint_now()

    def renew(self, program: ProgramInfo | None) -> None:
        self._cells = []
        for layer in program.layers if program is not None else ():
            names = [name for name in program.tensors if node_of(name) == layer] if program else []
            weight = next((name for name in names if name.endswith(".weight")), names[0] if names else "")
            if weight:
                self._cells.append(_Cell(Need(Kind.PARAMETER, weight), layer, weights=True))
            self._cells.append(_Cell(Need(Kind.OUTPUT, layer), layer, weights=False))
        self._arrange()

    def _shown(self) -> list[_Cell]:
        wanted = {True: self._weights.isChecked(), False: self._outputs.isChecked()}
        return [cell for cell in self._cells if wanted[cell.weights]]

    def _grid(self, width: float) -> tuple[int, int]:
        """Columns and rows: a column for each layer while there is room, weights above activations."""
        shown = self._shown()
        layers = len(dict.fromkeys(cell.layer for cell in shown))
        columns = max(1, min(layers, int((width - MARGIN) / CELL_WIDTH)))
        kinds = len({cell.weights for cell in shown})
        return columns, -(-layers // columns) * kinds

    def _arrange(self) -> None:
        rows = self._grid(max(self.width(), 200))[1]
        self.plate.setMinimumHeight(max(80, int(rows * CELL_HEIGHT + MARGIN)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def wishes(self, program: ProgramInfo) -> set[Need]:
        return {cell.need for cell in self._shown()}

    def refresh(self, snapshot: Snapshot) -> bool:
        changed = False
        begun = snapshot.step > 0 or snapshot.row > 0  # before the first row outputs are memory that nothing wrote
        for cell in self._shown():
            if not cell.weights and not begun:
                changed |= cell.forget()
                continue
            values = snapshot.values.get(cell.need)
            if values is not None and values.size:
                changed |= cell.count(values)
        return changed

    def message(self) -> str:
        if self.program is None:
            return tr("Weights appear here as soon as the network can train.")
        if not self._cells:
            return tr("No layer has weights: add a Dense layer.")
        if not self._shown():
            return tr("Switch on weights or activations above.")
        return ""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        columns, rows = self._grid(area.width())
        shown = self._shown()
        layers = list(dict.fromkeys(cell.layer for cell in shown))
        kinds = len({cell.weights for cell in shown})
        inner = area.adjusted(MARGIN, 4, -MARGIN, -4)
        width, height = inner.width() / columns, inner.height() / rows
        for cell in shown:
            place = layers.index(cell.layer)
            row = place // columns * kinds + (kinds - 1 if not cell.weights else 0)
            box = QRectF(inner.left() + place % columns * width, inner.top() + row * height, width, height)
            self._paint_cell(painter, box.adjusted(4, 0, -4, -2), cell)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: _Cell) -> None:
        theme = self.theme
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.text)
        title = QRectF(box.left(), box.top(), box.width(), 16)
        name_width = min(painter.fontMetrics().horizontalAdvance(cell.layer) + 6.0, box.width())
        draw_text(painter, title, cell.layer)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.error if cell.wrong else theme.muted)
        kind = tr("weights") if cell.weights else tr("outputs")
        if cell.wrong:
            kind = tr("{count} not a number", count=cell.wrong)
        draw_text(painter, title.adjusted(name_width, 0, 0, 0), kind)
        bars = QRectF(box.left(), box.top() + 17, box.width(), max(box.height() - 17 - 16, 8.0))
        foot = QRectF(box.left(), bars.bottom() + 1, box.width(), 14)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.outline, 1))
        painter.drawLine(bars.bottomLeft(), bars.bottomRight())
        if cell.counts is not None:
            self._paint_bars(painter, bars, cell.counts)
        painter.restore()
        painter.setPen(theme.muted)
        if cell.counts is None:
            draw_text(painter, bars, "–", Qt.AlignmentFlag.AlignHCenter)
            return
        draw_text(painter, foot, number(-cell.half, 2))
        draw_text(painter, foot, number(cell.half, 2), Qt.AlignmentFlag.AlignRight)
        if box.width() >= 110:
            draw_text(painter, foot, f"σ {number(cell.spread, 2)}", Qt.AlignmentFlag.AlignHCenter)

    def _paint_bars(self, painter: QPainter, area: QRectF, counts: np.ndarray) -> None:
        theme = self.theme
        tallest = max(int(counts.max()), 1)
        edges = np.round(np.linspace(area.left(), area.right(), BINS + 1)).tolist()
        heights = (counts * (area.height() / tallest)).tolist()
        middle = BINS // 2
        for k, height in enumerate(heights):
            if height <= 0:
                continue
            height = max(height, 1.0)
            color = theme.negative if k < middle else theme.positive if k > middle else theme.muted
            gap = 1 if edges[k + 1] - edges[k] > 3 else 0
            painter.fillRect(QRectF(edges[k], area.bottom() - height, edges[k + 1] - edges[k] - gap, height), color)

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        """One row for each bin of each histogram: number of the histogram, lower and upper edge, count."""
        rows = []
        for k, cell in enumerate(self._shown()):
            if cell.counts is not None:
                edges = np.linspace(-cell.half, cell.half, BINS + 1)
                rows.append(np.column_stack([np.full(BINS, k), edges[:-1], edges[1:], cell.counts]))
        return (["histogram", "from", "to", "count"], np.concatenate(rows)) if rows else None
