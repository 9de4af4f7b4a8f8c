"""Commands as processes: interrupts, pipes, other packages, displays."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import playground
from tests.cli.running import sentence, start


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
    from PySide6.QtGui import QImage

    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1024, 640)
    assert len({picture.pixel(x, y) for x in range(0, 1024, 4) for y in range(0, 640, 4)}) > 50
    assert sorted(os.listdir(tmp_path)) == ["small.json", "w.png"]
