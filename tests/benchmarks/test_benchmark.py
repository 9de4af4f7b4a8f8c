"""The benchmark measures what it says: whole steps that learn on both sides. No test depends on how fast they are."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from playground import benchmark, cli
from playground.benchmark import CASES, StartTime, UpdateTime
from playground.engine.trainer import Trainer

SMALL = ("2-4-2-1", "64-32-10")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_document_is_the_network_of_the_name(case, tmp_path):
    trainer = Trainer(benchmark.document_of(case, tmp_path / "samples.npz"))
    shapes = [values.shape for name, values in trainer.parameters().items() if name.endswith("weight")]
    assert shapes == [(after, before) for before, after in zip(case.widths, case.widths[1:], strict=False)]
    assert trainer.network.batch == case.batch
    assert trainer.network.table.train == benchmark.SAMPLES
    np.testing.assert_array_equal(trainer.network.table.inputs, benchmark.samples(case)[0])
    before = trainer.evaluate("train")["loss"]
    trainer.step(200)
    assert trainer.evaluate("train")["loss"] < before


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_pytorchs_step_is_whole_too(case):
    torch = pytest.importorskip("torch")
    from playground.benchmark_torch import TorchPeer

    threads = torch.get_num_threads()
    peer = TorchPeer(case, *benchmark.samples(case), threads=1)
    before = [parameter.detach().clone() for parameter in peer.model.parameters()]
    assert [tuple(parameter.shape) for parameter in before[::2]] == [
        (after, before) for before, after in zip(case.widths, case.widths[1:], strict=False)
    ]
    order = peer.order.clone()
    peer.step(1)
    first = peer.quality
    peer.step(-(-benchmark.SAMPLES // case.batch))
    torch.set_num_threads(threads)
    assert math.isfinite(peer.quality)
    assert peer.quality < first
    assert all((after != old).any() for after, old in zip(peer.model.parameters(), before, strict=True))
    assert not torch.equal(order, peer.order), "an epoch later the order is shuffled anew"
    assert peer.cursor == case.batch


def test_a_measurement_of_both_sides_gives_a_ratio():
    found = list(benchmark.run(SMALL, repeats=1, seconds=0.01))
    assert [result.name for result in found] == list(SMALL)
    for result in found:
        assert isinstance(result, UpdateTime)
        assert result.microseconds > 0
        line = str(result)
        if result.torch:
            assert result.ratio == pytest.approx(min(result.torch.values()) / result.microseconds)
            assert "faster" in line
        else:
            assert "not installed" in line


def test_the_command_prints_json(capsys, monkeypatch):
    monkeypatch.setattr(benchmark, "measure", lambda case, *_: UpdateTime(case.name, 2.0, {"1": 8.0, "2": 6.0}, 3))
    monkeypatch.setattr(benchmark, "measure_start", lambda: StartTime(9.0, 1.0))
    assert cli.main(["bench", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in found] == list(benchmark.NAMES)
    assert found[0]["ratio"] == 3.0
    assert found[-1] == {"name": "start", "cold": 9.0, "warm": 1.0}
    assert cli.main(["bench", "start"]) == 0
    assert "9.00 s" in capsys.readouterr().out


@pytest.mark.slow
def test_the_time_to_the_first_update_is_measured_in_new_processes():
    found = benchmark.measure_start()
    assert found.cold > found.warm > 0
