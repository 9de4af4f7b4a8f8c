"""Regularizers (row T6): one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.registry import Registry
from playground.regularizers.base import Regularizer

REGULARIZERS: Registry[Regularizer] = Registry(__name__, Regularizer)

if TYPE_CHECKING:
    AnyRegularizer = Regularizer
else:
    AnyRegularizer = REGULARIZERS.union()

__all__ = ["REGULARIZERS", "AnyRegularizer", "Regularizer"]
