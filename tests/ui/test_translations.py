"""Every sentence of the program speaks each language of the window, keeps its values, and stands in the .qm file."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QTranslator

from playground.ui import translate
from playground.ui.translations import LANGUAGES, missing, qm_file, sentences, translated, ts_file

# Names and symbols, which every language writes alike.
ALIKE = {
    *("AdaDelta", "Adagrad", "Adam", "Nadam", "RMSProp", "SGD", "L1", "L2", "XOR", "Network Playground"),
    *("ELU", "Leaky ReLU", "MaxOut", "PReLU", "ReLU", "Softmax", "softplus", "tanh"),
    *("GELU", "GELU (tanh)", "GRU", "LSTM", "RNN", "SELU", "SiLU", "Inception"),
    *("alpha", "beta", "beta 1", "beta 2", "delta", "epsilon", "lambda", "mu", "p", "rho"),
}
FOREIGN = {"ru": "іїєґІЇЄҐ", "uk": "ыэъёЫЭЪЁ"}


def values_of(text: str) -> list[tuple[str, str, str]]:
    """The named values of a template with their formats, in a fixed order."""
    fields = string.Formatter().parse(text)
    return sorted((name, form or "", conversion or "") for _, name, form, conversion in fields if name is not None)


def accelerators(text: str) -> int:
    return len(re.findall(r"&[^&\s]", text))


def test_the_sources_hold_sentences_of_both_contexts() -> None:
    found = sentences()
    assert {context for context, _ in found} == {"ui", "model"}
    assert len(found) > 500


def test_the_window_offers_the_languages_that_are_kept() -> None:
    assert set(translate.LANGUAGES) == {"en", *LANGUAGES} == {"en", *FOREIGN}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    assert missing(language) == [], "run `python -m playground.ui.translations` and translate what it prints"


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_and_accelerators_are_kept(language: str) -> None:
    for (_, source), text in translated(language).items():
        assert values_of(text) == values_of(source), f"{source!r} became {text!r}"
        assert accelerators(text) == accelerators(source), f"{source!r} became {text!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_stays_english(language: str) -> None:
    alike = {source for (_, source), text in translated(language).items() if text == source}
    assert alike <= ALIKE


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_belong_to_the_language(language: str) -> None:
    wrong = [text for text in translated(language).values() if set(text) & set(FOREIGN[language])]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_names_its_languages_and_holds_each_sentence_once(language: str) -> None:
    root = ElementTree.parse(ts_file(language)).getroot()
    assert (root.get("language"), root.get("sourcelanguage")) == (language, "en")
    pairs = [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    ]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_holds_every_translation(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_file(language)))
    known = translated(language)
    assert known
    for (context, source), text in known.items():
        assert translator.translate(context, source) == text
