"""Reads arrays from an NPZ file: no pickle, and every header is checked before anything is allocated."""

from __future__ import annotations

import sys
import zipfile
import zlib
from math import prod
from pathlib import Path
from typing import IO

import numpy as np
from numpy.lib import format as npy

from playground.datasets.table_reader import file_bytes, unreadable
from playground.text import Problem

MAX_FILE_BYTES = 256 * 2**20
MAX_ARRAY_BYTES = 128 * 2**20
MAX_CELLS = 16_000_000
MAX_RANK = 4
MAX_ARRAYS = 256
KINDS = "biufUS"
# How a zip file shows that it is damaged; UnicodeDecodeError is a ValueError.
DAMAGES = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError)


def array_header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, whether columns come first, and dtype of the array that begins here; ValueError where it is damaged."""
    try:
        version = npy.read_magic(file)
        read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        return read(file)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile):
        raise
    except Exception as error:
        # NumPy reads the header as Python source: what is wrong there shows in a dozen ways, TokenError among them.
        raise ValueError(str(error).split("\n")[0] or "its header is damaged") from None


def check_packing(archive: zipfile.ZipFile) -> None:
    """Refuse what NumPy never writes: those unpackers fail in ways of their own, and may ask for much memory."""
    if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in archive.infolist()):
        raise zipfile.BadZipFile("it is packed in an unusual way")


class ArrayFile:
    """The arrays of an NPZ file by name: shapes and dtypes at once, values on demand."""

    def __init__(self, path: Path):
        self.path = path
        file_bytes(path, MAX_FILE_BYTES)
        try:
            with zipfile.ZipFile(path) as archive:
                check_packing(archive)
                members = [name for name in archive.namelist() if name.endswith(".npy")]
                if len(members) > MAX_ARRAYS:
                    raise Problem(
                        "the file {file} has {count} arrays, but at most {limit} are read: put columns together in "
                        "one array",
                        file=path.name,
                        count=len(members),
                        limit=MAX_ARRAYS,
                    )
                self.headers = {name.removesuffix(".npy"): self._header(archive, name) for name in members}
        except (*DAMAGES, NotImplementedError) as error:
            raise unreadable(path, error) from None
        if not self.headers:
            raise Problem("the file {file} holds no arrays: save the data with numpy.savez, or as CSV", file=path.name)

    def _header(self, archive: zipfile.ZipFile, member: str) -> tuple[tuple[int, ...], np.dtype]:
        name = member.removesuffix(".npy")
        try:
            with archive.open(member) as file:
                shape, _, dtype = array_header(file)
        except ValueError as error:
            raise self._problem(name, str(error).split("\n")[0]) from None
        if dtype.hasobject or dtype.kind not in KINDS:
            raise Problem(
                "the array '{array}' of {file} holds {dtype}, but only numbers and text are read: save it as float32",
                array=name,
                file=self.path.name,
                dtype=str(dtype),
            )
        size = prod(shape)
        if min(shape, default=0) < 0:
            raise self._problem(name, "a size in its header is negative")
        if len(shape) > MAX_RANK or size > MAX_CELLS or size * dtype.itemsize > MAX_ARRAY_BYTES:
            raise Problem(
                "the array '{array}' of {file} has the shape {shape} of {dtype}, but at most {rank} dimensions, "
                "{limit} numbers and {megabytes} MB are read: save a part of it",
                array=name,
                file=self.path.name,
                shape="x".join(map(str, shape)),
                dtype=str(dtype),
                rank=MAX_RANK,
                limit=f"{MAX_CELLS:,}",
                megabytes=MAX_ARRAY_BYTES // 2**20,
            )
        if size * dtype.itemsize > archive.getinfo(member).file_size:
            raise self._problem(name, "it is shorter than its header says")
        return shape, dtype

    def _problem(self, name: str, reason: str) -> Problem:
        return Problem(
            "the array '{array}' of {file} cannot be read ({reason}): save the file again",
            array=name,
            file=self.path.name,
            reason=reason,
        )

    def read(self, name: str) -> np.ndarray:
        """One array, with finite numbers; raises Problem that names the first place that is not."""
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(f"{name}.npy") as file:
                values = npy.read_array(file, allow_pickle=False)
        except (*DAMAGES, KeyError) as error:
            raise self._problem(name, str(error).split("\n")[0]) from None
        if values.dtype.kind == "U" and values.size and values.dtype.itemsize:
            points = np.ascontiguousarray(values).astype(values.dtype.newbyteorder("=")).reshape(-1).view(np.uint32)
            if points.max() > sys.maxunicode:
                raise self._problem(name, "it holds characters that do not exist")
        if values.dtype.kind == "S":
            values = np.char.decode(values, "utf-8", "replace")
        if values.dtype.kind == "f":
            with np.errstate(over="ignore"):
                wrong = ~np.isfinite(values.astype(np.float32))
            if wrong.any():
                at = np.unravel_index(int(wrong.argmax()), values.shape)
                raise Problem(
                    "the array '{array}' of {file} holds {value} at {position}, but needs finite numbers up to 3.4e38: "
                    "correct it",
                    array=name,
                    file=self.path.name,
                    value=str(values[at]),
                    position="[" + ", ".join(str(int(k)) for k in at) + "]",
                )
        return values
