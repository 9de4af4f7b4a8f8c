"""Weights taken away and brought back: safetensors and NPZ with the names and layouts of torch's state_dict."""

from __future__ import annotations

import re
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
_FIRST_BIAS = re.compile(r"\.bias_ih_l\d+(_reverse)?$")
_COUNTER = ".num_batches_tracked"  # of torch's batch normalization, for an average that ours does not offer


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
    content = WRITERS[format_of(path, to)](with_second_biases(tensors))
    write_atomically(path, lambda file: file.write(content))
    return path


def with_second_biases(tensors: Mapping[str, np.ndarray]) -> Tensors:
    """The tensors with the second biases that torch's recurrent layers have: zeros, for ours have one."""
    found: Tensors = {}
    for name, values in tensors.items():
        found[name] = values
        if _FIRST_BIAS.search(name):
            found[_second(name)] = np.zeros_like(values)
    return found


def import_weights(trainer: Trainer, path: str | Path) -> list[str]:
    """Set the weights that a file holds and return their names; where one does not fit, none is set."""
    present = {**trainer.parameters(), **trainer.statistics()}
    tensors = read_weights(path, {name: values.shape for name, values in present.items()})
    trainer.load_parameters(tensors)
    return sorted(tensors)


def read_weights(path: str | Path, shapes: Mapping[str, tuple[int, ...]]) -> Tensors:
    """The float32 tensors of a file, each with a name and shape that `shapes` knows; a part of them is enough."""
    return check_tensors(as_ours(read_tensors(path, shapes), shapes), shapes)


def read_tensors(path: str | Path, shapes: Mapping[str, tuple[int, ...]]) -> Tensors:
    """Whatever tensors a file holds; `shapes` says how much is expected of an NPZ file, which could unpack to more."""
    path = Path(path)
    kind = path.suffix.lower().removeprefix(".")
    if kind not in WRITERS:
        raise Problem("weights are read from {known}, not from '{path}'", known=", ".join(WRITERS), path=path.name)
    content = read_bytes(path, MAX_BYTES)
    if kind == "safetensors":
        return parse_safetensors(content)
    room = sum(8 * int(np.prod(shape)) for shape in shapes.values()) + 2**16
    return parse_npz(content, min(room + 8 * len(content), MAX_BYTES))


def as_ours(found: Mapping[str, np.ndarray], shapes: Mapping[str, tuple[int, ...]]) -> Tensors:
    """Torch's tensors as ours: both biases of a recurrent layer summed, counters of batches left out."""
    ours = {name: values for name, values in found.items() if name in shapes or not name.endswith(_COUNTER)}
    for name in [name for name in ours if _FIRST_BIAS.search(name) and name in shapes]:
        second = ours.get(_second(name))
        if second is not None and second.shape == ours[name].shape and _second(name) not in shapes:
            ours[name] = ours[name].astype(np.float32) + ours.pop(_second(name)).astype(np.float32)
    return ours


def _second(name: str) -> str:
    """What torch calls the second bias beside the first."""
    node, _, own = name.rpartition(".")
    return f"{node}.{own.replace('bias_ih', 'bias_hh')}"


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
