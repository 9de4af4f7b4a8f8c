"""Documents that together have every layer, for what is written for PyTorch."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from playground.activations import ACTIVATIONS
from playground.datasets.random_numbers import RandomNumbers
from playground.document import DataSettings, Document, Group, Training
from playground.graph import Graph, Node, Wire
from playground.layers import LAYERS
from playground.layers.base import Layer
from playground.losses import LOSSES
from playground.optimizers import OPTIMIZERS


def layer(kind: str, **settings: Any) -> Layer:
    for name in ("activation", "function"):
        if isinstance(settings.get(name), str) and kind != "rnn":
            known = LOSSES if kind == "loss" else ACTIVATIONS
            settings[name] = known[settings[name]]()
    return LAYERS[kind](**settings)  # type: ignore[call-arg]


def document(
    nodes: dict[str, Layer],
    wires: str = "",
    data: dict[str, Any] | None = None,
    loss: str = "mean_squared_error",
    groups: tuple[Group, ...] = (),
    **training: Any,
) -> Document:
    """Nodes with wires as "a>b a.output>b a>b.port"; without wires a chain. Loss and data come by themselves."""
    given = {"data": LAYERS["data"](), **nodes}  # type: ignore[call-arg]
    if not any(made.role == "loss" for made in given.values()):
        given["loss"] = layer("loss", function=loss)
    ids = list(given)
    drawn = wires.split() or [f"{a}>{b}" for a, b in pairwise(ids)]
    made = []
    for text in drawn:
        source, target = text.split(">")
        (source, _, output), (target, _, port) = source.partition("."), target.partition(".")
        made.append(Wire(source=source, output=output, target=target, port=port))
    return Document(
        graph=Graph(nodes=tuple(Node(id=name, layer=own) for name, own in given.items()), wires=tuple(made)),
        groups=groups,
        data=DataSettings(set=RandomNumbers(samples=40, **(data or {})), test_fraction=0.5),
        training=Training(batch=10, order="in order").replace(
            **{"optimizer": OPTIMIZERS["sgd"](rate=0.05), **training}  # type: ignore[call-arg]
        ),
    )


def dense(units: int, activation: str = "tanh", **settings: Any) -> Layer:
    return layer("dense", units=units, activation=activation, **settings)


def vectors(width: int, classes: int = 0, values: int = 1) -> dict[str, Any]:
    return {"sizes": (width,), "classes": classes, "values": values}


def sequences(long: int, width: int, **settings: Any) -> dict[str, Any]:
    return {"sizes": (long, width), "classes": 0, **settings}


OUT = {"out": dense(1, "linear")}
FLAT_OUT = {"flat": layer("flatten"), **OUT}


def activations() -> Document:
    """Every function side by side, as a node and in a Dense."""
    kinds = [own.kind() for own in ACTIVATIONS]
    nodes = {f"a_{kind}": layer("activation", function=kind) for kind in kinds}
    nodes |= {f"d_{kind}": dense(2, kind) for kind in kinds}
    wires = " ".join(f"data>{name} {name}>join" for name in nodes)
    return document({**nodes, "join": layer("concat"), **OUT}, f"{wires} join>out out>loss", vectors(3))


def long_names() -> Document:
    """Lines that have to be folded."""
    first, second, joined, mixed = ("a_rather_long_name_of_a_node_number_" + text for text in ("one", "two", "4", "5"))
    nodes = {first: dense(3), second: dense(3), joined: layer("concat"), mixed: layer("add")}
    wires = (
        f"data>{first} data>{second} {first}>{joined} {second}>{joined} {first}>{mixed} {second}>{mixed} "
        f"{joined}>both {mixed}>both both>out out>loss"
    )
    group = Group(id="a_rather_long_name_of_a_group_of_nodes_1", members=(first, second))
    return document({**nodes, "both": layer("concat"), **OUT}, wires, vectors(3), groups=(group,))


def of_vectors() -> dict[str, Document]:
    units = ("tanh", "sigmoid", "relu", "leaky_relu", "softplus", "elu", "linear")
    slopes = ACTIVATIONS["prelu"](shared=False)  # type: ignore[call-arg]
    return {
        "by unit and pruned": document(
            {"h": dense(7, unit_activations=units, removed=((0, 1), (2, 6))), **OUT}, data=vectors(3)
        ),
        "without bias": document({"h": dense(4, bias=False), **OUT}, data=vectors(3)),
        "slopes": document({"h": layer("dense", units=4, activation=slopes), **OUT}, data=vectors(3)),
        "dropout": document({"d": layer("dropout"), "e": layer("dropout", inverted=False), **OUT}, data=vectors(3)),
        "noise": document(
            {"n": layer("noise"), "m": layer("noise", method="masking"), "h": dense(3), **OUT}, data=vectors(3)
        ),
        "features": document(
            {
                "f": layer("features", chosen=("x1", "x2", "x1_squared", "x2_squared", "x1_x2", "sin_x1", "sin_x2")),
                **OUT,
            },
            data=vectors(2),
        ),
        "maxout": document({"h": dense(6, "linear"), "m": layer("maxout", pieces=3), **OUT}, data=vectors(3)),
        "softmax": document({"h": dense(6), "s": layer("softmax"), "l": layer("log_softmax"), **OUT}, data=vectors(3)),
        "affine": document(
            {
                "a": layer("affine", sizes=(3,)),
                "b": layer("affine", scale=False),
                "c": layer("affine", shift=False),
                **OUT,
            },
            data=vectors(3),
        ),
        "combining": document(
            {
                "a": dense(4),
                "b": dense(4, "sigmoid"),
                "sum": layer("add"),
                "minus": layer("subtract"),
                "times": layer("multiply"),
                "all": layer("multiply"),
                "join": layer("concat"),
                "mix": layer("weighted_sum"),
                **OUT,
            },
            wires="data>a data>b a>sum b>sum a>minus b>minus sum>times minus>times b>all a>join "
            "times>join all>join times>mix a>mix mix>join join>out out>loss",
            data=vectors(3),
        ),
        "tied": document(
            {"h": dense(2), "back": layer("tied_dense", owner="h", units=5, activation="tanh")},
            data=vectors(5, values=5),
        ),
        "radial": document({"r": layer("rbf", units=5), **OUT}, data=vectors(3)),
        "variational": document(
            {"h": dense(6, "linear"), "z": layer("gaussian_sampling", beta=0.3), **OUT}, data=vectors(3)
        ),
        "sparse": document(
            {
                "h": dense(6, "sigmoid"),
                "s": layer("sparsity", penalty="KL", rate=0.5),
                "t": layer("sparsity", rate=0.2),
                **OUT,
            },
            data=vectors(3),
        ),
        "normalized": document(
            {
                "h": dense(5),
                "bn": layer("batch_norm"),
                "ln": layer("layer_norm"),
                "b2": layer("batch_norm", unbiased=False, affine=False),
                **OUT,
            },
            data=vectors(3),
        ),
        "moments": document(
            {"h": dense(5), "ln": layer("layer_norm", affine=False), "join": layer("concat"), **OUT},
            wires="data>h h>ln ln.mean>join ln.inverse_deviation>join ln>join join>out out>loss",
            data=vectors(3),
        ),
        "two losses": document(
            {
                "h": dense(5),
                "early": dense(1, "linear"),
                "g": dense(4),
                **OUT,
                "loss1": layer("loss", function="mean_squared_error", weight=0.3),
                "loss2": layer("loss", function="huber", weight=1.5),
            },
            wires="data>h h>early h>g g>out early>loss1 out>loss2",
            data=vectors(3),
        ),
        "names": document(
            {
                "train": dense(4),
                "class": dense(3),
                "self": dense(3),
                "inputs": dense(3),
                "run": dense(2),
                "nn": dense(2),
                "sign": layer("activation", function="tanh"),
                **OUT,
            },
            data=vectors(3),
            groups=(
                Group(id="forward", name='"""\nimport os', members=("class", "self")),
                Group(id="block", members=("run", "nn")),
            ),
        ),
        "long names": long_names(),
        "not wired yet": document({"h": dense(4), **OUT, "new": dense(3)}, "data>h h>out out>loss", vectors(3)),
        "idle": document({"h": dense(4), "end": dense(2), **OUT}, wires="data>h h>end h>out out>loss", data=vectors(3)),
    }


