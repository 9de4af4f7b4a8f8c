"""What a loss node compares: which targets, of how many steps, and whether they fit the scores."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import prod

import numpy as np

from playground.datasets.base import Table
from playground.graph import Graph
from playground.layers.base import Shape, show_shape
from playground.layers.loss import Loss
from playground.losses.base import LossFunction
from playground.text import Problem


@dataclass(frozen=True)
class Judgement:
    """One loss node over one table. `steps` is 0 where a sample has one score vector, else the steps of its sequence.

    Raises Problem (of the node) where the targets are not there.
    """

    node: str
    layer: Loss
    source: str
    scores: Shape
    table: Table  # with this loss's targets

    @staticmethod
    def of(graph: Graph, node: str, shapes: dict[str, Shape], table: Table) -> Judgement:
        layer = graph.node(node).layer
        assert isinstance(layer, Loss)
        source = graph.sources[node][0]
        if layer.target not in ("", "inputs", *table.fields):
            raise Problem(
                "'{name}' compares with '{target}', but the data have {known}: choose one of these",
                name=graph.node(node).title,
                target=layer.target,
                known=", ".join(["inputs", *table.fields]),
                node=node,
                place=("target",),
            )
        return Judgement(node, layer, source, shapes[source], table.judged(layer.target))

    @property
    def function(self) -> LossFunction:
        return self.layer.function

    @property
    def steps(self) -> int:
        return self.table.steps if len(self.scores) == 2 else 0

    @property
    def width(self) -> int:
        """Scores in a row."""
        return self.scores[-1] if self.steps else prod(self.scores)

    @cached_property
    def targets(self) -> np.ndarray:
        """(n, steps x t) float32: what the kernels want, the steps of a sample one after the other."""
        found = self.function.targets(self.table.by_step())
        return found.reshape(self.table.size, -1)

    def check(self, graph: Graph) -> None:
        """Raise Problem where scores and targets do not fit."""
        try:
            self._check_steps()
            self.function.check(self.width, self.table.by_step() if self.steps else self.table)
        except Problem as problem:
            values = {"source": graph.node(self.source).title, "name": graph.node(self.node).title}
            values.update(problem.text.values)
            raise Problem(problem.text.template, node=self.node, place=problem.place, **values) from None

    def _check_steps(self) -> None:
        wanted = self.table.steps
        if len(self.scores) == 2 and not wanted and self.table.has_classes:
            raise Problem(
                "'{source}' gives scores {given} for the steps of a sequence, but the data have one class for each "
                "sample: put Last step before the last layer",
                given=show_shape(self.scores),
            )
        if len(self.scores) != 2 and wanted:
            raise Problem(
                "the data have a target for each of {steps} steps, but '{source}' gives {given} for the whole "
                "sequence: take out Last step, or choose other data",
                steps=wanted,
                given=show_shape(self.scores),
            )
        if wanted and self.scores[0] != wanted:
            raise Problem(
                "'{source}' gives scores for {given} steps, but the data have targets for {steps}: "
                "both need the same number of steps",
                given=self.scores[0],
                steps=wanted,
            )
