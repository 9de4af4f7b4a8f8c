"""Whole training steps of networks with normalization beside PyTorch."""

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
STEPS = 20


def document(kind: str):
    """A network for the digits with a normalization between its dense layers."""
    layers = [
        ("flat", LAYERS["flatten"]()),
        # A bias before the mean is taken away has no gradient but rounding, which Adam would make large.
        ("h1", dense(24, "linear", bias=False)),
        ("norm", LAYERS[kind]()),
        ("act", LAYERS["activation"](function=ACTIVATIONS["prelu"](shared=False))),
        ("out", dense(10, "linear")),
    ]
    return edits.set_field(
        chain(layers, data="digits", loss="cross_entropy", batch=32),
        ("training", "optimizer"),
        OPTIMIZERS["adam"](rate=0.01),
    )


def twin(kind: str, parameters: dict[str, np.ndarray], width: int):
    norm = torch.nn.BatchNorm1d(24) if kind == "batch_norm" else torch.nn.LayerNorm(24)
    modules = [
        torch.nn.Flatten(),
        torch.nn.Linear(width, 24, bias=False),
        norm,
        torch.nn.PReLU(24),
        torch.nn.Linear(24, 10),
    ]
    with torch.no_grad():
        for node, module in (("h1", 1), ("norm", 2), ("act", 3), ("out", 4)):
            for name, held in modules[module].named_parameters():
                held[...] = torch.from_numpy(parameters[f"{node}.{name}"].copy())
    return torch.nn.Sequential(*modules)


@pytest.mark.parametrize("kind", ["batch_norm", "layer_norm"])
def test_twenty_updates_agree_with_torch(kind):
    made = document(kind)
    trainer = Trainer(made)
    parameters = trainer.parameters()
    module = twin(kind, parameters, parameters["h1.weight"].shape[1])
    chosen = made.training.optimizer
    optimizer = torch.optim.Adam(module.parameters(), chosen.rate, (chosen.beta1, chosen.beta2), chosen.epsilon)
    rows = trainer.network.rows
    for _ in range(STEPS):
        trainer.step(1)
        inputs = torch.from_numpy(trainer.network.array(rows.inputs).copy())
        target = torch.from_numpy(trainer.network.array(rows.target).copy())
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(module(inputs), target[:, 0].long())
        loss.backward()
        assert trainer.loss == pytest.approx(loss.item(), rel=1e-3, abs=1e-6)
        optimizer.step()
    state = {name: values.numpy() for name, values in module.state_dict().items() if "tracked" not in name}
    ours = {**trainer.parameters(), **trainer.statistics()}
    places = {"h1": 1, "norm": 2, "act": 3, "out": 4}
    assert len(state) == len(ours)
    for name, values in ours.items():
        node, _, rest = name.partition(".")
        np.testing.assert_allclose(values, state[f"{places[node]}.{rest}"], rtol=1e-3, atol=5e-4, err_msg=name)
    # Applied, with the running averages.
    inputs = trainer.network.table.inputs[:50]
    with torch.no_grad():
        expected = module.eval()(torch.from_numpy(inputs.copy())).numpy()
    np.testing.assert_allclose(trainer.predict(inputs), expected, rtol=2e-2, atol=5e-3)
