"""Binary cross-entropy from logits."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import loss
from playground.datasets.base import Table
from playground.losses.base import LossFunction, two_classes
from playground.text import mark


class BinaryCrossEntropy(LossFunction):
    """Log-loss of two classes, computed from the logit y: L = ln(1 + e^y) - t y, with t = 0 or 1.

    Row N6; torch.nn.BCEWithLogitsLoss.
    """

    title: ClassVar[str] = mark("Binary cross-entropy")
    forward_kernel = loss.binary_cross_entropy_forward
    backward_kernel = loss.binary_cross_entropy_backward
    from_logits: ClassVar[bool] = True
    formula: ClassVar[str] = "L = ln(1 + e^y) - t y"
    derivative: ClassVar[str] = "sigmoid(y) - t"

    type: Literal["binary_cross_entropy"] = "binary_cross_entropy"

    def check(self, width: int, table: Table) -> None:
        two_classes(self, width, table)

    def targets(self, table: Table) -> np.ndarray:
        return table.targets.astype(np.float32)[:, None]

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        return (scores[:, 0] > 0).astype(np.int64)

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        return np.tanh(0.5 * scores[:, 0])
