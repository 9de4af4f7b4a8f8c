"""The palette: sections that fold, blocks, the groups of the document, and the user's own blocks."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from playground import edits, group_edits
from playground.blocks import BLOCKS
from playground.document_file import format_document
from playground.layers import LAYERS
from playground.ui import own_blocks
from playground.ui.palette import Palette
from playground.ui.settings import Settings
from playground.ui.theme import LIGHT
from tests.ui.driver import Driver
from tests.ui.fakes import FakeEngine, xor_document


@pytest.fixture
def own_folder():
    """The folder of the user's blocks, which `own_settings` has put aside."""
    return own_blocks.blocks_folder()


def grouped():
    return group_edits.group_nodes(xor_document(), ["h1", "h2"], "My block")


def shown(panel: Palette, kind: str) -> list[str]:
    return [name for (found, name), item in panel._items.items() if found == kind and not item.isHidden()]


def test_layers_stand_in_sections_by_their_group_and_the_advanced_ones_are_folded(window):
    panel = window.palette_panel
    sections = list(panel._sections)
    assert {layer.group for layer in LAYERS} <= set(sections)
    assert sections[:2] == ["preset", "Layers"]
    assert sections[-4:] == ["block", "group", "own", "data"]
    for layer in LAYERS:
        assert panel.item("layer", layer.kind()).parent() is panel._sections[layer.group]
    assert not panel._sections["Advanced"].isExpanded()
    assert panel._sections["Layers"].isExpanded()
    assert panel._sections["Advanced"].text(0) == "▸  ADVANCED"
    assert panel._sections["group"].isHidden()
    assert panel._sections["own"].isHidden()


def test_the_search_opens_what_is_folded_and_closes_it_again(window):
    panel = window.palette_panel
    QTest.keyClicks(panel.search, "matrix product")
    assert shown(panel, "layer") == ["matmul"]
    assert panel._sections["Advanced"].isExpanded()
    assert panel._sections["Images"].isHidden()
    panel.search.clear()
    assert not panel._sections["Advanced"].isExpanded()
    assert not panel._sections["Images"].isHidden()


def test_sections_fold_by_mouse_and_keys_and_stay_so(open_window):
    window = open_window(engine=FakeEngine())
    panel = window.palette_panel
    section = panel._sections["Layers"]
    panel.tree.scrollToItem(section)
    QTest.mouseClick(
        panel.tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        panel.tree.visualItemRect(section).center(),
    )
    assert not section.isExpanded()
    for name in ("Advanced", "preset"):
        panel.tree.setCurrentItem(panel._sections[name])
        QTest.keyClick(panel.tree, Qt.Key.Key_Right)
    assert panel.folded == ("Layers",)
    window.remember()
    assert Settings().folded == ("Layers",)
    assert open_window(engine=FakeEngine()).palette_panel.folded == ("Layers",)


@pytest.mark.parametrize("kind", [block.kind() for block in BLOCKS])
def test_every_block_is_dragged_in_as_a_folded_group(window, qtbot, kind):
    area = window.canvas.canvas_scene.bounds()
    driver = Driver(window, qtbot)
    for count in (1, 2):
        driver.drag_from_palette("block", kind, QPointF(area.center().x(), area.bottom() + 200 * count))
        assert len(window.session.document.groups) == count
    first, second = window.session.document.groups
    assert first.folded
    assert first.name == second.name == BLOCKS[kind].title
    assert not set(first.members) & set(second.members)
    assert {first.id, second.id} <= set(window.canvas.canvas_scene.cards)


