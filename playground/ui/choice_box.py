"""A drop-down list whose long names end in an ellipsis instead of being cut, and are whole in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

SIDES = 28  # pixels beside the text of an entry of the open list


class ChoiceBox(QComboBox):
    """A QComboBox for a narrow place and long words."""

    def __init__(self, letters: int) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def shown_text(self) -> str:
        """The chosen name as it fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, field.width() - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def list_width(self) -> int:
        """The width at which every name of the open list is whole."""
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(k)) for k in range(self.count())), default=0)
        return widest + SIDES

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.list_width())
        super().showPopup()
