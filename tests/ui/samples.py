"""A small document around any layer: random numbers of a shape that it takes, and a loss behind it."""

from __future__ import annotations

from playground import edits
from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.layer_docs import EXAMPLES
from playground.layers import LAYERS
from playground.shapes import infer
from playground.text import Problem

LINEAR = {"type": "linear"}


def shape_for(kind: str) -> tuple[int, ...]:
    """The first shape that the layer takes with its default settings."""
    layer = LAYERS[kind]()
    for shape, *others in EXAMPLES:
        try:
            layer.shape(*((shape,) * (layer.count or 2 if layer.many else 1)) if not others else (shape, *others))
        except Problem:
            continue
        if not others:
            return shape
    return (4, 4) if kind == "matmul" else (2,)


def network_with(kind: str) -> tuple[Document, str]:
    """Data, the layer, a flat linear unit and a loss; returns the layer's node too. It infers without problems."""
    shape = (2,) if kind == "features" else shape_for(kind)
    tokens = 4 if kind in ("embedding", "one_hot") else 0
    data = DATASETS["random_numbers"](sizes=shape, vocabulary=tokens, samples=16)
    if kind == "features":
        data = DATASETS["xor"](samples=16)
    document = Document(data=DataSettings(set=data))
    document, source = edits.add_node(document, LAYERS["data"](), (0.0, 0.0))
    if kind == "tied_dense":
        document, owner = edits.add_node(document, LAYERS["dense"](units=3), (100.0, 0.0))
        document = edits.connect(document, source, owner)
        made, source = LAYERS[kind](owner=owner, units=shape[-1]), owner
    else:
        made = LAYERS[kind]()
    if made.role == "data":
        node = source
    elif made.role == "layer":
        document, node = edits.add_node(document, made, (200.0, 0.0))
        document = edits.connect(document, source, node)
        if made.many:
            document, other = edits.add_node(document, LAYERS["activation"](), (100.0, 200.0))
            document = edits.connect(edits.connect(document, source, other), other, node)
    else:
        node = source
    last = node
    if len(infer(document.graph, shape).shapes[last]) > 1:
        document, flat = edits.add_node(document, LAYERS["flatten"](), (400.0, 0.0))
        document, last = edits.connect(document, last, flat), flat
    document, out = edits.add_node(document, LAYERS["dense"](units=1, activation=LINEAR), (500.0, 0.0))
    document = edits.connect(document, last, out)
    document, loss = edits.add_node(document, LAYERS["loss"](), (600.0, 0.0))
    document = edits.connect(document, out, loss)
    assert not infer(document.graph, shape).problems
    return document, loss if made.role == "loss" else node
