"""Pipes and devices where a file is expected: nobody waits for them, and none is replaced by a file."""

from __future__ import annotations

import os
import stat

import numpy as np
import pytest

import playground
from playground.cli import main
from playground.datasets import DATASETS
from playground.document_file import format_document
from playground.text import Problem
from tests.engine.networks import mlp

posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")


@posix
@pytest.mark.parametrize("name", ["model.npz", "model.safetensors", "model.py", "project.netplay"])
def test_a_pipe_is_not_replaced(name, tmp_path, capsys):
    document, place = tmp_path / "document.json", tmp_path / name
    document.write_text(format_document(mlp(2)), encoding="utf-8")
    os.mkfifo(place)
    with pytest.raises(Problem, match="a pipe"):
        playground.export(playground.Trainer(mlp(2)), place) if "model" in name else playground.save(
            playground.Trainer(mlp(2)), place
        )
    command = "export" if "model" in name else "train"
    limit = ["--steps", "1"] if command == "train" else []
    assert main([command, str(document), *limit, "--out", str(place)]) == 1
    assert "a pipe" in capsys.readouterr().err
    assert stat.S_ISFIFO(place.stat().st_mode)
    assert sorted(os.listdir(tmp_path)) == sorted([document.name, name])


@posix
def test_a_device_is_no_text():
    with pytest.raises(Problem, match="no text"):
        DATASETS["text"](file=os.devnull).generate(np.random.default_rng(0))


def test_a_path_that_no_system_knows_is_refused():
    with pytest.raises(Problem, match="cannot be read"):
        DATASETS["text"](file="a\0b").generate(np.random.default_rng(0))
