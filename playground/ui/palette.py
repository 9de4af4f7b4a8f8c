"""The palette: presets, layers and data sets, to drag onto the canvas or to add with Enter."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.interop.presets import list_presets, load_preset
from playground.layers import LAYERS
from playground.ui.icons import has_icon, pixmap
from playground.ui.lesson import lesson_of
from playground.ui.theme import Theme
from playground.ui.thumbnails import data_thumbnail, preset_thumbnail
from playground.ui.translate import tr, tr_model

MIME = "application/x-network-playground"
KIND, NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ICON = QSize(48, 28)


class PaletteTree(QTreeWidget):
    """The groups and their entries; drags them as JSON."""

    opened = Signal(str, str)  # kind ("preset", "layer", "data"), type or preset id

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setIconSize(ICON)
        self.setDragEnabled(True)
        self.setDragDropMode(QTreeWidget.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.itemDoubleClicked.connect(self._open)
        self.itemClicked.connect(self._fold)

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        if items and items[0].data(0, KIND):
            data.setData(MIME, QByteArray(describe(items[0].data(0, KIND), items[0].data(0, NAME))))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            if item.data(0, KIND):
                self._open(item)
            else:
                item.setExpanded(not item.isExpanded())
            return
        super().keyPressEvent(event)

    def _open(self, item: QTreeWidgetItem, column: int = 0) -> None:
        if item.data(0, KIND):
            self.opened.emit(item.data(0, KIND), item.data(0, NAME))

    def _fold(self, item: QTreeWidgetItem, column: int) -> None:
        if not item.data(0, KIND):
            item.setExpanded(not item.isExpanded())


def describe(kind: str, name: str) -> bytes:
    """What is dragged."""
    return json.dumps({"kind": kind, "type": name}).encode()


class Palette(QWidget):
    """A search box over the tree."""

    opened = Signal(str, str)

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
        column.addWidget(self.tree, 1)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._presets: dict[str, Document] = {}
        self._waiting: list[tuple[str, str]] = []
        self._painter = QTimer(self)  # draws one thumbnail at a time, so that the window opens at once
        self._painter.setInterval(0)
        self._painter.timeout.connect(self._paint_next)
        self._fill()
        self.retranslate()
        self.set_theme(theme)

    def _fill(self) -> None:
        for kind in ("preset", "layer", "data"):
            group = QTreeWidgetItem(self.tree)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            group.setFirstColumnSpanned(True)
            self._groups[kind] = group
        for preset_id in list_presets():
            self._presets[preset_id] = load_preset(preset_id)
            self._add("preset", preset_id)
        order = {group: at for at, group in enumerate(dict.fromkeys(layer.group for layer in LAYERS))}
        roles = {"data": 0, "layer": 1, "loss": 2}
        for layer in sorted(LAYERS, key=lambda found: (roles[found.role], order[found.group])):
            self._add("layer", layer.kind())
        for data in DATASETS:
            self._add("data", data.kind())
        self.tree.expandAll()

    def _add(self, kind: str, name: str) -> None:
        item = QTreeWidgetItem(self._groups[kind])
        item.setData(0, KIND, kind)
        item.setData(0, NAME, name)
        item.setSizeHint(0, QSize(0, 44 if kind == "preset" else 36 if kind == "data" else 30))
        self._items[kind, name] = item

    def item(self, kind: str, name: str) -> QTreeWidgetItem:
        """The entry of a preset, layer or data set."""
        return self._items[kind, name]

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for (_, name), item in self._items.items():
            words = f"{item.text(0)} {name} {item.toolTip(0)}".casefold()
            item.setHidden(bool(wanted) and wanted not in words)
        for group in self._groups.values():
            children = [item for item in self._items.values() if item.parent() is group]
            group.setHidden(bool(wanted) and all(child.isHidden() for child in children))
        if wanted:
            self.tree.expandAll()

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
        titles = {"preset": tr("PRESETS"), "layer": tr("LAYERS"), "data": tr("DATA")}
        for kind, group in self._groups.items():
            group.setText(0, titles[kind])
            font = self._theme.font("small", bold=True)
            group.setFont(0, font)
            group.setForeground(0, self._theme.muted)
            group.setSizeHint(0, QSize(0, 28))
        for (kind, name), item in self._items.items():
            title, tip = self._words(kind, name)
            item.setText(0, title)
            item.setToolTip(0, f"<p>{tip}</p>" if tip else "")
        self.search.setPlaceholderText(tr("Search"))
        self.search.setToolTip(tr("Search layers, data and presets") + "  (Ctrl+F)")
        self.search.setAccessibleName(tr("Search"))
        self.tree.setAccessibleName(tr("Palette"))

    def _words(self, kind: str, name: str) -> tuple[str, str]:
        if kind == "preset":
            lesson = lesson_of(self._presets[name])
            return (lesson.title, lesson.look) if lesson is not None else (name, "")
        declared: Any = LAYERS[name] if kind == "layer" else DATASETS[name]
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
        if kind == "preset":
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
    return pixmap(kind if has_icon(kind) else "layer", theme, 22, ratio)
