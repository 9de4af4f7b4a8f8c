"""What every loss function declares: its kernels, the targets it wants, and how its scores are read."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from kernels.jit import Kernel
from playground.datasets.base import Table
from playground.spec import Spec
from playground.text import Problem, mark


class LossFunction(Spec):
    """A loss of the network's scores y and the targets.

    Class variables: the kernels (that of the second derivatives by the scores where it is known); `cell` names the live
    setting they read, if any; `from_logits` marks losses that contain their own sigmoid or softmax (the last layer
    should be linear); `formula` and `derivative` are L and dL/dy of one sample in plain text.
    """

    forward_kernel: ClassVar[Kernel]
    backward_kernel: ClassVar[Kernel]
    curvature_kernel: ClassVar[Kernel | None] = None
    cell: ClassVar[str] = ""
    from_logits: ClassVar[bool] = False
    formula: ClassVar[str] = ""
    derivative: ClassVar[str] = ""

    def check(self, width: int, table: Table) -> None:
        """Raise Problem where `width` outputs and the data do not fit this loss."""
        raise NotImplementedError

    def targets(self, table: Table) -> np.ndarray:
        """The targets as the kernels want them, (n, t) float32."""
        raise NotImplementedError

    def decide(self, scores: np.ndarray) -> np.ndarray | None:
        """Class numbers (n,) for scores (n, k), or None where the loss has no classes."""
        return None

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        """Scores (n, k) as colours: (n,) in [-1, 1] for one output, (n, k) class shares in [0, 1] for several."""
        raise NotImplementedError


def two_classes(loss: LossFunction, width: int, table: Table) -> None:
    """Raise Problem unless the data has two classes and the network one output."""
    if len(table.classes) != 2:
        raise Problem(
            "{loss} needs data with 2 classes, but this data has {count}: choose another loss or other data",
            loss=loss.title,
            count=len(table.classes) if table.has_classes else mark("values instead of classes"),
        )
    if width != 1:
        raise Problem(
            "{loss} needs 1 output, but '{source}' gives {width}: give the last layer 1 unit",
            loss=loss.title,
            width=width,
        )


def one_output_for_each_value(loss: LossFunction, width: int, table: Table) -> None:
    """Raise Problem unless the network has as many outputs as a sample has values."""
    if width != table.targets.shape[-1]:
        raise Problem(
            "{loss} compares each output with a value, but '{source}' gives {width} and the data has {count}: "
            "give the last layer as many units as there are values",
            loss=loss.title,
            width=width,
            count=table.targets.shape[-1],
        )
