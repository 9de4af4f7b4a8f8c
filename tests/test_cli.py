"""The command line as the contract promises it: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import playground
from playground import cli
from playground.commands import COMMANDS
from playground.commands.export import FORMATS
from playground.document import Document
from playground.document_file import format_document
from playground.interop.presets import list_presets, load_preset
from playground.interop.weights import WRITERS
from tests.engine.networks import mlp

PROMISED = {"presets", "train", "export", "shot", "check", "schema", "bench"}
LATER = {"sample", "onnx", "torch"}


@pytest.fixture
def document(tmp_path) -> Path:
    path = tmp_path / "small.json"
    stopping = mlp(3, seed=4, training={"stop": {"epochs": 3}})
    path.write_text(format_document(stopping), encoding="utf-8")
    return path


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
    assert set(FORMATS) == set(WRITERS)


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
        "--set", "training.order=in order",
    )  # fmt: skip
    assert code == 0
    found = playground.load(out)
    assert found.seed == 9
    assert found.training.batch == 4
    assert found.training.order == "in order"
    assert found.training.optimizer.kind() == "adam"
    assert found.training.optimizer.rate == 0.125
    assert found.training.regularizer.kind() == "l2"
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
        ("export", "DOCUMENT", "--to", "onnx", "--out", "x.onnx"),
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


@pytest.mark.parametrize("to", [*FORMATS, None])
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


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_saves_what_was_trained(document, tmp_path, number):
    out = tmp_path / "p.netplay"
    with start("train", document, "--seconds", 120, "--out", out, "--json") as process:
        assert process.stderr is not None
        seen = ""
        while "update" not in seen:  # the bar says that training has begun
            character = process.stderr.read(1)
            assert character, seen
            seen += character
        process.send_signal(number)
        text, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert str(out) in sentence(err)
    assert playground.Trainer(playground.load(out)).steps == json.loads(text)["steps"]


def test_output_into_a_closed_pipe_is_no_error():
    with start("schema") as process:
        assert process.stdout is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_the_installed_command_and_the_module_are_the_same():
    script = Path(sys.executable).with_name("playground")
    for command in ([str(script)], [sys.executable, "-m", "playground"]):
        done = subprocess.run([*command, "--version"], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (0, f"playground {playground.__version__}\n")


@pytest.mark.parametrize(
    "content", ["", "raise ImportError('no module named huggingface_hub')\n"], ids=["other", "broken"]
)
@pytest.mark.parametrize("way", ["command", "python"])
def test_a_foreign_package_of_the_kernels_name_is_explained(tmp_path, content, way):
    (tmp_path / "kernels").mkdir()
    (tmp_path / "kernels" / "__init__.py").write_text(content)
    root = Path(playground.__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(root)])}
    body = "import playground.cli, sys; sys.exit(playground.cli.main(['presets']))"
    if way == "python":
        body = "import playground, sys\ntry: playground.Trainer\nexcept ImportError as error: sys.exit(str(error))"
    done = subprocess.run(
        [sys.executable, "-c", body], capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=60
    )
    assert done.returncode == 1
    assert "another distribution" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_without_a_display_the_window_says_so(document):
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a display")
    with start(document, env=environment) as process:
        _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "no display" in sentence(err)


def test_shot_draws_the_window(document, tmp_path):
    out = tmp_path / "w.png"
    look = ("--size", "1024x640", "--theme", "dark", "--language", "uk")
    with start("shot", document, "--seconds", 0.2, *look, "--out", out) as process:
        _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    from PIL import Image

    with Image.open(out) as picture:
        assert picture.size == (1024, 640)
        assert len(picture.convert("RGB").getcolors(maxcolors=2**24)) > 50
    assert sorted(os.listdir(tmp_path)) == ["small.json", "w.png"]
