"""The cosine loss."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import distance_loss
from playground.datasets.base import Table
from playground.losses.vector import VectorLoss
from playground.text import mark


class Cosine(VectorLoss):
    """Cosine loss: L = 1 - cos(y, t), which asks for the direction of the target and leaves the length free.

    Row C1 (likeness as a cosine), embeddings; torch.nn.CosineEmbeddingLoss with the label 1.
    """

    title: ClassVar[str] = mark("Cosine")
    forward_kernel = distance_loss.cosine_forward
    backward_kernel = distance_loss.cosine_backward
    formula: ClassVar[str] = "L = 1 - <y, t> / (||y|| ||t||)"
    derivative: ClassVar[str] = "(cos y/||y|| - t/||t||) / ||y||"

    type: Literal["cosine"] = "cosine"

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        lengths = np.linalg.norm(scores, axis=1, keepdims=True)
        directions = scores / np.maximum(lengths, 1e-30)
        if table.has_classes:
            shares = np.clip(directions, 0.0, 1.0)
            return shares / np.maximum(shares.sum(axis=1, keepdims=True), 1.0)
        return 0.5 + 0.5 * directions
