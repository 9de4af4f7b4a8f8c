"""What a network can be taken away as: its weights alone, or a model for another program, by the name of a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from playground.data import load_table
from playground.document import Document
from playground.interop import weights
from playground.interop.project import SavedDocument
from playground.text import Problem

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer

Exporter = Callable[[Document, Mapping[str, np.ndarray], Path], Path]


def _weights(name: str) -> Exporter:
    return lambda document, tensors, path: weights.export_tensors(tensors, path, name)


def _onnx(document: Document, tensors: Mapping[str, np.ndarray], path: Path) -> Path:
    from playground.interop.onnx_writer.export import export_onnx

    return export_onnx(document, load_table(document.data, document.seed), tensors, path)


def _torch(document: Document, tensors: Mapping[str, np.ndarray], path: Path) -> Path:
    from playground.interop.torch_writer.export import export_torch

    return export_torch(document, tensors, path, document.state if isinstance(document, SavedDocument) else None)


# Format -> how a document with its weights is written as that. The suffix of a file names its format.
EXPORTERS: dict[str, Exporter] = {**{name: _weights(name) for name in weights.WRITERS}, "onnx": _onnx, "torch": _torch}
_SUFFIXES = {"py": "torch"}  # suffixes that are not the format's own name


def format_of(path: Path, to: str | None = None) -> str:
    """The format `to`, else the one the suffix of `path` names; raises Problem where it is none of ours."""
    suffix = path.suffix.lower().removeprefix(".")
    chosen = to if to is not None else _SUFFIXES.get(suffix, suffix)
    if chosen not in EXPORTERS:
        raise Problem(
            "networks are not written as '{chosen}': choose one of {known}",
            chosen=chosen or path.name,
            known=", ".join(EXPORTERS),
        )
    return chosen


def export_document(document: Document, tensors: Mapping[str, np.ndarray], path: Path, to: str | None = None) -> Path:
    """Write a document with its weights and running statistics by name, and return the path."""
    return EXPORTERS[format_of(path, to)](document, tensors, path)


def export_network(trainer: Trainer, path: str | Path, to: str | None = None) -> Path:
    """Write what a trainer has learnt: its weights (safetensors, npz), or the network with them (onnx, torch)."""
    document = trainer.document
    if format_of(Path(path), to) == "torch":  # whose script goes on with the optimizer's state
        document = SavedDocument.of(document, trainer.state())
    tensors = {**trainer.parameters(), **trainer.statistics()}
    return export_document(document, tensors, Path(path), to)
