"""The node that brings the data into the graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.spec import setting
from playground.text import Problem, mark

FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]*$", max_length=40)]


class Data(Layer):
    """The inputs: one batch of the data set after another. Which data, how much noise and which split is set here."""

    title: ClassVar[str] = mark("Data")
    role = "data"
    id_stem: ClassVar[str] = "data"

    type: Literal["data"] = "data"
    field: FieldName = setting(
        "",
        mark("Which columns of the data this node brings; empty: the inputs"),
        label=mark("columns"),
        choose="columns",
    )

    def pick(self, inputs: Shape, fields: Mapping[str, Shape]) -> Shape:
        """The shape of what this node brings out of what the data have."""
        if not self.field or self.field == "inputs":
            return inputs
        if self.field not in fields:
            raise Problem(
                "'{name}' brings '{field}', but the data have {known}: choose one of these",
                field=self.field,
                known=", ".join(["inputs", *fields]),
                place=("field",),
            )
        return fields[self.field]

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]  # what `pick` found

    def emit(self, program: Emission) -> None:
        """Nothing: the batch is gathered before the forward rows."""

    def operations(self, *inputs: Shape) -> int:
        return 0
