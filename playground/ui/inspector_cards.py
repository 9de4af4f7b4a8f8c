"""The cards that the inspector is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from playground.document import Document, Group
from playground.shapes import Inference
from playground.ui.icons import icon, pixmap
from playground.ui.theme import Theme
from playground.ui.translate import later, tr
from playground.ui.transport import grouped

_TITLES = {
    "lesson": later("Lesson"),
    "settings": later("Settings"),
    "formula": later("Formula"),
    "data": later("Data"),
    "training": later("Training"),
}


class Card(QFrame):
    """A rounded card; its heading folds it up."""

    def __init__(self, name: str = ""):
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName(name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 12)
        whole.setSpacing(6)
        self.heading = QToolButton()
        self.heading.setObjectName("heading")
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setAutoRaise(True)
        self.heading.toggled.connect(self._fold)
        whole.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        whole.addWidget(self.body)
        self.retranslate()

    def _fold(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self.retranslate()

    def retranslate(self) -> None:
        title = tr(_TITLES[self.objectName()]) if self.objectName() in _TITLES else ""
        self.heading.setText(f"{'▾' if self.heading.isChecked() else '▸'}  {title}")
        self.heading.setToolTip(tr("Fold or unfold this part"))
        self.heading.setAccessibleName(title)
        self.heading.setVisible(bool(title))


class NodeCard(Card):
    """What a node is: its glyph, kind and name; what it gives and what it costs."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(8)
        self.glyph = QLabel()
        self.kind = QLabel()
        self.kind.setProperty("role", "title")
        row.addWidget(self.glyph)
        row.addWidget(self.kind, 1)
        self.column.addLayout(row)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.column.addWidget(self.name)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setProperty("role", "muted")
        self.column.addWidget(self.facts)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.column.addWidget(self.message)


class GroupCard(Card):
    """A group: its name, what is in it, and what can be done with it."""

    renamed = Signal(str)
    folded = Signal(bool)
    dissolved = Signal()
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(8)
        self.glyph = QLabel()
        self.kind = QLabel()
        self.kind.setProperty("role", "title")
        row.addWidget(self.glyph)
        row.addWidget(self.kind, 1)
        self.column.addLayout(row)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.editingFinished.connect(self._finished)
        self.column.addWidget(self.name)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setProperty("role", "muted")
        self.column.addWidget(self.facts)
        self.fold, self.ungroup, self.keep = QPushButton(), QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button, slot in ((self.fold, self._fold_clicked), (self.ungroup, self.dissolved), (self.keep, self.kept)):
            button.clicked.connect(slot)
        buttons.addWidget(self.fold, 1)
        buttons.addWidget(self.ungroup, 1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.keep)
        self.group: Group | None = None

    def show_group(self, group: Group, document: Document, inference: Inference, theme: Theme) -> None:
        """Show a group as it is."""
        self.group = group
        self.kind.setText(tr("Group"))
        self.glyph.setPixmap(pixmap("group", theme, 20, self.devicePixelRatioF()))
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(group.name)
        self.name.setPlaceholderText(group.id)
        titles = ", ".join(document.graph.node(member).title for member in group.members)
        parameters = sum(inference.parameter_count(member) for member in group.members)
        operations = sum(inference.operations.get(member, 0) for member in group.members)
        facts = [
            tr("{count} nodes", count=len(group.members)),
            tr("{count} parameters", count=grouped(parameters)),
            tr("{count} operations", count=grouped(operations)),
        ]
        self.facts.setText(" · ".join(facts) + "\n" + titles)
        self.name.setToolTip(tr("The group's name"))
        self.name.setAccessibleName(tr("Name"))
        self.fold.setText(tr("Open") if group.folded else tr("Fold"))
        self.fold.setIcon(icon("unfold" if group.folded else "fold", theme))
        self.fold.setToolTip(tr("Show the members") if group.folded else tr("Show the group as one card"))
        self.ungroup.setText(tr("Ungroup"))
        self.ungroup.setIcon(icon("ungroup", theme))
        self.ungroup.setToolTip(tr("Dissolve the group; its nodes stay"))
        self.keep.setText(tr("Save to the palette"))
        self.keep.setIcon(icon("block", theme))
        self.keep.setToolTip(tr("Keep this group as a block for other networks"))

    def _finished(self) -> None:
        if self.group is not None and self.name.text().strip() != self.group.name:
            self.renamed.emit(self.name.text().strip())

    def _fold_clicked(self) -> None:
        if self.group is not None:
            self.folded.emit(not self.group.folded)
