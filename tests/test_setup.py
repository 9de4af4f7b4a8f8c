"""Set-up: what a package holds, what make installs, and what a bare machine is told."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from playground import display
from playground.text import Problem

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def prepare(tmp_path, monkeypatch):
    """.ci/prepare.py as a module that works in an empty folder and starts no process."""
    spec = importlib.util.spec_from_file_location("prepare", ROOT / ".ci" / "prepare.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    module.commands = []

    def run(command, **options):
        module.commands.append([str(part) for part in command])
        return module.answer(command)

    module.answer = lambda command: subprocess.CompletedProcess(command, 0, "", "")
    monkeypatch.setattr(module.subprocess, "run", run)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "OUT", tmp_path / "out")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    return module


def names_of(requirements: list[str]) -> set[str]:
    return {re.match(r"[A-Za-z0-9_.-]+", line)[0].lower().replace("_", "-") for line in requirements}


def test_every_package_is_installed():
    listed = set(PROJECT["tool"]["setuptools"]["packages"])
    mapped = PROJECT["tool"]["setuptools"]["package-dir"]
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for folder in ("kernels", "playground")
        for path in (ROOT / folder).rglob("__init__.py")
    }
    assert len(found) > 15
    assert listed == found | set(mapped)
    for folder in mapped.values():
        assert (ROOT / folder / "__init__.py").is_file(), "an editable installation finds packages alone"


def test_constraints_pin_names_and_versions_and_nothing_else():
    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9a-z.]*", line) for line in lines)
    pinned = names_of(lines)
    assert len(pinned) == len(lines)
    wanted = PROJECT["project"]["dependencies"]
    for extra in ("test", "dev", "onnx", "torch"):
        wanted = wanted + PROJECT["project"]["optional-dependencies"][extra]
    assert names_of(wanted) <= pinned


def test_the_promised_extras_and_the_command_are_there():
    assert {"test", "onnx", "torch", "cuda12", "cuda13", "dev"} <= set(PROJECT["project"]["optional-dependencies"])
    assert PROJECT["project"]["scripts"] == {"playground": "playground.cli:main"}
    qt = next(line for line in PROJECT["project"]["dependencies"] if line.startswith("PySide6"))
    assert "<6.12" in qt, "6.12.0 aborts Python 3.11"


@pytest.mark.skipif(shutil.which("make") is None, reason="make is absent")
def test_make_has_its_targets():
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^make (\w+)", listed, re.M)) >= {"run", "test", "lint", "bench", "clean", "translations"}


@pytest.mark.skipif(shutil.which("make") is None, reason="make is absent")
@pytest.mark.parametrize("target", ["run", "test", "lint", "bench"])
def test_without_python_make_says_what_is_needed(target, tmp_path):
    for name in ("make", "sh", "echo"):
        (tmp_path / name).symlink_to(shutil.which(name))
    done = subprocess.run(
        ["make", target], cwd=ROOT, capture_output=True, text=True, env={"PATH": str(tmp_path)}, timeout=30
    )
    assert done.returncode == 2
    assert done.stderr.startswith("make: Python 3.11 or newer is needed, but none was found")


def test_the_environment_is_made_once(prepare, tmp_path):
    prepare.make_environment(["test"])
    installs = [command for command in prepare.commands if "install" in command]
    assert len(installs) == 1
    assert installs[0][-1] == f"{tmp_path}[test]"
    assert str(tmp_path / "constraints.txt") in installs[0]
    prepare.make_environment(["test"])
    prepare.make_environment([])
    assert len([command for command in prepare.commands if "install" in command]) == 1
    (tmp_path / "constraints.txt").write_text("numpy==2.0.0\n")
    prepare.make_environment([])
    installs = [command for command in prepare.commands if "install" in command]
    assert len(installs) == 2
    assert installs[-1][-1] == f"{tmp_path}[test]", "what was once installed stays up to date"


def test_debians_missing_venv_is_installed_or_named(prepare, monkeypatch, capsys):
    prepare.PYTHON.unlink()
    failing = "The virtual environment was not created successfully because ensurepip is not available."

    def answer(command):
        refused = "venv" in command and not any("apt-get" in other for other in prepare.commands)
        if "venv" in command and not refused:
            prepare.VENV.mkdir()
        return subprocess.CompletedProcess(command, int(refused), failing if refused else "", "")

    prepare.answer = answer
    monkeypatch.setattr(prepare, "may_install", lambda: False)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert prepare.main(["venv"]) == 1
    assert f"sudo apt-get install -y {package}" in capsys.readouterr().err
    monkeypatch.setattr(prepare, "may_install", lambda: True)
    assert prepare.main(["venv"]) == 0
    assert any(command[:2] == ["apt-get", "install"] and package in command for command in prepare.commands)


@pytest.mark.parametrize("window", [True, False])
def test_missing_libraries_are_installed_where_that_is_allowed(prepare, monkeypatch, window):
    missing = ["libEGL.so.1", "libGL.so.1"]
    monkeypatch.setattr(display, "missing_libraries", lambda window: missing)
    monkeypatch.setattr(prepare.display, "missing_libraries", lambda window: missing)
    monkeypatch.setattr(prepare, "may_install", lambda: True)
    prepare.make_libraries(window)
    assert ["apt-get", "update", "-q"] in prepare.commands
    assert any(command[-2:] == ["libegl1", "libgl1"] for command in prepare.commands)


def test_missing_libraries_are_named_with_the_exact_command(prepare, monkeypatch, capsys):
    monkeypatch.setattr(display, "missing_libraries", lambda window: ["libxcb-cursor.so.0"])
    monkeypatch.setattr(display.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(prepare, "may_install", lambda: False)
    assert prepare.main(["libraries"]) == 1
    said = capsys.readouterr().err
    assert "libxcb-cursor.so.0" in said
    assert "sudo apt-get install -y --no-install-recommends libxcb-cursor0" in said
    problem = display.libraries_problem(window=True)
    assert isinstance(problem, Problem)
    assert "libxcb-cursor0" in str(problem)


def test_run_without_a_display_trains_exports_and_draws(prepare, monkeypatch, capsys):
    monkeypatch.setattr(prepare.display, "has_display", lambda: False)
    monkeypatch.setattr(prepare.display, "missing_libraries", lambda window: [])
    assert prepare.main(["run"]) == 0
    assert "no display" in capsys.readouterr().out
    jobs = [command[3:] for command in prepare.commands if command[1:3] == ["-m", "playground"]]
    assert [job[0] for job in jobs] == ["train", "export", "shot"]
    assert jobs[0][1] == "xor"
    assert [Path(job[-1]).name for job in jobs] == ["xor.netplay", "xor.safetensors", "xor.png"]


def test_run_with_a_display_opens_the_window(prepare, monkeypatch):
    monkeypatch.setattr(prepare.display, "has_display", lambda: True)
    monkeypatch.setattr(prepare.display, "missing_libraries", lambda window: [])
    assert prepare.main(["run"]) == 0
    assert prepare.commands[-1][1:] == ["-m", "playground", "xor"]


def test_what_a_display_is(monkeypatch, tmp_path):
    monkeypatch.setattr(display.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not display.has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.has_display(), "the user asked for a platform that needs none"
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":63999")
    if importlib.util.find_spec("ctypes") and _can_load("libxcb.so.1"):
        assert not display.has_display(), "nobody answers there"
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not display.has_display()
    monkeypatch.setattr(display.sys, "platform", "darwin")
    assert display.has_display()
    assert display.missing_libraries(window=True) == []


def _can_load(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is absent")
@pytest.mark.parametrize(("test", "lint", "code"), [(0, 0, 0), (2, 0, 1), (0, 2, 1), (2, 2, 1)])
def test_ci_fails_where_tests_or_lint_do(tmp_path, test, lint, code):
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    for place, body in (
        (".venv/bin/python", "exit 1"),
        (
            "bin/make",
            f"case $1 in test) echo '=== 3 passed in 1.20s ==='; exit {test};; lint) echo linted; exit {lint};; esac",
        ),
    ):
        script = tmp_path / place
        script.parent.mkdir(parents=True)
        script.write_text(f"#!/bin/sh\n{body}\n")
        script.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run([tmp_path / ".ci" / "run"], capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == code
    assert done.stdout.splitlines()[-1] == "=== 3 passed in 1.20s ==="
    assert "linted" in done.stdout
    assert "PyTorch cannot be installed" in done.stderr


def can_build() -> bool:
    """True where a setuptools as new as pyproject.toml asks for is installed."""
    try:
        return int(version("setuptools").partition(".")[0]) >= 77
    except PackageNotFoundError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(not can_build(), reason="setuptools is absent or too old")
def test_a_wheel_brings_presets_and_assets(tmp_path):
    copy = tmp_path / "source"
    ignored = shutil.ignore_patterns(".*", "out", "build", "*.egg-info", "__pycache__", "tests")
    shutil.copytree(ROOT, copy, ignore=ignored)
    command = [sys.executable, "-c", "from setuptools.build_meta import build_wheel; build_wheel('.')"]
    subprocess.run(command, cwd=copy, check=True, capture_output=True, timeout=120)
    (wheel,) = copy.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive_root = tmp_path / "installed"
        for name in names:  # our own wheel
            target = archive_root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))
    assert "playground/assets/data/digits.npz" in names
    assert any(name.startswith("playground/assets/icons/") and name.endswith(".svg") for name in names)
    assert not any(name.startswith(("tests", ".ci", "presets", "playground/assets/pictures")) for name in names)
    expected = sorted(path.stem for path in (ROOT / "presets").glob("*.json"))
    code = (
        "import playground; from playground.interop.presets import list_presets;"
        "from playground.datasets import DATASETS; import numpy;"
        "assert DATASETS['digits']().generate(numpy.random.Generator(numpy.random.Philox(0))).size == 1797;"
        "print(playground.__file__, *sorted(list_presets()))"
    )
    environment = {**os.environ, "PYTHONPATH": str(archive_root)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stderr
    place, *presets = done.stdout.split()
    assert Path(place).is_relative_to(archive_root)
    assert presets == expected
