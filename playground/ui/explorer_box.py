"""The part of the explorer that moves: one chart's curves in a pyqtgraph box, and its ticks as handles.

Lines are one pixel wide and hold no more points than pixels can show; wider antialiased ones cost thirty times as much.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPen

from playground.ui.views.axes import Axes, Range, thinned
from playground.ui.views.curves import Chart, Curve
from playground.ui.views.section import Section, visible

CLOSEST = 10.0  # updates across the frame, at most enlarged
FAR = 100.0  # heights of the frame: what lies farther away is drawn that far


class Box(pg.ViewBox):
    """The inside of one chart: its curves, and the ranges that the mouse moves."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.disableAutoRange()
        self.setFlag(self.GraphicsItemFlag.ItemIsFocusable, False)
        self._curves: list[pg.PlotCurveItem] = []

    def present(self, chart: Chart, axes: Axes, whole: Range, steps: np.ndarray) -> None:
        """Stand in the frame of the axes, show their ranges, and draw what lies in them."""
        if self.geometry() != axes.frame:
            self.setGeometry(axes.frame)
        x, y, span = axes.x, axes.y, chart.y.high - chart.y.low
        room = 3.0 if chart.y.log else span / 2
        self.setLimits(
            xMin=whole.low,
            xMax=max(whole.high, x.high),
            minXRange=min(CLOSEST, whole.high - whole.low),
            yMin=min(chart.y.low - room, y.low),
            yMax=max(chart.y.high + room, y.high),
            minYRange=1e-3 if chart.y.log else 1e-5 * span,
        )
        if self.viewRange() != [[x.low, x.high], [y.low, y.high]]:
            self.setRange(xRange=(x.low, x.high), yRange=(y.low, y.high), padding=0)
        for number, curve in enumerate(chart.curves):
            if number == len(self._curves):
                self._curves.append(pg.PlotCurveItem(antialias=True, skipFiniteCheck=True, connect="all"))
                self.addItem(self._curves[-1], ignoreBounds=True)
            self._draw(self._curves[number], curve, axes, steps)
        for number, item in enumerate(self._curves):
            item.setVisible(number < len(chart.curves))

    @staticmethod
    def _draw(item: pg.PlotCurveItem, curve: Curve, axes: Axes, steps: np.ndarray) -> None:
        x, y = axes.x, axes.y
        part = visible(steps, x)
        across, up = steps[part], curve.values[part]
        known = ~np.isnan(up)  # a measurement that was not made leaves no gap
        shares = np.clip(y.place(up[known]), -FAR, FAR + 1.0)
        shares[np.isnan(shares)] = -FAR  # of a negative number there is no logarithm
        scale = axes.frame.width() / (x.high - x.low)
        px, shares = thinned((across[known] - x.low) * scale, shares)
        item.setData(px / scale + x.low, y.low + shares * (y.high - y.low))
        pen = QPen(curve.color, 1)
        pen.setCosmetic(True)
        if curve.dashed:
            pen.setDashPattern([4.0, 3.0])
        if pen != item.opts["pen"]:
            item.setPen(pen)

    def section(self, log: bool) -> tuple[Section, Section]:
        """The ranges that are seen."""
        (left, right), (low, high) = self.viewRange()
        return Section(left, right, whole=True), Section(low, high, log)


class Side(pg.GraphicsWidget):
    """The ticks of a chart as a handle: here the mouse changes one axis alone."""

    def __init__(self, box: Box, axis: int):
        super().__init__()
        self._box, self._axis = box, axis

    def wheelEvent(self, event: object) -> None:
        self._box.wheelEvent(event, axis=self._axis)

    def mouseDragEvent(self, event: object) -> None:
        self._box.mouseDragEvent(event, axis=self._axis)
