"""Every view in the folder, on every kind of moment, in both themes and all languages."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest

from playground.engine.snapshot import Kind, Need
from playground.text import Problem
from playground.ui.icons import has_icon
from playground.ui.theme import DARK, LIGHT
from playground.ui.translate import Translation
from playground.ui.views import VIEWS
from tests.ui.views.snapshots import LAYERS, moments, snapshot

MOMENTS = moments()


@pytest.fixture(params=list(VIEWS))
def view(request, qtbot):
    return shown(VIEWS[request.param](LIGHT), qtbot)


def shown(view, qtbot, width=380, height=260):
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    return view


def colors(image: QImage) -> int:
    """How many different colours a picture has."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return len(np.unique(rows[:, : image.width()]))


def test_every_file_of_the_folder_that_declares_a_view_is_found():
    assert {"decision", "loss", "gradients", "histogram", "confusion", "rows"} <= set(VIEWS)
    for name, found in VIEWS.items():
        assert found.name == name
        assert found.title
        assert found.help
        assert has_icon(found.icon)
    assert [found.order for found in VIEWS.values()] == sorted(found.order for found in VIEWS.values())


def test_a_view_shows_something_for_every_moment(view):
    for theme in (LIGHT, DARK):
        view.set_theme(theme)
        for name, moment in MOMENTS.items():
            view.draw(moment)
            view.draw(replace(moment, step=moment.step + 1))
            assert colors(view.picture(QSize(300, 174))) >= 3, name
            assert colors(view.picture(QSize(640, 400), 1.0)) >= 3, name
            assert not view.grab().isNull()


def test_every_switch_of_a_view_can_be_turned_at_every_moment(view):
    assert view._switches
    for moment in MOMENTS.values():
        for switch in view._switches:
            view.draw(moment)
            switch.button.click()
            view.draw(moment)
            assert not view.grab().isNull()


def test_the_picture_of_a_view_does_not_change_when_the_same_moment_is_drawn_again(view):
    view.draw(MOMENTS["two classes"])
    view.draw(MOMENTS["two classes"])  # ages of executed rows settle
    first = view.picture()
    view.draw(MOMENTS["two classes"])
    assert view.picture() == first


def test_a_view_that_is_hidden_needs_nothing(view):
    plain = MOMENTS["two classes"]
    view.draw(plain)
    visible = view.needs(plain.program)
    assert visible <= set(plain.values)
    asked = []
    view.needs_changed.connect(lambda: asked.append(view.needs(plain.program)))
    view.hide()
    assert asked == [frozenset()]
    view.show()
    assert asked[-1] == visible
    assert view.needs(None) == frozenset()


def test_a_running_view_refreshes_no_faster_than_its_interval(view):
    calls = []
    view.refresh = lambda moment: calls.append(moment.step) or True
    view.draw(MOMENTS["two classes"])
    for step in range(100):
        view.draw(replace(MOMENTS["two classes"], step=step, running=True))
    assert len(calls) <= 3
    view.draw(replace(MOMENTS["two classes"], step=1234))
    assert calls[-1] == 1234


def test_the_last_picture_stays_while_the_next_program_compiles(view):
    view.draw(MOMENTS["two classes"])
    view.draw(MOMENTS["two classes"])
    before = view.picture()
    view.draw(replace(MOMENTS["nothing runs"], compiling=(1, 9), problem=None))
    assert view.picture() == before


def test_a_view_speaks_every_language_without_restart(view, qapp):
    translation = Translation()
    try:
        for language in ("en", "ru", "uk", "en"):
            translation.use(language)
            view.retranslate()
            for moment in ("two classes", "nothing runs", "vectors", "forty layers"):
                view.draw(MOMENTS[moment])
                assert not view.grab().isNull()
            assert view.accessibleName()
            for switch in view._switches:
                assert switch.button.text()
                assert switch.button.toolTip()
                assert switch.button.accessibleName()
    finally:
        translation.use("en")


def test_single_keys_turn_the_switches_of_the_view_that_has_the_focus(view, qtbot):
    view.draw(MOMENTS["two classes"])
    for key, button in view._keys.items():
        if not button.isCheckable():
            continue
        before = button.isChecked()
        QTest.keyClick(view, Qt.Key(key))
        assert button.isChecked() != before


