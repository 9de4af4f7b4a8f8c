"""What README.md shows is there and works."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from playground import cli
from playground.blocks import BLOCKS
from playground.display import OFFSCREEN_LIBRARIES, WINDOW_LIBRARIES
from playground.interop.presets import list_presets
from playground.layers import LAYERS

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "README.md").read_text(encoding="utf-8")


def test_files_and_pictures_are_there():
    links = re.findall(r"\]\(([^)#:]+)\)", PAGE)
    assert len(links) >= 5
    missing = [link for link in links if not (ROOT / link).is_file()]
    assert missing == []


def test_every_preset_is_in_the_table_and_nothing_else_is():
    rows = [line for line in PAGE.split("## What of the course")[1].splitlines() if line.startswith("| ")]
    named = {name for row in rows for name in re.findall(r"`([a-z-]+)`", row.split("|")[4])}
    assert named == set(list_presets())


def test_every_layer_and_block_is_in_its_row_of_the_table():
    table = PAGE.split("## Layers")[1].split("##")[0]
    rows = dict(re.findall(r"^\| (\w+) \| (.+) \|$", table, re.M))
    for layer in LAYERS:
        assert layer.title in rows[layer.group].split(", "), layer.title
    assert sorted(rows["Blocks"].split(", ")) == sorted(", ".join(block.title for block in BLOCKS).split(", "))
    assert sum(len(rows[group].split(", ")) for group in {layer.group for layer in LAYERS}) == len(LAYERS)


def test_the_python_example_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.S)
    exec(compile(example, "README.md", "exec"), {})
    assert "1000" in capsys.readouterr().out
    assert (tmp_path / "xor.netplay").is_file()
    assert (tmp_path / "xor.safetensors").is_file()


def test_the_settings_example_is_understood(capsys):
    (example,) = re.findall(r"`(--set training.batch[^`]+)`", PAGE)
    assert cli.main(["train", "xor", "--steps", "1", *shlex.split(example)]) == 0


def test_the_way_to_pytorch_is_as_shown(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (shown,) = re.findall(r"```\n(playground train .*?)```", PAGE, re.S)
    train, export, torchrun = (shlex.split(line) for line in shown.splitlines())
    assert cli.main([*train[1:], "--steps", "3"]) == 0
    assert cli.main(export[1:]) == 0
    script = tmp_path / torchrun[3]
    assert torchrun[-2] in script.read_text(encoding="utf-8")
    assert (tmp_path / "net.py").is_file()


def test_the_packages_are_those_that_are_looked_for():
    offscreen, window = (set(line.split()[4:]) for line in PAGE.splitlines() if line.startswith("sudo apt-get"))
    assert set(OFFSCREEN_LIBRARIES.values()) - offscreen <= {"libfreetype6", "libx11-6"}, "these two come along"
    assert offscreen | window | {"libfreetype6", "libx11-6"} == set(WINDOW_LIBRARIES.values())


@pytest.mark.parametrize("command", ["presets", "train", "export", "shot", "check", "docs", "schema", "bench"])
def test_options_in_the_table_are_those_of_the_command(command, capsys):
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `playground {command}")]
    assert cli.main([command, "--help"]) == 0
    offered = set(re.findall(r"--[a-z]+", capsys.readouterr().out)) - {"--help"}
    assert set(re.findall(r"--[a-z]+", row.split("|")[1] + row)) == offered
