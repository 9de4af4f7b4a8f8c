"""What the window may ask of the trainer thread: small frozen values, carried out in order between two rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from playground.document import Document
from playground.engine.snapshot import Need

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer


class Stride(StrEnum):
    """How far one step goes."""

    UPDATE = "update"
    LAYER = "layer"
    ROW = "row"


@dataclass(frozen=True)
class SetDocument:
    """Show and train another document; trained weights stay wherever node, name and shape do.

    `weights` are set on top (what an undone deletion brings back). `dropped` receives the weights that had no place in
    the new document.
    """

    document: Document
    revision: int
    weights: Mapping[str, np.ndarray] = field(default_factory=dict)
    dropped: Future[dict[str, np.ndarray]] = field(default_factory=Future)


@dataclass(frozen=True)
class Run:
    """Train until told otherwise or until the stop rule holds."""


@dataclass(frozen=True)
class Pause:
    """Stop at the next row."""


@dataclass(frozen=True)
class Step:
    """Go forward to the end of this update, layer or row, and pause."""

    stride: Stride


@dataclass(frozen=True)
class Back:
    """Go back by an update, layer or row, bit for bit, and pause."""

    stride: Stride


@dataclass(frozen=True)
class SetPace:
    """Run so many rows a second; None is full speed."""

    rows_per_second: float | None


@dataclass(frozen=True)
class SetNeeds:
    """What the next snapshots have to contain."""

    needs: frozenset[Need]


@dataclass(frozen=True)
class SetParameter:
    """Set one number of a tensor (torch's layout) by hand; `previous` receives the old one."""

    name: str
    index: tuple[int, ...]
    value: float
    previous: Future[float] = field(default_factory=Future)


@dataclass(frozen=True)
class LoadParameters:
    """Set whole tensors; `done` receives the names that were set, or the Problem."""

    tensors: Mapping[str, np.ndarray]
    done: Future[list[str]] = field(default_factory=Future)


@dataclass(frozen=True)
class Reset:
    """Start again from the document's initial weights."""


@dataclass(frozen=True)
class CheckGradient:
    """Compare a node's gradients with central differences in float64 on the current batch; `result` receives the worst
    relative error by tensor name, and by "input"."""

    node: str
    result: Future[dict[str, float]] = field(default_factory=Future)


@dataclass(frozen=True)
class Perform:
    """Run `action(trainer)` on the trainer's thread between two rows: saving, exporting, evaluating."""

    action: Callable[[Trainer], Any]
    result: Future[Any] = field(default_factory=Future)


Command = (
    SetDocument
    | Run
    | Pause
    | Step
    | Back
    | SetPace
    | SetNeeds
    | SetParameter
    | LoadParameters
    | Reset
    | CheckGradient
    | Perform
)
