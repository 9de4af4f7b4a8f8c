"""Optimizers (row T2): one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.optimizers.base import Optimizer
from playground.registry import Registry

OPTIMIZERS: Registry[Optimizer] = Registry(__name__, Optimizer)

if TYPE_CHECKING:
    AnyOptimizer = Optimizer
else:
    AnyOptimizer = OPTIMIZERS.union()

__all__ = ["OPTIMIZERS", "AnyOptimizer", "Optimizer"]
