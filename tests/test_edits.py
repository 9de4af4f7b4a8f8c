"""Edits: what they keep of named ends and groups, and what they refuse."""

from __future__ import annotations

import pytest

from playground import edits, group_edits
from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.graph import Wire
from playground.layers import LAYERS
from playground.layers.base import Layer
from playground.text import Problem


def make(kind: str, **settings: object) -> Layer:
    return LAYERS[kind].model_validate(settings)


def empty() -> Document:
    return Document(data=DataSettings(set=DATASETS["random_numbers"](sizes=(5, 3), samples=8)))


def pair() -> Document:
    """Two LSTMs that read the same data; the second starts with the state in which the first ends."""
    document = empty()
    for kind, settings in (("data", {}), ("lstm", {"units": 4}), ("lstm", {"units": 4}), ("last_step", {})):
        document, _ = edits.add_node(document, make(kind, **settings), (0.0, 0.0))
    for source, target in (("data", "lstm1"), ("data", "lstm2"), ("lstm2", "last1")):
        document = edits.connect(document, source, target)
    return edits.connect(document, "lstm1", "lstm2", output="state", port="state")


STATE = Wire(source="lstm1", target="lstm2", output="state", port="state")


def ends(document: Document) -> set[tuple[str, str, str, str]]:
    return {(wire.source, wire.output, wire.target, wire.port) for wire in document.graph.wires}


def test_a_named_wire_is_drawn_and_a_second_one_into_the_same_place_is_refused():
    document = pair()
    assert STATE in document.graph.wires
    with pytest.raises(Problem, match="already wired"):
        edits.connect(document, "data", "lstm2", port="state")
    with pytest.raises(Problem, match="has no input called memory"):
        edits.connect(document, "data", "lstm2", port="memory")


def test_a_layer_put_into_a_named_wire_keeps_both_names():
    document, node_id = edits.insert_on_wire(pair(), STATE, make("dense"), (0.0, 0.0))
    assert ("lstm1", "state", node_id, "") in ends(document)
    assert (node_id, "", "lstm2", "state") in ends(document)


def test_a_removed_layer_is_bridged_from_its_main_input_to_what_its_main_output_fed():
    document, node_id = edits.insert_on_wire(pair(), STATE, make("dense"), (0.0, 0.0))
    assert ends(edits.remove_nodes(document, [node_id])) == ends(pair())
    without = edits.remove_nodes(pair(), ["lstm1"])  # nothing that fed it becomes a state
    assert ends(without) == {("data", "", "lstm2", ""), ("lstm2", "", "last1", "")}
    both = edits.remove_nodes(pair(), ["lstm1", "lstm2"])
    assert ends(both) == {("data", "", "last1", "")}


def test_copies_keep_names_of_ends_tied_weights_and_groups():
    document = group_edits.group_nodes(pair(), ["lstm1", "lstm2"], "Pair")
    document, owner = edits.add_node(document, make("dense", units=3), (0.0, 0.0))
    document, tied = edits.add_node(document, make("tied_dense", owner=owner, units=3), (0.0, 0.0))
    part = edits.extract(document, ["lstm1", "lstm2", owner, tied])
    pasted, ids = edits.paste(document, part, (10.0, 20.0))
    assert (ids["lstm1"], "state", ids["lstm2"], "state") in ends(pasted)
    assert pasted.graph.node(ids[tied]).layer.owner == ids[owner]
    assert [(group.name, set(group.members)) for group in pasted.groups] == [
        ("Pair", {"lstm1", "lstm2"}),
        ("Pair", {ids["lstm1"], ids["lstm2"]}),
    ]
    assert len({group.id for group in pasted.groups}) == 2
    assert edits.extract(document, ["lstm1"]).groups == ()  # half a group is no block
    alone, ids = edits.paste(document, edits.extract(document, [tied]), (0.0, 0.0))
    assert alone.graph.node(ids[tied]).layer.owner == owner  # the owner was not copied


