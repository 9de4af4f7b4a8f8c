"""Reads from a declaration's field which editor it wants: its type, bounds, label and help."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from playground.spec import Spec, Value
from playground.text import mark


@dataclass(frozen=True)
class Kind:
    """What a field holds. `choices` are the words of a Literal or the classes of a union."""

    # int, float, bool, str, named (one of what the document has), literal, union (of declarations), mixed (of plain
    # types), value, literals, names, numbers, lists (of numbers), pairs, points
    name: str
    optional: bool = False
    choices: tuple[Any, ...] = ()
    low: float | None = None
    high: float | None = None
    above: float | None = None  # open bounds: the value itself is not allowed
    below: float | None = None


# Labels of fields whose declaration gives none beyond their name.
_LABELS = {
    "set": mark("data set"),
    "seed": mark("random seed"),
    "samples": mark("samples"),
    "noise": mark("noise"),
    "turns": mark("turns"),
    "waves": mark("waves"),
    "corners": mark("corners"),
    "radius": mark("radius"),
    "function": mark("function"),
    "coding": mark("coding"),
    "value": mark("value"),
    "deviation": mark("deviation"),
    "limit": mark("limit"),
    "gain": mark("gain"),
}


def label_of(name: str, info: FieldInfo) -> str:
    """The marked label of a field, or its name in words."""
    return info.title or _LABELS.get(name) or name.replace("_", " ")


def kind_of(info: FieldInfo) -> Kind | None:
    """The kind of a field, or None where no form can edit it (`type`, nested weights)."""
    annotation, optional = _without_none(info.annotation)
    bounds = {name: _bound(info.metadata, name) for name in ("ge", "gt", "le", "lt")}
    low = bounds["ge"] if bounds["ge"] is not None else bounds["gt"]
    high = bounds["le"] if bounds["le"] is not None else bounds["lt"]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is bool:
        return Kind("bool", optional)
    if annotation in (int, float):
        return Kind("int" if annotation is int else "float", optional, (), low, high, bounds["gt"], bounds["lt"])
    if annotation is str:
        chosen = info.json_schema_extra.get("choose") if isinstance(info.json_schema_extra, dict) else None
        return Kind("named", optional, (chosen,)) if chosen else Kind("str", optional)
    if origin is Literal:
        return Kind("literal", optional, arguments) if len(arguments) > 1 else None
    if origin in (Union, types.UnionType):
        members = tuple(_plain(argument) for argument in arguments)
        declared = all(isinstance(member, type) and issubclass(member, Spec) for member in members)
        return Kind("union" if declared else "mixed", optional, members)
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return Kind("union", optional, (annotation,))
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return Kind("value", optional, (annotation,))
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return _list_kind(arguments[0])
    if origin is tuple and all(_plain(argument) in (int, float) for argument in arguments):
        return _numbers(arguments[0])
    return None


def _list_kind(annotation: Any) -> Kind | None:
    item = _plain(annotation)
    if get_origin(item) is Literal:
        return Kind("literals", choices=get_args(item))
    if item in (int, float):
        return _numbers(annotation)
    if item is str:
        return Kind("names")
    if get_origin(item) is tuple:
        if Ellipsis in get_args(item):
            return Kind("lists", choices=(_plain(get_args(item)[0]),))
        return Kind("pairs" if len(get_args(item)) == 2 else "points")
    return None


def _numbers(annotation: Any) -> Kind:
    """A list of numbers, with the bounds of each."""
    metadata: list[Any] = []
    item = annotation
    while get_origin(item) is Annotated:
        item, *more = get_args(item)
        for part in more:
            metadata += getattr(part, "metadata", None) or [part]
    low, high = _bound(metadata, "ge"), _bound(metadata, "le")
    return Kind("numbers", choices=(item,), low=low, high=high)


def _plain(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def _without_none(annotation: Any) -> tuple[Any, bool]:
    annotation = _plain(annotation)
    if get_origin(annotation) in (Union, types.UnionType) and type(None) in get_args(annotation):
        rest = [_plain(argument) for argument in get_args(annotation) if argument is not type(None)]
        return (rest[0] if len(rest) == 1 else Union[tuple(rest)]), True  # noqa: UP007
    return annotation, False


def _bound(metadata: list[Any], name: str) -> float | None:
    for item in metadata:
        value = getattr(item, name, None)
        if value is not None:
            return value
    return None


def editable_fields(model: type[Value]) -> Iterator[tuple[str, FieldInfo, Kind]]:
    """The fields of a declaration that a form can show, in order."""
    for name, info in model.model_fields.items():
        if name == "type":
            continue
        kind = kind_of(info)
        if kind is not None:
            yield name, info, kind
