"""The table of the benchmark: perceptrons, pictures and sequences of the usual sizes, with their aims."""

from __future__ import annotations

from typing import Any

from playground.benchmarks.work import Layers, Work

LINEAR = {"type": "linear"}


def _dense(units: int, activation: str) -> dict[str, Any]:
    return {"type": "dense", "units": units, "activation": {"type": activation}}


def _perceptron(name: str, widths: tuple[int, ...], target: float | None, **settings: Any) -> Work:
    activation = settings.pop("activation", "tanh")
    hidden = tuple((f"h{k}", _dense(units, activation)) for k, units in enumerate(widths[1:-1], 1))
    layers = (*hidden, ("out", _dense(widths[-1], "linear")))
    return Work(name, layers, "Perceptron", target, classes=max(widths[-1], 2), shape=widths[:1], **settings)


def _convolution(filters: int, kernel: int) -> dict[str, Any]:
    return {
        "type": "conv2d",
        "filters": filters,
        "kernel": [kernel, kernel],
        "padding": "same",
        "activation": {"type": "relu"},
    }


def _pool() -> dict[str, Any]:
    return {"type": "max_pool", "window": [2, 2]}


LENET: Layers = (
    ("conv1", _convolution(6, 5)),
    ("pool1", _pool()),
    ("conv2", {**_convolution(16, 5), "padding": "valid"}),
    ("pool2", _pool()),
    ("flat", {"type": "flatten"}),
    ("h1", _dense(120, "relu")),
    ("h2", _dense(84, "relu")),
    ("out", _dense(10, "linear")),
)

FOUR_CONVOLUTIONS: Layers = (
    ("conv1", _convolution(32, 3)),
    ("conv2", _convolution(32, 3)),
    ("pool1", _pool()),
    ("conv3", _convolution(64, 3)),
    ("conv4", _convolution(64, 3)),
    ("pool2", _pool()),
    ("flat", {"type": "flatten"}),
    ("out", _dense(10, "linear")),
)


def _sequence(name: str, cell: dict[str, Any], peer: str, target: float | None, **settings: Any) -> Work:
    tokens = settings.pop("tokens", 100)
    layers = (
        ("embedding", {"type": "embedding", "vocabulary": tokens, "features": 64}),
        ("cell", cell),
        ("out", _dense(tokens, "linear")),
    )
    sizes = {"steps": 64, "batch": 32, "samples": 256, "clip": 1.0, **settings}
    return Work(name, layers, peer, target, classes=tokens, data="tokens", **sizes)


WORKS = (
    _perceptron("2-4-2-1", (2, 4, 2, 1), 100, batch=10, optimizer="sgd", rate=0.1),
    _perceptron("64-32-10", (64, 32, 10), 20, batch=32, optimizer="sgd", rate=0.05),
    _perceptron("784-128-10-adam", (784, 128, 10), 1.5, batch=32, activation="relu"),
    _perceptron("784-128-10-sgd", (784, 128, 10), None, batch=32, activation="relu", optimizer="sgd", rate=0.05),
    Work("lenet", LENET, "LeNet", 2.0, batch=32, classes=10, shape=(1, 28, 28), samples=1024),
    Work("conv3x3", FOUR_CONVOLUTIONS, "FourConvolutions", 1.0, batch=32, classes=10, shape=(3, 32, 32), samples=512),
    _sequence("rnn-128", {"type": "rnn", "units": 128}, "RNN", 2.0),
    _sequence("lstm-128", {"type": "lstm", "units": 128}, "LSTM", 1.3),
    _sequence("gru-128", {"type": "gru", "units": 128, "reset": "after"}, "GRU", 2.5),
    _sequence("lstm-256", {"type": "lstm", "units": 256}, "LSTM", 1.0),
    _sequence("gru-256", {"type": "gru", "units": 256, "reset": "after"}, "GRU", 1.8),
    _sequence("lstm-peepholes", {"type": "lstm", "units": 128, "peepholes": "diagonal"}, "PeepholeLSTM", 10.0),
    _sequence("gru-reset-before", {"type": "gru", "units": 128, "reset": "before"}, "ResetBeforeGRU", 10.0),
    _sequence("words", {"type": "lstm", "units": 128}, "LSTM", 1.0, tokens=10_000),
)