def test_a_node_that_is_put_between_members_becomes_one():
    document = group_edits.group_nodes(pair(), ["lstm1", "lstm2"])
    document, inner = edits.insert_on_wire(document, STATE, make("dense"), (0.0, 0.0))
    document, outer = edits.insert_on_wire(document, document.graph.wires[0], make("activation"), (0.0, 0.0))
    assert set(document.groups[0].members) == {"lstm1", "lstm2", inner}
    assert outer not in document.group_of


def test_groups_are_made_folded_named_and_dissolved():
    document = group_edits.group_nodes(pair(), ["lstm1", "lstm2"], "A")
    moved = group_edits.group_nodes(document, ["lstm2", "last1"], "B")
    assert [(group.id, group.name, group.members) for group in moved.groups] == [
        ("group1", "A", ("lstm1",)),
        ("group2", "B", ("lstm2", "last1")),
    ]
    whole = group_edits.group_nodes(moved, ["lstm1", "lstm2", "last1"])
    assert [group.members for group in whole.groups] == [("lstm1", "lstm2", "last1")]
    opened = group_edits.fold(document, "group1", False)
    assert opened.groups[0].folded is False
    assert group_edits.rename_group(opened, "group1", "Z").groups[0].title == "Z"
    assert group_edits.ungroup(opened, ["group1"]) == pair()
    assert edits.remove_nodes(document, ["lstm1"]).groups[0].members == ("lstm2",)
    assert edits.remove_nodes(document, ["lstm1", "lstm2"]).groups == ()


def test_weights_set_by_hand_follow_their_node():
    document = pair().replace(weights={"lstm1.bias_l0": [0.5] * 16, "last1.x": [1.0]})
    grouped = group_edits.group_nodes(document, ["lstm1", "lstm2"])
    assert set(grouped.weights) == {"group1.lstm1.bias_l0", "last1.x"}
    assert group_edits.ungroup(grouped, ["group1"]).weights == document.weights
    assert set(edits.remove_nodes(grouped, ["lstm1"]).weights) == {"last1.x"}


def test_new_ids_are_neither_those_of_nodes_nor_of_groups():
    document = group_edits.group_nodes(pair(), ["lstm1"])
    document = document.replace(groups=(document.groups[0].replace(id="h1"),))
    document, node_id = edits.add_node(document, make("dense"), (0.0, 0.0))
    assert node_id == "h2"


def test_a_group_is_fed_where_it_waits():
    document = empty()
    for kind in ("data", "activation", "add", "activation"):
        document, _ = edits.add_node(document, make(kind), (0.0, 0.0))
    document = edits.connect(edits.connect(document, "act1", "sum1"), "sum1", "act2")
    document = group_edits.group_nodes(document, ["act1", "sum1", "act2"])
    group = document.groups[0]
    assert group_edits.open_inlets(document, group) == (("act1", "sum1"),)
    assert group_edits.outlets(document, group) == (("act2", ""),)
    fed = group_edits.feed_group(document, "data", "", group)
    assert {("data", "", "act1", ""), ("data", "", "sum1", "")} <= ends(fed)
    assert group_edits.open_inlets(fed, group) == ()
    with pytest.raises(Problem, match="has all its inputs"):
        group_edits.feed_group(fed, "data", "", group)


def test_parts_that_meet_in_a_state_alone_are_fed_one_by_one():
    document = edits.disconnect(pair(), [wire for wire in pair().graph.wires if wire.source == "data"])
    document = group_edits.group_nodes(document, ["lstm1", "lstm2"])
    assert group_edits.open_inlets(document, document.groups[0]) == (("lstm1",), ("lstm2",))


def test_a_group_put_into_a_wire_keeps_the_order_of_inputs():
    document = empty()
    for kind in ("data", "concat", "activation", "activation"):
        document, _ = edits.add_node(document, make(kind), (0.0, 0.0))
    document = edits.connect(document, "data", "act2")
    document = edits.connect(edits.connect(document, "data", "concat1"), "act2", "concat1")
    document = group_edits.group_nodes(document, ["act1"])
    wire = Wire(source="data", target="concat1")
    made = group_edits.insert_group(document, wire, document.groups[0])
    assert made.graph.sources["concat1"] == ("act1", "act2")
    assert made.graph.sources["act1"] == ("data",)
