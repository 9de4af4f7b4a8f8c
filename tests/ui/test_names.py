"""Names of classes and columns in the user's language, except those that a file of the user gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from playground.datasets import DATASETS
from playground.datasets.base import Table
from playground.layers import LAYERS
from playground.ui.explain import pretty
from playground.ui.names import class_names, input_names, target_names
from playground.ui.theme import LIGHT
from playground.ui.translate import Translation
from playground.ui.translations import LANGUAGES
from playground.ui.views import VIEWS
from tests.ui.views.snapshots import snapshot


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translation = Translation()
    translation.use(request.param)
    yield request.param
    translation.use("en")


def tables() -> dict[str, Table]:
    random = np.random.Generator(np.random.Philox(0))
    return {declared.kind(): declared().generate(random) for declared in DATASETS if declared.kind() != "table"}


TABLES = tables()


@pytest.mark.parametrize("kind", TABLES)
def test_no_word_of_a_data_set_stays_english(kind: str, language: str) -> None:
    table = TABLES[kind]
    shown = class_names(table) + input_names(table) + target_names(table)
    assert len(shown) == len(table.classes + table.input_names + table.target_names) > 0
    for name in shown:
        words = [word for word in name.split() if word.isascii() and word.isalpha() and len(word) > 1]
        assert words == [] or name.isupper(), f"{name!r} of {kind} in {language}"


def test_the_words_of_a_file_stay_as_they_are(language: str) -> None:
    table = replace(TABLES["house_prices"], names_from_file=True)
    assert input_names(table) == table.input_names


def test_the_drawing_buttons_follow_the_language(qtbot, qapp: QApplication) -> None:
    view = VIEWS["decision"](LIGHT)
    qtbot.addWidget(view)
    moment = snapshot()
    assert moment.program is not None
    named = replace(moment.program, table=replace(moment.program.table, classes=("orange", "blue")))
    view.draw(replace(moment, program=named))
    translation = Translation()
    try:
        for language, name in (("en", "orange"), ("ru", "оранжевый"), ("uk", "оранжевий")):
            translation.use(language)
            view.retranslate()
            assert view._chips.buttons[0].text() == name
    finally:
        translation.use("en")


@pytest.mark.parametrize("kind", ["flatten", "dropout"])
def test_the_words_of_a_formula_are_translated(kind: str, language: str) -> None:
    formula = LAYERS[kind]().formula()
    assert any("а" <= letter <= "я" for letter in pretty(formula))
