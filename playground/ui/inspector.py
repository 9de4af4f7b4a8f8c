"""The inspector: everything about the selected node, or about data and training where none is selected."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground import edits, group_edits
from playground.document import Document, Group
from playground.layers.dense import Dense
from playground.shapes import input_shapes, show_shape
from playground.text import Problem
from playground.ui.canvas.chrome import glyph_of
from playground.ui.explain import pretty
from playground.ui.form import Form, Place
from playground.ui.formula import FormulaPanel
from playground.ui.icons import pixmap
from playground.ui.inspector_cards import Card, GroupCard, NodeCard
from playground.ui.lesson import LessonPanel
from playground.ui.offers import offers_of
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import show, tr, tr_model
from playground.ui.transport import grouped

AGREES = 1e-4  # a relative error below this passes the gradient check (float32 against float64)


class Inspector(QScrollArea):
    """Forms over the document; every change is one undoable edit, live."""

    def __init__(self, session: Session, theme: Theme):
        super().__init__()
        self._session, self._theme = session, theme
        self._checked: dict[str, str] = {}
        self._check_running: Future[Any] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(280)
        self._build()
        session.changed.connect(self._changed)
        session.selection_changed.connect(self.refresh)
        self.retranslate()
        self.set_theme(theme)

    def _build(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(8)
        self.formula_panel = FormulaPanel(self._session, self._theme)
        self.node_card = NodeCard()
        self.node_card.name.editingFinished.connect(self._rename)
        self.group_card = GroupCard()
        self.group_card.renamed.connect(self._rename_group)
        self.settings_card = Card("settings")
        self.node_form = Form(self._apply)
        self.settings_card.column.addWidget(self.node_form)
        self.formula_card = Card("formula")
        self.formula = QLabel()
        self.formula.setWordWrap(True)
        self.formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.formula_card.column.addWidget(self.formula)
        check = QHBoxLayout()
        check.setSpacing(8)
        self.check = QPushButton()
        self.check.clicked.connect(self._check_gradient)
        self.check_result = QLabel()
        self.check_result.setWordWrap(True)
        check.addWidget(self.check)
        check.addWidget(self.check_result, 1)
        self.formula_card.column.addLayout(check)
        self.lesson_card = Card("lesson")
        self.lesson = LessonPanel()
        self.lesson_card.column.addWidget(self.lesson)
        self.data_card = Card("data")
        self.data_form = Form(self._apply)
        self.data_facts = QLabel()
        self.data_facts.setProperty("role", "small")
        self.data_facts.setWordWrap(True)
        self.data_problem = QLabel()
        self.data_problem.setProperty("role", "problem")
        self.data_problem.setWordWrap(True)
        for widget in (self.data_form, self.data_facts, self.data_problem):
            self.data_card.column.addWidget(widget)
        self.training_card = Card("training")
        self.training_form = Form(self._apply)
        self.seed_form = Form(
            self._apply,
            skip=frozenset(Document.model_fields) - {"seed"},
        )
        self.training_card.column.addWidget(self.training_form)
        self.training_card.column.addWidget(self.seed_form)
        self._forms = (self.node_form, self.data_form, self.training_form, self.seed_form)
        for form in self._forms:
            form.settled.connect(self._session.settle)
        self._cards = (
            self.node_card,
            self.settings_card,
            self.formula_card,
            self.lesson_card,
            self.data_card,
            self.training_card,
        )
        self._column.addWidget(self.node_card)
        self._column.addWidget(self.group_card)
        self._column.addWidget(self.formula_panel)
        for card in self._cards[1:]:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.setWidget(body)

    # ---- edits ----

    def _apply(self, place: Place, value: Any) -> Problem | None:
        """Change one setting; the Problem, if any, goes under the field."""
        session = self._session
        text = tr("Change {field}", field=tr_model(place[-1].replace("_", " ")))
        try:
            document = edits.set_field(session.document, place, value)
            if place[0] == "nodes" and place[-1] == "units":
                document = _fit_units(document, place[1])
        except Problem as problem:
            return problem
        session.edit(text, document, key="field:" + ".".join(place))
        return None

    def _rename(self) -> None:
        node_id = self._node_id()
        name = self.node_card.name.text().strip()
        if node_id and name != self._session.document.graph.node(node_id).name:
            document = self._session.document
            self._session.attempt(tr("Rename"), lambda: edits.rename(document, node_id, name))

    def _rename_group(self, name: str) -> None:
        group, session = self.group_card.group, self._session
        if group is not None:
            session.attempt(tr("Rename"), lambda: group_edits.rename_group(session.document, group.id, name))

    def group(self) -> Group | None:
        """The inspected group: the one whose members are selected, all and alone."""
        chosen = set(self._session.selection)
        found = group_edits.groups_within(self._session.document, chosen)
        alone = len(found) == 1 and len(found[0].members) == len(chosen) and (len(chosen) > 1 or found[0].folded)
        return found[0] if alone else None

    def _node_id(self) -> str:
        """The inspected node: the selected one, if it is only one, and not hidden in a folded group."""
        selection = self._session.selection
        return selection[0] if len(selection) == 1 and self.group() is None else ""

    # ---- what is shown ----

    def _changed(self, old: Document, new: Document) -> None:
        if old.graph != new.graph or old.data != new.data or old.training != new.training:
            self._checked.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the document as it is, for the selection as it is."""
        session, document = self._session, self._session.document
        node_id = self._node_id()
        node = document.graph.node(node_id) if node_id else None
        is_data = node is not None and node.layer.role == "data"
        self.node_card.setVisible(node is not None)
        if node is not None:
            self._show_node(node_id)
        else:
            self.settings_card.hide()
            self.formula_card.hide()
        group = self.group()
        self.group_card.setVisible(group is not None)
        if group is not None:
            self.group_card.show_group(group, document, session.inference, self._theme)
        whole = node is None and group is None
        self.lesson_card.setVisible(whole and self.lesson.show_document(document))
        self.data_card.setVisible(whole or is_data)
        self.training_card.setVisible(whole)
        self.data_form.show_value(document.data, ("data",))
        self.training_form.show_value(document.training, ("training",))
        self.seed_form.show_value(document, ())
        self._show_data()
        focus = self.formula_panel.focus_of
        if focus is not None and node_id and focus.node != node_id:
            self.formula_panel.clear()
        del session

    def _show_data(self) -> None:
        table = self._session.table
        problem = next(
            (
                self._session.inference.problems[node.id]
                for node in self._session.document.graph.with_role("data")
                if table is None and node.id in self._session.inference.problems
            ),
            None,
        )
        self.data_problem.setVisible(problem is not None)
        self.data_problem.setText(show(problem) if problem is not None else "")
        self.data_facts.setVisible(table is not None)
        if table is not None:
            parts = [
                tr("{train} training and {test} test samples", train=table.train, test=table.size - table.train),
                tr("shape {shape}", shape=show_shape(table.shape)),
            ]
            if table.has_classes:
                parts.append(tr("{count} classes", count=len(table.classes)))
            self.data_facts.setText(" · ".join(parts))

    def _show_node(self, node_id: str) -> None:
        session = self._session
        graph, inference = session.document.graph, session.inference
        node = graph.node(node_id)
        layer, card = node.layer, self.node_card
        card.kind.setText(tr_model(type(layer).title))
        card.kind.setToolTip(tr_model(type(layer).help()))
        card.glyph.setPixmap(pixmap(glyph_of(type(layer)), self._theme, 20, self.devicePixelRatioF()))
        if not card.name.hasFocus() or not card.name.isModified():
            card.name.setText(node.name)
        card.name.setPlaceholderText(node_id)
        facts = []
        if node_id in inference.shapes:
            facts.append(tr("output {shape}", shape=show_shape(inference.shapes[node_id])))
            facts.append(tr("{count} parameters", count=grouped(inference.parameter_count(node_id))))
            facts.append(tr("{count} operations", count=grouped(inference.operations.get(node_id, 0))))
        card.facts.setText(" · ".join(facts))
        card.facts.setVisible(bool(facts))
        problem, note = inference.problems.get(node_id), inference.notes.get(node_id)
        card.message.setVisible(problem is not None or note is not None)
        self._colored(card.message, "problem" if problem is not None else "warning")
        card.message.setText(show(problem) if problem is not None else show(note) if note is not None else "")
        inputs = input_shapes(graph, inference, node_id) if node_id in inference.shapes else ()
        self.node_form.show_value(layer, ("nodes", node_id), inputs, offers_of(session, node_id))
        self.settings_card.setVisible(not self.node_form.is_empty)
        self._show_formula(node_id)

    def _show_formula(self, node_id: str) -> None:
        layer = self._session.document.graph.node(node_id).layer
        formula = layer.formula()
        self.formula_card.setVisible(layer.role != "data")
        self.formula.setText(pretty(formula))
        self.formula.setVisible(bool(formula))
        result = self._checked.get(node_id, "")
        self.check_result.setText(result)

    # ---- gradient check ----

    def _check_gradient(self) -> None:
        node_id = self._node_id()
        if not node_id:
            return
        future = self._session.check_gradient(node_id)
        self._check_running = future
        self._colored(self.check_result, "muted")
        self.check_result.setText(tr("checking…"))
        self.check.setEnabled(False)
        self._session.watch(future, lambda done: self._show_check(node_id, done))

    def _show_check(self, node_id: str, future: Future[dict[str, float]]) -> None:
        self.check.setEnabled(True)
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or error is not None:
            text, role = (show(error) if isinstance(error, Problem) else str(error or "")), "problem"
        elif not future.result():
            text, role = tr("nothing to check: no gradient reaches it"), "muted"
        else:
            name, worst = max(future.result().items(), key=lambda item: item[1])
            if worst < AGREES:
                text, role = tr("OK, {error}", error=f"{worst:.0e}"), "success"
            else:
                text, role = tr("{name} differs by {error}", name=name, error=f"{worst:.1e}"), "problem"
        self._checked[node_id] = text
        if node_id == self._node_id():
            self._colored(self.check_result, role)
            self.check_result.setText(text)

    def _colored(self, label: QLabel, role: str) -> None:
        color = {"problem": self._theme.error, "warning": self._theme.warning, "success": self._theme.success}
        label.setStyleSheet(f"color: {color.get(role, self._theme.muted).name()}")

    # ---- looks ----

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.formula.setFont(theme.font("text", mono=True))
        self.formula_panel.set_theme(theme)
        self.refresh()

    def retranslate(self) -> None:
        """Words in the language of now."""
        self._checked.clear()
        for card in (*self._cards, self.group_card):
            card.retranslate()
        for form in self._forms:
            form.retranslate()
        self.formula_panel.retranslate()
        self.node_card.name.setToolTip(tr("The node's name; files and weights keep using its id"))
        self.node_card.name.setAccessibleName(tr("Name"))
        self.check.setText(tr("Check gradient"))
        self.check.setToolTip(tr("Compare this node's gradients with differences of the loss, in double precision"))
        self.refresh()


def _fit_units(document: Document, node_id: str) -> Document:
    """Bring what is set unit by unit to the new number of units."""
    layer = document.graph.node(node_id).layer
    if not isinstance(layer, Dense):
        return document
    changes: dict[str, Any] = {}
    if layer.unit_activations:
        kept = layer.unit_activations[: layer.units]
        changes["unit_activations"] = kept + (kept[-1],) * (layer.units - len(kept))
    if layer.removed:
        changes["removed"] = tuple(link for link in layer.removed if link[1] < layer.units)
    return edits.set_layer(document, node_id, layer.replace(**changes)) if changes else document
