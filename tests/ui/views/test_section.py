"""Axes whose ends were chosen by hand: ticks that can be told apart, and curves cut where they leave."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.ui.views.axes import Range
from playground.ui.views.section import Section, clipped, nearest, visible

LINEAR = [
    *((0.0, 1.0), (-3.2, 7.9), (0.12345, 0.12346), (1234567.0, 1234599.0), (1e-9, 3e-9), (9990.0, 10010.0)),
    *((0.0, 5e-7), (-1e30, 1e30), (123456.0, 123466.0)),
]
LOGARITHMIC = [(-5.0, 1.0), (-2.2, -0.4), (-1.5, -1.4), (0.001, 0.002), (-9.9, -9.1), (4.3, 4.9), (29.0, 29.5)]


def value(label: str) -> float:
    """The number that a tick's label tells."""
    plain = label.replace("−", "-")
    if plain.startswith("10") and plain[2:].strip("⁻⁰¹²³⁴⁵⁶⁷⁸⁹") == "" and len(plain) > 2 and plain[2] in "⁻⁰¹²³⁴⁵⁶⁷⁸⁹":
        return 10.0 ** int(plain[2:].translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")))
    factor = {"k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}.get(plain[-1], 1.0)
    return float(plain.rstrip("kMGT")) * factor


@pytest.mark.parametrize("most", [2, 5, 12])
@pytest.mark.parametrize(
    "section", [*(Section(*ends) for ends in LINEAR), *(Section(*ends, True) for ends in LOGARITHMIC)], ids=str
)
def test_ticks_lie_within_and_their_labels_tell_them_apart(section, most):
    ticks = section.ticks(most)
    slack = 1e-6 * (section.high - section.low)
    assert ticks == sorted(ticks)
    assert len(ticks) >= 1
    assert section.low - slack <= ticks[0]
    assert ticks[-1] <= section.high + slack
    labels = [section.label(tick) for tick in ticks]
    assert len(set(labels)) == len(labels)
    spread = 10**section.high - 10**section.low if section.log else section.high - section.low
    for tick, label in zip(ticks, labels):
        assert value(label) == pytest.approx(10**tick if section.log else tick, abs=2e-3 * spread)


def test_an_axis_of_updates_has_ticks_at_whole_numbers_only():
    for low in (0.0, 0.4, 999.7):
        ticks = Section(low, low + 10.0, whole=True).ticks(33)
        assert len(ticks) >= 10
        assert all(tick == pytest.approx(round(tick)) for tick in ticks)


def test_a_place_is_read_as_exactly_as_pixels_tell():
    assert value(Section(0.0, 1.0).read(0.123456)) == pytest.approx(0.123456, abs=2e-3)
    assert value(Section(0.5, 0.5001).read(0.500042)) == pytest.approx(0.500042, abs=2e-7)
    assert value(Section(-3.0, 0.0, True).read(-1.5)) == pytest.approx(10**-1.5, rel=2e-2)
    assert Section(-1.0, 1.0).read(1e-5) == "0"


def test_the_visible_part_has_one_more_point_on_each_side():
    x = np.arange(0.0, 100.0, 10.0)
    assert visible(x, Range(25.0, 45.0)) == slice(2, 6)
    assert list(x[visible(x, Range(-50.0, 500.0))]) == list(x)
    assert list(x[visible(x, Range(41.0, 44.0))]) == [40.0, 50.0]
    assert len(x[visible(x, Range(200.0, 300.0))]) <= 1


def test_the_nearest_point_is_found_at_and_beyond_the_ends():
    x = np.array([0.0, 10.0, 20.0])
    assert [nearest(x, wanted) for wanted in (-5.0, 4.0, 6.0, 10.0, 19.0, 99.0)] == [0, 0, 1, 1, 2, 2]
    assert nearest(np.array([7.0]), 1000.0) == 0


@pytest.mark.parametrize("up", [Range(0.0, 1.0), Range(-2.0, 0.0, True)], ids=["linear", "logarithmic"])
def test_a_cut_curve_keeps_its_slope_up_to_the_frame(up):
    def at(share):
        place = up.low + share * (up.high - up.low)
        return 10**place if up.log else place

    x = np.array([0.0, 1.0, 2.0, 3.0])
    y = np.array([at(0.5), at(2.5), np.nan, at(-1.5)])
    cut_x, cut_y = clipped(x, y, Range(0.0, 3.0), up)
    shares = up.place(cut_y)
    inside = (shares >= -1e-9) & (shares <= 1 + 1e-9)
    assert cut_x[inside] == pytest.approx([0.0, 0.25, 1.75, 2.25])
    assert shares[inside] == pytest.approx([0.5, 1.0, 1.0, 0.0])
    assert np.all(np.abs(shares) <= 1.1 + 1e-9)


def test_a_cut_curve_of_odd_numbers_stays_finite():
    x = np.arange(6.0)
    y = np.array([0.0, math.inf, -math.inf, math.nan, 3.4e38, 1e-45])
    for up in (Range(0.0, 1.0), Range(-3.0, 0.0, True)):
        cut_x, cut_y = clipped(x, y, Range(0.0, 5.0), up)
        assert np.isfinite(cut_x).all()
        assert not np.isinf(cut_y).any()
    assert [len(part) for part in clipped(x[:0], y[:0], Range(0.0, 1.0), Range(0.0, 1.0))] == [0, 0]
