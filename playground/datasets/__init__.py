"""Data sets: one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.datasets.base import DataSet
from playground.registry import Registry

DATASETS: Registry[DataSet] = Registry(__name__, DataSet)

if TYPE_CHECKING:
    AnyDataSet = DataSet
else:
    AnyDataSet = DATASETS.union()

__all__ = ["DATASETS", "AnyDataSet", "DataSet"]
