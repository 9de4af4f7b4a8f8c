"""The numbers of the formula panel are those of the running program, and they agree with each other."""

from __future__ import annotations

import re

import numpy as np
import pytest

from playground import edits, group_edits
from playground.activations import ACTIVATIONS
from playground.data import load_table
from playground.engine.commands import Stride
from playground.engine.snapshot import Kind
from playground.layers import LAYERS
from playground.shapes import infer
from playground.ui.explain import (
    Explainer,
    Focus,
    derivative_at,
    elided,
    focus_on_tensor,
    indexed,
    needs_of,
    number,
    pretty,
    vector,
)
from playground.ui.notation import MOST_TERMS
from playground.ui.session import Session
from tests.curriculum.documents import ROWS
from tests.engine.networks import dense_of, loss_of, network
from tests.layers.harness import complete
from tests.ui.fakes import xor_document
from tests.ui.samples import network_with


def _value(text: str) -> float:
    """The number after the last = of a line."""
    return float(text.rpartition("=")[2].strip().replace("−", "-"))


@pytest.fixture
def explained(qtbot):
    """Explains a focus in the middle of a step, where all numbers belong together."""
    sessions = []

    def explain(focus: Focus, document=None, sample: int = 0, rows: int | None = None):
        made = Session(document or xor_document())
        sessions.append(made)
        made.want("test", needs_of(made.document, focus))
        qtbot.waitUntil(lambda: made.snapshot is not None and made.snapshot.program is not None, timeout=60_000)
        total = len(made.snapshot.program.rows)
        last = max(row.index for row in made.snapshot.program.rows if row.phase == "backward") + 1
        for _ in range(min(last, total) if rows is None else rows):
            made.step(Stride.ROW)
        wanted = last if rows is None else rows
        qtbot.waitUntil(lambda: made.snapshot.row == wanted and bool(made.snapshot.values), timeout=10_000)
        return Explainer(made.document, made.snapshot, focus, sample), made.snapshot

    yield explain
    for made in sessions:
        made.close()
        made.deleteLater()


def test_a_unit_forward_and_backward(explained):
    explainer, snapshot = explained(Focus("h1", 2), sample=3)
    lines = [line.text for line in explainer.explanation().lines]
    x = snapshot.value(Kind.OUTPUT, "data")[3].astype(float)
    w = snapshot.value(Kind.PARAMETER, "h1.weight")[2].astype(float)
    b = float(snapshot.value(Kind.PARAMETER, "h1.bias")[2])
    u = float(w @ x + b)
    assert snapshot.value(Kind.PREACTIVATION, "h1")[3, 2] == pytest.approx(u, rel=1e-4)
    assert any(line.startswith("u₃ = Σ") for line in lines)
    terms = next(line for line in lines if "·" in line and line.startswith("   ="))
    assert terms.count("·") == 2
    assert f"= {number(u)}" in [line.strip() for line in lines]
    a = next(line for line in lines if line.startswith("a₃ = tanh(u₃)"))
    assert _value(a) == pytest.approx(np.tanh(u), abs=2e-4)
    outer = _value(next(line for line in lines if line.startswith("∂L/∂a₃")))
    slope = _value(next(line for line in lines if line.startswith("∂a₃/∂u₃")))
    inner = _value(next(line for line in lines if line.startswith("∂L/∂u₃")))
    assert slope == pytest.approx(1 - np.tanh(u) ** 2, abs=2e-3)
    assert inner == pytest.approx(outer * slope, rel=2e-2, abs=1e-6)
    assert not any("before the weights moved" in line for line in lines)


def test_a_weight_is_a_sum_over_the_batch_and_moves_against_it(explained):
    explainer, snapshot = explained(focus_on_tensor("h1.weight", (1, 0)))
    lines = [line.text for line in explainer.explanation().lines]
    gradient = float(snapshot.value(Kind.GRADIENT, "h1.weight")[1, 0])
    x = snapshot.value(Kind.OUTPUT, "data")[:, 0].astype(float)
    du = snapshot.value(Kind.PREACTIVATION_GRADIENT, "h1")[:, 1].astype(float)
    assert float(du @ x) == pytest.approx(gradient, rel=1e-4, abs=1e-8)
    start = next(at for at, line in enumerate(lines) if line.startswith("∂L/∂w₁ = Σ"))
    assert "… (+" in lines[start + 1]
    assert lines[start + 2].strip() == f"= {number(gradient)}"
    w = float(snapshot.value(Kind.PARAMETER, "h1.weight")[1, 0])
    update = next(line for line in lines if line.startswith("w₁ :="))
    assert _value(update) == pytest.approx(w - 0.1 * gradient, abs=2e-4)
    handles = explainer.explanation().handles
    assert [handle.name for handle in handles] == ["w₁", "w₂", "b"]
    assert handles[0].value == pytest.approx(w)