def of_tensors() -> dict[str, Document]:
    return {
        "rearranged": document(
            {
                "r": layer("reshape", sizes=(2, 3, -1)),
                "p": layer("permute", order=(3, 1, 2)),
                "q": layer("permute"),
                "s": layer("slice", first=(1, 0), last=(0, -1), step=(1, 2)),
                "pad": layer("pad", before=(1, 0), after=(0, 2), value=0.5),
                "mirror": layer("pad", before=(1,), after=(2,), mode="reflect"),
                "edge": layer("pad", before=(0, 2), after=(1, -1), mode="edge"),
                "wrap": layer("pad", before=(1, 1), after=(2, 0), mode="wrap"),
                "one": layer("reshape", sizes=(1, -1)),
                "e": layer("expand", sizes=(2, 3, 1)),
                **FLAT_OUT,
            },
            data=vectors(24),
        ),
        "products": document(
            {
                "a": layer("reshape", sizes=(2, 3)),
                "b": layer("reshape", sizes=(3, 2)),
                "m": layer("matmul"),
                "v": dense(2),
                "w": layer("matmul"),
                "c": layer("reshape", sizes=(1, 3, 2)),
                "x": layer("matmul"),
                "f": layer("flatten"),
                "join": layer("concat"),
                **OUT,
            },
            wires="data>a data>b a>m b>m data>v m>w v>w data>c a>x c>x x>f f>join w>join join>out out>loss",
            data=vectors(6),
        ),
    }


DOCUMENTS = {"activations": activations(), **of_vectors(), **of_tensors()}
