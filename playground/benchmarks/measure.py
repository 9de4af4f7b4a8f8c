"""Whole updates of one network, ours and PyTorch's in turns, so that a busy machine slows both."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from playground.benchmarks.work import Work

REPEATS = 5
SECONDS = 0.25  # of each repeat
THREADS = (1, 2)


@dataclass(frozen=True)
class UpdateTime:
    """Microseconds for one whole update by thread count: medians; `torch` is empty where PyTorch is absent.

    `gflops` counts the multiplications and additions of the layers, three times the forward pass, in our best time.
    """

    name: str
    ours: dict[str, float]
    torch: dict[str, float]
    target: float | None
    gflops: float

    @property
    def microseconds(self) -> float:
        return min(self.ours.values())

    @property
    def ratio(self) -> float | None:
        """How many times faster than PyTorch's best."""
        return min(self.torch.values()) / self.microseconds if self.torch else None

    @property
    def scaling(self) -> float | None:
        """How many times faster two threads are than one."""
        return self.ours["1"] / self.ours["2"] if {"1", "2"} <= self.ours.keys() else None

    def as_json(self) -> dict[str, object]:
        derived = {"microseconds": self.microseconds, "ratio": self.ratio, "scaling": self.scaling}
        return {**asdict(self), **derived}

    def __str__(self) -> str:
        threads, best = min(self.ours.items(), key=lambda item: item[1])
        line = f"{self.name:<17} {best:>9.2f} us an update ({threads} threads, {self.gflops:>5.1f} GFLOP/s"
        line += f", {self.scaling:.2f}x from 1 to 2)" if self.scaling else ")"
        if not self.torch:
            return f"{line}   (PyTorch is not installed)"
        threads, best = min(self.torch.items(), key=lambda item: item[1])
        aim = f", aim {self.target:g}x" if self.target else ""
        return f"{line}   PyTorch {best:>8.1f} us ({threads} threads)   {self.ratio:.2f}x faster{aim}"


def measure(work: Work, repeats: int = REPEATS, seconds: float = SECONDS) -> UpdateTime:
    """Time one work on both sides, in turns; ours with two threads only where its batch is cut into shards."""
    from playground.engine.trainer import Trainer

    with tempfile.TemporaryDirectory() as folder:
        document = work.document(Path(folder))
        trainers = {"1": Trainer(document, threads=1)}
        network = trainers["1"].network
        if len(network.compiler.shards(network.batch)) > 2:
            trainers["2"] = Trainer(document, threads=2)
    operations = 3 * network.batch * sum(network.inference.operations.values())
    sides: dict[str, Callable[[int], None]] = {f"ours {k}": trainer.step for k, trainer in trainers.items()}
    try:
        from playground.benchmarks.peer import TorchPeer
    except ImportError:
        pass
    else:
        weights = trainers["1"].parameters()
        for threads in THREADS:
            sides[f"torch {threads}"] = TorchPeer(work, network.table, threads, weights).step
    counts = {name: _count(step, seconds) for name, step in sides.items()}
    times: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(repeats):
        for name, step in sides.items():
            times[name].append(_seconds(step, counts[name]) / counts[name] * 1e6)
    medians = {name: statistics.median(values) for name, values in times.items()}
    ours, torch = (
        {name.split()[1]: value for name, value in medians.items() if name.startswith(side)}
        for side in ("ours", "torch")
    )
    return UpdateTime(work.name, ours, torch, work.target, operations / min(ours.values()) / 1e3)


def _seconds(step: Callable[[int], None], count: int) -> float:
    began = time.perf_counter()
    step(count)
    return time.perf_counter() - began


def _count(step: Callable[[int], None], seconds: float) -> int:
    """How many updates take about so long; warms the side up on the way."""
    count = 1
    while (taken := _seconds(step, count)) < seconds / 4:
        count *= 2
    return max(1, int(count * seconds / taken))
