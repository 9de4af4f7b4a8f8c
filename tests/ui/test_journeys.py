"""Whole journeys through the real window, from an empty canvas to exported weights: one by mouse, one by keyboard."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from safetensors.numpy import load_file

from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from tests.ui.driver import Driver

SPACE = 260.0


@pytest.fixture
def empty(open_window, qtbot, monkeypatch):
    """A window with nothing on the canvas; where it asks for a file, it gets the next of the list."""
    window = open_window(Document(data=DataSettings(set=DATASETS["xor"]())))
    answers: list[Path] = []
    monkeypatch.setattr(window.files, "choose_save", lambda *_: answers.pop(0))
    monkeypatch.setattr(window.files, "choose_open", lambda *_: answers.pop(0))
    for dialog in (QMessageBox, QFileDialog):
        monkeypatch.setattr(dialog, "exec", lambda *_: pytest.fail("no dialog may come up on this way"))
    return Driver(window, qtbot), answers


def wires(driver: Driver) -> list[tuple[str, str]]:
    return [(wire.source, wire.target) for wire in driver.session.document.graph.wires]


def draw_wire(driver: Driver, source: str, target: str) -> None:
    """From an output port to an input port, by mouse."""
    cards = driver.window.canvas.canvas_scene.cards
    driver.drag(cards[source].output_point(), cards[target].input_point())


def fill(driver: Driver, field: str, text: str) -> None:
    """Type into a field of the selected node's form."""
    box = driver.window.inspector.node_form.row(field).editor.box
    box.setFocus()
    box.selectAll()
    driver.type(text, box)
    QTest.keyClick(box, Qt.Key.Key_Return)


def same(a: dict[str, np.ndarray], b: dict[str, np.ndarray]) -> bool:
    return a.keys() == b.keys() and all(np.array_equal(a[name], b[name]) for name in a)


