"""The commands of the command line, one file each: a docstring that is its help, `add_options` and `run`.

Imports that cost time stand inside `run`, so that `--help` answers at once.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


class WrongUsage(Exception):
    """What was typed cannot be meant: exit code 2."""


class Interrupted(Exception):
    """The user interrupted the command; the message says what was kept: exit code 130."""


def _find() -> dict[str, ModuleType]:
    found = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        command = importlib.import_module(f"{__name__}.{module.name}")
        if hasattr(command, "run"):
            found[module.name] = command
    return found


COMMANDS = _find()
