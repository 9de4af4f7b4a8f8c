"""The live pictures inside cards: what each kind asks the trainer for, and how it is painted.

A picture keeps the newest array it was fed and paints only when its card's cache is made anew.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from playground.datasets.base import Table
from playground.engine.snapshot import Kind as Ask
from playground.engine.snapshot import Need, Snapshot
from playground.ui.canvas.geometry import CardLayout, Kind
from playground.ui.names import input_names
from playground.ui.theme import Theme, as_image, diverging

CORNER = 4.0
FLOOR = 0.1  # outputs smaller than this are shown as faint as they are


class Steady:
    """A scale that follows the largest magnitude slowly, so that colours do not flicker."""

    def __init__(self, fixed: float | None = None):
        self.value = fixed or 0.0
        self._fixed = fixed is not None

    def follow(self, values: np.ndarray) -> float:
        """The scale after having seen `values`: jumps to the first, then goes a tenth of the way (in proportion)."""
        if self._fixed:
            return self.value
        with np.errstate(invalid="ignore", over="ignore"):
            top = float(np.abs(values).max(initial=0.0)) if values.size else 0.0
        if not np.isfinite(top):
            return max(self.value, FLOOR)
        top = max(top, FLOOR)
        self.value = top if self.value == 0.0 else self.value * (top / self.value) ** 0.1
        return self.value


@dataclass
class Picture:
    """One card's picture. `values` is what was fed last."""

    node: str
    layout: CardLayout
    steady: Steady

    values: np.ndarray | None = None

    def need(self) -> Need | None:
        return None

    def feed(self, snapshot: Snapshot) -> bool:
        """Take in a frame; True where the picture has to be painted again."""
        need = self.need()
        values = snapshot.values.get(need) if need is not None else None
        if values is None or values is self.values or not self._fits(values):
            return False
        self.values = values
        self.steady.follow(values)
        return True

    def _fits(self, values: np.ndarray) -> bool:
        return True

    def number(self, unit: int) -> float | None:
        """The unit's value for the focused sample, where the picture shows one."""
        return None

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint in the card's local coordinates."""


class Response(Picture):
    """Each unit's output over the plane of the inputs: orange negative, blue positive."""

    def need(self) -> Need:
        return Need(Ask.RESPONSE, self.node)

    def _fits(self, values: np.ndarray) -> bool:
        return values.ndim == 3 and values.shape[2] >= len(self.layout.units)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        if self.values is None:
            _empty(painter, self.layout, theme)
            return
        shown = len(self.layout.units)
        stacked = self.values[::-1, :, :shown].transpose(2, 0, 1) / max(self.steady.value, 1e-12)
        image = as_image(diverging(theme, stacked.reshape(-1, stacked.shape[2])))
        _tiles(painter, theme, image, self.layout.units)


class Image(Picture):
    """Each channel of the focused sample as an image."""

    def need(self) -> Need:
        return Need(Ask.SAMPLE, self.node)

    def _fits(self, values: np.ndarray) -> bool:
        return values.ndim == 4 and len(values) > 0 and values.shape[1] >= len(self.layout.units)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        if self.values is None:
            _empty(painter, self.layout, theme)
            return
        sample = self.values[0]
        sample = sample[: len(self.layout.units)] / max(self.steady.value, 1e-12)
        image = as_image(diverging(theme, sample.reshape(-1, sample.shape[2])))
        _tiles(painter, theme, image, self.layout.units, smooth=False)


class Bars(Picture):
    """A bar from zero for each unit's value of the focused sample, and a line as wide as the batch spreads."""

    def need(self) -> Need:
        return Need(Ask.OUTPUT, self.node)

    def _fits(self, values: np.ndarray) -> bool:
        return values.ndim == 2 and len(values) > 0 and values.shape[1] >= len(self.layout.units)

    def number(self, unit: int) -> float | None:
        return None if self.values is None else float(self.values[0, unit])

    def paint(self, painter: QPainter, theme: Theme) -> None:
        units = self.layout.units
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(theme.zero, 0.55))
        for cell in units:
            painter.drawRoundedRect(cell, 3, 3)
        if self.values is None:
            return
        values = np.nan_to_num(self.values[:, : len(units)].astype(np.float64), nan=0.0, posinf=1e30, neginf=-1e30)
        values /= max(self.steady.value, 1e-12)
        first = np.clip(values[0], -1.0, 1.0)
        low, high = np.clip(np.percentile(values, (10, 90), axis=0), -1.0, 1.0)
        spread = QPen(theme.muted, 1.5)
        for number, cell in enumerate(units):
            value = float(first[number])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.positive if value >= 0 else theme.negative)
            wide = cell.width() >= cell.height()
            bar, line = _bar(cell, value, float(low[number]), float(high[number]), wide)
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(spread)
            painter.drawLine(*line)


