"""Gradient clipping (row T7): one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.clipping.base import Clipping
from playground.registry import Registry

CLIPPING: Registry[Clipping] = Registry(__name__, Clipping)

if TYPE_CHECKING:
    AnyClipping = Clipping
else:
    AnyClipping = CLIPPING.union()

__all__ = ["CLIPPING", "AnyClipping", "Clipping"]
