"""Convolutions, pools and enlarged images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from playground.interop.torch_writer.basic import slope_of
from playground.interop.torch_writer.code import Code, Raw, Step, call, writes
from playground.interop.torch_writer.functions import activate
from playground.layers.windows import Window, margins, per_axis


def _one(numbers: Sequence[int]) -> int | tuple[int, ...]:
    """A single number where all axes have the same."""
    return numbers[0] if len(set(numbers)) == 1 else tuple(numbers)


def _unusual(**settings: tuple[object, object]) -> dict[str, object]:
    """The settings that are not what torch has by itself."""
    return {name: value for name, (value, usual) in settings.items() if value != usual}


def _padded(x: str, before: Sequence[int], after: Sequence[int], **more: object) -> str:
    """Margins around the last axes, as torch counts them: the last axis first."""
    amounts = [amount for pair in zip(reversed(before), reversed(after), strict=True) for amount in pair]
    return call("F.pad", Raw(x), amounts, **more)


@writes("conv2d", "conv1d")
def convolution(code: Code, step: Step) -> str:
    layer, lines = step.layer, step.layer.type == "conv1d"
    along = layer.along(step.given)[1:] if lines else layer.along(step.given)
    x = f"{step.x}.transpose(1, 2)" if lines else step.x
    before, after = [w.before for w in along], [w.after for w in along]
    even = before == after
    if not even:
        x = code.keep(f"{step.variable}_padded", _padded(x, before, after))
    made = call(
        "nn.Conv1d" if lines else "nn.Conv2d",
        step.given[1] if lines else step.given[0],
        layer.filters,
        _one([w.size for w in along]),
        **_unusual(
            stride=(_one([w.stride for w in along]), 1),
            padding=(_one(before) if even else 0, 0),
            dilation=(_one([w.dilation for w in along]), 1),
            groups=(layer.groups, 1),
            bias=(layer.bias, True),
        ),
    )
    slope = slope_of(code, step, made)
    u = f"{step.me}({x})" + (".transpose(1, 2)" if lines else "")
    return activate(code, layer.activation, u, slope)


@writes("conv_transpose2d")
def conv_transpose2d(code: Code, step: Step) -> str:
    layer = step.layer
    kernel, stride, dilation, added = (
        per_axis(getattr(layer, n), 2, n) for n in ("kernel", "stride", "dilation", "added")
    )
    sides = margins(layer.margins, 2)
    even = all(before == after for before, after in sides)
    made = call(
        "nn.ConvTranspose2d",
        step.given[0],
        layer.filters,
        _one(kernel),
        **_unusual(
            stride=(_one(stride), 1),
            padding=(_one([before for before, _ in sides]) if even else 0, 0),
            output_padding=(_one(added), 0),
            groups=(layer.groups, 1),
            bias=(layer.bias, True),
            dilation=(_one(dilation), 1),
        ),
    )
    slope = slope_of(code, step, made)
    u = f"{step.me}({step.x})"
    if not even:
        cuts = ", ".join(f"{before}:{before + size}" for (before, _), size in zip(sides, step.shape[1:], strict=True))
        u = f"{u}[:, :, {cuts}]"
    return activate(code, layer.activation, u, slope)


def _needed(window: Window, places: int) -> int:
    """The margin behind with which exactly `places` windows fit."""
    return (places - 1) * window.stride + window.span - window.given - window.before


def _windows(layer: Any, step: Step) -> tuple[list[Window], list[int], bool]:
    """The windows, how many places they have, and whether torch's own pools slide them so."""
    along = layer.along(step.given)
    places = [layer.places(window) for window in along]
    own = all(w.before == w.after <= w.size // 2 for w in along) and not layer.partial
    return along, places, own


@writes("max_pool")
def max_pool(code: Code, step: Step) -> str:
    along, places, own = _windows(step.layer, step)
    lines = len(along) == 1
    x = f"{step.x}.transpose(1, 2)" if lines else step.x
    if not own:
        after = [_needed(w, count) for w, count in zip(along, places, strict=True)]
        x = code.keep(
            f"{step.variable}_padded", _padded(x, [w.before for w in along], after, value=Raw('float("-inf")'))
        )
    named = _unusual(
        stride=(_one([w.stride for w in along]), _one([w.size for w in along])),
        padding=(_one([w.before for w in along]) if own else 0, 0),
        dilation=(_one([w.dilation for w in along]), 1),
    )
    pooled = call(f"F.max_pool{len(along)}d", Raw(x), _one([w.size for w in along]), **named)
    return f"{pooled}.transpose(1, 2)" if lines else pooled


@writes("average_pool")
def average_pool(code: Code, step: Step) -> str:
    along, places, own = _windows(step.layer, step)
    counted = step.layer.count_margins
    if own and all(w.dilation == 1 for w in along):
        lines = len(along) == 1
        named = _unusual(
            stride=(_one([w.stride for w in along]), _one([w.size for w in along])),
            padding=(_one([w.before for w in along]), 0),
            count_include_pad=(counted, True),
        )
        x = f"{step.x}.transpose(1, 2)" if lines else step.x
        pooled = call(f"F.avg_pool{len(along)}d", Raw(x), _one([w.size for w in along]), **named)
        return f"{pooled}.transpose(1, 2)" if lines else pooled
    x, first = step.x, 1 if len(along) == 1 else 2
    for axis, (w, count) in enumerate(zip(along, places, strict=True), start=first):
        numbers = (w.size, w.stride, w.dilation, (w.before, w.after), count, counted)
        x = code.keep(f"{step.variable}_means", call(code.use("window_means"), Raw(x), axis, *numbers))
    return x


@writes("global_average_pool", "global_max_pool")
def global_pool(code: Code, step: Step) -> str:
    mean = step.layer.type == "global_average_pool"
    if len(step.given) == 3:
        return f"{step.x}.mean(dim=(2, 3))" if mean else f"{step.x}.flatten(2).max(dim=2).values"
    if step.lengths is None:
        return f"{step.x}.mean(dim=1)" if mean else f"{step.x}.max(dim=1).values"
    return call(code.use("mean_over_steps" if mean else "max_over_steps"), Raw(step.x), Raw(step.lengths))


@writes("upsample")
def upsample(code: Code, step: Step) -> str:
    factor = tuple(float(n) for n in per_axis(step.layer.factor, 2, "factor"))
    named = {"align_corners": False} if step.layer.mode == "bilinear" else {}
    return call("F.interpolate", Raw(step.x), scale_factor=factor, mode=step.layer.mode, **named)
