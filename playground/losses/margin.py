"""What the losses of the margin M = y t share (row N4)."""

from __future__ import annotations

import numpy as np

from playground.datasets.base import Table
from playground.losses.base import LossFunction, two_classes


class MarginLoss(LossFunction):
    """A loss of the margin M = y t: two classes t = -1 and +1, one output whose sign is the decision."""

    def check(self, width: int, table: Table) -> None:
        two_classes(self, width, table)

    def targets(self, table: Table) -> np.ndarray:
        return (2.0 * table.targets - 1.0).astype(np.float32)[:, None]

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        return (scores[:, 0] > 0).astype(np.int64)

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        return np.clip(scores[:, 0], -1.0, 1.0)
