"""How commands end that cannot do what they were asked: the exit code, one sentence, and nothing half-written."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from tests.cli.running import run, sentence


@pytest.mark.parametrize(
    "setting",
    ["training.batch", "=3", "batch=3", "training.batch=0", "training.batch=few", "nodes.h9.units=3", "nodes=3",
     "nodes.h1=dense3", "nodes.h1.width=3", "training.optimizer=magic", "training.batch.size=3", "seed=-1", "x..y=1"],
)  # fmt: skip
def test_settings_that_do_not_fit_are_wrong_usage(capsys, document, setting):
    code, out, err = run(capsys, "train", document, "--steps", 1, "--set", setting)
    assert code == 2
    assert out == ""
    assert setting in sentence(err)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("batch=3", "the document has no 'batch'; it has format_version,"),
        ("nodes.h9.units=3", "'nodes' has no 'h9'; it has data,"),
        ("training.batch.size=3", "set 'training.batch' itself instead of 'size'"),
    ],
)
def test_a_setting_in_the_wrong_place_is_told_where_it_could_stand(capsys, document, setting, words):
    assert words in sentence(run(capsys, "train", document, "--steps", 1, "--set", setting)[2])


@pytest.mark.parametrize(
    "arguments",
    [
        ("train",),
        ("train", "DOCUMENT", "--steps", "0"),
        ("train", "DOCUMENT", "--steps", "many"),
        ("train", "DOCUMENT", "--steps", "3", "--epochs", "3"),
        ("train", "DOCUMENT", "--seconds", "-1"),
        ("train", "DOCUMENT", "--seconds", "nan"),
        ("train", "DOCUMENT", "--seed", "-1"),
        ("train", "DOCUMENT", "--threads", "0"),
        ("train", "DOCUMENT", "--steps", "3", "--out", "result.txt"),
        ("export", "DOCUMENT"),
        ("export", "DOCUMENT", "--to", "keras", "--out", "x.keras"),
        ("shot", "DOCUMENT", "--out", "x.jpg"),
        ("shot", "DOCUMENT", "--size", "1x1", "--out", "x.png"),
        ("shot", "DOCUMENT", "--size", "big", "--out", "x.png"),
        ("bench", "nothing"),
        ("check",),
        ("sample", "DOCUMENT", "--length", "3"),
        ("DOCUMENT", "more"),
        ("--nonsense",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_leaves_nothing(capsys, document, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(capsys, *(document if argument == "DOCUMENT" else argument for argument in arguments))
    assert code == 2
    assert out == ""
    assert err
    assert os.listdir(tmp_path) == ["small.json"]


def test_a_document_without_a_stop_rule_needs_a_limit(capsys, document):
    code, _, err = run(capsys, "train", document, "--set", "training.stop.epochs=null")
    assert code == 2
    assert "--steps" in sentence(err)


BAD = {
    "absent.json": None,
    "absent.netplay": None,
    "no-such-preset": None,
    "empty.json": b"",
    "list.json": b"[]",
    "cut.json": b'{"format_version": 1,',
    "zip.netplay": b"PK\x03\x04 not really",
    "binary.json": bytes(range(256)),
}


@pytest.mark.parametrize("command", ["train", "check", "export", "shot", ""])
@pytest.mark.parametrize("name", list(BAD))
def test_unusable_files_end_with_1_and_one_sentence(capsys, tmp_path, monkeypatch, command, name):
    monkeypatch.chdir(tmp_path)
    if BAD[name] is not None:
        Path(name).write_bytes(BAD[name])
    before = os.listdir(tmp_path)
    more = {"train": ("--steps", 1, "--out", "o.netplay"), "export": ("--out", "o.npz"), "shot": ("--out", "o.png")}
    code, out, err = run(capsys, *filter(None, [command]), name, *more.get(command, ()))
    assert code == 1
    said = out + err
    assert len(said.splitlines()) == 1
    assert len(said) > 20
    assert os.listdir(tmp_path) == before


def test_a_place_that_cannot_be_written_is_found_before_training(capsys, document, tmp_path):
    began = time.perf_counter()
    code, _, err = run(capsys, "train", document, "--seconds", 60, "--out", tmp_path / "nowhere" / "p.netplay")
    assert code == 1
    assert "does not exist" in sentence(err)
    assert time.perf_counter() - began < 30


def test_numbers_out_of_bounds_stop_the_run_and_name_the_layer(capsys, document, tmp_path):
    out = tmp_path / "p.netplay"
    out.write_bytes(b"the old project")
    code, text, err = run(
        capsys, "train", document, "--steps", 100_000, "--set", "training.optimizer.rate=1e9",
        "--set", "nodes.h1.activation=relu", "--set", "nodes.loss.function=mean_squared_error", "--out", out,
    )  # fmt: skip
    assert code == 1
    assert text == ""
    assert re.search(r"h1|out|loss", sentence(err))
    assert out.read_bytes() == b"the old project"
