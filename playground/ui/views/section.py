"""A part of an axis that was chosen by hand, with ticks as fine as it needs, and curves cut to what it shows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from playground.ui.views.axes import Range, power, short
from playground.ui.views.drawing import number

LETTERS = 7  # a longer tick takes the room of two


@dataclass(frozen=True)
class Section(Range):
    """A range whose ends are not round; `whole` axes have ticks at whole numbers only."""

    whole: bool = False

    def ticks(self, most: int) -> list[float]:
        """Round values within; where they need many digits there are fewer."""
        found = self._round(most)
        longest = max((len(self.label(tick)) for tick in found), default=0)
        return found if longest <= LETTERS else self._round(max(2, most * LETTERS // longest))

    def _round(self, most: int) -> list[float]:
        if not self.log:
            found = super().ticks(most)
            return [tick for tick in found if abs(tick - round(tick)) < 1e-6] if self.whole else found
        if self._has_powers:
            return super().ticks(most)
        spread = 10**self.high - 10**self.low
        plain = Range(10**self.low, 10**self.low + spread).ticks(most)
        return [math.log10(value) for value in plain if value > 0]

    @property
    def _has_powers(self) -> bool:
        return math.floor(self.high + 1e-9) > math.ceil(self.low - 1e-9)

    def label(self, tick: float) -> str:
        """As many digits as tell the tick from the next one."""
        if self.log and self._has_powers:
            return power(round(tick))
        value = 10**tick if self.log else tick
        spread = 10**self.high - 10**self.low if self.log else self.high - self.low
        return _told(value, 1e-3 * spread)

    def read(self, place: float) -> str:
        """A place that is pointed at, as exactly as pixels tell it."""
        if not self.log:
            return _told(place, 2e-3 * (self.high - self.low))
        value = 10**place
        return _told(value, 5e-3 * value * (self.high - self.low))


def _told(value: float, error: float) -> str:
    """A value with as few digits as keep it within an error."""
    if abs(value) <= error:
        return "0"
    digits = next((k for k in range(1, 12) if abs(float(f"{value:.{k}g}") - value) <= error), 12)
    if not 1e4 <= abs(value) < 1e15:
        return number(value, digits)
    if digits <= 4:
        return short(value)
    return number(value, max(digits, math.floor(math.log10(abs(value))) + 1))


def visible(x: np.ndarray, across: Range) -> slice:
    """The points within, and one more on each side for the lines that lead out; x ascends."""
    first = int(np.searchsorted(x, across.low, "left")) - 1
    last = int(np.searchsorted(x, across.high, "right")) + 1
    return slice(max(first, 0), last)


def nearest(x: np.ndarray, wanted: float) -> int:
    """The place of the number nearest to the wanted one; x ascends and is not empty."""
    right = min(int(np.searchsorted(x, wanted)), len(x) - 1)
    left = max(right - 1, 0)
    return left if wanted - x[left] < x[right] - wanted else right


def clipped(x: np.ndarray, y: np.ndarray, across: Range, up: Range) -> tuple[np.ndarray, np.ndarray]:
    """The curve with points where it crosses the upper and the lower end, and flat outside of them.

    So its lines keep their slopes up to the frame, however far away the next point lies.
    """
    part = visible(x, across)
    kept = part.start + np.flatnonzero(~np.isnan(y[part]))
    x, shares = x[kept], np.clip(up.place(y[kept]), -1e9, 1e9)
    if len(x) > 1:
        places = np.arange(len(x), dtype=float)
        with np.errstate(divide="ignore", invalid="ignore"):
            crossings = [(edge - shares[:-1]) / np.diff(shares) for edge in (0.0, 1.0)]
        between = [places[:-1][(t > 0) & (t < 1)] + t[(t > 0) & (t < 1)] for t in crossings]
        every = np.sort(np.concatenate([places, *between]))
        x, shares = np.interp(every, places, x), np.interp(every, places, shares)
    height = up.low + np.clip(shares, -0.1, 1.1) * (up.high - up.low)
    return x, 10.0**height if up.log else height
