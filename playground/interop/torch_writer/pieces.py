"""The pieces that files of `parts/` hold: classes and functions of torch, taken out with all that they refer to."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

FILES = ("functions", "pools", "layers", "random", "recurrence", "cells", "optimizers", "losses", "schedules", "loop")


@lru_cache(maxsize=1)
def _all() -> dict[str, tuple[str, frozenset[str]]]:
    """Every piece in order: its source and the names that stand in it."""
    found = {}
    for name in FILES:
        source = files(__package__).joinpath("parts", f"{name}.py.txt").read_text(encoding="utf-8")
        lines = source.splitlines()
        for node in ast.parse(source).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
                found[node.name] = "\n".join(lines[first - 1 : node.end_lineno]), _read(node)
    return found


def _read(piece: ast.AST) -> frozenset[str]:
    """The names that a piece reads and does not give a value itself."""
    parts = list(ast.walk(piece))
    own = {part.arg for part in parts if isinstance(part, ast.arg)}
    own |= {part.id for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
    return frozenset(part.id for part in parts if isinstance(part, ast.Name) and part.id not in own)


def gather(wanted: Iterable[str]) -> dict[str, str]:
    """The sources of the wanted pieces and of those they refer to, by name, in the order of the files."""
    pieces, waiting, needed = _all(), list(wanted), set()
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting += [other for other in pieces[name][1] if other in pieces]
    return {name: source for name, (source, _) in pieces.items() if name in needed}


def names() -> list[str]:
    """What pieces are called."""
    return list(_all())
