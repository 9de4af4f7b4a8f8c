"""What the commands of the window do: each action of the table is bound here to the part that carries it out."""

from __future__ import annotations

from functools import partial
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from playground import edits
from playground.datasets import DATASETS
from playground.engine.commands import Stride
from playground.group_edits import group_named
from playground.text import Problem
from playground.ui.canvas.drops import PARTS
from playground.ui.gallery import Gallery
from playground.ui.help import KeysDialog, LayersDialog
from playground.ui.own_blocks import drop_block, keep_block, read_part
from playground.ui.own_points import with_point
from playground.ui.pictures import save_scene
from playground.ui.recovery import Recovery
from playground.ui.translate import tr

if TYPE_CHECKING:
    from playground.ui.window import Window

SEED_STEP = 7919
STROKE = 0.5  # seconds between two points of one stroke

_FILES = ("new", "open", "save", "save_as", "export_weights", "import_weights")
_CANVAS = (
    "zoom_in", "zoom_out", "zoom_to_fit", "auto_layout", "delete_selection",
    "cut", "copy", "paste", "duplicate", "select_all", "group", "ungroup",
)  # fmt: skip
_OWN = (
    "minimap", "export_canvas", "full_screen", "restore_docks", "gallery",
    "explain", "keys", "about", "new_seed", "reset", "find", "recover", "keep_group", "layers_help",
)  # fmt: skip
_ALIGN = {"align_left": "left", "align_top": "top", "distribute": "distribute"}


