"""Own points: what the user draws is added to the points that are there."""

from __future__ import annotations

from playground import edits
from playground.datasets.base import Table
from playground.datasets.points import Points
from playground.document import Document

MOST_CLASSES = 3
MOST_TAKEN = 5000  # of another set's points that are taken over

Point = tuple[float, float, int]


def with_point(document: Document, table: Table | None, point: Point) -> Document:
    """The document with one more point of its own; the first one turns the classes in the plane into own points."""
    present = document.data.set
    points = present.points if isinstance(present, Points) else _taken(table)
    x1, x2, label = point
    made = Points.model_validate({"type": "points", "points": (*points, (round(x1, 4), round(x2, 4), label))})
    return edits.set_field(document, ("data", "set"), made)


def _taken(table: Table | None) -> tuple[Point, ...]:
    """The points of another data set, where they are classes in the plane."""
    if table is None or table.shape != (2,) or not 0 < len(table.classes) <= MOST_CLASSES or table.size > MOST_TAKEN:
        return ()
    return tuple(
        (round(float(x1), 4), round(float(x2), 4), int(label)) for (x1, x2), label in zip(table.inputs, table.targets)
    )
