"""What a block declares: a small network that is put into a document as one group."""

from __future__ import annotations

from typing import Any

from playground.datasets.xor import Xor
from playground.document import DataSettings, Document, Group
from playground.edits import add_node, connect
from playground.layers import LAYERS
from playground.spec import Spec


class Block(Spec):
    """A ready-made group. `build` adds nodes and wires to `parts`; what it leaves open is wired by the user."""

    def build(self, parts: Parts) -> None:
        """Add the nodes and wires."""
        raise NotImplementedError

    def part(self) -> Document:
        """The block as a part of a document that can be pasted: one folded group, without places."""
        parts = Parts()
        self.build(parts)
        document = parts.document
        members = tuple(node.id for node in document.graph.nodes)
        group = Group(id=self.kind(), name=type(self).title, members=members)
        return document.replace(groups=(group,), positions={})


class Parts:
    """The growing network of a block."""

    def __init__(self) -> None:
        self.document = Document(data=DataSettings(set=Xor()))

    def add(self, kind: str, *sources: str, name: str = "", relu: bool = False, **settings: Any) -> str:
        """A layer of this type, wired after `sources`, with ReLU as its activation if wanted; returns its id."""
        if relu:
            settings["activation"] = {"type": "relu"}
        layer = LAYERS[kind].model_validate(settings)
        self.document, node_id = add_node(self.document, layer, (0.0, 0.0), name)
        for source in sources:
            self.wire(source, node_id)
        return node_id

    def wire(self, source: str, target: str, output: str = "", port: str = "") -> None:
        """A wire between two nodes of the block."""
        self.document = connect(self.document, source, target, output, port)
