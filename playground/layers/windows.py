"""Windows that slide over images and sequences: their margins, how many fit, and what is said where none does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from playground.layers.base import Shape, show_shape
from playground.layers.rearranging import bounded
from playground.text import Problem

Size = Annotated[int, Field(ge=1, le=1024)]
Margin = Annotated[int, Field(ge=0, le=1024)]
Padding = Literal["same", "valid", "numbers"]


@dataclass(frozen=True)
class Window:
    """A window along one axis: `size` taps, `dilation` apart, moved by `stride`, with zeros before and after."""

    given: int
    size: int
    stride: int
    dilation: int
    before: int
    after: int

    @property
    def span(self) -> int:
        """How far the taps reach."""
        return (self.size - 1) * self.dilation + 1

    @property
    def places(self) -> int:
        """How many windows fit; below 1 none."""
        return (self.given + self.before + self.after - self.span) // self.stride + 1

    @property
    def places_and_a_part(self) -> int:
        """The same where the last window may hang over the end, but not begin there (torch's ceil_mode)."""
        count = -(-(self.given + self.before + self.after - self.span) // self.stride) + 1
        return count - 1 if (count - 1) * self.stride >= self.given + self.before else count

    @property
    def grown(self) -> int:
        """The size of what a transposed convolution makes of it."""
        return (self.given - 1) * self.stride + self.span - self.before - self.after


def per_axis(numbers: Sequence[int], axes: int, field: str) -> tuple[int, ...]:
    """One number for every axis; one stands for all."""
    if len(numbers) == axes:
        return tuple(numbers)
    if len(numbers) != 1:
        raise Problem(
            "{kind} '{name}' has {count} numbers as {field}, but slides along {axes} axes: give 1 or {axes}",
            count=len(numbers),
            field=field,
            axes=axes,
            place=(field,),
        )
    return (numbers[0],) * axes


def margins(numbers: Sequence[int], axes: int, field: str = "margins") -> list[tuple[int, int]]:
    """Before and after, for every axis: from one number, one for each axis, or all before and then all after."""
    if len(numbers) == 2 * axes:
        return list(zip(numbers[:axes], numbers[axes:], strict=True))
    return [(number, number) for number in per_axis(numbers, axes, field)]


def windows(
    given: Sequence[int],
    sizes: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
    padding: str,
    numbers: Sequence[int],
) -> list[Window]:
    """The windows along the axes `given`; "same" pads so that a stride of 1 keeps the size, more behind than before.

    "causal" pads before alone, so that no window sees what comes later.
    """
    axes = len(given)
    chosen = margins(numbers, axes) if padding == "numbers" else [(0, 0)] * axes
    found = []
    per = (per_axis(n, axes, f) for n, f in ((sizes, "kernel"), (strides, "stride"), (dilations, "dilation")))
    for size, window, stride, dilation, (before, after) in zip(given, *per, chosen, strict=True):
        reach = (window - 1) * dilation
        if padding == "same":
            needed = max(0, (-(-size // stride) - 1) * stride + reach + 1 - size)
            before, after = needed // 2, needed - needed // 2
        elif padding == "causal":
            before = reach
        found.append(Window(size, window, stride, dilation, before, after))
    return found


def image_only(shape: Shape) -> Shape:
    """The shape itself; raises Problem where it is not that of an image (channels, height, width)."""
    if len(shape) != 3:
        raise Problem(
            "{kind} '{name}' needs an image (channels, height, width), but '{source}' gives {given} with {axes} axes: "
            "put Reshape between",
            given=show_shape(shape),
            axes=len(shape),
        )
    return shape


def sequence_only(shape: Shape) -> Shape:
    """The shape itself; raises Problem where it is not that of a sequence (steps, features)."""
    if len(shape) != 2:
        raise Problem(
            "{kind} '{name}' needs a sequence (steps, features), but '{source}' gives {given} with {axes} axes: "
            "put Reshape between",
            given=show_shape(shape),
            axes=len(shape),
        )
    return shape


def check_fit(along: Sequence[Window], given: Shape, field: str = "kernel") -> None:
    """Raise Problem where a window is larger than what it slides over."""
    for window in along:
        if window.places >= 1:
            continue
        room = window.given + window.before + window.after
        if window.dilation == 1:
            raise Problem(
                "{kind} '{name}': {field} {size} is larger than its {given} input{margin}; use more padding or a "
                "{field} up to {most}",
                field=field,
                size=window.size,
                given=show_shape(given),
                margin="" if room == window.given else f" (+{room - window.given})",
                most=room,
                place=(field,),
            )
        raise Problem(
            "{kind} '{name}': {field} {size} with dilation {dilation} spans {span}, but its {given} input{margin} "
            "leaves {room}; use more padding or a dilation up to {most}",
            field=field,
            size=window.size,
            dilation=window.dilation,
            span=window.span,
            given=show_shape(given),
            margin="" if room == window.given else f" (+{room - window.given})",
            room=room,
            most=max(1, (room - 1) // (window.size - 1)),
            place=("dilation",),
        )


def check_groups(groups: int, channels: int, filters: int) -> None:
    """Raise Problem where the groups divide the channels or the filters with a remainder."""
    if channels % groups:
        raise Problem(
            "{kind} '{name}': {groups} groups do not divide the {channels} channels that '{source}' gives; use a "
            "number of groups that does, as 1 or {channels}",
            groups=groups,
            channels=channels,
            place=("groups",),
        )
    if filters % groups:
        raise Problem(
            "{kind} '{name}': {groups} groups do not divide its {filters} filters; use a multiple of {groups} filters",
            groups=groups,
            filters=filters,
            place=("groups",),
        )


def check_margins(along: Sequence[Window]) -> None:
    """Raise Problem where a margin is more than half a window: some windows would lie in the margin entirely."""
    for window in along:
        most = max(window.before, window.after)
        if most > window.size // 2:
            raise Problem(
                "{kind} '{name}': a margin of {margin} is more than half its window of {size}; use at most {most}",
                margin=most,
                size=window.size,
                most=window.size // 2,
                place=("margins",),
            )


def sized(shape: Shape) -> Shape:
    """An output's shape; raises Problem where it is too large."""
    return bounded(shape)


def check_slidable(given: Shape) -> None:
    """Raise Problem where a sample is neither an image nor a sequence."""
    if len(given) not in (2, 3):
        raise Problem(
            "{kind} '{name}' needs an image (channels, height, width) or a sequence (steps, features), but "
            "'{source}' gives {given} with {axes} axes: put Reshape between",
            given=show_shape(given),
            axes=len(given),
        )
