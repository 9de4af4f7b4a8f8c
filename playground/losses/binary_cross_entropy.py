"""Binary cross-entropy from logits."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import curvature, loss
from playground.datasets.base import Table
from playground.losses.base import LossFunction, one_output_for_each_value, two_classes
from playground.text import Problem, mark


class BinaryCrossEntropy(LossFunction):
    """Log-loss of two classes, computed from the logit y: L = ln(1 + e^y) - t y, with t = 0 or 1.

    Values from 0 to 1 are targets as they are, an output for each (the pixels of an autoencoder).

    Row N6; torch.nn.BCEWithLogitsLoss.
    """

    title: ClassVar[str] = mark("Binary cross-entropy")
    forward_kernel = loss.binary_cross_entropy_forward
    backward_kernel = loss.binary_cross_entropy_backward
    curvature_kernel = curvature.binary_cross_entropy_curvature
    from_logits: ClassVar[bool] = True
    formula: ClassVar[str] = "L = ln(1 + e^y) - t y"
    derivative: ClassVar[str] = "sigmoid(y) - t"

    type: Literal["binary_cross_entropy"] = "binary_cross_entropy"

    def check(self, width: int, table: Table) -> None:
        if table.has_classes:
            two_classes(self, width, table)
            return
        one_output_for_each_value(self, width, table)
        low, high = float(table.targets.min(initial=0.0)), float(table.targets.max(initial=1.0))
        if low < 0.0 or high > 1.0:
            raise Problem(
                "{loss} needs values from 0 to 1, but these go from {low:g} to {high:g}: choose Mean squared error",
                loss=self.title,
                low=low,
                high=high,
            )

    def targets(self, table: Table) -> np.ndarray:
        values = table.targets.astype(np.float32)
        return values[:, None] if table.has_classes else values

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        return (scores[:, 0] > 0).astype(np.int64)

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        return np.tanh(0.5 * scores[:, 0]) if scores.shape[1] == 1 else 0.5 + 0.5 * np.tanh(0.5 * scores)
