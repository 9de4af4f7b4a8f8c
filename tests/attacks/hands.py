"""Hands that do random things to a real window: edits, undo, training, panels, languages, all from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from playground import edits
from playground.blocks import BLOCKS
from playground.datasets import DATASETS
from playground.document import Document
from playground.engine.commands import Stride
from playground.graph import Wire
from playground.interop.presets import list_presets
from playground.layers import LAYERS
from playground.losses import LOSSES
from playground.optimizers import OPTIMIZERS
from playground.ui.canvas.editing import Beside
from playground.ui.translate import LANGUAGES
from playground.ui.transport import FULL_SPEED
from playground.ui.window import Window
from tests.attacks.draws import one_changed, spec

MOST_NODES = 14  # so that a frame stays short; growth beyond is undone by deleting
PLACES = (0.0, -400.0, 333.3, 1e4, -1e6)
KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return,
    Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_W, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Menu,
)  # fmt: skip
MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
# Those that open a dialog of the system, or end the program.
NOT_PRESSED = {
    "open", "save", "save_as", "export_weights", "import_weights", "export_canvas", "quit", "full_screen", "recover",
    "keys", "gallery", "layers_help",
}  # fmt: skip


class Hands:
    """Does one random thing after another to a window; `log` says what."""

    def __init__(self, window: Window, seed: int, most: int = 12):
        self.window, self.session, self.canvas = window, window.session, window.canvas
        self.chance = random.Random(seed)
        self.most = most
        self.log: list[str] = []
        self.refused = 0
        self.session.told.connect(self._heard)
        self._deeds: list[tuple[int, Callable[[], None]]] = [
            (8, self.add_layer), (4, self.remove), (8, self.connect), (4, self.disconnect), (4, self.insert_on_wire),
            (3, self.copy_and_paste), (2, self.duplicate), (12, self.change_node), (6, self.change_training),
            (4, self.change_data), (3, self.move), (2, self.rename), (5, self.set_weight), (3, self.change_loss),
            (3, self.change_optimizer), (6, self.undo), (4, self.redo), (6, self.transport), (3, self.pace),
            (1, self.speak), (1, self.theme), (1, self.resize), (2, self.panel), (8, self.select), (3, self.press),
            (3, self.click), (2, self.drag), (3, self.key), (2, self.command), (1, self.wheel), (2, self.look_at_unit),
            (3, self.group), (2, self.ungroup), (4, self.fold), (2, self.add_block), (2, self.connect_names),
            (2, self.fit_shapes), (2, self.add_point), (1, self.check_gradient),
        ]  # fmt: skip

    @property
    def document(self) -> Document:
        return self.session.document

    def _heard(self, message: object, kind: str) -> None:
        str(message)  # a sentence that cannot be filled in would raise here
        self.refused += kind == "problem"

    def act(self) -> None:
        """One random deed."""
        weights, deeds = zip(*self._deeds)
        deed = self.chance.choices(deeds, weights)[0]
        self.log.append(deed.__name__)
        deed()

    # ---- what there is ----

    def _ids(self) -> list[str]:
        return [node.id for node in self.document.graph.nodes]

    def _attempt(self, make: Callable[[], Document], key: str = "") -> None:
        self.session.attempt("a random edit", make, key)

    # ---- edits ----

    def add_layer(self) -> None:
        if len(self._ids()) < MOST_NODES:
            self.canvas.add_layer(self.chance.choice([kind.kind() for kind in LAYERS]))

    def remove(self) -> None:
        ids = self._ids()
        gone = self.chance.sample(ids, min(len(ids), self.chance.choice((1, 1, 1, 2, 5))))
        self._attempt(lambda: edits.remove_nodes(self.document, gone, rewire=self.chance.random() < 0.7))

    def connect(self) -> None:
        ids = self._ids()
        if ids:
            self._attempt(lambda: edits.connect(self.document, self.chance.choice(ids), self.chance.choice(ids)))

    def disconnect(self) -> None:
        wires = self.document.graph.wires
        if wires:
            self._attempt(lambda: edits.disconnect(self.document, [self.chance.choice(wires)]))

    def connect_names(self) -> None:
        """A wire between random names of outputs and inputs: mostly nonsense, and refused."""
        ids, names = self._ids(), ("", "state", "cell")
        if ids:
            ends = (
                self.chance.choice(ids),
                self.chance.choice(ids),
                self.chance.choice(names),
                self.chance.choice(names),
            )
            self._attempt(lambda: edits.connect(self.document, *ends))

    def group(self) -> None:
        self.select()
        self.canvas.group()

    def ungroup(self) -> None:
        self.canvas.ungroup()

    def fold(self) -> None:
        if self.document.groups:
            group = self.chance.choice(self.document.groups)
            self.canvas.fold(group.id, not group.folded)

    def add_block(self) -> None:
        if len(self._ids()) < MOST_NODES:
            self.window.commands.add("block", self.chance.choice([block.kind() for block in BLOCKS]))

    def insert_on_wire(self) -> None:
        wires = self.document.graph.wires
        if wires and len(self._ids()) < MOST_NODES:
            kind = self.chance.choice([kind.kind() for kind in LAYERS])
            self.canvas.place_layer(kind, QPointF(*self._place()), Beside(wire=self.chance.choice(wires)))

    def fit_shapes(self) -> None:
        """A sound little network again, so that there is always something to train before long."""
        self._attempt(lambda: self._chain())

    def _chain(self) -> Document:
        kinds = ["data", *["dense"] * self.chance.randint(1, 3), "loss"]
        document = self.document.replace(graph=type(self.document.graph)(), positions={}, weights={})
        ids = []
        for at, kind in enumerate(kinds):
            document, made = edits.add_node(document, LAYERS[kind](), (200.0 * at, 0.0))
            ids.append(made)
        wires = tuple(Wire(source=a, target=b) for a, b in pairwise(ids))
        return document.replace(graph=document.graph.replace(wires=wires))

    def copy_and_paste(self) -> None:
        self.select()
        (self.canvas.cut if self.chance.random() < 0.3 else self.canvas.copy)()
        if len(self._ids()) < MOST_NODES:
            self.canvas.paste()

    def duplicate(self) -> None:
        if len(self._ids()) < MOST_NODES:
            self.canvas.duplicate()

    def change_node(self) -> None:
        ids = self._ids()
        if ids:
            node = self.document.graph.node(self.chance.choice(ids))
            self._attempt(
                lambda: edits.set_layer(self.document, node.id, one_changed(self.chance, node.layer, self.most)),
                key=f"node:{node.id}" if self.chance.random() < 0.5 else "",
            )

    def change_training(self) -> None:
        training = self.document.training
        self._attempt(lambda: self.document.replace(training=one_changed(self.chance, training, self.most)))

    def change_optimizer(self) -> None:
        chosen = spec(self.chance, self.chance.choice(list(OPTIMIZERS)))
        self._attempt(lambda: edits.set_field(self.document, ("training", "optimizer"), chosen))

    def change_loss(self) -> None:
        for node in self.document.graph.with_role("loss"):
            chosen = spec(self.chance, self.chance.choice(list(LOSSES)))
            self._attempt(lambda: edits.set_field(self.document, ("nodes", node.id, "function"), chosen))  # noqa: B023
            break

    def change_data(self) -> None:
        if self.chance.random() < 0.4:
            self.canvas.add_data(self.chance.choice([kind.kind() for kind in DATASETS]))
            return
        chosen = self.document.data.set
        if self.chance.random() < 0.7:
            self._attempt(
                lambda: edits.set_field(self.document, ("data", "set"), one_changed(self.chance, chosen, 200))
            )
        else:
            self._attempt(
                lambda: edits.set_field(self.document, ("data", "test_fraction"), self.chance.choice((0.0, 0.95, 0.3)))
            )

    def move(self) -> None:
        ids = self._ids()
        if ids:
            self._attempt(
                lambda: edits.move_nodes(self.document, {self.chance.choice(ids): self._place()}), key="move:random"
            )

    def _place(self) -> tuple[float, float]:
        return self.chance.choice(PLACES) + self.chance.random(), self.chance.uniform(-500.0, 500.0)

    def rename(self) -> None:
        ids = self._ids()
        names = ("", "слой", "{0}", "%s%n", "<img src=x>", "a" * 80, "\u202e\ufeff", "&File")
        if ids:
            self._attempt(lambda: edits.rename(self.document, self.chance.choice(ids), self.chance.choice(names)))

    def set_weight(self) -> None:
        snapshot = self.session.snapshot
        if snapshot is None or snapshot.program is None or not snapshot.program.tensors:
            return
        name = self.chance.choice(sorted(snapshot.program.tensors))
        index = tuple(self.chance.randrange(size) for size in snapshot.program.tensors[name])
        self.session.set_weight(name, index, self.chance.choice((0.0, -1.0, 1e30, 3.4e38, self.chance.gauss(0, 1))))

    def add_point(self) -> None:
        if self.session.table is not None and self.session.table.shape == (2,):
            self.window.commands.add_point(self.chance.gauss(0, 3), self.chance.gauss(0, 3), self.chance.randint(0, 2))

    # ---- time ----

    def undo(self) -> None:
        for _ in range(self.chance.choice((1, 1, 2, 20))):
            self.session.stack.undo()

    def redo(self) -> None:
        for _ in range(self.chance.choice((1, 1, 2, 20))):
            self.session.stack.redo()

    def transport(self) -> None:
        session, chance = self.session, self.chance
        deeds = (session.run, session.run, session.pause, session.toggle, session.step, session.back)
        deed = chance.choice(deeds)
        if deed in (session.step, session.back):
            deed(chance.choice(list(Stride)))  # type: ignore[call-arg]
        else:
            deed()

    def pace(self) -> None:
        self.window.transport.speed.setValue(self.chance.choice((0, 30, 70, 99, FULL_SPEED, FULL_SPEED)))

    def check_gradient(self) -> None:
        ids = self._ids()
        if ids:
            self.session.watch(self.session.check_gradient(self.chance.choice(ids)), lambda future: future.exception())

    # ---- looks ----

    def speak(self) -> None:
        self.window.set_language(self.chance.choice(list(LANGUAGES)))

    def theme(self) -> None:
        self.window.choose_theme(self.chance.choice(("light", "dark", "system")))

    def resize(self) -> None:
        self.window.resize(*self.chance.choice(((1024, 640), (1366, 768), (2400, 700), (1920, 1300))))

    def panel(self) -> None:
        dock = self.chance.choice(list(self.window.docks.all))
        deed = self.chance.choice(("hide", "show", "float", "raise"))
        if deed == "float":
            dock.setFloating(not dock.isFloating())
        else:
            {"hide": dock.hide, "show": dock.show, "raise": dock.raise_}[deed]()

    def select(self) -> None:
        ids = self._ids()
        self.session.select(self.chance.sample(ids, min(len(ids), self.chance.randint(0, 3))))

    def look_at_unit(self) -> None:
        ids = self._ids()
        if ids:
            self.window.inspector.formula_panel.show_unit(self.chance.choice(ids), self.chance.randint(0, 5))

    # ---- mouse and keyboard on the canvas ----

    def _somewhere(self):  # type: ignore[no-untyped-def]
        cards = list(self.canvas.canvas_scene.cards.values())
        if cards and self.chance.random() < 0.7:
            card = self.chance.choice(cards)
            rect = card.sceneBoundingRect()
            point = QPointF(
                rect.left() + rect.width() * self.chance.random(), rect.top() + rect.height() * self.chance.random()
            )
            at = self.canvas.mapFromScene(point)
            if self.canvas.viewport().rect().contains(at):
                return at
        rect = self.canvas.viewport().rect()
        return rect.topLeft() + type(rect.topLeft())(
            self.chance.randrange(max(1, rect.width())), self.chance.randrange(max(1, rect.height()))
        )

    def click(self) -> None:
        at, viewport = self._somewhere(), self.canvas.viewport()
        deed = QTest.mouseDClick if self.chance.random() < 0.2 else QTest.mouseClick
        deed(viewport, Qt.MouseButton.LeftButton, self.chance.choice(MODIFIERS), at)
        self._close_popups()

    def drag(self) -> None:
        viewport, left = self.canvas.viewport(), Qt.MouseButton.LeftButton
        start, end, held = self._somewhere(), self._somewhere(), self.chance.choice(MODIFIERS)
        QTest.mousePress(viewport, left, held, start)
        for part in range(1, 4):
            QTest.mouseMove(viewport, start + (end - start) * part / 3)
        if self.chance.random() < 0.2:
            self.session.stack.undo()  # the ground goes away under a gesture
        QTest.mouseRelease(viewport, left, held, end)
        self._close_popups()

    def key(self) -> None:
        QTest.keyClick(self.canvas, self.chance.choice(KEYS), self.chance.choice(MODIFIERS))
        self._close_popups()

    def wheel(self) -> None:
        for _ in range(self.chance.randint(1, 4)):
            (self.canvas.zoom_in if self.chance.random() < 0.5 else self.canvas.zoom_out)()

    def command(self) -> None:
        actions = self.window.actions_by_name
        name = self.chance.choice([name for name in actions.entries if name not in NOT_PRESSED | {"new"}])
        self.log[-1] = f"command {name}"
        actions[name].trigger()
        self._close_popups()

    def press(self) -> None:
        """A random visible control of the inspector takes what it can."""
        from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox

        found = [
            control
            for kind in (QComboBox, QCheckBox, QAbstractSpinBox)
            for control in self.window.inspector.findChildren(kind)
            if control.isVisible() and control.isEnabled()
        ]
        if not found:
            return
        control = self.chance.choice(found)
        if isinstance(control, QComboBox):
            if control.count():
                at = self.chance.randrange(control.count())
                control.setCurrentIndex(at)
                control.activated.emit(at)
        elif isinstance(control, QCheckBox):
            control.click()
        else:
            text = self.chance.choice(("7", "0", "-1", "1e30", "nan", "inf", "abc", "", "0,5", "9" * 400))
            control.selectAll()
            QTest.keyClicks(control, text)
            QTest.keyClick(control, Qt.Key.Key_Return)

    def _close_popups(self) -> None:
        for _ in range(4):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        for menu in self.canvas.findChildren(QMenu):
            menu.close()

    # ---- whole documents ----

    def open_preset(self) -> None:
        """Open another preset; what was not saved is given up."""
        self.session.stack.setClean()
        self.log.append("open preset")
        self.window.files.open_preset(self.chance.choice(sorted(list_presets())))


def settle(application: QApplication) -> None:
    """Let the window do what it has put off."""
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()