def test_by_mouse_from_an_empty_canvas_to_weights_that_torch_loads(empty, tmp_path):
    driver, answers = empty
    window, session, canvas = driver.window, driver.session, driver.window.canvas
    begin = session.document
    for x, name in enumerate(("data", "dense", "dense", "loss")):
        driver.drag_from_palette("layer", name, QPointF((x - 1.5) * SPACE, 0.0))
    data, hidden, out, loss = (node.id for node in session.document.graph.nodes)
    assert [node.layer.kind() for node in session.document.graph.nodes] == ["data", "dense", "dense", "loss"]
    window.actions_by_name["zoom_to_fit"].trigger()
    draw_wire(driver, data, hidden)
    draw_wire(driver, hidden, out)
    draw_wire(driver, hidden, out)  # a second time: refused, nothing changes
    assert wires(driver) == [(data, hidden), (hidden, out)]
    session.select([out])
    fill(driver, "units", "1")
    draw_wire(driver, out, loss)
    assert wires(driver) == [(data, hidden), (hidden, out), (out, loss)]

    driver.ready()
    driver.press(window.transport.play)
    driver.trained(2000)
    driver.press(window.transport.play)
    driver.wait(lambda: not driver.snapshot.running, "a pause")
    if driver.snapshot.row:
        driver.press(window.transport.step)
        driver.wait(lambda: driver.snapshot.row == 0, "the end of the update")
    step, trained = driver.snapshot.step, driver.parameters()
    driver.press(window.transport.back)
    driver.wait(lambda: driver.snapshot.step == step - 1, "a step back")
    assert not same(driver.parameters(), trained)
    driver.press(window.transport.step)
    driver.wait(lambda: driver.snapshot.step == step, "the step again")
    assert same(driver.parameters(), trained)

    # A unit is clicked and one of its numbers set by hand.
    card = canvas.canvas_scene.cards[hidden]
    place = canvas.mapFromScene(card.mapToScene(card.layout.units[0].center()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    panel = window.inspector.formula_panel
    driver.wait(lambda: panel.isVisible() and panel.body.text() != "", "the formula")
    assert (panel.focus_of.node, panel.focus_of.unit) == (hidden, 0)
    panel.value.setFocus()
    panel.value.selectAll()
    driver.type("0.75", panel.value)
    QTest.keyClick(panel.value, Qt.Key.Key_Return)
    driver.rest()
    changed = driver.parameters()
    assert sum(int((changed[name] != trained[name]).sum()) for name in changed) == 1
    assert any((changed[name] == 0.75).any() for name in changed)

    end = session.document
    while session.stack.canUndo():
        window.actions_by_name["undo"].trigger()
    assert session.document == begin
    while session.stack.canRedo():
        window.actions_by_name["redo"].trigger()
    assert session.document == end
    driver.rest()
    assert any((values == 0.75).any() for values in driver.parameters().values())

    project, weights = tmp_path / "mine.netplay", tmp_path / "mine.safetensors"
    answers += [project, project, weights]
    window.actions_by_name["save"].trigger()
    driver.wait(session.stack.isClean, "the saved project")
    saved = driver.parameters()
    window.files.open_preset("circles")
    driver.ready()
    window.actions_by_name["open"].trigger()
    driver.ready()
    driver.rest()
    assert session.document.graph == end.graph
    assert same(driver.parameters(), saved)
    window.actions_by_name["export_weights"].trigger()
    driver.wait(weights.exists, "the weights")
    exported = load_file(weights)
    assert same(exported, saved)

    torch = pytest.importorskip("torch")
    module = torch.nn.ModuleDict({hidden: torch.nn.Linear(2, 4), out: torch.nn.Linear(4, 1)})
    module.load_state_dict({name: torch.from_numpy(values) for name, values in exported.items()})
    points = np.array([[1.0, 2.0], [-3.0, 0.5], [0.1, -4.0]], np.float32)
    answer = session.perform(lambda trainer: trainer.predict(points))
    driver.wait(answer.done, "an answer")
    with torch.no_grad():
        expected = torch.tanh(module[out](torch.tanh(module[hidden](torch.from_numpy(points))))).numpy()
    np.testing.assert_allclose(answer.result(), expected, rtol=1e-5, atol=1e-5)


def test_by_keyboard_from_an_empty_canvas_to_a_trained_network(empty, tmp_path):
    driver, answers = empty
    window, session, canvas = driver.window, driver.session, driver.window.canvas
    begin = session.document
    tree, search = window.palette_panel.tree, window.palette_panel.search
    for name in ("data", "dense", "dense", "loss"):
        driver.keys("Ctrl+F", window)
        assert search.hasFocus()
        tree.setCurrentItem(window.palette_panel.item("layer", name))
        QTest.keyClick(tree, Qt.Key.Key_Return)
    ids = [node.id for node in session.document.graph.nodes]
    assert [session.document.graph.node(node).layer.kind() for node in ids] == ["data", "dense", "dense", "loss"]
    session.select([ids[2]])
    fill(driver, "units", "1")

    # Each new layer followed the one selected before; what is not wired yet is wired by keys.
    canvas.setFocus()
    chain = list(pairwise(ids))
    for source, target in chain:
        if (source, target) in wires(driver):
            continue
        session.select([source])
        driver.keys("L", canvas)
        for _ in ids:
            if canvas.gesture.target == target:
                break
            driver.keys("Right", canvas)
        driver.keys("Return", canvas)
    assert sorted(wires(driver)) == sorted(chain)

    driver.ready()
    driver.keys("F5", window)
    driver.trained(500)
    driver.keys("F5", window)
    driver.wait(lambda: not driver.snapshot.running, "a pause")
    driver.rest()
    trained = driver.parameters()

    # Deleting leads the wire around; undoing brings the trained layer back.
    session.select([ids[1]])
    canvas.setFocus()
    driver.keys("Del", canvas)
    assert sorted(wires(driver)) == sorted([(ids[0], ids[2]), (ids[2], ids[3])])
    driver.keys("Ctrl+Z", window)
    driver.rest()
    assert sorted(wires(driver)) == sorted(chain)
    assert same(driver.parameters(), trained)

    session.select([ids[1]])
    driver.keys("Ctrl+C", canvas)
    driver.keys("Ctrl+V", canvas)
    assert len(session.document.graph.nodes) == 5
    driver.keys("Del", canvas)
    assert len(session.document.graph.nodes) == 4

    path = tmp_path / "keys.npz"
    answers.append(path)
    driver.keys("Ctrl+E", window)
    driver.wait(path.exists, "the weights")
    with np.load(path, allow_pickle=False) as arrays:
        assert same({name: arrays[name] for name in arrays.files}, trained)
    while session.stack.canUndo():
        driver.keys("Ctrl+Z", window)
    assert session.document == begin
    while session.stack.canRedo():
        driver.keys("Ctrl+Shift+Z", window)
    assert sorted(wires(driver)) == sorted(chain)
