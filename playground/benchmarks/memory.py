"""Peak memory beyond the imports, ours and PyTorch's, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import asdict, dataclass

STEPS = 3

_OURS = """
import tempfile
from pathlib import Path
from playground.benchmarks.memory import peak, STEPS
from playground.benchmarks.works import WORKS
from playground.engine.trainer import Trainer
import kernels.program
work = next(w for w in WORKS if w.name == {name!r})
warm = next(w for w in WORKS if w.name == "2-4-2-1")
with tempfile.TemporaryDirectory() as folder:
    Trainer(warm.document(Path(folder))).step(2)
    document = work.document(Path(folder))
    from playground.data import load_table
    load_table(document.data, document.seed)
    for kernel in {{row.kernel for row in Trainer(document.replace(training=document.training.replace(batch=1)))
                    .network.rows.rows}}:
        kernel.address
    before = peak(reset=True)
    trainer = Trainer(document)
    trainer.step(STEPS)
print(peak() - before)
"""

_TORCH = """
import tempfile
from pathlib import Path
from playground.benchmarks.memory import peak, STEPS
from playground.benchmarks.works import WORKS
from playground.benchmarks.peer import TorchPeer
from playground.data import load_table
work = next(w for w in WORKS if w.name == {name!r})
warm = next(w for w in WORKS if w.name == "2-4-2-1")
with tempfile.TemporaryDirectory() as folder:
    document = warm.document(Path(folder))
    TorchPeer(warm, load_table(document.data, document.seed), 1).step(2)
    document = work.document(Path(folder))
    table = load_table(document.data, document.seed)
    before = peak(reset=True)
    TorchPeer(work, table, 1).step(STEPS)
print(peak() - before)
"""


@dataclass(frozen=True)
class MemoryUse:
    """Mebibytes at the peak of a few updates, beyond what was in use when the network was made; None where unknown."""

    name: str
    ours: float | None
    torch: float | None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.torch if self.ours is not None and self.torch else None

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio}

    def __str__(self) -> str:
        if self.ours is None:
            return f"memory {self.name:<10} cannot be measured on this system"
        line = f"memory {self.name:<10} {self.ours:>8.1f} MB at the peak"
        return f"{line}   PyTorch {self.torch:.1f} MB   {self.ratio:.2f} of it" if self.torch else line


def peak(reset: bool = False) -> int:
    """The largest memory in use so far, in bytes; with `reset` what is in use now, from which the peak then starts."""
    if reset:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    with open("/proc/self/status") as file:
        fields = dict(line.split(":", 1) for line in file if ":" in line)
    return int(fields["VmRSS" if reset else "VmHWM"].split()[0]) * 1024


def measure_memory(name: str) -> MemoryUse:
    """Run both sides of one work, each in a new process."""
    return MemoryUse(name, _run(_OURS.format(name=name)), _run(_TORCH.format(name=name)))


def _run(program: str) -> float | None:
    environment = {**os.environ, "MALLOC_ARENA_MAX": "1"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return int(done.stdout) / 2**20 if done.returncode == 0 else None
