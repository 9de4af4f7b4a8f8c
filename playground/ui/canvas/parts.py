"""Putting blocks into a document: pasted as a folded group, wired where that was asked for, clear of other cards."""

from __future__ import annotations

from playground import edits, group_edits
from playground.datasets.base import Table
from playground.document import Document, Group, Point
from playground.graph import Wire
from playground.text import Problem
from playground.ui.canvas.cards import cards_in, inferred, middle
from playground.ui.canvas.editing import APART, make_room, new_problem, put_free
from playground.ui.canvas.folding import arranged, laid_out
from playground.ui.canvas.geometry import snapped


def pasted_part(document: Document, part: Document, at: Point) -> tuple[Document, Group]:
    """With the nodes of a part as one folded group, whose card stands at a point."""
    if len(part.graph.nodes) != len(part.positions):
        part = edits.move_nodes(part, arranged(part, None))
    ground = middle(part.positions.values())
    offset = snapped(at[0] - ground[0]), snapped(at[1] - ground[1])
    made, ids = edits.paste(document, part, offset)
    whole = group_edits.groups_within(made, ids.values())
    group = next((group for group in whole if len(group.members) == len(ids)), None)
    if group is None:  # a part that was no single group
        made = group_edits.group_nodes(made, ids.values())
        group = made.groups[-1]
    return group_edits.fold(made, group.id, True), group


def part_problem(before: Document, after: Document, group: Group, table: Table | None) -> Problem | None:
    """The first problem of shapes that a block brings in; that some of its inputs are still open is none."""
    known = dict(inferred(before, table).problems)
    for members in group_edits.open_inlets(after, group):
        known.update(dict.fromkeys(members, Problem("")))
    return new_problem(before, after, table, known=known)


def insert_part(
    document: Document, part: Document, at: Point, wire: Wire | None, table: Table | None
) -> tuple[Document, Group]:
    """With a part dropped at a point: on the ground, or in the middle of a wire."""
    made, group = pasted_part(document, part, at)
    if wire is not None:
        wired = laid_out(group_edits.insert_group(made, wire, group), group.id, table)
        return make_room(wired, group.members[0], table), group
    return put_free(made, group.members, at, table), group


def add_part(
    document: Document, part: Document, source: str, table: Table | None
) -> tuple[Document, Group, Problem | None]:
    """With a part after the card of `source`, wired where its shapes allow, else alone with the reason."""
    cards = cards_in(document, table)
    before = cards.card_of(source)
    x, y = cards.positions[before]
    made, group = pasted_part(document, part, (x, y))
    size = cards_in(made, table).sizes[group.id]
    place = snapped(x + cards.sizes[before][0] / 2 + APART + size[0] / 2), y
    outgoing = [wire for wire in document.graph.wires if wire.source == source and not wire.output]
    refused: Problem | None = None
    for wire in [*(outgoing if len(outgoing) == 1 else ()), None]:
        try:
            if wire is not None:
                wired = group_edits.insert_group(made, wire, group)
            else:
                wired = group_edits.feed_group(made, source, "", group)
        except Problem as problem:
            refused = problem
            continue
        refused = part_problem(document, wired, group, table)
        if refused is None:
            wired = laid_out(wired, group.id, table)
            here = edits.move_nodes(wired, cards_in(wired, table).moved({group.id: place}))
            settled = make_room(here, group.members[0], table) if wire else put_free(here, group.members, place, table)
            return settled, group, None
    return put_free(made, group.members, place, table), group, refused
