"""Initializers: one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.initializers.base import Draw, Initializer
from playground.registry import Registry

INITIALIZERS: Registry[Initializer] = Registry(__name__, Initializer)

if TYPE_CHECKING:
    AnyInitializer = Initializer
else:
    AnyInitializer = INITIALIZERS.union()

__all__ = ["INITIALIZERS", "AnyInitializer", "Draw", "Initializer"]
