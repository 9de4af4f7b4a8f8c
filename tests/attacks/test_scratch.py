"""A training step reads nothing from its scratch that it has not written: filled with NaN, no bit changes."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.program import CONTROL, Buffer
from playground import Trainer
from playground.document import Document
from tests.curriculum.documents import ROWS

POISON = {"f4": np.nan, "i8": 2**60}
STEPS = 3


def scratch(trainer: Trainer) -> list[Buffer]:
    """What a step may leave behind: neither state nor data nor settings."""
    network = trainer.network
    kept = {*network.shared.roots, CONTROL} - {network.shared.scheduled}
    roots = {buffer.base for row in network.rows.rows for buffer in row.buffers}
    return [root for root in roots - kept if root.content is None and not root.state]


def train(document: Document, poisoned: bool) -> tuple[Trainer, list[float]]:
    trainer, losses = Trainer(document, seed=3), []
    for _ in range(STEPS):
        for buffer in scratch(trainer) if poisoned else ():
            trainer.network.array(buffer)[...] = POISON[buffer.dtype]
        trainer.step()
        losses.append(trainer.loss)
    return trainer, losses


@pytest.mark.parametrize("row", ROWS)
def test_what_stood_in_the_scratch_before_a_step_changes_no_bit(row):
    (clean, losses), (poisoned, others) = train(ROWS[row], False), train(ROWS[row], True)
    assert len(scratch(poisoned)) > 3
    assert losses == others
    for mine, theirs in zip(clean.network.memory.checkpoint(), poisoned.network.memory.checkpoint(), strict=True):
        assert mine.tobytes() == theirs.tobytes()
