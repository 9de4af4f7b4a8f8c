"""What every data set declares, and the table of samples it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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

    Sequences: inputs (n, T) are token numbers where `vocabulary` names the tokens, or (n, T, features); targets are
    (n, T) class numbers or (n, T, k) values, one for each step. `lengths` holds the real steps (n,) int64 of "inputs",
    "targets" or a field; what it does not name is full. `fields` are further columns by name: values float32, or
    numbers of the classes (tokens) that `field_classes` names. `forecast`: the target of a step is an input of a later
    one. Arrays are read-only.
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
    vocabulary: tuple[str, ...] = ()
    fields: Mapping[str, np.ndarray] = field(default_factory=dict)
    field_classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lengths: Mapping[str, np.ndarray] = field(default_factory=dict)
    forecast: bool = False

    def __post_init__(self) -> None:
        for array in (self.inputs, self.targets, *self.fields.values(), *self.lengths.values()):
            array.setflags(write=False)

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
        part = self.taken(rows)
        return replace(part, train=part.size)

    def taken(self, rows: np.ndarray | slice) -> Table:
        """The samples `rows`, in that order."""
        return replace(
            self,
            inputs=self.inputs[rows],
            targets=self.targets[rows],
            fields={name: values[rows] for name, values in self.fields.items()},
            lengths={name: values[rows] for name, values in self.lengths.items()},
        )

    @property
    def field_shapes(self) -> dict[str, tuple[int, ...]]:
        """Shape of one sample of each field."""
        return {name: values.shape[1:] for name, values in self.fields.items()}

    def column(self, name: str) -> np.ndarray:
        """The inputs ("" or "inputs") or a field, (n, *shape)."""
        return self.inputs if name in ("", "inputs") else self.fields[name]

    def judged(self, target: str) -> Table:
        """This table with other targets: "" its own, "inputs" what goes in, or a field; without its class names."""
        if not target:
            return self
        classes = self.vocabulary if target == "inputs" else self.field_classes.get(target, ())
        wanted = self.column(target)
        wanted = wanted.astype(np.int64) if classes else wanted
        if not classes and wanted.ndim != 3:
            wanted = wanted.reshape(len(wanted), -1)
        return replace(self, targets=wanted, classes=classes, target_names=(), target_scales=())

    @property
    def steps(self) -> int:
        """Steps of the targets where there is one for each step of a sequence, else 0."""
        return self.targets.shape[1] if self.targets.ndim == (2 if self.has_classes else 3) else 0

    def by_step(self) -> Table:
        """A table with one row for each step of the targets: what losses see of sequences."""
        if not self.steps:
            return self
        return replace(self, targets=self.targets.reshape(-1, *self.targets.shape[2:]))


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
