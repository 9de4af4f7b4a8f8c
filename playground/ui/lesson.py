"""The lesson of a preset: title, what to look at, things to try, in the language of the window."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.document import Document, Lesson
from playground.ui.translate import tr


def lesson_of(document: Document) -> Lesson | None:
    """The lesson in the language of now, else in English, else in whatever there is."""
    language = QLocale().name()[:2]
    lessons = document.lesson
    return lessons.get(language) or lessons.get("en") or next(iter(lessons.values()), None)


def lesson_html(lesson: Lesson) -> str:
    """The paragraph and the list of things to try."""
    parts = [f"<p style='margin:0 0 8px 0'>{escape(lesson.look)}</p>"] if lesson.look else []
    if lesson.tries:
        parts.append(f"<p style='margin:0 0 2px 0'><b>{escape(tr('Things to try'))}</b></p>")
        items = "".join(f"<li style='margin-bottom:4px'>{escape(text)}</li>" for text in lesson.tries)
        parts.append(f"<ol style='margin:0 0 0 -22px'>{items}</ol>")
    return "".join(parts)


class LessonPanel(QWidget):
    """Shows the document's lesson."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Lesson | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.title = self._label("title")
        self.look = self._label()
        self.heading = self._label("heading")
        self._tries: list[QWidget] = []
        for label in (self.title, self.look, self.heading):
            self._column.addWidget(label)

    @staticmethod
    def _label(role: str = "") -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def show_document(self, document: Document) -> bool:
        """Show a document's lesson; returns whether there is one."""
        lesson = lesson_of(document)
        if lesson is None:
            return False
        self.heading.setText(tr("Things to try"))
        if lesson != self._shown:
            self._shown = lesson
            self.title.setText(lesson.title)
            self.look.setText(lesson.look)
            self.look.setVisible(bool(lesson.look))
            self.heading.setVisible(bool(lesson.tries))
            self._show_tries(lesson.tries)
        return True

    def _show_tries(self, tries: tuple[str, ...]) -> None:
        for widget in self._tries:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._tries = []
        for number, text in enumerate(tries, start=1):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            mark = self._label("muted")
            mark.setText(f"{number}.")
            mark.setWordWrap(False)
            words = self._label()
            words.setText(text)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self._column.addWidget(line)
            self._tries.append(line)
