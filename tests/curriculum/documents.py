"""A network for every row of the course that this program computes; presets show those that have one."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from playground.document import Document
from playground.optimizers import OPTIMIZERS
from playground.schedules import SCHEDULES
from tests.engine.networks import dense_of as dense
from tests.engine.networks import loss_of as loss
from tests.engine.networks import network

Node = dict[str, Any]
DIGITS = {"type": "digits"}
WORDS = {"type": "reversal", "letters": 5, "longest": 5, "samples": 400}


def chain(layers: dict[str, Node], data: Node, criterion: Node, **settings: Any) -> Document:
    """Data, the layers one after the other, and the loss."""
    ids = ["data", *layers, "loss"]
    wires = ", ".join(f"{a}>{b}" for a, b in pairwise(ids))
    return network({"data": {"type": "data"}, **layers, "loss": criterion}, wires, data, **settings)


def of_points(layers: dict[str, Node], data: str = "circles", **settings: Any) -> Document:
    return chain({**layers, "out": dense(1)}, {"type": data}, loss("binary_cross_entropy"), **settings)


def of_digits(layers: dict[str, Node], **settings: Any) -> Document:
    head = {"flat": {"type": "flatten"}, "out": dense(10)}
    return chain({**layers, **head}, DIGITS, loss("cross_entropy"), batch=32, **settings)


def conv(filters: int, kernel: int = 3, **settings: Any) -> Node:
    return {"type": "conv2d", "filters": filters, "kernel": [kernel, kernel], "padding": "same", **settings}


def pool(kind: str = "max_pool") -> Node:
    return {"type": kind, "window": [2, 2]}


def of_bits(cell: Node, **settings: Any) -> Document:
    """Many to many of equal length: an answer after every bit."""
    data = {"type": "parity", "steps": 6, "answers": "at every step"}
    return chain({"cell": {"units": 12, **cell}, "out": dense(2)}, data, loss("cross_entropy"), **settings)


def of_waves(cell: Node, **settings: Any) -> Document:
    data = {"type": "sine", "steps": 12, "samples": 200}
    return chain({"cell": cell, "out": dense(1)}, data, loss("mean_squared_error"), **settings)


def of_text(layers: dict[str, Node], **settings: Any) -> Document:
    return chain(layers, {"type": "text", "steps": 8}, loss("cross_entropy"), batch=4, **settings)


LETTERS = 43  # different characters of the bundled stanza


def inception() -> Document:
    nodes = {
        "data": {"type": "data"},
        "one": conv(4, 1),
        "before3": conv(2, 1),
        "three": conv(4, 3),
        "before5": conv(2, 1),
        "five": conv(4, 5),
        "pooled": {"type": "max_pool", "window": [3, 3], "stride": [1, 1], "padding": "same"},
        "after": conv(4, 1),
        "joined": {"type": "concat"},
        "flat": {"type": "flatten"},
        "early": dense(10),
        "loss1": loss("cross_entropy", weight=0.3),
        "mean": {"type": "global_average_pool"},
        "late": dense(10),
        "loss2": loss("cross_entropy"),
    }
    wires = (
        "data>one, data>before3, before3>three, data>before5, before5>five, data>pooled, pooled>after, one>joined,"
        "three>joined, five>joined, after>joined, joined>mean, mean>late, late>loss2, one>flat, flat>early, early>loss1"
    )
    return network(nodes, wires, DIGITS, batch=32)


def residual() -> Document:
    nodes = {
        "data": {"type": "data"},
        "stem": conv(6),
        "conv1": conv(6, bias=False, activation={"type": "linear"}),
        "norm1": {"type": "batch_norm"},
        "relu1": {"type": "activation", "function": {"type": "relu"}},
        "conv2": conv(6, activation={"type": "linear"}),
        "sum": {"type": "add"},
        "mean": {"type": "global_average_pool"},
        "out": dense(10),
        "loss": loss("cross_entropy"),
    }
    wires = "data>stem, stem>conv1, conv1>norm1, norm1>relu1, relu1>conv2, conv2>sum, stem>sum, sum>mean"
    wires += ", mean>out, out>loss"
    return network(nodes, wires, DIGITS, batch=32)


def translator(cell: str) -> Document:
    nodes = {
        "data": {"type": "data"},
        "written": {"type": "data", "field": "decoder"},
        "e1": {"type": "embedding", "vocabulary": 6, "features": 8},
        "encoder": {"type": cell, "units": 16},
        "e2": {"type": "embedding", "vocabulary": 6, "features": 8},
        "decoder": {"type": cell, "units": 16},
        "out": dense(6),
        "loss": loss("cross_entropy"),
    }
    wires = "data>e1, e1>encoder, written>e2, e2>decoder, encoder:state>decoder:state, decoder>out, out>loss"
    return network(nodes, wires, WORDS)


def one_to_many() -> Document:
    """A sequence from one vector: it is repeated, and a cell makes steps of it."""
    nodes = {
        "data": {"type": "data"},
        "last": {"type": "last_step"},
        "again": {"type": "repeat_step", "steps": 12},
        "cell": {"type": "gru", "units": 8},
        "out": dense(1),
        "loss": loss("mean_squared_error"),
    }
    wires = "data>last, last>again, again>cell, cell>out, out>loss"
    return network(nodes, wires, {"type": "sine", "steps": 12, "samples": 200})


def contextual() -> Document:
    """The layers of a bidirectional network, weighed and summed, as in ELMo."""
    nodes = {
        "data": {"type": "data"},
        "words": {"type": "embedding", "vocabulary": 6, "features": 16},
        "first": {"type": "lstm", "units": 8, "bidirectional": True},
        "second": {"type": "lstm", "units": 8, "bidirectional": True},
        "sum": {"type": "weighted_sum"},
        "out": dense(6),
        "loss": loss("cross_entropy", target="inputs"),
    }
    wires = "data>words, words>first, first>second, words>sum, first>sum, second>sum, sum>out, out>loss"
    return network(nodes, wires, WORDS)


def autoencoder(middle: dict[str, Node], **settings: Any) -> Document:
    layers = {"flat": {"type": "flatten"}, **middle}
    return chain(layers, DIGITS, loss("mean_squared_error", target="inputs"), batch=32, **settings)


ROWS: dict[str, Document] = {
    "N1 maxout": of_points({"h1": dense(8), "max": {"type": "maxout", "pieces": 2}}),
    "N1 prelu": of_points({"h1": dense(8, "prelu")}),
    "N1 elu": of_points({"h1": dense(8, "elu")}),
    "N1 gelu": of_points({"h1": dense(8, "gelu")}),
    "N10 deleted links": of_points({"h1": {**dense(8, "tanh"), "removed": [[0, 0], [1, 3]]}}),
    "T5 orthogonal": of_points({"h1": {**dense(8, "tanh"), "initializer": {"type": "orthogonal"}}}),
    "T6 dropout": of_points({"h1": dense(8, "tanh"), "drop": {"type": "dropout"}}),
    "T6 decoupled decay": of_points({"h1": dense(8, "tanh")}, regularizer={"type": "decoupled_decay"}),
    "T6 L1": of_points({"h1": dense(8, "tanh")}, regularizer={"type": "l1"}),
    "T7 by norm": of_points({"h1": dense(8, "tanh")}, clipping={"type": "norm"}),
    "T7 by value": of_points({"h1": dense(8, "tanh")}, clipping={"type": "value"}),
    "T12 batch normalization": of_points({"h1": dense(8), "norm": {"type": "batch_norm"}}),
    "T12 layer normalization": of_points({"h1": dense(8, "tanh"), "norm": {"type": "layer_norm"}}),
    "C1 C2 convolution": of_digits({"conv1": conv(4)}),
    "C2 stride, dilation, groups": of_digits(
        {"conv1": conv(4), "conv2": conv(8, groups=2, dilation=[2, 2]),
         "conv3": conv(8, padding="valid", stride=[2, 2])}
    ),
    "C3 pooling": of_digits({"conv1": conv(4), "pool1": pool(), "pool2": pool("average_pool")}),
    "C3 global average": chain(
        {"conv1": conv(8), "mean": {"type": "global_average_pool"}, "out": dense(10)},
        DIGITS,
        loss("cross_entropy"),
        batch=32,
    ),
    "C4 two 3x3": of_digits({"conv1": conv(4, 3), "conv2": conv(4, 3)}),
    "C4 one 5x5": of_digits({"conv1": conv(4, 5)}),
    "C5 LeNet": of_digits(
        {"conv1": conv(6, 5), "pool1": pool(), "conv2": conv(16, 3), "pool2": pool(), "flat1": {"type": "flatten"},
         "h1": dense(40, "relu"), "h2": dense(20, "relu")}
    ),
    "C6 AlexNet": of_digits(
        {"conv1": conv(8), "pool1": pool(), "conv2": conv(12), "conv3": conv(12), "flat1": {"type": "flatten"},
         "h1": dense(32, "relu"), "drop": {"type": "dropout", "p": 0.5}}
    ),
    "C7 VGG": of_digits({"conv1": conv(6), "conv2": conv(6), "pool1": pool(), "conv3": conv(8), "conv4": conv(8)}),
    "C8 Inception, early exits": inception(),
    "C9 residual block": residual(),
    "C12 text": of_text(
        {"words": {"type": "embedding", "vocabulary": LETTERS, "features": 8},
         "conv1": {"type": "conv1d", "filters": 8, "kernel": 3, "padding": "causal"}, "out": dense(LETTERS)}
    ),
    "R1 autoregression": of_waves({"type": "rnn", "units": 1, "function": "linear"}),
    "R2 RNN": of_bits({"type": "rnn"}),
    "R4 truncation and time skip": of_bits({"type": "rnn", "truncation": 2, "skip": 2}),
    "R5 LSTM of 1997": of_bits({"type": "lstm", "forget_gate": False}),
    "R6 LSTM, no tanh": of_bits({"type": "lstm", "output_function": "linear", "forget_bias": 2.0}),
    "R7 full peepholes": of_bits({"type": "lstm", "peepholes": "full"}),
    "R7 diagonal peepholes": of_bits({"type": "lstm", "peepholes": "diagonal", "peephole_o": False}),
    "R8 GRU, reset before": of_bits({"type": "gru", "reset": "before"}),
    "R8 GRU, reset after": of_bits({"type": "gru", "reset": "after", "update": "writes"}),
    "R8 simplified GRU": of_bits({"type": "gru", "reset": "none", "bias": False}),
    "R9 many to one": chain(
        {"cell": {"type": "gru", "units": 12}, "last": {"type": "last_step"}, "out": dense(2)},
        {"type": "parity", "steps": 4},
        loss("cross_entropy"),
    ),
    "R9 one to many": one_to_many(),
    "R9 many to many, unequal (LSTM)": translator("lstm"),
    "R9 many to many, unequal (GRU)": translator("gru"),
    "R10 one-hot": of_text(
        {"hot": {"type": "one_hot", "vocabulary": LETTERS}, "cell": {"type": "rnn", "units": 16}, "out": dense(LETTERS)}
    ),
    "R10 embeddings, state carried on": of_text(
        {"words": {"type": "embedding", "vocabulary": LETTERS, "features": 8},
         "cell": {"type": "lstm", "units": 16, "carry": True}, "out": dense(LETTERS)},
        order="in streams",
    ),
    "R13 deep": of_bits({"type": "lstm", "layers": 3}),
    "R14 bidirectional": of_bits({"type": "gru", "bidirectional": True}),
    "R14 contextual embeddings": contextual(),
    "Z1 radial basis": chain(
        {"rbf": {"type": "rbf", "units": 20}, "out": dense(1)}, {"type": "circles"}, loss("binary_cross_entropy")
    ),
    "Z2 autoencoder": autoencoder(
        {"code": dense(12, "sigmoid"), "tied": {"type": "tied_dense", "owner": "code", "units": 64}}
    ),
    "Z2 denoising": autoencoder({"noise": {"type": "noise"}, "code": dense(16, "relu"), "out": dense(64)}),
    "Z2 sparse": autoencoder({"code": dense(32, "sigmoid"), "few": {"type": "sparsity"}, "out": dense(64)}),
    "Z2 variational": autoencoder(
        {"h1": dense(32, "relu"), "both": dense(8), "code": {"type": "gaussian_sampling"}, "out": dense(64)}
    ),
    **{
        f"T2 {spec.kind()}": of_points({"h1": dense(8, "tanh")}, optimizer=spec().model_dump())
        for spec in OPTIMIZERS
    },
    **{
        f"T4 {spec.kind()}": of_points({"h1": dense(8, "tanh")}, schedule=spec().model_dump())
        for spec in SCHEDULES
    },
}  # fmt: skip
