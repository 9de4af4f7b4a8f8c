"""The machine's peak, and the share of it that products, convolutions and recurrent cells reach on one core."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from kernels.program import Phase

ROUNDS = 4_000_000
SIZE = 256  # of the square matrices
REPEATS = 7
LAYERS = {"conv3x3": ("conv2", "conv4"), "lstm-128": ("cell",), "lstm-256": ("cell",)}


@dataclass(frozen=True)
class PeakShare:
    """GFLOP/s of one core: of multiply-adds on registers alone, and of our loops by name."""

    peak: float
    reached: dict[str, float] = field(default_factory=dict)
    name: str = "peak"

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    def __str__(self) -> str:
        lines = [f"{self.name:<17} {self.peak:>6.1f} GFLOP/s on registers alone, one core"]
        lines += [
            f"  {name:<26} {value:>6.1f} GFLOP/s  {value / self.peak:>4.0%}" for name, value in self.reached.items()
        ]
        return "\n".join(lines)


def measure_peak() -> PeakShare:
    """Measure the peak, a square product, and the forward and backward rows of single layers."""
    from kernels.dense import dense_forward_unbiased
    from kernels.peak import OPERATIONS, multiply_add

    a, b = (np.random.default_rng(k).normal(size=(SIZE, SIZE)).astype(np.float32) for k in (0, 1))
    c = np.empty((SIZE, SIZE), np.float32)
    peak = ROUNDS * OPERATIONS / _best(lambda: multiply_add(ROUNDS, np.float32(0.5))) / 1e9
    reached = {f"product {SIZE}": 2 * SIZE**3 / _best(lambda: dense_forward_unbiased(a, b, c)) / 1e9}
    for work, nodes in LAYERS.items():
        reached.update(_layers(work, nodes))
    return PeakShare(peak, reached)


def _best(run: Callable[[], object]) -> float:
    run()
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)


def _layers(name: str, nodes: tuple[str, ...]) -> dict[str, float]:
    """Forward and backward of single layers within a whole network, row by row on one thread."""
    from playground.benchmarks.works import WORKS
    from playground.engine.trainer import Trainer

    work = next(work for work in WORKS if work.name == name)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(work.document(Path(folder)))
    network, program = trainer.network, trainer.network.program
    assert program is not None
    trainer.step(2)
    for node in nodes:
        forward = network.batch * network.inference.operations[node]
        for phase, operations in ((Phase.FORWARD, forward), (Phase.BACKWARD, 2 * forward)):
            rows = [k for k, row in enumerate(program.rows) if (row.node, row.phase) == (node, phase)]
            times = []
            for _ in range(REPEATS):
                began = time.perf_counter()
                program.run(1, rows[0], rows[-1] + 1)
                times.append(time.perf_counter() - began)
            found[f"{name} {node} {phase}"] = operations / statistics.median(times) / 1e9
    return found
