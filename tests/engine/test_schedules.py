"""Learning rates that change with time: beside PyTorch's schedulers, update after update, and on a live network."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from playground import edits
from playground.clipping import CLIPPING
from playground.document import Document
from playground.engine.trainer import Trainer
from playground.interop.project import open_project, save_project
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.schedules import SCHEDULES
from playground.text import Problem
from tests.engine.networks import mlp

RATE, STEPS = 0.08, 200


def scheduled(kind: str, optimizer: str = "sgd", rate: float = RATE, **settings: Any) -> Document:
    """Forty samples in batches of 8: five updates an epoch."""
    training = {"schedule": SCHEDULES[kind](**settings), "optimizer": OPTIMIZERS[optimizer](rate=rate)}
    return mlp(4, data_fields={"samples": 80}, batch=8, training=training)


def rates(trainer: Trainer, steps: int = STEPS) -> np.ndarray:
    """The rate of every update; the one announced before is the one used."""
    found = []
    for _ in range(steps):
        announced = trainer.scheduled_rate
        trainer.step(1)
        found.append(float(trainer.network.array(trainer.network.shared.scheduled)[0]))
        assert found[-1] == pytest.approx(announced, rel=1e-6)
    return np.array(found)


def torch_rates(make: Any, steps: int = STEPS) -> np.ndarray:
    torch = pytest.importorskip("torch")
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], RATE)
    scheduler = make(torch.optim.lr_scheduler, optimizer)
    found = []
    for _ in range(steps):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return np.array(found)


def warm_up_and_cosine(schedulers: Any, optimizer: Any) -> Any:
    rise = schedulers.LinearLR(optimizer, 0.2, 1.0, 40)
    fall = schedulers.CosineAnnealingLR(optimizer, 160, 0.1 * RATE)
    return schedulers.SequentialLR(optimizer, [rise, fall], [40])


BESIDE_TORCH = {
    "steps": ("step", {"period": 30, "factor": 0.7}, lambda s, o: s.StepLR(o, 30, 0.7)),
    "cosine": ("cosine", {"period": 200, "last": 0.1}, lambda s, o: s.CosineAnnealingLR(o, 200, 0.1 * RATE)),
    "restarts": (
        "cosine",
        {"period": 45, "last": 0.05, "restarts": True},
        lambda s, o: s.CosineAnnealingWarmRestarts(o, 45, eta_min=0.05 * RATE),
    ),
    "warm-up": ("warm_up", {"rise": 50, "first": 0.25}, lambda s, o: s.LinearLR(o, 0.25, 1.0, 50)),
    "warm-up, cosine": (
        "warm_up",
        {"rise": 40, "first": 0.2, "then": "cosine", "fall": 160, "last": 0.1},
        warm_up_and_cosine,
    ),
    # PyTorch's last update, number 200 counted from 0, has the last rate, and its peak is update 0.3 x 201 - 1.
    "one cycle": (
        "one_cycle",
        {"period": 200, "rise": (0.3 * 201 - 1) / 200, "first": 1 / 25, "last": 1 / 25e4},
        lambda s, o: s.OneCycleLR(o, RATE, total_steps=201, cycle_momentum=False),
    ),
}


@pytest.mark.filterwarnings("ignore")  # SequentialLR calls its parts in a way that PyTorch itself warns of
@pytest.mark.parametrize("name", BESIDE_TORCH)
def test_two_hundred_rates_agree_with_torch(name):
    kind, settings, make = BESIDE_TORCH[name]
    expected = torch_rates(make)
    assert np.ptp(expected) > 0.3 * RATE
    found = rates(Trainer(scheduled(kind, unit="updates", **settings)))
    np.testing.assert_allclose(found, expected, rtol=2e-5, atol=1e-7 * RATE)


def test_on_a_plateau_agrees_with_torch():
    torch = pytest.importorskip("torch")
    settings = {"factor": 0.6, "patience": 2.0, "threshold": 0.02, "lowest": 0.25}
    trainer = Trainer(scheduled("on_plateau", rate=0.5, **settings))
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], 0.5)
    watcher = torch.optim.lr_scheduler.ReduceLROnPlateau(
        optimizer, factor=0.6, patience=2, threshold=0.02, min_lr=0.125, eps=0.0
    )
    seen = []
    for _ in range(60):
        losses = []
        for _ in range(5):
            seen.append((trainer.scheduled_rate, optimizer.param_groups[0]["lr"]))
            trainer.step(1)
            losses.append(trainer.loss)
        watcher.step(float(np.mean(losses)))
    ours, theirs = np.array(seen).T
    np.testing.assert_allclose(ours, theirs, rtol=1e-5)
    assert theirs[-1] == pytest.approx(0.125)
    assert len(set(theirs)) >= 4


def test_time_counts_epochs_with_their_fractions():
    whole = rates(Trainer(scheduled("cosine", period=4.0)), 30)
    by_updates = rates(Trainer(scheduled("cosine", period=20.0, unit="updates")), 30)
    np.testing.assert_allclose(whole, by_updates, rtol=1e-6, atol=1e-9)
    # A period of a fifth of an epoch is one update, although 0.2 is no float32.
    falling = rates(Trainer(scheduled("step", period=0.2, factor=0.9)), 30)
    np.testing.assert_allclose(falling, RATE * 0.9 ** np.arange(30), rtol=1e-5)


@pytest.mark.parametrize("kind", [spec.kind() for spec in SCHEDULES])
@pytest.mark.parametrize("optimizer", ["momentum", "adam"])
def test_going_back_and_resuming_repeat_every_bit(kind, optimizer, tmp_path):
    document = scheduled(kind, optimizer)
    trainer = Trainer(document)
    trainer.step(37)
    save_project(trainer, tmp_path / "half.netplay")
    trainer.step(41)
    there = trainer.network.parameters.copy(), trainer.scheduled_rate
    trainer.back_to(20, 0)
    trainer.step(58)
    assert (trainer.network.parameters == there[0]).all()
    assert trainer.scheduled_rate == there[1]
    resumed = Trainer.resume(open_project(tmp_path / "half.netplay")[1])
    resumed.step(41)
    assert (resumed.network.parameters == there[0]).all()
    assert resumed.scheduled_rate == there[1]


def test_a_schedule_chosen_later_begins_then():
    trainer = Trainer(mlp(4, data_fields={"samples": 80}, batch=8))
    trainer.step(50)
    before = trainer.network.parameters.copy()
    trainer.adopt(edits.set_field(trainer.document, ("training", "schedule"), SCHEDULES["cosine"](period=2.0)))
    assert (trainer.network.parameters == before).all()
    assert trainer.scheduled_rate == pytest.approx(trainer.document.training.optimizer.rate)
    trainer.step(10)
    assert trainer.steps == 60
    assert trainer.scheduled_rate == pytest.approx(0.0, abs=1e-8)


def test_an_edit_of_the_network_leaves_the_time_of_the_schedule():
    trainer = Trainer(scheduled("cosine", period=8.0))
    trainer.step(21)
    rate = trainer.scheduled_rate
    trainer.adopt(edits.set_field(trainer.document, ("training", "batch"), 4))
    assert trainer.scheduled_rate == pytest.approx(rate, rel=0.2)
    trainer.adopt(edits.set_field(trainer.document, ("training", "batch"), 8))
    assert trainer.scheduled_rate == pytest.approx(rate)


def test_the_rate_stays_live_under_a_schedule():
    trainer = Trainer(scheduled("cosine", period=8.0))
    trainer.step(20)
    program, rate = trainer.network.program, trainer.scheduled_rate
    trainer.adopt(edits.set_field(trainer.document, ("training", "optimizer", "rate"), 2 * RATE))
    assert trainer.network.program is program
    assert trainer.scheduled_rate == pytest.approx(2 * rate)
    trainer.adopt(edits.set_field(trainer.document, ("training", "schedule", "period"), 16.0))
    assert trainer.network.program is program
    assert trainer.scheduled_rate > 2.5 * rate


def test_what_stops_a_run_names_the_rate_in_force():
    document = scheduled("warm_up", rate=1e9, rise=100.0, first=0.5)
    trainer = Trainer(edits.set_field(document, ("nodes", "h1", "activation"), {"type": "relu"}))
    with pytest.raises(Problem, match=r"now 5(\.\d+)?e\+08"):
        trainer.step(100)


def torch_network(trainer: Trainer) -> Any:
    torch = pytest.importorskip("torch")
    module = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.Tanh(), torch.nn.Linear(4, 1))
    tensors = {name: torch.from_numpy(values) for name, values in trainer.parameters().items()}
    names = {"0.weight": "h1.weight", "0.bias": "h1.bias", "2.weight": "out.weight", "2.bias": "out.bias"}
    module.load_state_dict({theirs: tensors[ours] for theirs, ours in names.items()})
    return module


@pytest.mark.parametrize(("kind", "decay"), [("adam", 0.3), ("sgd", 0.3)])
def test_everything_together_agrees_with_torch(kind, decay):
    """Decoupled decay of the weights alone, clipping by the norm over all parameters, a schedule, the optimizer."""
    torch = pytest.importorskip("torch")
    document = scheduled("cosine", kind, period=60.0, unit="updates", last=0.2)
    document = edits.set_field(document, ("training", "regularizer"), REGULARIZERS["decoupled_decay"](rate=decay))
    document = edits.set_field(document, ("training", "clipping"), CLIPPING["norm"](threshold=0.25))
    trainer = Trainer(document)
    module = torch_network(trainer)
    groups = [
        {"params": [p for p in module.parameters() if p.ndim == 2], "weight_decay": decay},
        {"params": [p for p in module.parameters() if p.ndim == 1], "weight_decay": 0.0},
    ]
    made = {
        "adam": lambda: torch.optim.AdamW(groups, RATE),
        "sgd": lambda: torch.optim.SGD(groups, RATE),  # where it is the same as the penalty, but for the clipping
    }
    optimizer = made[kind]()
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 60, 0.2 * RATE)
    rows, clipped = trainer.network.rows, 0
    for _ in range(60):
        trainer.step(1)
        real = trainer.network.array(rows.index) >= 0
        scores = module(torch.from_numpy(trainer.network.array(rows.inputs)[real].copy()))
        target = torch.from_numpy(trainer.network.array(rows.target)[real].copy())
        optimizer.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(scores, target).backward()
        norm = torch.nn.utils.clip_grad_norm_(module.parameters(), 0.25)
        assert float(trainer.network.array(rows.named["gradient_norm"])[0]) == pytest.approx(norm.item(), rel=1e-3)
        clipped += norm.item() >= 0.25
        optimizer.step()
        scheduler.step()
    assert 5 < clipped < 60
    ours = np.concatenate([values.ravel() for values in trainer.parameters().values()])
    theirs = np.concatenate([p.detach().numpy().ravel() for p in module.parameters()])
    np.testing.assert_allclose(ours, theirs, rtol=1e-3, atol=2e-5)


def test_decay_is_for_the_weights_alone():
    document = mlp(3, training={"regularizer": REGULARIZERS["decoupled_decay"](rate=5.0)})
    document = edits.set_field(document, ("training", "optimizer"), OPTIMIZERS["sgd"](rate=0.0))
    trainer = Trainer(document)
    trainer.load_parameters({"h1.bias": np.array([1.0, -1.0, 2.0])})
    before = trainer.parameters()
    trainer.step(10)
    assert all((trainer.parameters()[name] == values).all() for name, values in before.items())
    trainer.adopt(edits.set_field(trainer.document, ("training", "optimizer", "rate"), 1e-3))
    trainer.step(1)
    left = trainer.parameters()["h1.weight"] / before["h1.weight"]
    np.testing.assert_allclose(left, 1.0 - 5e-3, atol=3e-3)