def test_enter_adds_a_block_after_the_selection(window):
    panel = window.palette_panel
    window.session.edit("group", grouped())
    window.session.select(["data"])
    panel.tree.setCurrentItem(panel.item("group", "group1"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert len(window.session.document.groups) == 2
    assert ("data", "h3") in {(wire.source, wire.target) for wire in window.session.document.graph.wires}


def test_groups_of_the_document_come_and_go(window, qtbot):
    panel = window.palette_panel
    window.session.edit("group", grouped())
    assert shown(panel, "group") == ["group1"]
    assert panel.item("group", "group1").text(0) == "My block"
    qtbot.waitUntil(lambda: not panel.item("group", "group1").icon(0).isNull())
    area = window.canvas.canvas_scene.bounds()
    Driver(window, qtbot).drag_from_palette("group", "group1", QPointF(area.center().x(), area.bottom() + 200))
    assert [group.name for group in window.session.document.groups] == ["My block", "My block"]
    window.session.edit("rename", group_edits.rename_group(window.session.document, "group1", "Other"))
    assert panel.item("group", "group1").text(0) == "Other"
    for _ in range(3):
        window.session.stack.undo()
    assert shown(panel, "group") == []
    assert panel._sections["group"].isHidden()


def test_a_kept_block_is_there_at_the_next_start_and_can_be_removed(open_window, qtbot, own_folder):
    window = open_window(grouped(), engine=FakeEngine())
    window.session.select(["h1", "h2"])
    window.actions_by_name["keep_group"].trigger()
    assert "stays in the palette" in window.status.text
    assert shown(window.palette_panel, "own") == ["my_block"]
    assert [path.name for path in own_folder.iterdir()] == ["my_block.json"]
    other = open_window(engine=FakeEngine())
    item = other.palette_panel.item("own", "my_block")
    assert item.text(0) == "My block"
    area = other.canvas.canvas_scene.bounds()
    Driver(other, qtbot).drag_from_palette("own", "my_block", QPointF(area.center().x(), area.bottom() + 200))
    [group] = other.session.document.groups
    assert [other.session.document.graph.node(member).layer.kind() for member in group.members] == ["dense", "dense"]
    other.palette_panel.tree.setCurrentItem(item)
    QTest.keyClick(other.palette_panel.tree, Qt.Key.Key_Delete)
    assert shown(other.palette_panel, "own") == []
    assert list(own_folder.iterdir()) == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format_version": 99}', format_document(xor_document())])
def test_damaged_files_among_the_blocks_are_passed_over(open_window, own_folder, content):
    own_folder.mkdir(parents=True)
    (own_folder / "broken.json").write_text(content, encoding="utf-8")
    window = open_window(engine=FakeEngine())
    assert shown(window.palette_panel, "own") == []


def test_a_block_that_cannot_be_kept_is_a_sentence(open_window, own_folder):
    own_folder.parent.mkdir(parents=True, exist_ok=True)
    own_folder.write_text("a file where the folder should be", encoding="utf-8")
    window = open_window(grouped(), engine=FakeEngine())
    window.commands.keep_block("group1")
    assert "could not be kept" in window.status.text


def test_names_of_files_cannot_leave_the_folder(own_folder):
    document = group_edits.rename_group(grouped(), "group1", "../../Evil: Block?")
    assert own_blocks.keep_block(document, "group1") == "evil_block"
    assert own_blocks.read_part(document, "own", "../evil_block") is None
    part, title = own_blocks.read_part(document, "own", "evil_block")
    assert title == "../../Evil: Block?"
    assert len(part.graph.nodes) == 2


def test_what_is_dragged_is_json(window):
    panel = window.palette_panel
    data = panel.tree.mimeData([panel.item("block", "residual")])
    assert json.loads(bytes(data.data(data.formats()[0]).data())) == {"kind": "block", "type": "residual"}


def test_a_long_name_has_two_lines(qtbot):
    panel = Palette(LIGHT)
    qtbot.addWidget(panel)
    assert (
        panel.item("layer", "global_average_pool").sizeHint(0).height()
        > panel.item("layer", "dense").sizeHint(0).height()
    )


def test_the_inspector_shows_and_changes_a_group(open_window):
    window = open_window(grouped(), engine=FakeEngine())
    session, card = window.session, window.inspector.group_card
    assert card.isHidden()
    session.select(["h1", "h2"])
    assert card.isVisible()
    assert "17 parameters" in card.facts.text()
    assert window.inspector.node_card.isHidden()
    card.name.setFocus()
    card.name.selectAll()
    QTest.keyClicks(card.name, "Twins")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert session.document.groups[0].name == "Twins"
    card.fold.click()
    assert session.document.groups[0].folded is False
    assert card.fold.text() == "Fold"
    card.ungroup.click()
    assert session.document.groups == ()
    assert card.isHidden()


def test_a_group_keeps_its_weights_through_grouping_folding_and_undo(open_window, qtbot):
    window = open_window()
    driver = Driver(window, qtbot)
    driver.ready()
    session = window.session
    session.step()
    driver.trained(1)
    driver.rest()
    before = driver.parameters()
    session.select(["h1", "h2"])
    window.canvas.group()
    driver.ready()
    driver.rest()
    grouped_now = driver.parameters()
    assert set(grouped_now) == {f"group1.{name}" for name in before}
    assert all((grouped_now[f"group1.{name}"] == values).all() for name, values in before.items())
    assert driver.snapshot.step == 1
    revision = session.revision
    window.canvas.fold("group1", False)
    assert session.revision == revision  # folding is no business of the trainer's
    session.step()
    driver.trained(2)
    driver.rest()
    later = driver.parameters()
    for _ in range(2):
        session.stack.undo()
    driver.ready()
    driver.rest()
    after = driver.parameters()
    assert all((after[name] == later[f"group1.{name}"]).all() for name in before)  # what was learnt since is kept
    assert edits.extract(session.document, ["h1"]).groups == ()
