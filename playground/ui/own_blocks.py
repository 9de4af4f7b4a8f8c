"""The blocks of the palette: declared ones, groups of the open document, and the user's own, kept as files."""

from __future__ import annotations

import os
import re
from pathlib import Path

from platformdirs import user_data_path

from playground import edits, group_edits
from playground.blocks import BLOCKS
from playground.document import Document
from playground.document_file import format_document, parse_document
from playground.interop.files import read_bytes, write_atomically
from playground.text import Problem
from playground.ui.translate import tr_model

FOLDER = "NETWORK_PLAYGROUND_BLOCKS"  # the environment may name another folder
LIMIT = 4 * 2**20


def blocks_folder() -> Path:
    """Where the user's own blocks are kept."""
    named = os.environ.get(FOLDER)
    return Path(named) if named else user_data_path("network-playground", appauthor=False) / "blocks"


def own_blocks() -> dict[str, Document]:
    """The blocks that the user kept, by the name of their file; unreadable ones are passed over."""
    found: dict[str, Document] = {}
    folder = blocks_folder()
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        try:
            part = parse_document(read_bytes(path, LIMIT))
        except (OSError, Problem):
            continue
        if part.graph.nodes and part.groups:
            found[path.stem] = part
    return found


def keep_block(document: Document, group_id: str) -> str:
    """Keep a group as a block of the user's own, under its name; raises Problem where it cannot be written."""
    group = group_edits.group_named(document, group_id)
    assert group is not None
    part = part_of_group(document, group_id)
    name = re.sub(r"[^\w-]+", "_", group.title.casefold()).strip("_") or "block"
    content = format_document(part).encode()
    folder = blocks_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / f"{name}.json", lambda file: file.write(content))
    except OSError as error:
        raise Problem(
            "the block could not be kept in '{path}': {reason}", path=str(folder), reason=str(error)
        ) from None
    return name


def drop_block(name: str) -> None:
    """Forget a block of the user's own."""
    (blocks_folder() / f"{name}.json").unlink(missing_ok=True)


def part_of_group(document: Document, group_id: str) -> Document:
    """A group with its members alone, folded."""
    group = group_edits.group_named(document, group_id)
    assert group is not None
    part = edits.extract(document, group.members).replace(lesson={}, weights={})
    return group_edits.fold(part, group_id, True)


def read_part(document: Document, kind: str, name: str) -> tuple[Document, str] | None:
    """The part behind an entry of the palette, and its title; None where there is none (any more)."""
    if kind == "block" and name in BLOCKS:
        part, title = BLOCKS[name]().part(), tr_model(BLOCKS[name].title)
        return group_edits.rename_group(part, part.groups[0].id, title), title
    if kind == "group":
        group = group_edits.group_named(document, name)
        return (part_of_group(document, name), group.title) if group is not None else None
    kept = own_blocks().get(name) if kind == "own" else None
    return (kept, kept.groups[0].title) if kept is not None else None
