"""Small documents for the tests of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from playground.activations import ACTIVATIONS
from playground.datasets import DATASETS
from playground.document import DataSettings, Document, Training
from playground.graph import Graph, Node, Wire
from playground.layers import LAYERS
from playground.layers.base import Layer
from playground.losses import LOSSES


def chain(layers: Sequence[tuple[str, Layer]], data: str = "xor", batch: int = 10, **settings: Any) -> Document:
    """A document whose nodes feed one another in a row: data, the given layers, loss."""
    training = Training(batch=batch).replace(**settings.pop("training", {}))
    loss = settings.pop("loss", "binary_cross_entropy")
    data_fields = settings.pop("data_fields", {})
    nodes = [Node(id="data", layer=LAYERS["data"](type="data"))]
    nodes += [Node(id=node_id, layer=layer) for node_id, layer in layers]
    nodes += [Node(id="loss", layer=LAYERS["loss"](type="loss", function=LOSSES[loss]()))]  # type: ignore[call-arg]
    wires = [Wire(source=a.id, target=b.id) for a, b in pairwise(nodes)]
    test_fraction = settings.pop("test_fraction", 0.5)
    return Document(
        graph=Graph(nodes=tuple(nodes), wires=tuple(wires)),
        data=DataSettings(set=DATASETS[data](**data_fields), test_fraction=test_fraction),
        training=training,
        **settings,
    )


def dense(units: int, activation: str = "tanh", **fields: Any) -> Layer:
    return LAYERS["dense"](units=units, activation=ACTIVATIONS[activation](), **fields)  # type: ignore[call-arg]


def mlp(*hidden: int, activation: str = "tanh", **settings: Any) -> Document:
    """Data, hidden layers, one linear output, loss."""
    layers = [(f"h{k + 1}", dense(units, activation)) for k, units in enumerate(hidden)]
    return chain([*layers, ("out", dense(1, "linear"))], **settings)


def network(
    nodes: dict[str, dict[str, Any]], wires: str, data: dict[str, Any], batch: int = 16, **training: Any
) -> Document:
    """A document from nodes by id and wires as "a>b, enc:state>dec:state"."""
    drawn = []
    for wire in wires.split(","):
        source, target = (end.strip().partition(":") for end in wire.split(">"))
        drawn.append({"source": source[0], "target": target[0], "output": source[2], "port": target[2]})
    settings = {"optimizer": {"type": "adam", "rate": 0.01}, "batch": batch, **training}
    return Document.model_validate(
        {
            "graph": {"nodes": [{"id": key, "layer": layer} for key, layer in nodes.items()], "wires": drawn},
            "data": {"set": data, "test_fraction": 0.2},
            "training": settings,
        }
    )


def dense_of(units: int, activation: str = "linear") -> dict[str, Any]:
    return {"type": "dense", "units": units, "activation": {"type": activation}}


def loss_of(kind: str, **settings: Any) -> dict[str, Any]:
    return {"type": "loss", "function": {"type": kind}, **settings}
