"""The canvas that follows the session: what it shows of document, frames and selection, in every theme and language."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic

from PySide6.QtCore import QPoint, QPointF, QRect, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from playground.document import Document
from playground.engine.snapshot import Snapshot
from playground.graph import Wire
from playground.ui.canvas.gestures import Gesture
from playground.ui.canvas.hits import Hit, Part
from playground.ui.canvas.minimap import Minimap
from playground.ui.canvas.zoomview import ZoomView
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import tr

LINGER = 20  # milliseconds between repaints while pulses arrive after the last frame
MAP_MARGIN = 12


class LiveView(ZoomView):
    """Shows the session's document, its frames and its selection. Items hold no truth."""

    minimap_changed = Signal(bool)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None):
        super().__init__(theme, parent)
        self.session = session
        self.gesture: Gesture | None = None
        self.hovered = Hit(Part.EMPTY)
        self.chosen_weight: tuple[str, tuple[int, int]] | None = None  # tensor, (output, input)
        self.selected_wires: tuple[Wire, ...] = ()
        self._mouse = QPointF()
        self._pasted = 0  # pastes since the last copy, each a little further away
        self._minimap_wanted = True
        self._linger = QTimer(self)  # only while pulses are still on their way after the last frame
        self._linger.setInterval(LINGER)
        self._linger.timeout.connect(self._settle)
        self.map = Minimap(self.canvas_scene, theme, self)
        self.map.went.connect(self.center_on)
        self.looked.connect(self._look)
        self._opened = session.document
        session.changed.connect(self._changed)
        session.path_changed.connect(self._path_changed)
        session.selection_changed.connect(self._selection_changed)
        session.transport_changed.connect(self._transport_changed)
        self._show_document()
        self.retranslate()

    # ---- what it shows ----

    def _changed(self, old: Document, new: Document) -> None:
        self._show_document()
        if self._fitted and old.graph.nodes != new.graph.nodes and not self._all_seen():
            self.zoom_to_fit()

    def _path_changed(self) -> None:
        """Another document may have been opened: nothing is kept of the last one's frames and of where one looked."""
        if self.session.stack.count() or self.session.document is self._opened:
            return  # it was only saved
        self._opened = self.session.document
        self.canvas_scene.forget_frames()
        self.choose(None)
        self._show_document()
        self.zoom_to_fit()

    def _all_seen(self) -> bool:
        return self.visible_part().contains(self.canvas_scene.bounds())

    def _show_document(self) -> None:
        self.canvas_scene.show_document(self.session.document, self.session.inference, self.session.table)
        kept = tuple(wire for wire in self.selected_wires if wire in self.canvas_scene.wires)
        self.selected_wires = kept
        self._mark()
        self._ask()
        self.map.update()
        self.viewport().update()

    def draw(self, snapshot: Snapshot) -> None:
        """Show a frame of the trainer."""
        if snapshot.problem is not self.canvas_scene.stopped:
            self.canvas_scene.stopped = snapshot.problem
            self._show_document()
        self.canvas_scene.draw(snapshot, monotonic())
        if self.hovered.part is Part.WEIGHT and not self.gesture:
            self.viewport().update(
                QRect(self._mouse.toPoint() - QPoint(320, 90), self._mouse.toPoint() + QPoint(320, 90))
            )
        if self.canvas_scene.traffic.alive:
            self._linger.start()
        else:
            self._linger.stop()

    def _settle(self) -> None:
        """Pulses still under way arrive; with nothing left on its way, nothing moves."""
        scene = self.canvas_scene
        scene.traffic.settle(monotonic())
        scene.animate()
        if scene.traffic.streaming or not scene.traffic.alive:
            self._linger.stop()

    def _transport_changed(self) -> None:
        if not self.session.running:
            self.canvas_scene.traffic.streaming = False
            self.canvas_scene.animate()

    def _ask(self) -> None:
        """Ask the trainer for what can be seen, and for nothing when hidden."""
        self.session.want(self, self.canvas_scene.needs(self.visible_part()) if self.isVisible() else ())

    def _look(self) -> None:
        """The visible part has changed."""
        seen = self.visible_part()
        self._ask()
        self.map.look(seen)
        bounds = self.canvas_scene.bounds()
        self.map.setVisible(self._minimap_wanted and not bounds.isEmpty() and not seen.contains(bounds))

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self.theme = theme
        self.canvas_scene.set_theme(theme)
        self.map.set_theme(theme)
        self.resetCachedContent()
        self.viewport().update()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.setAccessibleName(tr("Network canvas"))
        self.canvas_scene.forget_texts()
        self.map.retranslate()
        self._show_document()
        self._describe()

    def set_minimap(self, visible: bool) -> None:
        """Show the overview whenever not everything can be seen, or never."""
        if visible != self._minimap_wanted:
            self._minimap_wanted = visible
            self.minimap_changed.emit(visible)
        self._look()

    @property
    def minimap_visible(self) -> bool:
        return self._minimap_wanted

    # ---- visibility ----

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._linger.stop()
        self.session.want(self, ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.size()
        self.map.move(size.width() - self.map.width() - MAP_MARGIN, size.height() - self.map.height() - MAP_MARGIN)

    # ---- selection ----

    def _selection_changed(self) -> None:
        self._mark()
        self._describe()

    def reveal_selection(self) -> None:
        """Pan as little as needed to see what was just selected by key or made by a command."""
        if self.session.selection:
            self.reveal(self.canvas_scene.bounds(self.session.selection))

    def _mark(self) -> None:
        """Outline what is selected."""
        scene = self.canvas_scene
        chosen = set(self.session.selection)
        for card_id, card in scene.cards.items():
            selected = chosen.issuperset(scene.nodes_of(card_id))
            if selected != card.selected:
                card.selected = selected
                card.update()
        for group_id, frame in scene.frames.items():
            frame.select(chosen.issuperset(scene.nodes_of(group_id)))
        for wire, item in scene.wires.items():
            weight = self.chosen_weight[1] if self.chosen_weight and self.chosen_weight[0] == item.tensor else None
            if (wire in self.selected_wires, weight) != (item.selected, item.weight):
                item.selected, item.weight = wire in self.selected_wires, weight
                item.update()
        self.map.update()

    def _describe(self) -> None:
        """Say the selection to a screen reader."""
        document, inference = self.session.document, self.session.inference
        words = []
        scene = self.canvas_scene
        for card_id in list(dict.fromkeys(map(scene.card_of, self.session.selection)))[:5]:
            card = scene.cards.get(card_id)
            if card is not None:
                parts = [card.label.title, card.label.subtitle, card.label.shape, card.label.parameters, card.problem]
                words.append(", ".join(part for part in parts if part))
        text = "; ".join(words) or tr("{count} nodes, nothing selected", count=len(document.graph.nodes))
        self.setAccessibleDescription(text)
        self.setStatusTip(text if inference.problems else "")

    def select_wires(self, wires: Iterable[Wire]) -> None:
        """Select these wires and no others."""
        self.selected_wires = tuple(wires)
        self._mark()

    def choose(self, weight: tuple[str, tuple[int, int]] | None, unit: tuple[str, int] | None = None) -> None:
        """Mark a weight or a unit as the one that is explained."""
        self.chosen_weight = weight
        for node_id, card in self.canvas_scene.cards.items():
            chosen = unit[1] if unit is not None and unit[0] == node_id else None
            if chosen != card.unit:
                card.unit = chosen
                card.update()
        self._mark()
