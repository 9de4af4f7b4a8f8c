"""Whole training steps beside PyTorch: the same batches, the same weights, step after step."""

from __future__ import annotations

import numpy as np
import pytest

from playground import edits
from playground.document import Document
from playground.engine.trainer import Trainer
from playground.layers import LAYERS
from playground.optimizers import OPTIMIZERS
from tests.engine.networks import chain, dense, mlp

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

# What each optimizer is called in PyTorch, where the formulas agree.
SAME_FORMULA = {
    "sgd": lambda p, o: torch.optim.SGD(p, o.rate),
    "adam": lambda p, o: torch.optim.Adam(p, o.rate, (o.beta1, o.beta2), o.epsilon),
    "adagrad": lambda p, o: torch.optim.Adagrad(p, o.rate, eps=o.epsilon),
    "rmsprop": lambda p, o: torch.optim.RMSprop(p, o.rate, o.alpha, o.epsilon),
}


def digits() -> Document:
    layers = [("flat", LAYERS["flatten"]()), ("h1", dense(24, "relu")), ("out", dense(10, "linear"))]
    return chain(layers, data="digits", loss="cross_entropy", batch=32)


def torch_twin(trainer: Trainer):
    """The torch module of the same shape with the same weights, and its loss."""
    modules = []
    parameters = trainer.parameters()
    functions = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid, "linear": torch.nn.Identity}
    for node in trainer.document.graph.nodes:
        if node.layer.kind() == "flatten":
            modules.append(torch.nn.Flatten())
        if node.layer.kind() == "dense":
            weight = parameters[f"{node.id}.weight"]
            linear = torch.nn.Linear(weight.shape[1], weight.shape[0])
            names = {"weight": f"{node.id}.weight", "bias": f"{node.id}.bias"}
            linear.load_state_dict({key: torch.from_numpy(parameters[name].copy()) for key, name in names.items()})
            modules += [linear, functions[node.layer.activation.kind()]()]
    return torch.nn.Sequential(*modules)


@pytest.mark.parametrize("kind", SAME_FORMULA)
@pytest.mark.parametrize("make", [lambda: mlp(4, 2), digits], ids=["xor", "digits"])
def test_fifty_updates_agree_with_torch(kind, make):
    document = edits.set_field(make(), ("training", "optimizer"), OPTIMIZERS[kind](rate=0.01))
    trainer = Trainer(document)
    module = torch_twin(trainer)
    optimizer = SAME_FORMULA[kind](module.parameters(), document.training.optimizer)
    rows = trainer.network.rows
    for _ in range(50):
        trainer.step(1)
        real = trainer.network.array(rows.index) >= 0
        inputs = torch.from_numpy(trainer.network.array(rows.inputs)[real].copy())
        target = torch.from_numpy(trainer.network.array(rows.target)[real].copy())
        optimizer.zero_grad()
        scores = module(inputs)
        if target.shape[1] == scores.shape[1]:
            loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, target)
        else:
            loss = torch.nn.functional.cross_entropy(scores, target[:, 0].long())
        loss.backward()
        assert trainer.loss == pytest.approx(loss.item(), rel=1e-3, abs=1e-6)
        optimizer.step()
    ours = np.concatenate([values.ravel() for values in trainer.parameters().values()])
    theirs = np.concatenate([p.detach().numpy().ravel() for p in module.parameters()])
    np.testing.assert_allclose(ours, theirs, rtol=1e-3, atol=2e-4)


def test_predictions_agree_with_the_torch_module_of_the_same_weights():
    trainer = Trainer(digits())
    trainer.step(200)
    inputs = trainer.network.table.inputs[:100]
    with torch.no_grad():
        expected = torch_twin(trainer)(torch.from_numpy(inputs.copy())).numpy()
    np.testing.assert_allclose(trainer.predict(inputs), expected, rtol=1e-5, atol=1e-5)
