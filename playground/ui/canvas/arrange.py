"""Arranging cards: in layers from left to right, and in line with each other. Pure functions on positions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from playground.document import Document, Point
from playground.graph import Graph
from playground.ui.canvas.geometry import GRID, snapped

Size = tuple[float, float]
Edge = Literal["left", "right", "top", "bottom", "centre", "middle", "across", "down"]

COLUMN_GAP = 72.0
ROW_GAP = 32.0


class Net(Protocol):
    """What is arranged: a graph, or its cards."""

    @property
    def order(self) -> tuple[str, ...]: ...
    @property
    def sources(self) -> Mapping[str, tuple[str, ...]]: ...
    @property
    def targets(self) -> Mapping[str, tuple[str, ...]]: ...


@dataclass(frozen=True)
class Quotient:
    """A graph of which some nodes stand together under one id; wires that would lead back are left out."""

    order: tuple[str, ...]
    sources: dict[str, tuple[str, ...]]
    targets: dict[str, tuple[str, ...]]

    @staticmethod
    def of(graph: Graph, home: Mapping[str, str], within: Collection[str] | None = None) -> Quotient:
        """The graph of the ids that `home` gives its nodes (their own by default), or of those nodes `within` alone."""
        chosen = [node_id for node_id in graph.order if within is None or node_id in within]
        order = tuple(dict.fromkeys(home.get(node_id, node_id) for node_id in chosen))
        at = {card: number for number, card in enumerate(order)}
        sources: dict[str, list[str]] = {card: [] for card in order}
        targets: dict[str, list[str]] = {card: [] for card in order}
        for wire in graph.wires:
            source, target = home.get(wire.source, wire.source), home.get(wire.target, wire.target)
            if source in at and target in at and at[source] < at[target] and source not in sources[target]:
                sources[target].append(source)
                targets[source].append(target)
        return Quotient(order, {k: tuple(v) for k, v in sources.items()}, {k: tuple(v) for k, v in targets.items()})


def layered(graph: Net, sizes: Mapping[str, Size]) -> dict[str, Point]:
    """Positions in columns by depth, each centred and ordered by where its inputs come from; no two cards meet."""
    everything = graph.order
    loose = [node_id for node_id in everything if not graph.sources[node_id] and not graph.targets[node_id]]
    apart = set(loose) if len(loose) < len(everything) else set()
    depth: dict[str, int] = {}
    for node_id in graph.order:
        if node_id not in apart:
            depth[node_id] = max((depth[source] + 1 for source in graph.sources[node_id]), default=0)
    for node_id in reversed(graph.order):  # a source without inputs stands just before the first node it feeds
        if node_id in depth and not graph.sources[node_id] and graph.targets[node_id]:
            depth[node_id] = max(0, min(depth[target] for target in graph.targets[node_id]) - 1)
    columns: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node_id in graph.order:
        if node_id in depth:
            columns[depth[node_id]].append(node_id)
    positions: dict[str, Point] = {}
    x = 0.0
    for column in columns:
        column.sort(
            key=lambda node_id: _mean(
                [positions[source][1] for source in graph.sources[node_id] if source in positions]
            )
        )
        width = max(sizes[node_id][0] for node_id in column)
        positions.update(_stacked(column, sizes, x + width / 2))
        x += width + COLUMN_GAP
    bottom = max((positions[key][1] + sizes[key][1] / 2 for key in positions), default=0.0)
    x = 0.0
    for node_id in loose if apart else ():
        width, height = sizes[node_id]
        positions[node_id] = (snapped(x + width / 2), snapped(bottom + 2 * ROW_GAP + height / 2))
        x += width + ROW_GAP
    return positions


def _stacked(column: list[str], sizes: Mapping[str, Size], x: float) -> dict[str, Point]:
    total = sum(sizes[node_id][1] for node_id in column) + ROW_GAP * (len(column) - 1)
    y, found = -total / 2, {}
    for node_id in column:
        height = sizes[node_id][1]
        found[node_id] = (snapped(x), snapped(y + height / 2))
        y += height + ROW_GAP
    return found


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def positions_of(document: Document, sizes: Mapping[str, Size]) -> dict[str, Point]:
    """Where every node stands: the document's places, and for nodes without one the layered ones, to the right."""
    known = {node.id: document.positions[node.id] for node in document.graph.nodes if node.id in document.positions}
    if len(known) == len(document.graph.nodes):
        return known
    proposed = layered(Quotient.of(document.graph, {}), sizes)
    if not known:
        return proposed
    missing = [node_id for node_id in proposed if node_id not in known]
    right = max(x + sizes[node_id][0] / 2 for node_id, (x, _) in known.items())
    left = min(proposed[node_id][0] - sizes[node_id][0] / 2 for node_id in missing)
    return {
        **known,
        **{node_id: (proposed[node_id][0] - left + right + COLUMN_GAP, proposed[node_id][1]) for node_id in missing},
    }


def aligned(
    positions: Mapping[str, Point], sizes: Mapping[str, Size], node_ids: Iterable[str], edge: Edge
) -> dict[str, Point]:
    """The chosen nodes brought into line at an edge, or distributed with equal gaps "across" or "down" the page."""
    chosen = [node_id for node_id in node_ids if node_id in positions]
    if len(chosen) < 2:
        return {}
    if edge in ("across", "down"):
        return _distributed(positions, sizes, chosen, 0 if edge == "across" else 1)
    axis = 0 if edge in ("left", "right", "centre") else 1
    side = {"left": -0.5, "top": -0.5, "right": 0.5, "bottom": 0.5}.get(edge, 0.0)
    edges = {node_id: positions[node_id][axis] + side * sizes[node_id][axis] for node_id in chosen}
    goal = (
        min(edges.values()) if side < 0 else max(edges.values()) if side > 0 else snapped(_mean(list(edges.values())))
    )
    return {node_id: _with(positions[node_id], axis, goal - side * sizes[node_id][axis]) for node_id in chosen}


def _distributed(
    positions: Mapping[str, Point], sizes: Mapping[str, Size], chosen: list[str], axis: int
) -> dict[str, Point]:
    ordered = sorted(chosen, key=lambda node_id: positions[node_id][axis])
    first, last = ordered[0], ordered[-1]
    start = positions[first][axis] - sizes[first][axis] / 2
    end = positions[last][axis] + sizes[last][axis] / 2
    gap = (end - start - sum(sizes[node_id][axis] for node_id in ordered)) / (len(ordered) - 1)
    gap = max(gap, GRID)
    found, at = {}, start
    for node_id in ordered:
        extent = sizes[node_id][axis]
        found[node_id] = _with(positions[node_id], axis, at + extent / 2)
        at += extent + gap
    return found


def _with(position: Point, axis: int, value: float) -> Point:
    return (value, position[1]) if axis == 0 else (position[0], value)
