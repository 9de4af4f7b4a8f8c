"""A small document for the commands to work on."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.document_file import format_document
from tests.engine.networks import mlp


@pytest.fixture
def document(tmp_path) -> Path:
    path = tmp_path / "small.json"
    stopping = mlp(3, seed=4, training={"stop": {"epochs": 3}})
    path.write_text(format_document(stopping), encoding="utf-8")
    return path
