"""Weights from files that need not fit: what does is loaded, and a report says what did not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from playground.interop.tensors import Tensors
from playground.interop.weights import as_ours, check_tensors, read_tensors
from playground.layers.base import Shape, show_shape
from playground.text import Problem, Text

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

# What wrappers of torch put before all names: data-parallel models, compiled ones, and modules that hold a model.
PREFIXES = ("module.", "_orig_mod.", "model.", "network.")
MOST_NAMES = 8  # named one by one in a sentence


@dataclass(frozen=True)
class Report:
    """What became of the tensors of a file.

    `missing` are the network's own that the file does not have: they stay as they were. `wrong` are those whose shape
    in the file differs from the network's, as (given, needed). `prefix` was taken off all names. `inexact` are second
    biases of a GRU: torch has their last third inside the reset gate, the sum has it outside.
    """

    loaded: tuple[str, ...]
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    wrong: Mapping[str, tuple[Shape, Shape]] = field(default_factory=dict)
    prefix: str = ""
    inexact: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every tensor of the network was loaded and none of the file was left over."""
        return not (self.missing or self.unexpected or self.wrong or self.inexact)

    def sentences(self) -> list[Text]:
        """What there is to say, one thing each."""
        found = [
            Text("{count} of the network's {all} tensors were loaded", {"count": len(self.loaded), "all": self._count})
        ]
        if self.prefix:
            found.append(Text("'{prefix}' was taken off the names", {"prefix": self.prefix}))
        for name, (given, needed) in list(self.wrong.items())[:MOST_NAMES]:
            shapes = {"name": name, "given": show_shape(given), "needed": show_shape(needed)}
            found.append(Text("'{name}' has the shape {given}, but the network needs {needed}: left out", shapes))
        for name in self.inexact[:MOST_NAMES]:
            found.append(
                Text(
                    "'{name}' stands inside the reset gate in PyTorch, and was added outside of it: answers differ",
                    {"name": name},
                )
            )
        if self.missing:
            found.append(Text("not in the file, and kept: {names}", {"names": _listed(self.missing)}))
        if self.unexpected:
            found.append(Text("not in the network, and left out: {names}", {"names": _listed(self.unexpected)}))
        return found

    def __str__(self) -> str:
        return "; ".join(str(sentence) for sentence in self.sentences())

    @property
    def _count(self) -> int:
        return len({*self.loaded, *self.missing, *self.wrong})


def load_weights(trainer: Trainer, path: str | Path) -> Report:
    """Set the weights of a file that fit by name and shape; raises Problem where none does, or one is not finite."""
    present = {**trainer.parameters(), **trainer.statistics()}
    shapes = {name: values.shape for name, values in present.items()}
    tensors, report = fitting(read_tensors(path, shapes), shapes)
    if not tensors:
        raise Problem("nothing in '{path}' fits this network: {report}", path=Path(path).name, report=str(report))
    trainer.load_parameters(tensors)
    return report


def fitting(found: Mapping[str, np.ndarray], shapes: Mapping[str, Shape]) -> tuple[Tensors, Report]:
    """The tensors that a network of these names and shapes can take, and what became of all."""
    found, prefix = _without_prefix(found, shapes)
    inexact = tuple(name for name, values in found.items() if _inside_reset_gate(name, values, found))
    found = as_ours(found, shapes)
    wrong, kept = {}, {}
    for name, values in found.items():
        if name in shapes and values.shape != tuple(shapes[name]):
            wrong[name] = (tuple(values.shape), tuple(shapes[name]))
        elif name in shapes:
            kept[name] = values
    missing = tuple(name for name in shapes if name not in found)
    unexpected = tuple(name for name in found if name not in shapes)
    report = Report(tuple(kept), missing, unexpected, wrong, prefix, inexact)
    return (check_tensors(kept, shapes) if kept else {}), report


def _without_prefix(found: Mapping[str, np.ndarray], shapes: Mapping[str, Shape]) -> tuple[dict[str, np.ndarray], str]:
    """The tensors without the prefixes that all their names share, if more of them fit so."""
    best, taken, prefix = dict(found), "", ""
    while True:
        shared = next((p for p in PREFIXES if found and all(name.startswith(p) for name in found)), None)
        if shared is None:
            return best, taken
        prefix += shared
        found = {name.removeprefix(shared): values for name, values in found.items()}
        if len(found.keys() & shapes.keys()) > len(best.keys() & shapes.keys()):
            best, taken = dict(found), prefix


def _inside_reset_gate(name: str, values: np.ndarray, found: Mapping[str, np.ndarray]) -> bool:
    """Whether a tensor is the second bias of a GRU, and not zero for the candidate."""
    weight = found.get(name.replace(".bias_hh_l", ".weight_hh_l")) if ".bias_hh_l" in name else None
    if weight is None or weight.ndim != 2 or weight.shape[0] != 3 * weight.shape[1] or values.ndim != 1:
        return False
    return bool(values[2 * weight.shape[1] :].any())


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    return shown if len(names) <= MOST_NAMES else f"{shown}, ... ({len(names)})"
