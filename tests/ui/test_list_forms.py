"""Forms of lists of numbers, of several types, and of names that the document offers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground import edits
from playground.datasets import DATASETS
from playground.layers import LAYERS
from playground.spec import Spec, setting
from playground.ui.field_kinds import kind_of
from tests.ui.forms import DECLARED, type_into


def write(line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    line.insert(text)  # QTest types ASCII alone
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("5x5", (5, 5)), ("5 × 3", (5, 3)), ("7", (7,)), ("2, 4", (2, 4)), (" 1 * 6 ", (1, 6)), ("3\u04455", (3, 5))],
)
def test_sizes_may_be_typed_in_any_notation(typed, value, hold):
    holder = hold(LAYERS["conv2d"]())
    row = holder.form.row("kernel")
    assert row.editor.line.text() == "3 × 3"
    write(row.editor.line, typed)
    assert holder.value.kernel == (value or (3, 3))
    assert row.sentence.isHidden() == (value is not None)


@pytest.mark.parametrize("typed", ["0", "2000", "3 x 3 x 3", "", "a", "1.5", "9" * 400])
def test_sizes_out_of_bounds_are_refused_in_a_sentence(typed, hold):
    holder = hold(LAYERS["conv2d"]())
    row = holder.form.row("kernel")
    line = row.editor.line
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert holder.value.kernel == (3, 3)
    assert not row.sentence.isHidden()
    assert line.property("wrong")
    write(line, "2 x 2")
    assert holder.value.kernel == (2, 2)
    assert row.sentence.isHidden()


def test_the_arrows_change_all_sizes_within_their_bounds(hold):
    holder = hold(LAYERS["conv2d"]())
    line = holder.form.row("kernel").editor.line
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert holder.value.kernel == (4, 4)
    for _ in range(6):
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert holder.value.kernel == (1, 1)


def test_several_shapes_stand_on_one_line(hold):
    holder = hold(DATASETS["random_numbers"]())
    line = holder.form.row("further").editor.line
    write(line, "3x8x8, 10")
    assert holder.value.further == ((3, 8, 8), (10,))
    assert line.text() == "3 × 8 × 8, 10"


def test_every_kind_of_field_is_known():
    for declared in DECLARED:
        for name, info in declared.model_fields.items():
            assert name == "type" or kind_of(info) is not None, f"{declared.__name__}.{name}"


def test_a_word_or_numbers_may_be_typed_where_the_model_takes_both(hold):
    class Padded(Spec):
        """A declaration of this test."""

        title = "Padded"
        type: str = "padded"
        padding: str | int | tuple[int, ...] = setting("same", "margin", label="padding")
        pair: tuple[int, int] = setting((1, 2), "two numbers", label="pair")

    holder = hold(Padded())
    line = holder.form.row("padding").editor.line
    for typed, value in (("valid", "valid"), ("2", 2), ("1 x 2", (1, 2))):
        write(line, typed)
        assert holder.value.padding == value
    write(holder.form.row("pair").editor.line, "4 x 5")
    assert holder.value.pair == (4, 5)
    write(holder.form.row("pair").editor.line, "4 x 5 x 6")
    assert holder.value.pair == (4, 5)


def test_tied_weights_offer_the_nodes_that_have_some(inspector, session):
    document, tied = edits.add_node(session.document, LAYERS["tied_dense"](), (0.0, 300.0))
    session.edit("tie", edits.connect(document, "h1", tied))
    session.select([tied])
    row = inspector.node_form.row("owner")
    offered = [row.editor.box.itemData(at) for at in range(row.editor.box.count())]
    assert offered == ["h1", "h2"]
    row.editor.box.setCurrentIndex(0)
    row.editor.box.activated.emit(0)
    assert session.document.graph.node(tied).layer.owner == "h1"
    write(row.editor.line, "Not A Name")
    assert session.document.graph.node(tied).layer.owner == "h1"
    assert not row.sentence.isHidden()


def test_columns_are_offered_to_data_and_loss(inspector, session):
    made = DATASETS["random_numbers"](further=((3,), (2, 2)))
    session.edit("data", edits.set_field(session.document, ("data", "set"), made))
    for node, name, first in (("data", "field", ["", "x2", "x3"]), ("loss", "target", ["", "inputs", "x2", "x3"])):
        session.select([node])
        editor = inspector.node_form.row(name).editor
        assert [editor.box.itemData(at) for at in range(editor.box.count())] == first
        editor.box.setCurrentIndex(first.index("x3"))
        editor.box.activated.emit(first.index("x3"))
        assert getattr(session.document.graph.node(node).layer, name) == "x3"
        assert editor.box.currentText() == "x3"
    type_into(inspector.node_form.row("weight").editor, "0.5")
    assert session.document.graph.node("loss").layer.weight == 0.5
