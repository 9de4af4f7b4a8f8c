"""Blocks: ready-made groups of layers, one file each, found by folder."""

from __future__ import annotations

from playground.blocks.base import Block
from playground.registry import Registry

BLOCKS: Registry[Block] = Registry(__name__, Block)

__all__ = ["BLOCKS", "Block"]
