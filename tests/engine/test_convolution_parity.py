"""Whole training steps of convolutional networks beside PyTorch: on pictures, as a decoder, along a sequence."""

from __future__ import annotations

import numpy as np
import pytest

from playground import edits
from playground.activations import ACTIVATIONS
from playground.engine.trainer import Trainer
from playground.layers import LAYERS
from playground.optimizers import OPTIMIZERS
from tests.engine.networks import chain, dense

torch = pytest.importorskip("torch")
nn = torch.nn
STEPS = 20


class Steps(nn.Module):
    """(N, T, F) to (N, F, T) and back: torch's sequences have their steps last."""

    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return self.inner(x.transpose(1, 2)).transpose(1, 2)


def layer(kind, **settings):
    if "activation" in settings:
        settings["activation"] = ACTIVATIONS[settings["activation"]]()
    return LAYERS[kind](**settings)


# By name: our layers between data and loss, with the torch modules that do the same.
NETWORKS = {
    "lenet": [
        (layer("conv2d", filters=6, kernel=(5,)), nn.Sequential(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU())),
        (layer("max_pool"), nn.MaxPool2d(2)),
        (layer("conv2d", filters=16, padding="valid", activation="tanh"), nn.Sequential(
            nn.Conv2d(6, 16, 3), nn.Tanh())),
        (layer("average_pool"), nn.AvgPool2d(2)),
        (layer("flatten"), nn.Flatten()),
        (dense(10, "linear"), nn.Linear(16, 10)),
    ],
    "apart": [
        (layer("conv2d", filters=8, stride=(2,), bias=False), nn.Sequential(
            nn.ZeroPad2d((0, 1, 0, 1)), nn.Conv2d(1, 8, 3, stride=2, bias=False), nn.ReLU())),
        (layer("conv2d", filters=8, groups=8, dilation=(2,)), nn.Sequential(
            nn.Conv2d(8, 8, 3, padding=2, dilation=2, groups=8), nn.ReLU())),
        (layer("conv2d", filters=12, kernel=(1,), groups=2), nn.Sequential(nn.Conv2d(8, 12, 1, groups=2), nn.ReLU())),
        (layer("global_average_pool"), nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())),
        (dense(10, "linear"), nn.Linear(12, 10)),
    ],
    "hourglass": [
        (layer("conv2d", filters=4, stride=(2,), padding="valid"), nn.Sequential(
            nn.Conv2d(1, 4, 3, stride=2), nn.ReLU())),
        (layer("conv_transpose2d", filters=3, kernel=(3,)), nn.Sequential(
            nn.ConvTranspose2d(4, 3, 3, stride=2), nn.ReLU())),
        (layer("upsample", mode="bilinear"), nn.Upsample(scale_factor=2, mode="bilinear")),
        (layer("max_pool", window=(3,), stride=(2,)), nn.MaxPool2d(3, 2)),
        (layer("flatten"), nn.Flatten()),
        (dense(10, "linear"), nn.Linear(108, 10)),
    ],
    "steps": [
        (layer("reshape", sizes=(16, 4)), nn.Unflatten(1, (16, 4))),
        (layer("conv1d", filters=9), Steps(nn.Sequential(nn.Conv1d(4, 9, 3, padding=1), nn.ReLU()))),
        (layer("max_pool"), Steps(nn.MaxPool1d(2))),
        (layer("conv1d", filters=6, kernel=2, padding="causal", activation="tanh"), Steps(
            nn.Sequential(nn.ConstantPad1d((1, 0), 0.0), nn.Conv1d(9, 6, 2), nn.Tanh()))),
        (layer("flatten"), nn.Flatten()),
        (dense(10, "linear"), nn.Linear(48, 10)),
    ],
}  # fmt: skip


def document(name):
    made = [(f"n{k}", ours) for k, (ours, _) in enumerate(NETWORKS[name])]
    if name == "steps":
        made.insert(0, ("line", layer("flatten")))
    return edits.set_field(
        chain(made, data="digits", loss="cross_entropy", batch=33),
        ("training", "optimizer"),
        OPTIMIZERS["adam"](rate=0.005),
    )


def parameters_of(module):
    """A module's weight and bias by their last names: each of ours has one module of torch with parameters."""
    return {name.rpartition(".")[2]: held for name, held in module.named_parameters()}


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("threads", [1, 2])
def test_twenty_updates_agree_with_torch(name, threads):
    made = document(name)
    trainer = Trainer(made, threads=threads)
    try:
        compare(trainer, [theirs for _, theirs in NETWORKS[name]], made.training.optimizer, name == "steps")
    finally:
        trainer.close()


def compare(trainer, modules, chosen, flat):
    held = {f"n{k}.{name}": value for k, module in enumerate(modules) for name, value in parameters_of(module).items()}
    started = trainer.parameters()
    assert held.keys() == started.keys()
    with torch.no_grad():
        for name, value in held.items():
            value[...] = torch.from_numpy(started[name].copy())
    network = nn.Sequential(*modules)
    optimizer = torch.optim.Adam(network.parameters(), chosen.rate, (chosen.beta1, chosen.beta2), chosen.epsilon)
    rows = trainer.network.rows
    for _ in range(STEPS):
        trainer.step(1)
        inputs = torch.from_numpy(trainer.network.array(rows.inputs).copy())
        target = torch.from_numpy(trainer.network.array(rows.target).copy())
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(network(inputs.flatten(1) if flat else inputs), target[:, 0].long())
        loss.backward()
        assert trainer.loss == pytest.approx(loss.item(), rel=1e-3, abs=1e-5)
        optimizer.step()
    for name, values in trainer.parameters().items():
        np.testing.assert_allclose(values, held[name].detach().numpy(), rtol=1e-3, atol=5e-4, err_msg=name)


def test_threads_give_the_same_bits():
    found = []
    for threads in (1, 2):
        trainer = Trainer(document("lenet"), threads=threads)
        trainer.step(5)
        found.append(trainer.parameters())
        trainer.close()
    for name, values in found[0].items():
        np.testing.assert_array_equal(values, found[1][name], err_msg=name)