def test_a_bias_sums_the_gradients_alone(explained):
    explainer, snapshot = explained(focus_on_tensor("h2.bias", (0,)))
    lines = [line.text.strip() for line in explainer.explanation().lines]
    gradient = float(snapshot.value(Kind.GRADIENT, "h2.bias")[0])
    assert f"= {number(gradient)}" in lines
    assert any(line.startswith("∂L/∂b = Σ") for line in lines)


def test_the_loss_shows_scores_targets_and_what_it_sends_back(explained):
    explainer, snapshot = explained(Focus("loss", 0), sample=1)
    lines = [line.text for line in explainer.explanation().lines]
    y = float(snapshot.value(Kind.OUTPUT, "h2")[1, 0])
    t = float(snapshot.value(Kind.BATCH, "target")[1, 0])
    losses = next(line for line in lines if line.startswith("L = ") and "ln" not in line)
    assert _value(losses) == pytest.approx(np.log1p(np.exp(y)) - t * y, abs=2e-4)
    assert f"t = {number(t)}" in lines
    sent = float(snapshot.value(Kind.OUTPUT_GRADIENT, "h2")[1, 0])
    assert f"   = {number(sent)}" in lines


def with_layer(kind):
    """A document that holds a layer of that kind, and the node: out of the course, or put on a wire of one of its."""
    for document in [xor_document(), *ROWS.values()]:
        for node in document.graph.nodes:
            if node.layer.kind() == kind:
                return document, node.id
    layer, _ = complete(LAYERS[kind])
    if layer.count == 2:
        return (squared_sequence if kind == "matmul" else difference)()
    for document in [xor_document(), *ROWS.values()]:
        table = load_table(document.data, document.seed)
        for wire in document.graph.wires:
            if wire.port or wire.output:
                continue
            changed, node = edits.insert_on_wire(document, wire, layer, (100.0, 0.0))
            found = infer(changed.graph, table.shape, table.field_shapes)
            if not found.problems and (kind == "features" or found.shapes[node] == found.shapes[wire.source]):
                return changed, node
    return on_an_image(layer)


def difference():
    nodes = {
        "data": {"type": "data"},
        "h1": dense_of(3, "tanh"),
        "h2": dense_of(3, "tanh"),
        "less": {"type": "subtract"},
        "out": dense_of(1),
        "loss": loss_of("binary_cross_entropy"),
    }
    return network(nodes, "data>h1, data>h2, h1>less, h2>less, less>out, out>loss", {"type": "circles"}), "less"


def squared_sequence():
    """Every step's state beside every other's: h h'."""
    nodes = {
        "data": {"type": "data"},
        "cell": {"type": "rnn", "units": 3},
        "turned": {"type": "permute", "order": [2, 1]},
        "product": {"type": "matmul"},
        "out": dense_of(2),
        "loss": loss_of("cross_entropy"),
    }
    wires = "data>cell, cell>turned, cell>product, turned>product, product>out, out>loss"
    data = {"type": "parity", "steps": 4, "answers": "at every step"}
    return network(nodes, wires, data), "product"


def on_an_image(layer):
    """A layer that changes the shape, before a dense one."""
    nodes = {
        "data": {"type": "data"},
        "made": layer.model_dump(),
        "flat": {"type": "flatten"},
        "out": dense_of(10),
        "loss": loss_of("cross_entropy"),
    }
    return network(nodes, "data>made, made>flat, flat>out, out>loss", {"type": "digits"}), "made"


@pytest.mark.parametrize("kind", [layer.kind() for layer in LAYERS])
def test_every_layer_can_be_explained(explained, kind):
    document, node = network_with(kind)
    explainer, _ = explained(Focus(node, 0), document)
    lines = explainer.explanation().lines
    assert len(lines) >= 3
    assert lines[0].kind == "heading"
    assert re.search(r"= .*\d", " ".join(line.text for line in lines))


