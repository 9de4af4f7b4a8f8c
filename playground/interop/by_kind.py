"""Tables of functions by what they are for, filled where the functions stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F")


class ByKind(dict[str, F]):
    """Functions by the type of a layer, or the name of an operator."""

    def of(self, *kinds: str) -> Callable[[F], F]:
        """Declare the function that serves these kinds."""

        def declare(function: F) -> F:
            self.update(dict.fromkeys(kinds, function))
            return function

        return declare
