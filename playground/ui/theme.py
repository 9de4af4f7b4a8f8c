"""How the window looks: colours by meaning, type sizes, and the two themes made of them.

Colour carries meaning and nothing else: blue is positive, orange negative, grey zero; what flows forward is blue, what
flows backward magenta. The pairs stay apart for every common kind of colour blindness, and text keeps the contrast of
WCAG AA (4.5 to 1) on every surface it stands on. The accent is teal, so that a selection never looks like a value.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from typing import Literal

import numpy as np
from PySide6.QtGui import QColor, QFont, QImage, QPalette

SANS = ("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
MONO = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono")

Size = Literal["small", "text", "large", "title"]
SIZES: dict[str, int] = {"small": 11, "text": 13, "large": 15, "title": 18}  # pixels at 100 %


@dataclass(frozen=True, eq=False)
class Theme:
    """Every colour by its meaning. Themes are compared by identity and never change."""

    name: Literal["light", "dark"]

    # Surfaces, from the back to the front.
    window: QColor  # behind everything
    panel: QColor  # docks, toolbars
    canvas: QColor  # behind the cards
    grid: QColor  # dots on the canvas
    card: QColor  # cards, plots, input fields
    raised: QColor  # buttons, menus, tooltips
    hover: QColor
    pressed: QColor
    border: QColor  # hairlines
    outline: QColor  # borders of controls
    shadow: QColor

    text: QColor
    muted: QColor  # second voice: units, axes, hints
    disabled: QColor

    accent: QColor
    on_accent: QColor  # text on the accent
    selection: QColor  # selected rows and ranges, behind `text`

    forward: QColor
    backward: QColor
    positive: QColor
    negative: QColor
    zero: QColor
    positive_text: QColor  # the same meanings where they colour words and numbers
    negative_text: QColor

    success: QColor
    warning: QColor
    error: QColor
    info: QColor

    classes: tuple[QColor, ...]  # by class number; the first two are negative and positive
    ramp: tuple[QColor, ...]  # stops for things in an order, such as layers from input to output

    radius: int = 8  # of cards
    spacing: int = 8  # everything stands on a grid of 4 and 8

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def font(self, size: Size = "text", *, bold: bool = False, mono: bool = False) -> QFont:
        """The face for words; digits have equal widths, so numbers that change do not jump."""
        return QFont(_font(size, bold, mono))

    def class_color(self, number: int) -> QColor:
        """Colour of a class, also where there are more classes than colours."""
        color = self.classes[number % len(self.classes)]
        turns = number // len(self.classes)
        return (
            color if not turns else color.lighter(100 + 30 * turns) if self.is_dark else color.darker(100 + 30 * turns)
        )

    def series(self, count: int) -> list[QColor]:
        """`count` colours along the ramp, first to last."""
        last = len(self.ramp) - 1
        places = np.linspace(0.0, last, max(count, 0)).tolist()
        return [_between(self.ramp[int(place)], self.ramp[min(int(place) + 1, last)], place % 1) for place in places]

    @cached_property
    def diverging_table(self) -> np.ndarray:
        """(257,) uint32 0xffRRGGBB: negative over zero to positive, and last what is not a number."""
        negative, zero, positive = (_oklab(color) for color in (self.negative, self.zero, self.positive))
        place = np.linspace(-1.0, 1.0, 256)[:, None]
        lab = np.where(place < 0, zero + (negative - zero) * -place, zero + (positive - zero) * place)
        return np.append(_pack(_rgb(lab)), np.uint32(self.error.rgb()))

    def color_of(self, value: float) -> QColor:
        """The diverging colour of one number in [-1, 1]."""
        return QColor.fromRgb(int(diverging(self, np.array([value]))[0]))

    def mixed(self, color: QColor, share: float, ground: QColor | None = None) -> QColor:
        """`share` of a colour on a ground (the card), opaque."""
        return _between(ground or self.card, color, share)

    def palette(self) -> QPalette:
        """For widgets that the stylesheet leaves to the Fusion style."""
        role, palette = QPalette.ColorRole, QPalette()
        for name, color in {
            role.Window: self.panel,
            role.WindowText: self.text,
            role.Base: self.card,
            role.AlternateBase: self.panel,
            role.Text: self.text,
            role.PlaceholderText: self.muted,
            role.Button: self.raised,
            role.ButtonText: self.text,
            role.BrightText: self.error,
            role.ToolTipBase: self.raised,
            role.ToolTipText: self.text,
            role.Highlight: self.accent,
            role.HighlightedText: self.on_accent,
            role.Accent: self.accent,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Light: self.raised.lighter(110),
            role.Midlight: self.hover,
            role.Mid: self.border,
            role.Dark: self.outline,
            role.Shadow: self.shadow,
        }.items():
            palette.setColor(name, color)
        for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.disabled)
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.border)
        return palette

    def stylesheet(self) -> str:
        """For the whole application, over the Fusion style."""
        from playground.ui.stylesheet import stylesheet

        return stylesheet(self)

    def tokens(self) -> dict[str, str]:
        """The colours as "#rrggbb" by name."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: color.name() for name, color in values.items() if isinstance(color, QColor)}


