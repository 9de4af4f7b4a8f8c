"""Editors of what a dense layer sets unit by unit: activations and deleted links; and of points drawn by hand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QToolTip, QVBoxLayout, QWidget

from playground.ui.choice_box import ChoiceBox
from playground.ui.editors import Editor, word
from playground.ui.translate import tr

MOST_UNITS = 32  # with a combo box each
MOST_LINKS = 24  # to a side of the picture of links
LARGEST_CELL, PICTURE_WIDTH = 14, 168


class UnitActivationsEditor(Editor):
    """One activation for each unit, or the layer's for all."""

    def __init__(self, choices: tuple[str, ...]):
        super().__init__()
        self._choices = choices
        self._units = 0
        self._common = choices[0]
        self._combos: list[ChoiceBox] = []
        self._numbers: list[QLabel] = []
        column = QVBoxLayout()
        column.setSpacing(4)
        self.row.addLayout(column)
        self.each = QCheckBox()
        self.each.toggled.connect(self._switch)
        column.addWidget(self.each)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.setFocusProxy(self.each)
        self.retranslate()

    def show_owner(self, layer: Any) -> None:
        """The layer tells how many units there are and what all of them use."""
        self._units = layer.units
        kind = layer.activation.kind()
        self._common = kind if kind in self._choices else self._choices[0]

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.each):
            self.each.setChecked(bool(value))
        self.each.setEnabled(self._units <= MOST_UNITS or bool(value))
        shown = value[:MOST_UNITS]
        while len(self._combos) > len(shown):
            for widget in (self._combos.pop(), self._numbers.pop()):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self._combos) < len(shown):
            self._add_combo()
        for combo, kind in zip(self._combos, shown):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(self._choices.index(kind))

    def _add_combo(self) -> None:
        combo, index = ChoiceBox(letters=4), len(self._combos)
        combo.addItems([word(choice) for choice in self._choices])
        combo.setAccessibleName(tr("Activation of unit {number}", number=index + 1))
        combo.setToolTip(combo.accessibleName())
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self._guard)
        combo.activated.connect(self._chosen)
        number = QLabel(str(index + 1))
        number.setProperty("role", "small")
        self._numbers.append(number)
        self._grid.addWidget(number, index, 0)
        self._grid.addWidget(combo, index, 1)
        self._combos.append(combo)

    def _switch(self, on: bool) -> None:
        self.edited.emit((self._common,) * self._units if on else ())
        self.settled.emit()

    def _chosen(self) -> None:
        self.edited.emit(tuple(self._choices[combo.currentIndex()] for combo in self._combos))
        self.settled.emit()

    def retranslate(self) -> None:
        self.each.setText(tr("each unit its own"))
        for combo in self._combos:
            for index, choice in enumerate(self._choices):
                combo.setItemText(index, word(choice))


class LinksPicture(QWidget):
    """A cell for each link, inputs downwards and units to the right; an empty one is deleted."""

    def __init__(self, editor: LinksEditor):
        super().__init__(editor)
        self._editor = editor
        self.inputs = self.units = 0
        self.removed: frozenset[tuple[int, int]] = frozenset()
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def cell(self) -> int:
        """Side of a cell: as large as the form's width allows."""
        return min(LARGEST_CELL, PICTURE_WIDTH // max(self.units, 1))

    def sizeHint(self) -> QSize:
        return QSize(self.units * self.cell + 2, self.inputs * self.cell + 2)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side, gap = self.palette(), self.cell, 4 if self.cell > 9 else 2
        for source in range(self.inputs):
            for unit in range(self.units):
                cell = QRectF(unit * side + 2.5, source * side + 2.5, side - gap, side - gap)
                present = (source, unit) not in self.removed
                painter.setPen(QPen(palette.mid().color() if present else palette.dark().color(), 1))
                painter.setBrush(palette.highlight() if present else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cell, 3, 3)
                if self.hasFocus() and self._at == (source, unit):
                    painter.setPen(QPen(palette.text().color(), 1.5))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
        painter.end()

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        source, unit = int(point.y() - 1) // self.cell, int(point.x() - 1) // self.cell
        return (source, unit) if 0 <= source < self.inputs and 0 <= unit < self.units else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None:
            self._at = cell
            self._editor.toggle(cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is not None:
            self._at = (
                min(max(self._at[0] + move[0], 0), self.inputs - 1),
                min(max(self._at[1] + move[1], 0), self.units - 1),
            )
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self._editor.toggle(self._at)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(QPointF(event.pos()))
            text = tr("input {source} → unit {unit}", source=cell[0] + 1, unit=cell[1] + 1) if cell else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


class LinksEditor(Editor):
    """Which single links of a dense layer are deleted and held at zero (row N10)."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(4)
        self.row.addLayout(column)
        self.picture = LinksPicture(self)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.label = QLabel()
        self.label.setProperty("role", "small")
        self.label.setWordWrap(True)
        column.addWidget(self.label)
        self.setFocusProxy(self.picture)
        self._value: tuple[tuple[int, int], ...] = ()
        self._inputs = self._units = 0

    def show_owner(self, layer: Any) -> None:
        self._units = layer.units

    def show_inputs(self, shapes: tuple[tuple[int, ...], ...]) -> None:
        """The shapes wired in tell how many inputs there are."""
        self._inputs = shapes[0][0] if shapes and len(shapes[0]) == 1 else 0

    def show_value(self, value: Any) -> None:
        self._value = value
        small = 0 < self._inputs <= MOST_LINKS and 0 < self._units <= MOST_LINKS
        self.picture.setVisible(small)
        if small:
            self.picture.inputs, self.picture.units = self._inputs, self._units
            self.picture.removed = frozenset(value)
            self.picture.updateGeometry()
            self.picture.update()
        self.retranslate()

    def toggle(self, cell: tuple[int, int]) -> None:
        """Delete a link, or bring it back."""
        links = set(self._value) ^ {cell}
        self.edited.emit(tuple(sorted(links)))
        self.settled.emit()

    def retranslate(self) -> None:
        count = len(self._value)
        self.label.setText(
            tr("{count} deleted: click a link", count=count) if count else tr("click a link to delete it")
        )


class PointsEditor(Editor):
    """How many points there are, and a new start; they are drawn in the decision view."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(4)
        self.row.addLayout(column)
        self.label = QLabel()
        self.label.setProperty("role", "small")
        self.label.setWordWrap(True)
        column.addWidget(self.label)
        self.clear = QPushButton()
        self.clear.clicked.connect(self._clear)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.clear)
        self._value: tuple[Any, ...] = ()

    def show_value(self, value: Any) -> None:
        self._value = value
        self.clear.setEnabled(len(value) > 0)
        self.retranslate()

    def _clear(self) -> None:
        self.edited.emit(())
        self.settled.emit()

    def retranslate(self) -> None:
        text = tr("{count} points; draw more in the decision surface", count=len(self._value))
        self.label.setText(text)
        self.clear.setText(tr("Clear"))
