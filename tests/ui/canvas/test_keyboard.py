"""The canvas by keyboard: walking, moving, wiring, the clipboard, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from playground import edits
from playground.text import Problem
from playground.ui.canvas.chooser import Chooser
from playground.ui.canvas.keyboard import KeyboardWire
from tests.ui.canvas.conftest import chain, layer, xor_network

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_tab_walks_the_nodes_in_order_and_back(open_canvas):
    hand = open_canvas(xor_network())
    walked = []
    for _ in range(4):
        hand.key(Key.Key_Tab)
        walked.append(hand.session.selection)
    assert walked == [("data",), ("h1",), ("h2",), ("loss",)]
    hand.key(Key.Key_Backtab, Shift)
    assert hand.session.selection == ("h2",)
    assert "h2" in hand.canvas.accessibleDescription()


def test_arrows_move_the_selection_in_one_command(open_canvas):
    hand = open_canvas(xor_network())
    hand.session.select(("h1",))
    for _ in range(3):
        hand.key(Key.Key_Down)
    hand.key(Key.Key_Right, Shift)
    assert hand.session.document.positions["h1"] == (260.0, 24.0)
    assert hand.session.stack.count() == 1


def test_enter_opens_and_escape_selects_nothing(open_canvas):
    hand = open_canvas(xor_network())
    opened = []
    hand.canvas.node_activated.connect(opened.append)
    hand.session.select(("h2",))
    hand.key(Key.Key_Return)
    assert opened == ["h2"]
    hand.key(Key.Key_Escape)
    assert hand.session.selection == ()


def test_delete_leads_the_wires_around(open_canvas):
    document = chain("xor", layer("dense"), layer("dropout"), layer("dense", units=1), layer("loss"))
    hand = open_canvas(document)
    dropout = next(node.id for node in document.graph.nodes if node.layer.kind() == "dropout")
    hand.session.select((dropout,))
    hand.key(Key.Key_Delete)
    assert hand.wires() == [("data", "h1"), ("h2", "loss"), ("h1", "h2")]
    assert dropout not in hand.canvas.canvas_scene.cards
    hand.session.stack.undo()
    assert hand.session.document == document


def test_copy_and_paste_go_through_text(open_canvas):
    hand = open_canvas(xor_network())
    hand.session.select(("h1", "h2"))
    hand.key(Key.Key_C, Ctrl)
    assert '"dense"' in QGuiApplication.clipboard().text()
    other = open_canvas(chain("circles"))
    other.key(Key.Key_V, Ctrl)
    assert [node.id for node in other.session.document.graph.nodes] == ["data", "h1", "h2"]
    assert other.wires() == [("h1", "h2")]
    assert other.session.selection == ("h1", "h2")
    hand.key(Key.Key_V, Ctrl)
    assert len(hand.session.document.graph.nodes) == 6
    first, second = (hand.session.document.positions[key] for key in ("h1", "h3"))
    assert (second[0] - first[0], second[1] - first[1]) == (32.0, 32.0)


def test_cut_and_duplicate(open_canvas):
    hand = open_canvas(xor_network())
    hand.session.select(("h1",))
    hand.key(Key.Key_D, Ctrl)
    assert hand.session.selection == ("h3",)
    hand.key(Key.Key_X, Ctrl)
    assert "h3" not in hand.session.document.graph
    assert hand.session.stack.count() == 2


@pytest.mark.parametrize("text", ["hello", '{"graph": {"nodes": 7}, "data": {}}', '{"graph": ', "{" * 5000 + '"graph"'])
def test_a_damaged_clipboard_does_no_harm(open_canvas, text):
    hand = open_canvas(xor_network())
    QGuiApplication.clipboard().setText(text)
    told = []
    hand.session.told.connect(lambda item, kind: told.append(item))
    before = hand.session.document
    hand.key(Key.Key_V, Ctrl)
    assert hand.session.document == before
    assert all(isinstance(item, Problem) for item in told)
    assert bool(told) == ('"graph"' in text)


def test_a_wire_by_keys(open_canvas):
    document = chain("xor")
    for number, item in enumerate((layer("dense"), layer("loss")), 1):
        document, _ = edits.add_node(document, item, (240.0 * number, 0.0))
    hand = open_canvas(document)
    hand.session.select(("data",))
    hand.key(Key.Key_L)
    gesture = hand.canvas.gesture
    assert isinstance(gesture, KeyboardWire)
    assert gesture.aimed == ("h1", "")  # the nearest
    hand.canvas.grab()
    hand.key(Key.Key_Tab)
    assert gesture.aimed == ("loss", "")
    hand.key(Key.Key_Left)
    hand.key(Key.Key_Return)
    assert hand.wires() == [("data", "h1")]
    assert hand.canvas.gesture is None
    hand.session.select(("h1",))
    hand.key(Key.Key_L)
    hand.key(Key.Key_Escape)
    assert hand.wires() == [("data", "h1")]
    assert hand.canvas.gesture is None


def test_a_forbidden_wire_by_keys_says_why(open_canvas):
    hand = open_canvas(xor_network())
    told = []
    hand.session.told.connect(lambda item, kind: told.append(item))
    hand.session.select(("data",))
    hand.key(Key.Key_L)
    assert hand.canvas.gesture.sentence
    hand.key(Key.Key_Return)
    assert len(told) == 1
    assert len(hand.wires()) == 3
    hand.session.select(("loss",))
    hand.key(Key.Key_L)
    assert hand.canvas.gesture is None
    assert len(told) == 2


def test_a_layer_by_keys(open_canvas):
    hand = open_canvas(chain("xor"))
    hand.session.select(("data",))
    hand.key(Key.Key_N)
    chooser = hand.canvas.findChild(Chooser)
    QTest.keyClicks(chooser.filter, "dens")
    QTest.keyClick(chooser.filter, Key.Key_Return)
    assert hand.wires() == [("data", "h1")]
    hand.canvas.add_layer("dense")
    hand.canvas.add_layer("loss")
    assert hand.wires() == [("data", "h1"), ("h1", "h2"), ("h2", "loss")]
    hand.session.select(("h1",))
    hand.canvas.add_layer("dropout")  # between h1 and h2
    assert ("h1", hand.session.selection[0]) in hand.wires()
    assert (hand.session.selection[0], "h2") in hand.wires()


def test_a_layer_that_fits_nowhere_is_added_alone(open_canvas):
    hand = open_canvas(chain("digits"))
    told = []
    hand.session.told.connect(lambda item, kind: told.append(str(item)))
    hand.session.select(("data",))
    hand.canvas.add_layer("dense")
    assert "h1" in hand.session.document.graph
    assert hand.wires() == []
    assert "Flatten" in told[0]


def test_keys_come_before_shortcuts_of_the_window(open_canvas):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    hand = open_canvas(xor_network())
    none = Qt.KeyboardModifier.NoModifier
    for key, modifiers, wanted in ((Key.Key_L, none, True), (Key.Key_Delete, none, True), (Key.Key_S, Ctrl, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QApplication.sendEvent(hand.canvas, event)
        assert event.isAccepted() == wanted


def test_align_and_arrange(open_canvas):
    document = edits.move_nodes(xor_network(), {"h1": (200.0, 90.0), "h2": (203.0, -110.0), "loss": (10.0, 5.0)})
    hand = open_canvas(document)
    hand.session.select(("h1", "h2"))
    hand.canvas.align("left")
    positions, sizes = hand.session.document.positions, hand.canvas.canvas_scene.sizes
    assert positions["h1"][0] - sizes["h1"][0] / 2 == positions["h2"][0] - sizes["h2"][0] / 2
    hand.canvas.select_all()
    hand.canvas.align("distribute")
    hand.canvas.auto_layout()
    positions = hand.session.document.positions
    assert [positions[key][0] for key in ("data", "h1", "h2", "loss")] == sorted(positions[key][0] for key in positions)
    assert {positions[key][1] for key in positions} == {0.0}


def test_everything_undone_and_redone_is_equal(open_canvas):
    hand = open_canvas(xor_network())
    documents = [hand.session.document]
    for act in (
        lambda: (hand.session.select(("h1",)), hand.key(Key.Key_Down)),
        lambda: hand.key(Key.Key_D, Ctrl),
        lambda: hand.key(Key.Key_Delete),
        lambda: (hand.session.select(("h1",)), hand.canvas.add_layer("dropout")),
        hand.canvas.auto_layout,
        lambda: hand.canvas.add_data("circles"),
        lambda: (hand.canvas.select_all(), hand.key(Key.Key_Delete)),
    ):
        act()
        assert hand.session.document != documents[-1]
        documents.append(hand.session.document)
    for document in reversed(documents[:-1]):
        hand.session.stack.undo()
        assert hand.session.document == document
        assert set(hand.canvas.canvas_scene.cards) == set(document.graph.nodes_by_id)
    for document in documents[1:]:
        hand.session.stack.redo()
        assert hand.session.document == document
        assert set(hand.canvas.canvas_scene.wires) == set(document.graph.wires)
