"""The page of layers comes from the declarations, whole."""

from __future__ import annotations

import pytest

from playground.blocks import BLOCKS
from playground.cli import main
from playground.layer_docs import layer_section, layers_page
from playground.layers import LAYERS


def test_every_layer_and_block_has_its_section():
    page = layers_page()
    for declared in (*LAYERS, *BLOCKS):
        assert f"\n## {declared.title}\n\n`{declared.kind()}`. {declared.help()}\n" in f"\n{page}"
    assert [line for line in page.splitlines() if line.startswith("# ")][-1] == "# Blocks"


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.kind())
def test_a_section_tells_every_setting_with_its_bounds(layer):
    text = layer_section(layer)
    rows = [line for line in text.splitlines() if line.startswith("| ")][1:]
    assert len(rows) == len(layer.model_fields) - 1
    assert all(row.count("|") - row.count("\\|") == 5 for row in rows)
    for name, info in layer.model_fields.items():
        if name != "type":
            assert (info.title or name.replace("_", " ")) in text
    if layer.role == "layer":
        assert "Shapes: " in text or layer.kind() in ("features", "tied_dense", "add"), text
        assert layer.model_validate({}).formula() in text


def test_numbers_choices_and_named_ends_are_read_from_the_declaration():
    convolution, lstm = layer_section(LAYERS["conv2d"]), layer_section(LAYERS["lstm"])
    assert "| kernel | 3 × 3 | 1 … 1024 |" in convolution
    assert "| padding | same | same, valid, numbers |" in convolution
    assert "| groups | 1 | 1 … 4096 |" in convolution
    assert "Shapes: 3x8x8 → 8x8x8" in convolution
    assert "Named inputs: `state` (initial state)" in lstm
    assert "Named outputs: `state`" in lstm


def test_words_and_equations_are_translated_where_that_is_wanted():
    page = layers_page(lambda text: text.upper(), lambda text: f"<{text}>")
    assert "## CONV 2D" in page
    assert "| KERNEL | 3 × 3 |" in page
    assert "`<a = tanh(u)>`" in page


def test_the_command_prints_or_writes_the_page(tmp_path, capsys):
    main(["docs"])
    printed = capsys.readouterr().out
    main(["docs", "--out", str(tmp_path / "layers.md")])
    assert (tmp_path / "layers.md").read_text(encoding="utf-8") + "\n" == printed
