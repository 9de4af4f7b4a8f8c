"""Whatever a user may name: a preset's id, a document or a project."""

from __future__ import annotations

from pathlib import Path

from playground.document import Document
from playground.document_file import MAX_BYTES, parse_document
from playground.interop.files import read_bytes
from playground.interop.presets import list_presets, load_preset
from playground.interop.project import SUFFIX, SavedDocument, open_project
from playground.text import Problem, mark

ONNX = ".onnx"


def load(source: str | Path) -> Document:
    """Read a preset by its id, or a document (.json), project (.netplay) or ONNX file by its path; raises Problem.

    The document of a project brings its training along: a `Trainer` made from it goes on where it was saved. That of an
    ONNX file (`OnnxDocument`) brings its weights, and a report of what did and did not fit.
    """
    if isinstance(source, str) and source in list_presets():
        return load_preset(source)
    path = Path(source)
    if path.suffix.lower() == SUFFIX:
        return SavedDocument.of(*open_project(path))
    if path.suffix.lower() == ONNX:
        from playground.interop.onnx_reader.opening import open_onnx

        return open_onnx(path)
    if not path.exists() and path.suffix.lower() != ".json":
        raise Problem(
            "there is neither a preset nor a file '{name}'; the presets are: {known}",
            name=str(source),
            known=", ".join(list_presets()) or mark("none"),
        )
    return parse_document(read_bytes(path, MAX_BYTES))
