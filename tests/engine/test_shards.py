"""A batch cut into shards: the same bits for any number of threads, and the gradients of the whole batch."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from playground.document import Document
from playground.engine.trainer import Trainer
from tests.engine.networks import dense_of, loss_of, network


def wide(batch: int = 64) -> Document:
    """A perceptron whose batch is cut into shards, with everything that is random."""
    nodes = {
        "data": {"type": "data"},
        "h1": dense_of(400, "relu"),
        "drop": {"type": "dropout", "p": 0.3},
        "norm": {"type": "batch_norm"},
        "h2": dense_of(300, "tanh"),
        "out": dense_of(10),
        "loss": loss_of("cross_entropy"),
    }
    data = {"type": "digits"}
    clip = {"type": "norm", "threshold": 1.0}
    wires = "data>flat, flat>h1, h1>drop, drop>norm, norm>h2, h2>out, out>loss"
    return network({**nodes, "flat": {"type": "flatten"}}, wires, data, batch, clipping=clip)


@pytest.mark.parametrize("threads", [2, 3])
def test_threads_share_the_shards_and_change_no_bit(threads):
    one, several = Trainer(wide()), Trainer(wide(), threads=threads)
    assert len(one.network.compiler.shards(64)) - 1 == 2
    for count in (1, 7, 40):
        one.step(count)
        several.step(count)
    for mine, theirs in ((one.parameters(), several.parameters()), (one.statistics(), several.statistics())):
        assert mine
        assert all(mine[name].tobytes() == theirs[name].tobytes() for name in mine)
    assert one.evaluate("test") == several.evaluate("test")
    assert one.evaluate("test")["accuracy"] > 0.6
    several.close()
    several.step(1)
    one.step(1)
    assert all(several.parameters()[name].tobytes() == values.tobytes() for name, values in one.parameters().items())
    assert not any(thread.name.startswith("shard") for thread in threading.enumerate())


def test_the_number_of_shards_follows_from_the_batch_and_the_work():
    trainer = Trainer(wide())
    compiler = trainer.network.compiler
    assert compiler.shards(8) == [0, 8]
    for batch in (16, 33, 64, 700):
        bounds = compiler.shards(batch)
        assert bounds[0] == 0
        assert bounds[-1] == batch
        sizes = np.diff(bounds)
        assert sizes.max() - sizes.min() <= 1
    assert len(compiler.shards(5000)) > len(compiler.shards(64))


def test_shards_give_the_gradients_of_the_whole_batch(monkeypatch):
    document = wide().replace(training=wide().training.replace(order="in order"))
    nodes = tuple(n.replace(layer=n.layer.replace(p=0.0)) if n.id == "drop" else n for n in document.graph.nodes)
    document = document.replace(graph=document.graph.replace(nodes=nodes))
    cut = Trainer(document)
    monkeypatch.setattr("playground.engine.compile.Compiler.shards", lambda self, batch: [0, batch])
    whole = Trainer(document)
    for _ in range(3):
        # From the same weights each time: Adam would make rounding errors of small gradients as large as steps.
        whole.load_parameters({**cut.parameters(), **cut.statistics()})
        cut.step(1)
        whole.step(1)
    for name, values in whole.gradients().items():
        np.testing.assert_allclose(cut.gradients()[name], values, rtol=2e-3, atol=2e-5, err_msg=name)


def test_going_back_with_shards_is_exact(request):
    trainer = Trainer(wide(), threads=2)
    request.addfinalizer(trainer.close)
    trainer.step(5)
    kept = trainer.parameters(), trainer.statistics()
    trainer.step(4)
    trainer.back_to(5, 0)
    for before, after in zip(kept, (trainer.parameters(), trainer.statistics()), strict=True):
        assert all(before[name].tobytes() == after[name].tobytes() for name in before)
    trainer.run_to(5, len(trainer.network.rows.rows) // 2)
    trainer.run_to(6, 0)
    forward = Trainer(wide())
    forward.step(6)
    assert all(trainer.parameters()[n].tobytes() == v.tobytes() for n, v in forward.parameters().items())
