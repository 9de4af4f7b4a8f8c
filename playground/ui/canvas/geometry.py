"""Where everything on the canvas stands: the layout of a card, its ports, the curves of wires.

A node's position in the document is the centre of its card, so that nodes of equal height on the page line up
whatever their cards show. Local coordinates start at that centre; y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF

GRID = 8.0
FAR = 40_000.0  # positions beyond this are shown at the rim: documents may hold any number

HEADER = 46.0
FOOTER = 26.0
PAD = 12.0
MARGIN = 26.0  # around a card: ports, badges, glow, the sentence beneath
MIN_WIDTH = 144.0
LOSS_WIDTH = 168.0  # the names of losses are long
PORT_RADIUS = 4.5
SLOT = 14.0  # between the ends of wires in a port that takes many

COLUMN = 16  # units shown one by one, with a curve for every weight
SHOWN = 64  # units shown at all


class Kind(StrEnum):
    """What a card shows."""

    RESPONSE = "response"  # one picture over the plane for each unit
    BARS = "bars"  # one bar for each unit: the focused sample, and the spread of the batch
    IMAGE = "image"  # one image for each channel: the focused sample
    SEQUENCE = "sequence"  # the focused sample: features upwards, time to the right
    SCATTER = "scatter"  # 2-D data
    FEATURES = "features"  # a distribution for each column of a table
    SAMPLES = "samples"  # thumbnails of images, or a strip of rows
    TOKENS = "tokens"  # the first sequences, spelt out
    LOSS = "loss"
    GROUP = "group"  # a folded group: the network within it, small
    BLANK = "blank"  # the shape is not known


@dataclass(frozen=True)
class CardLayout:
    """One card in local coordinates; `units` are the pictures of the first units, `hidden` how many are not shown."""

    kind: Kind
    width: float
    height: float
    body: QRectF  # the picture
    units: tuple[QRectF, ...]
    hidden: int = 0
    meter: QRectF | None = None
    separate: bool = False  # every unit has a place at the left and right for the curves of its weights

    @property
    def rect(self) -> QRectF:
        return QRectF(-self.width / 2, -self.height / 2, self.width, self.height)

    def input_port(self, index: int = 0, count: int = 1) -> QPointF:
        """The end of input wire `index` of `count`."""
        return QPointF(-self.width / 2, (index - (count - 1) / 2) * SLOT)

    def output_port(self, index: int = 0, count: int = 1) -> QPointF:
        """The beginning of wires from output `index` of `count`."""
        return QPointF(self.width / 2, (index - (count - 1) / 2) * SLOT)

    def named_port(self, index: int, right: bool) -> QPointF:
        """The place of a named input, at the lower left, or output, at the lower right; from below upwards."""
        return QPointF(self.width / 2 if right else -self.width / 2, self.height / 2 - FOOTER / 2 - index * SLOT)

    def unit_at(self, point: QPointF, reach: float = 2.0) -> int | None:
        """The unit whose picture lies under a local point."""
        for number, rect in enumerate(self.units):
            if rect.adjusted(-reach, -reach, reach, reach).contains(point):
                return number
        return None

    def bias_rect(self, unit: int) -> QRectF:
        """The little square that shows a unit's bias, at the lower left of its picture."""
        rect = self.units[unit]
        return QRectF(rect.left() - 10.0, rect.bottom() - 7.0, 7.0, 7.0)


@lru_cache(maxsize=1024)
def card_layout(
    role: str,
    shape: tuple[int, ...] | None,
    *,
    plane: bool,
    inputs: int = 1,
    outputs: int = 1,
    named: int = 0,
    tokens: bool = False,
) -> CardLayout:
    """The layout of a node of this role (or "group") whose output has `shape`.

    `plane`: the inputs are points of a plane; `tokens`: they are sequences of tokens; `inputs` and `outputs` count the
    main places of wires, `named` the named ones of the side that has more.
    """
    kind = _kind(role, shape, plane, tokens)
    cells, hidden, (width, height) = _cells(kind, shape or ())
    metered = role == "layer" and kind is not Kind.BLANK
    least = LOSS_WIDTH if kind is Kind.LOSS else MIN_WIDTH
    card_width = max(least, width + 2 * PAD + (28.0 if metered else 0.0))
    card_width = ceil(card_width / GRID) * GRID
    footer = 8.0 if kind is Kind.LOSS else FOOTER
    wired = max(inputs, outputs) * SLOT + 24.0 + (2 * named * SLOT + 8.0 if named else 0.0)
    card_height = ceil(max(HEADER + height + 8.0 + footer, wired) / GRID) * GRID
    top = -card_height / 2 + HEADER + (card_height - HEADER - footer - height) / 2
    body = QRectF(-width / 2, top, width, height)
    units = tuple(cell.translated(body.topLeft()) for cell in cells)
    meter = QRectF(card_width / 2 - 16.0, top, 4.0, height) if metered else None
    separate = bool(units) and not hidden and len(units) <= COLUMN and len(shape or ()) == 1 and kind is not Kind.LOSS
    return CardLayout(kind, card_width, card_height, body, units, hidden, meter, separate)


