"""Groups on the canvas: made, folded, opened, moved, wired, copied and deleted by hand; blocks dropped on wires."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from playground import edits, group_edits
from playground.document import Document
from playground.engine.snapshot import Health
from playground.graph import Wire
from playground.ui.canvas.explanations import explanation
from playground.ui.canvas.frames import frame_around
from playground.ui.canvas.hits import Part, hit_at
from playground.ui.canvas.menus import menu_at
from playground.ui.theme import DARK
from tests.ui.canvas.conftest import Hand, chain, frame, layer, xor_network

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
Ctrl, Shift, Plain = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def deep() -> Document:
    """Data, four dense layers and a loss, far enough apart for their cards."""
    layers = [layer("dense", units=3) for _ in range(4)]
    return chain("xor", *layers, layer("dense", units=1, activation={"type": "linear"}), layer("loss"))


def grouped(folded: bool = True) -> Document:
    return group_edits.group_nodes(deep(), ["h2", "h3"], "Pair", folded)


def double_click(hand: Hand, at: QPoint) -> None:
    QTest.mouseDClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, Plain, at)


def title_of(hand: Hand, group_id: str) -> QPoint:
    return hand.at(hand.canvas.canvas_scene.frames[group_id].title_bar.center())


def none_meet(hand: Hand) -> bool:
    rects = [card.layout.rect.translated(card.pos()) for card in hand.canvas.canvas_scene.cards.values()]
    return not any(a.intersects(b) for at, a in enumerate(rects) for b in rects[:at])


def test_selected_nodes_become_one_card_and_come_back(open_canvas):
    hand = open_canvas(deep())
    hand.session.select(("h2", "h3"))
    hand.key(Key.Key_G, Ctrl)
    [group] = hand.session.document.groups
    assert (group.members, group.folded) == (("h2", "h3"), True)
    scene = hand.canvas.canvas_scene
    assert set(scene.cards) == {"data", "h1", group.id, "h4", "h5", "loss"}
    assert Wire(source="h2", target="h3") not in scene.wires
    assert scene.cards[group.id].selected
    assert scene.cards[group.id].label.subtitle.startswith("2 nodes · ")
    assert scene.cards[group.id].label.parameters == "24 parameters"
    assert hand.session.stack.count() == 1
    hand.key(Key.Key_G, Ctrl | Shift)
    assert hand.session.document.groups == ()
    assert "h2" in scene.cards
    for _ in range(2):
        hand.session.stack.undo()
    assert hand.session.document == deep()


def test_without_a_selection_nothing_is_grouped_and_it_says_so(open_canvas):
    hand = open_canvas(deep())
    told = []
    hand.session.told.connect(lambda text, kind: told.append(kind))
    hand.key(Key.Key_G, Ctrl)
    assert told == ["problem"]
    assert hand.session.stack.count() == 0


def test_a_double_click_opens_and_another_on_the_title_folds(open_canvas):
    hand = open_canvas(grouped())
    scene = hand.canvas.canvas_scene
    double_click(hand, hand.header_of("group1"))
    assert hand.session.document.groups[0].folded is False
    assert {"h2", "h3"} <= set(scene.cards)
    assert none_meet(hand)
    around = scene.frames["group1"].rect
    assert around == frame_around(scene.rect_of(("h2", "h3")))
    assert all(not around.intersects(scene.cards[other].layout.rect.translated(scene.cards[other].pos())) for other in
               ("data", "h1", "h4", "h5", "loss"))  # fmt: skip
    hand.canvas.zoom_to_fit()
    double_click(hand, title_of(hand, "group1"))
    assert hand.session.document.groups[0].folded is True
    assert not scene.frames
    assert none_meet(hand)
    order = [scene.cards[card].pos().x() for card in ("data", "h1", "group1", "h4", "h5", "loss")]
    assert order == sorted(order)


def test_what_stood_beside_a_group_comes_back_to_its_place(open_canvas):
    hand = open_canvas(grouped())
    double_click(hand, hand.header_of("group1"))
    opened = dict(hand.session.document.positions)
    hand.canvas.fold("group1", True)
    hand.canvas.fold("group1", False)
    assert hand.session.document.positions == opened


def test_the_button_in_the_frame_folds_and_enter_opens(open_canvas):
    hand = open_canvas(grouped(folded=False))
    hand.canvas.zoom_to_fit()
    hand.click(hand.at(hand.canvas.canvas_scene.frames["group1"].button.center()))
    assert hand.session.document.groups[0].folded is True
    assert set(hand.session.selection) == {"h2", "h3"}
    hand.key(Key.Key_Return)
    assert hand.session.document.groups[0].folded is False


@pytest.mark.parametrize("folded", [True, False])
def test_a_group_moves_as_a_whole(open_canvas, folded):
    hand = open_canvas(grouped(folded))
    hand.canvas.zoom_to_fit()
    before = dict(hand.session.document.positions)
    start = hand.header_of("group1") if folded else title_of(hand, "group1")
    hand.drag(start, start + QPoint(0, 130))
    after = hand.session.document.positions
    steps = {(after[n][0] - before[n][0], after[n][1] - before[n][1]) for n in ("h2", "h3")}
    assert len(steps) == 1
    assert steps != {(0.0, 0.0)}
    assert all(after[n] == before[n] for n in ("data", "h1", "h4", "loss"))
    assert hand.session.stack.count() == 1
    assert hand.session.revision == 1  # nothing recompiles
    hand.key(Key.Key_Down)
    assert hand.session.document.positions["h2"][1] == after["h2"][1] + 8


def test_escape_puts_a_dragged_frame_back(open_canvas):
    hand = open_canvas(grouped(folded=False))
    hand.canvas.zoom_to_fit()
    before = hand.canvas.canvas_scene.frames["group1"].rect
    hand.press(title_of(hand, "group1"))
    hand.move(title_of(hand, "group1"), title_of(hand, "group1") + QPoint(0, 90))
    assert hand.canvas.canvas_scene.frames["group1"].rect != before
    hand.key(Key.Key_Escape)
    assert hand.canvas.canvas_scene.frames["group1"].rect == before


def test_tab_walks_over_a_folded_group_as_one(open_canvas):
    hand = open_canvas(grouped())
    walked = []
    for _ in range(6):
        hand.key(Key.Key_Tab)
        walked.append(hand.session.selection)
    assert walked == [("data",), ("h1",), ("h2", "h3"), ("h4",), ("h5",), ("loss",)]
    hand.session.select(("h2", "h3"))
    assert "2 nodes" in hand.canvas.accessibleDescription()


def test_deleting_a_group_deletes_its_members_and_leads_the_wires_around(open_canvas):
    hand = open_canvas(grouped())
    hand.click(hand.header_of("group1"))
    hand.key(Key.Key_Delete)
    assert hand.session.document.groups == ()
    assert ("h1", "h4") in hand.wires()
    hand.session.stack.undo()
    assert hand.session.document == grouped()
    assert "group1" in hand.canvas.canvas_scene.cards


def test_copies_of_a_group_are_groups(open_canvas):
    hand = open_canvas(grouped())
    hand.click(hand.header_of("group1"))
    hand.key(Key.Key_C, Ctrl)
    hand.key(Key.Key_V, Ctrl)
    assert [group.name for group in hand.session.document.groups] == ["Pair", "Pair"]
    assert set(hand.session.selection) == set(hand.session.document.groups[1].members) == {"h6", "h7"}
    hand.key(Key.Key_D, Ctrl)
    assert len(hand.session.document.groups) == 3
    assert len({group.id for group in hand.session.document.groups}) == 3


def test_a_wire_is_drawn_into_a_folded_group_and_out_of_it(open_canvas):
    document = edits.disconnect(grouped(), [w for w in deep().graph.wires if w.target in ("h2", "h4")])
    hand = open_canvas(document)
    hand.drag(hand.output_of("h1"), hand.input_of("group1"))
    assert ("h1", "h2") in hand.wires()
    hand.drag(hand.output_of("group1"), hand.input_of("h4"))
    assert ("h3", "h4") in hand.wires()
    told = []
    hand.session.told.connect(lambda text, kind: told.append(str(text)))
    hand.drag(hand.output_of("data"), hand.header_of("group1"))
    assert "has all its inputs" in told[0]


def test_one_wire_into_a_block_feeds_all_that_wait(open_canvas):
    document = chain("xor", layer("dense", units=3), layer("activation"), layer("activation"))
    document, joined = edits.add_node(document, layer("add"), (900.0, 0.0))
    document = edits.connect(document, "act2", joined)
    document = edits.disconnect(document, [Wire(source="h1", target="act1")])
    document = group_edits.group_nodes(document, ["act1", "act2", joined], "Residual")
    hand = open_canvas(document)
    hand.drag(hand.output_of("h1"), hand.input_of("group1"))
    assert {("h1", "act1"), ("h1", joined)} <= set(hand.wires())
    assert hand.session.stack.count() == 1
    scene = hand.canvas.canvas_scene
    [drawn] = [wire for wire in scene.wires if wire.source == "h1"]  # two wires, drawn as one
    assert len(scene.bundles[drawn]) == 2
    item = scene.wires[drawn]
    hand.click(hand.at((item.start + item.end) / 2))
    hand.key(Key.Key_Delete)
    assert not {wire for wire in hand.wires() if wire[0] == "h1"}


def test_a_folded_group_by_keys(open_canvas):
    document = edits.disconnect(grouped(), [w for w in deep().graph.wires if w.target in ("h2", "h4")])
    hand = open_canvas(document)
    hand.session.select(("h1",))
    hand.key(Key.Key_L)
    assert hand.canvas.gesture.aimed == ("group1", "")
    hand.key(Key.Key_Return)
    assert ("h1", "h2") in hand.wires()
    hand.session.select(("h2", "h3"))
    hand.key(Key.Key_L)
    assert hand.canvas.gesture.aimed == ("h4", "")
    hand.key(Key.Key_Return)
    assert ("h3", "h4") in hand.wires()


def middle_of(hand: Hand, source: str, target: str) -> QPoint:
    item = next(i for w, i in hand.canvas.canvas_scene.wires.items() if (w.source, w.target) == (source, target))
    return hand.at((item.start + item.end) / 2)


def images() -> Document:
    dense = layer("dense", units=10, activation={"type": "linear"})
    return chain("digits", layer("conv2d", filters=16), layer("flatten"), dense, layer("loss"))


def test_a_block_is_dropped_on_a_wire(open_canvas):
    hand = open_canvas(images())
    hand.canvas.auto_layout()
    assert hand.drop("block", "residual", middle_of(hand, "conv1", "flat1"))
    [group] = hand.session.document.groups
    assert group.folded
    assert group.name == "Residual block"
    assert not hand.session.inference.problems
    assert hand.session.inference.shapes["flat1"] == (16 * 8 * 8,)
    assert none_meet(hand)
    assert hand.session.stack.count() == 2
    double_click(hand, hand.header_of(group.id))
    assert none_meet(hand)


def test_a_block_that_does_not_fit_is_refused_in_a_sentence(open_canvas):
    hand = open_canvas(images())
    hand.canvas.auto_layout()
    told = []
    hand.session.told.connect(lambda text, kind: told.append((str(text), kind)))
    before = hand.session.document
    hand.drop("block", "residual", middle_of(hand, "flat1", "h1"))
    assert hand.session.document == before
    assert told[0][1] == "problem"
    assert "needs" in told[0][0]


def test_a_group_of_the_document_is_dropped_again_and_what_is_unknown_is_not(open_canvas):
    hand = open_canvas(grouped())
    place = hand.at(QPointF(400, 300))
    assert hand.drop("group", "group1", place)
    assert len(hand.session.document.groups) == 2
    before = hand.session.document
    hand.drop("group", "no_such_group", place)
    hand.drop("block", "no_such_block", place)
    hand.drop("own", "../../etc/passwd", place)
    assert hand.session.document == before


@pytest.mark.parametrize("folded", [True, False])
def test_groups_are_arranged_as_units(open_canvas, folded):
    hand = open_canvas(grouped(folded))
    hand.canvas.auto_layout()
    assert none_meet(hand)
    scene = hand.canvas.canvas_scene
    order = scene.walk()
    xs = [scene.cards[card].pos().x() for card in order]
    assert all(a < b for a, b in pairwise(xs))
    if not folded:
        others = [scene.cards[card] for card in order if card not in ("h2", "h3")]
        around = scene.frames["group1"].rect
        assert not any(around.intersects(card.layout.rect.translated(card.pos())) for card in others)


def test_health_and_rows_of_hidden_nodes_show_at_the_group(open_canvas):
    hand = open_canvas(grouped())
    health = {"h2": Health.SATURATED, "h3": Health.EXPLODING}
    hand.canvas.draw(frame(hand.session, running=False, health=health, row=3, executed=(1, 2)))
    card = hand.canvas.canvas_scene.cards["group1"]
    assert card.health is Health.EXPLODING
    assert "group1" in hand.canvas.canvas_scene.traffic.glow
    assert not hand.canvas.grab().isNull()
    hand.canvas.set_theme(DARK)
    assert not hand.canvas.grab().isNull()
    problem = edits.disconnect(grouped(), [w for w in deep().graph.wires if w.target == "h3"])
    hand.session.edit("cut", problem)
    assert "h3" in hand.canvas.canvas_scene.cards["group1"].problem


def test_a_hidden_network_asks_for_nothing(open_canvas):
    hand = open_canvas(grouped())
    asked = {
        need.key.rpartition(".")[0] or need.key for need in hand.canvas.canvas_scene.needs(hand.canvas.visible_part())
    }
    assert not any(name.endswith(("h2", "h3")) for name in asked)
    hand.canvas.fold("group1", False)
    hand.canvas.zoom_to_fit()
    needs = {need.key for need in hand.canvas.canvas_scene.needs(hand.canvas.visible_part())}
    assert {"h2", "group1.h2.weight", "group1.h3.bias"} <= needs


def test_the_weights_of_members_have_their_groups_name(open_canvas):
    hand = open_canvas(grouped(folded=False))
    hand.canvas.zoom_to_fit()
    hand.canvas.draw(frame(hand.session, running=False))
    chosen = []
    hand.canvas.weight_chosen.connect(lambda name, index: chosen.append(name))
    card = hand.canvas.canvas_scene.cards["h3"]
    assert card.path == "group1.h3"
    assert hand.canvas.canvas_scene.wires[Wire(source="h2", target="h3")].tensor == "group1.h3.weight"
    hand.canvas.choose(("group1.h3.weight", (1, 2)))
    hand.key(Key.Key_Delete)
    assert hand.session.document.graph.node("h3").layer.removed == ((2, 1),)


def test_parts_of_a_group_explain_themselves_and_have_menus(open_canvas):
    hand = open_canvas(grouped())
    scene = hand.canvas.canvas_scene
    hit = hit_at(scene, scene.cards["group1"].pos())
    assert "Double-click to open" in explanation(scene, hand.session, hit)
    hand.session.select(("h2", "h3"))
    menu = menu_at(hand.canvas, hit, scene.cards["group1"].pos())
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    assert {"Open the group", "Ungroup", "Save to the palette", "Delete with its members"} <= set(texts)
    menu.close()
    hand.canvas.fold("group1", False)
    hit = hit_at(scene, scene.frames["group1"].title_bar.center())
    assert hit.part is Part.FRAME
    assert "double-click to fold" in explanation(scene, hand.session, hit)
    menu = menu_at(hand.canvas, hit, QPointF())
    assert "Fold the group" in [action.text() for action in menu.actions()]
    menu.close()
    hit = hit_at(scene, scene.cards["h2"].pos() + QPointF(0, scene.cards["h2"].layout.rect.top() + 20))
    menu = menu_at(hand.canvas, hit, QPointF())
    assert "Group" in [action.text().partition("\t")[0] for action in menu.actions()]
    menu.close()


def test_the_rubber_band_takes_the_members_of_what_it_touches(open_canvas):
    hand = open_canvas(grouped())
    card = hand.canvas.canvas_scene.cards["group1"]
    rect = card.layout.rect.translated(card.pos())
    hand.drag(hand.at(rect.topLeft() + QPointF(20, -40)), hand.at(rect.topLeft() + QPointF(60, 20)))
    assert set(hand.session.selection) >= {"h2", "h3"}


def test_grouping_twice_is_folding(open_canvas):
    hand = open_canvas(grouped(folded=False))
    hand.session.select(("h2", "h3"))
    hand.key(Key.Key_G, Ctrl)
    assert [group.id for group in hand.session.document.groups] == ["group1"]
    assert hand.session.document.groups[0].folded


def test_a_plain_network_is_drawn_without_frames(open_canvas):
    hand = open_canvas(xor_network())
    assert hand.canvas.canvas_scene.frames == {}
    assert set(hand.canvas.canvas_scene.wires) == set(hand.session.document.graph.wires)
