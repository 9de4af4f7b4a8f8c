"""Valid settings of any declaration, drawn from its fields: a new layer takes part without a test of its own."""

from __future__ import annotations

import types
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import numpy as np
from pydantic.fields import FieldInfo

from playground.initializers.base import Initializer
from playground.spec import Spec
from tests.declarations.registries import bounds, fields

Random = np.random.Generator
Hint = Callable[[Random], Any]
Shapes = Sequence[tuple[int, ...]]
LARGEST = 4  # of a whole number that nothing else bounds


def choice(*values: Any) -> Hint:
    return lambda random: values[random.integers(len(values))]


# Where sizes are tied to each other, or where chance would seldom find a valid value.
HINTS: dict[str, Hint] = {
    "dense.removed": choice((), ((0, 0),), ((0, 0), (0, 0))),
    "dropout.p": lambda random: float(random.uniform(0.0, 0.7)),
    "tied_dense.owner": choice("other"),
    # A gradient that is cut is none of the loss: test_truncation.py takes it window by window.
    "rnn.truncation": choice(0, 0, 50),
    "lstm.truncation": choice(0, 0, 50),
    "gru.truncation": choice(0, 0, 50),
    "rnn.layers": choice(1, 1, 2, 3),
    "lstm.layers": choice(1, 1, 2),
    "gru.layers": choice(1, 1, 2),
}


def options(annotation: Any) -> tuple[Any, ...]:
    """The values of a field that has few: truth values, names, kinds of a declaration; none for numbers."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return options(get_args(annotation)[0])
    if annotation is bool:
        return (False, True)
    if origin is Literal:
        return get_args(annotation)
    if origin in (Union, types.UnionType):
        kinds = get_args(annotation)
        if all(isinstance(kind, type) and issubclass(kind, Spec) for kind in kinds):
            return () if issubclass(kinds[0], Initializer) else kinds
    return ()


def choices(spec: type[Spec]) -> dict[str, tuple[Any, ...]]:
    """The settings of a declaration that have few values, with these values."""
    found = {name: options(info.annotation) for name, info in fields(spec).items()}
    return {name: values for name, values in found.items() if values}


def settings(spec: type[Spec], random: Random, number: int, shapes: Shapes = ()) -> Spec:
    """A declaration with drawn settings; raises ValidationError where they do not fit each other.

    `number` counts the cases, so that the setting with the most values takes each of them in turn; the sizes of
    the inputs' `shapes` are among the numbers of tuples.
    """
    several = choices(spec)
    turning = max(several, key=lambda name: len(several[name]), default="")
    drawn = {}
    for name, info in fields(spec).items():
        hint = HINTS.get(f"{spec.kind()}.{name}")
        if hint is not None:
            drawn[name] = hint(random)
        elif name in several:
            values = several[name]
            value = values[number % len(values) if name == turning else random.integers(len(values))]
            drawn[name] = settings(value, random, number, shapes) if isinstance(value, type) else value
        else:
            drawn[name] = value_of(info.annotation, bounds(info.metadata), info, random, shapes)
    return spec(**drawn)


def value_of(
    annotation: Any, limits: dict[str, Any], info: FieldInfo | None, random: Random, shapes: Shapes = ()
) -> Any:
    """A value that a field of that annotation accepts; small, and around its default where it is a fraction."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        flat = [part for item in metadata for part in getattr(item, "metadata", [item])]
        return value_of(inner, limits | bounds(flat), info, random, shapes)
    few = options(annotation)
    if few:
        return few[random.integers(len(few))]
    default = info.default if info is not None else None
    if origin in (Union, types.UnionType):
        kinds = get_args(annotation)
        if isinstance(kinds[0], type) and issubclass(kinds[0], Initializer):
            return default
        return value_of(kinds[random.integers(len(kinds))], limits, info, random, shapes)
    if annotation is type(None):
        return None
    if annotation is int:
        low = max(limits.get("ge", limits.get("gt", -LARGEST)), -LARGEST)
        return int(random.integers(low, min(max(limits.get("le", LARGEST), low), low + LARGEST) + 1))
    if annotation is float:
        centre = default if isinstance(default, float) else 0.0
        if random.random() < 0.3:
            return centre
        low = max(limits.get("ge", limits.get("gt", centre - 1.0)), centre - 1.0)
        high = min(limits.get("le", limits.get("lt", centre + 1.0)), centre + 1.0)
        # Exact in float32, as cells are.
        return float(np.float32(random.uniform(low + 0.01 * (high - low), high - 0.01 * (high - low))))
    if origin is tuple:
        inner = get_args(annotation)
        if inner[-1] is not Ellipsis:
            return tuple(value_of(kind, {}, None, random) for kind in inner)
        least, most = limits.get("min_length", 0), min(limits.get("max_length", 3), 3)
        if inner[0] is int and shapes and least <= len(shapes[0]) <= most and random.random() < 0.6:
            return sizes_like(shapes[0], most, random)
        return tuple(value_of(inner[0], {}, None, random) for _ in range(random.integers(least, most + 1)))
    if annotation is str:
        return default
    raise TypeError(f"no values for {annotation!r}: tests/proof/settings.py does not know such a field yet")


def sizes_like(shape: tuple[int, ...], most: int, random: Random) -> tuple[int, ...]:
    """The sizes of an input, some of them others, perhaps in another order or with one more in front."""
    found = [int(random.choice([size, size, 1, -1, int(random.integers(1, LARGEST + 1))])) for size in shape]
    if random.random() < 0.3:
        found = [int(size) for size in random.permutation(found)]
    if len(found) < most and random.random() < 0.3:
        found.insert(0, int(random.integers(1, LARGEST)))
    return tuple(found)
