"""Curves that are explored follow the run, show what is chosen, and leave no trace when closed."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
import weakref
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from playground.engine.snapshot import History
from playground.ui.theme import DARK, LIGHT
from playground.ui.translate import Translation
from playground.ui.views import VIEWS
from tests.ui.views.exploring import LEFT, MOMENTS, NAMES, NO_KEY, explored, frame, longer, ranges, wheel
from tests.ui.views.snapshots import snapshot


@pytest.fixture(params=NAMES)
def view(request, qtbot):
    return explored(request.param, qtbot)


def test_both_views_of_curves_can_be_explored():
    assert set(NAMES) == {"loss", "gradients"}


def test_nothing_is_loaded_before_it_is_wanted():
    code = (
        "import sys, playground.ui.window, playground.ui.views\n"
        "assert len(playground.ui.views.VIEWS) > 4\n"
        "print('pyqtgraph' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "False"


def test_the_switch_brings_the_explorer_over_the_plate_and_takes_it_away(view):
    explorer = view._explorer
    assert view.exploring
    assert explorer.isVisible()
    assert explorer.size() == view.plate.size()
    assert view._fit.isVisible()
    QTest.keyClick(view, Qt.Key.Key_E)
    assert not view.exploring
    assert not explorer.isVisible()
    assert not view._fit.isVisible()
    assert view.row is None
    QTest.keyClick(view, Qt.Key.Key_E)
    assert view._explorer is explorer


def test_what_is_off_or_replaced_by_a_sentence_does_no_work(view):
    calls = []
    view._explorer.refresh = lambda: calls.append(1)
    view.draw(longer(MOMENTS["two classes"], 60))
    assert len(calls) == 1
    view.draw(MOMENTS["before the first update"])
    assert not view._explorer.isVisible()
    QTest.keyClick(view, Qt.Key.Key_E)
    calls.clear()
    view.draw(MOMENTS["two classes"])
    view.draw(longer(MOMENTS["two classes"], 70))
    assert calls == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_moment_is_shown_in_the_colours_of_the_theme(view, theme):
    view.set_theme(theme)
    for name, moment in MOMENTS.items():
        view.draw(moment)
        view.draw(replace(moment, step=moment.step + 1))
        image = view.grab().toImage()
        assert image.pixelColor(image.width() - 2, image.height() - 2) == theme.card, name
        if view.exploring:
            wheel(view, frame(view).center(), 3)
            QTest.keyClick(view, Qt.Key.Key_Home)
            assert view.row == 0
            assert not view.grab().isNull()
            assert not view.picture().isNull()
            view.fit()
    view.draw(MOMENTS["two classes"])
    assert view.exploring


def test_ranges_show_everything_and_logarithms_where_the_view_has_them(qtbot):
    view = explored("loss", qtbot)
    (x, y), accuracy = ranges(view)
    values = MOMENTS["two classes"].history
    assert x[0] == 0
    assert x[1] >= values.step[-1]
    assert y[0] == 0
    assert y[1] >= values.test_loss.max()
    assert accuracy[1] == [0, 1]
    QTest.keyClick(view, Qt.Key.Key_L)
    (_, y), _ = ranges(view)
    assert y[0] <= np.log10(values.train_loss.min())
    assert y[1] >= np.log10(values.test_loss.max())
    box = view._explorer._boxes["loss"][0]
    assert box._curves[1].getData()[1] == pytest.approx(np.log10(values.train_loss))
    QTest.keyClick(view, Qt.Key.Key_A)
    assert len(view._explorer._placed) == 1
    assert not view._explorer._boxes["accuracy"][0].isVisible()


def test_the_run_is_followed_until_it_is_moved_by_hand_and_again_from_the_beginning(view):
    moment = MOMENTS["two classes"]
    view.draw(longer(moment, 100))
    assert ranges(view)[0][0] == [0, 1000]
    wheel(view, frame(view).center())
    chosen = ranges(view)
    view.draw(longer(moment, 400))
    assert ranges(view) == chosen
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view._explorer.following
    assert ranges(view)[0][0] == [0, 4000]
    wheel(view, frame(view).center())
    QTest.mouseDClick(view._explorer.viewport(), LEFT, NO_KEY, frame(view).center().toPoint())
    assert view._explorer.following
    assert ranges(view)[0][0] == [0, 4000]
    wheel(view, frame(view).center())
    view.draw(longer(moment, 20))  # the run began anew
    assert view._explorer.following
    assert ranges(view)[0][0] == [0, 200]
    wheel(view, frame(view).center())
    view.draw(replace(longer(moment, 20), program=replace(moment.program, batch=4)))  # another program
    assert view._explorer.following


def test_ranges_change_five_times_a_second_at_most_and_catch_up_at_a_pause(view, monkeypatch):
    now = [time.monotonic() + 10.0]
    monkeypatch.setattr("playground.ui.explorer.time.monotonic", lambda: now[0])
    view.interval = 0.0
    moment = replace(MOMENTS["two classes"], running=True)
    seen = []
    for frames in range(1, 61):  # a second
        now[0] += 1 / 60
        view.draw(longer(moment, 50 * frames))
        seen.append(ranges(view)[0][0][1])
    changes = sum(one != other for one, other in pairwise(seen))
    assert 2 <= changes <= 5
    last = longer(moment, 3001)
    view.draw(last)
    assert view._explorer.behind
    view.draw(replace(last, running=False))
    assert not view._explorer.behind
    assert ranges(view)[0][0][1] >= last.history.step[-1]


def test_measurements_that_were_not_made_leave_no_gap(qtbot):
    moment = MOMENTS["two classes"]
    sparse = np.where(np.arange(50) % 5 == 0, moment.history.test_loss, np.nan)
    view = explored("loss", qtbot, replace(moment, history=replace(moment.history, test_loss=sparse)))
    x, y = view._explorer._boxes["loss"][0]._curves[0].getData()
    assert len(x) == 10
    assert x == pytest.approx(moment.history.step[::5])
    assert y == pytest.approx(moment.history.test_loss[::5])


def test_as_many_points_are_drawn_as_pixels_can_show_and_all_when_enlarged(qtbot):
    random = np.random.default_rng(0)
    columns = [random.random(5000) for _ in range(4)]
    many = History(np.arange(5000.0), *columns, random.random((5000, 3)), random.random((5000, 3)))
    view = explored("loss", qtbot, replace(MOMENTS["two classes"], history=many, step=5000))
    curve = view._explorer._boxes["loss"][0]._curves[1]
    assert 400 < len(curve.getData()[0]) <= 2 * frame(view).width() + 4
    for _ in range(12):
        wheel(view, frame(view).center())
    low, high = ranges(view)[0][0]
    x, y = curve.getData()
    inside = (x >= low) & (x <= high)
    assert inside.sum() == np.floor(high) - np.ceil(low) + 1
    assert y[inside] == pytest.approx(many.train_loss[np.rint(x[inside]).astype(int)])


def test_pictures_show_what_is_seen_and_tables_everything(view, tmp_path):
    everything = view.picture()
    names, rows = view.export_table()
    wheel(view, QPointF(frame(view).left() + 5, frame(view).top() + 0.3 * frame(view).height()), 4)
    QCoreApplication.sendEvent(view._explorer, QEvent(QEvent.Type.Leave))
    assert view.picture() != everything
    assert np.array_equal(view.export_table()[1], rows)
    assert view.export_table()[0] == names
    for suffix in ("png", "svg"):
        view.save_picture(tmp_path / f"part.{suffix}", QSize(400, 300))
        assert (tmp_path / f"part.{suffix}").stat().st_size > 1000
    view.fit()
    assert view.picture() == everything


def test_every_language_is_spoken_without_restart(view, qapp):
    translation = Translation()
    try:
        seen = set()
        for language in ("en", "ru", "uk"):
            translation.use(language)
            view.retranslate()
            seen.add((view._explorer.accessibleName(), view._explorer.whatsThis(), view._explore.text()))
            assert not view.grab().isNull()
        assert len(seen) == 3
    finally:
        translation.use("en")


def test_a_smaller_dock_moves_the_charts(view, qapp):
    view.resize(260, 200)
    qapp.processEvents()
    view.grab()
    assert frame(view).right() <= view.plate.width()
    box = view._explorer._boxes[view._explorer._placed[0][0].name][0]
    assert box.geometry() == frame(view)


@pytest.mark.parametrize("name", NAMES)
def test_views_that_are_closed_leave_nothing(qapp, name):
    def once():
        view = VIEWS[name](LIGHT)
        view.resize(400, 300)
        view.show()
        view.draw(MOMENTS["two classes"])
        QTest.keyClick(view, Qt.Key.Key_E)
        wheel(view, frame(view).center())
        QTest.mouseMove(view._explorer.viewport(), frame(view).center().toPoint())
        view.grab()
        explorer = view._explorer
        parts = [view, explorer, explorer.scene(), *(items[0] for items in explorer._boxes.values())]
        parts += [curve for box, *_ in explorer._boxes.values() for curve in box._curves]
        found = [weakref.ref(part) for part in parts]
        view.close()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not Shiboken.isValid(view)
        return found

    references = [reference for _ in range(20) for reference in once()]
    gc.collect()
    assert len(references) >= 20 * 6
    assert [reference() for reference in references if reference() is not None] == []


def test_the_first_points_are_shown_as_dots(qtbot):
    view = explored("loss", qtbot, snapshot(length=1))
    before = view.grab().toImage()
    view.draw(snapshot(length=3))
    assert view.grab().toImage() != before
    pixel = view.theme.text
    chart, axes = view._explorer._placed[0]
    x, y = axes.x_of(10.0), axes.y_of(float(chart.curves[-1].values[1]))
    assert view.plate.grab().toImage().pixelColor(round(x), round(y)).lightness() < pixel.lightness() + 90
