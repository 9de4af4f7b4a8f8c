"""Numbers that mean nothing, in the shape a network takes."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import Problem, mark

MOST_NUMBERS = 2**25
Size = Annotated[int, Field(ge=1, le=2**20)]
Sizes = Annotated[tuple[Size, ...], Field(max_length=4)]


class RandomNumbers(DataSet):
    """Random numbers of a chosen shape: nothing can be learnt from them. A network read from a file starts with them.

    Choose data of your own in their place. Inputs are normal numbers, or tokens; targets are classes or normal numbers.
    """

    title: ClassVar[str] = mark("Random numbers")

    type: Literal["random_numbers"] = "random_numbers"
    sizes: Sizes = setting((2,), mark("Shape of the inputs of a sample"), min_length=1, label=mark("shape"))
    further: tuple[Sizes, ...] = setting(
        (), mark("Shapes of further columns, called x2, x3 and so on"), max_length=16, label=mark("further shapes")
    )
    vocabulary: int = setting(
        0, mark("Inputs are tokens below this number; 0: normal numbers"), ge=0, le=100_000, label=mark("vocabulary")
    )
    ragged: bool = setting(False, mark("Sequences of inputs have lengths of their own"), label=mark("unequal lengths"))
    classes: int = setting(
        2, mark("Targets are so many classes; 0: they are normal numbers"), ge=0, le=100_000, label=mark("classes")
    )
    steps: int = setting(
        0,
        mark("Steps of the targets, each with its own; 0: one target for a sample"),
        ge=0,
        le=4096,
        label=mark("steps"),
    )
    values: int = setting(
        1, mark("Numbers in a target that is no class"), ge=1, le=2**20, label=mark("values in a target")
    )
    samples: int = setting(64, mark("Number of samples"), ge=4, le=10_000, label=mark("samples"))

    def generate(self, random: np.random.Generator) -> Table:
        target = self.steps or 1
        numbers = self.samples * (
            prod(self.sizes)
            + sum(prod(sizes) for sizes in self.further)
            + target * (1 if self.classes else self.values)
        )
        if numbers > MOST_NUMBERS:
            raise Problem(
                "{samples} samples of the shape {sizes} are {numbers} numbers, but at most {limit} are made: make the "
                "shape smaller, or choose fewer samples",
                samples=self.samples,
                sizes="x".join(map(str, self.sizes)),
                numbers=numbers,
                limit=MOST_NUMBERS,
                place=("data", "set", "sizes"),
            )
        shape = (self.samples, *self.sizes)
        inputs: np.ndarray = random.standard_normal(shape, np.float32)
        if self.vocabulary:
            inputs = random.integers(0, self.vocabulary, shape).astype(np.float32)
        fields = {
            f"x{number}": random.standard_normal((self.samples, *sizes), np.float32)
            for number, sizes in enumerate(self.further, start=2)
        }
        lengths = {"inputs": random.integers(1, self.sizes[0] + 1, self.samples)} if self.ragged else {}
        steps = (self.samples, self.steps) if self.steps else (self.samples,)
        targets: np.ndarray = random.standard_normal((*steps, self.values), np.float32)
        if self.classes:
            targets = random.integers(0, self.classes, steps)
        return Table(
            inputs,
            targets,
            tuple(str(k) for k in range(self.classes)),
            target_names=() if self.classes else tuple(f"y{k + 1}" for k in range(self.values)),
            vocabulary=tuple(str(k) for k in range(self.vocabulary)),
            fields=fields,
            lengths=lengths,
        )

    def input_shape(self) -> tuple[int, ...]:
        return self.sizes
