"""Documents of images and sequences, for what is written for PyTorch."""

from __future__ import annotations

from typing import Any

from playground.activations import ACTIVATIONS
from playground.document import Document
from playground.layers.base import Layer
from playground.optimizers import OPTIMIZERS
from tests.interop.torch_documents import FLAT_OUT, OUT, dense, document, layer, sequences

IMAGE = {"sizes": (3, 9, 8), "classes": 0}
TOKENS = {"sizes": (7,), "vocabulary": 6, "classes": 0, "ragged": True}
LAST_OUT = {"last": layer("last_step"), **OUT}


def recurrent(kind: str, lengths: bool = True, **settings: Any) -> Document:
    return document(
        {"rnn": layer(kind, units=4, **settings), **LAST_OUT},
        data=sequences(6, 3, ragged=lengths),
        loss="half_squared_error",
    )


def image(*layers: Layer) -> Document:
    return document(
        {**{f"n{k}": own for k, own in enumerate(layers)}, **FLAT_OUT},
        data=IMAGE,
        optimizer=OPTIMIZERS["sgd"](rate=0.005),
    )  # type: ignore[call-arg]


def of_images() -> dict[str, Document]:
    conv, slopes = "conv2d", ACTIVATIONS["prelu"](shared=False)  # type: ignore[call-arg]
    return {
        "conv": image(layer(conv, filters=4), layer(conv, filters=2, kernel=(3, 2), stride=(2, 1), activation="tanh")),
        "conv options": image(
            layer(conv, filters=6, groups=3, padding="numbers", margins=(2, 1), dilation=(2, 1), bias=False),
            layer(conv, filters=4, kernel=(2,), padding="same", activation=slopes),
            layer(conv, filters=2, padding="numbers", margins=(0, 1, 2, 0)),
            layer(conv, filters=3, padding="valid", activation="linear"),
        ),
        "deconv": image(
            layer("conv_transpose2d", filters=4, kernel=(3, 2), stride=(2,), margins=(1,), added=(1, 0)),
            layer("conv_transpose2d", filters=2, groups=2, margins=(1, 0, 0, 2), dilation=(2,), activation=slopes),
        ),
        "max pools": image(
            layer("max_pool"),
            layer("max_pool", window=(2,), padding="same", stride=(1,)),
            layer("max_pool", window=(3, 2), stride=(2, 1), padding="numbers", margins=(1,), dilation=(1,)),
            layer("max_pool", window=(2,), partial=True),
        ),
        "average pools": image(
            layer("average_pool", window=(2,), stride=(1,)),
            layer("average_pool", window=(3, 2), stride=(1, 1), padding="numbers", margins=(1,)),
            layer("average_pool", window=(3,), stride=(1,), padding="numbers", margins=(1,), count_margins=False),
            layer("average_pool", window=(2,), stride=(1,), padding="same", count_margins=False),
            layer("average_pool", window=(2,), stride=(2,), dilation=(2,), partial=True),
        ),
        "global": document(
            {
                "c": layer(conv, filters=4),
                "bn": layer("batch_norm"),
                "ln": layer("layer_norm"),
                "up": layer("upsample", factor=(2, 3)),
                "bi": layer("upsample", mode="bilinear"),
                "mean": layer("global_average_pool"),
                "max": layer("global_max_pool"),
                "join": layer("concat"),
                **OUT,
            },
            wires="data>c c>bn bn>ln ln>up up>bi bi>mean bn>max mean>join max>join join>out out>loss",
            data=IMAGE,
        ),
        "lines": document(
            {
                "a": layer("conv1d", filters=4, padding="causal", dilation=2),
                "b": layer("conv1d", filters=4, kernel=2, activation="tanh"),
                "c": layer("conv1d", filters=3, stride=2, groups=1, padding="numbers", margins=(1, 2)),
                "m": layer("max_pool", window=(2,), stride=(1,)),
                "n": layer("average_pool", window=(2,), stride=(1,)),
                "o": layer("average_pool", window=(2,), stride=(1,), padding="same"),
                "p": layer("max_pool", window=(2,), stride=(1,), padding="same"),
                **FLAT_OUT,
            },
            data=sequences(9, 3),
        ),
    }


