"""Edits of groups: pure functions that make, fold, name and wire blocks of nodes. Members never leave the graph."""

from __future__ import annotations

from collections.abc import Iterable

from playground.document import Document, Group
from playground.edits import connect, fresh_id, taken_ids
from playground.graph import Graph, Wire
from playground.text import Problem


def group_nodes(document: Document, node_ids: Iterable[str], name: str = "", folded: bool = True) -> Document:
    """With these nodes in a new group; they leave the groups they were in."""
    members = tuple(dict.fromkeys(node_ids))
    chosen = set(members)
    kept = []
    for group in document.groups:
        left = tuple(member for member in group.members if member not in chosen)
        if left:
            kept.append(group if len(left) == len(group.members) else group.replace(members=left))
    group_id = fresh_id(taken_ids(document), "group")
    return with_groups(document, (*kept, Group(id=group_id, name=name, members=members, folded=folded)))


def ungroup(document: Document, group_ids: Iterable[str]) -> Document:
    """Without these groups; their members stay."""
    gone = set(group_ids)
    return with_groups(document, (group for group in document.groups if group.id not in gone))


def fold(document: Document, group_id: str, folded: bool) -> Document:
    """With a group shown as one card, or opened."""
    return with_groups(document, _changed(document, group_id, folded=folded))


def rename_group(document: Document, group_id: str, name: str) -> Document:
    """With another name shown for a group; its id stays."""
    return with_groups(document, _changed(document, group_id, name=name))


def with_groups(document: Document, groups: Iterable[Group]) -> Document:
    """With other groups; weights set by hand follow their nodes to the new names of their tensors."""
    changed = document.replace(groups=tuple(groups), weights={})
    if not document.weights:
        return changed
    paths = {document.path(node.id) + ".": changed.path(node.id) + "." for node in document.graph.nodes}
    weights = {}
    for name, values in document.weights.items():
        before = next((path for path in paths if name.startswith(path)), "")
        weights[paths.get(before, "") + name.removeprefix(before)] = values
    return changed.replace(weights=weights)


def _changed(document: Document, group_id: str, **changes: object) -> tuple[Group, ...]:
    return tuple(group.replace(**changes) if group.id == group_id else group for group in document.groups)


def group_named(document: Document, group_id: str) -> Group | None:
    """The group with this id."""
    return next((group for group in document.groups if group.id == group_id), None)


def groups_within(document: Document, node_ids: Iterable[str]) -> tuple[Group, ...]:
    """The groups all of whose members are among these nodes."""
    chosen = set(node_ids)
    return tuple(group for group in document.groups if chosen.issuperset(group.members))


# ---- what flows in and out ----


def open_inlets(document: Document, group: Group) -> tuple[tuple[str, ...], ...]:
    """The members that still wait for an input from outside, together where they are parts of one net.

    A member waits that has no input, and a joining one (Add, Concat) that has fewer than two. Members belong together
    that are joined by wires other than those into named ports: an encoder and a decoder that meet in a state only are
    fed one by one, the branches of an Inception module all at once.
    """
    graph, inside = document.graph, set(group.members)
    part = {member: member for member in group.members}

    def root(member: str) -> str:
        while part[member] != member:
            member = part[member]
        return member

    for wire in graph.wires:
        if wire.source in inside and wire.target in inside and not wire.port:
            part[root(wire.source)] = root(wire.target)
    found: dict[str, list[str]] = {}
    for member in group.members:
        if _waits(graph, member):
            found.setdefault(root(member), []).append(member)
    return tuple(tuple(members) for members in found.values())


def _waits(graph: Graph, node_id: str) -> bool:
    layer, wired = graph.node(node_id).layer, len(graph.sources[node_id])
    if layer.role == "data":
        return False
    return wired < (layer.count or 2) if layer.many else wired == 0


def outlets(document: Document, group: Group) -> tuple[tuple[str, str], ...]:
    """What leaves a group, as (member, output): what is wired to the outside, and ends that feed nothing."""
    graph, inside = document.graph, set(group.members)
    leaving = {
        (wire.source, wire.output) for wire in graph.wires if wire.source in inside and wire.target not in inside
    }
    found: list[tuple[str, str]] = []
    for member in graph.order:
        if member not in inside:
            continue
        if not graph.targets[member] and graph.node(member).layer.role != "loss":
            leaving.add((member, ""))
        found.extend(sorted(place for place in leaving if place[0] == member))
    return tuple(found)


def feed(document: Document, source: str, output: str, members: Iterable[str]) -> Document:
    """With a wire from `source` into each of these members of a group; raises Problem where one is forbidden."""
    for member in members:
        document = connect(document, source, member, output)
    return document


def feed_group(document: Document, source: str, output: str, group: Group) -> Document:
    """With `source` wired to the first open input of a group; raises Problem where it has none."""
    waiting = open_inlets(document, group)
    if not waiting:
        raise Problem(
            "'{name}' has all its inputs: open the group and wire its members, or delete a wire first",
            name=group.title,
            node=group.members[0],
        )
    return feed(document, source, output, waiting[0])


def insert_group(document: Document, wire: Wire, group: Group) -> Document:
    """With a group that is part of the document put in the middle of a wire; raises Problem where it does not fit."""
    ends = outlets(document, group)
    if not ends:
        raise Problem("'{name}' gives no output: nothing can follow it", name=group.title, node=group.members[0])
    without = tuple(present for present in document.graph.wires if present != wire)
    at = document.graph.wires.index(wire)
    opened = document.replace(graph=document.graph.replace(wires=without))
    fed = feed_group(opened, wire.source, wire.output, group)
    source, output = ends[-1]
    joined = connect(fed, source, wire.target, output, wire.port)
    # At the same place among the inputs of what follows.
    wires = joined.graph.wires
    return joined.replace(graph=joined.graph.replace(wires=(*wires[:at], wires[-1], *wires[at:-1])))
