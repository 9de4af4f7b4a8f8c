"""The benchmark: whole updates of small perceptrons beside PyTorch, and the time from process start to first update.

A step is the whole step on both sides: shuffled order, gather, forward, loss, backward, a check for NaN and Inf,
update, running Q.
Repeats of the two sides alternate, so that a busy machine slows both; figures are medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from playground.document import Document

REPEATS = 5
SECONDS = 0.25  # of each repeat
SAMPLES = 2048


@dataclass(frozen=True)
class Case:
    """A perceptron to train: its widths, activation of the hidden layers, batch, optimizer, and the ratio aimed at."""

    name: str
    widths: tuple[int, ...]
    batch: int
    optimizer: str
    rate: float
    target: float | None
    activation: str = "tanh"

    @property
    def classes(self) -> int:
        """Classes of a softmax output; 0 where one output tells two classes apart."""
        return self.widths[-1] if self.widths[-1] > 1 else 0


CASES = (
    Case("2-4-2-1", (2, 4, 2, 1), 10, "sgd", 0.1, 100),
    Case("64-32-10", (64, 32, 10), 32, "sgd", 0.05, 20),
    Case("784-128-10-adam", (784, 128, 10), 32, "adam", 0.001, 1.5, "relu"),
    Case("784-128-10-sgd", (784, 128, 10), 32, "sgd", 0.05, None, "relu"),
)
START = "start"
NAMES = (*(case.name for case in CASES), START)


@dataclass(frozen=True)
class UpdateTime:
    """Microseconds for one whole update; `torch` has them by thread count and is empty where PyTorch is absent."""

    name: str
    microseconds: float
    torch: dict[str, float]
    target: float | None

    @property
    def ratio(self) -> float | None:
        """How many times faster than PyTorch's best."""
        return min(self.torch.values()) / self.microseconds if self.torch else None

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio}

    def __str__(self) -> str:
        line = f"{self.name:<16} {self.microseconds:>9.2f} us an update"
        if not self.torch:
            return f"{line}   (PyTorch is not installed)"
        threads, best = min(self.torch.items(), key=lambda item: item[1])
        aim = f", aim {self.target:g}x" if self.target else ""
        return f"{line}   PyTorch {best:>8.1f} us ({threads} threads)   {self.ratio:.1f}x faster{aim}"


@dataclass(frozen=True)
class StartTime:
    """Seconds from process start to the first update of the XOR preset, without and with compiled kernels."""

    cold: float
    warm: float
    name: str = START

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    def __str__(self) -> str:
        times = f"{self.cold:.2f} s with an empty cache, {self.warm:.2f} s with a full one"
        return f"{self.name:<16} first update after {times}"


def run(names: Iterable[str], repeats: int = REPEATS, seconds: float = SECONDS) -> Iterator[UpdateTime | StartTime]:
    """Measure what `names` lists, in the order of the table."""
    wanted = set(names)
    for case in CASES:
        if case.name in wanted:
            yield measure(case, repeats, seconds)
    if START in wanted:
        yield measure_start()


def samples(case: Case) -> tuple[np.ndarray, np.ndarray]:
    """Random samples a network of these widths can learn: (n, inputs) float32, (n,) class numbers."""
    random = np.random.default_rng(1)
    classes = max(case.classes, 2)
    labels = random.integers(0, classes, SAMPLES)
    centres = random.normal(size=(classes, case.widths[0]))
    inputs = centres[labels] + random.normal(size=(SAMPLES, case.widths[0]))
    return inputs.astype(np.float32), labels


def document_of(case: Case, table: Path) -> Document:
    """The network of a case as a document over a table file."""
    inputs, labels = samples(case)
    np.savez(table, inputs=inputs, target=labels)
    hidden = {"type": "dense", "activation": {"type": case.activation}}
    nodes = [{"id": "data", "layer": {"type": "data"}}]
    nodes += [{"id": f"h{k}", "layer": {**hidden, "units": n}} for k, n in enumerate(case.widths[1:-1], 1)]
    output = {"type": "dense", "units": case.widths[-1], "activation": {"type": "linear"}}
    loss = {"type": "cross_entropy" if case.classes else "binary_cross_entropy"}
    nodes += [{"id": "out", "layer": output}, {"id": "loss", "layer": {"type": "loss", "function": loss}}]
    ids = [str(node["id"]) for node in nodes]
    return Document.model_validate(
        {
            "graph": {"nodes": nodes, "wires": [{"source": a, "target": b} for a, b in pairwise(ids)]},
            "data": {"set": {"type": "table", "file": str(table), "standardise": False}, "test_fraction": 0.0},
            "training": {"optimizer": {"type": case.optimizer, "rate": case.rate}, "batch": case.batch},
        }
    )


def measure(case: Case, repeats: int, seconds: float) -> UpdateTime:
    """Time one case on both sides, in turns."""
    from playground.engine.trainer import Trainer

    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(document_of(case, Path(folder) / "samples.npz"))
    sides: dict[str, Callable[[int], None]] = {"ours": trainer.step}
    sides.update(_torch_sides(case))
    counts = {name: _count(step, seconds) for name, step in sides.items()}
    times: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(repeats):
        for name, step in sides.items():
            times[name].append(_seconds(step, counts[name]) / counts[name] * 1e6)
    medians = {name: statistics.median(values) for name, values in times.items()}
    ours = medians.pop("ours")
    return UpdateTime(case.name, ours, medians, case.target)


def _torch_sides(case: Case) -> dict[str, Callable[[int], None]]:
    """PyTorch's steps by thread count; none where it is not installed."""
    try:
        from playground.benchmark_torch import TorchPeer
    except ImportError:
        return {}
    inputs, labels = samples(case)
    return {str(threads): TorchPeer(case, inputs, labels, threads).step for threads in (1, 2)}


def _seconds(step: Callable[[int], None], count: int) -> float:
    began = time.perf_counter()
    step(count)
    return time.perf_counter() - began


def _count(step: Callable[[int], None], seconds: float) -> int:
    """How many updates take about so long; warms both sides up on the way."""
    count = 10
    while (taken := _seconds(step, count)) < seconds / 4:
        count *= 2
    return max(1, int(count * seconds / taken))


_FIRST_UPDATE = """
import playground
trainer = playground.Trainer(playground.load("xor"))
trainer.step(1)
print(trainer.steps, flush=True)
"""


def measure_start() -> StartTime:
    """Time new processes until their first update is done."""
    with tempfile.TemporaryDirectory() as folder:
        cold = _first_update(folder)
        return StartTime(cold, statistics.median(_first_update(folder) for _ in range(3)))


def _first_update(cache: str) -> float:
    began = time.perf_counter()
    environment = {**os.environ, "NETWORK_PLAYGROUND_CACHE": cache}
    command = [sys.executable, "-c", _FIRST_UPDATE]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - began
    if line.strip() != "1":
        raise RuntimeError(
            f"the process that was timed ended with exit code {process.returncode} before its first update"
        )
    return taken
