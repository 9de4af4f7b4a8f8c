"""What every data set declares, and the table of samples it gives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from playground.spec import Spec
from playground.text import mark


@dataclass(frozen=True)
class Scale:
    """How a column was standardised: value = mean + deviation * what the network sees, in `unit`."""

    mean: float = 0.0
    deviation: float = 1.0
    unit: str = ""

    def restore(self, seen: np.ndarray) -> np.ndarray:
        """What the network sees, in the column's own unit again."""
        return self.mean + self.deviation * seen


@dataclass(frozen=True)
class Table:
    """Samples: `inputs` (n, *shape) float32; `targets` are class numbers (n,) int64 or values (n, k) float32.

    `classes` names the classes and is empty where the targets are values. The first `train` rows train, the others
    test. `input_scales` and `target_scales` say how columns were standardised, and are empty where they were not.
    `names_from_file`: the names are the user's own words, else marked ones of the data set.
    Arrays are read-only.
    """

    inputs: np.ndarray
    targets: np.ndarray
    classes: tuple[str, ...] = ()
    input_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()
    train: int = 0
    input_scales: tuple[Scale, ...] = ()
    target_scales: tuple[Scale, ...] = ()
    names_from_file: bool = False

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
        return replace(self, inputs=inputs, targets=targets, train=len(inputs))


class DataSet(Spec):
    """A source of samples.

    Class variables: `plane` is the half-width of the square drawn around 2-D inputs (0: not a 2-D set);
    `shuffled` says whether samples may be dealt to training and test at random (else all of them train, in order).
    """

    group: ClassVar[str] = mark("Data")
    plane: ClassVar[float] = 0.0
    shuffled: ClassVar[bool] = True

    def generate(self, random: np.random.Generator) -> Table:
        """All samples, before the split; raises Problem where the source cannot be read."""
        raise NotImplementedError

    def version(self) -> object:
        """Moves whenever the source behind the settings changes: a file that was saved again is read again."""
        return None

    def input_shape(self) -> tuple[int, ...]:
        """Shape of one sample, without generating them where that is known."""
        return self.generate(np.random.Generator(np.random.Philox(0))).shape