def _kind(role: str, shape: tuple[int, ...] | None, plane: bool, tokens: bool) -> Kind:
    if role in ("loss", "group"):
        return Kind.LOSS if role == "loss" else Kind.GROUP
    if not shape:
        return Kind.BLANK
    if role == "data":
        if tokens:
            return Kind.TOKENS
        if plane and shape == (2,):
            return Kind.SCATTER
        return Kind.FEATURES if len(shape) == 1 and shape[0] <= COLUMN else Kind.SAMPLES
    if len(shape) > 1:
        return Kind.IMAGE if len(shape) == 3 else Kind.SEQUENCE
    return Kind.RESPONSE if plane else Kind.BARS


def _cells(kind: Kind, shape: tuple[int, ...]) -> tuple[list[QRectF], int, tuple[float, float]]:
    """The cells of the units, how many units have none, and the size of the whole picture."""
    count = shape[0] if shape else 0
    shown = min(count, SHOWN)
    if kind is Kind.RESPONSE:
        if count <= COLUMN:
            side = next(
                side for most, side in ((3, 44.0), (6, 36.0), (8, 30.0), (12, 24.0), (COLUMN, 20.0)) if count <= most
            )
            return _grid(count, 1, side, side, 6.0 if count <= 8 else 4.0, 0)
        return _grid(shown, 8, 20.0, 20.0, 3.0, count - shown)
    if kind is Kind.BARS:
        if count <= COLUMN:
            return _grid(count, 1, 80.0, 20.0 if count <= 8 else 14.0, 4.0, 0)
        return _grid(shown, 16, 9.0, 32.0, 2.0, count - shown)
    if kind is Kind.IMAGE:
        channels = count if len(shape) == 3 else 1
        shown = min(channels, SHOWN)
        columns, side = next(
            (columns, side)
            for most, columns, side in ((1, 1, 96.0), (4, 2, 52.0), (16, 4, 36.0), (SHOWN, 8, 22.0))
            if shown <= most
        )
        return _grid(shown, columns, side, side, 4.0, channels - shown)
    if kind is Kind.SCATTER:
        tags = [QRectF(104.0, 48.0 - 12.0 + (number - 0.5) * 32.0, 24.0, 24.0) for number in range(2)]
        return tags, 0, (128.0, 96.0)
    if kind is Kind.FEATURES:
        return _grid(count, 1, 112.0, 20.0 if count <= 8 else 14.0, 4.0, 0)
    if kind is Kind.SAMPLES:
        return [], 0, (104.0, 104.0)
    if kind is Kind.SEQUENCE:
        return [], 0, (136.0, 72.0)
    if kind is Kind.TOKENS:
        return [], 0, (136.0, 84.0)
    if kind is Kind.GROUP:
        return [], 0, (168.0, 64.0)
    if kind is Kind.LOSS:
        return [], 0, (136.0, 84.0)
    return [], 0, (96.0, 28.0)


def _grid(
    count: int, columns: int, width: float, height: float, gap: float, hidden: int
) -> tuple[list[QRectF], int, tuple[float, float]]:
    cells = [
        QRectF(number % columns * (width + gap), number // columns * (height + gap), width, height)
        for number in range(count)
    ]
    rows = ceil(count / columns)
    return (
        cells,
        hidden,
        (min(count, columns) * (width + gap) - gap, rows * (height + gap) - gap + (14.0 if hidden else 0.0)),
    )


def shown_at(position: tuple[float, float]) -> QPointF:
    """A position of the document as a point of the scene."""
    x, y = (max(-FAR, min(FAR, float(value))) for value in position)
    return QPointF(x, y)


def snapped(value: float) -> float:
    return round(value / GRID) * GRID


def curve(start: QPointF, end: QPointF) -> np.ndarray:
    """(4, 2) control points of the cubic from an output at the left to an input at the right."""
    reach = max(abs(end.x() - start.x()) * 0.5, 28.0)
    if end.x() < start.x():
        reach = min(reach + 40.0, 240.0)
    return np.array(
        [[start.x(), start.y()], [start.x() + reach, start.y()], [end.x() - reach, end.y()], [end.x(), end.y()]], float
    )


def detour(start: QPointF, end: QPointF, over: float) -> np.ndarray:
    """(4, 2) control points of a cubic whose middle passes at the height `over`: around a card in between."""
    height = (8 * over - start.y() - end.y()) / 6
    reach = max(abs(end.x() - start.x()) * 0.15, 28.0)
    return np.array(
        [[start.x(), start.y()], [start.x() + reach, height], [end.x() - reach, height], [end.x(), end.y()]], float
    )


def along(curves: np.ndarray, places: np.ndarray) -> np.ndarray:
    """(n, m, 2) points of n cubics (n, 4, 2) at m places in [0, 1], or at (n, m) places of their own."""
    t = np.broadcast_to(places, (len(curves), places.shape[-1]))[..., None]
    s = 1.0 - t
    a, b, c, d = (curves[:, None, number] for number in range(4))
    return a * s**3 + 3 * b * s**2 * t + 3 * c * s * t**2 + d * t**3


def lengths(curves: np.ndarray) -> np.ndarray:
    """(n,) lengths of cubics, by 16 chords."""
    points = along(curves, np.linspace(0.0, 1.0, 17))
    return np.linalg.norm(np.diff(points, axis=1), axis=2).sum(axis=1)
