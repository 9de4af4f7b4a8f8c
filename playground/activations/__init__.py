"""Activation functions (row N1): one file each, found by folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.activations.base import ActivationFunction
from playground.registry import Registry

ACTIVATIONS: Registry[ActivationFunction] = Registry(__name__, ActivationFunction)

if TYPE_CHECKING:
    AnyActivation = ActivationFunction
else:
    AnyActivation = ACTIVATIONS.union()

__all__ = ["ACTIVATIONS", "ActivationFunction", "AnyActivation"]
