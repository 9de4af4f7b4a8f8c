"""What losses share that compare all outputs of a sample as one vector: values, or a one for the class."""

from __future__ import annotations

import numpy as np

from playground.datasets.base import Table
from playground.losses.base import LossFunction
from playground.text import Problem


class VectorLoss(LossFunction):
    """A loss of k >= 2 outputs and as many targets; classes are a one for the class and zeros for the others."""

    def check(self, width: int, table: Table) -> None:
        count = len(table.classes) if table.has_classes else table.targets.shape[-1]
        if count < 2:
            raise Problem(
                "{loss} compares vectors, but this data has {count} value for each sample: choose another loss or "
                "other data",
                loss=self.title,
                count=count,
            )
        if width != count:
            raise Problem(
                "{loss} needs one output for each class or value, but '{source}' gives {width} and the data has "
                "{count}: give the last layer {count} units",
                loss=self.title,
                width=width,
                count=count,
            )

    def targets(self, table: Table) -> np.ndarray:
        if table.has_classes:
            return np.eye(len(table.classes), dtype=np.float32)[table.targets]
        return np.ascontiguousarray(table.targets, np.float32)

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        """Class numbers; meaningless where the data has values."""
        return scores.argmax(axis=1)
