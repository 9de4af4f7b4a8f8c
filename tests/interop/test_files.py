"""Atomic writing: whatever fails, the old file is there byte for byte, and no temporary file is left."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from playground.interop import files
from playground.interop.project import save_project
from playground.interop.trainer import Trainer
from playground.interop.weights import export_weights
from playground.text import Problem
from tests.engine.networks import mlp

OPERATIONS = ("open", "write", "fsync", "replace")
FAILURES = (errno.ENOSPC, errno.EIO, errno.EACCES)


@pytest.fixture(scope="module")
def trainer() -> Trainer:
    made = Trainer(mlp(3))
    made.step(5)
    return made


class Faults:
    """Counts the calls of the operating system that writing makes, and fails the chosen one."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fail_at: int | None, error: int, folder: Path):
        self.calls: list[str] = []
        self.fail_at, self.error, self.folder = fail_at, error, folder
        for name in ("open", "fsync", "replace"):
            monkeypatch.setattr(files.os, name, self._counting(name, getattr(os, name)))
        monkeypatch.setattr(Path, "open", self._opening(Path.open))

    def hit(self, name: str) -> None:
        self.calls.append(name)
        if len(self.calls) - 1 == self.fail_at:
            raise OSError(self.error, os.strerror(self.error))

    def _counting(self, name, original):
        def call(*arguments, **options):
            self.hit(name)
            return original(*arguments, **options)

        return call

    def _opening(self, original):
        def opened(path, mode="r", *arguments, **options):
            if path.parent != self.folder:
                return original(path, mode, *arguments, **options)
            self.hit("open")
            file = original(path, mode, *arguments, **options)
            return _Writing(file, self) if "w" in mode else file

        return opened


class _Writing:
    """A file whose writes are counted."""

    def __init__(self, file, faults):
        self._file, self._faults = file, faults

    def write(self, content):
        self._faults.hit("write")
        return self._file.write(content)

    def __enter__(self):
        return self

    def __exit__(self, *reason):
        self._file.close()

    def __getattr__(self, name):
        return getattr(self._file, name)


def writers(trainer: Trainer):
    return {
        "project": (lambda path: save_project(trainer, path, b"\x89PNG\r\n\x1a\n..."), "old.netplay"),
        "safetensors": (lambda path: export_weights(trainer, path), "old.safetensors"),
        "npz": (lambda path: export_weights(trainer, path), "old.npz"),
    }


@pytest.mark.parametrize("kind", ["project", "safetensors", "npz"])
@pytest.mark.parametrize("error", FAILURES, ids=errno.errorcode.get)
def test_every_failing_call_leaves_the_old_file(trainer, tmp_path, monkeypatch, kind, error):
    write, name = writers(trainer)[kind]
    path = tmp_path / name
    with monkeypatch.context() as patch:
        whole = Faults(patch, None, error, tmp_path)
        write(path)
    path.write_bytes(b"the old file")
    assert set(whole.calls) == set(OPERATIONS)
    settled = whole.calls.index("replace")  # what follows only makes the new name durable
    for k in range(settled + 1):
        with monkeypatch.context() as patch:
            Faults(patch, k, error, tmp_path)
            with pytest.raises(Problem) as caught:
                write(path)
        assert str(path) in str(caught.value)
        assert path.read_bytes() == b"the old file", f"call {k}: {whole.calls[k]}"
        assert os.listdir(tmp_path) == [name], f"call {k}: {whole.calls[k]}"
    for k in range(settled + 1, len(whole.calls)):
        with monkeypatch.context() as patch:
            Faults(patch, k, error, tmp_path)
            write(path)
        assert os.listdir(tmp_path) == [name]


def test_a_changed_byte_is_noticed_before_the_old_file_is_replaced(tmp_path, monkeypatch):
    path = tmp_path / "kept"
    path.write_bytes(b"old")
    digests = iter([b"one", b"another"])
    monkeypatch.setattr(files, "_digest", lambda _: next(digests))
    with pytest.raises(Problem, match="disk failed"):
        files.write_atomically(path, lambda file: file.write(b"new"))
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["kept"]


def test_running_out_of_memory_leaves_the_old_file(tmp_path):
    path = tmp_path / "kept"
    path.write_bytes(b"old")

    def write(file):
        file.write(b"half")
        raise MemoryError

    with pytest.raises(MemoryError):
        files.write_atomically(path, write)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["kept"]


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")
def test_permissions_and_links_stay(tmp_path):
    real = tmp_path / "real"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(real)
    files.write_atomically(link, lambda file: file.write(b"new"))
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("place", "sentence"),
    [("nowhere/file", "does not exist"), (".", "is a folder"), ("plain/file", "not a folder"), ("n" * 300, "too long")],
)
def test_a_place_that_cannot_be_written_is_named(tmp_path, place, sentence):
    (tmp_path / "plain").write_bytes(b"")
    with pytest.raises(Problem, match=sentence):
        files.write_atomically(tmp_path / place, lambda file: file.write(b"new"))
    assert os.listdir(tmp_path) == ["plain"]


def test_reading_has_a_limit(tmp_path):
    path = tmp_path / "large"
    path.write_bytes(b"x" * 11)
    assert files.read_bytes(path, 11) == b"x" * 11
    with pytest.raises(Problem, match="larger than 10 bytes"):
        files.read_bytes(path, 10)
    with pytest.raises(Problem, match="there is no file"):
        files.read_bytes(tmp_path / "absent", 10)
    with pytest.raises(Problem, match="is a folder"):
        files.read_bytes(tmp_path, 10)
