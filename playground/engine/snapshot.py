"""What the trainer shows the world: immutable copies of just the numbers somebody asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from kernels.program import Phase
from playground.datasets.base import Table
from playground.text import Problem, Text

EXPLODING_NORM = 1e3  # a layer's gradient explodes above this norm,
VANISHING_SHARE = 1e-4  # and vanishes below this share of the strongest layer's


class Kind(StrEnum):
    """What a view can ask for. Arrays are read-only; `key` is a node id or a tensor name, or empty."""

    OUTPUT = "output"  # node -> (batch, *shape): forward values of the current batch; loss node -> the scores it judges
    SAMPLE = "sample"  # node -> (1, *shape): the same of the first sample alone, for pictures of large outputs
    OUTPUT_GRADIENT = "output gradient"  # node -> (batch, *shape): dL/d(output)
    PREACTIVATION = "preactivation"  # node -> (batch, *shape): u of a layer with an activation of its own
    PREACTIVATION_GRADIENT = "preactivation gradient"  # node -> dL/du
    PARAMETER = "parameter"  # tensor name -> values in torch's layout
    GRADIENT = "gradient"  # tensor name -> dL/dw in torch's layout
    RESPONSE = "response"  # node -> (side, side, features): outputs over the plane, row 0 at the lowest x2
    SURFACE = "surface"  # loss node -> (side, side) in [-1, 1], or (side, side, classes) shares: the network's answer
    BATCH = "batch"  # "index" (batch,) sample numbers, -1 padding; "target" (batch, t); "losses" (batch,)
    CONFUSION = "confusion"  # "train" or "test" -> (classes, classes) counts, rows = true class
    SURFACE_VALUES = "surface values"  # loss node -> (side, side, k): raw scores over the plane


class Need(NamedTuple):
    kind: Kind
    key: str = ""


@dataclass(frozen=True)
class RowInfo:
    """One row of the training program, for slow motion and the list of what happens next."""

    index: int
    node: str  # the node it belongs to; empty for the rows of the whole step
    phase: Phase
    kernel: str
    signature: str
    time: int = -1  # the step of a sequence that a recurrent row computes


@dataclass(frozen=True)
class ProgramInfo:
    """What is fixed as long as the program is: rows, tensors, data. Compared by identity."""

    rows: tuple[RowInfo, ...]
    batch: int
    tensors: Mapping[str, tuple[int, ...]]  # tensor name -> torch shape
    table: Table
    plane: float  # half-width of the square of 2-D inputs, 0 where there is none
    side: int  # points along each side of RESPONSE and SURFACE
    layers: tuple[str, ...]  # nodes with parameters, in order: the columns of the norms in History
    loss_nodes: tuple[str, ...]


@dataclass(frozen=True)
class History:
    """Curves since the last reset, thinned to a few thousand points; NaN where nothing was measured.

    `norms` and `ratios` have one column for each of ProgramInfo.layers: the gradient's norm, and the norm of the last
    update divided by that of the weights.
    """

    step: np.ndarray
    train_loss: np.ndarray  # running Q
    test_loss: np.ndarray
    train_accuracy: np.ndarray
    test_accuracy: np.ndarray
    norms: np.ndarray
    ratios: np.ndarray


class Health(StrEnum):
    """What is wrong with a layer, worst first."""

    NONFINITE = "nonfinite"
    EXPLODING = "exploding"
    VANISHING = "vanishing"
    DEAD = "dead"
    SATURATED = "saturated"


class Flow(NamedTuple):
    """Root mean square of what a node gives forward and of the gradient that comes back to it."""

    forward: float
    backward: float


@dataclass(frozen=True)
class Snapshot:
    """One moment of the training. `row` is the next row; 0 means between two updates."""

    revision: int  # of the document it belongs to; views drop others
    step: int
    epoch: int
    row: int
    running: bool
    quality: float  # running Q; NaN before the first update
    loss: float  # of the last batch
    rate: float  # updates a second lately, 0 when paused
    program: ProgramInfo | None  # None: the document cannot run (see problem)
    executed: tuple[int, ...] = ()  # rows run since the last snapshot, in order (at most the last 64)
    flow: Mapping[str, Flow] = field(default_factory=dict)
    health: Mapping[str, Health] = field(default_factory=dict)
    values: Mapping[Need, np.ndarray] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)  # train_loss, test_loss, train_accuracy, test_accuracy
    history: History | None = None
    problem: Problem | None = None  # why nothing runs, or what stopped it
    ended: Text | None = None  # the stop rule that ended the run
    compiling: tuple[int, int] | None = None  # kernels ready, kernels in all
    oldest_step: int = 0  # how far back stepping can go
    losses: Mapping[str, float] = field(
        default_factory=dict
    )  # of the last batch, by loss node, where there are several
    learning_rate: float = float("nan")  # of the coming update: the optimizer's, or what the schedule makes of it

    def value(self, kind: Kind, key: str = "") -> np.ndarray | None:
        return self.values.get(Need(kind, key))
