"""Every block: it pastes into a document, infers without a problem, and learns."""

from __future__ import annotations

import numpy as np
import pytest

from playground import Trainer, edits, group_edits
from playground.blocks import BLOCKS
from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.document_file import format_document, parse_document
from playground.layers import LAYERS
from playground.shapes import infer

KINDS = [block.kind() for block in BLOCKS]
SHAPES = {"encoder_decoder": (5, 3)}
SETTINGS = {"residual": {"filters": 3}}


def network(kind: str) -> Document:
    """Data, the block between, a unit and a loss; every open input of the block is fed with the data."""
    shape = SHAPES.get(kind, (3, 8, 8))
    document = Document(data=DataSettings(set=DATASETS["random_numbers"](sizes=shape, samples=16, classes=2)))
    document, _ = edits.add_node(document, LAYERS["data"](), (0.0, 0.0))
    document, ids = edits.paste(document, BLOCKS[kind](**SETTINGS.get(kind, {})).part(), (100.0, 0.0))
    [group] = document.groups
    assert set(group.members) == set(ids.values())
    while group_edits.open_inlets(document, group):
        document = group_edits.feed_group(document, "data", "", group)
    source, output = group_edits.outlets(document, group)[-1]
    for layer in (LAYERS["flatten"](), LAYERS["dense"](units=1, activation={"type": "linear"}), LAYERS["loss"]()):
        document, node_id = edits.add_node(document, layer, (0.0, 0.0))
        document = edits.connect(document, source, node_id, output)
        source, output = node_id, ""
    return document


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_infers_and_trains(kind):
    document = network(kind)
    inference = infer(document.graph, SHAPES.get(kind, (3, 8, 8)))
    assert not inference.problems
    trainer = Trainer(document)
    before = trainer.parameters()
    trainer.step(2)
    after = trainer.parameters()
    group = document.groups[0]
    inside = [name for name in after if name.startswith(f"{group.id}.")]
    assert inside
    assert all(np.isfinite(after[name]).all() for name in after)
    assert any((before[name] != after[name]).any() for name in inside)


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_is_one_folded_group_and_a_file(kind):
    part = BLOCKS[kind]().part()
    [group] = part.groups
    assert group.folded
    assert set(group.members) == {node.id for node in part.graph.nodes}
    assert group_edits.open_inlets(part, group)
    assert group_edits.outlets(part, group)
    assert parse_document(format_document(part)) == part


@pytest.mark.parametrize("kind", KINDS)
def test_blocks_stand_beside_each_other(kind):
    document = network(kind)
    again, ids = edits.paste(document, BLOCKS[kind]().part(), (0.0, 300.0))
    assert len(again.groups) == 2
    assert not set(ids.values()) & set(document.graph.nodes_by_id)
    assert len({group.id for group in again.groups} | set(again.graph.nodes_by_id)) == 2 + len(again.graph.nodes)


def test_a_residual_block_adds_its_input():
    trainer = Trainer(network("residual"))
    [group] = trainer.document.groups
    joined = next(member for member in group.members if trainer.document.graph.node(member).layer.kind() == "add")
    assert "data" in trainer.document.graph.sources[joined]


def test_settings_of_a_block_reach_its_layers():
    part = BLOCKS["dense_block"](growth=5, layers=4).part()
    kinds = [node.layer.kind() for node in part.graph.nodes]
    assert kinds.count("conv2d") == kinds.count("concat") == 4
    assert all(node.layer.filters == 5 for node in part.graph.nodes if node.layer.kind() == "conv2d")
