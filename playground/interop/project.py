"""Projects (.netplay): document, weights, optimizer and random state, history and a thumbnail in one zip file.

The entries, in order: `mimetype`, `document.json`, `weights.safetensors` (the parameters as torch names them),
`state.safetensors` (everything else that a step changes), `history.safetensors`, `thumbnail.png`, and `table.*`
where the data set is a file on disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs
from pydantic import PrivateAttr

from playground.data import load_table
from playground.datasets.table_reader import path_of
from playground.document import Document
from playground.document_file import MAX_BYTES, examine_document, format_document
from playground.engine.layout import Layout
from playground.engine.state import TrainerState
from playground.interop.archive import MIMETYPE, read_archive, write_archive
from playground.interop.files import read_bytes, replacing, write_atomically, write_problem
from playground.interop.tensors import Tensors, dump_safetensors, parse_safetensors
from playground.interop.weights import check_tensors
from playground.shapes import infer
from playground.text import Problem

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

SUFFIX = ".netplay"
MAX_TABLE = 256 * 2**20
TABLE_SUFFIXES = (".csv", ".tsv", ".txt", ".npz")
_PNG = b"\x89PNG\r\n\x1a\n"
_NUMBERS = 2**31  # stored numbers can never be more than the file itself has
BUDGETS = {
    "mimetype": 64,
    "document.json": MAX_BYTES,
    "weights.safetensors": _NUMBERS,
    "state.safetensors": _NUMBERS,
    "history.safetensors": _NUMBERS,
    "thumbnail.png": 8 * 2**20,
    **{f"table{suffix}": MAX_TABLE for suffix in TABLE_SUFFIXES},
}


class SavedDocument(Document):
    """The document of a project, with the training it was saved in; equal to the document alone."""

    _state: TrainerState | None = PrivateAttr(None)

    @property
    def state(self) -> TrainerState | None:
        return self._state

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Document.model_fields)

    @classmethod
    def of(cls, document: Document, state: TrainerState) -> SavedDocument:
        saved = cls.model_construct(**dict(document))
        saved._state = state
        return saved


def save_project(trainer: Trainer, path: str | Path, thumbnail: bytes | None = None) -> Path:
    """Write a project and return its path; `thumbnail` is a PNG picture. What was there stays until all is written."""
    path = Path(path)
    entries = pack(trainer.state(), thumbnail)
    with replacing(path) as temporary:
        with temporary.open("wb") as file:
            write_archive(file, entries)
        if not _reads_back(temporary, entries):
            raise Problem("'{path}' does not read back as it was written: the disk may be failing", path=str(path))
    return path


def _reads_back(path: Path, entries: dict[str, bytes]) -> bool:
    try:
        return read_archive(path, BUDGETS) == {"mimetype": MIMETYPE.encode(), **entries}
    except Problem:
        return False


def open_project(path: str | Path) -> tuple[Document, TrainerState]:
    """Read a project: its document and the state to restore; raises Problem where the file is not usable."""
    path = Path(path)
    entries = read_archive(path, BUDGETS)
    if entries.get("mimetype") != MIMETYPE.encode():
        raise Problem("'{path}' is not a project of the Network Playground", path=str(path))
    for name in ("document.json", "weights.safetensors", "state.safetensors"):
        if name not in entries:
            raise Problem("'{path}' is incomplete: '{name}' is missing", path=str(path), name=name)
    return unpack(entries)


def read_thumbnail(path: str | Path) -> bytes | None:
    """The PNG picture in a project, or None."""
    picture = read_archive(Path(path), {"thumbnail.png": BUDGETS["thumbnail.png"]}).get("thumbnail.png")
    return picture if picture is not None and picture.startswith(_PNG) else None


def examine_project(path: str | Path) -> tuple[Document | None, list[Problem]]:
    """The document in a project, or everything that is wrong with it."""
    content = read_archive(Path(path), {"document.json": BUDGETS["document.json"]}).get("document.json")
    if content is None:
        raise Problem("'{path}' is incomplete: '{name}' is missing", path=str(path), name="document.json")
    return examine_document(content)


def pack(state: TrainerState, thumbnail: bytes | None = None) -> dict[str, bytes]:
    """The entries of a project file, but for the mimetype."""
    parts: Tensors = {}
    for slot, tensors in state.slots.items():
        parts.update({f"slot/{slot}/{name}": values for name, values in tensors.items()})
    parts.update({f"number/{name}": np.asarray(values) for name, values in state.numbers.items()})
    parts.update({f"counter/{name}": np.asarray(values, np.int64) for name, values in state.counters.items()})
    entries = {
        "document.json": format_document(state.document).encode(),
        "weights.safetensors": dump_safetensors(state.tensors),
        "state.safetensors": dump_safetensors(parts),
        "history.safetensors": dump_safetensors(state.history),
    }
    if thumbnail is not None:
        entries["thumbnail.png"] = thumbnail
    entries.update(_embedded_table(state.document))
    return entries


def unpack(entries: dict[str, bytes]) -> tuple[Document, TrainerState]:
    """The document and the state that the entries hold, checked against each other."""
    document, problems = examine_document(entries["document.json"])
    if document is None:
        raise problems[0]
    document = _with_embedded_table(document, entries)
    weights = parse_safetensors(entries["weights.safetensors"])
    try:
        shapes = dict(parameter_shapes(document))
    except Problem:
        # Without its samples the network cannot be judged; the document opens all the same, and says what is missing.
        shapes = {name: values.shape for name, values in weights.items()}
    if weights or shapes:
        weights = check_tensors(weights, shapes)
    missing = sorted(set(shapes) - set(weights))
    if missing:
        raise Problem("the project has no weights for '{name}': it is damaged", name=missing[0])
    weights = {name: weights[name] for name in shapes}  # in the order of the network
    slots: dict[str, Tensors] = {}
    rest: dict[str, Tensors] = {"number": {}, "counter": {}}
    for name, values in parse_safetensors(entries["state.safetensors"]).items():
        part, _, inner = name.partition("/")
        if part == "slot":
            slot, _, tensor = inner.partition("/")
            slots.setdefault(slot, {})[tensor] = values
        elif part in rest:
            rest[part][inner] = values
        else:
            raise Problem("the project's state holds '{name}', which is not known: it is damaged", name=name)
    slots = {slot: check_tensors(tensors, shapes) for slot, tensors in slots.items()}
    _check_state(rest)
    history = parse_safetensors(entries["history.safetensors"]) if "history.safetensors" in entries else {}
    state = TrainerState(
        document=document,
        tensors=weights,
        slots=slots,
        numbers=rest["number"],
        counters=rest["counter"],
        history=history,
    )
    return document, state


def parameter_shapes(document: Document) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Every tensor of a document by name, with its shape in torch's layout: parameters, then running statistics."""
    table = load_table(document.data, document.seed)
    layout = Layout.of(document, infer(document.graph, table.shape, table.field_shapes))
    yield from ((tensor.name, tensor.parameter.torch_shape) for tensor in layout)
    yield from ((name, tensor.statistic.shape) for name, tensor in layout.running.items())


