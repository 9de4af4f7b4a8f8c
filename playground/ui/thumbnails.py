"""Small pictures of data sets and presets: the samples, and the shape of the network."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from playground.data import load_table
from playground.datasets.base import Table
from playground.document import DataSettings, Document
from playground.text import Problem
from playground.ui.canvas.arrange import Quotient, layered
from playground.ui.icons import pixmap
from playground.ui.theme import Theme

MOST_POINTS = 260
MOST_DOTS = 6  # units drawn in one layer


def data_thumbnail(settings: DataSettings, seed: int, theme: Theme, side: int, ratio: float) -> QPixmap:
    """The samples of a data set: points in the plane, images, or rows of a table; an icon where it fails."""
    try:
        table = load_table(settings, seed)
    except Problem:
        return pixmap("data-table", theme, side, ratio, "muted")
    picture = _empty(side, side, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(0.5, 0.5, side - 1, side - 1)
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(frame, 5, 5)
    _draw_table(painter, table, type(settings.set).plane, theme, frame.adjusted(3, 3, -3, -3))
    painter.end()
    return picture


def preset_thumbnail(document: Document, theme: Theme, width: int, height: int, ratio: float) -> QPixmap:
    """The data on the left, a glyph of the network on the right."""
    picture = _empty(width, height, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 5, 5)
    try:
        table = load_table(document.data, document.seed)
        side = height - 6
        _draw_table(painter, table, type(document.data.set).plane, theme, QRectF(3, 3, side, side))
    except Problem:
        side = 0
    _draw_network(painter, document, theme, QRectF(side + 9, 5, width - side - 15, height - 10))
    painter.end()
    return picture


def part_thumbnail(part: Document, theme: Theme, width: int, height: int, ratio: float) -> QPixmap:
    """The nodes of a block as small boxes in layers, joined by lines."""
    picture = _empty(width, height, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 5, 5)
    boxes = layered(Quotient.of(part.graph, {}), {node.id: (60.0, 40.0) for node in part.graph.nodes})
    spans = [(min(axis), max(max(axis) - min(axis), 1.0)) for axis in zip(*boxes.values())]
    wide = min(9.0, (width - 10) / max(len({x for x, _ in boxes.values()}), 1) * 0.6)
    places = {
        node_id: QPointF(
            5 + wide / 2 + (x - spans[0][0]) / spans[0][1] * (width - 10 - wide) if spans[0][1] > 1 else width / 2,
            7 + (y - spans[1][0]) / spans[1][1] * (height - 14) if spans[1][1] > 1 else height / 2,
        )
        for node_id, (x, y) in boxes.items()
    }
    painter.setPen(QPen(theme.outline, 0.8))
    for wire in part.graph.wires:
        painter.drawLine(places[wire.source], places[wire.target])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.muted)
    for place in places.values():
        painter.drawRoundedRect(QRectF(place.x() - wide / 2, place.y() - 2.2, wide, 4.4), 1, 1)
    painter.end()
    return picture


def _empty(width: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _draw_table(painter: QPainter, table: Table, plane: float, theme: Theme, box: QRectF) -> None:
    if len(table.shape) == 3:
        _draw_images(painter, table, theme, box)
    elif table.shape == (2,):
        _draw_points(painter, table, plane, theme, box)
    else:
        _draw_rows(painter, table, theme, box)


def _colors(table: Table, theme: Theme, count: int) -> list[QColor]:
    if table.has_classes:
        return [theme.class_color(int(number)) for number in table.targets[:count]]
    values = np.asarray(table.targets[:count, 0], np.float64)
    widest = float(np.abs(values).max()) or 1.0
    return [theme.color_of(value / widest) for value in values]


def _draw_points(painter: QPainter, table: Table, plane: float, theme: Theme, box: QRectF) -> None:
    count = min(table.size, MOST_POINTS)
    points = table.inputs[:count].astype(float)
    low, high = (-plane, plane) if plane else (points.min(), points.max())
    if not plane or np.abs(points).max() < plane / 3:  # truth tables stand on 0 and 1
        low, high = float(points.min()) - 0.35, float(points.max()) + 0.35
    radius = 1.1 if count > 20 else 2.6
    painter.setPen(Qt.PenStyle.NoPen)
    for (x, y), color in zip(points, _colors(table, theme, count)):
        painter.setBrush(color)
        left = box.left() + (x - low) / (high - low) * box.width()
        top = box.bottom() - (y - low) / (high - low) * box.height()
        painter.drawEllipse(QPointF(left, top), radius, radius)


def _draw_images(painter: QPainter, table: Table, theme: Theme, box: QRectF) -> None:
    images = table.inputs[:4, 0].astype(np.float32)
    size = images.shape[1:]
    grid = np.zeros((2 * size[0], 2 * size[1]), np.float32)
    for at, image in enumerate(images):
        grid[at // 2 * size[0] : (at // 2 + 1) * size[0], at % 2 * size[1] : (at % 2 + 1) * size[1]] = image
    grey = np.ascontiguousarray(np.clip(grid, 0, 1) * 255, np.uint8)
    if not theme.is_dark:
        grey = 255 - grey
    painter.drawImage(
        box, QImage(grey.data, grid.shape[1], grid.shape[0], grid.shape[1], QImage.Format.Format_Grayscale8)
    )


def _draw_rows(painter: QPainter, table: Table, theme: Theme, box: QRectF) -> None:
    rows = table.inputs[: min(6, table.size)].reshape(min(6, table.size), -1)[:, :6].astype(float)
    widest = np.abs(rows).max() or 1.0
    height, width = box.height() / max(len(rows), 1), box.width() / max(rows.shape[1], 1)
    painter.setPen(Qt.PenStyle.NoPen)
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            painter.setBrush(theme.color_of(value / widest))
            painter.drawRoundedRect(
                QRectF(box.left() + j * width + 0.5, box.top() + i * height + 0.5, width - 1, height - 1), 1, 1
            )


def _draw_network(painter: QPainter, document: Document, theme: Theme, box: QRectF) -> None:
    """A column of dots for each depth of the graph, joined by lines."""
    graph = document.graph
    depth: dict[str, int] = {}
    for node_id in graph.order:
        depth[node_id] = max((depth[source] + 1 for source in graph.sources[node_id]), default=0)
    columns: dict[int, int] = {}
    for node_id, level in depth.items():
        layer = graph.node(node_id).layer
        if layer.role == "loss":
            continue
        if layer.role == "data":
            size = 2
        elif hasattr(layer, "units"):
            size = layer.units
        else:
            size = len(getattr(layer, "chosen", ())) or 1
        columns[level] = min(columns.get(level, 0) + size, MOST_DOTS)
    if not columns:
        return
    levels = sorted(columns)
    places: list[list[QPointF]] = []
    for at, level in enumerate(levels):
        x = box.left() + box.width() * (at + 0.5) / len(levels)
        gap = box.height() / MOST_DOTS
        top = box.center().y() - (columns[level] - 1) * gap / 2
        places.append([QPointF(x, top + gap * number) for number in range(columns[level])])
    painter.setPen(QPen(theme.outline, 0.5))
    for left, right in pairwise(places):
        for start in left:
            for end in right:
                painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.muted)
    for column in places:
        for point in column:
            painter.drawEllipse(point, 1.6, 1.6)
