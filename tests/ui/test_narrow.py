"""The smallest window and the empty one: nothing is cut off, painted over or left without a word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect

from playground.document import Document
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
