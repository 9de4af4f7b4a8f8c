"""The smallest window and the empty one: nothing is cut off, painted over or left without a word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect

from playground.document import Document
from playground.interop.presets import load_preset
from playground.ui.choice_box import ChoiceBox
from playground.ui.lesson import lesson_of
from playground.ui.translate import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1024, 1200, 1366, 1920])
def test_the_bar_shows_whole_things_side_by_side(open_window, qtbot, language, width):
    window = open_window(language=language)
    window.resize(width, 640)
    window.session.set_pace(2)
    qtbot.waitUntil(lambda: window.width() == width)
    bar = window.transport
    bar.layout().activate()
    parts = (bar.back, bar.play, bar.step, bar.reset, bar.speed, bar.pace)
    parts += (bar.epoch, bar.update_count, bar.loss, bar.rate)
    seen = [part for part in parts if part.isVisible()]
    assert {bar.play, bar.step, bar.speed, bar.update_count, bar.loss} <= set(seen)
    if width >= 1366:
        assert len(seen) == len(parts)
    places = [QRect(part.geometry()) for part in seen]
    for left, right in pairwise(places):
        assert left.right() < right.left()
    assert bar.rect().contains(places[-1])
    for counter in (bar.update_count, bar.loss):
        assert counter.width() >= counter.sizeHint().width()


def test_an_empty_canvas_says_what_can_be_done(open_window):
    window = open_window()
    window.set_theme(window.theme)
    full = window.canvas.grab().toImage()
    window.session.edit("clear", Document.model_validate({"data": window.session.document.data}))
    empty = window.canvas.grab().toImage()
    text = window.theme.muted.rgb()
    middle = [
        empty.pixel(x, y)
        for x in range(empty.width())
        for y in range(empty.height() // 2 - 30, empty.height() // 2 + 30)
    ]
    assert text in middle
    assert full != empty


def test_a_long_choice_ends_in_an_ellipsis_and_is_whole_in_the_list(qtbot):
    box = ChoiceBox(letters=8)
    qtbot.addWidget(box)
    box.addItems(["short", "a name that is much longer than the field"])
    box.resize(120, 28)
    box.show()
    assert box.shown_text() == "short"
    box.setCurrentIndex(1)
    assert box.shown_text().endswith("…")
    assert box.fontMetrics().horizontalAdvance(box.shown_text()) < box.width()
    assert box.list_width() > box.fontMetrics().horizontalAdvance(box.itemText(1))


def test_the_explanation_leaves_the_lesson_of_a_document_that_was_closed(open_window, qtbot):
    window = open_window(load_preset("xor"))
    window.docks.help.show()
    window.docks.help.raise_()
    qtbot.waitUntil(window.help_panel.isVisible)
    window.help_panel.explain()
    title = lesson_of(window.session.document).title
    assert title in window.help_panel.toPlainText()
    window.session.open_document(Document(data=window.session.document.data))
    assert title not in window.help_panel.toPlainText()