def of_sequences() -> dict[str, Document]:
    both = {"layers": 2, "bidirectional": True}
    words = {"emb": layer("embedding", vocabulary=6, features=3), "onehot": layer("one_hot", vocabulary=6)}
    found = {
        "rnn": recurrent("rnn", False),
        "rnn relu both": recurrent("rnn", function="relu", **both),
        "rnn sigmoid skip": recurrent("rnn", function="sigmoid", skip=2, **both),
        "rnn linear": recurrent("rnn", function="linear", bias=False),
        "rnn truncated": recurrent("rnn", truncation=2, skip=1),
        "lstm": recurrent("lstm", False),
        "lstm both": recurrent("lstm", **both),
        "lstm without f": recurrent("lstm", forget_gate=False, output_function="linear", **both),
        "lstm peepholes": recurrent("lstm", peepholes="diagonal", **both),
        "lstm full": recurrent("lstm", peepholes="full", peephole_o=False, truncation=3),
        "gru before": recurrent("gru", **both),
        "gru after": recurrent("gru", reset="after", **both),
        "gru after writes": recurrent("gru", False, reset="after", update="writes"),
        "gru simple": recurrent("gru", reset="none"),
        "gru simple writes": recurrent("gru", reset="none", update="writes", bias=False),
        "tokens": document(
            {
                **words,
                "join": layer("concat"),
                "gru": layer("gru", units=3),
                "mean": layer("global_average_pool"),
                "max": layer("global_max_pool"),
                "two": layer("concat"),
                **OUT,
            },
            wires="data>emb data>onehot emb>join onehot>join join>gru gru>mean gru>max mean>two max>two "
            "two>out out>loss",
            data=TOKENS,
        ),
        "each step": document(
            {
                "lstm": layer("lstm", units=4),
                "bn": layer("batch_norm"),
                "ln": layer("layer_norm"),
                "out": dense(3, "linear"),
            },
            data=sequences(6, 3, classes=3, steps=6, ragged=True),
            loss="cross_entropy",
        ),
        "encoder and decoder": document(
            {
                "encoder": layer("lstm", units=3),
                "repeat": layer("repeat_step", steps=4),
                "code": layer("last_step"),
                "decoder": layer("lstm", units=3),
                "out": dense(2, "linear"),
            },
            wires="data>encoder encoder>code code>repeat repeat>decoder encoder.state>decoder.state "
            "decoder>out out>loss",
            data=sequences(5, 2, steps=4, values=2, ragged=True),
        ),
        "cells with states": document(
            {
                "encoder": layer("gru", units=3, reset="before"),
                "half": dense(3),
                "decoder": layer("gru", units=3, reset="after"),
                "out": dense(2, "linear"),
            },
            wires="data>encoder encoder.state>half half>decoder.state data>decoder decoder>out out>loss",
            data=sequences(5, 2, steps=5, values=2),
        ),
        "carried": document(
            {
                "gru": layer("gru", units=3, carry=True),
                "lstm": layer("lstm", units=3, carry=True),
                "out": dense(2, "linear"),
            },
            data=sequences(5, 2, steps=5, values=2),
            order="in streams",
        ),
        "two columns": document(
            {
                "more": layer("data", field="x2"),
                "a": dense(3),
                "b": dense(3),
                "join": layer("concat"),
                "out": dense(4, "linear"),
                "loss": layer("loss", function="mean_squared_error", target="x2"),
            },
            wires="data>a more>b a>join b>join join>out out>loss",
            data={"sizes": (3,), "further": ((4,),), "classes": 0},
        ),
    }
    return found


DOCUMENTS = {**of_images(), **of_sequences()}
