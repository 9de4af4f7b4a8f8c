"""Small print of a training step: what the regularizer leaves alone, and what every shard draws for itself."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.trainer import Trainer
from playground.layers import LAYERS
from playground.regularizers import REGULARIZERS
from tests.engine.networks import chain, dense, mlp


@pytest.mark.parametrize("kind", ["l1", "l2", "decoupled_decay"])
def test_the_regularizer_leaves_biases_alone(kind):
    def after(penalty):
        trainer = Trainer(mlp(3, training={"regularizer": penalty}))
        start = {name: np.full_like(values, 0.5) for name, values in trainer.parameters().items()}
        trainer.load_parameters(start)
        trainer.step(1)
        return trainer.parameters()

    plain, penalized = after(None), after(REGULARIZERS[kind](rate=0.1))
    for name, values in plain.items():
        same = np.array_equal(values, penalized[name])
        assert same == name.endswith("bias"), name


def test_every_shard_drops_units_of_its_own(monkeypatch):
    import playground.engine.compile as compiling

    monkeypatch.setattr(compiling, "SHARD_WORK", 1.0)
    layers = [
        ("flat", LAYERS["flatten"]()),
        ("drop", LAYERS["dropout"](p=0.5)),
        ("out", dense(10, "linear")),
    ]
    trainer = Trainer(chain(layers, data="digits", loss="cross_entropy", batch=32))
    assert len(trainer.network.compiler.shards(32)) == 3
    trainer.step(1)
    rows = trainer.network.rows
    dropped = trainer.network.array(rows.outputs["drop"]) == 0.0
    drawn = trainer.network.array(rows.outputs["flat"]) != 0.0
    # Pixels that are not black in both: the same mask would drop the same of them in both shards.
    both = drawn[:16] & drawn[16:]
    assert both.sum() > 50
    assert 0.3 < (dropped[:16] == dropped[16:])[both].mean() < 0.7
