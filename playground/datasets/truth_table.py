"""Truth tables of Boolean functions (row N2)."""

from __future__ import annotations

from itertools import product
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import mark

# The outputs for (x1, x2) = (0, 0), (0, 1), (1, 0), (1, 1); for NOT, for x1 = 0, 1.
OUTPUTS = {
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "not": (1, 0),
    "xor": (0, 1, 1, 0),
    "nand": (1, 1, 1, 0),
    "nor": (1, 0, 0, 0),
    "xnor": (1, 0, 0, 1),
    "implies": (1, 1, 0, 1),
}


class TruthTable(DataSet):
    """A Boolean function of inputs 0 and 1: all its rows are the training set.

    Rows N2 and N3: [x1 + x2 - 3/2 > 0] is AND, [x1 + x2 - 1/2 > 0] is OR, [-x1 + 1/2 > 0] is NOT; XOR takes two layers.
    """

    title: ClassVar[str] = mark("Truth table")
    plane: ClassVar[float] = 2.0
    shuffled: ClassVar[bool] = False

    type: Literal["truth_table"] = "truth_table"
    function: Literal["and", "or", "not", "xor", "nand", "nor", "xnor", "implies"] = setting(
        "and", mark("The Boolean function; NOT has one input, the others two"), label=mark("function")
    )

    def generate(self, random: np.random.Generator) -> Table:
        outputs = np.array(OUTPUTS[self.function], np.int64)
        (width,) = self.input_shape()
        inputs = np.array(list(product((0.0, 1.0), repeat=width)), np.float32)
        names = tuple(f"x{k + 1}" for k in range(width))
        return Table(inputs, outputs, ("0", "1"), names, (self.function.upper(),), train=len(inputs))

    def input_shape(self) -> tuple[int, ...]:
        return (1,) if self.function == "not" else (2,)
