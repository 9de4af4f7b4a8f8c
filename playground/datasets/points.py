"""Points drawn by the user."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from playground.datasets.base import DataSet, Table
from playground.spec import setting
from playground.text import Problem, mark

Coordinate = Annotated[float, Field(ge=-1000.0, le=1000.0)]
ClassNumber = Annotated[int, Field(ge=0, le=2)]
Point = tuple[Coordinate, Coordinate, ClassNumber]


class Points(DataSet):
    """Your own points: click them into the plane, in two or three classes."""

    title: ClassVar[str] = mark("Own points")
    plane: ClassVar[float] = 6.0

    type: Literal["points"] = "points"
    points: tuple[Point, ...] = setting(
        ((-2.0, -2.0, 0), (-1.0, -3.0, 0), (2.0, 2.0, 1), (1.0, 3.0, 1)),
        mark("Points as (x1, x2, class), classes from 0 to 2"),
        max_length=20_000,
        label=mark("points"),
    )

    def generate(self, random: np.random.Generator) -> Table:
        if not self.points:
            raise Problem(
                "the data set of own points is empty, but needs at least 1 point: click into the plane to set one",
                place=("points",),
            )
        columns = np.array(self.points, np.float64)
        labels = columns[:, 2].astype(np.int64)
        names = (mark("orange"), mark("blue"), mark("green"))[: max(2, int(labels.max()) + 1)]
        return Table(columns[:, :2].astype(np.float32), labels, names, ("x1", "x2"), (mark("class"),))

    def input_shape(self) -> tuple[int, ...]:
        return (2,)
