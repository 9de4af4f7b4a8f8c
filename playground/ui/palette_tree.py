"""The tree of the palette: sections that fold, and entries that are dragged as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from playground.ui.translate import tr

MIME = "application/x-network-playground"
KIND, NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ICON = QSize(48, 28)


class PaletteTree(QTreeWidget):
    """The sections and their entries; drags them as JSON."""

    opened = Signal(str, str)  # kind ("preset", "layer", "block", "group", "own", "data"), type or id
    kept = Signal(str)  # a group of the document that shall stay in the palette
    dropped = Signal(str)  # a block of the user's own that shall leave it

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
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        if items and items[0].data(0, KIND):
            data.setData(MIME, QByteArray(describe(items[0].data(0, KIND), items[0].data(0, NAME))))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None and item.data(0, KIND) == "own":
            self.dropped.emit(item.data(0, NAME))
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and item is not None and not item.data(0, KIND):
            item.setExpanded(event.key() == Qt.Key.Key_Right)
            return
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

    def _menu(self, at: QPoint) -> None:
        """What can be done with a block beside adding it."""
        item = self.itemAt(at)
        kind = item.data(0, KIND) if item is not None else ""
        if item is None or kind not in ("group", "own"):
            return
        name = item.data(0, NAME)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if kind == "group":
            menu.addAction(tr("Save to the palette")).triggered.connect(lambda: self.kept.emit(name))
        else:
            menu.addAction(tr("Remove from the palette")).triggered.connect(lambda: self.dropped.emit(name))
        menu.popup(self.viewport().mapToGlobal(at))


def describe(kind: str, name: str) -> bytes:
    """What is dragged."""
    return json.dumps({"kind": kind, "type": name}).encode()
