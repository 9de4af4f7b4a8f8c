"""Second derivatives beside the gradients of a program: the diagonal approximation of Optimal Brain Damage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kernels.program import Buffer, Row
from playground.curvature import Curvature, Mirror
from playground.emission import Emission
from playground.graph import Graph
from playground.shapes import explain
from playground.text import Problem


@dataclass
class Curving:
    """Collects the rows of second derivatives; `exact` with the term of s'', else the Gauss-Newton form."""

    exact: bool
    mirror: Mirror = field(default_factory=Mirror)

    def second(self, graph: Graph, node_id: str, shards: Sequence[Emission]) -> list[list[Row]]:
        """The rows of a node, shard by shard; raises Problem at the node where they are not known."""
        common: dict[str, Buffer] = {}
        found = [Curvature(shard, self.mirror, self.exact, common) for shard in shards]
        node = graph.node(node_id)
        for curvature in found:
            try:
                node.layer.emit_curvature(curvature)
            except Problem as problem:
                raise explain(problem, graph, node) from None
        return [curvature.rows for curvature in found]

    def beside(self, row: Row) -> Row:
        """A row that adds up gradients, for second derivatives."""
        return self.mirror.row(row)
