"""The whole of a training run as values: what a project file holds and a trainer resumes from, bit for bit."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from playground.document import Document


@dataclass(frozen=True)
class TrainerState:
    """A document and everything that training changed.

    `tensors` and each of `slots` map tensor names to float32 arrays in torch's layout; `numbers` are other float
    vectors (running Q, losses by sample), `counters` int64 vectors; `history` the curves.
    """

    document: Document
    tensors: dict[str, np.ndarray]
    slots: dict[str, dict[str, np.ndarray]] = field(default_factory=dict)
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    counters: dict[str, np.ndarray] = field(default_factory=dict)
    history: dict[str, np.ndarray] = field(default_factory=dict)
