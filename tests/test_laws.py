"""Laws of the whole tree: who may import whom, what stays free of Qt, what is never used, how long a file may be.

Those of the kernels alone (their options, their twins) stand in kernels/test_laws.py.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 400

# Imports run one way: a module imports its own floor and those below. The longest prefix that fits decides.
FLOORS = {
    "kernels": 0,
    "playground": 1,  # names its parts as strings and imports them when they are used
    "playground.text": 1,
    "playground.spec": 1,
    "playground.registry": 1,
    "playground.display": 1,
    "playground.resources": 1,
    "playground.emission": 2,
    "playground.activations": 2,
    "playground.clipping": 2,
    "playground.datasets": 2,
    "playground.initializers": 2,
    "playground.layers": 2,
    "playground.losses": 2,
    "playground.optimizers": 2,
    "playground.regularizers": 2,
    "playground.schedules": 2,
    "playground.curvature": 2,
    "playground.surgery": 3,
    "playground.graph": 3,
    "playground.shapes": 3,
    "playground.document": 3,
    "playground.document_file": 3,
    "playground.data": 3,
    "playground.edits": 3,
    "playground.group_edits": 3,
    "playground.blocks": 3,
    "playground.layer_docs": 3,
    "playground.engine": 4,
    "playground.interop": 4,
    "playground.benchmarks": 5,
    "playground.ui": 6,
    "playground.commands": 7,
    "playground.cli": 7,
    "playground.__main__": 7,
}
QT = ("PySide6", "shiboken6", "pyqtgraph")
FILES = sorted([*(ROOT / "kernels").rglob("*.py"), *(ROOT / "playground").rglob("*.py"), *(ROOT / ".ci").rglob("*.py")])
WRITTEN = sorted([*FILES, *(ROOT / "tests").rglob("*.py")])


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module a file imports, at the top or inside a function, with the line; type hints alone do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def floor_of(module: str) -> int | None:
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        found = FLOORS.get(".".join(parts[:length]))
        if found is not None:
            # A package's own name is no prefix for modules of it that the table forgot.
            return found if length > 1 or parts[0] != "playground" or len(parts) == 1 else None
    return None


def case(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_there_is_something_to_check():
    assert len(FILES) > 100
    assert sum(1 for path in FILES for _ in imports(path)) > 500


@pytest.mark.parametrize("path", [path for path in FILES if path.parts[len(ROOT.parts)] != ".ci"], ids=case)
def test_imports_run_one_way(path):
    own = floor_of(name_of(path))
    assert own is not None, f"{name_of(path)} has no floor: add it to FLOORS"
    for module, line in imports(path):
        if module.partition(".")[0] not in ("kernels", "playground"):
            continue
        other = floor_of(module)
        if other is None:  # a name out of playground/__init__.py
            assert module.count(".") == 1
            continue
        assert other <= own, f"line {line}: {name_of(path)} may not import {module}"


@pytest.mark.parametrize("path", [path for path in FILES if "playground.ui" not in name_of(path)], ids=case)
def test_qt_is_imported_by_the_window_alone(path):
    for module, line in imports(path):
        assert module.partition(".")[0] not in QT, f"line {line}: {module}"


@pytest.mark.parametrize("path", sorted((ROOT / "playground" / "ui" / "views").glob("*.py")), ids=case)
def test_a_view_knows_neither_session_nor_graph(path):
    for module, line in imports(path):
        for forbidden in ("playground.ui.session", "playground.graph", "playground.edits"):
            assert not (module + ".").startswith(forbidden + "."), f"line {line}: {module}"


def test_nothing_but_the_window_brings_qt_along():
    unwanted = (
        "playground.ui",
        "playground.__main__",
        "playground.benchmarks.peer",
        "playground.benchmarks.torch_models",
    )
    names = [name for name in map(name_of, FILES) if name.startswith("playground") and not name.startswith(unwanted)]
    code = (
        "import importlib, json, sys, playground\n"
        "early = sorted(set(sys.modules) & {'numpy', 'numba', 'pydantic'})\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "playground.Trainer, playground.load, playground.save, playground.export\n"
        f"print(json.dumps([early, [name for name in sys.modules if name.startswith({QT!r})]]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=120)
    assert done.returncode == 0, done.stderr
    early, qt = json.loads(done.stdout)
    assert len(names) > 80
    assert {"playground.cli", "playground.engine.trainer", "playground.interop.project"} <= set(names)
    assert early == [], "`import playground` alone has to be quick"
    assert qt == []


@pytest.mark.parametrize("path", FILES, ids=case)
def test_no_code_comes_out_of_files(path):
    """Nothing unpickles, and nothing runs text: a document can never name a class or a module."""
    for module, line in imports(path):
        if module.partition(".")[0] in ("pickle", "cloudpickle", "dill", "shelve", "marshal", "joblib"):
            assert case(path) == str(Path("kernels/cache.py")), f"line {line}: {module}"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            assert isinstance(node.value, ast.Constant), f"line {node.value.lineno}"
            assert node.value.value is False, f"line {node.value.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("eval", "exec"):
            assert case(path) == str(Path("kernels/jit.py")), f"line {node.lineno}: {node.func.id}"
        if isinstance(node, ast.Attribute) and node.attr in ("extractall", "extract") and "zip" in ast.unparse(node):
            pytest.fail(f"line {node.lineno}: archives are read by name, never unpacked")


@pytest.mark.parametrize("path", WRITTEN, ids=case)
def test_files_stay_short(path):
    count = len(path.read_text(encoding="utf-8").splitlines())
    assert count <= MOST_LINES, f"{count} lines: split it"