@pytest.mark.parametrize("kind", [function.kind() for function in ACTIVATIONS])
def test_the_derivative_agrees_with_differences(kind):
    function = ACTIVATIONS[kind]()
    if function.trainable() is not None:
        assert np.isnan(derivative_at(function, 0.3, 0.0))
        return
    for u in (-1.3, 0.4, 2.0):
        low, a, high = function.evaluate(np.array([u - 1e-6, u, u + 1e-6]))
        assert derivative_at(function, u, float(a)) == pytest.approx((high - low) / 2e-6, abs=1e-5)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (-0.5, "−0.5000"), (1234.5, "1.23e+03"), (1e-9, "1e−09"), (np.nan, "NaN"), (-np.inf, "−∞")],
)
def test_numbers_read_well(value, text):
    assert number(value) == text


def test_long_sums_show_their_ends():
    terms = [str(number) for number in range(20)]
    assert elided(terms).split(" + ")[0] == "0"
    assert elided(terms).endswith("19")
    assert "(+13)" in elided(terms)
    assert elided(terms[:MOST_TERMS]) == " + ".join(terms[:MOST_TERMS])
    assert vector(np.arange(100.0)).endswith("(100))")


def test_formulas_are_set_in_the_signs_of_the_lectures():
    assert pretty("w := w - eta L' / (sqrt(G) + eps)") == "w := w − η L' / (√(G) + ε)"
    assert indexed("1 - a^2", "₂") == "1 − a₂²"
    assert indexed("tanh(u)", "₁") == "tanh(u₁)"


def test_a_focus_on_a_node_that_is_gone_needs_nothing():
    assert needs_of(xor_document(), Focus("gone", 0)) == frozenset()
    assert needs_of(xor_document(), None) == frozenset()


def test_numbers_that_nobody_computed_are_not_shown_without_a_word(explained):
    remark = "nothing has been computed yet"
    focus = focus_on_tensor("h1.weight", (0, 0))
    assert remark in str(explained(focus, rows=0)[0].explanation())
    assert remark not in str(explained(focus, rows=4)[0].explanation())


def test_what_this_update_has_not_reached_yet_is_said_to_be_of_the_one_before(explained):
    stale = "not yet in this update"

    def sections(found) -> dict[str, bool]:
        lines = found.explanation().lines
        at = {line.text.split(" ")[0]: n for n, line in enumerate(lines) if line.kind == "heading"}
        return {name: stale in lines[n + 1].text for name, n in at.items() if name != "Update"}

    explainer, snapshot = explained(Focus("h1", 0))
    assert not any(sections(explainer).values())
    rows = snapshot.program.rows
    first = next(row.index for row in rows if row.node == "h1")
    after = next(row.index for row in rows if row.node == "h1" and row.phase == "forward") + 1
    last = max(row.index for row in rows if row.node == "h1" and row.phase == "backward")
    assert sections(explained(Focus("h1", 0), rows=first)[0]) == {"Forward": True, "Backward": True, "Gradient": True}
    assert sections(explained(Focus("h1", 0), rows=after)[0]) == {"Forward": False, "Backward": True, "Gradient": True}
    assert sections(explained(Focus("h1", 0), rows=last)[0]) == {"Forward": False, "Backward": False, "Gradient": True}


def test_a_map_of_a_convolution_is_explained_in_its_middle(explained):
    document, node = network_with("conv2d")
    explainer, snapshot = explained(Focus(node, 2), document)
    lines = [line.text for line in explainer.explanation().lines]
    values = snapshot.value(Kind.OUTPUT, node)[0, 2]
    assert f"a₃ = {number(values[values.shape[0] // 2, values.shape[1] // 2])}" in lines
    assert "in the middle of map 3" in lines


def test_a_unit_in_a_group_is_explained_with_the_weights_of_its_name(explained):
    document = group_edits.group_nodes(xor_document(), ["h1", "h2"])
    explainer, snapshot = explained(Focus("h1", 1), document)
    assert snapshot.value(Kind.PARAMETER, "group1.h1.weight") is not None
    found = explainer.explanation()
    assert found.handles[0].tensor == "group1.h1.weight"
    chosen = focus_on_tensor("group1.h1.weight", (1, 0))
    assert (chosen.node, chosen.unit) == ("h1", 1)