def _check_state(rest: dict[str, Tensors]) -> None:
    for name, values in rest["counter"].items():
        if values.dtype != np.int64 or (values.size and values.min() < 0):
            raise Problem("the project's counter '{name}' is not made of whole numbers from 0 on", name=name)
    for name, values in rest["number"].items():
        if values.dtype.kind != "f":
            raise Problem("the project's numbers '{name}' are {dtype}, but must be real", name=name, dtype=values.dtype)


def _table_file(document: Document) -> Path | None:
    """The file on disk the samples come from, or None where they are generated."""
    name = getattr(document.data.set, "file", None)
    return path_of(name) if isinstance(name, str) and name else None


def _entry_of(file: Path) -> str:
    suffix = file.suffix.lower()
    return f"table{suffix if suffix in TABLE_SUFFIXES else '.txt'}"


def _embedded_table(document: Document) -> dict[str, bytes]:
    """The table's file, so that the project opens where that file is not."""
    file = _table_file(document)
    if file is None:
        return {}
    try:
        load_table(document.data, document.seed)  # a document may name any file: only what is a table goes along
        return {_entry_of(file): read_bytes(file, MAX_TABLE)}
    except Problem:
        return {}  # a table that went away meanwhile must not keep anybody from saving what was learnt


def _with_embedded_table(document: Document, entries: dict[str, bytes]) -> Document:
    """The document with its table at hand: where the named file is gone or different, the project's copy is used."""
    file = _table_file(document)
    if file is None or (content := entries.get(_entry_of(file))) is None:
        return document
    try:
        if file.is_file() and read_bytes(file, MAX_TABLE) == content:
            return document
    except (Problem, OSError):
        pass  # the file that cannot be read is as good as gone
    folder = Path(platformdirs.user_data_dir("network-playground", appauthor=False)) / "tables"
    copy = folder / f"{hashlib.sha256(content).hexdigest()[:24]}{Path(_entry_of(file)).suffix}"
    if not copy.is_file() or read_bytes(copy, MAX_TABLE) != content:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_problem(error, copy) from None
        write_atomically(copy, lambda output: output.write(content))
    return document.replace(data=document.data.replace(set=document.data.set.replace(file=str(copy))))
