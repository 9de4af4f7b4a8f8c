"""A net under painting and undo commands: an exception in there would end the process, not only the picture.

Qt paints items from within a paint event that Python also overrides; an exception that crosses both is stored where
Shiboken cannot find it again, and the process dies. So does one that leaves `QUndoCommand.redo` while the command is
pushed. So it is handed to `sys.excepthook` right where it happens.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any


def guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    """Report an exception of a method that Qt calls instead of letting it out; what was done so far stays."""

    @wraps(method)
    def called(*arguments: Any) -> Any:
        try:
            return method(*arguments)
        except Exception:
            sys.excepthook(*sys.exc_info())
            return None

    return called
