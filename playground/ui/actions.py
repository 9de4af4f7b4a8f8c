"""Every command of the window once: its name, words, tooltip, keys and icon. Menus, bar and cheat sheet read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from playground.ui.icons import has_icon, icon
from playground.ui.theme import Theme
from playground.ui.translate import later, tr


@dataclass(frozen=True)
class Entry:
    """One command. `scope` "canvas" works only while the canvas has the focus, "window" everywhere."""

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: str = "window"
    checkable: bool = False


def _entry(
    name: str, text: str, tip: str, *keys: str, icon: str = "", scope: str = "window", check: bool = False
) -> Entry:
    return Entry(name, text, tip, keys, icon, scope, check)


GROUPS: dict[str, tuple[str, tuple[Entry | None, ...]]] = {
    "file": (
        later("&File"),
        (
            _entry("new", later("&New"), later("Start with an empty canvas"), "Ctrl+N", icon="new"),
            _entry(
                "open",
                later("&Open…"),
                later("Open a document, a project or a table of data"),
                "Ctrl+O",
                icon="open",
            ),
            _entry(
                "recover",
                later("Re&cover"),
                later("Open what a window that ended unexpectedly had not saved"),
                icon="reset",
            ),
            None,
            _entry("save", later("&Save"), later("Save network, weights and training state"), "Ctrl+S", icon="save"),
            _entry("save_as", later("Save &as…"), later("Save in another file"), "Ctrl+Shift+S", icon="save"),
            None,
            _entry(
                "export_weights",
                later("Export &weights…"),
                later("Write the weights for PyTorch (.safetensors) or NumPy (.npz)"),
                "Ctrl+E",
                icon="export",
            ),
            _entry(
                "import_weights",
                later("&Import weights…"),
                later("Set the weights that a .safetensors or .npz file holds"),
                icon="import",
            ),
            _entry(
                "export_canvas",
                later("Export canvas as &picture…"),
                later("Write the network as PNG or SVG"),
                "Ctrl+Shift+E",
                icon="camera",
            ),
            None,
            _entry("quit", later("&Quit"), later("Close the window"), "Ctrl+Q"),
        ),
    ),
    "edit": (
        later("&Edit"),
        (
            _entry("undo", later("&Undo"), later("Take the last change back"), "Ctrl+Z", icon="undo"),
            _entry("redo", later("&Redo"), later("Do it again"), "Ctrl+Shift+Z", "Ctrl+Y", icon="redo"),
            None,
            _entry(
                "cut", later("Cu&t"), later("Copy the selection and delete it"), "Ctrl+X", icon="cut", scope="canvas"
            ),
            _entry("copy", later("&Copy"), later("Copy the selected nodes"), "Ctrl+C", icon="copy", scope="canvas"),
            _entry("paste", later("&Paste"), later("Insert the copied nodes"), "Ctrl+V", icon="paste", scope="canvas"),
            _entry(
                "duplicate",
                later("&Duplicate"),
                later("Copy the selected nodes beside themselves"),
                "Ctrl+D",
                icon="duplicate",
                scope="canvas",
            ),
            _entry(
                "delete_selection",
                later("De&lete"),
                later("Delete the selection; wires are led around it where they fit"),
                "Del",
                icon="delete",
                scope="canvas",
            ),
            _entry("select_all", later("Select &all"), later("Select every node"), "Ctrl+A", scope="canvas"),
            None,
            _entry(
                "group",
                later("&Group"),
                later("Fold the selected nodes into one card"),
                "Ctrl+G",
                icon="group",
                scope="canvas",
            ),
            _entry(
                "ungroup",
                later("U&ngroup"),
                later("Dissolve the selected groups; their nodes stay"),
                "Ctrl+Shift+G",
                icon="ungroup",
                scope="canvas",
            ),
            _entry(
                "keep_group",
                later("Sa&ve the group to the palette"),
                later("Keep the selected group as a block for other networks"),
                icon="block",
            ),
            None,
            _entry(
                "align_left",
                later("Align at the l&eft"),
                later("Put the selected nodes under each other"),
                "Ctrl+Alt+L",
                icon="align-left",
            ),
            _entry(
                "align_top",
                later("Align at the t&op"),
                later("Put the selected nodes beside each other"),
                "Ctrl+Alt+T",
                icon="align-top",
            ),
            _entry(
                "distribute",
                later("Di&stribute"),
                later("Make the gaps between the selected nodes equal"),
                "Ctrl+Alt+D",
                icon="distribute",
            ),
        ),
    ),
    "view": (
        later("&View"),
        (
            _entry("zoom_in", later("Zoom &in"), later("Show the network larger"), "Ctrl++", "Ctrl+=", icon="zoom-in"),
            _entry("zoom_out", later("Zoom &out"), later("Show the network smaller"), "Ctrl+-", icon="zoom-out"),
            _entry("zoom_to_fit", later("Zoom to &fit"), later("Show the whole network"), "Ctrl+0", icon="zoom-fit"),
            _entry("auto_layout", later("&Arrange"), later("Arrange the nodes by layers"), "Ctrl+L", icon="layout"),
            _entry(
                "minimap",
                later("&Minimap"),
                later("Show where you are in a large network"),
                "Ctrl+M",
                icon="minimap",
                check=True,
            ),
            None,
            _entry("full_screen", later("F&ull screen"), later("Fill the whole screen"), "F11", check=True),
            _entry("restore_docks", later("&Restore the panels"), later("Put all panels back in their places")),
        ),
    ),
    "train": (
        later("&Train"),
        (
            _entry("toggle", later("&Run"), later("Train until paused"), "F5", "Ctrl+Space", icon="play"),
            None,
            _entry(
                "step_update",
                later("Step: one &update"),
                later("Train one batch to its end"),
                "F6",
                icon="step-update",
            ),
            _entry(
                "step_layer",
                later("Step: one &layer"),
                later("Go on to the end of the current layer"),
                "F7",
                icon="step-layer",
            ),
            _entry(
                "step_row", later("Step: one ro&w"), later("Carry out one row of the program"), "F8", icon="step-row"
            ),
            None,
            _entry(
                "back_update",
                later("Back: one up&date"),
                later("Take the last update back, bit for bit"),
                "Shift+F6",
                icon="back",
            ),
            _entry("back_layer", later("Back: one l&ayer"), later("Go back by a layer"), "Shift+F7", icon="back"),
            _entry("back_row", later("Back: one r&ow"), later("Go back by one row"), "Shift+F8", icon="back"),
            None,
            _entry(
                "reset",
                later("Re&set"),
                later("Start again from the initial weights; Undo brings the trained ones back"),
                "Ctrl+R",
                icon="reset",
            ),
            _entry(
                "new_seed",
                later("New random &numbers"),
                later("Start again with another seed"),
                "Ctrl+Shift+R",
                icon="seed",
            ),
            None,
            _entry("slower", later("Slow&er"), later("Fewer rows a second"), "Ctrl+,", icon="slower"),
            _entry("faster", later("&Faster"), later("More rows a second"), "Ctrl+.", icon="faster"),
        ),
    ),
    "presets": (
        later("&Presets"),
        (
            _entry("gallery", later("&Gallery…"), later("All presets with what they show"), "Ctrl+P", icon="presets"),
            None,
        ),
    ),
    "help": (
        later("&Help"),
        (
            _entry(
                "explain",
                later("&Explain the selection"),
                later("What is selected, and its formula"),
                "F1",
                icon="help",
            ),
            _entry("layers_help", later("All &layers"), later("Every layer with its settings"), icon="layer"),
            _entry("keys", later("&Keyboard"), later("All keys on one page"), "?", "Ctrl+F1", icon="keyboard"),
            _entry(
                "find", later("&Find in the palette"), later("Search layers, data and presets"), "Ctrl+F", icon="search"
            ),
            None,
            _entry("about", later("&About"), later("Version and licence"), icon="info"),
        ),
    ),
}


def entries() -> Iterator[Entry]:
    """All commands, in the order of the menus."""
    for _, members in GROUPS.values():
        yield from (member for member in members if member is not None)


class Actions(QObject):
    """The commands as QActions; owners bind what they do."""

    def __init__(self, window: QWidget, canvas: QWidget, theme: Theme):
        super().__init__(window)
        self._theme = theme
        self.by_name: dict[str, QAction] = {}
        self._slots: dict[str, Callable[[], object]] = {}
        self.entries = {entry.name: entry for entry in entries()}
        for entry in entries():
            action = QAction(self)
            action.setObjectName(entry.name)
            action.setCheckable(entry.checkable)
            action.triggered.connect(self._triggered)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            if entry.scope == "canvas":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                canvas.addAction(action)
            else:
                window.addAction(action)
            self.by_name[entry.name] = action
        self.retranslate()
        self.set_theme(theme)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def bind(self, name: str, slot: Callable[[], object]) -> None:
        """What a command does; a bound method, called without arguments."""
        self._slots[name] = slot

    def _triggered(self) -> None:
        action = self.sender()
        slot = self._slots.get(action.objectName()) if isinstance(action, QAction) else None
        if slot is not None:
            slot()

    def retranslate(self) -> None:
        """Words and tooltips in the language of now."""
        for name, action in self.by_name.items():
            entry = self.entries[name]
            self.describe(action, tr(entry.text), tr(entry.tip))

    def describe(self, action: QAction, text: str, tip: str) -> None:
        """Set text and tooltip; the tooltip names the keys."""
        action.setText(text)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip}  ({keys})" if keys else tip)
        action.setStatusTip("")

    def set_theme(self, theme: Theme) -> None:
        """Icons in the theme's colours."""
        self._theme = theme
        for name, action in self.by_name.items():
            wanted = self.entries[name].icon
            if wanted and has_icon(wanted):
                action.setIcon(icon(wanted, theme))
