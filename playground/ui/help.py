"""Explanations: what is selected, from its own declaration; and all keys on one page."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from playground.layer_docs import layers_page
from playground.spec import Spec, Value
from playground.ui.actions import GROUPS
from playground.ui.explain import pretty
from playground.ui.field_kinds import editable_fields, label_of
from playground.ui.lesson import lesson_html, lesson_of
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import later, tr, tr_model
from playground.ui.views import VIEWS

# The rows of the course that docstrings name.
ROWS = {
    "N1": later("The neuron of McCulloch and Pitts and its activations"),
    "N2": later("One neuron as AND, OR, NOT"),
    "N3": later("XOR: a product feature, or two layers"),
    "N4": later("Linear classification by the margin"),
    "N5": later("What two and three layers can express"),
    "N6": later("Softmax, cross-entropy, log-loss, squared error"),
    "N7": later("Regression on a table"),
    "N8": later("Computation graph and chain rule"),
    "N9": later("Backpropagation step by step"),
    "N10": later("An activation for each unit, deleted links"),
    "T1": later("Stochastic gradient descent, batches, order of the samples"),
    "T2": later("Optimizers"),
    "T5": later("Initial weights"),
    "T6": later("Regularization and dropout"),
    "T7": later("Gradient clipping"),
    "T8": later("Vanishing and exploding gradients"),
}

_CANVAS_KEYS = (
    ("Tab, Shift+Tab", later("Next, previous node")),
    ("← ↑ → ↓", later("Move the selected nodes; with Shift further")),
    ("Enter", later("Open the selected node in the inspector, or a group in its place")),
    ("N", later("Add a node after the selected one, or where nothing is selected a free one")),
    (
        "L",
        later("Draw a wire from the selected node; arrows choose, Enter connects, L takes another output"),
    ),
    (later("Ctrl+wheel"), later("Zoom at the pointer")),
    ("Esc", later("Cancel, select nothing")),
)


def rows_of(declared: type) -> list[str]:
    """The rows of the course that a docstring names."""
    text = declared.__doc__ or ""
    return [row for row in dict.fromkeys(re.findall(r"\b([NT]\d+)\b", text)) if row in ROWS]


def declaration_html(declared: type[Spec], value: Spec | None = None) -> str:
    """Title, help, formula, row of the course and settings of a declaration."""
    parts = [f"<h3>{escape(tr_model(declared.title))}</h3>", f"<p>{escape(tr_model(declared.help()))}</p>"]
    formula = getattr(value if value is not None else declared, "formula", "")
    formula = formula() if callable(formula) and value is not None else formula
    if isinstance(formula, str) and formula:
        parts.append(f"<p><code>{escape(pretty(formula))}</code></p>")
    derivative = getattr(declared, "derivative", "")
    if derivative:
        parts.append(f"<p>{escape(tr('derivative'))}: <code>{escape(pretty(derivative))}</code></p>")
    if declared.details():
        parts.append(f"<p>{escape(pretty(tr_model(declared.details())))}</p>")
    found = [f"{row} – {escape(tr(ROWS[row]))}" for row in rows_of(declared)]
    if found:
        parts.append(f"<p>{escape(tr('In the course'))}: {'; '.join(found)}</p>")
    parts.append(_settings_html(declared))
    return "".join(parts)


def _settings_html(declared: type[Value]) -> str:
    rows = [
        f"<li><b>{escape(tr_model(label_of(name, info)))}</b> – {escape(tr_model(info.description or ''))}</li>"
        for name, info, _ in editable_fields(declared)
    ]
    return f"<p><b>{escape(tr('Settings'))}</b></p><ul style='margin-left:-20px'>{''.join(rows)}</ul>" if rows else ""


class HelpPanel(QTextBrowser):
    """Explains the selected node with what it is made of; without one, the lesson and the window."""

    def __init__(self, session: Session, theme: Theme):
        super().__init__()
        self._session, self._theme = session, theme
        self._topic = ""
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(12)
        session.selection_changed.connect(self._follow)
        session.path_changed.connect(self._follow)  # another document has another lesson
        self.retranslate()

    def explain(self, view: str = "") -> None:
        """Explain a view, else what is selected."""
        self._topic = view
        self._show()

    def _follow(self) -> None:
        self._topic = ""
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self.setHtml(self._html())

    def _html(self) -> str:
        if self._topic in VIEWS:
            view = VIEWS[self._topic]
            return f"<h3>{escape(tr(view.title))}</h3><p>{escape(tr(view.help))}</p>"
        document = self._session.document
        selected = [node_id for node_id in self._session.selection if node_id in document.graph]
        if selected:
            return "<hr>".join(self._node_html(node_id) for node_id in selected[:4])
        return self._window_html()

    def _node_html(self, node_id: str) -> str:
        layer = self._session.document.graph.node(node_id).layer
        parts = [declaration_html(type(layer), layer)]
        for name in type(layer).model_fields:
            value = getattr(layer, name)
            if isinstance(value, Spec):
                parts.append(declaration_html(type(value), value))
        if layer.role == "data":
            data = self._session.document.data.set
            parts.append(declaration_html(type(data), data))
        return "".join(parts)

    def _window_html(self) -> str:
        lesson = lesson_of(self._session.document)
        parts = [f"<h3>{escape(lesson.title)}</h3>{lesson_html(lesson)}"] if lesson is not None else []
        sentences = (
            tr("Drag layers from the palette onto the canvas and wire them from Data to Loss."),
            tr("Press play: every card shows what its units answer, every wire what flows through it."),
            tr("Slow down to single rows, go back, change anything while it runs; everything can be undone."),
            tr("Select something and press F1 to have it explained. Press ? for all keys."),
        )
        parts.append("<h3>" + escape(tr("Network Playground")) + "</h3>")
        parts += [f"<p>{escape(sentence)}</p>" for sentence in sentences]
        optimizer = self._session.document.training.optimizer
        parts.append(declaration_html(type(optimizer), optimizer))
        return "".join(parts)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.document().setDefaultStyleSheet(
            f"h3 {{ color: {theme.text.name()}; font-size: 15px; margin-bottom: 4px; }}"
            f"code {{ color: {theme.accent.name()}; }} p {{ margin: 4px 0; }}"
        )
        self._show()

    def retranslate(self) -> None:
        """In the language of now."""
        self.setAccessibleName(tr("Explanation"))
        self._show()


def keys_html() -> str:
    """Every command with its keys, group by group."""
    blocks = []
    for title, members in GROUPS.values():
        rows = [
            _key_row(" · ".join(_native(key) for key in entry.keys), tr(entry.tip))
            for entry in members
            if entry is not None and entry.keys
        ]
        if rows:
            blocks.append(f"<h3>{escape(tr(title).replace('&', ''))}</h3><table>{''.join(rows)}</table>")
    rows = [_key_row(tr(keys), tr(text)) for keys, text in _CANVAS_KEYS]
    blocks.insert(2, f"<h3>{escape(tr('On the canvas'))}</h3><table>{''.join(rows)}</table>")
    lengths = [block.count("<tr>") + 2 for block in blocks]
    half = min(range(len(blocks) + 1), key=lambda cut: abs(sum(lengths[:cut]) - sum(lengths[cut:])))
    left, right = "".join(blocks[:half]), "".join(blocks[half:])
    columns = f"<td width='50%' style='padding-right:32px'>{left}</td><td width='50%'>{right}</td>"
    return f"<table width='100%'><tr>{columns}</tr></table>"


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _key_row(keys: str, text: str) -> str:
    return (
        f"<tr><td style='padding-right:16px;white-space:nowrap'><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>"
    )


class PageDialog(QDialog):
    """A page to read; it does not block the window."""

    def __init__(self, title: str, parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(1040, 720)
        column = QVBoxLayout(self)
        self.page = QTextBrowser()
        self.page.document().setDocumentMargin(12)
        column.addWidget(self.page)


class KeysDialog(PageDialog):
    """The cheat sheet."""

    def __init__(self, parent: QWidget):
        super().__init__(tr("Keyboard"), parent)
        self.page.setHtml(keys_html())


class LayersDialog(PageDialog):
    """Every layer and block with its equation, shapes and settings."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(tr("All layers"), parent)
        document = self.page.document()
        document.setMarkdown(layers_page(tr_model, pretty))
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():  # Markdown comes without space between paragraphs, and in large headings
            cursor.setPosition(block.position())
            spaced = block.blockFormat()
            level = spaced.headingLevel()
            spaced.setTopMargin({1: 24.0, 2: 18.0}.get(level, 4.0 if cursor.currentTable() is None else 0.0))
            cursor.setBlockFormat(spaced)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = cursor.charFormat()
                letters.setFont(theme.font("title" if level == 1 else "large", bold=True))
                cursor.setCharFormat(letters)
            block = block.next()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
