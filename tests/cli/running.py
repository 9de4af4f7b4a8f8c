"""Runs commands in this process or in one of their own."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from playground import cli


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command run in this process."""
    code = cli.main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return code, out, err


def sentence(err: str) -> str:
    """The one sentence a failing command leaves on stderr, behind the progress bar if there is one."""
    lines = [line for line in re.split(r"[\r\n]", err) if line.startswith("playground: ")]
    assert len(lines) == 1, err
    return lines[0]


def start(*arguments: object, **options) -> subprocess.Popen[str]:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "playground", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
