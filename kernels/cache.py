"""The disk cache of compiled kernels: stale entries are never used, damaged ones heal themselves.

A folder per application version, Python, Numba and processor; below it, one folder per kernel file, named after
a digest of that file and of every kernel file it imports, so that an edited callee never leaves a stale caller.
Each cache file carries a digest of its content: what does not match is removed and compiled again.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import os
import pickle
import platform
import shutil
import sys
from functools import cache
from pathlib import Path

import numba
from llvmlite import binding
from numba.core import caching

ROOT = Path(__file__).resolve().parent
DIGEST = hashlib.sha256
KEPT_DIALECTS = 4  # versions of interpreter, Numba or processor whose caches stay on disk


def default_folder() -> Path:
    """The folder for cached kernels: `$NETWORK_PLAYGROUND_CACHE`, else the user's cache folder."""
    chosen = os.environ.get("NETWORK_PLAYGROUND_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = _given("LOCALAPPDATA") or _home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = _home() / "Library" / "Caches"
    else:
        base = _given("XDG_CACHE_HOME") or _home() / ".cache"
    return base / "network-playground" / "kernels"


def _given(name: str) -> Path | None:
    value = os.environ.get(name)
    return Path(value) if value else None


def _home() -> Path:
    """The user's folder. Who has none (a bare user number in a container) gets no cache: one that others may write to
    would let them run their code."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)


@cache
def _dialect() -> str:
    """What machine code depends on besides the source: Python, Numba, processor and its features."""
    parts = (
        platform.python_implementation(),
        platform.python_version(),
        numba.__version__,
        platform.machine(),
        binding.get_host_cpu_name(),
        binding.get_host_cpu_features().flatten(),
    )
    return DIGEST("|".join(parts).encode()).hexdigest()[:16]


@cache
def _imported_kernels(path: Path) -> frozenset[Path]:
    """The kernel files that `path` imports directly."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "kernels":
            names = [node.module or ""] + [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.startswith("kernels.")]
        else:
            continue
        for name in names:
            file = ROOT.joinpath(*name.split(".")[1:]).with_suffix(".py")
            if file.is_file():
                found.add(file)
    return frozenset(found)


@cache
def source_digest(path: Path) -> str:
    """Digest of a kernel file and of every kernel file it reaches through imports."""
    reached: set[Path] = set()
    waiting = [path]
    while waiting:
        file = waiting.pop()
        if file not in reached:
            reached.add(file)
            waiting.extend(_imported_kernels(file))
    digest = DIGEST()
    for file in sorted(reached):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


class _Locator(caching._CacheLocator):
    """Tells Numba where the compiled forms of one kernel lie."""

    def __init__(self, py_func, py_file):
        path = Path(py_file)
        self._line = py_func.__code__.co_firstlineno
        self._stamp = source_digest(path)
        self._path = default_folder() / _dialect() / f"{path.stem}-{self._stamp}"

    def get_cache_path(self):
        return str(self._path)

    def get_source_stamp(self):
        return self._stamp

    def get_disambiguator(self):
        return str(self._line)

    def ensure_cache_path(self):
        self._path.mkdir(parents=True, exist_ok=True)

    @classmethod
    def from_function(cls, py_func, py_file):
        return cls(py_func, py_file)


class _Implementation(caching.CompileResultCacheImpl):
    _locator_classes = [_Locator]


class _DigestedFiles(caching.IndexDataCacheFile):
    """Cache files that begin with the digest of the rest; a damaged one counts as absent."""

    def _read(self, path):
        content = Path(path).read_bytes()
        digest, body = content[:32], content[32:]
        if DIGEST(body).digest() != digest:
            with contextlib.suppress(OSError):
                os.unlink(path)
            return None
        return pickle.loads(body)

    def _write(self, path, value):
        body = self._dump(value)
        with self._open_for_write(path) as file:
            file.write(DIGEST(body).digest() + body)

    def _load_index(self):
        try:
            index = self._read(self._index_path)
        except OSError:
            return {}
        if index is None or index[:2] != (self._version, self._source_stamp):
            return {}
        return index[2]

    def _save_index(self, overloads):
        self._write(self._index_path, (self._version, self._source_stamp, overloads))

    def _load_data(self, name):
        return self._read(self._data_path(name))

    def _save_data(self, name, data):
        self._write(self._data_path(name), data)


class KernelCache(caching.Cache):
    """Numba's function cache over digested files; a cache that cannot be used only costs time."""

    _impl_class = _Implementation

    def __init__(self, py_func):
        super().__init__(py_func)
        self._cache_file = _DigestedFiles(
            self._cache_path, self._impl.filename_base, self._impl.locator.get_source_stamp()
        )

    def load_overload(self, sig, target_context):
        try:
            return super().load_overload(sig, target_context)
        except Exception:
            # Whatever is wrong with a cache entry, compiling again is right.
            with contextlib.suppress(OSError):
                shutil.rmtree(self._cache_path)
            return None

    def save_overload(self, sig, data):
        # A full or read-only disk must not stop the program.
        with contextlib.suppress(OSError):
            super().save_overload(sig, data)


def discard_stale() -> None:
    """Remove the folders of edited kernels, and all but the newest few dialects."""
    folder = default_folder()
    with contextlib.suppress(OSError):
        dialects = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in dialects[KEPT_DIALECTS:]:
            shutil.rmtree(old, ignore_errors=True)
    with contextlib.suppress(OSError):
        for entry in (folder / _dialect()).iterdir():
            stem, _, stamp = entry.name.rpartition("-")
            source = ROOT / f"{stem}.py"
            if source.is_file() and source_digest(source) != stamp:
                shutil.rmtree(entry, ignore_errors=True)
