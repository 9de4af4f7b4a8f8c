"""A module's source that grows: submodules for the constructor, lines of `forward`, and the pieces they call."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from playground.graph import Node
from playground.interop.by_kind import ByKind
from playground.interop.torch_writer.names import Variables
from playground.layers.base import Parameter, Shape

WIDTH = 88


@dataclass(frozen=True)
class Step:
    """One node of the document as its writer sees it: expressions of its inputs, shapes of one sample, its parameters.

    `me` is the node's submodule, `variable` what holds its output. `lengths` is the expression of the real steps
    (batch,) of the first input, None where all steps are real. `outputs` are the named outputs that something reads.
    """

    node: Node
    inputs: tuple[str, ...]
    shapes: tuple[Shape, ...]
    shape: Shape
    parameters: Mapping[str, Parameter]
    ports: Mapping[str, str]
    outputs: tuple[str, ...]
    lengths: str | None
    me: str
    variable: str
    borrowed: Mapping[str, str] = field(default_factory=dict)  # tied weights, as the kernels lay them out

    @property
    def layer(self) -> Any:
        """The layer's settings; each writer knows its own kind."""
        return self.node.layer

    @property
    def x(self) -> str:
        return self.inputs[0]

    @property
    def given(self) -> Shape:
        """The shape of one sample of the first input."""
        return self.shapes[0]


# The expression of the main output, or that and those of the named outputs.
Result = str | tuple[str, dict[str, str]]
Writer = Callable[["Code", Step], Result]
WRITERS: ByKind[Writer] = ByKind()
writes = WRITERS.of  # declares the function that writes layers of these types


@dataclass
class Code:
    """What has been written so far. `uses` are the names of pieces, `lines` those of `forward`."""

    variables: Variables
    modules: list[tuple[str, str]] = field(default_factory=list)  # (node's submodule, how it is made)
    lines: list[str] = field(default_factory=list)
    uses: dict[str, None] = field(default_factory=dict)
    training: bool = False  # a layer adds to the loss or carries its state

    def make(self, step: Step, expression: str) -> str:
        """Give the node a submodule; returns how `forward` asks for it."""
        self.modules.append((step.me, expression))
        return step.me

    def use(self, piece: str) -> str:
        """Ask for a piece, and return its name."""
        self.uses[piece] = None
        return piece

    def line(self, text: str) -> None:
        self.lines.append(text)

    def keep(self, wish: str, expression: str) -> str:
        """Hold an expression in a variable of its own."""
        name = self.variables.take(wish)
        self.line(f"{name} = {expression}")
        return name


def call(function: str, *arguments: object, **named: object) -> str:
    """A call as text; arguments are numbers, truths, names in quotes, or tuples of them, and expressions as Raw."""
    shown = [show(value) for value in arguments] + [f"{name}={show(value)}" for name, value in named.items()]
    return f"{function}({', '.join(shown)})"


class Raw(str):
    """Text that is an expression itself."""


def show(value: object) -> str:
    """A plain value as Python writes it, with the quotes that formatters use."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, tuple):
        inner = ", ".join(show(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, list):
        return f"[{', '.join(show(item) for item in value)}]"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    if isinstance(value, str) and value.isascii() and value.replace("_", "").replace(" ", "").isalnum():
        return f'"{value}"'
    raise TypeError(f"{value!r} is no plain value")


def fold(line: str, indent: int, tail: str = "") -> list[str]:
    """A statement as one line, or with an argument a line where it is too long, as formatters lay it out."""
    text = " " * indent + line + tail
    at = _last_bracket(line)
    if len(text) <= WIDTH:
        return [text]
    if at is None:
        return _operands(line, indent, tail) or [text]
    opening, inner = line[: at + 1], _split(line[at + 1 : -1])
    found = [" " * indent + opening]
    for part in inner:
        found += fold(part, indent + 4, ",")
    return [*found, " " * indent + line[-1] + tail]


def _operands(line: str, indent: int, tail: str) -> list[str]:
    """An assignment of a long sum, difference or product with an operand a line; empty where it is none."""
    name, _, value = line.partition(" = ")
    parts = re.split(r" (?=[-+*@] )", value)
    if len(parts) < 2 or re.search(r"[()\[\]{}\"#]", line):
        return []
    inner = [" " * (indent + 4) + part for part in parts]
    return [" " * indent + f"{name} = (", *inner, " " * indent + ")" + tail]


def _last_bracket(line: str) -> int | None:
    """Where the bracket opens that closes at the end of the line; None where it holds nothing to split."""
    if line[-1:] not in (")", "]", "}"):
        return None
    depth = 0
    for at in range(len(line) - 1, -1, -1):
        depth += (line[at] in ")]}") - (line[at] in "([{")
        if not depth:
            return at if line[at + 1 : -1] else None
    return None


def _split(inner: str) -> list[str]:
    """The parts of a list that commas separate outside of brackets and quotes."""
    parts, depth, quoted, start = [], 0, False, 0
    for at, character in enumerate(inner):
        quoted ^= character == '"'
        if quoted:
            continue
        depth += (character in "([{") - (character in ")]}")
        if character == "," and not depth:
            parts.append(inner[start:at].strip())
            start = at + 1
    return [*parts, *([inner[start:].strip()] if inner[start:].strip() else [])]
