"""The letters of the menus: in every language, each letter chooses one entry, also while it trains."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu

from playground.ui.translate import LANGUAGES
from tests.ui.fakes import FakeEngine


def menus_below(title: str, menu: QMenu) -> Iterator[tuple[str, list[str]]]:
    """The title of a menu and the texts of its entries, then those of the menus it opens."""
    yield title, [action.text() for action in menu.actions() if not action.isSeparator()]
    for action in menu.actions():
        opened = action.menu()
        if isinstance(opened, QMenu):
            yield from menus_below(f"{title} > {action.text()}", opened)


def letter(text: str) -> str:
    """The letter after a single `&`, else nothing; `&&` is an ampersand that is shown."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found.group(1).casefold() if found else ""


@pytest.mark.parametrize("running", [False, True], ids=["paused", "running"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_chooses_two_entries(open_window, language, running):
    window = open_window(engine=FakeEngine(), language=language)
    if running:
        window.actions_by_name["toggle"].trigger()
    assert window.session.running is running
    bar = window.menus.parent()
    assert len(bar.actions()) == len(window.menus.by_name)
    listed = [("bar", [action.text() for action in bar.actions()])]
    for action in bar.actions():
        listed += menus_below(action.text(), action.menu())
    assert len(listed) > len(bar.actions()) + 1, "the menus that open from a menu were not found"
    twice = []
    for title, texts in listed:
        letters = [letter(text) for text in texts if letter(text)]
        twice += [(title, each, texts) for each in sorted(set(letters)) if letters.count(each) > 1]
    assert not twice


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_and_command_has_a_letter(open_window, language):
    window = open_window(engine=FakeEngine(), language=language)
    texts = [menu.title() for menu in window.menus.by_name.values()]
    texts += [action.text() for action in window.actions_by_name.by_name.values()]
    assert [text for text in texts if not letter(text)] == []
