"""Numbers, ranges and curves that views are made of."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from playground.ui.theme import LIGHT
from playground.ui.views.axes import Axes, Range, as_polygon, linear_range, log_range, power, short, step_range, thinned
from playground.ui.views.drawing import SteadyScale, nice_ceiling, number, percent


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (0.0123456, "0.0123"),
        (0.00123456, "0.00123"),
        (9.999, "10.00"),
        (123.4, "123"),
        (-0.5, "−0.500"),
        (1234567.0, "1.23e6"),
        (1.5e-7, "1.50e−7"),
        (3.4e38, "3.40e38"),
        (math.nan, "NaN"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
    ],
)
def test_numbers_have_three_digits_that_count(value, text):
    assert number(value) == text


def test_numbers_are_padded_to_a_width_that_does_not_change():
    assert len(number(0.5, 3, 9)) == len(number(1.5e-7, 3, 9)) == len(number(math.nan, 3, 9)) == 9
    assert percent(0.975, 8).strip() == "97.5 %"
    assert percent(math.nan) == "–"


@pytest.mark.parametrize("value", [1e-30, 0.00123, 0.1, 1.0, 1.01, 7.0, 9.999, 12345.0, 1e30])
def test_a_nice_ceiling_lies_above_and_not_far(value):
    assert value <= nice_ceiling(value) * (1 + 1e-9)
    assert nice_ceiling(value) <= 2 * value


def test_a_steady_scale_grows_at_once_and_shrinks_late():
    scale = SteadyScale()
    assert scale.fit(0.9) == 1.0
    assert scale.fit(0.5) == 1.0
    assert scale.fit(2.5) == 3.0
    assert scale.fit(0.3) == pytest.approx(0.3)
    assert scale.fit(math.nan) > 0
    assert SteadyScale().fit(0.0) == 1.0


@pytest.mark.parametrize(
    "values", [[], [math.nan], [math.inf, -math.inf], [0.0], [1e-45], [3.4e38, -3.4e38], [-2.0, -1.0], [0.1, 5.0]]
)
def test_ranges_and_ticks_are_finite_and_few_for_any_values(values):
    values = np.array(values)
    for span in (linear_range(values), log_range(values)):
        assert math.isfinite(span.low)
        assert math.isfinite(span.high)
        assert span.low < span.high
        ticks = span.ticks(5)
        assert 1 <= len(ticks) <= 6
        assert all(span.low - 1e-6 <= tick <= span.high + 1e-6 * max(1, abs(span.high)) for tick in ticks)
        assert all(span.label(tick) for tick in ticks)


def test_the_axis_of_updates_grows_rarely():
    tops = {step_range(last).high for last in range(1, 10_000)}
    assert len(tops) < 40
    assert all(step_range(last).high >= last for last in (1, 10, 11, 999, 12_345))


def test_labels_are_short():
    assert [short(value) for value in (0.5, 20, 10_000, 2.5e6, -3e9)] == ["0.5", "20", "10k", "2.5M", "−3G"]
    assert [power(k) for k in (-12, 0, 1, 3)] == ["10⁻¹²", "1", "10", "10³"]


def test_thinned_curves_keep_the_extremes_of_every_column():
    x = np.linspace(0, 50, 5000, endpoint=False)
    y = np.random.default_rng(0).normal(size=5000)
    across, up = thinned(x, y)
    assert len(across) <= 100
    for column in range(50):
        inside = np.floor(x) == column
        kept = np.floor(across) == column
        assert up[kept].min() == y[inside].min()
        assert up[kept].max() == y[inside].max()
    assert (np.diff(across) >= 0).all()


def test_a_polygon_holds_the_points_it_was_given():
    points = list(as_polygon(np.arange(5.0), np.arange(5.0) ** 2))
    assert [(point.x(), point.y()) for point in points] == [(k, k * k) for k in range(5)]


def test_curves_leave_out_what_is_not_a_number_and_stay_in_the_frame(qapp):
    axes = Axes(QRectF(0, 0, 300, 200), Range(0, 10), Range(0, 1), LIGHT)
    polygon = axes.polygon(np.arange(5.0), np.array([0.5, math.nan, math.inf, -1e300, 0.5]))
    points = list(polygon)
    assert len(points) == 4
    assert all(axes.frame.top() - 4 <= point.y() <= axes.frame.bottom() + 4 for point in points)
    assert axes.polygon(np.arange(3.0), np.full(3, math.nan)) is None
    log = Axes(QRectF(0, 0, 300, 200), Range(0, 10), Range(-3, 0, True), LIGHT)
    assert log.y_of(0.0) == log.y_of(1e-3)
