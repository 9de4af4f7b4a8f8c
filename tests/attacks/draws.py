"""Random valid values of every declared setting, extremes included, drawn from the declarations themselves."""

from __future__ import annotations

import random
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from playground.spec import Spec, Value
from playground.text import Problem
from tests.declarations.registries import bounds

LARGE = 1e6  # where a setting has no bound of its own
WORDS = ("", "a", "вход", "{name}", "<b>x</b>", "100%s", "long " * 12, "\u202e\U0001f9e0")


def drawn(chance: random.Random, annotation: Any, limits: dict[str, Any], most: int) -> Any:
    """A value of that annotation within its bounds; whole numbers stay below `most` unless a bound forbids it."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        flat = [part for item in arguments[1:] for part in getattr(item, "metadata", [item])]
        return drawn(chance, arguments[0], limits | bounds(flat), most)
    if origin is Literal:
        return chance.choice(arguments)
    if origin in (Union, types.UnionType):
        return drawn(chance, chance.choice(arguments), limits, most)
    if origin is tuple and arguments[-1] is Ellipsis:
        count = chance.randint(limits.get("min_length", 0), min(limits.get("max_length", 4), 4))
        return tuple(drawn(chance, arguments[0], {}, most) for _ in range(count))
    if origin is tuple:
        return tuple(drawn(chance, argument, {}, most) for argument in arguments)
    if annotation is type(None):
        return None
    if annotation is bool:
        return chance.random() < 0.5
    if annotation is int:
        low = limits.get("ge", 0)
        high = max(low, min(limits.get("le", most), most))
        return chance.choice((low, high, chance.randint(low, high)))
    if annotation is float:
        low, high = limits.get("ge", limits.get("gt", -LARGE)), limits.get("le", limits.get("lt", LARGE))
        inside = [chance.uniform(low, high), low + (high - low) * 10 ** chance.uniform(-9, 0)]
        edges = [limits[edge] for edge in ("ge", "le") if edge in limits]
        return float(chance.choice([*inside, *edges]))
    if annotation is str:
        return chance.choice(WORDS)[: limits.get("max_length", 40)]
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return spec(chance, annotation, most)
    raise TypeError(f"no draw for {annotation!r}")


def spec(chance: random.Random, kind: type[Value], most: int = 12) -> Any:
    """A value of a declaration with every field drawn; where the fields do not fit each other, its defaults."""
    fields = {name: info for name, info in kind.model_fields.items() if name != "type"}
    chosen = {
        name: drawn(chance, info.annotation, bounds(info.metadata), most)
        for name, info in fields.items()
        if chance.random() < 0.6
    }
    kept = {"type": kind.kind()} if issubclass(kind, Spec) else {}
    try:
        return kind().replace(**chosen)
    except Problem:
        return kind.model_validate(kept)


def one_changed(chance: random.Random, value: Value, most: int = 12) -> Value:
    """The same value with one field drawn anew; raises Problem where the fields then do not fit each other."""
    names = [name for name in type(value).model_fields if name != "type"]
    if not names:
        return value
    name = chance.choice(names)
    info = type(value).model_fields[name]
    return value.replace(**{name: drawn(chance, info.annotation, bounds(info.metadata), most)})
