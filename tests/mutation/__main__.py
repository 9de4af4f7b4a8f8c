"""Runs the tests on copies of the source with one bug each: `make mutation`, or `python -m tests.mutation [WORDS]`.

With WORDS only the bugs whose file or reason contain one of them. First all tests run on a copy without bugs, for one
that fails anyway proves nothing. Ends with 1 where fewer than 95 of 100 bugs are caught.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from kernels.cache import default_folder
from tests.mutation.mutant import ROOT, Mutant, mutants

COPIED = ("kernels", "playground", "presets", "tests", "assets", "pyproject.toml", "README.md", "CONTRIBUTING.md")
SHARE = 0.95  # of the bugs that has to be caught
SECONDS, SECONDS_UNTOUCHED = 300, 1200  # for one bug, and for all tests of a file without one
PASSED, FAILED = 0, 1  # what pytest ends with
OLD = 1_000_000_000.0  # a time of change for files without bugs: their compiled forms stay valid


class Copy:
    """A copy of the source tree with a cache of kernels of its own."""

    def __init__(self, folder: Path):
        self.folder = folder / "tree"
        self.folder.mkdir(parents=True)
        for name in COPIED:
            source, target = ROOT / name, self.folder / name
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            elif source.exists():
                shutil.copy(source, target)
        for path in self.folder.rglob("*.py"):
            os.utime(path, (OLD, OLD))
        cache = folder / "cache"
        if default_folder().is_dir():
            shutil.copytree(default_folder(), cache)
        environment = {
            **os.environ,
            "NETWORK_PLAYGROUND_CACHE": str(cache),
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONPATH": str(self.folder),
        }
        self._nursery = subprocess.Popen(
            [sys.executable, str(self.folder / "tests" / "mutation" / "nursery.py")],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        self._nursery.communicate()

    def test(self, selection: Iterable[str], seconds: float) -> tuple[int | None, str]:
        """What pytest ends with (None where it takes too long), and the end of what it says."""
        given, answered = self._nursery.stdin, self._nursery.stdout
        assert given is not None
        assert answered is not None
        given.write(json.dumps([["-x", "-q", "-p", "no:cacheprovider", *selection], seconds]) + "\n")
        given.flush()
        code, said = json.loads(answered.readline())
        return code, said

    def with_bug(self, mutant: Mutant) -> tuple[int | None, str]:
        """The same with the bug in its file, which is mended afterwards."""
        path = self.folder / mutant.file
        text = path.read_text(encoding="utf-8")
        path.write_text(mutant.mutated(text), encoding="utf-8")
        # Compiled forms are told apart by the time of change, in seconds, and the size.
        os.utime(path, (time.time(), time.time()))
        for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"):
            compiled.unlink()
        try:
            return self.test(shlex.split(mutant.tests), SECONDS)
        finally:
            path.write_text(text, encoding="utf-8")
            os.utime(path, (OLD, OLD))


def in_parallel(work: Iterable, copies: list[Copy], act: Callable[[Copy, object], None]) -> None:
    """Each piece of work with a copy that nobody else has meanwhile."""
    free: SimpleQueue[Copy] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def one(item: object) -> None:
        copy = free.get()
        try:
            act(copy, item)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        list(pool.map(one, work))


def joined(chosen: list[Mutant]) -> list[list[str]]:
    """All tests of the bugs, with one run of pytest for each set of files."""
    expressions: dict[tuple[str, ...], list[str]] = {}
    for selection in dict.fromkeys(mutant.tests for mutant in chosen):
        words = shlex.split(selection)
        named = words.index("-k") if "-k" in words else len(words)
        expressions.setdefault(tuple(words[:named]), []).append(words[named + 1] if words[named:] else "")
    return [
        [*files, *([] if "" in each else ["-k", " or ".join(f"({expression})" for expression in each)])]
        for files, each in expressions.items()
    ]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("words", nargs="*", help="only bugs whose file or reason contain one of these")
    options.add_argument("--jobs", type=int, default=2, help="how many run at the same time")
    options.add_argument("--explain", action="store_true", help="show what the tests said where a bug survives")
    given = options.parse_args()
    words = [word.lower() for word in given.words]
    chosen = [m for m in mutants() if not words or any(w in f"{m.file} {m.why}".lower() for w in words)]
    began, lock = time.perf_counter(), threading.Lock()
    broken: list[str] = []
    survived: list[Mutant] = []

    def untouched(copy: Copy, selection: list[str]) -> None:
        code, said = copy.test(selection, SECONDS_UNTOUCHED)
        if code != PASSED:
            with lock:
                broken.append(shlex.join(selection))
                print(f"BROKEN    {shlex.join(selection)} does not pass without a bug:\n{said}", flush=True)

    def mutated(copy: Copy, mutant: Mutant) -> None:
        start = time.perf_counter()
        code, said = copy.with_bug(mutant)
        seconds = time.perf_counter() - start
        with lock:
            word = "caught" if code == FAILED else "SURVIVED" if code == PASSED else f"BROKEN {code}"
            print(f"{word:9} {seconds:5.1f} s  {mutant.file}: {mutant.why}", flush=True)
            if code != FAILED:
                survived.append(mutant)
                if given.explain or code != PASSED:
                    print(said, flush=True)

    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copies = [Copy(Path(folder) / str(k)) for k in range(max(1, min(given.jobs, len(chosen))))]
        in_parallel(joined(chosen), copies, untouched)
        print(f"without bugs: {(time.perf_counter() - began) / 60.0:.1f} minutes", flush=True)
        in_parallel(chosen, copies, mutated)
        for copy in copies:
            copy.close()
    caught = len(chosen) - len(survived)
    share = caught / max(len(chosen), 1)
    minutes = (time.perf_counter() - began) / 60.0
    print(f"\n{caught} of {len(chosen)} bugs caught ({100.0 * share:.1f} %) in {minutes:.1f} minutes")
    for mutant in survived:
        print(f"  not caught: {mutant.file}: {mutant.why} ({mutant.tests})")
    return 1 if share < SHARE or broken or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
