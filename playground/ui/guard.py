"""A net under painting: an exception in there would end the process, not only the picture.

Qt paints items from within a paint event that Python also overrides; an exception that crosses both is stored where
Shiboken cannot find it again, and the process dies. So it is handed to `sys.excepthook` right where it happens.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any


def guarded(paint: Callable[..., Any]) -> Callable[..., Any]:
    """Report an exception of a painting method instead of letting it out; what was painted so far stays."""

    @wraps(paint)
    def painted(*arguments: Any) -> Any:
        try:
            return paint(*arguments)
        except Exception:
            sys.excepthook(*sys.exc_info())
            return None

    return painted
