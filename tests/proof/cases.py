"""Cases of every layer with drawn settings, shapes and numbers, the same in every run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from zlib import crc32

import numpy as np
from pydantic import ValidationError

from kernels.program import Binder
from playground.activations.base import ActivationFunction
from playground.datasets.base import Table
from playground.layers import LAYERS
from playground.layers.base import Layer, Shape
from playground.layers.loss import Loss
from playground.losses.base import LossFunction
from playground.text import Problem
from tests.layers.harness import Bound, bind_layer, numbers
from tests.proof.settings import Random, choices, settings

ATTEMPTS = 2000
STUBBORN = 100  # draws before another value of the setting with most values is tried
KINDS = tuple(layer.kind() for layer in LAYERS if layer.role != "data")
RECURRENT = ("rnn", "lstm", "gru")


@dataclass(frozen=True)
class Case:
    """A layer with everything its rows read; arrays are float64 and exact in float32."""

    name: str
    layer: Layer
    inputs: list[np.ndarray]
    parameters: dict[str, np.ndarray]
    upstream: np.ndarray | None
    further: dict[str, Any] = field(default_factory=dict)  # `bind_layer`'s other arguments

    def bind(self, binder: Binder | None = None, **changes: Any) -> Bound:
        """The rows over copies of the numbers."""
        inputs = [values.copy() for values in self.inputs]
        parameters = {name: values.copy() for name, values in self.parameters.items()}
        further = {
            name: {key: values.copy() for key, values in given.items()} if isinstance(given, dict) else given
            for name, given in self.further.items()
        }
        return bind_layer(self.layer, inputs, parameters, self.upstream, binder=binder, **(further | changes))

    def __repr__(self) -> str:
        shapes = [values.shape for values in self.inputs]
        drawn = {n: v for n, v in self.further.items() if isinstance(v, int) or n == "lengths"}
        return f"{self.name}: {self.layer!r} on {shapes} {drawn}"


def planned(kind: str) -> int:
    """How many cases a layer gets: more where it has more options."""
    several = choices(LAYERS[kind])
    return 48 + 6 * sum(len(values) for values in several.values()) + 60 * len(LAYERS[kind].ports)


def cases(kind: str, count: int, salt: int = 0) -> Iterator[Case]:
    """`count` different cases of a layer."""
    for number in range(count):
        yield drawn(kind, number, salt)


def drawn(kind: str, number: int, salt: int = 0) -> Case:
    """Case `number`: settings and shapes are drawn until the layer accepts them."""
    spec = LAYERS[kind]
    for attempt in range(ATTEMPTS):
        random = np.random.default_rng([crc32(kind.encode()), number, attempt, salt])
        try:
            shapes = _shapes(spec, random)
            layer = settings(spec, random, number + attempt // STUBBORN, shapes)
            if isinstance(layer, Loss):
                return _loss_case(layer, random, f"{kind}-{number}")
            layer.shape(*shapes)
            case = _case(layer, shapes, random, f"{kind}-{number}")
        except (ValidationError, Problem):
            continue
        return case
    raise AssertionError(f"no valid settings of {kind!r} in {ATTEMPTS} draws: tests/proof/settings.py needs a hint")


def _shapes(spec: type[Layer], random: Random) -> list[Shape]:
    first = _shape(random)
    if not spec.many:
        return [first]
    count = spec.count or int(random.integers(1, 5))
    if random.random() < 0.6:
        return [first] * count
    # Sizes of the first one, with another somewhere; or another shape altogether.
    found = [first]
    for _ in range(count - 1):
        other = list(first if random.random() < 0.8 else _shape(random))
        other[random.integers(len(other))] = int(random.integers(1, 5))
        found.append(tuple(other))
    return found


def _shape(random: Random) -> Shape:
    axes = random.choice([1, 2, 3, 4], p=[0.34, 0.33, 0.3, 0.03])
    most = {1: (8,), 2: (6, 5), 3: (5, 7, 7), 4: (3, 3, 3, 3)}[int(axes)]
    return tuple(int(random.integers(1, size + 1)) for size in most)


def _inputs(layer: Layer, shapes: list[Shape], batch: int, random: Random) -> list[np.ndarray]:
    seed = int(random.integers(1 << 30))
    found = [numbers((batch, *shape), seed + k) for k, shape in enumerate(shapes)]
    if reads_tokens(layer):
        return [random.integers(0, layer.vocabulary, values.shape).astype(float) for values in found]
    if getattr(layer, "penalty", "") == "KL":  # of activities between 0 and 1
        found = [0.5 + 0.4 * np.tanh(values) for values in found]
    return [values.astype(np.float32).astype(np.float64) for values in found]


def reads_tokens(layer: Layer) -> bool:
    """Inputs are whole numbers, in which nothing can be differentiated."""
    return "vocabulary" in type(layer).model_fields


def _case(layer: Layer, shapes: list[Shape], random: Random, name: str) -> Case:
    batch, seed = int(random.integers(2, 6)), int(random.integers(1 << 30))
    inputs = _inputs(layer, shapes, batch, random)
    parameters = {
        key: numbers(p.shape, seed + k, min(0.8, 1.2 / np.sqrt(p.fan_in)))
        for k, (key, p) in enumerate(layer.parameters(*shapes).items())
    }
    extra = layer.outputs(*shapes)
    # What is read downstream: the output, named outputs, or both.
    reads = int(random.integers(3)) if extra else 0
    upstream = numbers((batch, *layer.shape(*shapes)), seed + 50) if reads < 2 else None
    further: dict[str, Any] = {
        "shards": int(random.choice([1, 1, 2, 3])) if batch > 2 else 1,
        "step": int(random.integers(20)),
    }
    if reads:
        chosen = [key for key in extra if random.random() < 0.7] or list(extra)[:1]
        further["outputs_upstream"] = {key: numbers((batch, *extra[key]), seed + 60) for key in chosen}
    if len(inputs) > 1 and random.random() < 0.3:
        further["wanted"] = [bool(random.integers(2)) for _ in inputs]
    if (len(shapes[0]) == 2 or reads_tokens(layer)) and random.random() < 0.6:
        further["lengths"] = random.integers(0, shapes[0][0] + 1, batch)
    if layer.ports and random.random() < 0.6 and not layer.carried(*shapes):
        given = {port: extra[port] for port in layer.ports}
        for port, shape in given.items():
            layer.check_port(port, shape, *shapes)
        further["ports"] = {port: numbers((batch, *shape), seed + 70) for port, shape in given.items()}
    if layer.carried(*shapes):
        further["carried"] = {k: numbers((batch, *s), seed + 80) for k, s in layer.carried(*shapes).items()}
    if layer.statistics(*shapes):
        further["statistics"] = {
            key: s.start + 0.5 * np.abs(numbers(s.shape, seed + 90)) for key, s in layer.statistics(*shapes).items()
        }
    if layer.penalizes:
        further["weight"] = _weights(batch, random)
    return Case(name, layer, inputs, parameters, upstream, further)


def _weights(rows: int, random: Random) -> np.ndarray:
    """1/count of real samples, and 0 for padding."""
    real = random.random(rows) < 0.75
    real[0] = True
    return np.where(real, np.float64(np.float32(1.0 / real.sum())), 0.0)


def _table(rows: int, width: int, random: Random) -> Table:
    """Targets of some kind: classes, values, values from 0 to 1, or shares."""
    kind = random.integers(4)
    inputs = np.zeros((rows, 1), np.float32)
    if kind == 0:
        count = int(random.choice([2, max(width, 2)]))
        return Table(inputs, random.integers(0, count, rows), tuple(f"c{k}" for k in range(count)))
    values = random.normal(size=(rows, width))
    if kind == 2:
        values = random.random((rows, width))
    if kind == 3:
        values = np.exp(values) / np.exp(values).sum(axis=1, keepdims=True)
    return Table(inputs, values.astype(np.float32))


def _loss_case(layer: Loss, random: Random, name: str) -> Case:
    batch, width, steps = int(random.integers(2, 7)), int(random.integers(1, 6)), int(random.integers(1, 4))
    rows = batch * steps
    table = _table(rows, width, random)
    layer.function.check(width, table)
    scores = numbers((batch, width) if steps == 1 else (batch, steps, width), int(random.integers(1 << 30)), 1.5)
    further = {
        "target": layer.function.targets(table).astype(np.float64),
        "weight": _weights(rows, random),
        "shards": int(random.integers(1, 3)),
    }
    return Case(name, layer, [scores], {}, None, further)


def smooth_twin(case: Case, salt: int) -> Case:
    """The same case with other numbers, for one whose numbers lie on a kink."""
    random = np.random.default_rng([crc32(case.name.encode()), salt])
    shapes = [values.shape[1:] for values in case.inputs]
    return replace(case, inputs=_inputs(case.layer, shapes, len(case.inputs[0]), random))


def functions_of(layer: Layer) -> Iterator[ActivationFunction | LossFunction]:
    """The functions among a layer's settings."""
    for name in type(layer).model_fields:
        value = getattr(layer, name)
        if isinstance(value, ActivationFunction | LossFunction):
            yield value
