"""What training refuses as too large is found by `check`, too."""

from __future__ import annotations

from playground.cli import main
from playground.document_file import format_document
from tests.engine.networks import mlp


def test_check_counts_the_parameters(tmp_path, capsys):
    file = tmp_path / "large.json"
    file.write_text(format_document(mlp(*[4096] * 12)), encoding="utf-8")
    assert main(["check", str(file)]) == 1
    found = capsys.readouterr().out
    assert main(["train", str(file), "--steps", "1"]) == 1
    assert capsys.readouterr().err.strip().removeprefix("playground: ") in found
    assert "parameters need" in found
