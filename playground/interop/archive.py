"""The zip file of a project: written with fixed names, read by name within byte budgets, never unpacked to disk."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from playground.interop.files import check_regular, read_problem
from playground.text import Problem

MIMETYPE = "application/x-network-playground"
MAX_DIRECTORY = 2**16  # bytes of the table of contents; a project has less than a dozen entries
_END = b"PK\x05\x06"
_END_SIZE = 22
_LARGE_LOCATOR = b"PK\x06\x07"
_STAMP = (1980, 1, 1, 0, 0, 0)  # the same content gives the same bytes


def write_archive(file: BinaryIO, entries: Mapping[str, bytes]) -> None:
    """Write the entries in order behind the stored mimetype; texts are packed, numbers stored as they are."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=False) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", _STAMP), MIMETYPE)
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED if is_text(name) else zipfile.ZIP_STORED
            archive.writestr(info, content)


def is_text(name: str) -> bool:
    """Whether an entry may be packed: what is stored cannot grow when it is read."""
    return name.endswith((".json", ".csv", ".tsv", ".txt"))


def read_archive(path: Path, budgets: Mapping[str, int]) -> dict[str, bytes]:
    """The entries named in `budgets` that are there, each within its bytes; whatever else it holds is never touched."""
    check_regular(path)
    try:
        with path.open("rb") as file:
            _check_directory(file, path)
            with zipfile.ZipFile(file) as archive:
                return _read_entries(archive, path, budgets)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError):
        raise Problem("'{path}' is not a sound project: it is damaged, or something else", path=str(path)) from None
    except OSError as error:
        raise read_problem(error, path) from None


def _check_directory(file: BinaryIO, path: Path) -> None:
    """Refuse a table of contents too large for a project, before it is read."""
    file.seek(0, 2)
    size = file.tell()
    start = max(0, size - 2**16 - _END_SIZE)
    file.seek(start)
    tail = file.read()
    at = len(tail) - _END_SIZE
    if tail[at : at + 4] != _END or tail[-2:] != b"\0\0":
        at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        raise zipfile.BadZipFile
    claimed = int.from_bytes(tail[at + 12 : at + 16], "little")
    file.seek(max(0, start + at - 20))
    if claimed > MAX_DIRECTORY or file.read(4) == _LARGE_LOCATOR:
        raise Problem("'{path}' is not a project: its table of contents is too large", path=str(path))
    file.seek(0)


def _read_entries(archive: zipfile.ZipFile, path: Path, budgets: Mapping[str, int]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for info in archive.infolist():
        if info.filename not in budgets:
            continue
        if info.filename in found:
            raise Problem("'{path}' holds '{name}' twice: it is damaged", path=str(path), name=info.filename)
        packings = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) if is_text(info.filename) else (zipfile.ZIP_STORED,)
        if info.compress_type not in packings:
            raise Problem("'{path}' packs '{name}', but projects store it plainly", path=str(path), name=info.filename)
        budget = budgets[info.filename]
        with archive.open(info) as entry:
            content = entry.read(budget + 1)  # the size the file declares is not believed
        if len(content) > budget:
            raise Problem(
                "'{name}' in '{path}' is larger than {limit} bytes, the most that is read",
                name=info.filename,
                path=str(path),
                limit=budget,
            )
        found[info.filename] = content
    return found
