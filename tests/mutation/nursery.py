"""Runs pytest in children that begin with everything imported that no bug can be in: the start costs no second then.

One process for each copy of the source, in that folder: reads a line of JSON (arguments of pytest, seconds), answers
with a line (what pytest ended with, null where it took too long; the end of what it said).
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import tempfile
import time
import traceback

# Third parties only: kernels, playground and tests are those of the copy, and are imported by the child.
READY = (
    "hypothesis.strategies", "numba", "numba.core.caching", "numpy.testing", "pydantic",
    "pydantic._internal._validators", "pydantic.fields", "pydantic.main", "PySide6.QtTest",
    "PySide6.QtWidgets", "pytestqt.plugin", "safetensors", "_pytest.assertion.rewrite",
)  # fmt: skip
PAUSE = 0.02
CRASHED = 70  # what a child ends with where pytest itself fails


def run(arguments: list[str], seconds: float) -> tuple[int | None, str]:
    """Run pytest in a child; what it ended with and the end of what it said."""
    with tempfile.TemporaryFile("w+") as said:
        child = os.fork()
        if child == 0:
            os.dup2(said.fileno(), 1)
            os.dup2(said.fileno(), 2)
            import pytest

            code = CRASHED
            try:
                # That third parties are there before pytest does no harm: only assertions of tests are rewritten.
                code = int(pytest.main(["-W", "ignore::pytest.PytestAssertRewriteWarning", *arguments]))
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        code = wait(child, seconds)
        said.seek(0)
        return code, "\n".join(said.read().strip().splitlines()[-14:])


def wait(child: int, seconds: float) -> int | None:
    """The child's exit status; None where it had to be ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(PAUSE)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def main() -> None:
    sys.path[:] = [entry for entry in sys.path if entry]
    sys.path.insert(0, os.getcwd())
    for name in READY:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
    ours = [name for name in sys.modules if name.split(".")[0] in ("kernels", "playground")]
    assert not ours, ours
    answer = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        arguments, seconds = json.loads(line)
        answer.write(json.dumps(run(arguments, seconds)) + "\n")
        answer.flush()


if __name__ == "__main__":
    main()
