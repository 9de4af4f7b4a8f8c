"""Every preset as a document: it reads, infers, is laid out and explained; what holds for one holds for the next."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from playground.data import load_table
from playground.document import Document
from playground.document_file import format_document, parse_document
from playground.engine.compile import Compiler
from playground.engine.rows import share
from playground.interop.presets import list_presets, load_preset
from playground.resources import resource
from playground.shapes import infer
from playground.ui.canvas.cards import cards_in
from playground.ui.views import VIEWS

PROMISED = {
    "xor",
    "xor-by-hand",
    "xor-product",
    "and-or-not",
    "per-neuron",
    "margins",
    "circles",
    "spiral",
    "gaussians",
    "regression-plane",
    "regression-waves",
    "convex-polygon",
    "islands",
    "digits-mlp",
    "house-prices",
    "symmetry",
    "backprop-by-hand",
    "digits-conv",
    "inception",
    "resnet",
    "autoencoder",
    "variational",
    "denoising",
    "radial",
    "autoregression",
    "sine",
    "parity",
    "backwards",
    "bidirectional",
    "schedule",
    "levenberg-marquardt",
    "batch-norm",
}
PRESETS = list_presets()
LANGUAGES = ("en", "ru", "uk")
NOTED = {"xor-by-hand": {"h1", "out"}, "and-or-not": {"and", "or", "not"}}  # threshold neurons; their lessons say why
NARROWEST = 48.0  # between two cards, so that a wire can be seen
CYRILLIC = re.compile("[а-яёіїєґ]", re.I)


@pytest.fixture(params=PRESETS)
def preset(request) -> str:
    return request.param


@pytest.fixture
def document(preset: str) -> Document:
    return load_preset(preset)


def texts(document: Document, language: str) -> list[str]:
    lesson = document.lesson[language]
    return [lesson.title, lesson.look, *lesson.tries]


def test_all_promised_presets_are_there_and_xor_comes_first():
    assert set(PRESETS) >= PROMISED
    assert PRESETS[0] == "xor"


def test_the_file_is_what_the_program_would_write(preset, document):
    written = (resource("presets") / f"{preset}.json").read_text(encoding="utf-8")
    assert format_document(document) == written
    assert parse_document(written) == document


def test_nothing_is_wrong_with_it(preset, document):
    table = load_table(document.data, document.seed)
    found = infer(document.graph, table.shape, table.field_shapes)
    assert not found.problems
    assert set(found.notes) == NOTED.get(preset, set())
    Compiler(document, found, table, share(document, found, table)).check_trainable()
    unknown = set(document.weights) - {
        f"{node}.{p.torch_name}" for node, known in found.parameters.items() for p in known.values()
    }
    assert not unknown


def test_training_ends_by_itself_and_the_views_exist(document):
    assert document.training.stop.is_set
    assert document.view.views
    assert set(document.view.views) <= set(VIEWS)
    assert len(set(document.view.views)) == len(document.view.views)


def test_cards_stand_from_left_to_right_and_do_not_overlap(document):
    """As they are shown at first, and within every folded group once it is opened."""
    graph = document.graph
    assert set(document.positions) == {node.id for node in graph.nodes}
    cards = cards_in(document, load_table(document.data, document.seed))
    opened = [{card: (*cards.positions[card], *size) for card, size in cards.sizes.items()}]
    for group in document.groups:
        if group.folded:
            opened.append({node: (*document.positions[node], *cards.node_sizes[node]) for node in group.members})
    for shown in opened:
        rects = {
            card: QRectF(x - width / 2, y - height / 2, width, height) for card, (x, y, width, height) in shown.items()
        }
        for first, second in combinations(rects, 2):
            assert not rects[first].adjusted(-8, -8, 8, 8).intersects(rects[second]), f"{first} touches {second}"
        for wire in graph.wires:
            source, target = (end if end in rects else cards.card_of(end) for end in (wire.source, wire.target))
            if source != target and source in rects and target in rects:
                gap = rects[target].left() - rects[source].right()
                assert gap >= NARROWEST, f"{source} -> {target} has {gap} px"


def test_groups_have_names_of_their_own(document):
    for group in document.groups:
        assert group.name
        assert len(group.members) > 1


def test_the_lesson_is_whole_in_three_languages(document):
    assert set(document.lesson) == set(LANGUAGES)
    for language in LANGUAGES:
        lesson = document.lesson[language]
        assert len(lesson.tries) == 3
        assert 3 <= len(lesson.title) <= 32
        assert len(lesson.look) >= 250, "a paragraph, not a remark"
        assert "\n" not in lesson.look
        for text in texts(document, language):
            assert text == text.strip()
            assert "  " not in text


def test_the_languages_are_what_they_say(document):
    for english, russian, ukrainian in zip(*(texts(document, language) for language in LANGUAGES), strict=True):
        assert len({english, russian, ukrainian}) == 3
        assert not CYRILLIC.search(english)
        assert CYRILLIC.search(russian)
        assert CYRILLIC.search(ukrainian)
        assert not re.search("[ыэъё]", ukrainian, re.I)
        assert not re.search("[іїєґ]", russian, re.I)


def test_the_languages_give_the_same_numbers(document):
    """A figure mended in one language must be mended in all."""

    def figures(text: str, thousands: str, point: str) -> list[str]:
        plain = re.sub(rf"(?<=\d){thousands}(?=\d{{3}}\b)", "", text)
        numbers = re.findall(rf"(?<![\w{point}])\d+(?:[{point}]\d+)?", plain)
        return sorted(number.replace(point, ".") for number in numbers)

    for english, russian, ukrainian in zip(*(texts(document, language) for language in LANGUAGES), strict=True):
        assert figures(english, ",", ".") == figures(russian, " ", ",") == figures(ukrainian, " ", ",")


def test_house_prices_say_that_they_are_generated():
    lesson = load_preset("house-prices").lesson
    for language, word in zip(LANGUAGES, ("generated", "сгенерированы", "згенеровано"), strict=True):
        assert word in lesson[language].look
