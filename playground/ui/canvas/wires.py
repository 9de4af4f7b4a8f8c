"""The item of one wire: a single thick curve, or a thin curve for every weight, and what moves along them."""

from __future__ import annotations

from math import log2

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.engine.snapshot import Kind as Ask
from playground.engine.snapshot import Need, Snapshot
from playground.graph import Wire
from playground.ui.canvas.geometry import along, curve, detour, lengths
from playground.ui.canvas.painting import Kept
from playground.ui.canvas.pictures import Steady
from playground.ui.canvas.sparks import Sparks
from playground.ui.canvas.traffic import BACKWARD, FORWARD, Traffic
from playground.ui.guard import guarded
from playground.ui.theme import Theme, diverging

STREAM_GAP = 40.0  # between two dots of the stream, scene units
FAINT = 0.2  # the zoom below which single dots are too small to be seen; the wire's colour tells the flow then
TAIL = ((0.0, 1.0), (0.035, 0.6), (0.07, 0.3))  # of a pulse: how far behind, how bright
LEVELS = 24  # of a weight's thickness and colour; smaller changes repaint nothing
WEAK = 3  # levels below which nothing is seen to move along a weight's curve
PLACES = np.linspace(0.0, 1.0, 25)


class WireItem(QGraphicsItem):
    """Shows one wire. `weights` is given where every weight has a curve of its own."""

    def __init__(self, wire: Wire, traffic: Traffic, theme: Theme):
        super().__init__()
        self.wire = wire
        self.start, self.end = QPointF(), QPointF()
        self.main = np.zeros((1, 4, 2))
        self.curves: np.ndarray | None = None  # (n, 4, 2), n = outputs * inputs of the target, output by output
        self.inputs = 0
        self.weights: np.ndarray | None = None  # (outputs, inputs)
        self.removed: frozenset[tuple[int, int]] = frozenset()  # (input, output), held at zero
        self.features = 1
        self.tensor = f"{wire.target}.weight"  # the name of the weights that this wire carries
        self.selected = False
        self.aimed = ""  # "allowed" or "forbidden" while something is held over it
        self.weight: tuple[int, int] | None = None  # the chosen one, (output, input)
        self.hovered_weight: tuple[int, int] | None = None
        self.refreshed = 0.0
        self._traffic = traffic
        self._theme = theme
        self._steady = Steady()
        self._levels: np.ndarray | None = None
        self._kept = Kept()
        self._sparks = Sparks()
        self._bounds = QRectF()
        self._led: tuple[QPointF, QPointF, float | None] | None = None  # the last way, while it has one curve
        self._path = QPainterPath()
        self._dots_per_curve = 4

    # ---- what it shows ----

    def route(
        self,
        start: QPointF,
        end: QPointF,
        units: tuple[list[QPointF], list[QPointF]] | None = None,
        over: float | None = None,
    ) -> None:
        """Lead from port to port; `units`: the places of the source's and the target's units, for a curve a weight;
        `over`: the height at which to pass what stands in between."""
        led = (start, end, over)
        if units is None and self.curves is None and led == self._led:
            return  # as before
        self._led = led
        self.prepareGeometryChange()
        self.start, self.end = start, end
        self.main = (curve(start, end) if over is None else detour(start, end, over))[None]
        self.curves = None
        self.inputs = 0
        if units is not None:
            sources, targets = units
            self.inputs = len(sources)
            self.curves = np.array([curve(a, b) for b in targets for a in sources])
        if self.weights is not None and (self.curves is None or self.weights.size != len(self.curves)):
            self.weights = None  # of a layer with another number of units
        drawn = self.main if self.curves is None else np.concatenate([self.main, self.curves])
        low, high = drawn.reshape(-1, 2).min(axis=0), drawn.reshape(-1, 2).max(axis=0)
        self._bounds = QRectF(QPointF(*low), QPointF(*high)).adjusted(-8, -8, 8, 8)
        self._path = path_of(self.main[0])
        length = lengths(self.main if self.curves is None else self.curves)
        self._dots_per_curve = max(1, round(float(np.median(length)) / STREAM_GAP))
        self.setZValue(0.0 if self.curves is None else 2.0)
        self.forget()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.forget()

    def forget(self) -> None:
        self._kept.drop()
        self._levels = None
        self.update()

    @property
    def cost(self) -> float:
        """Seconds that painting the picture took the last time."""
        return self._kept.cost

    def needs(self) -> set[Need]:
        return {Need(Ask.PARAMETER, self.tensor)} if self.curves is not None else set()

    def feed(self, snapshot: Snapshot) -> bool:
        """Take in a frame's weights; True where curves have to be painted again."""
        if self.curves is None:
            return False
        weights = snapshot.value(Ask.PARAMETER, self.tensor)
        if weights is None or weights is self.weights or weights.ndim != 2 or weights.size != len(self.curves):
            return False
        self.weights = weights
        if self._levels is not None and np.array_equal(self._quantized(weights), self._levels):
            return False
        self._kept.drop()
        self.update()
        return True

    def _quantized(self, weights: np.ndarray) -> np.ndarray:
        """Thickness and sign of each curve in LEVELS steps."""
        scale = max(self._steady.follow(weights), 1.0)
        shares = np.nan_to_num(weights.ravel() / scale, nan=0.0, posinf=1.0, neginf=-1.0)
        return np.rint(np.clip(shares, -1.0, 1.0) * LEVELS).astype(np.int16)

    # ---- finding ----

    def distance(self, point: QPointF) -> float:
        """From a scene point to the curve between the ports."""
        return float(np.linalg.norm(along(self.main, PLACES)[0] - (point.x(), point.y()), axis=1).min())

    def near(self, point: QPointF) -> bool:
        return self._bounds.adjusted(-8, -8, 8, 8).contains(point)

    def weight_at(self, point: QPointF, reach: float) -> tuple[int, int] | None:
        """The weight (output, input) whose curve passes within `reach` of a scene point."""
        if self.curves is None or not self._bounds.contains(point):
            return None
        distance = np.linalg.norm(along(self.curves, PLACES) - (point.x(), point.y()), axis=2).min(axis=1)
        nearest = int(distance.argmin())
        if distance[nearest] > reach:
            return None
        found = divmod(nearest, self.inputs)
        return None if (found[1], found[0]) in self.removed else found

    # ---- painting ----

    def boundingRect(self) -> QRectF:
        return self._bounds

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, traffic = self._theme, self._traffic
        painter.setBrush(Qt.BrushStyle.NoBrush)  # the item before may have left one
        forward, backward = traffic.forward(self.wire), traffic.backward(self.wire)
        if self.selected or self.aimed:
            tone = theme.error if self.aimed == "forbidden" else theme.accent
            painter.setPen(QPen(tone, self.thickness + 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(self._path)
        if self.curves is None:
            tone = theme.mixed(theme.forward, 0.15 + 0.55 * forward, theme.outline) if forward else theme.outline
            painter.setPen(QPen(tone, self.thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawPath(self._path)
        else:
            self._kept.draw(painter, self._bounds, self._paint_weights)
            for chosen, tone in ((self.hovered_weight, theme.muted), (self.weight, theme.accent)):
                if chosen is not None and chosen[0] * self.inputs + chosen[1] < len(self.curves):
                    painter.setPen(QPen(tone, 2.5))
                    painter.drawPath(path_of(self.curves[chosen[0] * self.inputs + chosen[1]]))
        if traffic.streaming and painter.worldTransform().m11() >= FAINT:
            self._paint_stream(painter, forward, backward)
        elif not traffic.streaming and self.wire in traffic.pulses:
            self._paint_pulses(painter, forward, backward)

    @property
    def thickness(self) -> float:
        """Of the single curve: by the number of features that flow."""
        return min(7.0, 1.8 + 0.55 * log2(max(self.features, 1)))

    def _paint_weights(self, painter: QPainter) -> None:
        assert self.curves is not None
        if self.weights is None:
            levels = np.zeros(len(self.curves), np.int16)
        else:
            levels = self._quantized(self.weights)
        self._levels = levels
        colors = diverging(self._theme, levels / LEVELS)
        pen = QPen()
        for number in np.argsort(np.abs(levels), kind="stable"):
            output, source = divmod(int(number), self.inputs)
            if (source, output) in self.removed:
                continue
            strength = abs(int(levels[number])) / LEVELS
            pen.setColor(int(colors[number]) if strength > 0.03 else self._theme.outline)
            pen.setWidthF(0.7 + 3.8 * strength)
            painter.setPen(pen)
            painter.drawPath(path_of(self.curves[number]))

    def _carrying(self) -> np.ndarray:
        """The curves on which something moves: the single one, or those of weights that are not close to zero."""
        if self.curves is None:
            return self.main
        if self._levels is None:
            return self.curves
        return self.curves[np.abs(self._levels) >= WEAK]

    def _paint_stream(self, painter: QPainter, forward: float, backward: float) -> None:
        """Dots at equal distances that go on with the time: forward, and between them backward."""
        curves = self._carrying()
        count = self._dots_per_curve
        phase = self._traffic.travelled / STREAM_GAP % 1.0
        width = 2.6 if self.curves is not None else self.thickness * 0.5 + 2.4
        # Curves of a bundle are out of step with each other, or their dots would stand in columns.
        shifts = np.arange(len(curves))[:, None] * 0.618
        steps = np.arange(count)
        ahead = (steps + (phase + shifts) % 1.0) / count
        behind = 1.0 - (steps + (phase + 0.5 + shifts) % 1.0) / count
        points = along(curves, np.concatenate([ahead, behind], axis=1))
        groups = [
            (points[:, part].reshape(-1, 2), color, width, 0.15 + 0.85 * brightness)
            for brightness, color, part in (
                (forward, self._theme.forward, slice(None, count)),
                (backward, self._theme.backward, slice(count, None)),
            )
            if brightness > 0
        ]
        self._sparks.draw(painter, self._bounds, groups)

    def _paint_pulses(self, painter: QPainter, forward: float, backward: float) -> None:
        """Each pulse with a short tail, along every curve."""
        curves = self._carrying()
        width = 4.2 if self.curves is not None else self.thickness * 0.6 + 4.0
        groups = []
        for pulse in self._traffic.pulses[self.wire]:
            brightness = forward if pulse.direction == FORWARD else backward
            if brightness <= 0:
                continue
            color = self._theme.backward if pulse.direction == BACKWARD else self._theme.forward
            place = pulse.place(self._traffic.now)
            for behind, share in TAIL:
                at = place - behind if pulse.direction == FORWARD else place + behind
                if 0.0 <= at <= 1.0:
                    points = along(curves, np.array([at])).reshape(-1, 2)
                    groups.append((points, color, width * (0.5 + 0.5 * share), (0.25 + 0.75 * brightness) * share))
        self._sparks.draw(painter, self._bounds, groups)


def path_of(points: np.ndarray) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    path.cubicTo(QPointF(*points[1]), QPointF(*points[2]), QPointF(*points[3]))
    return path
