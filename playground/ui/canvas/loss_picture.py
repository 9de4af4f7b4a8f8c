"""The picture of a loss card: the curve of the running loss, and its value.

Where there are several losses, each card shows its own: what it has seen of it, smoothed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from playground.engine.snapshot import History, Snapshot
from playground.ui.canvas.pictures import Picture
from playground.ui.theme import Theme

POINTS = 120
KEPT = 512  # points of a loss beside others
SMOOTHING = 0.2  # of a loss beside others, frame by frame
LOWEST = 1e-4  # of the logarithmic axis, as a share of the largest value


@dataclass
class LossCurve(Picture):
    """The running loss Q since the last reset on a logarithmic axis, thinned, over its current value."""

    history: History | None = None
    own: list[float] = field(default_factory=list)  # where there are several losses
    step: int = -1
    quality: float = float("nan")
    shown: tuple[int, str] = (0, "")

    def feed(self, snapshot: Snapshot) -> bool:
        if snapshot.history is not None:
            self.history = snapshot.history
        self.quality = snapshot.quality if isfinite(snapshot.quality) else snapshot.loss
        size = len(self.history.step) if self.history is not None else 0
        if snapshot.step and self.node in snapshot.losses:  # before the first update there is none
            size = self._follow(snapshot)
        elif self.own:
            self.own.clear()
        shown = (size, self.label())
        if shown == self.shown:
            return False
        self.shown = shown
        return True

    def _follow(self, snapshot: Snapshot) -> int:
        """Take in this loss's own value; every second point goes when there are many."""
        if snapshot.step < self.step:
            self.own.clear()
        if snapshot.step != self.step or not self.own:
            value, before = snapshot.losses[self.node], self.own[-1] if self.own else snapshot.losses[self.node]
            self.own.append(value if not isfinite(before) else before + SMOOTHING * (value - before))
            if len(self.own) > KEPT:
                del self.own[::2]
            self.step = snapshot.step
        self.quality = self.own[-1]
        return snapshot.step

    def label(self) -> str:
        """The loss in a form of steady width."""
        if not isfinite(self.quality):
            return "—"
        return f"{self.quality:.4f}" if self.quality == 0 or 1e-3 <= abs(self.quality) < 1000 else f"{self.quality:.2e}"

    def paint(self, painter: QPainter, theme: Theme) -> None:
        body = self.layout.body
        plot = QRectF(body.left(), body.top(), body.width(), body.height() - 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(theme.zero, 0.4))
        painter.drawRoundedRect(plot, 4, 4)
        self._curve(painter, theme, plot.adjusted(5, 6, -5, -6))
        painter.setPen(theme.text)
        painter.setFont(theme.font("large", bold=True))
        value = QRectF(body.left(), plot.bottom() + 4, body.width(), 18)
        painter.drawText(value, Qt.AlignmentFlag.AlignCenter, self.label())

    def _curve(self, painter: QPainter, theme: Theme, place: QRectF) -> None:
        history = self.history
        if history is None:
            return
        values = np.asarray(self.own or history.train_loss, np.float64)
        values = values[np.isfinite(values)]
        if len(values) < 2:
            return
        values = values[np.linspace(0, len(values) - 1, min(len(values), POINTS)).astype(int)]
        top = float(np.abs(values).max()) or 1.0
        height = np.log10(np.maximum(np.abs(values) / top, LOWEST))
        low = min(float(height.min()), -1.0)
        xs = np.linspace(place.left(), place.right(), len(values))
        ys = place.top() + height / low * place.height()
        painter.setPen(QPen(theme.text, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(float(x), float(y)) for x, y in zip(xs, ys)]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.text)
        painter.drawEllipse(QPointF(float(xs[-1]), float(ys[-1])), 2.5, 2.5)
