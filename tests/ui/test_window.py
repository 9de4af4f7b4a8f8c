"""The whole window: its parts, words and themes, with the real trainer where it matters."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QToolButton,
)

from playground import edits
from playground.interop.presets import list_presets
from playground.text import Problem, Text
from playground.ui.actions import entries
from playground.ui.palette import MIME
from playground.ui.settings import Settings
from playground.ui.translate import LANGUAGES
from tests.ui.driver import Driver
from tests.ui.fakes import FakeEngine


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_window_opens_in_every_language_and_theme(open_window, language, theme):
    window = open_window(engine=FakeEngine(), language=language, theme=theme)
    assert window.theme.name == theme
    picture = window.grab().toImage()
    assert picture.width() == 1366
    ground = picture.pixelColor(window.canvas.mapTo(window, QPoint(30, 30)))
    assert abs(ground.lightness() - window.theme.canvas.lightness()) < 12


def test_language_and_theme_change_while_it_is_open(window):
    file_menu = window.menus.by_name["file"].title()
    window.set_language("ru")
    assert window.menus.by_name["file"].title() != file_menu
    assert Settings().language == "ru"
    window.set_language("en")
    assert window.menus.by_name["file"].title() == file_menu
    window.choose_theme("dark")
    assert window.theme.name == "dark"
    assert Settings().theme == "dark"


def test_every_control_has_a_tooltip_and_a_name(window):
    kinds = (QToolButton, QPushButton, QComboBox, QAbstractSpinBox, QCheckBox, QAbstractSlider, QLineEdit)
    window.session.select(["h1"])
    window.inspector.formula_panel.show_unit("h1", 0)
    silent = []
    for kind in kinds:
        for control in window.findChildren(kind):
            if isinstance(control, QScrollBar) or not control.isVisible() or control.objectName().startswith("qt_"):
                continue
            inner = isinstance(control.parent(), QAbstractSpinBox | QLineEdit | QComboBox)
            named = control.accessibleName() or getattr(control, "text", str)()
            if not inner and (not control.toolTip() or not named):
                silent.append(f"{kind.__name__} {control.objectName()} in {type(control.parent()).__name__}")
    assert not silent


def test_every_command_does_something_and_no_key_is_used_twice(window):
    actions = window.actions_by_name
    assert set(actions._slots) == {entry.name for entry in entries()}
    seen: dict[str, str] = {}
    for entry in entries():
        assert entry.tip
        for key in entry.keys:
            assert key not in seen, f"{key}: {seen.get(key)} and {entry.name}"
            seen[key] = entry.name
    for dock in window.docks.all:
        key = dock.toggleViewAction().shortcut().toString()
        assert not key or key not in seen


def test_what_is_told_stands_in_the_status_line(window):
    window.session.told.emit(Problem("'{name}' gave NaN", name="h1"), "problem")
    assert window.status.text == "'h1' gave NaN"
    window.session.told.emit(Text("done after {n}", {"n": 3}), "info")
    assert window.status.text == "done after 3"
    window.status.clear()
    assert window.status.text == ""


def test_undo_and_redo_name_what_they_do(window):
    session, actions = window.session, window.actions_by_name
    assert not actions["undo"].isEnabled()
    session.edit("More units", edits.set_field(session.document, ("nodes", "h1", "units"), 6))
    assert actions["undo"].isEnabled()
    assert "More units" in actions["undo"].text()
    assert window.isWindowModified()
    window.canvas.setFocus()
    QTest.keySequence(window, "Ctrl+Z")
    assert session.document.graph.node("h1").layer.units == 4
    assert not window.isWindowModified()
    QTest.keySequence(window, "Ctrl+Shift+Z")
    assert session.document.graph.node("h1").layer.units == 6


def test_the_palette_has_everything_and_searches(window):
    panel = window.palette_panel
    from playground.blocks import BLOCKS
    from playground.datasets import DATASETS
    from playground.layers import LAYERS

    kinds = {kind for kind, _ in panel._items}
    assert kinds == {"preset", "layer", "block", "data"}
    assert len(panel._items) == len(LAYERS) + len(DATASETS) + len(BLOCKS) + len(list_presets())
    assert all(item.text(0) and item.toolTip(0) for item in panel._items.values())
    QTest.keySequence(window, "Ctrl+F")
    QTest.keyClicks(panel.search, "dropout")
    shown = [name for (kind, name), item in panel._items.items() if not item.isHidden() and kind == "layer"]
    assert shown == ["dropout"]


def test_enter_in_the_palette_adds_a_layer(window):
    panel = window.palette_panel
    before = len(window.session.document.graph.nodes)
    panel.tree.setCurrentItem(panel.item("layer", "dropout"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert len(window.session.document.graph.nodes) == before + 1
    panel.tree.itemDoubleClicked.emit(panel.item("data", "circles"), 0)
    assert window.session.document.data.set.kind() == "circles"


def test_what_is_dragged_from_the_palette_is_json(window):
    panel = window.palette_panel
    data = panel.tree.mimeData([panel.item("layer", "dense")])
    assert data.formats() == [MIME]
    assert json.loads(bytes(data.data(MIME).data())) == {"kind": "layer", "type": "dense"}


def test_a_layer_dragged_onto_the_canvas_becomes_a_node(window, qtbot):
    before = set(window.session.document.graph.nodes_by_id)
    area = window.canvas.canvas_scene.bounds()
    Driver(window, qtbot).drag_from_palette("layer", "dense", QPointF(area.center().x(), area.bottom() + 60))
    [new] = set(window.session.document.graph.nodes_by_id) - before
    assert window.session.document.graph.node(new).layer.kind() == "dense"


def test_all_pictures_of_the_palette_are_drawn(window, qtbot):
    panel = window.palette_panel
    qtbot.waitUntil(lambda: not panel._painter.isActive(), timeout=20_000)
    assert all(not item.icon(0).isNull() for item in panel._items.values())


@pytest.mark.parametrize("preset", list_presets())
def test_every_preset_opens(window, preset):
    window.files.open_preset(preset)
    assert window.session.document.graph.nodes
    assert not window.session.inference.problems
    assert window.inspector.lesson.title.text()


def test_the_gallery_opens_a_preset(window, qtbot):
    window.commands.gallery()
    from playground.ui.gallery import Gallery

    [gallery] = window.findChildren(Gallery)
    assert gallery.list.count() == len(list_presets())
    gallery.list.setCurrentRow(2)
    assert gallery.lesson.title.text()
    chosen = list_presets()[2]
    QTest.mouseClick(gallery.open_button, Qt.MouseButton.LeftButton)
    from playground.interop.presets import load_preset

    assert window.session.document == load_preset(chosen)


def test_the_keys_are_on_one_page(window):
    from playground.ui.help import KeysDialog

    window.commands.keys()
    [dialog] = window.findChildren(KeysDialog)
    text = dialog.page.toPlainText()
    for entry in entries():
        if entry.keys:
            assert entry.tip in text
    dialog.close()


def test_f1_explains_what_is_selected(window):
    window.session.select(["h1"])
    window.canvas.setFocus()
    QTest.keySequence(window, "F1")
    assert window.docks.help.isVisible()
    text = window.help_panel.toPlainText()
    assert "Dense" in text
    assert "N1" in text
    assert "tanh" in text
    view = window.docks.views["loss"].view
    view.setFocus()
    window.commands.explain()
    assert window.help_panel.toPlainText().strip()


def test_panels_can_be_hidden_and_come_back(window):
    window.docks.views["loss"].close()
    assert not window.docks.views["loss"].isVisible()
    window.commands.restore_docks()
    assert window.docks.views["loss"].isVisible()


def test_the_places_of_the_panels_are_remembered(open_window):
    first = open_window(engine=FakeEngine())
    first.docks.palette.close()
    first.remember()
    second = open_window(engine=FakeEngine())
    assert second.docks.palette.isHidden()
    assert not second.docks.inspector.isHidden()


def test_training_editing_saving_and_reopening_with_the_real_trainer(open_window, qtbot, tmp_path):
    window = open_window()
    driver = Driver(window, qtbot)
    driver.ready()
    driver.press(window.transport.play)
    driver.trained(200)
    driver.press(window.transport.play)
    driver.wait(lambda: not driver.snapshot.running, "a pause")
    window.canvas.setFocus()
    driver.keys("F6", window)  # a pause may come in the middle of an update: finish it
    driver.rest()
    driver.wait(lambda: driver.snapshot.row == 0, "the end of the update")
    trained, step = driver.parameters(), driver.snapshot.step

    driver.keys("Shift+F6", window)
    driver.wait(lambda: driver.snapshot.step == step - 1, "a step back")
    driver.keys("F6", window)
    driver.wait(lambda: driver.snapshot.step == step, "a step")
    for name, values in driver.parameters().items():
        np.testing.assert_array_equal(values, trained[name])

    window.session.set_weight("h1.weight", (0, 1), 2.5)
    assert driver.parameters()["h1.weight"][0, 1] == 2.5
    window.session.stack.undo()
    assert driver.parameters()["h1.weight"][0, 1] == trained["h1.weight"][0, 1]

    driver.keys("Ctrl+R", window)
    driver.wait(lambda: driver.snapshot.step == 0, "a reset")
    driver.keys("Ctrl+Z", window)
    driver.wait(lambda: driver.snapshot.step == step, "the training back")
    np.testing.assert_array_equal(driver.parameters()["h1.weight"], trained["h1.weight"])

    path = tmp_path / "net.netplay"
    window.session.edit("Move", edits.move_nodes(window.session.document, {"h1": (300.0, 77.0)}))
    window.files.save_to(path)
    driver.wait(path.exists, "the file")
    driver.wait(lambda: window.session.path == path, "the title")
    window.files.export_weights_to(tmp_path / "weights.safetensors")
    driver.wait((tmp_path / "weights.safetensors").exists, "the weights")
    window.files.open_preset("circles")
    driver.ready()
    assert window.files.open_path(path)
    driver.wait(lambda: driver.session.snapshot is not None and driver.snapshot.step == step, "the project")
    assert window.session.document.positions["h1"] == (300.0, 77.0)
    np.testing.assert_array_equal(driver.parameters()["h1.weight"], trained["h1.weight"])

    window.files.import_weights_from(tmp_path / "weights.safetensors")
    driver.rest()
    np.testing.assert_array_equal(driver.parameters()["h1.weight"], trained["h1.weight"])
    assert "problem" not in window.status.text


def test_hidden_views_ask_for_nothing(open_window, qtbot):
    window = open_window()
    driver = Driver(window, qtbot)
    driver.ready()
    driver.wait(lambda: bool(driver.snapshot.values), "values")
    for dock in window.docks.all:
        dock.close()
    window.canvas.hide()
    driver.wait(lambda: not window.session._asked, "no needs")


def test_a_value_typed_into_the_formula_panel_reaches_the_trainer(open_window, qtbot):
    window = open_window()
    driver = Driver(window, qtbot)
    driver.ready()
    window.inspector.formula_panel.show_tensor("h1.weight", (1, 0))
    panel = window.inspector.formula_panel
    driver.wait(lambda: bool(panel._explanation.handles), "the formula")
    panel.value.setFocus()
    panel.value.selectAll()
    driver.type("1.25", panel.value.lineEdit())
    QTest.keyClick(panel.value.lineEdit(), Qt.Key.Key_Return)
    assert driver.parameters()["h1.weight"][1, 0] == 1.25
    driver.wait(lambda: "1.25" in panel.text(), "the new number")
    panel.copy_text()
    assert QApplication.clipboard().text() == panel.text()


def test_points_drawn_are_added_to_those_that_are_there(window):
    session = window.session
    before = session.table.size
    for at in range(3):
        window.docks.views["decision"].view.point_added.emit(0.5 * at, 1.0, 1)
    assert session.document.data.set.kind() == "points"
    assert session.table.size == before + 3
    assert session.stack.count() == 1
    session.stack.undo()
    assert session.document.data.set.kind() == "xor"


def test_a_preset_shows_the_views_and_switches_it_wishes(window):
    window.files.open_preset("and-or-not")
    view = window.session.document.view
    decision = window.docks.views["decision"].view
    assert view.discretize
    assert decision._hard.isChecked()
    assert all(window.docks.views[name].isVisible() for name in view.views)


def test_a_chosen_unit_is_explained_until_nothing_is_selected(window):
    window.session.select(["h1"])
    window.canvas.unit_chosen.emit("h1", 1)
    assert window.inspector.formula_panel.focus_of is not None
    assert window.docks.views["decision"].view._focus == ("h1", 1)
    window.session.select(())
    assert window.inspector.formula_panel.focus_of is None
    assert window.docks.views["decision"].view._focus is None


def test_enter_on_a_node_leads_into_its_form(window):
    window.canvas.node_activated.emit("h1")
    assert window.inspector.node_form.isAncestorOf(QApplication.focusWidget())
    window.canvas.node_activated.emit("data")
    assert window.inspector.data_form.isAncestorOf(QApplication.focusWidget())


def test_new_random_numbers_are_one_command(window):
    seed = window.session.document.seed
    window.commands.new_seed()
    assert window.session.document.seed != seed
    assert window.session.stack.count() == 1
    window.session.stack.undo()
    assert window.session.document.seed == seed


def test_the_row_just_executed_stands_in_the_status_line(open_window, qtbot):
    window = open_window()
    driver = Driver(window, qtbot)
    driver.ready()
    driver.keys("F8", window)
    driver.wait(lambda: window.status.row.text() != "", "the row")
    assert window.status.row.text().startswith("1 / ")
    driver.keys("F8", window)
    driver.wait(lambda: window.status.row.text().startswith("2 / "), "the second row")
    assert "gather" in window.status.row.text()
    driver.keys("F6", window)
    driver.wait(lambda: window.status.row.text() == "", "nothing between two updates")
