"""Set-up from a fresh clone, called by the Makefile: the virtual environment, Qt's system libraries, the first run.

Standard library only, because it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playground import display  # noqa: E402  (it needs the line above, and no installed package)

VENV = ROOT / ".venv"
OUT = ROOT / "out"
PYTHON = VENV / "bin" / "python"


class Failure(Exception):
    """Set-up cannot go on; the message says what to do."""


def main(arguments: Sequence[str]) -> int:
    """`venv [EXTRA...]`, `libraries` or `run`."""
    task, *rest = arguments or ["venv"]
    try:
        if task == "venv":
            make_environment(rest)
        elif task == "libraries":
            make_libraries(window=False)
        elif task == "run":
            make_environment([])
            return run()
        else:
            raise Failure(f"there is no task '{task}': use venv, libraries or run")
    except Failure as failure:
        print(f"make: {failure}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"make: `{' '.join(map(str, error.cmd))}` ended with exit code {error.returncode}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def make_environment(extras: Sequence[str]) -> None:
    """Create .venv and install the project with `extras`, unless that was done for these very files before."""
    if not works(PYTHON):
        create_environment()
    missing = [name for name in ("", *extras) if not stamp(name).is_file() or stamp(name).read_text() != digest()]
    if not missing:
        return
    wanted = [name for name in ("test", "dev") if name in extras or stamp(name).is_file()]
    target = f"{ROOT}[{','.join(wanted)}]" if wanted else str(ROOT)
    print(f"installing the project into {VENV.name}{' with ' + ', '.join(wanted) if wanted else ''} ...", flush=True)
    install: list[str | Path] = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stdout.isatty():
        install.append("--quiet")  # where somebody waits, pip shows how far it is
    subprocess.run([*install, "--constraint", ROOT / "constraints.txt", "--editable", target], check=True)
    for name in ("", *wanted):
        stamp(name).write_text(digest())


def works(python: Path) -> bool:
    """True where the environment's interpreter starts and has pip."""
    if not python.exists():
        return False
    return subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0


def create_environment() -> None:
    """Create .venv; Debian ships Python without the module for that, so install it where we may."""
    for attempt in (1, 2):
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", VENV], capture_output=True, text=True, errors="replace"
        )
        if made.returncode == 0:
            return
        shutil.rmtree(VENV, ignore_errors=True)
        if "ensurepip" not in made.stdout + made.stderr and "No module named venv" not in made.stderr:
            raise Failure(f"{VENV.name} cannot be created: {(made.stderr or made.stdout).strip()}")
        packages = [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]
        if attempt == 2 or not may_install():
            raise Failure(f"Python's venv module is missing; install it with: sudo apt-get install -y {packages[0]}")
        apt_install(packages)


def stamp(extra: str) -> Path:
    """The file that says for which project files an extra was installed."""
    return VENV / f".installed{'-' + extra if extra else ''}"


def digest() -> str:
    """What decides which packages are installed, and where."""
    content = b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt"))
    return hashlib.sha256(content + str(ROOT).encode()).hexdigest()


def may_install() -> bool:
    """True where system packages can be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str]) -> None:
    print(f"installing system packages: {' '.join(packages)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    for step in (["apt-get", "update", "-q"], command):
        done = subprocess.run(step, env=environment, capture_output=True, text=True, errors="replace")
        if done.returncode:
            print(done.stdout + done.stderr, file=sys.stderr)
            raise Failure(f"`{' '.join(step)}` failed; install by hand: {' '.join(packages)}")


def make_libraries(window: bool) -> None:
    """See that Qt finds its system libraries; install them where we may, else say exactly how."""
    missing = display.missing_libraries(window)
    if missing and may_install():
        apt_install(display.packages(missing))
        missing = missing_now(window)
    if missing:
        raise Failure(
            f"Qt needs system libraries that are missing ({', '.join(missing)}); "
            f"install them with: {display.install_command(missing)}"
        )


def missing_now(window: bool) -> list[str]:
    """The missing libraries as a new process sees them: this one remembers what it did not find."""
    code = f"from playground import display; print('\\n'.join(display.missing_libraries({window})))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return found.stdout.split()


def run() -> int:
    """Open the window with the XOR preset; where there is no display, do the same job without one."""
    window = display.has_display()
    make_libraries(window)
    command: list[str | Path] = [PYTHON, "-m", "playground"]
    if window:
        return subprocess.run([*command, "xor"], cwd=ROOT).returncode
    print("there is no display, so the XOR preset is trained without a window", flush=True)
    OUT.mkdir(exist_ok=True)
    project, weights, picture = (OUT / f"xor{suffix}" for suffix in (".netplay", ".safetensors", ".png"))
    jobs: list[list[str | Path]] = [
        ["train", "xor", "--out", project],
        ["export", project, "--out", weights],
        ["shot", project, "--out", picture],
    ]
    for arguments in jobs:
        subprocess.run([*command, *arguments], cwd=ROOT, check=True)
    print("made: " + ", ".join(str(path.relative_to(ROOT)) for path in (project, weights, picture)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