@lru_cache
def _font(size: str, bold: bool, mono: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(MONO if mono else SANS))
    if mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(SIZES[size])
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def diverging(theme: Theme, values: np.ndarray) -> np.ndarray:
    """Colours of values in [-1, 1] (others are clipped): the same shape, uint32 0xffRRGGBB for `as_image`."""
    index = np.fmax(values, -1.0)
    index = np.fmin(index, 1.0, out=index) * 127.5 + 128.0
    index = np.fmin(index, 255.0, out=index).astype(np.int16)
    wrong = np.isnan(values)
    if wrong.any():
        index[wrong] = 256
    return theme.diverging_table[index]


def class_mix(theme: Theme, shares: np.ndarray, strength: float = 1.0) -> np.ndarray:
    """Colours of shares (..., classes) that sum to 1: uint32 (...,) for `as_image`, greyer the less decided.

    `strength` is the share of full colour of a certain answer.
    """
    count = shares.shape[-1]
    colors = np.array([channels(theme.class_color(number)) for number in range(count)], np.float32)
    flat = np.nan_to_num(shares.reshape(-1, count).astype(np.float32), nan=0.0, posinf=1.0, neginf=0.0)
    np.clip(flat, 0.0, 1.0, out=flat)
    best = flat.argmax(axis=1)
    sure = (flat[np.arange(len(flat)), best] * count - 1.0) / max(count - 1.0, 1.0)
    np.clip(sure, 0.0, 1.0, out=sure)
    grey = np.array(channels(theme.zero), np.float32)
    rgb = grey + (colors[best] - grey) * (strength * (0.15 + 0.85 * sure))[:, None]
    return _pack(rgb).reshape(shares.shape[:-1])


