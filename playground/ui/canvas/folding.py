"""Folding and opening groups in place, and arranging networks that have some: pure functions on positions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF

from playground import group_edits
from playground.datasets.base import Table
from playground.document import Document, Group, Point
from playground.edits import move_nodes
from playground.ui.canvas.arrange import Quotient, Size, layered
from playground.ui.canvas.cards import Cards, cards_in, middle
from playground.ui.canvas.frames import TITLE, frame_around
from playground.ui.canvas.geometry import snapped

GAP = 24.0  # between a frame and what stands beside it


def folded(document: Document, group_id: str, fold: bool, table: Table | None) -> Document:
    """With a group folded or opened; what stands beside it makes room, or closes up where nothing would meet."""
    made = group_edits.fold(document, group_id, fold)
    group = group_edits.group_named(made, group_id)
    assert group is not None
    cards = cards_in(made, table)
    if not fold and _meet({member: _rect(cards, member) for member in group.members}, set(group.members)):
        made = laid_out(made, group_id, table)  # its cards have grown meanwhile
        document = move_nodes(document, made.positions)
        cards = cards_in(made, table)
    small, large = _rects(cards, cards_in(document, table), group)
    mine = set(group.members) | {group_id}
    others = {card: _rect(cards, card) for card in cards.layouts if card not in mine}
    moved = _pushed(others, small, large)
    if fold:
        ground = {card: (rect.center().x(), rect.center().y()) for card, rect in others.items()}
        back = {card: _reflected(ground[card], place) for card, place in moved.items()}
        shown = {**{card: rect.translated(0, 0) for card, rect in others.items()}, group_id: small}
        for card, (x, y) in back.items():
            shown[card].moveCenter(QRectF(x, y, 0, 0).center())
        moved = {} if _meet(shown, set(back) | {group_id}) else back
    return move_nodes(made, cards.moved(moved))


def _reflected(before: Point, after: Point) -> Point:
    """The same step the other way."""
    return 2 * before[0] - after[0], 2 * before[1] - after[1]


def _rects(after: Cards, before: Cards, group: Group) -> tuple[QRectF, QRectF]:
    """Where the group's card stands, and where its frame does."""
    opened = before if group.folded else after
    closed = after if group.folded else before
    around = QRectF()
    for member in group.members:
        around = around.united(_rect(opened, member))
    return _rect(closed, group.id), frame_around(around)


def _rect(cards: Cards, card: str) -> QRectF:
    x, y = cards.positions[card]
    return cards.layouts[card].rect.translated(x, y)


def _pushed(others: Mapping[str, QRectF], small: QRectF, large: QRectF) -> dict[str, Point]:
    """Where cards go that stand beside `small` when it grows to `large`: to its sides first, else up or down."""
    found: dict[str, Point] = {}
    for card, rect in others.items():
        dx = dy = 0.0
        if rect.left() >= small.right():
            dx = max(0.0, large.right() - small.right())
        elif rect.right() <= small.left():
            dx = min(0.0, large.left() - small.left())
        elif rect.intersects(large.adjusted(-GAP, -GAP, GAP, GAP)):
            above = rect.center().y() < small.center().y()
            dy = large.top() - small.top() if above else large.bottom() - small.bottom()
        if dx or dy:
            found[card] = snapped(rect.center().x() + dx), snapped(rect.center().y() + dy)
    return found


def _meet(rects: Mapping[str, QRectF], moved: set[str]) -> bool:
    """True where a card that moved covers another."""
    near = {card: rect.adjusted(-4, -4, 4, 4) for card, rect in rects.items()}
    return any(near[a].intersects(rects[b]) for a in moved for b in rects if a != b)


def laid_out(document: Document, group_id: str, table: Table | None) -> Document:
    """With the members of a group arranged among themselves, around the same middle."""
    group = group_edits.group_named(document, group_id)
    assert group is not None
    cards = cards_in(document, table)
    inner = layered(Quotient.of(document.graph, {}, set(group.members)), cards.node_sizes)
    old, new = middle(cards.places[member] for member in group.members), middle(inner.values())
    dx, dy = snapped(old[0] - new[0]), snapped(old[1] - new[1])
    return move_nodes(document, {member: (x + dx, y + dy) for member, (x, y) in inner.items()})


def arranged(document: Document, table: Table | None) -> dict[str, Point]:
    """Places in layers from left to right; the members of a group among themselves, and the group as one."""
    graph, cards = document.graph, cards_in(document, table)
    home = {member: group.id for group in document.groups for member in group.members}
    inner: dict[str, dict[str, Point]] = {}
    sizes: dict[str, Size] = dict(cards.node_sizes)
    for group in document.groups:
        inner[group.id] = layered(Quotient.of(graph, {}, set(group.members)), cards.node_sizes)
        if group.folded:
            sizes[group.id] = cards.sizes[group.id]
        else:
            frame = frame_around(_around(inner[group.id], cards.node_sizes))
            sizes[group.id] = frame.width(), frame.height()
    outer = layered(Quotient.of(graph, home), sizes)
    found = {card: place for card, place in outer.items() if card not in inner}
    for group in document.groups:
        x, y = outer[group.id]
        if group.folded:
            ground = middle(inner[group.id].values())
        else:
            rect = _around(inner[group.id], cards.node_sizes)
            ground = rect.center().x(), rect.center().y() - TITLE / 2
        for member, (inner_x, inner_y) in inner[group.id].items():
            found[member] = snapped(x + inner_x - ground[0]), snapped(y + inner_y - ground[1])
    return found


def _around(places: Mapping[str, Point], sizes: Mapping[str, Size]) -> QRectF:
    rect = QRectF()
    for node_id, (x, y) in places.items():
        width, height = sizes[node_id]
        rect = rect.united(QRectF(x - width / 2, y - height / 2, width, height))
    return rect
