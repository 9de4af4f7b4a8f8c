"""Size of the gradients, layer by layer: whether they vanish, explode, or fit the weights."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from playground.engine.snapshot import EXPLODING_NORM, VANISHING_SHARE, ProgramInfo
from playground.ui.translate import later, tr
from playground.ui.views.axes import log_range
from playground.ui.views.base import MARGIN
from playground.ui.views.curves import EXACT, Chart, Curve, CurvesView
from playground.ui.views.drawing import (
    LINE,
    Entry,
    draw_key,
    draw_text,
    finite_extent,
    number,
)

SLOW, FAST = 1e-5, 1e-1  # update over weights: about 1e-3 is healthy
COLUMN, NAME = 128.0, 56.0  # width of the legend beside the curves, and of its names while they are explored


class GradientsView(CurvesView):
    """Norm of dL/dw of each layer over the updates, or the last update's norm over the weights' norm."""

    name = "gradients"
    title = later("Gradients")
    help = later(
        "The norm of the gradient of each layer on a logarithmic axis. Curves that sink from the last layer to the "
        "first show vanishing gradients, curves that shoot up exploding ones. The ratio of update to weights should "
        "stay near one thousandth."
    )
    icon = "view-gradients"
    order = 30

    def build(self) -> None:
        self._ratio = self.switch(
            later("Update / weight"),
            later(
                "Show the norm of the last update divided by the norm of the weights, instead of the gradient's norm"
            ),
            self.repaint_now,
            icon="switch-ratio",
            key="U",
        )
        self._guides = self.switch(
            later("Limits"),
            later("Show where gradients count as vanishing or exploding"),
            self.repaint_now,
            icon="switch-limits",
            key="G",
        )
        super().build()

    def renew(self, program: ProgramInfo | None) -> None:
        self._history = None
        super().renew(program)

    def message(self) -> str:
        if self.program is None:
            return tr("Gradients appear here as soon as the network can train.")
        if not self.program.layers:
            return tr("No layer has parameters to learn: add a Dense layer.")
        if self._history is None or not len(self._history.step):
            return tr("No update yet: press play or step.")
        return ""

    def _curves(self) -> np.ndarray:
        assert self._history is not None
        assert self.program is not None
        curves = self._history.ratios if self._ratio.isChecked() else self._history.norms
        return curves[:, : len(self.program.layers)]

    def entries(self) -> list[Entry]:
        assert self.program is not None
        curves, row = self._curves(), self.row
        colors = self.theme.series(len(self.program.layers))
        digits = EXACT if self.exploring else 2
        values = curves[-1 if row is None else row].tolist() if len(curves) else [math.nan] * curves.shape[1]
        return [
            Entry(layer, color, number(value, digits))
            for layer, color, value in zip(self.program.layers, colors, values)
        ]

    def _areas(self, area: QRectF) -> tuple[QRectF, QRectF | None]:
        """Where the plot stands, and the legend beside it where there is room or need for one."""
        inner = area.adjusted(MARGIN, 4, -MARGIN, -4)
        below = QRectF(area.left(), inner.top() + LINE, area.width(), inner.height() - LINE)
        if area.width() < 260 and not self.exploring:
            return below, None
        column = self._value_width() + NAME if self.exploring else min(COLUMN, 0.38 * area.width())
        below.setWidth(area.width() - column - MARGIN)
        return below, QRectF(inner.right() - column, inner.top(), column, inner.height())

    def charts(self, area: QRectF) -> list[Chart]:
        curves = self._curves()
        colors = self.theme.series(curves.shape[1])
        lines = tuple(Curve(curves[:, k], color) for k, color in enumerate(colors))
        name = "ratios" if self._ratio.isChecked() else "norms"
        guides = self._limits(curves) if self._guides.isChecked() else ()
        return [Chart(name, self._areas(area)[0], log_range(curves), lines, guides=guides)]

    def paint_legend(self, painter: QPainter, area: QRectF) -> None:
        plot, column = self._areas(area)
        if column is not None:
            self._paint_column(painter, column, self.entries())
        painter.setPen(self.theme.muted)
        painter.setFont(self.theme.font("small"))
        caption = tr("update norm / weight norm") if self._ratio.isChecked() else tr("gradient norm")
        draw_text(painter, QRectF(area.left() + MARGIN, plot.top() - LINE, plot.width() - MARGIN, LINE), caption)

    def _limits(self, curves: np.ndarray) -> tuple[tuple[float, str], ...]:
        if self._ratio.isChecked():
            return (SLOW, tr("too slow")), (FAST, tr("too fast"))
        strongest = finite_extent(curves[-1])
        exploding = ((EXPLODING_NORM, tr("exploding")),)
        if not strongest:
            return exploding
        # In half powers of ten, so that the line does not tremble with every batch.
        vanishing = 10 ** (round(2 * math.log10(strongest * VANISHING_SHARE)) / 2)
        return (vanishing, tr("vanishing")), *exploding

    def _value_width(self) -> float:
        if not self.exploring:
            return 56.0
        return QFontMetricsF(self.theme.font("small", bold=True)).horizontalAdvance("8.88888e−8") + 2

    def _paint_column(self, painter: QPainter, area: QRectF, entries: list[Entry]) -> None:
        """Layers from the last to the first, as the gradient travels; what does not fit is counted."""
        theme, room = self.theme, max(1, int(area.height() / LINE))
        shown = entries[::-1] if len(entries) <= room else entries[::-1][: room - 1]
        value_width = self._value_width()
        for row, entry in enumerate(shown):
            line = QRectF(area.left(), area.top() + row * LINE, area.width(), LINE)
            draw_key(painter, QPointF(line.left(), line.center().y()), entry, theme)
            painter.setPen(theme.muted)
            painter.setFont(theme.font("small"))
            draw_text(painter, line.adjusted(20, 0, -value_width - 4, 0), entry.text)
            painter.setPen(theme.text)
            painter.setFont(theme.font("small", bold=True))
            cell = QRectF(line.right() - value_width, line.top(), value_width, LINE)
            draw_text(painter, cell, entry.value, Qt.AlignmentFlag.AlignRight, elide=False)
        if len(shown) < len(entries):
            painter.setPen(theme.muted)
            painter.setFont(theme.font("small"))
            more = tr("and {count} more", count=len(entries) - len(shown))
            draw_text(painter, QRectF(area.left(), area.top() + len(shown) * LINE, area.width(), LINE), more)

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        if self._history is None or self.program is None:
            return None
        names = ["step"]
        names += [f"{layer} gradient norm" for layer in self.program.layers]
        names += [f"{layer} update ratio" for layer in self.program.layers]
        count = len(self.program.layers)
        parts = (self._history.step[:, None], self._history.norms[:, :count], self._history.ratios[:, :count])
        return names, np.concatenate(parts, axis=1)
