"""read a document and print what is wrong with it: where, what, what to do"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playground.document import Document
    from playground.text import Problem


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a document (.json), project (.netplay) or network (.onnx)"
    )


def run(options: argparse.Namespace) -> int:
    """Print every problem with its place; the exit code is 1 where there is one."""
    from playground.data import load_table
    from playground.document_file import MAX_BYTES, examine_document
    from playground.engine.compile import Compiler
    from playground.engine.network import check_size
    from playground.engine.rows import share
    from playground.interop.files import read_bytes
    from playground.interop.project import SUFFIX, examine_project, open_project
    from playground.interop.source import ONNX
    from playground.shapes import infer
    from playground.text import Problem

    path: Path = options.file
    notes: list[str] = []
    document: Document | None
    if path.suffix.lower() == SUFFIX:
        document, problems = examine_project(path)
    elif path.suffix.lower() == ONNX:
        document, problems = _examine_onnx(path, notes)
    else:
        document, problems = examine_document(read_bytes(path, MAX_BYTES))
    if document is not None:
        try:
            table = load_table(document.data, document.seed)
            found = infer(document.graph, table.shape, table.field_shapes)
            problems.extend(found.problems.values())
            notes += [f"{node}: note: {text}" for node, text in found.notes.items()]
            if not problems:
                shared = share(document, found, table)
                check_size(shared, document)
                Compiler(document, found, table, shared).check_trainable()
            if not problems and path.suffix.lower() == SUFFIX:
                open_project(path)
        except Problem as problem:
            problems.append(problem)
    for each in problems:
        place = each.node or ".".join(str(part) for part in each.place) or "document"
        print(f"{place}: {each}")
    for note in notes:
        print(note)
    if problems:
        return 1
    assert document is not None
    count = sum(found.parameter_count(node.id) for node in document.graph.nodes)
    print(f"{path}: {len(document.graph.nodes)} nodes, {count} parameters, nothing is wrong")
    return 0


def _examine_onnx(path: Path, notes: list[str]) -> tuple[Document | None, list[Problem]]:
    """The document an ONNX file becomes; the notes say what did and what did not fit."""
    from playground.interop.onnx_reader.opening import open_onnx
    from playground.text import Problem

    try:
        document = open_onnx(path)
    except Problem as problem:
        return None, [problem]
    notes += [f"{path.name}: note: {text}" for text in document.report]
    return document, []
