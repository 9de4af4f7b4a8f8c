"""The list of layers that fit: filtered by typing, chosen by arrows and Enter or by a click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from playground.layers.base import Layer
from playground.ui.icons import has_icon, icon
from playground.ui.theme import Theme
from playground.ui.translate import tr, tr_model

KIND = Qt.ItemDataRole.UserRole
ROW = 30


class Chooser(QFrame):
    """A popup that closes itself; `chosen` carries the type of the layer."""

    chosen = Signal(str)

    def __init__(self, layers: Iterable[type[Layer]], title: str, theme: Theme, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Type to filter"))
        self.filter.setAccessibleName(tr("Filter the layers"))
        self.filter.setToolTip(tr("Type part of a name; arrows choose, Enter adds, Esc closes"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setIconSize(QSize(20, 20))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel(tr("No layer fits here"), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(title, self)
        heading.setFont(theme.font("small", bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (heading, self.filter, self.list, self.empty):
            column.addWidget(widget)
        for layer in layers:
            name = layer.kind() if has_icon(layer.kind()) else "layer"
            item = QListWidgetItem(icon(name, theme), tr_model(layer.title))
            item.setToolTip(tr_model(layer.help()))
            item.setData(KIND, layer.kind())
            item.setSizeHint(QSize(180, ROW))
            self.list.addItem(item)
        rows = min(max(self.list.count(), 1), 9)
        self.list.setFixedHeight(rows * ROW + 6)
        self.setFixedWidth(240)
        self.filter.textChanged.connect(self._narrow)
        self.list.itemClicked.connect(self._accept)
        self.filter.installEventFilter(self)
        self._narrow("")

    def popup(self, at: QPoint) -> None:
        """Show at a point of the screen, moved so that all of it is visible."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(at.x(), screen.right() - self.width()))
        top = max(screen.top(), min(at.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def _narrow(self, text: str) -> None:
        """Show what contains the text, in its name or its type."""
        wanted = text.strip().casefold()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = wanted in item.text().casefold() or wanted in item.data(KIND)
            item.setHidden(not fits)
            first = item if fits and first is None else first
        self.list.setCurrentItem(first)  # type: ignore[arg-type]
        self.list.setVisible(first is not None)
        self.empty.setVisible(first is None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._accept(self.list.currentItem())
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._step(1 if key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) else -1)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if rows:
            at = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -1
            self.list.setCurrentRow(rows[(at + by) % len(rows)])

    def _accept(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            kind = item.data(KIND)
            self.close()
            self.chosen.emit(kind)
