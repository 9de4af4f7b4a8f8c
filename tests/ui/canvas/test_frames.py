"""Frames: pictures, pulses, badges; values that are not numbers; nothing that stays behind."""

from __future__ import annotations

import gc
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QImage
from shiboken6 import Shiboken

from playground import edits
from playground.datasets import DATASETS
from playground.engine.commands import SetNeeds
from playground.engine.snapshot import Health, Kind, Need
from playground.graph import Wire
from playground.layers import LAYERS
from playground.text import Problem
from playground.ui.canvas import Canvas
from playground.ui.canvas.explanations import explanation
from playground.ui.canvas.geometry import card_layout
from playground.ui.canvas.hits import Hit, Part, hit_at
from playground.ui.canvas.traffic import BACKWARD, FORWARD, Traffic
from playground.ui.session import Session
from playground.ui.theme import DARK, LIGHT
from playground.ui.translate import Translation
from tests.ui.canvas.conftest import chain, frame, layer, xor_network
from tests.ui.fakes import FakeEngine


def pixels(canvas: Canvas) -> np.ndarray:
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1).copy()


NETWORKS = {
    "plane": lambda: xor_network(8),
    "wide": lambda: chain("circles", layer("dense", units=100), layer("dense", units=1), layer("loss")),
    "images": lambda: chain(
        "digits", layer("flatten"), layer("dense", units=30), layer("dense", units=10), layer("loss")
    ),
    "table": lambda: chain("house_prices", layer("dense"), layer("loss")),
    "problem": lambda: chain("digits", layer("dense")),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_frames_change_the_pictures(open_canvas, name):
    hand = open_canvas(NETWORKS[name]())
    blank = pixels(hand.canvas)
    hand.canvas.draw(frame(hand.session, running=False, seed=1))
    first = pixels(hand.canvas)
    hand.canvas.draw(frame(hand.session, running=False, seed=2))
    second = pixels(hand.canvas)
    assert (blank != first).any()
    assert (first != second).any() or name == "problem"
    hand.canvas.set_theme(DARK)
    assert (pixels(hand.canvas) != second).mean() > 0.5


@pytest.mark.parametrize("scale", [np.nan, np.inf, 1e38, 0.0])
@pytest.mark.parametrize("name", ["plane", "images", "table"])
def test_values_that_are_no_numbers_are_drawn_without_complaint(open_canvas, name, scale):
    hand = open_canvas(NETWORKS[name]())
    with np.errstate(all="ignore"):
        shown = frame(hand.session, running=False, scale=scale, flow=float(scale))
    hand.canvas.draw(shown)
    assert pixels(hand.canvas).any()


def test_frames_of_another_shape_are_passed_over(open_canvas):
    hand = open_canvas(xor_network(4))
    old = frame(hand.session, running=False)
    hand.session.edit("units", edits.set_field(hand.session.document, ("nodes", "h1", "units"), 9))
    hand.canvas.draw(old)
    assert pixels(hand.canvas).any()
    card = hand.canvas.canvas_scene.cards["h1"]
    assert len(card.layout.units) == 9
    assert card.picture.values is None


@pytest.mark.parametrize("kind", [kind.kind() for kind in LAYERS])
@pytest.mark.parametrize("data", ["xor", "digits", "house_prices"])
def test_every_layer_has_a_card(open_canvas, kind, data):
    document = chain(data)
    document, node_id = edits.add_node(document, layer(kind), (220.0, 0.0))
    with suppress(Problem):  # some take no wire; they have a card all the same
        document = edits.connect(document, "data", node_id)
    hand = open_canvas(document)
    hand.canvas.draw(frame(hand.session, running=False))
    card = hand.canvas.canvas_scene.cards[node_id]
    assert card.label.title == node_id
    assert bool(card.problem) == (node_id in hand.session.inference.problems)
    assert pixels(hand.canvas).any()


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_every_language_fits(open_canvas, language):
    hand = open_canvas(xor_network())
    translation = Translation()
    translation.use(language)
    try:
        hand.canvas.retranslate()
        assert pixels(hand.canvas).any()
        assert hand.canvas.accessibleName()
    finally:
        translation.use("en")


def test_cards_ask_only_for_what_is_seen(open_canvas):
    engine = FakeEngine()
    hand = open_canvas(xor_network(), engine)
    asked = engine.of(SetNeeds)[-1].needs
    assert Need(Kind.RESPONSE, "h1") in asked
    assert Need(Kind.PARAMETER, "h1.weight") in asked
    hand.canvas.center_on(QPointF(20_000, 0))
    assert engine.of(SetNeeds)[-1].needs == frozenset()
    hand.canvas.zoom_to_fit()
    assert engine.of(SetNeeds)[-1].needs == asked
    hand.canvas.hide()
    assert engine.of(SetNeeds)[-1].needs == frozenset()


def test_units_match_the_layout():
    for count in (1, 3, 8, 16, 17, 64, 65, 4096):
        for plane in (True, False):
            layout = card_layout("layer", (count,), plane=plane)
            assert len(layout.units) + layout.hidden == count
            assert layout.separate == (count <= 16)
            assert all(layout.rect.contains(unit) for unit in layout.units)
            assert not any(a.intersects(b) for a in layout.units for b in layout.units if a is not b)


def test_a_pulse_is_a_row_that_ran(open_canvas):
    hand = open_canvas(xor_network())
    graph = hand.session.document.graph
    traffic = Traffic()
    rows = frame(hand.session).program.rows
    forward = next(row.index for row in rows if row.node == "h2")
    backward = [row.index for row in rows if row.node == "h2"][-1]
    traffic.observe(frame(hand.session, executed=(forward,), row=forward + 1), graph, 10.0)
    assert {wire: [p.direction for p in pulses] for wire, pulses in traffic.pulses.items()} == {
        Wire(source="h1", target="h2"): [FORWARD]
    }
    assert traffic.next_node == rows[forward + 1].node
    assert traffic.alive
    traffic.observe(frame(hand.session, executed=(backward,), row=0), graph, 11.0)
    assert [p.direction for p in traffic.pulses[Wire(source="h1", target="h2")]] == [BACKWARD]
    traffic.settle(15.0)
    assert not traffic.alive


def test_full_speed_streams_and_a_pause_stands_still(open_canvas):
    hand = open_canvas(xor_network())
    graph, traffic = hand.session.document.graph, Traffic()
    traffic.observe(frame(hand.session, executed=tuple(range(6)) * 11), graph, 1.0)
    assert traffic.streaming
    before = traffic.travelled
    traffic.observe(frame(hand.session, executed=tuple(range(6)) * 11), graph, 1.016)
    assert traffic.travelled > before
    traffic.observe(frame(hand.session, running=False, executed=(0, 1)), graph, 1.032)
    assert not traffic.alive


def test_nothing_moves_when_nothing_runs(open_canvas):
    hand = open_canvas(xor_network())
    hand.canvas.draw(frame(hand.session, running=False))
    still = pixels(hand.canvas)
    hand.canvas.draw(frame(hand.session, running=False))
    assert (pixels(hand.canvas) == still).all()
    assert not hand.canvas._linger.isActive()


def test_weaker_flow_is_darker(open_canvas):
    hand = open_canvas(xor_network())
    traffic, graph = Traffic(), hand.session.document.graph
    traffic.observe(frame(hand.session, flow=1.0), graph, 1.0)
    bright = traffic.forward(graph.wires[0])
    traffic.observe(frame(hand.session, flow=0.01), graph, 1.016)
    dark = traffic.forward(graph.wires[0])
    traffic.observe(frame(hand.session, flow=0.0), graph, 1.032)
    assert bright > dark > traffic.forward(graph.wires[0]) == 0.0


@pytest.mark.parametrize("health", list(Health))
def test_a_badge_says_cause_and_remedy(open_canvas, health):
    hand = open_canvas(xor_network())
    plain = pixels(hand.canvas)
    hand.canvas.draw(frame(hand.session, running=False, health={"h1": health}))
    assert (pixels(hand.canvas) != plain).any()
    card = hand.canvas.canvas_scene.cards["h1"]
    corner = card.pos() + card.layout.rect.topRight()
    hit = hit_at(hand.canvas.canvas_scene, corner, 1.0)
    assert hit.part is Part.BADGE
    assert len(explanation(hand.canvas.canvas_scene, hand.session, hit)) > 60


def test_every_part_is_explained(open_canvas):
    hand = open_canvas(xor_network())
    hand.canvas.draw(frame(hand.session, running=False))
    scene, wire = hand.canvas.canvas_scene, hand.session.document.graph.wires[-1]
    for hit in (
        Hit(Part.CARD, "h1"),
        Hit(Part.UNIT, "h1", 0),
        Hit(Part.BIAS, "h1", 0),
        Hit(Part.METER, "h1"),
        Hit(Part.INPUT, "h1", wire=wire),
        Hit(Part.OUTPUT, "h1"),
        Hit(Part.WIRE, "loss", wire=wire),
    ):
        assert explanation(scene, hand.session, hit)


def test_a_paint_is_announced(open_canvas):
    hand = open_canvas(xor_network())
    painted = []
    hand.canvas.painted.connect(lambda: painted.append(1))
    hand.canvas.viewport().repaint()
    assert painted


def test_canvases_leave_nothing_behind(qapp):
    session = Session(xor_network(), FakeEngine())
    counts = []
    for _ in range(25):
        canvas = Canvas(session, LIGHT)
        session.framed.connect(canvas.draw)
        canvas.show()
        canvas.draw(frame(session))
        canvas.grab()
        canvas.close()
        assert not session._needs
        canvas.deleteLater()
        canvas = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        counts.append(sum(isinstance(item, Canvas) and Shiboken.isValid(item) for item in gc.get_objects()))
    session.close()
    session.deleteLater()
    assert counts[-1] == counts[0] == 0


def test_nodes_leave_nothing_behind(open_canvas):
    hand = open_canvas(chain("xor"))
    full = edits.add_node(hand.session.document, layer("dense"), (220.0, 0.0))[0]
    full = edits.connect(full, "data", "h1")
    empty = hand.session.document
    items = []
    for _ in range(50):
        hand.session.edit("add", full)
        hand.canvas.draw(frame(hand.session, running=False))
        hand.session.edit("remove", empty)
        items.append(len(hand.canvas.scene().items()))
    assert set(items) == {1}


def test_a_large_network_is_shown(open_canvas):
    document = chain("xor", *(layer("dense", units=3) for _ in range(60)))
    hand = open_canvas(document.replace(positions={}))
    hand.canvas.auto_layout()
    assert len(hand.canvas.canvas_scene.cards) == 61
    assert hand.canvas.visible_part().contains(hand.canvas.canvas_scene.bounds())
    hand.canvas.draw(frame(hand.session))
    hand.canvas.zoom_by(4.0)
    assert hand.canvas.map.isVisible()
    hand.canvas.set_minimap(False)
    assert not hand.canvas.map.isVisible()


def test_positions_far_away_are_shown_at_the_rim(open_canvas):
    document = edits.move_nodes(xor_network(), {"h1": (1e6, -1e6)})
    hand = open_canvas(document)
    assert pixels(hand.canvas).any()


def test_data_sets_have_pictures(open_canvas):
    for kind in DATASETS:
        try:
            document = chain(kind.kind())
        except (Problem, ValueError):
            continue
        hand = open_canvas(document)
        assert pixels(hand.canvas).any()


def test_pulses_at_the_rim_of_what_is_seen_are_drawn_without_complaint(open_canvas):
    hand = open_canvas(xor_network(8))
    rows = frame(hand.session).program.rows
    for zoom in (0.3, 3.0):
        hand.canvas.zoom_by(zoom)
        for step in range(12):
            hand.canvas.pan(QPointF(-90.0 + 10 * step, 25.0))
            many = tuple(row.index for row in rows) * (12 if step % 2 else 1)
            hand.canvas.draw(frame(hand.session, executed=many, seed=step))
            assert pixels(hand.canvas).any()


def test_a_pause_at_full_speed_starts_no_pulses(open_canvas):
    hand = open_canvas(xor_network())
    hand.session.run()
    hand.canvas.draw(frame(hand.session, executed=(0, 1, 2, 3, 4, 5) * 11))
    assert hand.canvas.canvas_scene.traffic.streaming
    hand.session.pause()
    assert not hand.canvas.canvas_scene.traffic.streaming  # at once, before the trainer has answered
    hand.canvas.draw(frame(hand.session, running=False, executed=(0, 1, 2)))
    assert not hand.canvas.canvas_scene.traffic.alive


def text_network():
    document = chain("text", layer("embedding", features=6), layer("gru", units=5), layer("last_step"), layer("loss"))
    return document


def test_sequences_are_heat_maps_with_time_to_the_right(open_canvas):
    hand = open_canvas(text_network())
    steps = hand.session.table.shape[0]
    card = hand.canvas.canvas_scene.cards["gru1"]
    shown = frame(hand.session, running=False)
    values = np.zeros((1, steps, 5), np.float32)
    values[0, -1, :] = 1.0  # the last step of the focused sample, all features
    values[0, :, 4] = -1.0  # the last feature at every step
    changed = dict(shown.values)
    changed[Need(Kind.SAMPLE, "gru1")] = values
    hand.canvas.draw(replace(shown, values=changed))
    image = hand.canvas.grab().toImage()
    body = card.layout.body.translated(card.pos())

    def color(across: float, down: float):
        point = hand.canvas.mapFromScene(
            QPointF(body.left() + across * body.width(), body.top() + down * body.height())
        )
        return image.pixelColor(point)

    right, top, rest = color(0.985, 0.7), color(0.4, 0.08), color(0.4, 0.7)
    assert right.blue() > right.red() + 60  # positive
    assert top.red() > top.blue() + 60  # negative, the last feature on top
    assert abs(rest.red() - rest.blue()) < 30  # zero


def test_tokens_are_spelt_out_on_the_data_card(open_canvas):
    hand = open_canvas(text_network())
    card = hand.canvas.canvas_scene.cards["data"]
    assert card.layout.kind == "tokens"
    image = hand.canvas.grab().toImage()
    body = card.layout.body.translated(card.pos())
    place = hand.canvas.mapFromScene(body).boundingRect()
    dark = [
        image.pixelColor(x, y).lightness() < 120
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    ]
    assert 0.01 < sum(dark) / len(dark) < 0.5


def test_a_data_node_of_other_columns_shows_them(open_canvas):
    document = chain("random_numbers", layer("flatten"))
    made = DATASETS["random_numbers"](sizes=(2,), further=((3, 4, 4),))
    document = edits.set_field(document, ("data", "set"), made)
    document = edits.set_field(document, ("nodes", "data", "field"), "x2")
    hand = open_canvas(document)
    card = hand.canvas.canvas_scene.cards["data"]
    assert (card.layout.kind, card.label.shape) == ("samples", "→ 3×4×4")
    assert card.picture.table.inputs.shape[1:] == (3, 4, 4)
    assert pixels(hand.canvas).any()


def test_feature_maps_of_a_convolution_are_shown(open_canvas):
    hand = open_canvas(chain("digits", layer("conv2d", filters=6), layer("max_pool")))
    card = hand.canvas.canvas_scene.cards["conv1"]
    assert card.layout.kind == "image"
    assert len(card.layout.units) == 6
    blank = pixels(hand.canvas)
    hand.canvas.draw(frame(hand.session, running=False))
    assert (pixels(hand.canvas) != blank).mean() > 0.01
    assert Need(Kind.SAMPLE, "conv1") in hand.canvas.canvas_scene.needs(hand.canvas.visible_part())