class Sequence(Picture):
    """The focused sample step by step: time to the right, features upwards."""

    def need(self) -> Need:
        return Need(Ask.SAMPLE, self.node)

    def _fits(self, values: np.ndarray) -> bool:
        return values.ndim == 3 and len(values) > 0

    def paint(self, painter: QPainter, theme: Theme) -> None:
        if self.values is None:
            _empty(painter, self.layout, theme)
            return
        image = as_image(diverging(theme, self.values[0].T[::-1] / max(self.steady.value, 1e-12)))
        _tiles(painter, theme, image, (self.layout.body,), smooth=False)


class OfData(Picture):
    """A picture of the data themselves."""

    table: Table | None = None


class Scatter(OfData):
    """The training points of 2-D data, and a tag for each of the two inputs."""

    plane: float = 1.0

    def paint(self, painter: QPainter, theme: Theme) -> None:
        square = QRectF(self.layout.body.topLeft(), self.layout.body.bottomRight() - QPointF(32.0, 0.0))
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.mixed(theme.zero, 0.4))
        painter.drawRoundedRect(square, CORNER, CORNER)
        if self.table is not None:
            _points(painter, theme, self.table, square.adjusted(4, 4, -4, -4), self.plane)
        painter.setFont(theme.font("small"))
        for number, cell in enumerate(self.layout.units):
            painter.setPen(QPen(theme.border, 1))
            painter.setBrush(theme.mixed(theme.zero, 0.55))
            painter.drawRoundedRect(cell, CORNER, CORNER)
            painter.setPen(theme.text)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "x₁" if number == 0 else "x₂")