def test_pictures_are_written_as_png_and_svg(view, tmp_path):
    view.draw(MOMENTS["two classes"])
    view.save_picture(tmp_path / "picture.png", QSize(400, 300))
    image = QImage(str(tmp_path / "picture.png"))
    assert (image.width(), image.height()) == (800, 600)
    assert colors(image) >= 3
    view.save_picture(tmp_path / "picture.svg", QSize(400, 300))
    drawing = QSvgRenderer(str(tmp_path / "picture.svg"))
    assert drawing.isValid()
    assert drawing.viewBox().size() == QSize(400, 300)
    with pytest.raises(Problem, match="cannot be written"):
        view.save_picture(tmp_path / "no folder" / "picture.png")


def test_the_numbers_of_a_view_can_be_exported(view):
    assert MOMENTS["nothing runs"].program is None
    view.draw(MOMENTS["nothing runs"])
    assert view.export_table() is None
    view.draw(MOMENTS["two classes"])
    view.draw(MOMENTS["two classes"])
    names, rows = view.export_table()
    assert rows.ndim == 2
    assert len(rows) > 0
    assert len(names) == rows.shape[1]
    assert len(set(names)) == len(names)


def test_narrow_strips_show_icons_and_wide_ones_words(qtbot):
    view = shown(VIEWS["decision"](LIGHT), qtbot, 800)
    styles = {switch.button.toolButtonStyle() for switch in view._switches}
    assert styles == {Qt.ToolButtonStyle.ToolButtonTextOnly}
    view.resize(200, 200)
    view.set_drawing(True)
    view.draw(MOMENTS["two classes"])
    view.set_drawing(True)
    styles = {switch.button.toolButtonStyle() for switch in view._switches}
    assert styles == {Qt.ToolButtonStyle.ToolButtonIconOnly}
    assert all(not switch.button.icon().isNull() for switch in view._switches)


# One by one.


def test_the_decision_view_shows_one_unit_when_asked(qtbot):
    view = shown(VIEWS["decision"](LIGHT), qtbot)
    plain = MOMENTS["two classes"]
    view.draw(plain)
    assert view.needs(plain.program) == {Need(Kind.SURFACE, "loss")}
    whole = view.picture()
    view.set_focus("h1", 2)
    assert view.needs(plain.program) == {Need(Kind.RESPONSE, "h1")}
    view.draw(plain)
    assert view.picture() != whole
    names, rows = view.export_table()
    assert names == ["x1", "x2", "output"]
    assert np.array_equal(rows[:, 2], plain.values[Need(Kind.RESPONSE, "h1")][..., 2].ravel().astype(float))
    QTest.keyClick(view, Qt.Key.Key_N)
    view.draw(plain)
    assert view.picture() == whole
    view.set_focus("h1", 99)  # a unit that is gone
    view.draw(plain)
    assert view.needs(plain.program) == {Need(Kind.SURFACE, "loss")}
    view.set_focus("h2", 0)
    other = snapshot(layers=("h1", "out"))  # a node that is gone
    view.draw(other)
    assert view.needs(other.program) == {Need(Kind.SURFACE, "loss")}


def test_the_surface_stands_upright_with_zero_grey_and_positive_blue(qtbot):
    view = shown(VIEWS["decision"](LIGHT), qtbot)
    plain = MOMENTS["two classes"]
    side = plain.program.side
    ramp = np.repeat(np.linspace(-1, 1, side, dtype=np.float32)[:, None], side, axis=1)  # grows with x2
    view.draw(replace(plain, values={**plain.values, Need(Kind.SURFACE, "loss"): ramp}))
    image = view.picture(QSize(380, 230), 1.0)
    frame = view._frame
    top = image.pixelColor(round(frame.left()) + 2, round(frame.top()) + 3)
    bottom = image.pixelColor(round(frame.left()) + 2, round(frame.bottom()) - 3)
    assert top.blue() > top.red() + 60
    assert bottom.red() > bottom.blue() + 60


def test_points_are_drawn_by_click_and_drag_with_the_chosen_class(qtbot):
    view = shown(VIEWS["decision"](LIGHT), qtbot)
    view.draw(MOMENTS["two classes"])
    view.grab()
    added = []
    view.point_added.connect(lambda x1, x2, number: added.append((x1, x2, number)))
    center = view._frame.center().toPoint()
    QTest.mouseClick(view.plate, Qt.MouseButton.LeftButton, pos=center)
    assert added == []
    view.set_drawing(True)
    QTest.mouseClick(view.plate, Qt.MouseButton.LeftButton, pos=center)
    QTest.mouseClick(view.plate, Qt.MouseButton.RightButton, pos=center + QPoint(20, -20))
    assert [number for *_, number in added] == [0, 1]
    assert added[0][:2] == pytest.approx((0, 0), abs=0.02)
    assert added[1][0] > 0
    assert added[1][1] > 0
    view._chips.buttons[1].click()
    QTest.mouseClick(view.plate, Qt.MouseButton.LeftButton, pos=center)
    assert added[-1][2] == 1
    outside = view._frame.topLeft().toPoint() - QPoint(10, 5)
    QTest.mouseClick(view.plate, Qt.MouseButton.LeftButton, pos=outside)
    assert len(added) == 3


