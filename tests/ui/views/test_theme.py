"""Colours: legible, apart for every eye, and right for any value."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from playground.resources import resource
from playground.ui.icons import app_icon, has_icon, icon, pixmap
from playground.ui.theme import DARK, LIGHT, THEMES, as_image, class_mix, diverging

# Machado, Oliveira, Fernandes 2009: full protanopia, deuteranopia, tritanopia, on linear RGB.
BLINDNESS = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def linear(color: QColor) -> np.ndarray:
    srgb = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2's ratio."""
    low, high = sorted(float(linear(color) @ [0.2126, 0.7152, 0.0722]) for color in (first, second))
    return (high + 0.05) / (low + 0.05)


def oklab(rgb: np.ndarray) -> np.ndarray:
    """B. Ottosson's OKLab of linear RGB."""
    lms = np.cbrt(
        np.clip(np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]]) @ rgb, 0, None)
    )
    return np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]]) @ lms


def distance(first: QColor, second: QColor, eye: str) -> float:
    matrix = np.array(BLINDNESS[eye])
    return float(np.linalg.norm(oklab(matrix @ linear(first)) - oklab(matrix @ linear(second))))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_is_legible_on_every_surface_it_stands_on(theme):
    for ground in ("window", "panel", "canvas", "card", "raised", "hover", "selection"):
        assert contrast(theme.text, getattr(theme, ground)) >= 7, ground
    for word in (
        "muted",
        "positive_text",
        "negative_text",
        "success",
        "warning",
        "error",
        "forward",
        "backward",
        "info",
    ):
        for ground in ("panel", "card", "raised"):
            assert contrast(getattr(theme, word), getattr(theme, ground)) >= 4.5, (word, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("eye", BLINDNESS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_colours_that_mean_opposites_stay_apart_for_every_eye(theme, eye):
    for first, second in (("positive", "negative"), ("forward", "backward")):
        assert distance(getattr(theme, first), getattr(theme, second), eye) > 0.12, (first, second)
    for sign in ("positive", "negative"):
        assert distance(getattr(theme, sign), theme.zero, eye) > 0.12, sign


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_diverging_colours_run_from_orange_over_grey_to_blue(theme):
    values = np.array([[-np.inf, -2.0, -1.0, 0.0, 1.0, 2.0, np.inf, np.nan]])
    colors = diverging(theme, values)[0]
    assert colors.dtype == np.uint32
    assert colors[0] == colors[1] == colors[2]
    assert colors[4] == colors[5] == colors[6]
    for found, wanted in ((colors[2], theme.negative), (colors[3], theme.zero), (colors[4], theme.positive)):
        color = QColor.fromRgb(int(found))
        pairs = zip((color.red(), color.green(), color.blue()), (wanted.red(), wanted.green(), wanted.blue()))
        assert max(abs(a - b) for a, b in pairs) <= 2
    assert QColor.fromRgb(int(colors[7])) == theme.error
    assert np.isnan(values[0, 7])  # the values themselves are left alone


def test_class_colours_grey_out_where_the_network_is_undecided():
    shares = np.array([[[1.0, 0.0, 0.0], [1 / 3, 1 / 3, 1 / 3], [0.0, 0.0, 1.0], [np.nan, np.nan, np.nan]]])
    sure, undecided, other, wrong = (QColor.fromRgb(int(color)) for color in class_mix(LIGHT, shares)[0])
    assert sure == LIGHT.class_color(0)
    assert other == LIGHT.class_color(2)
    assert undecided.saturation() < sure.saturation() / 2
    assert wrong.isValid()


def test_images_have_the_colours_of_their_array_row_by_row():
    image = as_image(np.array([[0xFF112233, 0xFF445566, 0xFF778899]], np.uint32))
    assert [image.pixelColor(x, 0).name() for x in range(3)] == ["#112233", "#445566", "#778899"]
    picture = as_image(np.array([[[1, 2, 3]], [[255, 0, 7]]], np.uint8))
    assert [picture.pixelColor(0, y).name() for y in range(2)] == ["#010203", "#ff0007"]


def test_series_run_along_the_ramp():
    assert LIGHT.series(0) == []
    assert LIGHT.series(1) == [LIGHT.ramp[0]]
    assert LIGHT.series(6) == list(LIGHT.ramp)
    assert len({color.name() for color in DARK.series(40)}) == 40


def test_every_picture_the_stylesheet_names_exists():
    for theme in THEMES.values():
        sheet = theme.stylesheet()
        assert "$" not in sheet
        names = [part.split(")")[0] for part in sheet.split("url(")[1:]]
        assert names
        assert all(QImage(name).width() > 0 for name in names)


def test_icons_are_drawn_in_the_colours_of_the_theme(qapp):
    for path in resource("assets", "icons").iterdir():
        name, _, suffix = path.name.rpartition(".")
        if suffix == "svg" and not name.startswith(("mark-", "app")):
            assert has_icon(name)
            for theme in THEMES.values():
                drawn = icon(name, theme).pixmap(24, 24).toImage()
                assert any(drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name
    assert not app_icon().isNull()
    assert not icon("no such icon", LIGHT).isNull()
    light, dark = (pixmap("play", theme, 16, 2.0).toImage() for theme in (LIGHT, DARK))
    assert light.width() == 32
    assert light.pixelColor(14, 16).lightness() < 80 < dark.pixelColor(14, 16).lightness()
