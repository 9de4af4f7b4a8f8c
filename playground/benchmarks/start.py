"""The time from process start to the first update, without and with compiled kernels."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class StartTime:
    """Seconds from process start to the first update of the XOR preset, without and with compiled kernels."""

    cold: float
    warm: float
    name: str = "start"

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    def __str__(self) -> str:
        times = f"{self.cold:.2f} s with an empty cache, {self.warm:.2f} s with a full one"
        return f"{self.name:<16} first update after {times}"


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
