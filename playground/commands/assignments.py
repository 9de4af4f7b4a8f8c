"""Settings given on the command line: `training.batch=4`, `nodes.h1.units=8`, `training.optimizer=adam`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from playground.commands import WrongUsage
from playground.document import Document
from playground.edits import set_field
from playground.spec import Spec, Value
from playground.text import Problem

FORM = "give settings as key=value, for example training.batch=4 or nodes.h1.units=8"


def assign(document: Document, assignments: Iterable[str]) -> Document:
    """The document with each `key=value` set; raises WrongUsage where the key or the value does not fit."""
    for assignment in assignments:
        key, equals, text = assignment.partition("=")
        place = tuple(key.split("."))
        if not equals or not all(place):
            raise WrongUsage(f"--set {assignment}: {FORM}")
        try:
            document = _assigned(document, place, _value(text))
        except Problem as problem:
            raise WrongUsage(f"--set {assignment}: {problem}") from None
    return document


def _value(text: str) -> Any:
    """JSON where it is JSON, else the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _assigned(document: Document, place: tuple[str, ...], value: Any) -> Document:
    if place[-1] == "type" and isinstance(value, str) and len(place) > (3 if place[0] == "nodes" else 1):
        place = place[:-1]  # `training.schedule.type=cosine` says the same as `training.schedule=cosine`
    present = _present(document, place)
    if isinstance(value, str) and (present is None or isinstance(present, Spec)):
        # `training.optimizer=adam` means the declaration of that type with its defaults.
        try:
            return set_field(document, place, {"type": value})
        except Problem as problem:
            if present is not None:
                raise
            try:
                return set_field(document, place, value)
            except Problem:
                raise problem from None
    return set_field(document, place, value)


def _present(document: Document, place: tuple[str, ...]) -> Any:
    """What stands at a place now; raises Problem where nothing can stand there."""
    found: Any = document
    for depth, name in enumerate(place):
        if depth == 0 and name == "nodes":
            found = {node.id: node.layer for node in document.graph.nodes}
        elif isinstance(found, dict) and depth == 1 and name in found:
            found = found[name]
        elif isinstance(found, Value) and name in type(found).model_fields:
            found = getattr(found, name)
        else:
            known = list(found) if isinstance(found, dict) else list(getattr(type(found), "model_fields", ()))
            raise _unknown(".".join(place[:depth]), name, known)
    if place[0] == "nodes" and len(place) < 3:
        raise Problem("name a node and its setting: nodes.<id>.<setting>")
    return found


def _unknown(where: str, name: str, known: list[str]) -> Problem:
    """`name` does not stand at `where` ("": in the document itself), but `known` do."""
    if not known:
        return Problem(
            "'{where}' has no settings of its own: set '{where}' itself instead of '{name}'", where=where, name=name
        )
    if not where:
        return Problem("the document has no '{name}'; it has {known}", name=name, known=", ".join(known))
    return Problem("'{where}' has no '{name}'; it has {known}", where=where, name=name, known=", ".join(known))
