"""What lies under a point of the scene."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF

from playground.graph import Wire
from playground.ui.canvas.card import CardItem
from playground.ui.canvas.geometry import PORT_RADIUS
from playground.ui.canvas.scene import CanvasScene
from playground.ui.canvas.sockets import Socket


class Part(StrEnum):
    EMPTY = "empty"
    CARD = "card"
    UNIT = "unit"
    BIAS = "bias"
    BADGE = "badge"
    METER = "meter"
    INPUT = "input"  # a port
    OUTPUT = "output"
    WIRE = "wire"
    WEIGHT = "weight"
    FRAME = "frame"  # the title of an open group
    FOLD = "fold"  # the button in it


@dataclass(frozen=True)
class Hit:
    """A part, and the card or frame it belongs to: for a WEIGHT `index` is (output, input), and for an INPUT or OUTPUT
    `socket` is the place; `wire` ends there."""

    part: Part
    node: str = ""  # of the card: a node, or a folded group; of a frame the open group
    unit: int = -1
    wire: Wire | None = None
    index: tuple[int, int] = (-1, -1)
    socket: Socket | None = None

    @property
    def on_card(self) -> bool:
        return self.part in (Part.CARD, Part.UNIT, Part.BIAS, Part.BADGE, Part.METER)


def hit_at(scene: CanvasScene, point: QPointF, scale: float = 1.0) -> Hit:
    """The topmost part at a scene point; ports and wires are easier to hit than they look, also when zoomed out."""
    reach = max(PORT_RADIUS + 5.0, 9.0 / scale)
    cards = list(scene.cards.values())[::-1]
    for card in cards:
        found = _port(scene, card, point, reach)
        if found is not None:
            return found
    under = next((found for card in cards if (found := _on_card(card, point)) is not None), None)
    if under is not None and under.part not in (Part.CARD, Part.METER):
        return under
    for wire, item in scene.wires.items():
        index = item.weight_at(point, 4.0 / min(scale, 1.5))
        if index is not None:
            return Hit(Part.WEIGHT, wire.target, wire=wire, index=index)
    if under is not None:
        return under
    for group_id, frame in scene.frames.items():
        if frame.button.contains(point):
            return Hit(Part.FOLD, group_id)
    near = [
        (item.distance(point), wire) for wire, item in scene.wires.items() if item.curves is None and item.near(point)
    ]
    if near:
        distance, wire = min(near, key=_first)
        if distance <= max(7.0, 7.0 / scale):
            return Hit(Part.WIRE, wire.target, wire=wire)
    for group_id, frame in scene.frames.items():
        if frame.title_bar.contains(point):
            return Hit(Part.FRAME, group_id)
    return Hit(Part.EMPTY)


def wire_under(scene: CanvasScene, point: QPointF, reach: float = 22.0) -> Wire | None:
    """The wire that something dropped at a point would land on."""
    near = [(item.distance(point), wire) for wire, item in scene.wires.items()]
    if not near:
        return None
    distance, wire = min(near, key=_first)
    return wire if distance <= reach else None


def card_under(scene: CanvasScene, point: QPointF, apart: float = 0.0) -> CardItem | None:
    """The topmost card at a point, or within `apart` of it."""
    for card in list(scene.cards.values())[::-1]:
        if card.layout is not None:
            rect = card.layout.rect.adjusted(-apart, -apart, apart, apart)
            if rect.contains(point - card.pos()):
                return card
    return None


def _first(pair: tuple[float, Wire]) -> float:
    return pair[0]


def _port(scene: CanvasScene, card: CardItem, point: QPointF, reach: float) -> Hit | None:
    if card.layout is None:
        return None
    bounds = card.layout.rect.adjusted(-reach, -reach, reach, reach)
    if not bounds.contains(point - card.pos()):
        return None
    for socket, at in card.outputs():
        if _close(at, point, min(reach, 7.0) if len(card.outputs()) > 1 else reach):
            return Hit(Part.OUTPUT, card.node_id, socket=socket)
    for socket, at in card.inputs():
        if _close(at, point, min(reach, 7.0) if len(card.inputs()) > 1 else reach):
            return Hit(Part.INPUT, card.node_id, wire=socket.wires[0] if socket.wires else None, socket=socket)
    return None


def _close(a: QPointF, b: QPointF, reach: float) -> bool:
    return (a.x() - b.x()) ** 2 + (a.y() - b.y()) ** 2 <= reach * reach


def _on_card(card: CardItem, point: QPointF) -> Hit | None:
    layout = card.layout
    if layout is None:
        return None
    local = point - card.pos()
    if card.badge_at(local):
        return Hit(Part.BADGE, card.node_id)
    if not layout.rect.contains(local):
        return None
    if card.bias is not None and layout.separate:
        for unit in range(min(len(layout.units), len(card.bias))):
            if layout.bias_rect(unit).adjusted(-2, -2, 1, 2).contains(local):
                return Hit(Part.BIAS, card.node_id, unit)
    under = layout.unit_at(local)
    if under is not None:
        return Hit(Part.UNIT, card.node_id, under)
    if layout.meter is not None and layout.meter.adjusted(-5, -2, 5, 2).contains(local):
        return Hit(Part.METER, card.node_id)
    return Hit(Part.CARD, card.node_id)
