"""The worked examples of CONTRIBUTING.md: copied out of the page into a copy of the tree, they work as they stand."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def tree(tmp_path_factory) -> Path:
    """A copy of the sources, laid out as they are installed, with the examples added."""
    place = tmp_path_factory.mktemp("contributed")
    ignored = shutil.ignore_patterns("__pycache__", "pictures")
    for folder, target in (("kernels", "kernels"), ("playground", "playground")):
        shutil.copytree(ROOT / folder, place / target, ignore=ignored)
    for folder in ("presets", "assets"):
        shutil.copytree(ROOT / folder, place / "playground" / folder, ignore=ignored)
    examples = dict(re.findall(r"```python\n# (\S+)\n(.*?)```", PAGE, re.S))
    assert set(examples) == {"playground/layers/square.py", "playground/ui/views/pace.py"}
    for name, content in examples.items():
        assert not (place / name).exists(), f"{name} is taken: choose another example"
        (place / name).write_text(content, encoding="utf-8")
    (preset,) = re.findall(r"```json\n(.*?)```", PAGE, re.S)
    (place / "playground" / "presets" / "squares.json").write_text(preset, encoding="utf-8")
    return place


def run(tree: Path, code: str) -> str:
    """What a new process prints that sees the copied tree."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        cwd=tree,
        env=environment,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_layer_and_the_preset_work(tree):
    found = json.loads(
        run(
            tree,
            """
import json
import numpy as np
import playground
from playground.engine.gradient_check import check_gradients
from playground.interop.presets import list_presets
from playground.layers import LAYERS

trainer = playground.Trainer(playground.load("squares"))
errors = check_gradients(trainer.network, "out")
before = trainer.metrics["test_accuracy"]
trainer.step(2000)
print(json.dumps([playground.__file__, list(LAYERS["square"]().shape((3, 4))), "squares" in list_presets(), errors,
    trainer.metrics["test_accuracy"]]))
""",
        )
    )
    place, shape, listed, errors, accuracy = found
    assert Path(place).is_relative_to(tree)
    assert shape == [3, 4]
    assert listed
    assert errors
    assert max(errors.values()) < 1e-4
    assert accuracy > 0.9


def test_the_layers_gradient_is_right(tree):
    found = run(
        tree,
        """
import numpy as np
from playground.document import Document
import json, playground
content = json.loads(playground.load("squares").model_dump_json())
content["graph"]["nodes"].insert(1, {"id": "h1", "layer": {"type": "dense", "units": 3}})
content["graph"]["wires"][0]["target"] = "h1"
content["graph"]["wires"].append({"source": "h1", "target": "square1"})
trainer = playground.Trainer(Document.model_validate(content))
from playground.engine.gradient_check import check_gradients
print(max(check_gradients(trainer.network, "h1").values()))
""",
    )
    assert float(found) < 1e-4


def test_the_view_is_found_and_paints(tree):
    out = run(
        tree,
        """
import math
from PySide6.QtWidgets import QApplication
application = QApplication([])
from playground.engine.snapshot import Snapshot
from playground.ui.views import VIEWS
view = VIEWS["pace"]()
view.resize(300, 200)
view.show()
snapshot = dict(revision=0, step=0, epoch=0, row=0, running=False, quality=math.nan, loss=math.nan, program=None)
view.draw(Snapshot(rate=0.0, **snapshot))
before = view.picture()
view.draw(Snapshot(rate=1234.0, **snapshot))
print(view.picture() != before, view.picture().width())
view.close()
""",
    )
    assert out.split()[0] == "True"


def test_commands_the_page_names_exist():
    targets = set(re.findall(r"`make (\w+)", PAGE))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets
    assert all(re.search(rf"^{target}:", makefile, re.M) for target in targets)
    for path in re.findall(r"`((?:tests|playground|kernels|presets|assets)/[\w/.]*)`", PAGE):
        assert path.endswith(("square.py", "pace.py", "squares.json")) or (ROOT / path).exists(), path
