"""Small networks with every layer and option that PyTorch has too, and twenty updates of each by our trainer.

Weights follow from names and shapes alone and samples come in order, so that neither initializers nor a shuffle
take part.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from zlib import crc32

import numpy as np

from playground.document import Document
from playground.engine.trainer import Trainer

STEPS = 20
BATCH = 8
APPLIED = 8  # samples for which the trained network is asked

OPTIMIZERS = {
    "sgd": {"type": "sgd", "rate": 0.1},
    # A larger eps than usual: where a gradient is nearly zero, Adam would make rounding errors as large as steps.
    "adam": {"type": "adam", "rate": 0.01, "epsilon": 1e-4},
}

DIGITS = {"type": "digits"}
SINE = {"type": "sine", "samples": 200, "steps": 12}
WORDS = {"type": "reversal", "samples": 200, "longest": 5, "letters": 5}
PARITY = {"type": "parity", "samples": 200, "steps": 6}


def dense(units: int, activation: str = "linear", **settings: Any) -> dict[str, Any]:
    return {"type": "dense", "units": units, "activation": {"type": activation}, **settings}


def conv(filters: int, activation: str = "tanh", **settings: Any) -> dict[str, Any]:
    return {"type": "conv2d", "filters": filters, "activation": {"type": activation}, **settings}


def loss(kind: str) -> dict[str, Any]:
    return {"type": "loss", "function": {"type": kind}}


def row(data: dict[str, Any], function: str, *layers: dict[str, Any], field: str = "") -> dict[str, Any]:
    """A document whose nodes feed one another in a row."""
    nodes = [{"type": "data", "field": field}, *layers, loss(function)]
    ids = [f"n{k}" for k in range(len(nodes))]
    wires = [{"source": a, "target": b} for a, b in pairwise(ids)]
    return graph(data, dict(zip(ids, nodes, strict=True)), wires)


def graph(data: dict[str, Any], nodes: dict[str, Any], wires: list[dict[str, str]]) -> dict[str, Any]:
    drawn = [{"id": name, "layer": layer} for name, layer in nodes.items()]
    return {"graph": {"nodes": drawn, "wires": wires}, "data": {"set": data, "test_fraction": 0.0}}


def images(*layers: dict[str, Any]) -> dict[str, Any]:
    return row(DIGITS, "cross_entropy", *layers, {"type": "flatten"}, dense(10))


def steps(*layers: dict[str, Any], width: int = 1) -> dict[str, Any]:
    return row(SINE, "mean_squared_error", *layers, dense(width))


def words(*layers: dict[str, Any]) -> dict[str, Any]:
    """Ragged sequences of tokens: the next letter after each."""
    embedding = {"type": "embedding", "vocabulary": 6, "features": 4}
    return row(WORDS, "cross_entropy", embedding, *layers, dense(6), field="decoder")


def recurrent(kind: str, units: int = 5, **settings: Any) -> dict[str, Any]:
    return {"type": kind, "units": units, **settings}


def translator() -> dict[str, Any]:
    """The final state of an encoder is where a decoder begins; both read ragged sequences."""
    nodes = {
        "data": {"type": "data"},
        "written": {"type": "data", "field": "decoder"},
        "e1": {"type": "embedding", "vocabulary": 6, "features": 3},
        "encoder": recurrent("lstm", 4),
        "e2": {"type": "embedding", "vocabulary": 6, "features": 3},
        "decoder": recurrent("lstm", 4),
        "out": dense(6),
        "loss": loss("cross_entropy"),
    }
    drawn = [
        {"source": "data", "target": "e1"},
        {"source": "e1", "target": "encoder"},
        {"source": "written", "target": "e2"},
        {"source": "e2", "target": "decoder"},
        {"source": "encoder", "target": "decoder", "output": "state", "port": "state"},
        {"source": "decoder", "target": "out"},
        {"source": "out", "target": "loss"},
    ]
    return graph(WORDS, nodes, drawn)


NETWORKS: dict[str, dict[str, Any]] = {
    "conv": images(conv(3), conv(2, "relu", padding="valid", stride=[2])),
    "conv-rectangular": images(conv(3, kernel=[2, 3], stride=[2, 1], padding="numbers", margins=[1, 0])),
    "conv-grouped": images(conv(4), conv(6, groups=2, stride=[2]), conv(2, "linear", kernel=[1, 1])),
    "conv-depthwise": images(conv(3), conv(6, groups=3, bias=False, padding="valid", stride=[3])),
    "conv-dilated": images(conv(3, dilation=[2, 3], padding="same"), conv(2, dilation=[2], padding="valid")),
    "conv1d": row(
        PARITY, "binary_cross_entropy", {"type": "conv1d", "filters": 4},
        {"type": "conv1d", "filters": 4, "dilation": 2, "groups": 2}, {"type": "flatten"}, dense(1),
    ),
    "conv1d-causal": steps({"type": "conv1d", "filters": 4, "kernel": 2, "padding": "causal"}),
    "conv-transpose": images(
        conv(3, stride=[2]),
        {"type": "conv_transpose2d", "filters": 2, "kernel": [3, 2], "stride": [2], "activation": {"type": "tanh"}},
    ),
    "conv-transpose-grouped": images(
        conv(4, stride=[2]),
        {
            "type": "conv_transpose2d", "filters": 2, "kernel": [2], "stride": [1], "groups": 2, "dilation": [2],
            "margins": [1],
        },
    ),
    "max-pool": images(conv(3, "relu"), {"type": "max_pool"}, conv(2), {"type": "max_pool"}),
    "max-pool-overlapping": images(
        conv(3),
        {"type": "max_pool", "window": [3, 2], "stride": [2, 1], "padding": "numbers", "margins": [1, 0]},
    ),
    "average-pool": images(conv(3), {"type": "average_pool"}, conv(2)),
    "average-pool-margins": images(
        conv(2),
        {"type": "average_pool", "window": [3], "stride": [2], "padding": "numbers", "margins": [1]},
    ),
    "average-pool-without-margins": images(
        conv(2),
        {
            "type": "average_pool", "window": [3], "stride": [2], "padding": "numbers", "margins": [1],
            "count_margins": False,
        },
    ),
    "batch-norm-images": images(conv(3, "linear", bias=False), {"type": "batch_norm"}, conv(2, "relu", stride=[2])),
    "batch-norm": row(
        DIGITS, "cross_entropy", {"type": "flatten"}, dense(8, bias=False), {"type": "batch_norm"},
        {"type": "activation", "function": {"type": "tanh"}}, dense(10),
    ),
    "layer-norm": row(
        DIGITS, "cross_entropy", {"type": "flatten"}, dense(8, bias=False), {"type": "layer_norm"},
        {"type": "activation", "function": {"type": "relu"}}, dense(10),
    ),
    "layer-norm-images": images(conv(2, stride=[2]), {"type": "layer_norm"}),
    "affine-and-slopes": images(
        conv(3, "linear", bias=False, stride=[2]),
        {"type": "affine", "sizes": [3, 1, 1]},
        {"type": "activation", "function": {"type": "prelu", "shared": False}},
        conv(2, stride=[2]),
    ),
    "rnn-tanh": words(recurrent("rnn")),
    "rnn-relu": words(recurrent("rnn", function="relu", layers=2)),
    "lstm": words(recurrent("lstm")),
    "lstm-stacked": words(recurrent("lstm", 4, layers=2)),
    "lstm-bidirectional": words(recurrent("lstm", 4, bidirectional=True)),
    "lstm-stacked-bidirectional": words(recurrent("lstm", 3, layers=2, bidirectional=True)),
    "lstm-without-bias": steps(recurrent("lstm", 6, bias=False)),
    "lstm-peepholes": words(recurrent("lstm", peepholes="diagonal")),
    "gru-after": words(recurrent("gru", reset="after")),
    "gru-after-stacked-bidirectional": words(recurrent("gru", 3, reset="after", layers=2, bidirectional=True)),
    "gru-before": words(recurrent("gru", reset="before")),
    "gru-simple": words(recurrent("gru", reset="none", update="writes")),
    "last-step": row(PARITY, "binary_cross_entropy", recurrent("lstm", 6), {"type": "last_step"}, dense(1)),
    "encoder-decoder": translator(),
}  # fmt: skip


@dataclass
class Path:
    """What twenty updates gave: losses, the tensors at the end, and the trained network's answers."""

    losses: np.ndarray
    tensors: dict[str, np.ndarray]
    answers: np.ndarray
    batches: list[dict[str, np.ndarray]]


