"""The canvas by mouse: wires, cards, the rubber band, and things from the palette."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground import edits
from playground.document import DataSettings, Document
from playground.text import Problem
from playground.ui.canvas.chooser import Chooser
from playground.ui.canvas.clipboard import PALETTE_MIME
from playground.ui.canvas.geometry import along
from playground.ui.canvas.wire_gesture import DrawWire
from tests.ui.canvas.conftest import chain, frame, layer, xor_network

# What the offscreen platform says of every popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def loose() -> Document:
    """Data, a dense layer and a loss, without wires."""
    document = chain("xor")
    for number, item in enumerate((layer("dense"), layer("loss")), 1):
        document, _ = edits.add_node(document, item, (240.0 * number, 0.0))
    return document


def test_a_wire_is_drawn_from_port_to_port(open_canvas):
    hand = open_canvas(loose())
    hand.drag(hand.output_of("data"), hand.input_of("h1"))
    assert hand.wires() == [("data", "h1")]
    hand.drag(hand.input_of("loss"), hand.output_of("h1"))  # and the other way round
    assert hand.wires() == [("data", "h1"), ("h1", "loss")]
    assert hand.session.stack.count() == 2
    hand.session.stack.undo()
    assert hand.wires() == [("data", "h1")]
    assert set(hand.canvas.canvas_scene.wires) == set(hand.session.document.graph.wires)


def test_a_forbidden_port_says_why_and_takes_nothing(open_canvas):
    hand = open_canvas(chain("digits").replace(graph=edits.add_node(chain("digits"), layer("dense"), (0, 0))[0].graph))
    told = []
    hand.session.told.connect(lambda text, kind: told.append((text, kind)))
    start, end = hand.output_of("data"), hand.input_of("h1")
    hand.press(start)
    hand.move(start, end)
    gesture = hand.canvas.gesture
    assert isinstance(gesture, DrawWire)
    assert "Flatten" in gesture.sentence
    assert hand.canvas.canvas_scene.cards["h1"].port_glow == {"in": "forbidden"}
    hand.canvas.grab()  # the sentence is painted without complaint
    hand.release(end)
    assert hand.wires() == []
    assert len(told) == 1
    assert isinstance(told[0][0], Problem)
    assert told[0][1] == "problem"
    assert hand.canvas.canvas_scene.cards["h1"].port_glow == {}


def test_allowed_ports_glow_while_a_wire_is_drawn(open_canvas):
    hand = open_canvas(xor_network())
    hand.press(hand.output_of("h1"))
    glow = {node_id: card.port_glow for node_id, card in hand.canvas.canvas_scene.cards.items()}
    assert glow["data"] == {}
    assert glow["h2"] == {}  # has its input already
    document, _ = edits.add_node(hand.session.document, layer("dense"), (300.0, 300.0))
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.gesture is None
    hand.session.edit("add", document)
    hand.press(hand.output_of("h1"))
    assert hand.canvas.canvas_scene.cards["h3"].port_glow == {"in": "allowed"}
    hand.key(Qt.Key.Key_Escape)


def test_a_wire_into_the_void_lists_what_fits(open_canvas, qapp):
    hand = open_canvas(xor_network())
    start = hand.output_of("h1")
    hand.drag(start, start + QPoint(60, 190))
    chooser = hand.canvas.findChild(Chooser)
    assert chooser is not None
    assert chooser.isVisible()
    kinds = [chooser.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(chooser.list.count())]
    assert "dense" in kinds
    assert "data" not in kinds
    assert "features" not in kinds  # takes the two inputs, not four units
    QTest.keyClicks(chooser.filter, "dropo")
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return)
    assert ("h1", hand.session.selection[0]) in hand.wires()
    assert hand.session.document.graph.node(hand.session.selection[0]).layer.kind() == "dropout"


def test_a_wire_end_is_dragged_elsewhere_or_into_the_void(open_canvas):
    hand = open_canvas(xor_network())
    document, node_id = edits.add_node(hand.session.document, layer("loss"), (660.0, 200.0))
    hand.session.edit("add", document)
    hand.canvas.zoom_to_fit()
    hand.drag(hand.input_of("loss"), hand.input_of(node_id))
    assert ("h2", node_id) in hand.wires()
    assert ("h2", "loss") not in hand.wires()
    hand.drag(hand.input_of(node_id), hand.input_of(node_id) + QPoint(-40, 90))
    assert len(hand.wires()) == 2
    assert hand.canvas.findChild(Chooser) is None


def test_many_wires_end_in_one_port(open_canvas):
    document = xor_network()
    document, _ = edits.add_node(document, layer("add"), (440.0, 250.0))
    hand = open_canvas(document)
    add = hand.session.document.graph.nodes[-1].id
    hand.drag(hand.output_of("h1"), hand.input_of(add))
    hand.drag(hand.output_of("data"), hand.input_of(add))
    wires = [wire for wire in hand.wires() if wire[1] == add]
    assert wires == [("h1", add)]  # four units and two inputs cannot be added
    document, other = edits.add_node(hand.session.document, layer("dense", units=4), (220.0, 250.0))
    hand.session.edit("more", edits.connect(document, "data", other))
    hand.canvas.zoom_to_fit()
    hand.drag(hand.output_of(other), hand.input_of(add))
    assert ("h1", add) in hand.wires()
    assert (other, add) in hand.wires()
    card = hand.canvas.canvas_scene.cards[add]
    assert card.places == 3
    ends = {item.end.y() for wire, item in hand.canvas.canvas_scene.wires.items() if wire.target == add}
    assert len(ends) == 2


def test_a_wire_is_selected_and_deleted(open_canvas):
    hand = open_canvas(xor_network())
    item = next(item for wire, item in hand.canvas.canvas_scene.wires.items() if wire.target == "loss")
    hand.click(hand.at((item.start + item.end) / 2))
    assert [wire.target for wire in hand.canvas.selected_wires] == ["loss"]
    hand.key(Qt.Key.Key_Delete)
    assert ("h2", "loss") not in hand.wires()


def test_a_card_moves_in_one_undo_command_and_snaps(open_canvas):
    hand = open_canvas(xor_network())
    start = hand.header_of("h1")
    hand.drag(start, start + QPoint(31, 117))
    assert hand.session.stack.count() == 1
    x, y = hand.session.document.positions["h1"]
    assert (x, y) != (220.0, 0.0)
    assert hand.session.revision == 1  # nothing recompiles
    hand.session.stack.undo()
    assert hand.session.document.positions["h1"] == (220.0, 0.0)
    assert hand.canvas.canvas_scene.cards["h1"].pos() == QPointF(220, 0)


def test_escape_puts_a_dragged_card_back(open_canvas):
    hand = open_canvas(xor_network())
    start = hand.header_of("h1")
    hand.press(start)
    hand.move(start, start + QPoint(0, 150))
    assert hand.canvas.canvas_scene.cards["h1"].pos() != QPointF(220, 0)
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.canvas_scene.cards["h1"].pos() == QPointF(220, 0)
    hand.release(start)
    assert hand.session.stack.count() == 0


def test_middles_draw_each_other(open_canvas):
    hand = open_canvas(xor_network())
    start = hand.header_of("h2")
    hand.drag(start, start + QPoint(0, 120))
    assert hand.session.document.positions["h2"][1] > 60
    hand.drag(hand.header_of("h2"), start + QPoint(3, 3))
    assert hand.session.document.positions["h2"] == (440.0, 0.0)


def test_the_rubber_band_selects_what_it_touches(open_canvas):
    hand = open_canvas(xor_network())
    bounds = hand.canvas.canvas_scene.cards["h1"].sceneBoundingRect()
    hand.drag(hand.at(bounds.topLeft() + QPointF(0, -40)), hand.at(QPointF(450, 10)))
    assert hand.session.selection == ("h1", "h2")
    hand.click(hand.header_of("h1"), Ctrl)
    assert hand.session.selection == ("h2",)
    hand.click(hand.header_of("data"), Shift)
    assert hand.session.selection == ("h2", "data")
    hand.click(hand.at(bounds.topLeft() + QPointF(0, -60)))
    assert hand.session.selection == ()


def test_a_layer_is_dropped_on_the_ground(open_canvas):
    hand = open_canvas(xor_network())
    place = hand.at(QPointF(220, 260))
    assert hand.drop("layer", "dropout", place)
    node = hand.session.document.graph.nodes[-1]
    assert node.layer.kind() == "dropout"
    assert node.id in hand.canvas.canvas_scene.cards
    assert len(hand.wires()) == 3  # no magic: it stands alone
    assert hand.session.selection == (node.id,)


def test_a_layer_is_dropped_on_a_wire(open_canvas):
    hand = open_canvas(xor_network())
    item = next(item for wire, item in hand.canvas.canvas_scene.wires.items() if wire.target == "loss")
    assert hand.drop("layer", "dense", hand.at((item.start + item.end) / 2))
    assert hand.wires() == [("data", "h1"), ("h1", "h2"), ("h2", "h3"), ("h3", "loss")]
    cards = hand.canvas.canvas_scene.cards
    rects = [card.layout.rect.translated(card.pos()) for card in cards.values()]
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)  # what follows made room
    assert hand.session.stack.count() == 1


def test_a_layer_that_does_not_fit_a_wire_is_refused(open_canvas):
    hand = open_canvas(xor_network())
    told = []
    hand.session.told.connect(lambda text, kind: told.append(kind))
    item = next(item for wire, item in hand.canvas.canvas_scene.wires.items() if wire.target == "loss")
    before = hand.session.document
    hand.drop("layer", "features", hand.at((item.start + item.end) / 2))
    assert hand.session.document == before
    assert told == ["problem"]
    assert item.aimed == ""


def test_a_data_set_is_dropped(open_canvas):
    hand = open_canvas(xor_network())
    assert hand.drop("data", "circles", hand.header_of("data"))
    assert hand.session.document.data.set.kind() == "circles"
    assert len(list(hand.session.document.graph.with_role("data"))) == 1


def test_a_data_set_dropped_on_an_empty_canvas_brings_its_node(open_canvas):
    empty = Document(data=DataSettings(set=xor_network().data.set))
    hand = open_canvas(empty)
    assert hand.drop("data", "moons", QPoint(300, 200))
    assert [node.id for node in hand.session.document.graph.nodes] == ["data"]
    assert hand.session.document.data.set.kind() == "moons"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"kind": "layer"}', b'{"kind": "preset", "type": "xor"}'])
def test_other_things_are_left_to_the_window(open_canvas, content):
    hand = open_canvas(xor_network())
    data = QMimeData()
    data.setData(PALETTE_MIME, content)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(hand.canvas.viewport(), event)
    assert not event.isAccepted()


def test_an_unknown_layer_is_not_taken(open_canvas):
    hand = open_canvas(xor_network())
    before = hand.session.document
    hand.drop("layer", "no_such_layer", QPoint(300, 60))
    assert hand.session.document == before


def test_units_weights_and_biases_are_chosen_by_clicks(open_canvas):
    hand = open_canvas(xor_network())
    hand.canvas.draw(frame(hand.session, running=False))
    units, weights = [], []
    hand.canvas.unit_chosen.connect(lambda node, unit: units.append((node, unit)))
    hand.canvas.weight_chosen.connect(lambda name, index: weights.append((name, index)))
    card = hand.canvas.canvas_scene.cards["h1"]
    hand.click(hand.at(card.pos() + card.layout.units[2].center()))
    assert units == [("h1", 2)]
    hand.click(hand.at(card.pos() + card.layout.bias_rect(1).center()))
    assert weights == [("h1.bias", (1,))]
    item = next(item for wire, item in hand.canvas.canvas_scene.wires.items() if wire.target == "h1")
    point = along(item.curves, np.array([0.6]))[3 * 2 + 0, 0]  # output 3, input 0
    hand.click(hand.at(QPointF(*point)))
    assert weights[-1] == ("h1.weight", (3, 0))
    assert item.weight == (3, 0)
    hand.key(Qt.Key.Key_Delete)
    assert hand.session.document.graph.node("h1").layer.removed == ((0, 3),)


def test_a_double_click_opens_a_node(open_canvas):
    hand = open_canvas(xor_network())
    opened = []
    hand.canvas.node_activated.connect(opened.append)
    QTest.mouseDClick(
        hand.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, hand.header_of("h1")
    )
    assert opened == ["h1"]


def test_the_view_stays_where_it_is_while_editing_and_fits_what_is_opened(open_canvas):
    hand = open_canvas(xor_network())
    before = hand.at(QPointF(0, 0))
    start = hand.header_of("h1")
    hand.drag(start, start + QPoint(10, 60))
    assert hand.at(QPointF(0, 0)) == before
    hand.canvas.zoom_by(3.0)
    hand.session.open_document(chain("moons", layer("dense", units=16)))
    assert set(hand.canvas.canvas_scene.cards) == {"data", "h1"}
    assert hand.canvas.visible_part().contains(hand.canvas.canvas_scene.bounds())
    hand.canvas.zoom_by(3.0)
    zoom = hand.canvas.zoom
    hand.session.set_path(None)  # saved
    assert hand.canvas.zoom == zoom


def test_zooming_out_ends_where_nothing_more_is_seen(open_canvas):
    hand = open_canvas(xor_network())
    for _ in range(60):
        hand.canvas.zoom_out()
    everything = hand.canvas.canvas_scene.bounds()
    assert hand.canvas.visible_part().contains(everything)
    farthest = hand.canvas.zoom
    assert everything.width() * farthest > 40, "the network is still to be seen"
    hand.canvas.zoom_to_fit()
    assert farthest < hand.canvas.zoom
    hand.canvas.zoom_out()
    hand.canvas.zoom_in()
    assert hand.canvas.zoom > farthest
