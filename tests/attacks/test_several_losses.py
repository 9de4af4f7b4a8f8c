"""Every loss is compared with its own targets, in whatever order the nodes were made and come in the graph."""

from __future__ import annotations

import numpy as np
import pytest

import playground
from tests.engine.networks import dense_of, loss_of, network

NODES = {
    "data": {"type": "data"},
    "h1": dense_of(3, "tanh"),
    "out": dense_of(2),
    "late": loss_of("cross_entropy"),
    "again": dense_of(2),
    "early": loss_of("mean_squared_error", target="inputs", weight=0.5),
}


@pytest.mark.parametrize("order", [list(NODES), ["data", "h1", "out", "again", "early", "late"]])
def test_the_shorter_way_may_belong_to_the_loss_that_was_made_last(order):
    wires = "data>h1, h1>out, out>late, data>again, again>early"
    document = network({key: NODES[key] for key in order}, wires, {"type": "circles"}, batch=8)
    trainer = playground.Trainer(document, seed=1)
    table = trainer.network.table.part("train")
    answers = trainer.predict(table.inputs)
    assert isinstance(answers, dict)
    scores = answers["out"].astype(float)
    wrong = np.logaddexp.reduce(scores, axis=1) - scores[np.arange(table.size), table.targets]
    away = (answers["again"] - table.inputs) ** 2
    assert trainer.evaluate("train")["loss"] == pytest.approx(wrong.mean() + 0.5 * away.mean(), rel=1e-5)
    trainer.step()
    seen = trainer.network.array(trainer.network.rows.index)
    assert trainer.loss == pytest.approx(wrong[seen].mean() + 0.5 * away[seen].mean(), rel=1e-5)
