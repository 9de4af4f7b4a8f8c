"""What the pools share: windows over images (channels, height, width), or over the steps of sequences."""

from __future__ import annotations

from math import prod
from typing import ClassVar

import numpy as np

from kernels.program import Buffer
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.layers.windows import (
    Margin,
    Padding,
    Size,
    Window,
    check_fit,
    check_margins,
    check_slidable,
    per_axis,
    sized,
    windows,
)
from playground.spec import setting
from playground.text import Problem, mark


class Pooling(Layer):
    """A window that slides over every channel of an image, or over the steps of every feature, by its own size."""

    group: ClassVar[str] = mark("Images")

    window: tuple[Size, ...] = setting(
        (2,), mark("Height and width of the window, or one number for both; steps of a sequence"),
        min_length=1, max_length=2, label=mark("window"),
    )  # fmt: skip
    stride: tuple[Size, ...] = setting(
        (), mark("How far the window moves, down and across, or one number for both; none: by its own size"),
        max_length=2, label=mark("stride"),
    )  # fmt: skip
    padding: Padding = setting(
        "valid", mark("A margin: none, as much as a stride of 1 needs to keep the size, or by numbers"),
        label=mark("padding"),
    )  # fmt: skip
    margins: tuple[Margin, ...] = setting(
        (0,),
        mark("With padding by numbers: one for all sides, one for each axis, or all before and then all after"),
        min_length=1,
        max_length=4,
        label=mark("margins"),
    )
    dilation: tuple[Size, ...] = setting(
        (1,), mark("Distance between the numbers that a window sees, down and across, or one number for both"),
        min_length=1, max_length=2, label=mark("dilation"),
    )  # fmt: skip
    partial: bool = setting(
        False,
        mark("Let the last window hang over the end, where else the rest is left out"),
        label=mark("partial windows"),
    )

    def along(self, given: Shape) -> list[Window]:
        """The windows along the axes that they slide over."""
        sizes = given[1:] if len(given) == 3 else given[:1]
        window = per_axis(self.window, len(sizes), "window")
        return windows(sizes, window, self.stride or window, self.dilation, self.padding, self.margins)

    def places(self, window: Window) -> int:
        return window.places_and_a_part if self.partial else window.places

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        check_slidable(given)
        along = self.along(given)
        check_fit(along, given, "window")
        if self.padding == "numbers":
            check_margins(along)
        places = tuple(self.places(window) for window in along)
        for window, count in zip(along, places, strict=True):
            self._check_seen(window, count)
        return sized((given[0], *places) if len(given) == 3 else (*places, given[1]))

    def _check_seen(self, window: Window, count: int) -> None:
        """Raise Problem where the taps of a window all lie in the margin, so that it has no largest number."""
        starts = np.arange(count)[:, None] * window.stride - window.before
        taps = starts + np.arange(window.size) * window.dilation
        if not ((taps >= 0) & (taps < window.given)).any(axis=1).all():
            raise Problem(
                "{kind} '{name}' has a window of {size} numbers, {dilation} apart, that sees nothing of the {given} "
                "along its axis, only margin: choose a smaller dilation, or no padding",
                size=window.size,
                dilation=window.dilation,
                given=window.given,
                place=("dilation",),
            )

    def both(self, given: Shape) -> list[Window]:
        """The windows down and across: a sequence is an image whose columns are features."""
        along = self.along(given)
        return along if len(given) == 3 else [*along, Window(given[1], 1, 1, 1, 0, 0)]

    def geometry(self, program: Emission) -> Buffer:
        both = self.both(program.x.shape)
        numbers = [getattr(w, name) for name in ("stride", "dilation", "before", "size") for w in both]
        return program.constant("geometry", np.array(numbers, np.int64))

    def operations(self, *inputs: Shape) -> int:
        return prod(window.size for window in self.along(inputs[0])) * prod(self.shape(*inputs))


def as_images(buffer: Buffer) -> Buffer:
    """(batch, channels, height, width); a sequence as one channel of steps and features."""
    if len(buffer.shape) == 4:
        return buffer
    batch, steps, features = buffer.shape
    return buffer.reshape(batch, 1, steps, features)
