"""Seconds to compile the kernels of a family with an empty cache, and to load them with a full one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass

FAMILIES = {"dense": "64-32-10", "convolution": "conv3x3", "rnn": "rnn-128", "lstm": "lstm-128", "gru": "gru-128"}

_BIND = """
import tempfile, time
from pathlib import Path
from playground.benchmarks.works import WORKS
from playground.engine.trainer import Trainer
work = next(w for w in WORKS if w.name == {name!r})
with tempfile.TemporaryDirectory() as folder:
    document = work.document(Path(folder))
    began = time.perf_counter()
    trainer = Trainer(document)
    trainer.step(1)
    print(time.perf_counter() - began)
"""


@dataclass(frozen=True)
class CompileTime:
    """Seconds until the first update of a network of one family."""

    family: str
    cold: float
    warm: float

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    def __str__(self) -> str:
        return f"compile {self.family:<12} {self.cold:>6.2f} s with an empty cache, {self.warm:.2f} s with a full one"


def measure_compiling(family: str) -> CompileTime:
    """Make a network of the family in new processes, first with an empty cache."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "NETWORK_PLAYGROUND_CACHE": cache}
        command = [sys.executable, "-c", _BIND.format(name=FAMILIES[family])]
        times = [
            float(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
            for _ in range(2)
        ]
    return CompileTime(family, *times)
