"""Keeps assets/translations in step with the sources: `python -m playground.ui.translations`.

Every sentence for the user is a literal inside `tr`, `later`, `mark`, `Problem` or `Text`, or the docstring of a
declaration. They are gathered from the syntax trees and given to Qt's lupdate (which keeps what is translated) and
lrelease; `.ts` files are for Qt Linguist, `.qm` files for the window. With `--check` nothing is written and the
exit code says whether anything would change.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6

import playground
from playground.activations import ACTIVATIONS
from playground.blocks import BLOCKS
from playground.clipping import CLIPPING
from playground.datasets import DATASETS
from playground.initializers import INITIALIZERS
from playground.layers import LAYERS
from playground.losses import LOSSES
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.resources import resource
from playground.schedules import SCHEDULES

LANGUAGES = ("ru", "uk")
CONTEXTS = {"tr": "ui", "later": "ui", "mark": "model", "Problem": "model", "Text": "model"}
REGISTRIES = (
    *(ACTIVATIONS, BLOCKS, CLIPPING, DATASETS, INITIALIZERS, LAYERS, LOSSES, OPTIMIZERS, REGULARIZERS, SCHEDULES),
)


def sentences() -> set[tuple[str, str]]:
    """All (context, sentence) pairs of the program."""
    root = Path(playground.__file__).parent
    found = {pair for file in sorted(root.rglob("*.py")) for pair in _marked(file)}
    for declared in (declared for registry in REGISTRIES for declared in registry):
        found |= {("model", declared.help()), ("model", declared.details())}
    return {(context, text) for context, text in found if text.strip()}


def _marked(file: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        context = CONTEXTS.get(name)
        if context is None:
            continue
        for literal in _literals(node.args[0]):
            yield context, literal


def _literals(node: ast.expr) -> Iterator[str]:
    """String literals of an argument, also where a conditional chooses between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def translated(language: str) -> dict[tuple[str, str], str]:
    """(context, sentence) -> translation, of the sentences that have one."""
    found = {}
    for context in ElementTree.parse(ts_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished" and translation.text:
                found[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def ts_file(language: str) -> Path:
    return resource("assets", f"translations/playground_{language}.ts")


def qm_file(language: str) -> Path:
    return resource("assets", f"translations/playground_{language}.qm")


def update() -> None:
    """Bring the .ts files up to date and compile them."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sentences.py"
        lines = [f"QCoreApplication.translate({context!r}, {_quoted(text)})" for context, text in sorted(sentences())]
        listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-target-language", language, "-source-language", "en"]
            _qt_tool("lupdate", str(listing), *options, "-ts", str(ts_file(language)))
            _qt_tool("lrelease", "-silent", str(ts_file(language)), "-qm", str(qm_file(language)))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _qt_tool(name: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    candidates = [folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name]
    tool = next(path for path in candidates if path.is_file())
    subprocess.run([str(tool), *arguments], check=True, stdout=subprocess.DEVNULL)


def missing(language: str) -> list[tuple[str, str]]:
    """The sentences that have no translation yet."""
    known = translated(language)
    return sorted(pair for pair in sentences() if pair not in known)


if __name__ == "__main__":
    if "--check" not in sys.argv[1:]:
        update()
    for language in LANGUAGES:
        for context, text in missing(language):
            print(f"{language}: {context}: {text}")
    sys.exit(1 if "--check" in sys.argv[1:] and any(missing(language) for language in LANGUAGES) else 0)
