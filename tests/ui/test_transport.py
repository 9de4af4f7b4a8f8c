"""The bar: play, step, back, speed and counters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from playground.engine.commands import Back, Run, Step, Stride
from playground.ui.transport import FULL_SPEED, pace_at, position_of, show_loss, show_rate
from tests.ui.driver import Driver


def test_the_bar_drives_the_trainer(window, qtbot):
    engine, bar, driver = window.session._engine, window.transport, Driver(window, qtbot)
    driver.press(bar.play)
    assert engine.of(Run)
    assert window.session.running
    assert window.actions_by_name["toggle"].text() == "&Pause"
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert not window.session.running
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert engine.of(Step) == [Step(Stride.ROW)]
    assert bar.step.defaultAction() is window.actions_by_name["step_row"]
    QTest.keyClick(window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert engine.of(Back) == [Back(Stride.LAYER)]


def test_the_counters_show_the_snapshot(window):
    engine = window.session._engine
    engine.give(step=1234567, epoch=123, quality=0.0123, running=False)
    window.session.tick()
    bar = window.transport
    assert bar.epoch.number.text() == "123"
    assert bar.update_count.number.text().replace("\u202f", "") == "1234567"
    assert bar.loss.number.text() == "0.01230"
    assert bar.rate.number.text() == "–"


def test_the_counters_do_not_move_when_numbers_grow(window):
    engine, bar = window.session._engine, window.transport
    places = []
    for step in (0, 99, 1000, 99_999_999):
        engine.give(step=step, epoch=step // 20, quality=step / 7 or float("nan"), rate=step / 3)
        window.session.tick()
        QApplication.processEvents()
        places.append([counter.geometry() for counter in (bar.epoch, bar.update_count, bar.loss, bar.rate)])
    assert all(place == places[0] for place in places)


def test_the_speed_is_logarithmic_and_says_what_it_is(window):
    speed = window.transport.speed
    speed.setValue(0)
    assert window.session.pace == 1
    assert window.transport.pace.text() == "1 row/s"
    speed.setValue(50)
    assert 100 < window.session.pace < 1000
    speed.setValue(FULL_SPEED)
    assert window.session.pace is None
    assert window.transport.pace.text() == "full speed"
    window.actions_by_name["slower"].trigger()
    assert window.session.pace is not None


def test_paces_and_places_of_the_slider_agree():
    for position in range(FULL_SPEED + 1):
        assert abs(position_of(pace_at(position)) - position) <= 9  # below ten rows a second paces are whole
    paces = [pace_at(position) for position in range(FULL_SPEED)]
    assert paces == sorted(paces)
    assert (paces[0], paces[-1]) == (1, 100_000)


@pytest.mark.parametrize(
    ("rate", "text"), [(0.0, "0.00"), (8.5, "8.50"), (845, "845"), (12_345, "12.3 k"), (1.2e6, "1.20 M")]
)
def test_rates_are_short(rate, text):
    assert show_rate(rate) == text


@pytest.mark.parametrize(
    ("loss", "text"), [(0.5, "0.50000"), (123456.0, "1.2e+05"), (1.26e-44, "1.3e-44"), (float("nan"), "–")]
)
def test_losses_are_short(loss, text):
    assert show_loss(loss) == text
