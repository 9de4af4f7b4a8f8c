"""Declarations: frozen, validated settings with a type name, from which forms, JSON and documentation follow."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from annotated_types import MaxLen
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from playground.text import Problem, mark

MOST_UNKNOWN = 100  # fields of unknown names in one object that are still listed one by one


class Value(BaseModel):
    """A frozen, validated value; an edit is a copy."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, validate_default=False, use_attribute_docstrings=False
    )

    @model_validator(mode="before")
    @classmethod
    def _bounded(cls, content: Any) -> Any:
        """Refuse collections that are too long before their entries are looked at, one by one, for other mistakes."""
        if isinstance(content, dict):
            _check_length(content, len(cls.model_fields) + MOST_UNKNOWN, "")
            for name, info in cls.model_fields.items():
                most = next((item.max_length for item in info.metadata if isinstance(item, MaxLen)), None)
                if most is not None and isinstance(content.get(name), list | tuple | dict):
                    _check_length(content[name], most, name)
        return content

    def replace(self, **changes: Any) -> Self:
        """A validated copy with some fields changed; raises Problem where a value does not fit."""
        try:
            # Not dict(self), which also holds what cached properties left.
            present = {name: getattr(self, name) for name in type(self).model_fields}
            return type(self).model_validate({**present, **changes})
        except ValidationError as error:
            raise first_problem(error) from None

    def cells(self) -> dict[str, float]:
        """The settings that a running program reads from cells, by dotted name: changing them recompiles nothing."""
        found: dict[str, float] = {}
        for name, info in type(self).model_fields.items():
            value = getattr(self, name)
            if is_live(info):
                found[name] = float(value)
            elif isinstance(value, Value):
                found.update({f"{name}.{inner}": number for inner, number in value.cells().items()})
        return found

    def structure(self) -> Self:
        """The same value with its live settings at their defaults: equal structures share a compiled program."""
        changes: dict[str, Any] = {}
        for name, info in type(self).model_fields.items():
            value = getattr(self, name)
            if is_live(info):
                changes[name] = info.default
            elif isinstance(value, Value):
                changes[name] = value.structure()
            elif isinstance(value, tuple) and value and isinstance(value[0], Value):
                changes[name] = tuple(item.structure() for item in value)
        return self.model_copy(update=changes) if changes else self


class Spec(Value):
    """One declared thing: a layer, a loss, an optimizer, a data set. Subclasses fix `type` to a literal name.

    The docstring is the help text, `title` the name in the palette; field descriptions are tooltips.
    """

    title: ClassVar[str] = ""
    type: str = ""

    @classmethod
    def kind(cls) -> str:
        """The literal type name, as files write it."""
        return cls.model_fields["type"].default

    @classmethod
    def help(cls) -> str:
        """The docstring, first paragraph, on one line."""
        return " ".join((cls.__doc__ or "").strip().split("\n\n")[0].split())

    @classmethod
    def details(cls) -> str:
        """The rest of the docstring on one line: row of the course, source, and where PyTorch differs."""
        return " ".join(" ".join((cls.__doc__ or "").strip().split("\n\n")[1:]).split())


def setting(default: Any, help: str, *, live: bool = False, label: str = "", choose: str = "", **bounds: Any) -> Any:
    """Declare a field: default, tooltip, bounds (ge, gt, le, lt), and whether a running program reads it live.

    `choose` says of what a text is a name, so that a form can offer them: "nodes" with weights, or "columns" of data.
    """
    extra: dict[str, Any] = {"live": live, "choose": choose} if choose else {"live": live}
    return Field(default, description=help, title=label or None, json_schema_extra=extra, **bounds)


def choice_of(declared: Value | type[Value], name: str) -> str:
    """What a text field names ("nodes", "columns"), or nothing."""
    model = declared if isinstance(declared, type) else type(declared)
    extra = model.model_fields[name].json_schema_extra
    return str(extra.get("choose", "")) if isinstance(extra, dict) else ""


def is_live(info: Any) -> bool:
    """True where a field is patched into the running program."""
    extra = info.json_schema_extra
    return isinstance(extra, dict) and bool(extra.get("live"))


_SENTENCES = {
    "greater_than": mark("{field} is {value}, but must be more than {gt}"),
    "greater_than_equal": mark("{field} is {value}, but must be at least {ge}"),
    "less_than": mark("{field} is {value}, but must be less than {lt}"),
    "less_than_equal": mark("{field} is {value}, but must be at most {le}"),
    "int_parsing": mark("{field} is {value}, but must be a whole number"),
    "int_type": mark("{field} is {value}, but must be a whole number"),
    "int_from_float": mark("{field} is {value}, but must be a whole number"),
    "float_parsing": mark("{field} is {value}, but must be a number"),
    "float_type": mark("{field} is {value}, but must be a number"),
    "finite_number": mark("{field} is {value}, but must be a finite number"),
    "bool_parsing": mark("{field} is {value}, but must be true or false"),
    "bool_type": mark("{field} is {value}, but must be true or false"),
    "string_type": mark("{field} is {value}, but must be text"),
    "string_too_long": mark("{field} is longer than {max_length} characters: shorten it"),
    "string_pattern_mismatch": mark("{field} is {value}, but must have the form {pattern}"),
    "tuple_type": mark("{field} is {value}, but must be a list"),
    "dict_type": mark("{field} is {value}, but must be an object"),
    "model_type": mark("{field} is {value}, but must be an object"),
    "model_attributes_type": mark("{field} is {value}, but must be an object"),
    "literal_error": mark("{field} is {value}, but must be one of {expected}"),
    "union_tag_invalid": mark("{field}: the type {tag} is not known; known are {expected_tags}"),
    "union_tag_not_found": mark('{field} has no type; add "type"'),
    "missing": mark("{field} is missing; add it"),
    "extra_forbidden": mark("{field} is not known here; remove it or correct its name"),
    "too_long": mark("{field} has {actual_length} entries, but at most {max_length} are allowed"),
    "too_short": mark("{field} has {actual_length} entries, but needs at least {min_length}"),
}


def _check_length(content: Any, most: int, field: str) -> None:
    if len(content) > most:
        raise Problem(
            _SENTENCES["too_long"],
            place=(field,) if field else (),
            field=field or "document",
            actual_length=len(content),
            max_length=most,
        )


def problems_of(error: ValidationError) -> list[Problem]:
    """Every error pydantic found, as problems with their places."""
    found = []
    for item in error.errors(include_url=False):
        place = tuple(item["loc"])
        name = ".".join(str(part) for part in place) or mark("document")
        value = repr(item.get("input"))
        value = value if len(value) <= 60 else value[:57] + "..."
        template = _SENTENCES.get(item["type"], "{field}: {message}")
        values = {**item.get("ctx", {}), "field": name, "value": value, "message": item["msg"]}
        if "expected" in values:  # pydantic joins the last two with an English word
            values["expected"] = values["expected"].replace("' or '", "', '")
        found.append(Problem(template, place=place, **values))
    return found


def first_problem(error: ValidationError) -> Problem:
    return problems_of(error)[0]
