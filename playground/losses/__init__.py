"""Loss functions (rows N4, N6): one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.losses.base import LossFunction
from playground.registry import Registry

LOSSES: Registry[LossFunction] = Registry(__name__, LossFunction)

if TYPE_CHECKING:
    AnyLoss = LossFunction
else:
    AnyLoss = LOSSES.union()

__all__ = ["LOSSES", "AnyLoss", "LossFunction"]
