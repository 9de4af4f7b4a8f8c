"""The row of buttons that says of which class the drawn points are."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from playground.ui.theme import LIGHT, Theme
from playground.ui.translate import tr

MOST = 3  # classes a data set of own points may have


class ClassChips(QWidget):
    """One button for each class, of which one is down."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._theme: Theme = LIGHT
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._row = row

    @property
    def chosen(self) -> int:
        return max(self._group.checkedId(), 0)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Offer these classes, the first one chosen; nothing happens where they are the same."""
        names = names[:MOST]
        if [button.text() for button in self.buttons] == list(names):
            return
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for number, name in enumerate(names):
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.set_theme(self._theme)
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for number, button in enumerate(self.buttons):
            color = theme.class_color(number).name()
            button.setStyleSheet(f"QToolButton:checked {{ border: 2px solid {color}; }}")

    def retranslate(self) -> None:
        for button in self.buttons:
            button.setAccessibleName(tr("class {name}", name=button.text()))
            button.setToolTip(tr("Draw points of the class {name}", name=button.text()))
