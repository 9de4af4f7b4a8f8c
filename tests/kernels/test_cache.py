"""The disk cache: what is damaged heals, what is edited compiles again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import kernels
from kernels.activation import relu_forward
from kernels.cache import discard_stale
from kernels.jit import CHECKED, Kernel

pytestmark = pytest.mark.skipif(CHECKED, reason="the checked mode keeps no cache")


def load():
    """Compile or load the kernel as a new process would; returns how often the cache served."""
    kernel = Kernel(relu_forward.py_func, relu_forward.signature)
    x, y = np.array([-1.0, 2.0], np.float32), np.zeros(2, np.float32)
    kernel(x, y)
    assert y.tolist() == [0.0, 2.0]
    assert kernel.address
    return sum(kernel.fast.stats.cache_hits.values())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NETWORK_PLAYGROUND_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def files(folder, pattern):
    found = sorted(folder.rglob(pattern))
    assert found
    return found


def test_a_second_load_comes_from_the_cache(folder):
    assert load() == 0
    assert load() > 0


@pytest.mark.parametrize("pattern", ["*.nbi", "*.nbc"])
@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[: len(content) // 2],
        lambda content: b"",
        lambda content: bytes(255 - b for b in content),
        lambda content: content[:-1] + bytes([content[-1] ^ 1]),
        lambda content: b"x" * 40,
    ],
    ids=["truncated", "emptied", "garbage", "one bit", "short"],
)
def test_a_damaged_cache_heals(folder, pattern, damage):
    load()
    for path in files(folder, pattern):
        path.write_bytes(damage(path.read_bytes()))
    assert load() == 0
    assert load() > 0


def test_a_cache_that_cannot_be_written_only_costs_time(tmp_path, monkeypatch):
    # A file stands where the folder would be: this fails for every user, root included.
    (tmp_path / "cache").write_text("")
    monkeypatch.setenv("NETWORK_PLAYGROUND_CACHE", str(tmp_path / "cache" / "kernels"))
    assert load() == 0
    assert load() == 0


def test_who_has_no_home_has_no_cache(monkeypatch):
    for name in ("NETWORK_PLAYGROUND_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)

    def homeless():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    assert load() == 0
    assert load() == 0
    discard_stale()


SCRIPT = """
import sys
import numpy as np
from kernels.activation import sigmoid_forward
from kernels.cache import discard_stale
y = np.zeros(1, np.float32)
sigmoid_forward(np.zeros(1, np.float32), y)
sigmoid_forward.address
discard_stale()
print(y[0], sum(sigmoid_forward.fast.stats.cache_hits.values()))
"""


def run_copy(root: Path) -> tuple[float, int]:
    environment = os.environ | {"PYTHONPATH": str(root), "NETWORK_PLAYGROUND_CACHE": str(root / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=root, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    value, hits = done.stdout.split()
    return float(value), int(hits)


def test_an_edited_callee_compiles_its_callers_again(tmp_path):
    copy = shutil.copytree(
        Path(kernels.__file__).parent, tmp_path / "kernels", ignore=shutil.ignore_patterns("__pycache__")
    )
    assert run_copy(tmp_path) == (0.5, 0)
    assert run_copy(tmp_path)[1] > 0
    before = {path.parent.name for path in files(tmp_path / "cache", "activation*/*.nbc")}
    scalar = copy / "scalar.py"
    text = scalar.read_text(encoding="utf-8")
    edited = text.replace("return HALF * tanh(HALF * x) + HALF", "return HALF * tanh(HALF * x) + ONE")
    assert edited != text
    scalar.write_text(edited, encoding="utf-8")
    assert run_copy(tmp_path) == (1.0, 0)
    after = {path.parent.name for path in files(tmp_path / "cache", "activation*/*.nbc")}
    assert len(after) == 1
    assert not after & before


def test_old_dialects_are_discarded(folder):
    load()
    for k in range(9):
        (folder / f"old{k}").mkdir()
        os.utime(folder / f"old{k}", (k, k))
    discard_stale()
    assert len(list(folder.iterdir())) == 4
    assert load() > 0