class Commands(QObject):
    """Carries out what menus, keys, palette and views ask for."""

    def __init__(self, window: Window):
        super().__init__(window)
        self._window, self._session = window, window.session
        self._last_point = 0.0
        self._recovery: Recovery | None = None
        window.actions_by_name["recover"].setEnabled(False)
        bind, session, canvas = window.actions_by_name.bind, window.session, window.canvas
        for names, owner in ((_FILES, window.files), (_CANVAS, canvas), (_OWN, self)):
            for name in names:
                bind(name, getattr(owner, name))
        for name, edge in _ALIGN.items():
            bind(name, partial(canvas.align, edge))
        for stride in Stride:
            bind(f"step_{stride.value}", partial(session.step, stride))
            bind(f"back_{stride.value}", partial(session.back, stride))
        bind("undo", session.stack.undo)
        bind("redo", session.stack.redo)
        bind("toggle", session.toggle)
        bind("slower", partial(window.transport.change_pace, -1))
        bind("faster", partial(window.transport.change_pace, 1))
        bind("quit", window.close)

    # ---- what was not saved ----

    def offer_recovery(self, recovery: Recovery) -> None:
        """Keep unsaved changes from now on, and say so where a lost window has left some."""
        self._recovery = recovery
        left = next(recovery.left(), None) is not None
        self._window.actions_by_name["recover"].setEnabled(left)
        if left:
            text = tr("a network that was not saved is still there: File, Recover opens it")
            self._session.told.emit(text, "info")

    def recover(self) -> None:
        """Open the newest of what was left; it counts as unsaved."""
        recovery, session = self._recovery, self._session
        path = next(recovery.left(), None) if recovery is not None else None
        if recovery is None or path is None or not self._window.files.may_leave():
            return
        try:
            document = recovery.take(path)
        except Problem as problem:
            session.told.emit(problem, "problem")
            return
        session.open_document(document)
        session.stack.resetClean()
        self._window.files.opened.emit()
        self.offer_recovery(recovery)

    def leave(self) -> None:
        """The window is closed with the user's consent: nothing is left to recover."""
        if self._recovery is not None:
            self._recovery.close()

    # ---- training ----

    def reset(self) -> None:
        """Start again from the initial weights."""
        self._session.reset(tr("Reset"))

    def new_seed(self) -> None:
        """Other random numbers: initial weights, data and order change."""
        session = self._session
        document = session.document
        seed = (document.seed + SEED_STEP) % 2**31
        session.stack.beginMacro(tr("New random numbers"))
        session.attempt(tr("New random numbers"), lambda: document.replace(seed=seed))
        self.reset()
        session.stack.endMacro()

    # ---- adding ----

    def add(self, kind: str, name: str) -> None:
        """Open an entry of the palette: a preset, a layer, a block or a data set."""
        if kind == "preset":
            self._window.files.open_preset(name)
        elif kind == "layer":
            self._window.canvas.add_layer(name)
        elif kind in PARTS:
            found = read_part(self._session.document, kind, name)
            if found is not None:
                self._window.canvas.add_part(*found)
        else:
            made = DATASETS[name]()
            self._session.attempt(
                tr("Take other data"), lambda: edits.set_field(self._session.document, ("data", "set"), made)
            )

    def fold_group(self, fold: bool) -> None:
        """Fold or open the selected group."""
        for group in self._window.canvas.groups_of_selection():
            self._window.canvas.fold(group.id, fold)

    def keep_group(self) -> None:
        """Keep the selected group as a block in the palette."""
        groups = self._window.canvas.groups_of_selection()
        if groups:
            self.keep_block(groups[0].id)
        else:
            self._session.told.emit(tr("Select a group first"), "problem")

    def keep_block(self, group_id: str) -> None:
        """Keep a group of the document as a block of the user's own."""
        group = group_named(self._session.document, group_id)
        if group is None:
            return
        try:
            keep_block(self._session.document, group_id)
        except Problem as problem:
            self._session.told.emit(problem, "problem")
            return
        self._window.palette_panel.refresh_own()
        self._session.told.emit(tr("'{name}' stays in the palette", name=group.title), "info")

    def drop_block(self, name: str) -> None:
        """Remove a block of the user's own from the palette."""
        drop_block(name)
        self._window.palette_panel.refresh_own()

    def add_point(self, x1: float, x2: float, label: int) -> None:
        """A point was drawn in the decision surface; a stroke of them is one undo command."""
        session = self._session
        now = monotonic()
        if now - self._last_point > STROKE:
            session.settle()
        self._last_point = now
        session.attempt(
            tr("Draw points"), lambda: with_point(session.document, session.table, (x1, x2, label)), key="points"
        )

    def find(self) -> None:
        """Put the cursor into the palette's search box."""
        window = self._window
        window.docks.palette.show()
        window.docks.palette.raise_()
        window.palette_panel.focus_search()

    # ---- looks ----

    def minimap(self) -> None:
        """Show or hide the overview."""
        self._window.canvas.set_minimap(self._window.actions_by_name["minimap"].isChecked())

    def full_screen(self) -> None:
        """Fill the screen, or no longer."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def restore_docks(self) -> None:
        """Put all panels back in their places."""
        self._window.docks.arrange()

    def gallery(self) -> None:
        """Show all presets with what they teach."""
        gallery = Gallery(self._window.theme, self._window)
        gallery.chosen.connect(self._window.files.open_preset)
        gallery.show()

    # ---- pictures ----

    def export_canvas(self) -> None:
        """Ask for a file and draw the whole network into it."""
        self._window.files.export_picture("network", self.save_network)

    def save_network(self, path: Path) -> None:
        """Draw the whole network, not only what can be seen, as PNG or SVG."""
        save_scene(self._window.canvas.canvas_scene, self._window.theme, path)

    # ---- help ----

    def keys(self) -> None:
        """All keys on one page."""
        KeysDialog(self._window).show()

    def layers_help(self) -> None:
        """All layers on one page."""
        LayersDialog(self._window.theme, self._window).show()

    def explain(self) -> None:
        """Explain the view that has the focus, else what is selected."""
        docks, focus = self._window.docks, QApplication.focusWidget()
        view = next((name for name, dock in docks.views.items() if focus and dock.isAncestorOf(focus)), "")
        docks.show_help()
        self._window.help_panel.explain(view)

    def about(self) -> None:
        """Version and licence, in the status line."""
        text = tr("Network Playground {version}, MIT licence", version=version("network-playground"))
        self._session.told.emit(text, "info")
