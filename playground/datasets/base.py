"""What every data set declares, and the table of samples it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from playground.spec import Spec
from playground.text import mark


@dataclass(frozen=True)
class Table:
    """Samples: `inputs` (n, *shape) float32; `targets` are class numbers (n,) int64 or values (n, k) float32.

    `classes` names the classes and is empty where the targets are values. The first `train` rows train, the others
    test. Arrays are read-only.
    """

    inputs: np.ndarray
    targets: np.ndarray
    classes: tuple[str, ...] = ()
    input_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()
    train: int = 0

    def __post_init__(self) -> None:
        self.inputs.setflags(write=False)
        self.targets.setflags(write=False)

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of one sample."""
        return self.inputs.shape[1:]

    @property
    def size(self) -> int:
        return len(self.inputs)

    @property
    def has_classes(self) -> bool:
        return bool(self.classes)

    def part(self, split: str) -> Table:
        """The rows of `train`, `test` or `all`, as a table of their own."""
        rows = {"train": slice(0, self.train), "test": slice(self.train, None), "all": slice(None)}[split]
        inputs, targets = self.inputs[rows], self.targets[rows]
        return Table(inputs, targets, self.classes, self.input_names, self.target_names, len(inputs))


class DataSet(Spec):
    """A source of samples.

    Class variables: `plane` is the half-width of the square drawn around 2-D inputs (0: not a 2-D set);
    `shuffled` says whether samples may be dealt to training and test at random.
    """

    group: ClassVar[str] = mark("Data")
    plane: ClassVar[float] = 0.0

    def generate(self, random: np.random.Generator) -> Table:
        """All samples, before the split; raises Problem where the source cannot be read."""
        raise NotImplementedError

    def input_shape(self) -> tuple[int, ...]:
        """Shape of one sample, without generating them where that is known."""
        return self.generate(np.random.Generator(np.random.Philox(0))).shape