def as_image(colors: np.ndarray) -> QImage:
    """An image of its own from (height, width) uint32 0xffRRGGBB, or (height, width, 3 or 4) uint8 red, green, blue."""
    if colors.ndim == 3:
        colors = _pack(colors[..., :3].astype(np.float32))
    colors = np.ascontiguousarray(colors, np.uint32)
    height, width = colors.shape
    return QImage(colors.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def channels(color: QColor) -> tuple[int, int, int]:
    """Red, green, blue in 0..255."""
    return color.red(), color.green(), color.blue()


def _pack(rgb: np.ndarray) -> np.ndarray:
    parts = (rgb + 0.5).astype(np.uint32)
    return (np.uint32(0xFF000000) | parts[..., 0] << 16 | parts[..., 1] << 8 | parts[..., 2]).astype(np.uint32)


def _between(start: QColor, end: QColor, share: float) -> QColor:
    pairs = zip(channels(start), channels(end))
    return QColor.fromRgbF(*((x + (y - x) * share) / 255 for x, y in pairs))


# Colours are mixed in OKLab (B. Ottosson, 2020), where equal steps look equal.
_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def _oklab(color: QColor) -> np.ndarray:
    srgb = np.array(channels(color)) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return _TO_LAB @ np.cbrt(_TO_LMS @ linear)


def _rgb(lab: np.ndarray) -> np.ndarray:
    """(n, 3) OKLab to (n, 3) sRGB in 0..255."""
    linear = np.clip((lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_LMS).T, 0.0, 1.0)
    return 255.0 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def _colors(*names: str) -> tuple[QColor, ...]:
    return tuple(QColor(name) for name in names)


LIGHT = Theme(
    name="light",
    window=QColor("#e9ecf0"),
    panel=QColor("#f5f6f8"),
    canvas=QColor("#eef0f3"),
    grid=QColor("#d5dae1"),
    card=QColor("#ffffff"),
    raised=QColor("#ffffff"),
    hover=QColor("#eaedf1"),
    pressed=QColor("#dde2e8"),
    border=QColor("#d8dde3"),
    outline=QColor("#aeb7c2"),
    shadow=QColor("#8a94a3"),
    text=QColor("#1c2128"),
    muted=QColor("#57606a"),
    disabled=QColor("#9aa3ad"),
    accent=QColor("#0f766e"),
    on_accent=QColor("#ffffff"),
    selection=QColor("#cfe9e6"),
    forward=QColor("#0b69d4"),
    backward=QColor("#b3127f"),
    positive=QColor("#0a74c4"),
    negative=QColor("#ee7a1b"),
    zero=QColor("#e6e9ed"),
    positive_text=QColor("#0a5ea3"),
    negative_text=QColor("#a84a00"),
    success=QColor("#136f3f"),
    warning=QColor("#855700"),
    error=QColor("#c1262d"),
    info=QColor("#0f766e"),
    classes=_colors(
        "#ee7a1b", "#0a74c4", "#159a6c", "#c05a9d", "#c9a400", "#3db2d8", "#c1322b", "#7a62c9", "#8a6a48", "#6b7683"
    ),
    ramp=_colors("#5b3fa8", "#2a78b8", "#12908a", "#6a9a1e", "#d08a00", "#c0491f"),
)

DARK = Theme(
    name="dark",
    window=QColor("#14171b"),
    panel=QColor("#1b1f24"),
    canvas=QColor("#16191e"),
    grid=QColor("#2b3139"),
    card=QColor("#22272e"),
    raised=QColor("#2a3038"),
    hover=QColor("#323942"),
    pressed=QColor("#3c444f"),
    border=QColor("#343b44"),
    outline=QColor("#56616e"),
    shadow=QColor("#000000"),
    text=QColor("#e6eaef"),
    muted=QColor("#a0aab6"),
    disabled=QColor("#66707c"),
    accent=QColor("#3fbfb0"),
    on_accent=QColor("#0c1b1a"),
    selection=QColor("#1f4a48"),
    forward=QColor("#4fb0ff"),
    backward=QColor("#ff5fb0"),
    positive=QColor("#3d9bea"),
    negative=QColor("#f58a34"),
    zero=QColor("#3a414a"),
    positive_text=QColor("#7cbcf5"),
    negative_text=QColor("#f8a764"),
    success=QColor("#54c58a"),
    warning=QColor("#e3b341"),
    error=QColor("#ff7b72"),
    info=QColor("#3fbfb0"),
    classes=_colors(
        "#f58a34", "#3d9bea", "#35bd8a", "#dd80bd", "#e3c23c", "#68cdee", "#f0655c", "#a08df0", "#b8946c", "#98a4b2"
    ),
    ramp=_colors("#a48bf0", "#58a8e8", "#34c0b4", "#9ccc46", "#edb43c", "#f2784a"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
