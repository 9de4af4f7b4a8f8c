"""What both squared errors share: how classes become numbers, and how scores are read back."""

from __future__ import annotations

from typing import Literal

import numpy as np

from playground.datasets.base import Table
from playground.losses.base import LossFunction, one_output_for_each_value
from playground.spec import setting
from playground.text import Problem, mark


class SquaredError(LossFunction):
    """A squared difference of outputs and targets: values as they are, classes as numbers.

    Two classes are one number by `coding`; three and more, or two with the coding one-hot, are a one for the class
    and zeros for the others, (n, k).
    """

    coding: Literal["-1/+1", "0/1", "one-hot"] = setting(
        "-1/+1", mark("The numbers that stand for two classes; more classes are always one-hot"), label=mark("coding")
    )

    def check(self, width: int, table: Table) -> None:
        if not table.has_classes:
            one_output_for_each_value(self, width, table)
            return
        count = len(table.classes)
        if self._one_hot(count):
            if width != count:
                raise Problem(
                    "{loss} with one-hot targets needs one output for each class, but '{source}' gives {width} and "
                    "the data has {count} classes: give the last layer {count} units",
                    loss=self.title,
                    width=width,
                    count=count,
                )
        elif width != 1:
            raise Problem(
                "{loss} with the coding {coding} needs 1 output, but '{source}' gives {width}: give the last layer "
                "1 unit, or choose the coding one-hot and {count} units",
                loss=self.title,
                coding=self.coding,
                width=width,
                count=count,
            )

    def _one_hot(self, classes: int) -> bool:
        return classes > 2 or self.coding == "one-hot"

    def targets(self, table: Table) -> np.ndarray:
        if not table.has_classes:
            return np.ascontiguousarray(table.targets, np.float32)
        count = len(table.classes)
        if self._one_hot(count):
            return np.eye(count, dtype=np.float32)[table.targets]
        low = 0.0 if self.coding == "0/1" else -1.0
        return np.where(table.targets == 1, 1.0, low).astype(np.float32)[:, None]

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        """Class numbers; meaningless where the data has values (`Table.has_classes` says so)."""
        if scores.shape[1] > 1:
            return scores.argmax(axis=1)
        return (scores[:, 0] > (0.5 if self.coding == "0/1" else 0.0)).astype(np.int64)

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        if not table.has_classes:
            # The largest target has the full colour, so that zero stays grey.
            largest = max(float(np.abs(table.targets).max(initial=0.0)), 1e-6)
            signed = np.clip(scores / largest, -1.0, 1.0)
            return signed[:, 0] if scores.shape[1] == 1 else 0.5 + 0.5 * signed
        if scores.shape[1] > 1:
            shares = np.clip(scores, 0.0, 1.0)
            return shares / np.maximum(shares.sum(axis=1, keepdims=True), 1.0)
        signed = 2.0 * scores[:, 0] - 1.0 if self.coding == "0/1" else scores[:, 0]
        return np.clip(signed, -1.0, 1.0)
