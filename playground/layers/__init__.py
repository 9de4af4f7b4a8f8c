"""Layers: one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.layers.base import Layer, Parameter, Shape
from playground.registry import Registry

LAYERS: Registry[Layer] = Registry(__name__, Layer)

if TYPE_CHECKING:
    AnyLayer = Layer
else:
    AnyLayer = LAYERS.union()

__all__ = ["LAYERS", "AnyLayer", "Layer", "Parameter", "Shape"]
