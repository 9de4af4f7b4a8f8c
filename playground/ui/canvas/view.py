"""The canvas: what mouse and keyboard do to the cards and wires of the open document."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QToolTip, QWidget

from playground.ui.canvas import clipboard, menus
from playground.ui.canvas.drops import PARTS, Drop
from playground.ui.canvas.editing import Beside
from playground.ui.canvas.editor import EditorView
from playground.ui.canvas.explanations import explanation, weight_text
from playground.ui.canvas.gestures import Band, Gesture, Move, Pan
from playground.ui.canvas.hits import Hit, Part, hit_at
from playground.ui.canvas.keyboard import KeyboardWire, press_key, wants_key
from playground.ui.canvas.painting import bubble, invite
from playground.ui.canvas.wire_gesture import DrawWire
from playground.ui.guard import guarded
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import tr

POINTERS = {
    Part.OUTPUT: Qt.CursorShape.CrossCursor,
    Part.INPUT: Qt.CursorShape.CrossCursor,
    Part.UNIT: Qt.CursorShape.PointingHandCursor,
    Part.BIAS: Qt.CursorShape.PointingHandCursor,
    Part.WEIGHT: Qt.CursorShape.PointingHandCursor,
    Part.WIRE: Qt.CursorShape.PointingHandCursor,
    Part.FOLD: Qt.CursorShape.PointingHandCursor,
}


class Canvas(EditorView):
    """Shows and edits the session's document. Every change is an edit of the document; items hold no truth."""

    unit_chosen = Signal(str, int)  # node, unit
    weight_chosen = Signal(str, tuple)  # tensor, index in torch's layout
    node_activated = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None):
        super().__init__(session, theme, parent)
        self._space = False
        self._drop: Drop | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)

    # ---- mouse ----

    def clicked(self, hit: Hit) -> None:
        """A click on a card, without a move."""
        if hit.part is Part.UNIT:
            self.choose(None, (hit.node, hit.unit))
            self.unit_chosen.emit(hit.node, hit.unit)
        elif hit.part is Part.BIAS:
            self.choose(None, (hit.node, hit.unit))
            self.weight_chosen.emit(f"{self.canvas_scene.cards[hit.node].path}.bias", (hit.unit,))
        elif hit.part is Part.FOLD:
            self.fold(hit.node, True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = self._scene_point(event.position())
        if isinstance(self.gesture, KeyboardWire):
            self.end_gesture(cancel=True)
        if self.gesture is not None:
            return
        if event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton and self._space
        ):
            self._begin(Pan(self, point))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(hit_at(self.canvas_scene, point, self.zoom), point, event.modifiers())
        event.accept()

    def _press(self, hit: Hit, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        more = bool(modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        selection = self.session.selection
        if hit.part is Part.OUTPUT and hit.socket is not None:
            start = self.canvas_scene.cards[hit.node].start_of(hit.socket.node, hit.socket.name)
            self._begin(DrawWire(self, start, source=hit.socket.node, output=hit.socket.name))
        elif hit.part is Part.INPUT and hit.wire is not None:
            self.session.select(())
            self.select_wires((hit.wire,))
            self._begin(DrawWire(self, point, source=hit.wire.source, output=hit.wire.output, wire=hit.wire))
        elif hit.part is Part.INPUT and hit.socket is not None:
            card, socket = self.canvas_scene.cards[hit.node], hit.socket
            named = socket.name if socket.small else socket.feeds[0] if hit.node != socket.node else ""
            self._begin(DrawWire(self, card.free_point(named), targets=socket.feeds, port=socket.name))
        elif hit.on_card or hit.part in (Part.FRAME, Part.FOLD):
            nodes = self.canvas_scene.nodes_of(hit.node)
            self.select_wires(())
            if more and set(nodes) <= set(selection):
                self.session.select(key for key in selection if key not in nodes)
            elif more:
                self.session.select((*selection, *nodes))
            elif not set(nodes) <= set(selection):
                self.session.select(nodes)
            if set(nodes) <= set(self.session.selection):
                self._begin(Move(self, point, hit))
        elif hit.part is Part.WEIGHT and hit.wire is not None:
            self.session.select(())
            self.select_wires(())
            tensor = self.canvas_scene.wires[hit.wire].tensor
            self.choose((tensor, hit.index))
            self.weight_chosen.emit(tensor, hit.index)
        elif hit.part is Part.WIRE and hit.wire is not None:
            present = self.selected_wires if more else ()
            if not more:
                self.session.select(())
            self.select_wires(tuple(dict.fromkeys((*present, hit.wire))))
        else:
            if not more:
                self.session.select(())
                self.select_wires(())
                self.choose(None)
            self._begin(Band(self, point, self.session.selection))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        point = self._scene_point(event.position())
        if self.gesture is not None:
            if event.buttons():
                self.gesture.move(point, event.modifiers())
                self.viewport().update()
        else:
            self._hover(hit_at(self.canvas_scene, point, self.zoom))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.gesture is not None and not isinstance(self.gesture, KeyboardWire):
            gesture, self.gesture = self.gesture, None
            gesture.release(self._scene_point(event.position()))
            self._ended()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = hit_at(self.canvas_scene, self._scene_point(event.position()), self.zoom)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if hit.on_card:
            self.open_card(hit.node)
        elif hit.part is Part.FRAME:
            self.fold(hit.node, True)
        elif hit.part is Part.EMPTY:
            self.choose_layer(self._scene_point(event.position()))
        elif hit.part is Part.WIRE:
            self.choose_layer(self._scene_point(event.position()), Beside(wire=hit.wire))

    def open_card(self, card_id: str) -> None:
        """Open a folded group, or the inspector for a node."""
        if self.canvas_scene.cards[card_id].role == "group":
            self.fold(card_id, False)
        else:
            self.node_activated.emit(card_id)

    def open_selection(self) -> None:
        """Open the card that was selected last."""
        self.open_card(self.canvas_scene.card_of(self.session.selection[-1]))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.gesture is not None:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = QPointF(event.pos())
        if by_key and self.session.selection:
            scene = self.canvas_scene
            place = self.viewportTransform().map(scene.cards[scene.card_of(self.session.selection[-1])].pos())
        point = self._scene_point(place)
        hit = hit_at(self.canvas_scene, point, self.zoom)
        nodes = self.canvas_scene.nodes_of(hit.node)
        if (hit.on_card or hit.part in (Part.FRAME, Part.FOLD)) and not set(nodes) <= set(self.session.selection):
            self.session.select(nodes)
        menu = menus.menu_at(self, hit, point)
        menu.popup(self.viewport().mapToGlobal(place.toPoint()))
        event.accept()

    def _begin(self, gesture: Gesture) -> None:
        self.gesture = gesture
        self._hover(Hit(Part.EMPTY))
        if gesture.cursor is not None:
            self.viewport().setCursor(gesture.cursor)
        self.viewport().update()

    def end_gesture(self, cancel: bool) -> None:
        """End the gesture under way; a cancelled one leaves everything as it was."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None and cancel:
            gesture.cancel()
        self._ended()

    def _ended(self) -> None:
        self.viewport().unsetCursor()
        self._show_document()

    def _hover(self, hit: Hit) -> None:
        if hit == self.hovered:
            if hit.part is Part.WEIGHT:
                self.viewport().update()
            return
        old, self.hovered = self.hovered, hit
        scene = self.canvas_scene
        for node_id in {old.node, hit.node} & set(scene.cards):
            scene.cards[node_id].hovered_unit = hit.unit if hit.part is Part.UNIT and hit.node == node_id else None
            scene.cards[node_id].update()
        for wire in (wire for wire in {old.wire, hit.wire} if wire is not None and wire in scene.wires):
            scene.wires[wire].hovered_weight = hit.index if hit.part is Part.WEIGHT and hit.wire == wire else None
            scene.wires[wire].update()
        if hit.part in POINTERS:
            self.viewport().setCursor(POINTERS[hit.part])
        else:
            self.viewport().unsetCursor()
        if Part.WEIGHT in (old.part, hit.part):
            self.viewport().update()

    @guarded
    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        if self.gesture is not None:
            self.gesture.paint(painter)
        elif self._drop is not None:
            self._drop.paint(painter)
        elif self.hovered.part is Part.WEIGHT:
            text = weight_text(self.canvas_scene, self.session.document.graph, self.hovered)
            painter.resetTransform()
            bubble(painter, self.theme, self._mouse, text, QRectF(self.viewport().rect()))
        elif not self.canvas_scene.cards:
            painter.resetTransform()
            text = tr(
                "Drag Data, Dense and Loss here from the palette and wire them from left to right, or choose a preset "
                "(Ctrl+P)."
            )
            invite(painter, self.theme, text, QRectF(self.viewport().rect()))

    # ---- dropping from the palette ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        entry = clipboard.palette_entry(event.mimeData())
        if entry is None or entry[0] not in ("layer", "data", *PARTS):
            event.ignore()
            return
        self._drop = Drop(self, *entry)
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._drop is None:
            event.ignore()
            return
        self._drop.move(self._scene_point(event.position()))
        self.viewport().update()
        if self._drop.forbidden:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drop()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        drop = self._drop
        if drop is None:
            event.ignore()
            return
        drop.move(self._scene_point(event.position()))
        self._end_drop()
        drop.carry_out()
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _end_drop(self) -> None:
        if self._drop is not None:
            self._drop.leave()
        self._drop = None
        self.viewport().update()

    # ---- keyboard ----

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and wants_key(self, event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif not press_key(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the nodes in the order of computation, and leaves the canvas at either end."""
        if isinstance(self.gesture, KeyboardWire):
            self.gesture.step(1 if forward else -1)
            return True
        scene, selection = self.canvas_scene, self.session.selection
        order = scene.walk()
        here = scene.card_of(selection[-1]) if selection else ""
        at = order.index(here) + (1 if forward else -1) if selection else (0 if forward else len(order) - 1)
        if 0 <= at < len(order):
            self.session.select(scene.nodes_of(order[at]))
            self.reveal_selection()
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        if isinstance(self.gesture, KeyboardWire):
            self.end_gesture(cancel=True)
        super().focusOutEvent(event)

    def start_wire(self, output: int = 0) -> None:
        """Draw a wire from an output of the selected card by keyboard."""
        scene, selection = self.canvas_scene, self.session.selection
        cards = dict.fromkeys(map(scene.card_of, selection))
        if isinstance(self.gesture, KeyboardWire):
            self.end_gesture(cancel=True)
        if len(cards) != 1 or self.gesture is not None:
            return
        card = scene.cards[next(iter(cards))]
        if card.gives_output:
            self._begin(KeyboardWire(self, card, output))
        else:
            text = tr("'{name}' is a loss: no wire can start there", name=card.label.title)
            self.session.told.emit(text, "problem")

    # ---- help ----

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = hit_at(self.canvas_scene, self._scene_point(QPointF(event.pos())), self.zoom)
            text = "" if hit.part is Part.WEIGHT else explanation(self.canvas_scene, self.session, hit)
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave and self.gesture is None:
            self._hover(Hit(Part.EMPTY))
        return super().viewportEvent(event)