def document(name: str, optimizer: str) -> Document:
    training = {"optimizer": OPTIMIZERS[optimizer], "batch": BATCH, "order": "in order"}
    return Document.model_validate({**NETWORKS[name], "training": training})


def start(name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Where a tensor starts: factors near one, summands near zero, matrices that leave units unsaturated."""
    drawn = np.random.default_rng(crc32(name.encode())).uniform(-1.0, 1.0, shape)
    if len(shape) > 1:
        drawn *= 1.7 / np.sqrt(np.prod(shape[1:]))
    elif name.endswith(".weight"):
        drawn = 1.0 + 0.3 * drawn
    else:
        drawn *= 0.3
    return drawn.astype(np.float32)


def ours(name: str, optimizer: str) -> Path:
    """The path of our trainer, with the batches that it saw."""
    trainer = Trainer(document(name, optimizer))
    trainer.load_parameters({key: start(key, values.shape) for key, values in trainer.parameters().items()})
    network, rows, table = trainer.network, trainer.network.rows, trainer.network.table
    losses, batches = [], []
    for _ in range(STEPS):
        trainer.step(1)
        losses.append(trainer.loss)
        seen = {"inputs": rows.inputs, "targets": rows.target, **rows.fields}
        batch = {key: network.array(buffer).copy() for key, buffer in seen.items()}
        index = network.array(rows.index)
        batches.append(batch | {f"lengths {key}": lengths[index] for key, lengths in table.lengths.items()})
    some = table.taken(slice(0, APPLIED))
    answers = trainer.evaluation.predict(some.inputs, some.fields, some.lengths)
    tensors = {**trainer.parameters(), **trainer.statistics()}
    trainer.close()
    return Path(np.array(losses), tensors, next(iter(answers.values())), batches)


def asked(name: str) -> dict[str, np.ndarray]:
    """The samples for which the trained network is asked, as one batch."""
    trainer = Trainer(document(name, "sgd"))
    some = trainer.network.table.taken(slice(0, APPLIED))
    return {"inputs": some.inputs, **some.fields, **{f"lengths {key}": v for key, v in some.lengths.items()}}
