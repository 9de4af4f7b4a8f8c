"""The canvas by keyboard: moving, walking, wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter

from playground.ui.canvas.card import CardItem
from playground.ui.canvas.editing import Beside
from playground.ui.canvas.geometry import GRID
from playground.ui.canvas.gestures import Modifiers
from playground.ui.canvas.painting import bubble
from playground.ui.canvas.wire_gesture import DrawWire
from playground.ui.translate import tr

if TYPE_CHECKING:
    from playground.ui.canvas.view import Canvas

Key = Qt.Key
ARROWS: dict[int, tuple[int, int]] = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
LARGE = 5  # times the grid, with Shift
# The same places on a Cyrillic keyboard.
WIRE_KEYS = (Key.Key_L, 0x0414)
ADD_KEYS = (Key.Key_N, 0x0422, Key.Key_Insert)


class KeyboardWire(DrawWire):
    """A wire drawn by keys: arrows or Tab choose where it ends, Enter connects, Esc leaves it."""

    def __init__(self, canvas: Canvas, card: CardItem, output: int = 0):
        socket, start = card.outputs()[output]
        super().__init__(canvas, start, source=socket.node, output=socket.name)
        self.number, self.count = output, len(card.outputs())
        cards = canvas.canvas_scene.cards
        here = card.pos()
        # What is allowed comes first, the nearest to the right of it at the front.
        self.places = sorted(
            self.candidates(),
            key=lambda aim: (
                self.judge(aim) is not None,
                bool(self.output) and aim[1] != self.output,
                cards[aim[0]].pos().x() <= here.x(),
                (cards[aim[0]].pos() - here).manhattanLength(),
                bool(aim[1]),
            ),
        )
        self.step(0)

    def step(self, by: int) -> None:
        """Aim at the next place."""
        if not self.places:
            return
        at = self.places.index(self.aimed) if self.aimed in self.places else 0
        self.aim(self.places[(at + by) % len(self.places)])
        card = self.canvas.canvas_scene.cards[self.aimed[0]]
        self.end = card.free_point(self.aimed[1])
        self.canvas.reveal(card.sceneBoundingRect())
        self.canvas.viewport().update()

    def confirm(self) -> None:
        """Connect with the target, or say why not."""
        self._dim()
        if self.aimed[0]:
            self.connect()

    def paint(self, painter: QPainter) -> None:
        super().paint(painter)
        if not self.sentence:
            world = painter.worldTransform()
            at = world.map(self.end)
            painter.resetTransform()
            text = tr("Arrows or Tab choose the target, Enter connects, Esc cancels")
            if self.count > 1:
                text += "\n" + tr("L takes another output of this card")
            if self.aimed[1] or self.output:
                ends = self.output or tr("output"), self.aimed[1] or tr("input")
                text = f"{ends[0]} → {ends[1]}\n{text}"
            bubble(painter, self.canvas.theme, at, text, QRectF(self.canvas.viewport().rect()))
            painter.setWorldTransform(world)


def wants_key(canvas: Canvas, event: QKeyEvent) -> bool:
    """True for plain keys that mean something here, before any shortcut of the window."""
    if event.modifiers() & (Modifiers.ControlModifier | Modifiers.AltModifier | Modifiers.MetaModifier):
        return False
    key = event.key()
    if isinstance(canvas.gesture, KeyboardWire):
        return key in ARROWS or key in WIRE_KEYS or key in (Key.Key_Return, Key.Key_Enter, Key.Key_Escape)
    return (
        key in ARROWS
        or key in WIRE_KEYS
        or key in ADD_KEYS
        or key in (Key.Key_Return, Key.Key_Enter, Key.Key_Delete, Key.Key_Backspace, Key.Key_Space)
        or (key == Key.Key_Escape and canvas.gesture is not None)
    )


def press_key(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key means on the canvas; False where it means nothing."""
    if isinstance(canvas.gesture, KeyboardWire):
        return _wire_key(canvas, canvas.gesture, event.key())
    for standard, action in (
        (QKeySequence.StandardKey.SelectAll, canvas.select_all),
        (QKeySequence.StandardKey.Copy, canvas.copy),
        (QKeySequence.StandardKey.Cut, canvas.cut),
        (QKeySequence.StandardKey.Paste, canvas.paste),
        (QKeySequence.StandardKey.ZoomIn, canvas.zoom_in),
        (QKeySequence.StandardKey.ZoomOut, canvas.zoom_out),
    ):
        if event.matches(standard):
            action()
            return True
    if event.modifiers() & Modifiers.ControlModifier:
        shift = bool(event.modifiers() & Modifiers.ShiftModifier)
        deeds = {Key.Key_D: canvas.duplicate, Key.Key_G: canvas.ungroup if shift else canvas.group}
        deed = deeds.get(Key(event.key()))
        if deed is not None:
            deed()
        return deed is not None
    return _plain_key(canvas, event)


def _plain_key(canvas: Canvas, event: QKeyEvent) -> bool:
    key = event.key()
    if key in ARROWS:
        _arrow(canvas, *ARROWS[key], bool(event.modifiers() & Modifiers.ShiftModifier))
    elif key in (Key.Key_Return, Key.Key_Enter) and canvas.session.selection:
        canvas.open_selection()
    elif key in (Key.Key_Delete, Key.Key_Backspace):
        canvas.delete_selection()
    elif key in WIRE_KEYS:
        canvas.start_wire()
    elif key in ADD_KEYS:
        _choose_after(canvas)
    elif key == Key.Key_Escape:
        if canvas.gesture is not None:
            canvas.end_gesture(cancel=True)
        else:
            canvas.session.select(())
            canvas.select_wires(())
            canvas.choose(None)
    else:
        return False
    return True


def _arrow(canvas: Canvas, x: int, y: int, large: bool) -> None:
    if canvas.session.selection:
        step = GRID * (LARGE if large else 1)
        canvas.nudge(x * step, y * step)
    else:
        canvas.pan(QPointF(-x, -y) * (240 if large else 60))


def _choose_after(canvas: Canvas) -> None:
    """List what fits after the selected node, or all layers."""
    selection, scene = canvas.session.selection, canvas.canvas_scene
    card = scene.cards.get(scene.card_of(selection[-1])) if selection else None
    if card is not None and card.layout is not None and card.gives_output:
        place = card.pos() + QPointF(card.layout.width / 2 + 56, 0)
        canvas.choose_layer(place, Beside(source=card.sockets.outputs[0].node))
    else:
        canvas.choose_layer(canvas.visible_part().center())


def _wire_key(canvas: Canvas, gesture: KeyboardWire, key: int) -> bool:
    if key in (Key.Key_Right, Key.Key_Down):
        gesture.step(1)
    elif key in (Key.Key_Left, Key.Key_Up):
        gesture.step(-1)
    elif key in (Key.Key_Return, Key.Key_Enter):
        canvas.gesture = None
        gesture.confirm()
        canvas.end_gesture(cancel=False)
    elif key in WIRE_KEYS:
        canvas.start_wire((gesture.number + 1) % gesture.count)
    elif key == Key.Key_Escape:
        canvas.end_gesture(cancel=True)
    else:
        return False
    return True
