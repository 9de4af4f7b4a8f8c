"""A form made from any declaration: an editor a field, live, with the model's sentence under a refused value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.spec import Spec, Value
from playground.text import Problem
from playground.ui.editors import ChecksEditor, ChoiceEditor, Editor, NumberEditor, SwitchEditor, TextEditor
from playground.ui.field_kinds import Kind, editable_fields, label_of
from playground.ui.list_editors import ListsEditor, MixedEditor, NamedEditor, NumbersEditor
from playground.ui.translate import show, tr_model
from playground.ui.unit_editors import LinksEditor, PointsEditor, UnitActivationsEditor

Place = tuple[str, ...]
Apply = Callable[[Place, Any], Problem | None]
Offers = Mapping[str, Sequence[tuple[str, str]]]  # what a name may be: (value, what the user reads)

LABEL_WIDTH = 112
INDENT = 12


@dataclass
class Row:
    """A field's widgets."""

    name: str
    info: FieldInfo
    kind: Kind
    label: QLabel
    editor: Editor
    sentence: QLabel
    inner: Form | None  # settings of the chosen member of a union


class Form(QWidget):
    """Edits one frozen value at `place` of the document through `apply`, which returns why it refused."""

    settled = Signal()

    def __init__(self, apply: Apply, depth: int = 0, skip: frozenset[str] = frozenset()):
        super().__init__()
        self._apply, self._depth, self._skip = apply, depth, skip
        self._type: type[Value] | None = None
        self._value: Value | None = None
        self._place: Place = ()
        self._inputs: tuple[tuple[int, ...], ...] = ()
        self._offers: Offers = {}
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_value(
        self, value: Value | None, place: Place, inputs: tuple[tuple[int, ...], ...] = (), offers: Offers | None = None
    ) -> None:
        """Show another value; widgets are kept as long as its type stays. `offers`: what "nodes" and "columns" are."""
        self._value, self._place, self._inputs, self._offers = value, place, inputs, offers or {}
        if (type(value) if value is not None else None) is not self._type:
            self._rebuild(value)
        if value is None:
            return
        for row in self.rows:
            self._show_row(row, getattr(value, row.name))

    def _show_row(self, row: Row, value: Any) -> None:
        if isinstance(row.editor, UnitActivationsEditor | LinksEditor):
            row.editor.show_owner(self._value)
        if isinstance(row.editor, LinksEditor):
            row.editor.show_inputs(self._inputs)
        if isinstance(row.editor, NamedEditor):
            row.editor.offer(self._offers.get(row.kind.choices[0], ()))
        if row.inner is not None:
            if row.kind.name == "union":
                row.editor.show_value(type(value) if value is not None else None)
            row.inner.show_value(value, (*self._place, row.name), (), self._offers)
            row.inner.setVisible(bool(row.inner.rows))
        else:
            row.editor.show_value(value)
        self._say(row, None)

    @property
    def is_empty(self) -> bool:
        return not self.rows

    def row(self, name: str) -> Row:
        """The row of a field, for tests and for leading the focus there."""
        return next(row for row in self.rows if row.name == name)

    def _rebuild(self, value: Value | None) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._type = type(value) if value is not None else None
        if value is None:
            return
        for name, info, kind in editable_fields(type(value)):
            if name not in self._skip:
                self._add_row(name, info, kind)
        self.retranslate()

    def _add_row(self, name: str, info: FieldInfo, kind: Kind) -> None:
        editor = self._editor(name, info, kind)
        label = QLabel()
        label.setWordWrap(True)
        label.setFixedWidth(LABEL_WIDTH - INDENT * self._depth)
        label.setProperty("role", "muted")
        label.setBuddy(editor)
        sentence = QLabel()
        sentence.setProperty("role", "problem")
        sentence.setWordWrap(True)
        sentence.hide()
        line = QWidget()
        inner_row = QHBoxLayout(line)
        inner_row.setContentsMargins(0, 0, 0, 0)
        inner_row.setSpacing(8)
        inner_row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        inner_row.addWidget(editor, 1)
        label.setMinimumHeight(26)
        self._column.addWidget(line)
        self._column.addWidget(sentence)
        inner = None
        if kind.name in ("union", "value"):
            inner = Form(self._apply, self._depth + 1)
            inner.setContentsMargins(INDENT, 0, 0, 0)
            inner.settled.connect(self.settled)
            self._column.addWidget(inner)
        row = Row(name, info, kind, label, editor, sentence, inner)
        self.rows.append(row)
        editor.setProperty("field", name)
        editor.edited.connect(self._edited)
        editor.settled.connect(self.settled)

    def _editor(self, name: str, info: FieldInfo, kind: Kind) -> Editor:
        match kind.name:
            case "int" | "float":
                default = info.default if isinstance(info.default, int | float) else (kind.low or 1)
                return NumberEditor(kind, default)
            case "bool":
                return SwitchEditor()
            case "literal":
                return ChoiceEditor((None, *kind.choices) if kind.optional else kind.choices)
            case "union":
                choices = (None, *kind.choices) if kind.optional else kind.choices
                titles = {choice: choice.title for choice in kind.choices}
                return ChoiceEditor(choices, titles, {choice: choice.help() for choice in kind.choices})
            case "literals":
                return UnitActivationsEditor(kind.choices) if name == "unit_activations" else ChecksEditor(kind.choices)
            case "named":
                return NamedEditor()
            case "mixed":
                return MixedEditor()
            case "numbers":
                return NumbersEditor(kind)
            case "lists":
                return ListsEditor(kind)
            case "names":
                return TextEditor(names=True)
            case "pairs":
                return LinksEditor()
            case "points":
                return PointsEditor()
            case "value":
                return Editor()
            case _:
                return TextEditor(file=name == "file")

    def _edited(self, value: Any) -> None:
        sender = self.sender()
        row = next(row for row in self.rows if row.editor is sender)
        if row.kind.name == "union":
            value = self._member(value, getattr(self._value, row.name))
        self._say(row, self._apply((*self._place, row.name), value))

    @staticmethod
    def _member(chosen: type[Spec] | None, before: Spec | None) -> Spec | None:
        """A member of a union with its own defaults; settings that both share keep their value where they can."""
        if chosen is None or type(before) is chosen:
            return None if chosen is None else before
        made = chosen()
        if before is None:
            return made
        shared = {
            name: getattr(before, name)
            for name in type(before).model_fields
            if name in chosen.model_fields and name in ("samples", "noise")
        }
        try:
            return made.replace(**shared)
        except Problem:
            return made

    def _say(self, row: Row, problem: Problem | None) -> None:
        row.sentence.setText(show(problem) if problem is not None else "")
        row.sentence.setVisible(problem is not None)
        row.editor.set_wrong(problem is not None)

    def retranslate(self) -> None:
        """Labels, tooltips and choices in the language of now."""
        for row in self.rows:
            label = tr_model(label_of(row.name, row.info))
            row.label.setText(label)
            tip = tr_model(row.info.description or "")
            row.label.setToolTip(tip)
            row.editor.retranslate()
            row.editor.describe(label, tip)
            if row.inner is not None:
                row.inner.retranslate()
