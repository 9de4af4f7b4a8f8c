"""The palette: presets, layers, blocks and data sets, to drag onto the canvas or to add with Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem, QVBoxLayout, QWidget

from playground.blocks import BLOCKS
from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.interop.presets import list_presets, load_preset
from playground.layers import LAYERS
from playground.ui.canvas.chrome import glyph_of
from playground.ui.icons import pixmap
from playground.ui.lesson import lesson_of
from playground.ui.own_blocks import own_blocks, read_part
from playground.ui.palette_tree import ICON, KIND, MIME, NAME, PaletteTree, describe
from playground.ui.theme import Theme
from playground.ui.thumbnails import data_thumbnail, part_thumbnail, preset_thumbnail
from playground.ui.translate import later, tr, tr_model

FIRST = ("Layers", "Images", "Sequences")  # sections of layers in this order, then the others, then the last
LAST = ("Advanced",)
FOLDED = frozenset(("preset", *LAST))  # at the first start; presets also have a menu and a gallery
HEIGHTS = {"preset": 44, "layer": 30}
NARROW = 96  # pixels for a name in the narrowest palette
_TITLES = {
    "preset": later("PRESETS"),
    "block": later("BLOCKS"),
    "group": later("THIS DOCUMENT"),
    "own": later("YOUR BLOCKS"),
    "data": later("DATA"),
}


class Palette(QWidget):
    """A search box over the tree."""

    opened = Signal(str, str)
    kept = Signal(str)
    dropped = Signal(str)

    def __init__(self, theme: Theme):
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_first)
        column.addWidget(self.search)
        self.tree = PaletteTree()
        self.tree.opened.connect(self.opened)
        self.tree.kept.connect(self.kept)
        self.tree.dropped.connect(self.dropped)
        column.addWidget(self.tree, 1)
        self._sections: dict[str, QTreeWidgetItem] = {}
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._presets: dict[str, Document] = {}
        self._document: Document | None = None
        self._parts: dict[tuple[str, str], Document] = {}
        self._folded = set(FOLDED)
        self._waiting: list[tuple[str, str]] = []
        self._painter = QTimer(self)  # draws one thumbnail at a time, so that the window opens at once
        self._painter.setInterval(0)
        self._painter.timeout.connect(self._paint_next)
        self._fill()
        self.tree.itemExpanded.connect(self._noted)
        self.tree.itemCollapsed.connect(self._noted)
        self.retranslate()
        self.set_theme(theme)

    # ---- what it holds ----

    def _fill(self) -> None:
        groups = list(dict.fromkeys(layer.group for layer in LAYERS))
        middle = [group for group in groups if group not in (*FIRST, *LAST)]
        order = [group for group in (*FIRST, *middle, *LAST) if group in groups]
        for name in ("preset", *order, "block", "group", "own", "data"):
            section = QTreeWidgetItem(self.tree)
            section.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            section.setFirstColumnSpanned(True)
            section.setExpanded(name not in self._folded)
            self._sections[name] = section
        for preset_id in list_presets():
            self._presets[preset_id] = load_preset(preset_id)
            self._add("preset", preset_id, "preset")
        roles = {"data": 0, "layer": 1, "loss": 2}
        for layer in sorted(LAYERS, key=lambda found: roles[found.role]):
            self._add("layer", layer.kind(), layer.group)
        for block in BLOCKS:
            self._add("block", block.kind(), "block")
            self._parts["block", block.kind()] = block().part()
        for data in DATASETS:
            self._add("data", data.kind(), "data")
        self.refresh_own()

    def _add(self, kind: str, name: str, section: str) -> None:
        item = QTreeWidgetItem(self._sections[section])
        item.setData(0, KIND, kind)
        item.setData(0, NAME, name)
        item.setSizeHint(0, QSize(0, HEIGHTS.get(kind, 36)))
        self._items[kind, name] = item

    def refresh_own(self) -> None:
        """Read the blocks that the user keeps."""
        self._exchange("own", own_blocks())

    def set_document(self, document: Document) -> None:
        """Offer the groups of the open document as blocks."""
        before, self._document = self._document, document
        if before is not None and (before.groups, before.graph) == (document.groups, document.graph):
            return
        parts = {group.id: read_part(document, "group", group.id) for group in document.groups}
        self._exchange("group", {name: found[0] for name, found in parts.items() if found is not None})

    def _exchange(self, kind: str, parts: dict[str, Document]) -> None:
        """Show other entries in a section whose entries come and go."""
        for key in [key for key in self._items if key[0] == kind and key[1] not in parts]:
            self._sections[kind].removeChild(self._items.pop(key))
            self._parts.pop(key, None)
        for name, part in parts.items():
            if (kind, name) not in self._items:
                self._add(kind, name, kind)
            if self._parts.get((kind, name)) != part:
                self._parts[kind, name] = part
                self._name(kind, name)
                self._waiting.append((kind, name))
        self._sections[kind].setHidden(not parts)
        if self._waiting:
            self._painter.start()
        self._filter(self.search.text())

    @property
    def folded(self) -> tuple[str, ...]:
        """The sections that are folded."""
        return tuple(sorted(self._folded))

    def fold(self, names: Iterable[str]) -> None:
        """Fold these sections and open the others."""
        self._folded = set(names)
        self._unfold()

    def _unfold(self) -> None:
        for name, section in self._sections.items():
            section.setExpanded(name not in self._folded)

    def _noted(self, item: QTreeWidgetItem) -> None:
        """A section was folded or opened, by the user or by the search."""
        name = next((name for name, section in self._sections.items() if section is item), "")
        if not name:
            return  # an entry
        if not self.search.text().strip():
            (self._folded.discard if item.isExpanded() else self._folded.add)(name)
        self._head(name)

    def item(self, kind: str, name: str) -> QTreeWidgetItem:
        """The entry of a preset, layer or data set."""
        return self._items[kind, name]

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for (_, name), item in self._items.items():
            words = f"{item.text(0)} {name} {item.toolTip(0)}".casefold()
            item.setHidden(bool(wanted) and wanted not in words)
        for section in self._sections.values():
            children = [item for item in self._items.values() if item.parent() is section]
            section.setHidden(all(child.isHidden() for child in children))
        if wanted:
            self.tree.expandAll()
        else:
            self._unfold()

    def _open_first(self) -> None:
        for (kind, name), item in self._items.items():
            if not item.isHidden() and self.search.text().strip():
                self.opened.emit(kind, name)
                return

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        """Titles and tooltips in the language of now."""
        for name in self._sections:
            self._head(name)
        for kind, name in self._items:
            self._name(kind, name)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setToolTip(tr("Search layers, data and presets") + "  (Ctrl+F)")
        self.search.setAccessibleName(tr("Search"))
        self.tree.setAccessibleName(tr("Palette"))

    def _head(self, name: str) -> None:
        """The heading of a section, with an arrow that says whether it is open."""
        section = self._sections[name]
        title = tr(_TITLES[name]) if name in _TITLES else tr_model(name).upper()
        section.setText(0, f"{'▾' if section.isExpanded() else '▸'}  {title}")
        section.setFont(0, self._theme.font("small", bold=True))
        section.setForeground(0, self._theme.muted)
        section.setSizeHint(0, QSize(0, 28))
        section.setToolTip(0, tr("Fold or unfold this part"))

    def _name(self, kind: str, name: str) -> None:
        title, tip = self._words(kind, name)
        item = self._items[kind, name]
        item.setText(0, title)
        item.setToolTip(0, f"<p>{tip}</p>" if tip else "")
        # Two lines for a long name beside the picture.
        long = QFontMetrics(self._theme.font()).horizontalAdvance(title) > NARROW
        item.setSizeHint(0, QSize(0, 44 if long else HEIGHTS.get(kind, 36)))

    def _words(self, kind: str, name: str) -> tuple[str, str]:
        if kind == "preset":
            lesson = lesson_of(self._presets[name])
            return (lesson.title, lesson.look) if lesson is not None else (name, "")
        if kind in ("group", "own"):
            part = self._parts[kind, name]
            return part.groups[0].title, tr("{count} nodes", count=len(part.graph.nodes))
        declared: Any = {"layer": LAYERS, "block": BLOCKS, "data": DATASETS}[kind][name]  # type: ignore[index]
        return tr_model(declared.title), tr_model(declared.help())

    def set_theme(self, theme: Theme) -> None:
        """Draw all pictures again, a few at a time."""
        self._theme = theme
        self.retranslate()
        for (kind, name), item in self._items.items():
            if kind == "layer":
                self._set_icon(item, pixmap_of_layer(name, theme, self.devicePixelRatioF()))
        self._waiting = [key for key in self._items if key[0] != "layer"]
        self._painter.start()

    def _paint_next(self) -> None:
        if not self._waiting:
            self._painter.stop()
            return
        kind, name = self._waiting.pop(0)
        ratio = self.devicePixelRatioF()
        if (kind, name) not in self._items:
            return  # it went away meanwhile
        if (kind, name) in self._parts:
            picture = part_thumbnail(self._parts[kind, name], self._theme, ICON.width(), ICON.height(), ratio)
        elif kind == "preset":
            picture = preset_thumbnail(self._presets[name], self._theme, ICON.width(), ICON.height(), ratio)
        else:
            wanted = DATASETS[name]
            picture = self._data_picture(wanted, ratio)
        self._set_icon(self._items[kind, name], picture)

    def _set_icon(self, item: QTreeWidgetItem, picture: QPixmap) -> None:
        """The same picture whether selected or not: a tint would change its colours, which mean something."""
        shown = QIcon(self._centred(picture))
        shown.addPixmap(self._centred(picture), QIcon.Mode.Selected)
        item.setIcon(0, shown)

    def _data_picture(self, wanted: Callable[[], Any], ratio: float) -> QPixmap:
        return data_thumbnail(DataSettings(set=wanted()), 0, self._theme, ICON.height(), ratio)

    def _centred(self, picture: QPixmap) -> QPixmap:
        """A picture in the middle of the icons' common size."""
        ratio = self.devicePixelRatioF()
        found = QPixmap(round(ICON.width() * ratio), round(ICON.height() * ratio))
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        size = picture.deviceIndependentSize()
        painter.drawPixmap(
            round((ICON.width() - size.width()) / 2), round((ICON.height() - size.height()) / 2), picture
        )
        painter.end()
        return found


def pixmap_of_layer(kind: str, theme: Theme, ratio: float) -> QPixmap:
    """A layer's glyph."""
    return pixmap(glyph_of(LAYERS[kind]), theme, 22, ratio)


__all__ = ["ICON", "KIND", "MIME", "NAME", "Palette", "describe", "pixmap_of_layer"]
