"""The scene: frames of the trainer on the items that stand for the document."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF

from playground.engine.snapshot import Flow, Health, Need, Snapshot
from playground.graph import Graph
from playground.ui.canvas.card import SENTENCE, CardItem
from playground.ui.canvas.staging import Stage
from playground.ui.canvas.traffic import Traffic
from playground.ui.canvas.wires import WireItem
from playground.ui.theme import Theme

PICTURE_AGE = 0.06  # seconds: pictures are painted at most 16 times a second
BUDGET = 0.0012  # seconds of a frame for painting pictures while it trains (what they took the last time)
HEALTH_AGE = 0.5  # seconds between two looks at the layers' health
GRAVITY = (Health.NONFINITE, Health.EXPLODING, Health.VANISHING, Health.DEAD, Health.SATURATED)


class CanvasScene(Stage):
    """Cards, wires and frames, and what moves on them."""

    def __init__(self, theme: Theme, parent: QObject | None = None):
        super().__init__(theme, parent)
        self._glowed: set[str] = set()
        self._health_seen = -1e9

    # ---- frames ----

    def draw(self, snapshot: Snapshot, now: float) -> None:
        """Show a frame: what moves, the meters, and as many pictures as fit into the budget, oldest first."""
        self._snapshot = snapshot
        moving = self.traffic.alive
        self.traffic.observe(snapshot, self.graph, now)
        for node_id, card in self.cards.items():
            flow = snapshot.flow.get(node_id)
            if flow is not None and flow != card.flow:
                card.flow = Flow(*flow)
                if card.layout is not None and card.layout.meter is not None:
                    card.update(card.layout.meter)
        if moving or self.traffic.alive or self.traffic.next_node:
            self.animate()
        if now - self._health_seen > HEALTH_AGE or not snapshot.running:
            self._health_seen = now
            worst: dict[str, Health] = {}
            for node_id, health in snapshot.health.items():
                card_id = self.card_of(node_id)
                worst[card_id] = min(worst.get(card_id, health), health, key=GRAVITY.index)
            for card_id, card in self.cards.items():
                card.set_health(worst.get(card_id))
        self._feed(snapshot, now)

    def _feed(self, snapshot: Snapshot, now: float) -> None:
        items = self._items()
        if not snapshot.running:
            for item in items:
                item.refreshed = now
                item.feed(snapshot)
            return
        spent = 0.0
        for item in sorted(items, key=_age):
            if now - item.refreshed < PICTURE_AGE or spent > BUDGET:
                break
            item.refreshed = now
            if item.feed(snapshot):
                spent += item.cost

    def _items(self) -> list[CardItem | WireItem]:
        return [*self.cards.values(), *self.wires.values()]

    def animate(self) -> None:
        """Repaint what may move: the wires, and the cards that glow."""
        for item in self.wires.values():
            item.update()
        for node_id in {*self.traffic.glow, *self._glowed, self.traffic.next_node}:
            if node_id in self.cards:
                self.cards[node_id].update()
        self._glowed = {*self.traffic.glow, self.traffic.next_node}

    def needs(self, visible: QRectF) -> set[Need]:
        """What the items within a rectangle want from the trainer."""
        found: set[Need] = set()
        for item in self._items():
            if item.sceneBoundingRect().intersects(visible):
                found |= item.needs()
        return found

    # ---- appearance ----

    def forget_frames(self) -> None:
        """Another document is shown: nothing of the last one's frames may be seen."""
        self._snapshot = None
        self.traffic = Traffic()
        self.clear_items()

    def forget_texts(self) -> None:
        """The language has changed."""
        self._presented.clear()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for item in (*self._items(), *self.frames.values()):
            item.set_theme(theme)

    def bounds(self, node_ids: tuple[str, ...] = ()) -> QRectF:
        """The rectangle around the cards and frames of these nodes, or around all."""
        found = QRectF()
        wanted = {self.card_of(node_id) for node_id in node_ids}
        for card_id, card in self.cards.items():
            if card.layout is not None and (not node_ids or card_id in wanted):
                beneath = SENTENCE if card.problem else 0.0
                found = found.united(card.layout.rect.adjusted(0, 0, 0, beneath).translated(card.pos()))
        for group_id, frame in self.frames.items():
            if not node_ids or set(node_ids).issuperset(self.nodes_of(group_id)):
                found = found.united(frame.rect)
        return found

    def clear_items(self) -> None:
        """Remove every item."""
        for item in (*self.wires.values(), *self.cards.values(), *self.frames.values()):
            self.removeItem(item)
        for items in (self.wires, self.cards, self.frames, self.bundles):
            items.clear()
        self._presented.clear()
        self.graph, self.shown = Graph(), None


def _age(item: CardItem | WireItem) -> float:
    return item.refreshed
