"""Named outputs and inputs on the canvas: drawn, wired by mouse, keyboard and chooser, refused in a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from playground import edits
from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.graph import Wire
from playground.text import Problem
from playground.ui.canvas.chooser import Chooser
from playground.ui.canvas.explanations import explanation
from playground.ui.canvas.hits import Part, hit_at
from playground.ui.canvas.keyboard import KeyboardWire
from playground.ui.canvas.wire_gesture import DrawWire
from tests.ui.canvas.conftest import Hand, frame, layer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
STATE = ("lstm1", "state", "lstm2", "state")


def sequences(units: int = 4) -> Document:
    """Data and two LSTMs that read them, side by side; the second is `units` wide."""
    document = Document(data=DataSettings(set=DATASETS["random_numbers"](sizes=(6, 3), samples=8)))
    document, _ = edits.add_node(document, layer("data"), (0.0, 0.0))
    document, first = edits.add_node(document, layer("lstm", units=4), (260.0, -130.0))
    document, second = edits.add_node(document, layer("lstm", units=units), (560.0, 130.0))
    return edits.connect(edits.connect(document, "data", first), "data", second)


def ends(hand: Hand) -> list[tuple[str, str, str, str]]:
    return [(wire.source, wire.output, wire.target, wire.port) for wire in hand.session.document.graph.wires]


def state_out(hand: Hand, node_id: str) -> QPoint:
    return hand.at(hand.canvas.canvas_scene.cards[node_id].start_of(node_id, "state"))


def state_in(hand: Hand, node_id: str) -> QPoint:
    return hand.at(hand.canvas.canvas_scene.cards[node_id].free_point("state"))


def test_named_ends_stand_at_the_lower_corners_and_explain_themselves(open_canvas):
    hand = open_canvas(sequences())
    card = hand.canvas.canvas_scene.cards["lstm1"]
    rect = card.layout.rect.translated(card.pos())
    out, into = card.start_of("lstm1", "state"), card.free_point("state")
    assert (out.x(), into.x()) == (rect.right(), rect.left())
    assert out.y() == into.y() > card.pos().y() + 20
    hit = hit_at(hand.canvas.canvas_scene, out)
    assert (hit.part, hit.socket.name) == (Part.OUTPUT, "state")
    assert explanation(hand.canvas.canvas_scene, hand.session, hit) == "Output 'state' 8: drag to draw a wire"
    hit = hit_at(hand.canvas.canvas_scene, into)
    assert "'initial state', may stay free" in explanation(hand.canvas.canvas_scene, hand.session, hit)
    main = hit_at(hand.canvas.canvas_scene, card.output_point())
    assert explanation(hand.canvas.canvas_scene, hand.session, main) == "Output 6×4: drag to draw a wire"


@pytest.mark.parametrize("backwards", [False, True])
def test_a_state_is_wired_by_the_mouse(open_canvas, backwards):
    hand = open_canvas(sequences())
    places = state_out(hand, "lstm1"), state_in(hand, "lstm2")
    hand.drag(*(places[::-1] if backwards else places))
    assert ends(hand)[-1] == STATE
    item = hand.canvas.canvas_scene.wires[Wire(source="lstm1", target="lstm2", output="state", port="state")]
    assert hand.at(item.start) == places[0]
    assert hand.at(item.end) == places[1]
    assert item.features == 8
    hit = hit_at(hand.canvas.canvas_scene, (item.start + item.end) / 2)
    assert explanation(hand.canvas.canvas_scene, hand.session, hit) == "'lstm1.state' to 'lstm2.state': 8"
    hand.session.stack.undo()
    assert STATE not in ends(hand)


def test_a_state_dropped_on_a_card_finds_the_input_of_its_name(open_canvas):
    hand = open_canvas(sequences())
    hand.drag(state_out(hand, "lstm1"), hand.header_of("lstm2"))
    assert ends(hand)[-1] == STATE


def test_a_state_of_another_size_is_refused_at_the_place(open_canvas):
    hand = open_canvas(sequences(units=7))
    told = []
    hand.session.told.connect(lambda text, kind: told.append((text, kind)))
    hand.press(state_out(hand, "lstm1"))
    hand.move(state_out(hand, "lstm1"), state_in(hand, "lstm2"))
    gesture = hand.canvas.gesture
    assert isinstance(gesture, DrawWire)
    assert gesture.aimed == ("lstm2", "state")
    assert "has a state of 14 numbers" in gesture.sentence
    assert hand.canvas.canvas_scene.cards["lstm2"].port_glow == {"in state": "forbidden"}
    hand.canvas.grab()
    hand.release(state_in(hand, "lstm2"))
    assert STATE not in ends(hand)
    assert isinstance(told[0][0], Problem)


def test_a_state_goes_into_a_main_input_where_its_shape_fits(open_canvas):
    hand = open_canvas(edits.add_node(sequences(), layer("dense"), (560.0, -260.0))[0])
    hand.drag(state_out(hand, "lstm1"), hand.input_of("h1"))
    assert ends(hand)[-1] == ("lstm1", "state", "h1", "")


def test_the_end_of_a_named_wire_is_taken_along(open_canvas):
    document = edits.connect(sequences(), "lstm1", "lstm2", output="state", port="state")
    document, third = edits.add_node(document, layer("lstm", units=4), (860.0, -130.0))
    hand = open_canvas(edits.connect(document, "data", third))
    hand.drag(state_in(hand, "lstm2"), state_in(hand, third))
    assert ("lstm1", "state", third, "state") in ends(hand)
    assert STATE not in ends(hand)
    hand.drag(state_in(hand, third), state_in(hand, third) + QPoint(-30, 120))
    assert len(ends(hand)) == 3


def test_a_state_by_keys(open_canvas):
    hand = open_canvas(sequences())
    hand.session.select(("lstm1",))
    hand.key(Key.Key_L)
    assert hand.canvas.gesture.output == ""
    hand.key(Key.Key_L)
    gesture = hand.canvas.gesture
    assert isinstance(gesture, KeyboardWire)
    assert gesture.output == "state"
    assert gesture.aimed == ("lstm2", "state")
    hand.canvas.grab()
    hand.key(Key.Key_Return)
    assert ends(hand)[-1] == STATE
    hand.key(Key.Key_L)
    hand.key(Key.Key_L)
    hand.key(Key.Key_L)
    assert hand.canvas.gesture.output == ""  # round to the first
    hand.key(Key.Key_Escape)


def test_a_state_in_the_void_asks_for_layers_that_take_it(open_canvas):
    hand = open_canvas(sequences())
    start = state_out(hand, "lstm1")
    hand.drag(start, start + QPoint(120, -60))
    chooser = hand.canvas.findChild(Chooser)
    kinds = [chooser.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(chooser.list.count())]
    assert "dense" in kinds  # a vector of 8
    assert "conv2d" not in kinds
    QTest.keyClicks(chooser.filter, "dense")
    QTest.keyClick(chooser.filter, Key.Key_Return)
    assert ends(hand)[-1] == ("lstm1", "state", "h1", "")


def test_a_free_named_input_asks_for_what_could_stand_before_it(open_canvas):
    hand = open_canvas(sequences())
    start = state_in(hand, "lstm2")
    hand.drag(start, start + QPoint(-150, 60))
    chooser = hand.canvas.findChild(Chooser)
    QTest.keyClicks(chooser.filter, "dense")
    QTest.keyClick(chooser.filter, Key.Key_Return)
    assert ends(hand)[-1] == ("h1", "", "lstm2", "state")


def test_cards_of_named_ends_are_drawn_in_frames(open_canvas):
    hand = open_canvas(edits.connect(sequences(), "lstm1", "lstm2", output="state", port="state"))
    for seed in range(3):
        hand.canvas.draw(frame(hand.session, executed=(0, 1), row=2, seed=seed))
    assert hand.canvas.canvas_scene.traffic.alive
    assert not hand.canvas.grab().isNull()


def test_an_exact_number_of_inputs_leaves_no_place_beyond(open_canvas):
    document, node_id = edits.add_node(sequences(), layer("subtract"), (860.0, 0.0))
    document = edits.connect(edits.connect(document, "lstm1", node_id), "lstm2", node_id)
    hand = open_canvas(document)
    card = hand.canvas.canvas_scene.cards[node_id]
    assert card.places == 2
    assert all(socket.wires for socket in card.sockets.inputs)
    document, other = edits.add_node(hand.session.document, layer("activation"), (860.0, 260.0))
    hand.session.edit("more", edits.connect(document, "lstm1", other))
    hand.canvas.zoom_to_fit()
    before = ends(hand)
    hand.drag(hand.output_of(other), hand.at(card.pos() + QPointF(0, card.layout.rect.top() + 20)))
    assert ends(hand) == before


def test_a_second_data_node_brings_further_columns(open_canvas):
    document = Document(data=DataSettings(set=DATASETS["random_numbers"](sizes=(6, 3), further=((4,), (2,)))))
    hand = open_canvas(document)
    for count in range(1, 5):
        hand.drop("layer", "data", QPoint(300, 100 * count))
    fields = [node.layer.field for node in hand.session.document.graph.nodes]
    assert fields == ["", "x2", "x3", ""]
    shapes = hand.session.inference.shapes
    assert [shapes[node.id] for node in hand.session.document.graph.nodes] == [(6, 3), (4,), (2,), (6, 3)]
