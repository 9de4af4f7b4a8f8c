"""The panel that shows the formula of a unit, weight or bias with its current numbers, and lets them be set by hand."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QToolButton, QVBoxLayout

from playground.engine.snapshot import Kind, Snapshot
from playground.ui.explain import Explainer, Explanation, Focus, focus_on_tensor, needs_of
from playground.ui.icons import icon
from playground.ui.number_box import NumberBox
from playground.ui.session import Session
from playground.ui.theme import Theme
from playground.ui.translate import tr

EVERY = 8  # frames between two redraws of the text while it trains: no one reads faster


class FormulaPanel(QFrame):
    """Formula and numbers of what was clicked on the canvas; hidden until something is."""

    def __init__(self, session: Session, theme: Theme):
        super().__init__()
        self.setProperty("role", "card")
        self._session, self._theme = session, theme
        self._focus: Focus | None = None
        self._explanation = Explanation()
        self._frame = 0
        self._build()
        session.framed.connect(self._draw)
        session.changed.connect(self._follow)
        self.hide()
        self.set_theme(theme)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(4)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        head.addWidget(self.title, 1)
        self.copy = QToolButton()
        self.copy.clicked.connect(self.copy_text)
        self.close_button = QToolButton()
        self.close_button.clicked.connect(self.clear)
        for button in (self.copy, self.close_button):
            button.setAutoRaise(True)
            head.addWidget(button)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sample_label = QLabel()
        self.sample_label.setProperty("role", "muted")
        self.sample = QSpinBox()
        self.sample.setMinimum(1)
        self.sample.setFixedWidth(96)
        self.sample.valueChanged.connect(self._redraw)
        self.sample_number = QLabel()
        self.sample_number.setProperty("role", "small")
        self.sample.lineEdit().setTextMargins(4, 0, 0, 0)
        for label in (self.title, self.sample_number):  # a long name must not widen the panel
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.sample_label)
        row.addWidget(self.sample)
        row.addWidget(self.sample_number, 1)
        column.addLayout(row)
        edit = QHBoxLayout()
        edit.setSpacing(8)
        self.handle = QComboBox()
        self.handle.currentIndexChanged.connect(self._choose_handle)
        self.value = NumberBox()
        self.value.edited.connect(self._set_value)
        edit.addWidget(self.handle)
        edit.addWidget(self.value, 1)
        column.addLayout(edit)
        self.body = QLabel()
        self.body.setTextFormat(Qt.TextFormat.RichText)
        self.body.setWordWrap(True)
        self.body.setMinimumWidth(1)
        self.body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(self.body)

    # ---- what is shown ----

    def show_unit(self, node: str, unit: int) -> None:
        """Explain a unit of a node."""
        self.show_focus(Focus(node, unit))

    def show_tensor(self, tensor: str, index: tuple[int, ...]) -> None:
        """Explain one weight or bias."""
        self.show_focus(focus_on_tensor(tensor, tuple(index)))

    def show_focus(self, focus: Focus | None) -> None:
        """Explain this; None hides the panel."""
        if focus is not None and focus.node not in self._session.document.graph:
            focus = None
        self._focus = focus
        self._explanation = Explanation()
        self.body.clear()
        self.handle.clear()
        self.setVisible(focus is not None)
        self._ask()
        self._retitle()
        self._redraw()

    def clear(self) -> None:
        """Nothing is explained any more."""
        self.show_focus(None)

    @property
    def focus_of(self) -> Focus | None:
        return self._focus

    def _ask(self) -> None:
        shown = self._focus if self.isVisible() else None
        self._session.want(self, needs_of(self._session.document, shown))

    def _follow(self, old: object, new: object) -> None:
        if self._focus is None:
            return
        if self._focus.node not in self._session.document.graph:
            self.clear()
        else:
            self._ask()
            self._retitle()

    def _draw(self, snapshot: Snapshot) -> None:
        self._frame += 1
        if self._focus is not None and self.isVisible() and (not snapshot.running or self._frame % EVERY == 0):
            self._redraw()

    def _redraw(self) -> None:
        snapshot, focus = self._session.snapshot, self._focus
        if focus is None or snapshot is None or snapshot.program is None:
            return
        document = self._session.document
        batch = snapshot.program.batch
        if self.sample.maximum() != batch:
            self.sample.setMaximum(batch)
            self.sample.setSuffix(f" / {batch}")
        sample = self.sample.value() - 1
        explanation = Explainer(document, snapshot, focus, sample).explanation()
        if not explanation.lines:
            return  # the numbers have not arrived yet; what stands there stays
        index = snapshot.value(Kind.BATCH, "index")
        if index is not None and sample < len(index):
            number = int(index[sample])
            self.sample_number.setText(
                tr("no. {number} of the data", number=number + 1) if number >= 0 else tr("padding, counts nothing")
            )
        if explanation.lines != self._explanation.lines:
            self.body.setText(self._html(explanation))
        self._explanation = explanation
        self._show_handles()

    def _html(self, explanation: Explanation) -> str:
        theme = self._theme
        mono = theme.font("text", mono=True)
        families = ",".join(f"'{name}'" for name in mono.families())
        heading = f"color:{theme.muted.name()};font-size:11px;font-weight:600"
        parts = []
        for line in explanation.lines:
            text = escape(line.text)
            if line.kind == "heading":
                color = theme.backward if line.text == tr("Backward") else theme.forward
                color = color if line.text in (tr("Backward"), tr("Forward")) else theme.muted
                style = heading.replace(theme.muted.name(), color.name())
                parts.append(f"<p style='margin:8px 0 2px 0;{style}'>{text}</p>")
            elif line.kind == "remark":
                parts.append(f"<p style='margin:0;color:{theme.muted.name()};font-size:11px'>{text}</p>")
            else:
                indent = 16 if line.text.startswith("   ") else 0
                parts.append(
                    f'<p style="margin:1px 0 1px {indent}px;font-family:{families};font-size:12px">{text.strip()}</p>'
                )
        return "".join(parts)

    def _show_handles(self) -> None:
        handles = self._explanation.handles
        self.handle.setVisible(bool(handles))
        self.value.setVisible(bool(handles))
        if not handles:
            return
        names = [handle.name for handle in handles]
        if names != [self.handle.itemText(at) for at in range(self.handle.count())]:
            with QSignalBlocker(self.handle):
                self.handle.clear()
                self.handle.addItems(names)
                focus = self._focus
                for at, handle in enumerate(handles):
                    if focus is not None and (handle.tensor, handle.index) == (focus.tensor, focus.index):
                        self.handle.setCurrentIndex(at)
        current = handles[max(self.handle.currentIndex(), 0)]
        self.value.show_value(float(f"{current.value:.6g}"))

    def _choose_handle(self, at: int) -> None:
        if 0 <= at < len(self._explanation.handles) and self._focus is not None:
            handle = self._explanation.handles[at]
            self._focus = Focus(self._focus.node, self._focus.unit, handle.tensor, handle.index)
            self._redraw()

    def _set_value(self, value: object) -> None:
        at = max(self.handle.currentIndex(), 0)
        if at >= len(self._explanation.handles):
            return
        handle = self._explanation.handles[at]
        wrong = not isinstance(value, int | float) or not abs(value) < 3.4e38
        self.value.setProperty("wrong", wrong)
        self.value.style().unpolish(self.value)
        self.value.style().polish(self.value)
        if isinstance(value, int | float) and not wrong:
            text = tr("Set {name}", name=f"{handle.tensor}{list(handle.index)}")
            self._session.set_weight(handle.tensor, handle.index, float(value), text)
        else:
            self._session.told.emit(tr("'{value}' is not a finite number", value=value), "problem")

    def text(self) -> str:
        """What is shown, as plain text."""
        return f"{self.title.text()}\n{self._explanation}"

    def copy_text(self) -> None:
        """Put it into the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    # ---- looks ----

    def _retitle(self) -> None:
        focus = self._focus
        if focus is None:
            return
        graph = self._session.document.graph
        name = graph.node(focus.node).title if focus.node in graph else focus.node
        role = graph.node(focus.node).layer.role
        if role == "layer":
            self.title.setText(tr("Unit {number} of '{name}'", number=focus.unit + 1, name=name))
        else:
            self.title.setText(f"'{name}'")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.copy.setIcon(icon("copy", theme))
        self.close_button.setIcon(icon("close", theme))
        if self._explanation.lines:
            self.body.setText(self._html(self._explanation))

    def retranslate(self) -> None:
        """Words in the language of now."""
        self.sample_label.setText(tr("sample"))
        self.sample.setToolTip(tr("Which sample of the batch the numbers belong to"))
        self.sample.setAccessibleName(tr("sample"))
        self.copy.setToolTip(tr("Copy as text"))
        self.copy.setAccessibleName(tr("Copy as text"))
        self.close_button.setToolTip(tr("Close"))
        self.close_button.setAccessibleName(tr("Close"))
        self.handle.setToolTip(tr("Which number to set by hand"))
        self.handle.setAccessibleName(self.handle.toolTip())
        self.value.setToolTip(tr("Set this number by hand, also while it trains; Undo brings the old one back"))
        self.value.setAccessibleName(tr("New value"))
        self._retitle()
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        self._ask()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._session.want(self, ())
        super().hideEvent(event)
