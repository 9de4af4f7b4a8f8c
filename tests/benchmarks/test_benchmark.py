"""The benchmark measures what it says: whole steps that learn on both sides. No test depends on how fast they are."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from playground import cli
from playground.benchmarks import memory, run, start
from playground.benchmarks.compiling import FAMILIES, CompileTime
from playground.benchmarks.measure import UpdateTime, measure
from playground.benchmarks.memory import MemoryUse
from playground.benchmarks.peak import PeakShare
from playground.benchmarks.start import StartTime
from playground.benchmarks.works import WORKS
from playground.engine.trainer import Trainer

EVERY = pytest.mark.parametrize("work", WORKS, ids=lambda work: work.name)
BY_NAME = {work.name: work for work in WORKS}
SEVERAL_SECONDS = ("words", "lstm-256", "gru-256", "conv3x3")


@EVERY
def test_pytorch_has_the_same_network_and_learns_the_same(work, tmp_path):
    """The first losses of both sides agree: same weights, same data, same optimizer."""
    torch = pytest.importorskip("torch")
    from playground.benchmarks.peer import TorchPeer

    if work.name in SEVERAL_SECONDS:
        pytest.skip("a smaller work of the same layers is compared")
    document = work.document(tmp_path)
    document = document.replace(training=document.training.replace(order="in order"))
    trainer = Trainer(document)
    threads = torch.get_num_threads()
    peer = TorchPeer(work, trainer.network.table, 1, trainer.parameters())
    assert trainer.network.batch == work.batch == peer.batch
    assert sum(p.numel() for p in peer.parameters) == sum(values.size for values in trainer.parameters().values())
    peer.order = torch.arange(len(peer.order))
    for _ in range(5):
        trainer.step(1)
        peer.quality = math.nan
        peer.step(1)
        assert trainer.loss == pytest.approx(peer.quality, rel=2e-4, abs=1e-6)
    torch.set_num_threads(threads)
    before = trainer.quality
    trainer.step(30)
    assert trainer.quality < before


def test_an_epoch_later_pytorchs_order_is_shuffled_anew(tmp_path):
    torch = pytest.importorskip("torch")
    from playground.benchmarks.peer import TorchPeer

    work = BY_NAME["64-32-10"]
    threads = torch.get_num_threads()
    peer = TorchPeer(work, Trainer(work.document(tmp_path)).network.table, threads=1)
    order = peer.order.clone()
    peer.step(1 + -(-work.samples // work.batch))
    torch.set_num_threads(threads)
    assert not torch.equal(order, peer.order)
    assert peer.cursor == work.batch


def test_a_measurement_of_both_sides_gives_a_ratio():
    found = measure(BY_NAME["2-4-2-1"], repeats=1, seconds=0.01)
    assert found.microseconds > 0
    assert found.gflops > 0
    line = str(found)
    if found.torch:
        assert found.ratio == pytest.approx(min(found.torch.values()) / found.microseconds)
        assert "faster" in line
    else:
        assert "not installed" in line


def test_the_command_prints_json(capsys, monkeypatch):
    results = {
        "measure.measure": lambda work: UpdateTime(work.name, {"1": 2.0}, {"1": 8.0, "2": 6.0}, 3, 1.0),
        "start.measure_start": lambda: StartTime(9.0, 1.0),
        "peak.measure_peak": lambda: PeakShare(100.0, {"product": 50.0}),
    }
    for name, result in results.items():
        monkeypatch.setattr(f"playground.benchmarks.run.{name}", result)
    small = ["2-4-2-1", "peak", "start"]
    assert cli.main(["bench", "--json", *small]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in found] == small
    assert found[0]["ratio"] == 3.0
    assert found[-1] == {"name": "start", "cold": 9.0, "warm": 1.0}
    assert cli.main(["bench", "start", "peak"]) == 0
    printed = capsys.readouterr().out
    assert "9.00 s" in printed
    assert "50%" in printed
    assert {*BY_NAME, *(f"compile-{family}" for family in FAMILIES)} <= set(run.NAMES)


def test_results_are_lines():
    assert "1.50 of it" in str(MemoryUse("lstm", 30.0, 20.0))
    assert "cannot be measured" in str(MemoryUse("lstm", None, None))
    assert "0.20 s with a full one" in str(CompileTime("lstm", 3.0, 0.2))


def test_the_peak_of_memory_is_seen():
    before = memory.peak(reset=True)
    held = np.ones(300 * 2**20, np.uint8)
    assert held.sum() == held.size
    assert memory.peak() - before > 200 * 2**20


@pytest.mark.slow
def test_the_time_to_the_first_update_is_measured_in_new_processes():
    found = start.measure_start()
    assert found.cold > found.warm > 0