def test_points_can_only_be_drawn_where_there_are_classes_on_a_plane(qtbot):
    view = shown(VIEWS["decision"](LIGHT), qtbot)
    view.draw(MOMENTS["two classes"])
    view.set_drawing(True)
    view.draw(MOMENTS["values"])
    assert not view._drawing.isEnabled()
    assert not view._drawing.isChecked()


def test_hovering_asks_for_the_scores_and_shows_them(qtbot):
    view = shown(VIEWS["decision"](LIGHT), qtbot)
    plain = MOMENTS["two classes"]
    view.draw(plain)
    view.grab()
    view.pointer_inside(True)
    assert Need(Kind.SURFACE_VALUES, "loss") in view.needs(plain.program)
    view.point_at(view._frame.topRight() - QPoint(1, -1))
    view.draw(plain)
    lines = view._hover_lines(None)
    scores = plain.values[Need(Kind.SURFACE_VALUES, "loss")]
    assert [name for name, _ in lines] == ["x1", "x2", "output"]
    assert float(lines[2][1].strip().replace("−", "-")) == pytest.approx(scores[-1, -1, 0], rel=0.01)
    view.pointer_inside(False)
    assert Need(Kind.SURFACE_VALUES, "loss") not in view.needs(plain.program)


def test_the_confusion_view_counts_the_split_that_is_chosen(qtbot):
    view = shown(VIEWS["confusion"](LIGHT), qtbot)
    moment = MOMENTS["ten classes"]
    view.draw(moment)
    assert view.needs(moment.program) == {Need(Kind.CONFUSION, "train")}
    QTest.keyClick(view, Qt.Key.Key_T)
    assert view.needs(moment.program) == {Need(Kind.CONFUSION, "test")}
    view.draw(moment)
    assert np.array_equal(view.export_table()[1][:, 1:], moment.values[Need(Kind.CONFUSION, "test")])
    view.draw(MOMENTS["values"])
    assert view.needs(MOMENTS["values"].program) == frozenset()
    assert view.message()


def test_the_histogram_counts_every_finite_value_and_names_the_others(qtbot):
    view = shown(VIEWS["histogram"](LIGHT), qtbot)
    moment = snapshot()
    weights = np.array([[0.5, -0.5, np.nan, 3.0]], np.float32)
    view.draw(moment)
    view.draw(replace(moment, values={**moment.values, Need(Kind.PARAMETER, "h1.weight"): weights}))
    cell = next(cell for cell in view._cells if cell.need.key == "h1.weight")
    assert cell.counts.sum() == 3
    assert cell.wrong == 1
    assert cell.half == 3.0
    view._weights.setChecked(False)
    assert {need.kind for need in view.needs(moment.program)} == {Kind.OUTPUT}
    assert len(view.needs(moment.program)) == len(LAYERS)


def test_the_rows_view_follows_the_next_row_and_lets_executed_ones_fade(qtbot):
    view = shown(VIEWS["rows"](LIGHT), qtbot, 380, 140)
    moment = MOMENTS["two classes"]
    view.draw(moment)
    assert view._next == 3
    assert view._recent == {2: 0, 1: 1, 0: 2}
    view.draw(replace(moment, row=9, executed=(3, 4)))
    assert view._recent == {4: 0, 3: 1, 2: 2, 1: 3, 0: 4}
    assert view.scroller.verticalScrollBar().value() > 0
    view.draw(MOMENTS["full speed"])
    assert (view._next, view._recent) == (-1, {})


def test_a_run_that_ended_in_nan_is_marked(qtbot):
    view = shown(VIEWS["loss"](LIGHT), qtbot)
    ended = replace(MOMENTS["two classes"], health=MOMENTS["NaN"].health, problem=MOMENTS["NaN"].problem)
    view.draw(replace(ended, problem=None, health={}))
    plain = view.picture()
    view.draw(ended)
    assert view.picture() != plain


def test_outputs_that_nothing_computed_yet_are_no_histogram(qtbot):
    view = shown(VIEWS["histogram"](LIGHT), qtbot)
    moment = MOMENTS["two classes"]
    view.draw(replace(moment, step=0, row=0))
    assert {cell.weights for cell in view._cells if cell.counts is not None} == {True}
    view.draw(replace(moment, step=0, row=4))
    assert {cell.weights for cell in view._cells if cell.counts is not None} == {True, False}
