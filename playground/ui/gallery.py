"""The gallery of presets: pictures to choose from, and beside them what each one teaches."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground.interop.presets import list_presets, load_preset
from playground.ui.lesson import LessonPanel, lesson_of
from playground.ui.theme import Theme
from playground.ui.thumbnails import preset_thumbnail
from playground.ui.translate import tr

PICTURE = QSize(152, 84)
PRESET = Qt.ItemDataRole.UserRole


class Gallery(QDialog):
    """Choose a preset; it does not block the window."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Presets"))
        self.resize(960, 600)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        self.list = QListWidget()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setIconSize(PICTURE)
        self.list.setGridSize(QSize(PICTURE.width() + 20, PICTURE.height() + 52))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setAccessibleName(tr("Presets"))
        for preset in list_presets():
            document = load_preset(preset)
            lesson = lesson_of(document)
            item = QListWidgetItem(lesson.title if lesson is not None else preset)
            item.setData(PRESET, preset)
            item.setSizeHint(self.list.gridSize())
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            picture = preset_thumbnail(document, theme, PICTURE.width(), PICTURE.height(), self.devicePixelRatioF())
            shown = QIcon(picture)
            shown.addPixmap(picture, QIcon.Mode.Selected)
            item.setIcon(shown)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(self._open)
        row.addWidget(self.list, 3)
        side = QVBoxLayout()
        side.setSpacing(12)
        self.lesson = LessonPanel()
        scroll = QScrollArea()  # a long lesson in a long language
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lesson)
        column.addStretch(1)
        scroll.setWidget(page)
        side.addWidget(scroll, 1)
        self.hint = QLabel(tr("Enter opens the preset"))
        self.hint.setProperty("role", "small")
        self.open_button = QPushButton(tr("Open"))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        side.addWidget(self.hint)
        side.addWidget(self.open_button)
        row.addLayout(side, 2)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _show(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.lesson.show_document(load_preset(item.data(PRESET)))

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            preset = item.data(PRESET)
            self.close()
            self.chosen.emit(preset)
