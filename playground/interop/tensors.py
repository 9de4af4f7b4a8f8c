"""Named arrays as safetensors and NPZ: written under the names torch uses, read without trust."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from math import prod
from typing import IO

import numpy as np
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save as encode_safetensors

from playground.datasets.npz_reader import DAMAGES, array_header, check_packing
from playground.text import Problem

MAX_HEADER = 4 * 2**20
# What files may hold, by the names of the safetensors format; every one of them is a plain number.
DTYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "U8": "|u1", "BOOL": "|b1"}

Tensors = dict[str, np.ndarray]


def dump_safetensors(tensors: Mapping[str, np.ndarray]) -> bytes:
    """The arrays as a safetensors file that torch reads."""
    # The library writes the memory of an array that is not contiguous in the wrong order, without a word.
    plain = {name: np.asarray(values, order="C") for name, values in tensors.items()}
    return encode_safetensors(plain, metadata={"format": "pt"})


def dump_npz(tensors: Mapping[str, np.ndarray]) -> bytes:
    """The arrays as an uncompressed NPZ file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, values in tensors.items():
            # Not numpy.savez, which cannot hold a tensor that is called like one of its arguments.
            with archive.open(zipfile.ZipInfo(f"{name}.npy"), "w") as file:
                np.lib.format.write_array(file, np.asarray(values, order="C"), allow_pickle=False)
    return buffer.getvalue()


def parse_safetensors(content: bytes) -> Tensors:
    """Read a safetensors file; its sizes are checked against the bytes that are there before anything is allocated."""
    length = int.from_bytes(content[:8], "little")
    room = min(MAX_HEADER, len(content) - 8)
    if not 0 < length <= room:
        raise Problem("the file is not safetensors, or it is damaged: its header has {length} bytes", length=length)
    try:
        json.loads(content[8 : 8 + length].decode("utf-8"), object_pairs_hook=_unique)
        entries = deserialize(content)
    except (SafetensorError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise Problem("the safetensors file is damaged: {reason}", reason=reason) from None
    found: Tensors = {}
    for name, entry in entries:
        if entry["dtype"] not in DTYPES:
            raise Problem(
                "the tensor '{name}' has the type {dtype}, but must have one of {known}: convert it to float32",
                name=name,
                dtype=entry["dtype"],
                known=", ".join(DTYPES),
            )
        kind = np.dtype(DTYPES[entry["dtype"]])
        found[name] = np.frombuffer(entry["data"], kind).reshape(entry["shape"]).astype(kind.newbyteorder("="))
    return found


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands in its header twice")
    return found


def parse_npz(content: bytes, limit: int) -> Tensors:
    """Read an NPZ file of at most `limit` unpacked bytes; nothing in it is ever unpickled."""
    found: Tensors = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            check_packing(archive)
            for info in archive.infolist():
                name = info.filename.removesuffix(".npy")
                if name in found:
                    raise Problem("the NPZ file holds '{name}' twice: remove one of them", name=name)
                with archive.open(info) as file:
                    found[name] = _read_array(name, file, limit)
                limit -= found[name].nbytes
    except (*DAMAGES, NotImplementedError):
        raise Problem("the file is not NPZ, or it is damaged") from None
    return found


def _read_array(name: str, file: IO[bytes], limit: int) -> np.ndarray:
    """One array of an NPZ file, its size checked before it is allocated."""
    shape, columns_first, dtype = array_header(file)
    if dtype.hasobject or dtype.kind not in "fiub":
        raise Problem("the array '{name}' holds {dtype}, but must hold plain numbers", name=name, dtype=str(dtype)[:40])
    size = prod(shape) * dtype.itemsize
    if min(shape, default=0) < 0:
        raise Problem("the array '{name}' has a negative size: the file is damaged", name=name)
    if size > limit:
        raise Problem(
            "the array '{name}' has {size} bytes, but at most {limit} fit here", name=name, size=size, limit=limit
        )
    content = file.read(size)
    if len(content) != size:
        raise Problem(
            "the array '{name}' needs {size} bytes, but {given} are there: the file is damaged",
            name=name,
            size=size,
            given=len(content),
        )
    return np.frombuffer(content, dtype).reshape(shape, order="F" if columns_first else "C").copy()
