"""Curves that are explored are read, enlarged and moved by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.views.exploring import LEFT, MOMENTS, NAMES, NO_KEY, RIGHT, drag, explored, frame, ranges, wheel


@pytest.fixture(params=NAMES)
def view(request, qtbot):
    return explored(request.param, qtbot)


def test_the_cross_reads_the_exact_update_and_the_exact_values(qtbot):
    view = explored("loss", qtbot)
    values, inside = MOMENTS["two classes"].history, frame(view)
    high = ranges(view)[0][0][1]
    for row in (0, 7, 33, 49):
        x = inside.left() + inside.width() * values.step[row] / high
        QTest.mouseMove(view._explorer.viewport(), QPointF(x, inside.center().y()).toPoint())
        assert view.row == row
        told = [entry.value.split("\u2007") for entry in view.entries()]
        numbers = [float(next(part for part in parts if part)) for parts in told]
        assert numbers == pytest.approx([values.train_loss[row], values.test_loss[row]], rel=1e-5)
        assert str(int(values.step[row])) in view.reading()
        assert not view.grab().isNull()
    QCoreApplication.sendEvent(view._explorer, QEvent(QEvent.Type.Leave))
    assert view.row is None


def test_the_column_reads_each_layer(qtbot):
    view = explored("gradients", qtbot)
    values = MOMENTS["two classes"].history
    QTest.keyClick(view, Qt.Key.Key_Home)
    numbers = [float(entry.value.replace("−", "-")) for entry in view.entries()]
    assert numbers == pytest.approx(values.norms[0], rel=1e-5)
    QTest.keyClick(view, Qt.Key.Key_U)
    numbers = [float(entry.value.replace("−", "-")) for entry in view.entries()]
    assert numbers == pytest.approx(values.ratios[0], rel=1e-5)


def test_the_wheel_enlarges_where_the_pointer_is(view):
    before = ranges(view)
    spot = frame(view).center()
    wheel(view, spot)
    after = ranges(view)
    for axis in (0, 1):
        assert after[0][axis][0] > before[0][axis][0]
        assert after[0][axis][1] < before[0][axis][1]
    assert all(one[0] == after[0][0] for one in after), "charts one below the other show the same updates"
    assert not view._explorer.following


def test_the_wheel_over_the_ticks_changes_one_axis(view):
    before, inside = ranges(view)[0], frame(view)
    wheel(view, QPointF(inside.left() - 12, inside.center().y()))
    after = ranges(view)[0]
    assert after[0] == before[0]
    assert after[1] != before[1]


@pytest.mark.parametrize("button", [LEFT, RIGHT], ids=["left", "right"])
def test_dragging_moves_with_the_left_button_and_zooms_with_the_right(view, button):
    wheel(view, frame(view).center(), 3)
    before = ranges(view)[0]
    drag(view, frame(view).center(), frame(view).center() + QPointF(40, 10), button)
    after = ranges(view)[0]
    for old, new in zip(before, after):
        assert new != old
        same = (new[1] - new[0]) == pytest.approx(old[1] - old[0])
        assert same == (button == LEFT)


def test_a_chart_cannot_be_moved_out_of_the_run(view):
    for _ in range(40):
        wheel(view, frame(view).center(), 5)
    x, _ = ranges(view)[0]
    assert x[1] - x[0] == pytest.approx(10)
    for _ in range(80):
        wheel(view, frame(view).center(), -5)
    x, _ = ranges(view)[0]
    assert x[0] >= 0
    assert x[1] == pytest.approx(500)
    assert not view.grab().isNull()


def test_keys_read_zoom_and_move(view):
    def press(key, shift=False):
        QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier if shift else NO_KEY)
        return view.row

    assert press(Qt.Key.Key_Left) == 49
    assert view._explorer.accessibleDescription() == view.reading() != ""
    assert press(Qt.Key.Key_Left) == 48
    assert press(Qt.Key.Key_Left, shift=True) == 38
    assert press(Qt.Key.Key_Right) == 39
    assert press(Qt.Key.Key_Home) == 0
    whole = ranges(view)[0]
    press(Qt.Key.Key_Plus)
    near = ranges(view)[0]
    assert near[0][1] - near[0][0] == pytest.approx((whole[0][1] - whole[0][0]) / 2)
    assert near[1] == whole[1]
    assert press(Qt.Key.Key_End) == 49
    assert ranges(view)[0][0][0] <= 490 <= ranges(view)[0][0][1], "what is read is brought into the frame"
    press(Qt.Key.Key_Minus)
    assert ranges(view)[0][0] == whole[0]
    press(Qt.Key.Key_Up)
    assert ranges(view)[0][1][0] > whole[1][0]
    press(Qt.Key.Key_Down)
    assert ranges(view)[0][1] == pytest.approx(whole[1])
    press(Qt.Key.Key_Up, shift=True)
    assert ranges(view)[0][1][1] - ranges(view)[0][1][0] == pytest.approx((whole[1][1] - whole[1][0]) / 2)
    assert press(Qt.Key.Key_Escape) is None
    QTest.keyClick(view, Qt.Key.Key_0)
    assert ranges(view)[0] == whole


class Asked(QObject):
    """Notes the menus that are asked for."""

    count = 0

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.ContextMenu:
            self.count += 1
            return True
        return False


def test_the_right_button_opens_the_menu_of_the_panel_only_when_it_did_not_zoom(view, qapp):
    asked, port = Asked(), view._explorer.viewport()
    view.installEventFilter(asked)
    spot = frame(view).center().toPoint()
    drag(view, QPointF(spot), QPointF(spot) + QPointF(40, 20), RIGHT)
    by_mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, port.mapToGlobal(spot))
    QCoreApplication.sendEvent(port, by_mouse)
    assert asked.count == 0
    QTest.mouseClick(port, RIGHT, NO_KEY, spot)
    assert asked.count == 1
    view.removeEventFilter(asked)
    assert all(box.menu is None for box, *_ in view._explorer._boxes.values())
    assert not [widget for widget in qapp.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible()]