class Features(OfData):
    """The distribution of each column of a table."""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(theme.font("small"))
        names = input_names(self.table) if self.table is not None else ()
        for number, cell in enumerate(self.layout.units):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mixed(theme.zero, 0.55))
            painter.drawRoundedRect(cell, 3, 3)
            if self.table is not None:
                column = self.table.inputs[: self.table.train, number]
                column = column[np.isfinite(column)]
                counts = np.histogram(column, 16)[0] if column.size else np.zeros(16)
                _histogram(painter, theme, cell.adjusted(cell.width() * 0.5, 3, -4, -2), counts)
            painter.setPen(theme.text)
            name = names[number] if number < len(names) else f"x{number + 1}"
            label = cell.adjusted(6, 0, -cell.width() * 0.5, 0)
            name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(label.width()))
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class Tokens(OfData):
    """The first sequences, spelt out."""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        body = self.layout.body
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(theme.zero, 0.4))
        painter.drawRoundedRect(body, CORNER, CORNER)
        if self.table is None or not self.table.size:
            return
        names, height = self.table.vocabulary, 15.0
        joint = "" if max(map(len, names)) == 1 else " "
        painter.setFont(theme.font("small", mono=True))
        painter.setPen(theme.text)
        for number in range(min(int((body.height() - 8) / height), self.table.size)):
            tokens = self.table.inputs[number][:40].astype(int)
            text = joint.join(names[token] if 0 <= token < len(names) else "?" for token in tokens)
            text = text.replace("\n", "↵").replace("\t", "→")
            line = QRectF(body.left() + 6, body.top() + 4 + number * height, body.width() - 12, height)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Samples(OfData):
    """Thumbnails of the first images, or the first rows as strips of colour."""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        body = self.layout.body
        if self.table is None or not self.table.size:
            _empty(painter, self.layout, theme)
            return
        inputs = self.table.inputs[:9].astype(np.float32)
        if inputs.ndim == 1:
            inputs = inputs[:, None]
        top = float(np.nanmax(np.abs(inputs), initial=0.0)) or 1.0
        if inputs.ndim == 2:
            image = as_image(diverging(theme, inputs / top))
            _tiles(painter, theme, image, (body,), smooth=False)
            return
        grey = inputs.mean(axis=1) if inputs.ndim == 4 else inputs
        image = as_image(diverging(theme, (grey / top).reshape(-1, grey.shape[-1])))
        side, gap = 32.0, 4.0
        cells = [
            QRectF(body.left() + number % 3 * (side + gap), body.top() + number // 3 * (side + gap), side, side)
            for number in range(len(grey))
        ]
        _tiles(painter, theme, image, cells, smooth=False)


PICTURES: dict[Kind, type[Picture]] = {
    Kind.RESPONSE: Response,
    Kind.BARS: Bars,
    Kind.IMAGE: Image,
    Kind.SEQUENCE: Sequence,
    Kind.TOKENS: Tokens,
    Kind.SCATTER: Scatter,
    Kind.FEATURES: Features,
    Kind.SAMPLES: Samples,
}


def _empty(painter: QPainter, layout: CardLayout, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mixed(theme.zero, 0.7))
    for cell in layout.units or (layout.body,):
        painter.drawRoundedRect(cell, CORNER, CORNER)


def _tiles(
    painter: QPainter,
    theme: Theme,
    image: QImage,
    cells: tuple[QRectF, ...] | list[QRectF],
    smooth: bool = True,
) -> None:
    """Tile `image`, tiles stacked from the top, into cells; corners are painted over, which beats clipping."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    height = image.height() / len(cells)
    for number, cell in enumerate(cells):
        painter.drawImage(cell, image, QRectF(0.0, number * height, image.width(), height))
    corners = QPainterPath()
    corners.setFillRule(Qt.FillRule.OddEvenFill)
    for cell in cells:
        corners.addRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5))
        corners.addRoundedRect(cell, CORNER, CORNER)
    painter.fillPath(corners, theme.card)


def _bar(cell: QRectF, value: float, low: float, high: float, wide: bool) -> tuple[QRectF, tuple[QPointF, QPointF]]:
    """The bar of a value in [-1, 1] in its cell, and the line from `low` to `high`."""
    if wide:
        middle, reach = cell.center().x(), cell.width() / 2 - 2
        left, right = sorted((middle, middle + value * reach))
        bar = QRectF(left, cell.top() + 3, max(right - left, 1.0), cell.height() - 6)
        y = cell.center().y()
        return bar, (QPointF(middle + low * reach, y), QPointF(middle + high * reach, y))
    middle, reach = cell.center().y(), cell.height() / 2 - 2
    top, bottom = sorted((middle, middle - value * reach))
    bar = QRectF(cell.left() + 1, top, cell.width() - 2, max(bottom - top, 1.0))
    x = cell.center().x()
    return bar, (QPointF(x, middle - low * reach), QPointF(x, middle - high * reach))


def _points(painter: QPainter, theme: Theme, table: Table, square: QRectF, plane: float) -> None:
    """Up to 300 training points, coloured by class or by value."""
    step = max(1, table.train // 300)
    inputs, targets = table.inputs[: table.train : step], table.targets[: table.train : step]
    inside = np.isfinite(inputs).all(axis=1)
    inputs, targets = inputs[inside], targets[inside]
    xs = square.left() + (np.clip(inputs[:, 0] / plane, -1, 1) + 1) / 2 * square.width()
    ys = square.bottom() - (np.clip(inputs[:, 1] / plane, -1, 1) + 1) / 2 * square.height()
    painter.setPen(Qt.PenStyle.NoPen)
    if table.has_classes:
        colors = [theme.class_color(int(target)) for target in targets]
    else:
        flat = targets.reshape(len(targets), -1)[:, 0]
        top = float(np.abs(flat).max(initial=0.0)) or 1.0
        colors = [theme.color_of(float(value) / top) for value in flat]
    radius = 4.0 if len(xs) <= 16 else 2.2 if len(xs) <= 120 else 1.7
    for x, y, color in zip(xs, ys, colors):
        painter.setBrush(color)
        painter.drawEllipse(QPointF(float(x), float(y)), radius, radius)


def _histogram(painter: QPainter, theme: Theme, place: QRectF, counts: np.ndarray) -> None:
    top = float(counts.max()) or 1.0
    width = place.width() / len(counts)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.outline)
    for number, count in enumerate(counts):
        height = place.height() * float(count) / top
        painter.drawRect(QRectF(place.left() + number * width, place.bottom() - height, max(width - 1, 1), height))
