"""Cross-entropy of several classes from logits."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import curvature, loss
from playground.datasets.base import Table
from playground.losses.base import LossFunction
from playground.text import Problem, mark


class CrossEntropy(LossFunction):
    """Cross-entropy with its own softmax: L = ln(sum e^(y_i)) - y_c for the class c. One output for each class.

    Row N6; torch.nn.CrossEntropyLoss.
    """

    title: ClassVar[str] = mark("Cross-entropy")
    forward_kernel = loss.cross_entropy_forward
    backward_kernel = loss.cross_entropy_backward
    curvature_kernel = curvature.cross_entropy_curvature
    from_logits: ClassVar[bool] = True
    formula: ClassVar[str] = "L = ln(sum e^(y_i)) - y_c"
    derivative: ClassVar[str] = "softmax(y)_i - [i = c]"

    type: Literal["cross_entropy"] = "cross_entropy"

    def check(self, width: int, table: Table) -> None:
        if not table.has_classes:
            raise Problem(
                "{loss} needs data with classes, but this data has values: choose Mean squared error or other data",
                loss=self.title,
            )
        if width != len(table.classes):
            raise Problem(
                "{loss} needs one output for each class, but '{source}' gives {width} and the data has {count} "
                "classes: give the last layer {count} units",
                loss=self.title,
                width=width,
                count=len(table.classes),
            )

    def targets(self, table: Table) -> np.ndarray:
        return table.targets.astype(np.float32)[:, None]

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        return scores.argmax(axis=1)

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
