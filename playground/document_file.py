"""Documents as JSON: read with limits and migrations, written for people to read."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from playground.document import FORMAT_VERSION, Document
from playground.spec import problems_of
from playground.text import Problem

MAX_BYTES = 16 * 2**20
MAX_DEPTH = 24

# From a format version to the next: each takes and returns the JSON object.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def parse_document(text: str | bytes) -> Document:
    """Read a document; raises Problem with the first thing that is wrong."""
    document, problems = examine_document(text)
    if document is None:
        raise problems[0]
    return document


def examine_document(text: str | bytes) -> tuple[Document | None, list[Problem]]:
    """Read a document, or list everything that is wrong with it."""
    try:
        content = _parse_json(text)
        migrated = _migrate(content)
        return Document.model_validate(migrated), []
    except ValidationError as error:
        return None, problems_of(error)
    except Problem as problem:
        return None, [problem]


def format_document(document: Document) -> str:
    """The document as indented JSON, without what stands at its default."""
    content = document.model_dump(mode="json")
    defaults = Document(data=document.data).model_dump(mode="json")
    kept = {key: value for key, value in content.items() if key in ("format_version", "data") or value != defaults[key]}
    return json.dumps(kept, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _parse_json(text: str | bytes) -> dict[str, Any]:
    if len(text) > MAX_BYTES:
        raise Problem("the document has {size} bytes, but at most {limit} are read", size=len(text), limit=MAX_BYTES)
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        _check_depth(text)
        content = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_unique_keys)
    except UnicodeDecodeError as error:
        raise Problem("the document is not UTF-8 text (byte {at})", at=error.start) from None
    except json.JSONDecodeError as error:
        raise Problem(
            "the document is not JSON: line {line}, column {column}: {message}",
            line=error.lineno,
            column=error.colno,
            message=error.msg,
        ) from None
    except RecursionError:
        raise Problem("the document is nested deeper than {limit} levels", limit=MAX_DEPTH) from None
    except ValueError:  # an integer of thousands of digits
        raise Problem("the document holds a number with too many digits") from None
    if not isinstance(content, dict):
        raise Problem("the document is a JSON {kind}, but must be an object", kind=type(content).__name__)
    return content


def _check_depth(text: str) -> None:
    depth, quoted, escaped = 0, False, False
    for character in text:
        if quoted:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                quoted = False
        elif character == '"':
            quoted = True
        elif character in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise RecursionError
        elif character in "]}":
            depth -= 1


def _refuse_constant(name: str) -> None:
    raise Problem("the document holds the number {name}, but only finite numbers are allowed", name=name)


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise Problem("the key '{key}' stands twice in one object: remove one of them", key=twice)
    return found


def _migrate(content: dict[str, Any]) -> dict[str, Any]:
    version = content.get("format_version")
    if version is None:
        raise Problem('the document has no format_version; add "format_version": {version}', version=FORMAT_VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Problem("format_version is {value}, but must be a whole number from 1 on", value=repr(version)[:40])
    if version > FORMAT_VERSION:
        raise Problem(
            "the document has format_version {value}, but this program reads up to {newest}: update the program",
            value=version,
            newest=FORMAT_VERSION,
        )
    while version < FORMAT_VERSION:
        content = MIGRATIONS[version](content)
        version = content["format_version"]
    return content
