"""Weights taken away and brought back: safetensors and NPZ with the names and layouts of torch's state_dict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from playground.interop.files import read_bytes, write_atomically
from playground.interop.tensors import Tensors, dump_npz, dump_safetensors, parse_npz, parse_safetensors
from playground.text import Problem

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

MAX_BYTES = 2**31
# Format -> how it is written. The suffix of a file is the format's name.
WRITERS: dict[str, Callable[[Mapping[str, np.ndarray]], bytes]] = {"safetensors": dump_safetensors, "npz": dump_npz}


def format_of(path: Path, to: str | None = None) -> str:
    """The format `to`, else the one the suffix of `path` names; raises Problem where it is none of ours."""
    chosen = to if to is not None else path.suffix.lower().removeprefix(".")
    if chosen not in WRITERS:
        raise Problem(
            "weights are not written as '{chosen}': choose one of {known}",
            chosen=chosen or path.name,
            known=", ".join(WRITERS),
        )
    return chosen


def export_weights(trainer: Trainer, path: str | Path, to: str | None = None) -> Path:
    """Write the trainer's weights, in the format `to` or the one that the suffix names, and return the path."""
    return export_tensors({**trainer.parameters(), **trainer.statistics()}, Path(path), to)


def export_tensors(tensors: Mapping[str, np.ndarray], path: Path, to: str | None = None) -> Path:
    """Write named arrays, in the format `to` or the one that the suffix names, and return the path."""
    content = WRITERS[format_of(path, to)](tensors)
    write_atomically(path, lambda file: file.write(content))
    return path


def import_weights(trainer: Trainer, path: str | Path) -> list[str]:
    """Set the weights that a file holds and return their names; where one does not fit, none is set."""
    present = {**trainer.parameters(), **trainer.statistics()}
    tensors = read_weights(path, {name: values.shape for name, values in present.items()})
    trainer.load_parameters(tensors)
    return sorted(tensors)


def read_weights(path: str | Path, shapes: Mapping[str, tuple[int, ...]]) -> Tensors:
    """The float32 tensors of a file, each with a name and shape that `shapes` knows; a part of them is enough."""
    path = Path(path)
    kind = path.suffix.lower().removeprefix(".")
    if kind not in WRITERS:
        raise Problem("weights are read from {known}, not from '{path}'", known=", ".join(WRITERS), path=path.name)
    content = read_bytes(path, MAX_BYTES)
    if kind == "npz":
        room = sum(8 * int(np.prod(shape)) for shape in shapes.values()) + 2**16
        found = parse_npz(content, room)
    else:
        found = parse_safetensors(content)
    return check_tensors(found, shapes)


def check_tensors(found: Mapping[str, np.ndarray], shapes: Mapping[str, tuple[int, ...]]) -> Tensors:
    """The tensors as float32, or a Problem that names the first that does not fit the network."""
    if not found:
        raise Problem("the file holds no tensors")
    checked: Tensors = {}
    for name, values in found.items():
        if name not in shapes:
            raise Problem(
                "the network has no tensor '{name}'; it has {known}", name=name, known=", ".join(sorted(shapes)[:12])
            )
        if values.shape != tuple(shapes[name]):
            raise Problem(
                "the tensor '{name}' has the shape {given}, but the network needs {needed}",
                name=name,
                given=_show(values.shape),
                needed=_show(shapes[name]),
            )
        with np.errstate(over="ignore"):
            plain = values.astype(np.float32)
        if not np.isfinite(plain).all():
            raise Problem("the tensor '{name}' holds NaN or infinite numbers", name=name)
        checked[name] = plain
    return checked


def _show(shape: tuple[int, ...]) -> str:
    return "x".join(str(size) for size in shape) or "1"
