"""Forms grow from declarations: every field of every one can be edited, and refuses in a sentence."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.datasets import DATASETS
from playground.document import Document, Stop, Training
from playground.layers import LAYERS
from playground.optimizers import OPTIMIZERS
from playground.text import Problem
from playground.ui.editors import WORDS, ChecksEditor, ChoiceEditor, SwitchEditor, TextEditor
from playground.ui.field_kinds import editable_fields, kind_of
from playground.ui.translations import sentences
from tests.ui.forms import DECLARED, type_into

NAMES = [declared.__name__ for declared in DECLARED]


@pytest.mark.parametrize("declared", DECLARED, ids=NAMES)
def test_every_field_of_every_declaration_has_an_editor(declared, hold):
    holder = hold(declared())
    fields = set(declared.model_fields) - {"type"}
    assert {row.name for row in holder.form.rows} == fields
    for row in holder.form.rows:
        assert row.label.text(), row.name
        assert row.editor.toolTip(), row.name


@pytest.mark.parametrize("declared", DECLARED, ids=NAMES)
def test_numbers_switches_and_choices_arrive(declared, hold):
    holder = hold(declared())
    changed = 0
    for name, _, kind in editable_fields(declared):
        row = holder.form.row(name)
        if kind.name in ("int", "float"):
            low = 0.0 if kind.low is None else kind.low
            high = low + 8 if kind.high is None else min(kind.high, low + 8)
            wanted = round(low + (high - low) / 4, 6) if kind.name == "float" else int(low) + 1
            type_into(row.editor, str(wanted))
            assert getattr(holder.value, name) == pytest.approx(wanted)
        elif kind.name == "bool":
            before = getattr(holder.value, name)
            assert isinstance(row.editor, SwitchEditor)
            row.editor.box.click()
            assert getattr(holder.value, name) is not before
        elif kind.name == "literal":
            assert isinstance(row.editor, ChoiceEditor)
            row.editor.box.setCurrentIndex(1)
            row.editor.box.activated.emit(1)
            assert getattr(holder.value, name) == kind.choices[1]
        elif kind.name == "union":
            for choice in kind.choices:
                row.editor.edited.emit(choice)
                assert type(getattr(holder.value, name)) is choice
                assert row.inner is not None
                assert {inner.name for inner in row.inner.rows} == set(choice.model_fields) - {"type"}
        else:
            continue
        changed += 1
    expected = [
        kind for _, _, kind in editable_fields(declared) if kind.name in ("int", "float", "bool", "literal", "union")
    ]
    assert changed == len(expected)


@pytest.mark.parametrize("declared", DECLARED, ids=NAMES)
def test_what_lies_out_of_bounds_is_refused_in_a_sentence_under_the_field(declared, hold):
    holder = hold(declared())
    for name, _, kind in editable_fields(declared):
        if kind.name not in ("int", "float") or kind.high is None:
            continue
        before = getattr(holder.value, name)
        row = holder.form.row(name)
        type_into(row.editor, str(kind.high * 10 + 7))
        assert getattr(holder.value, name) == before
        assert not row.sentence.isHidden()
        assert "must be" in row.sentence.text()
        assert row.editor.box.property("wrong")
        type_into(row.editor, str(before))
        assert row.sentence.isHidden()


@pytest.mark.parametrize(
    ("typed", "value"), [("0.03", 0.03), ("3e-2", 0.03), ("0,03", 0.03), (" 3E-2 ", 0.03), ("12", 12.0)]
)
def test_a_rate_may_be_typed_in_any_notation(typed, value, hold):
    holder = hold(OPTIMIZERS["sgd"]())
    type_into(holder.form.row("rate").editor, typed)
    assert holder.value.rate == pytest.approx(value)


@pytest.mark.parametrize("typed", ["fast", "", "1/0", "--2", "nan", "inf"])
def test_what_is_no_number_is_refused_in_words(typed, hold):
    holder = hold(OPTIMIZERS["sgd"]())
    row = holder.form.row("rate")
    row.editor.box.setFocus()
    row.editor.box.selectAll()
    QTest.keyClick(row.editor.box.lineEdit(), Qt.Key.Key_Delete)
    QTest.keyClicks(row.editor.box.lineEdit(), typed)
    QTest.keyClick(row.editor.box.lineEdit(), Qt.Key.Key_Return)
    assert holder.value.rate == OPTIMIZERS["sgd"]().rate
    assert "number" in row.sentence.text()


def test_a_rate_steps_by_one_two_five(hold):
    holder = hold(OPTIMIZERS["sgd"]())
    box = holder.form.row("rate").editor.box
    seen = []
    for _ in range(4):
        QTest.keyClick(box, Qt.Key.Key_Up)
        seen.append(holder.value.rate)
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Down)
        seen.append(holder.value.rate)
    assert seen == pytest.approx([0.2, 0.5, 1.0, 2.0, 1.0, 0.5])


def test_the_slider_and_the_number_agree(hold):
    holder = hold(DATASETS["xor"]())
    editor = holder.form.row("noise").editor
    assert editor.slider is not None
    editor.slider.setValue(100)
    assert holder.value.noise == pytest.approx(25.0)
    assert editor.box.value() == pytest.approx(25.0)
    type_into(editor, "50")
    assert editor.slider.value() == editor.slider.maximum()


def test_the_wheel_turns_only_what_has_the_focus(hold, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    holder = hold(LAYERS["dense"]())
    holder.form.show()
    box = holder.form.row("units").editor.box
    nowhere = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    box.clearFocus()
    event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), *nowhere, False)
    QApplication.sendEvent(box, event)
    assert holder.value.units == 4


def test_an_optional_number_is_none_until_it_is_ticked(hold):
    holder = hold(Stop())
    editor = holder.form.row("epochs").editor
    assert not editor.box.isEnabled()
    editor.used.click()
    assert holder.value.epochs == 1
    type_into(editor, "30")
    assert holder.value.epochs == 30
    editor.used.click()
    assert holder.value.epochs is None


@pytest.mark.parametrize("name", ["regularizer", "clipping", "schedule"])
def test_none_is_the_first_choice_of_an_optional_union(hold, name):
    holder = hold(Training())
    row = holder.form.row(name)
    assert row.editor.box.itemText(0) == "none"
    row.editor.box.setCurrentIndex(1)
    row.editor.box.activated.emit(1)
    assert getattr(holder.value, name) is not None
    assert row.inner.rows
    row.editor.box.setCurrentIndex(0)
    row.editor.box.activated.emit(0)
    assert getattr(holder.value, name) is None
    assert not row.inner.rows


def test_features_are_chosen_by_check_boxes(hold):
    holder = hold(LAYERS["features"](chosen=("x1", "x2")))
    editor = holder.form.row("chosen").editor
    assert isinstance(editor, ChecksEditor)
    editor._boxes[2].click()
    assert holder.value.chosen == ("x1", "x2", "x1_squared")
    for box in editor._boxes[:3]:
        box.click()
    assert holder.value.chosen == ("x1_squared",)
    assert not holder.form.row("chosen").sentence.isHidden()


def test_names_are_separated_by_commas(hold):
    holder = hold(DATASETS["table"]())
    editor = holder.form.row("features").editor
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor.line, "area, rooms ,,age")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert holder.value.features == ("area", "rooms", "age")


def test_samples_and_noise_survive_the_change_of_the_data_set(hold):
    holder = hold(Document(data={"set": {"type": "xor", "samples": 88, "noise": 10.0}}).data)
    holder.form.row("set").editor.edited.emit(DATASETS["circles"])
    assert holder.value.set.kind() == "circles"
    assert (holder.value.set.samples, holder.value.set.noise) == (88, 10.0)


def test_the_inspector_edits_the_selected_node_undoably(inspector, session):
    type_into(inspector.node_form.row("units").editor, "7")
    assert session.document.graph.node("h1").layer.units == 7
    assert "output 7" in inspector.node_card.facts.text()
    session.stack.undo()
    assert session.document.graph.node("h1").layer.units == 4
    assert inspector.node_form.row("units").editor.box.value() == 4


def test_a_turn_of_the_arrows_is_one_command(inspector, session):
    box = inspector.node_form.row("units").editor.box
    for _ in range(5):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert session.document.graph.node("h1").layer.units == 9
    assert session.stack.count() == 1


def test_activations_by_unit_follow_the_number_of_units(inspector, session):
    editor = inspector.node_form.row("unit_activations").editor
    editor.each.click()
    assert session.document.graph.node("h1").layer.unit_activations == ("tanh",) * 4
    combo = editor._combos[3]
    combo.setCurrentIndex(combo.findText("ReLU"))
    combo.activated.emit(combo.currentIndex())
    type_into(inspector.node_form.row("units").editor, "5")
    assert session.document.graph.node("h1").layer.unit_activations == ("tanh", "tanh", "tanh", "relu", "relu")
    assert not session.inference.problems


def test_links_are_deleted_by_a_click_and_by_a_key(inspector, session):
    editor = inspector.node_form.row("removed").editor
    picture = editor.picture
    assert (picture.inputs, picture.units) == (2, 4)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.rect().topLeft() + _offset(picture, 1, 2))
    assert session.document.graph.node("h1").layer.removed == ((1, 2),)
    QTest.keyClick(picture, Qt.Key.Key_Left)
    QTest.keyClick(picture, Qt.Key.Key_Space)
    assert session.document.graph.node("h1").layer.removed == ((1, 1), (1, 2))
    type_into(inspector.node_form.row("units").editor, "2")
    assert session.document.graph.node("h1").layer.removed == ((1, 1),)


def _offset(picture, source, unit):
    from PySide6.QtCore import QPoint

    side = picture.cell
    return QPoint(unit * side + side // 2, source * side + side // 2)


def test_problems_of_a_node_stand_in_its_card(inspector, session):
    from playground import edits

    session.edit("Cut", edits.disconnect(session.document, session.document.graph.wires[:1]))
    assert "has no input" in inspector.node_card.message.text()
    assert not inspector.node_card.message.isHidden()


def test_without_a_selection_data_and_training_are_shown(inspector, session):
    session.select(())
    assert not inspector.data_card.isHidden()
    assert not inspector.training_card.isHidden()
    assert not inspector.lesson_card.isHidden()
    assert inspector.node_card.isHidden()
    assert inspector.lesson.title.text() == "XOR"
    type_into(inspector.training_form.row("batch").editor, "20")
    assert session.document.training.batch == 20
    inspector.seed_form.row("seed").editor.edited.emit(5)
    assert session.document.seed == 5


def test_the_gradient_check_reports(inspector, session, engine):
    from playground.engine.commands import CheckGradient

    inspector.check.click()
    [command] = engine.of(CheckGradient)
    assert command.node == "h1"
    command.result.set_result({"h1.weight": 3e-9, "input": 1e-9})
    session.tick()
    assert inspector.check_result.text() == "OK, 3e-09"
    inspector.check.click()
    engine.of(CheckGradient)[-1].result.set_result({"h1.weight": 0.2})
    session.tick()
    assert "h1.weight" in inspector.check_result.text()
    inspector.check.click()
    engine.of(CheckGradient)[-1].result.set_exception(Problem("'{name}' has no gradient", name="h1"))
    session.tick()
    assert inspector.check_result.text() == "'h1' has no gradient"
    assert inspector.check.isEnabled()


def test_parts_of_the_inspector_fold(inspector, session):
    session.select(())
    card = inspector.lesson_card
    assert card.body.isVisible()
    card.heading.click()
    assert not card.body.isVisible()
    inspector.retranslate()
    assert not card.body.isVisible()
    card.heading.click()
    assert card.body.isVisible()


def test_every_word_of_a_choice_can_be_translated():
    """Names of functions and Boolean operations stay as they are; words are marked."""
    marked = {text for context, text in sentences() if context == "ui"}
    alike = {"KL", "L1", "tanh", "one-hot", "-1/+1", "0/1", "and", "or", "not", "nand", "nor", "xnor", "xor", "implies"}
    for spec in DECLARED:
        for info in spec.model_fields.values():
            kind = kind_of(info)
            if kind is None or kind.name not in ("literal", "literals") or len(kind.choices) < 2:
                continue
            for choice in map(str, kind.choices):
                known = choice in WORDS or choice in alike or re.fullmatch(r"(sin_)?x\d.*", choice)
                assert known or choice.replace("_", " ") in marked, f"{spec.__name__}: {choice}"
