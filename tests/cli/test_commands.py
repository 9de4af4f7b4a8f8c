"""The command line as the contract promises it: what the commands print and write."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest

import playground
from playground.commands import COMMANDS
from playground.commands.export import FORMATS
from playground.document import Document
from playground.interop.exporting import EXPORTERS
from playground.interop.presets import list_presets, load_preset
from playground.interop.weights import WRITERS
from tests.cli.running import run

PROMISED = {"presets", "train", "export", "shot", "check", "schema", "bench", "docs"}
LATER = {"sample"}


def test_help_names_what_works_and_nothing_that_comes_later(capsys):
    code, out, _ = run(capsys, "--help")
    assert code == 0
    words = set(re.findall(r"\w+", out))
    assert words >= PROMISED
    assert not words & LATER
    assert set(COMMANDS) == PROMISED | {"window"}
    for name in PROMISED:
        code, out, _ = run(capsys, name, "--help")
        assert code == 0
        assert not set(re.findall(r"\w+", out)) & LATER


def test_formats_on_offer_are_those_that_can_be_written():
    assert set(FORMATS) == set(EXPORTERS)


def test_presets_are_listed_with_their_titles(capsys):
    code, out, _ = run(capsys, "presets")
    assert code == 0
    lines = [line.split("\t") for line in out.splitlines()]
    assert [line[0] for line in lines] == list_presets()
    assert lines[0][0] == "xor"
    assert all(len(line) == 2 and line[1] for line in lines)
    assert load_preset("xor") == playground.load("xor")


def test_schema_describes_documents(capsys, document):
    code, out, _ = run(capsys, "schema")
    assert code == 0
    schema = json.loads(out)
    assert set(schema["properties"]) == set(Document.model_fields)
    assert {"dense", "loss"} <= set(schema["$defs"]["Node"]["properties"]["layer"]["discriminator"]["mapping"])


def test_train_follows_the_documents_stop_rule(capsys, document):
    code, out, err = run(capsys, "train", document, "--json")
    assert code == 0
    assert "100%" in err, "a progress bar on stderr"
    result = json.loads(out)
    assert set(result) == {"steps", "seconds", "steps_per_second", "loss", "metrics"}
    trainer = playground.Trainer(playground.load(document))
    trainer.step(result["steps"])
    assert trainer.epoch == 3
    assert result["metrics"] == trainer.metrics
    assert set(result["metrics"]) == {"train_loss", "train_accuracy", "test_loss", "test_accuracy"}
    assert result["loss"] == trainer.loss
    assert result["steps_per_second"] == pytest.approx(result["steps"] / result["seconds"])


@pytest.mark.parametrize(("limit", "steps"), [(("--steps", 7), 7), (("--epochs", 2), 40)], ids=["steps", "epochs"])
def test_limits_count_from_where_the_project_stands(capsys, document, tmp_path, limit, steps):
    out = tmp_path / "p.netplay"
    samples = playground.Trainer(playground.load(document)).network.table.train
    assert samples == 200
    for turn in (1, 2):
        source = document if turn == 1 else out
        code, text, _ = run(capsys, "train", source, *limit, "--json", "--out", out)
        assert code == 0
        assert json.loads(text)["steps"] == steps
        assert playground.Trainer(playground.load(out)).steps == turn * steps


def test_training_for_seconds_takes_about_so_long(capsys, document):
    code, out, _ = run(capsys, "train", document, "--seconds", "0.3", "--json")
    assert code == 0
    assert 0.3 <= json.loads(out)["seconds"] < 3


def test_stop_rules_on_loss_and_accuracy_end_at_the_same_update_every_time(capsys, document):
    for rule, name, better in (
        ("training.stop.accuracy=0.9", "train_accuracy", 0.9),
        ("training.stop.loss=0.3", "train_loss", None),
    ):
        found = []
        for _ in range(2):
            code, out, _ = run(capsys, "train", document, "--set", "training.stop.epochs=5000", "--set", rule, "--json")
            assert code == 0
            found.append(json.loads(out))
        assert found[0]["steps"] == found[1]["steps"] < 100_000
        assert found[0]["metrics"] == found[1]["metrics"]
        if better:
            assert found[0]["metrics"][name] >= better


def test_seed_and_settings_are_as_given(capsys, document, tmp_path):
    out = tmp_path / "p.netplay"
    code, _, _ = run(
        capsys, "train", document, "--seed", 9, "--steps", 3, "--out", out, "--threads", 2,
        "--set", "training.batch=4", "--set", "nodes.h1.units=8", "--set", "training.optimizer=adam",
        "--set", "training.optimizer.rate=0.125", "--set", "training.regularizer=l2",
        "--set", "data.test_fraction=0.25", "--set", 'nodes.h1.activation={"type": "relu"}',
        "--set", "training.order=in order", "--set", "training.schedule.type=cosine",
        "--set", "training.schedule.period=7", "--set", "training.stop.patience=3",
    )  # fmt: skip
    assert code == 0
    found = playground.load(out)
    assert found.seed == 9
    assert found.training.batch == 4
    assert found.training.order == "in order"
    assert found.training.optimizer.kind() == "adam"
    assert found.training.optimizer.rate == 0.125
    assert found.training.regularizer.kind() == "l2"
    assert (found.training.schedule.kind(), found.training.schedule.period) == ("cosine", 7)
    assert found.training.stop.patience == 3
    assert found.data.test_fraction == 0.25
    assert found.graph.node("h1").layer.units == 8
    assert found.graph.node("h1").layer.activation.kind() == "relu"


def test_settings_changed_on_a_project_keep_what_it_has_learnt(capsys, document, tmp_path):
    out = tmp_path / "p.netplay"
    assert run(capsys, "train", document, "--steps", 50, "--out", out)[0] == 0
    before = playground.Trainer(playground.load(out)).parameters()
    assert run(capsys, "train", out, "--steps", 1, "--set", "training.optimizer.rate=1e-9", "--out", out)[0] == 0
    after = playground.Trainer(playground.load(out)).parameters()
    for name, values in before.items():
        np.testing.assert_allclose(after[name], values, atol=1e-6)


def test_check_says_where_what_and_what_to_do(capsys, tmp_path, document):
    code, out, _ = run(capsys, "check", document)
    assert code == 0
    assert "4 nodes" in out
    content = json.loads(document.read_text())
    content["training"]["batch"] = 0
    content["graph"]["nodes"][1]["layer"]["units"] = "many"
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(content))
    code, out, _ = run(capsys, "check", bad)
    assert code == 1
    lines = out.splitlines()
    assert any(line.startswith("training.batch: ") and "0" in line and "at least 1" in line for line in lines)
    assert any("units" in line and "many" in line for line in lines)
    content = json.loads(document.read_text())
    content["graph"]["wires"] = content["graph"]["wires"][1:]
    bad.write_text(json.dumps(content))
    code, out, _ = run(capsys, "check", bad)
    assert code == 1
    assert out.startswith("h1: ")
    assert "draw a wire" in out


def test_check_reads_projects_too(capsys, document, tmp_path):
    out = tmp_path / "p.netplay"
    assert run(capsys, "train", document, "--steps", 1, "--out", out)[0] == 0
    assert run(capsys, "check", out)[0] == 0
    content = bytearray(out.read_bytes())
    content[content.index(b"weights.safetensors") + 100] ^= 0xFF
    out.write_bytes(content)
    code, text, err = run(capsys, "check", out)
    assert code == 1
    assert "damaged" in text + err


@pytest.mark.parametrize("to", [*WRITERS, None])
def test_export_writes_what_was_trained(capsys, document, tmp_path, to):
    out = tmp_path / "p.netplay"
    run(capsys, "train", document, "--steps", 5, "--out", out)
    target = tmp_path / ("weights.safetensors" if to is None else f"weights.{to}")
    code, text, _ = run(capsys, "export", out, "--out", target, *(() if to is None else ("--to", to)))
    assert code == 0
    trainer = playground.Trainer(playground.load(out))
    assert [line.split("\t")[0] for line in text.splitlines()] == list(trainer.parameters())
    fresh = playground.Trainer(playground.load(document))
    from playground.interop.weights import import_weights

    import_weights(fresh, target)
    for name, values in trainer.parameters().items():
        np.testing.assert_array_equal(values, fresh.parameters()[name])


def test_the_window_opens_presets_in_training_and_files_paused(capsys, document, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    from playground.ui import app

    opened = []
    monkeypatch.setattr(app, "run_window", lambda document, **options: opened.append((document, options)) or 0)
    assert run(capsys)[0] == run(capsys, "spiral")[0] == run(capsys, document)[0] == 0
    assert opened == [
        (load_preset("xor"), {}),
        (load_preset("spiral"), {}),
        (playground.load(document), {"running": False, "path": document}),
    ]
