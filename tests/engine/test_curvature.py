"""Second derivatives of whole networks: the diagonal recursion written out in torch, true Hessians, the optimizer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from playground import edits
from playground.document import Document
from playground.engine.curvature import curvatures, feature_saliences, saliences
from playground.engine.trainer import Trainer
from playground.graph import Graph, Node, Wire
from playground.layers import LAYERS
from playground.optimizers import OPTIMIZERS
from playground.text import Problem
from tests.engine.networks import chain, dense, mlp

torch = pytest.importorskip("torch")

LOSSES = {
    "binary_cross_entropy": lambda y, t: torch.nn.functional.binary_cross_entropy_with_logits(y, t, reduction="none"),
    "mean_squared_error": lambda y, t: ((y - t) ** 2).mean(1, keepdim=True),
    "half_squared_error": lambda y, t: 0.5 * ((y - t) ** 2).sum(1, keepdim=True),
    "cross_entropy": lambda y, t: torch.nn.functional.cross_entropy(y, t[:, 0].long(), reduction="none")[:, None],
    "exponential_margin": lambda y, t: torch.exp(-y * t),
}
FUNCTIONS = {
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "softplus": torch.nn.functional.softplus,
    "linear": lambda u: u + 0.0,
    "relu": torch.relu,
}


def samples(trainer: Trainer, split: str = "train") -> tuple[Any, Any]:
    """Inputs and targets in float64."""
    network = trainer.network
    chosen = slice(0, network.table.train) if split == "train" else slice(network.table.train, None)
    inputs, targets = network.table.inputs[chosen], network.compiler.targets[chosen]
    return torch.tensor(inputs, dtype=torch.float64).flatten(1), torch.tensor(targets, dtype=torch.float64)


def slopes(function: Any, u: Any) -> tuple[Any, Any]:
    """s'(u) and s''(u), element by element."""
    at = u.detach().requires_grad_()
    (first,) = torch.autograd.grad(function(at).sum(), at, create_graph=True)
    second = torch.zeros_like(at)
    if first.requires_grad:
        (found,) = torch.autograd.grad(first.sum(), at, allow_unused=True)
        second = second if found is None else found
    return first.detach(), second.detach()


def recursion(trainer: Trainer, loss: str, exact: bool, split: str = "train") -> dict[str, np.ndarray]:
    """h of every parameter of a chain of Dense layers, by LeCun's recursion, one layer after the other in float64."""
    parameters = {k: torch.tensor(v, dtype=torch.float64) for k, v in trainer.parameters().items()}
    layers = [node for node in trainer.document.graph.nodes if node.layer.kind() == "dense"]
    a, targets = samples(trainer, split)
    passed = []
    for node in layers:
        u = a @ parameters[f"{node.id}.weight"].T + parameters[f"{node.id}.bias"]
        function = FUNCTIONS[node.layer.activation.kind()]
        passed.append((node.id, a, u, function))
        a = function(u)
    y = a.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(LOSSES[loss](y, targets).mean(), y, create_graph=True)
    h = torch.zeros_like(y)
    for k in range(y.shape[1]):
        h[:, k] = torch.autograd.grad(gradient[:, k].sum(), y, retain_graph=True)[0][:, k]
    gradient = gradient.detach()
    found = {}
    for node_id, x, u, function in reversed(passed):
        first, second = slopes(function, u)
        h = first**2 * h + (second * gradient if exact else 0.0)
        gradient = first * gradient
        weight = parameters[f"{node_id}.weight"]
        found[f"{node_id}.weight"] = (h.T @ x**2).numpy()
        found[f"{node_id}.bias"] = h.sum(0).numpy()
        h, gradient = h @ weight**2, gradient @ weight
    return found


def agree(found: dict[str, np.ndarray], expected: dict[str, np.ndarray], rtol: float = 1e-3) -> None:
    assert set(found) == set(expected)
    for name, values in expected.items():
        scale = float(np.abs(values).max()) + 1e-6
        np.testing.assert_allclose(found[name], values, rtol=rtol, atol=1e-4 * scale, err_msg=name)


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "softplus", "relu"])
@pytest.mark.parametrize("hidden", [(5,), (6, 4)])
def test_a_perceptron_agrees_with_the_recursion_in_torch(hidden, activation, exact):
    trainer = Trainer(mlp(*hidden, activation=activation, data="moons", data_fields={"samples": 90}))
    trainer.step(60)
    for split in ("train", "test"):
        expected = recursion(trainer, "binary_cross_entropy", exact, split)
        agree(curvatures(trainer, split, exact), expected)


def test_many_samples_are_averaged_over_several_passes():
    document = chain([("flat", LAYERS["flatten"]()), ("h1", dense(6)), ("out", dense(10, "linear"))], data="digits",
                     loss="cross_entropy", batch=16)  # fmt: skip
    trainer = Trainer(document)
    trainer.step(100)
    assert trainer.network.table.train > 2 * trainer.evaluation._chunk
    agree(curvatures(trainer), recursion(trainer, "cross_entropy", True))


def hessian(trainer: Trainer, loss: str) -> dict[str, np.ndarray]:
    """The true diagonal of the Hessian of the mean loss of one linear layer."""
    parameters = {k: torch.tensor(v, dtype=torch.float64) for k, v in trainer.parameters().items()}
    x, t = samples(trainer)

    def mean_loss(weight: Any, bias: Any) -> Any:
        return LOSSES[loss](x @ weight.T + bias, t).mean()

    whole = torch.autograd.functional.hessian(mean_loss, (parameters["out.weight"], parameters["out.bias"]))
    weight, bias = parameters["out.weight"], parameters["out.bias"]
    return {
        "out.weight": whole[0][0].reshape(weight.numel(), -1).diagonal().reshape(weight.shape).numpy(),
        "out.bias": whole[1][1].reshape(bias.numel(), -1).diagonal().numpy(),
    }


@pytest.mark.parametrize(
    ("data", "loss", "units"),
    [
        ("gaussians", "mean_squared_error", 2),
        ("gaussians", "binary_cross_entropy", 1),
        ("gaussians", "exponential_margin", 1),
        ("regression_plane", "half_squared_error", 1),
        ("digits", "cross_entropy", 10),
    ],
)
def test_one_layer_has_the_true_diagonal_of_the_hessian(data, loss, units):
    if loss == "mean_squared_error":
        data, units = "digits", 10
    layers = [("flat", LAYERS["flatten"]())] if data == "digits" else []
    trainer = Trainer(chain([*layers, ("out", dense(units, "linear"))], data=data, loss=loss))
    trainer.step(30)
    agree(curvatures(trainer), hessian(trainer, loss))


def test_a_sigmoid_before_the_loss_has_the_true_diagonal():
    trainer = Trainer(chain([("out", dense(1, "sigmoid"))], data="gaussians", loss="mean_squared_error"))
    trainer.step(30)
    x, t = samples(trainer)
    weight = torch.tensor(trainer.parameters()["out.weight"], dtype=torch.float64)
    bias = torch.tensor(trainer.parameters()["out.bias"], dtype=torch.float64)
    whole = torch.autograd.functional.hessian(lambda w: ((torch.sigmoid(x @ w.T + bias) - t) ** 2).mean(), weight)
    expected = whole.reshape(2, 2).diagonal().numpy()
    np.testing.assert_allclose(curvatures(trainer)["out.weight"][0], expected, rtol=1e-3, atol=1e-6)


def branches() -> Document:
    """One hidden layer read by two, which are added: gradients and second derivatives come together in it."""
    layers = {
        "data": LAYERS["data"](),
        "h1": dense(4),
        "left": dense(3),
        "right": dense(3, "sigmoid"),
        "sum1": LAYERS["add"](),
        "drop": LAYERS["dropout"](p=0.3),
        "out": dense(1, "linear"),
        "loss": mlp(2).graph.node("loss").layer,
    }
    wires = [("data", "h1"), ("h1", "left"), ("h1", "right"), ("left", "sum1"), ("right", "sum1"), ("sum1", "drop"),
             ("drop", "out"), ("out", "loss")]  # fmt: skip
    graph = Graph(
        nodes=tuple(Node(id=key, layer=layer) for key, layer in layers.items()),
        wires=tuple(Wire(source=a, target=b) for a, b in wires),
    )
    return mlp(2).replace(graph=graph, positions={})


def test_branches_add_up_and_nothing_is_dropped():
    trainer = Trainer(branches())
    trainer.step(50)
    before = trainer.network.memory.checkpoint()
    found = curvatures(trainer)
    assert all((now == then).all() for now, then in zip(trainer.network.memory.checkpoint(), before, strict=True))
    parameters = {k: torch.tensor(v, dtype=torch.float64) for k, v in trainer.parameters().items()}
    x, t = samples(trainer)

    def affine(values: Any, node: str) -> Any:
        return values @ parameters[f"{node}.weight"].T + parameters[f"{node}.bias"]

    u = affine(x, "h1")
    a = torch.tanh(u)
    left, right = affine(a, "left"), affine(a, "right")
    y = affine(torch.tanh(left) + torch.sigmoid(right), "out")
    share = torch.sigmoid(y)
    h, gradient = share * (1 - share) / len(y), (share - t) / len(y)
    h, gradient = h @ parameters["out.weight"] ** 2, gradient @ parameters["out.weight"]
    h_a = gradient_a = 0.0
    for node, value, function in (("left", left, torch.tanh), ("right", right, torch.sigmoid)):
        first, second = slopes(function, value)
        h_u, gradient_u = first**2 * h + second * gradient, first * gradient
        weight = parameters[f"{node}.weight"]
        np.testing.assert_allclose(found[f"{node}.weight"], (h_u.T @ a**2).numpy(), rtol=1e-3, atol=1e-6)
        h_a, gradient_a = h_a + h_u @ weight**2, gradient_a + gradient_u @ weight
    first, second = slopes(torch.tanh, u)
    h_u = first**2 * h_a + second * gradient_a
    np.testing.assert_allclose(found["h1.weight"], (h_u.T @ x**2).numpy(), rtol=1e-3, atol=1e-6)


def test_saliences_are_squares_times_second_derivatives():
    trainer = Trainer(mlp(5))
    trainer.step(200)
    found, second = saliences(trainer), curvatures(trainer)
    for name, weights in trainer.parameters().items():
        np.testing.assert_allclose(found[name], weights.astype(float) ** 2 * second[name], rtol=1e-6)
    np.testing.assert_allclose(feature_saliences(found, "h1.weight"), found["h1.weight"].sum(0))


@pytest.mark.parametrize("batch", [10, 64])
def test_levenberg_marquardt_follows_its_formula(batch):
    """Twenty updates beside float64: the gradient by autograd, the second derivatives by the recursion."""
    optimizer = OPTIMIZERS["levenberg_marquardt"](rate=0.05, mu=0.02, gamma=0.9)
    trainer = Trainer(mlp(5, 3, data_fields={"samples": 200}, batch=batch, training={"optimizer": optimizer}))
    parameters = {k: torch.tensor(v, dtype=torch.float64) for k, v in trainer.parameters().items()}
    average = {name: np.zeros(values.shape) for name, values in parameters.items()}
    rows = trainer.network.rows
    for k in range(1, 21):
        trainer.step(1)
        real = trainer.network.array(rows.index) >= 0
        x = torch.tensor(trainer.network.array(rows.inputs)[real], dtype=torch.float64)
        t = torch.tensor(trainer.network.array(rows.target)[real], dtype=torch.float64)
        leaves = {name: values.clone().requires_grad_() for name, values in parameters.items()}
        h1 = torch.tanh(x @ leaves["h1.weight"].T + leaves["h1.bias"])
        h2 = torch.tanh(h1 @ leaves["h2.weight"].T + leaves["h2.bias"])
        y = h2 @ leaves["out.weight"].T + leaves["out.bias"]
        torch.nn.functional.binary_cross_entropy_with_logits(y, t).backward()
        with torch.no_grad():
            share = torch.sigmoid(y)
            h = share * (1 - share) / len(y)
            second = {"out.weight": h.T @ h2**2, "out.bias": h.sum(0)}
            for node, value, below, weight in (("h2", h2, h1, "out.weight"), ("h1", h1, x, "h2.weight")):
                h = (1 - value**2) ** 2 * (h @ leaves[weight] ** 2)
                second |= {f"{node}.weight": h.T @ below**2, f"{node}.bias": h.sum(0)}
        for name, values in parameters.items():
            average[name] = 0.9 * average[name] + 0.1 * second[name].numpy()
            step = 0.05 * leaves[name].grad.numpy() / (0.02 + average[name] / (1 - 0.9**k))
            parameters[name] = values - torch.tensor(step)
    for name, values in trainer.parameters().items():
        np.testing.assert_allclose(values, parameters[name].numpy(), rtol=1e-3, atol=1e-4, err_msg=name)


def test_levenberg_marquardt_learns_on_shards_alike():
    layers = [("flat", LAYERS["flatten"]()), ("h1", dense(256)), ("out", dense(10, "linear"))]
    optimizer = OPTIMIZERS["levenberg_marquardt"](rate=0.01)
    document = chain(layers, data="digits", loss="cross_entropy", batch=512, training={"optimizer": optimizer})
    single, several = Trainer(document), Trainer(document, threads=2)
    assert any(row.shards for row in single.network.rows.rows), "the test needs a batch that is cut"
    for trainer in (single, several):
        trainer.step(8)
    assert (single.network.parameters == several.network.parameters).all()
    assert single.loss < 2.0


@pytest.mark.parametrize("kind", ["softmax", "layer_norm"])
def test_what_has_no_second_derivatives_is_refused_at_the_node(kind):
    layers = [("h1", dense(4)), ("odd", LAYERS[kind]()), ("out", dense(1, "linear"))]
    document = chain(layers)
    trainer = Trainer(document)
    sentence = "the diagonal second derivatives of .* 'odd' are not known"
    with pytest.raises(Problem, match=sentence) as caught:
        curvatures(trainer)
    assert caught.value.node == "odd"
    with pytest.raises(Problem, match=sentence) as caught:
        Trainer(edits.set_field(document, ("training", "optimizer"), {"type": "levenberg_marquardt"}))
    assert caught.value.node == "odd"


def test_splits_that_are_not_there_are_refused():
    trainer = Trainer(mlp(2, test_fraction=0.0))
    with pytest.raises(Problem, match="no test samples"):
        curvatures(trainer, "test")
    with pytest.raises(Problem, match="must be train, test or all"):
        curvatures(trainer, "some")


def convolutional(**settings: Any) -> Document:
    layers = [
        ("conv1", LAYERS["conv2d"](filters=4, activation={"type": "relu"})),
        ("pool1", LAYERS["max_pool"]()),
        ("conv2", LAYERS["conv2d"](filters=6, activation={"type": "tanh"})),
        ("pool2", LAYERS["average_pool"]()),
        ("flat", LAYERS["flatten"]()),
        ("out", dense(10, "linear")),
    ]
    return chain(layers, data="digits", loss="cross_entropy", batch=32, **settings)


@pytest.mark.parametrize("exact", [True, False])
def test_a_convolutional_network_agrees_with_the_recursion_in_torch(exact):
    """Layer by layer: h through a convolution are the gradients of a convolution of squares."""
    trainer = Trainer(convolutional())
    trainer.step(40)
    found = curvatures(trainer, exact=exact)
    w = {k: torch.tensor(v, dtype=torch.float64) for k, v in trainer.parameters().items()}
    network = trainer.network
    x = torch.tensor(network.table.inputs[: network.table.train], dtype=torch.float64)
    t = torch.tensor(network.compiler.targets[: network.table.train, 0]).long()
    conv = torch.nn.functional.conv2d

    def weighted(op: Any, value: Any, weight: Any, h: Any) -> tuple[Any, Any]:
        """sum w^2 h and sum x^2 h: the gradients of <h, op(x^2, w^2)>."""
        value, weight = (value**2).requires_grad_(), (weight**2).requires_grad_()
        return torch.autograd.grad((op(value, weight) * h).sum(), (value, weight))

    a0 = conv(x, w["conv1.weight"], w["conv1.bias"], padding="same")
    a1 = torch.relu(a0).requires_grad_()
    a2 = torch.nn.functional.max_pool2d(a1, 2)
    u3 = conv(a2, w["conv2.weight"], w["conv2.bias"], padding="same").detach().requires_grad_()
    a3 = torch.tanh(u3)
    a4 = torch.nn.functional.avg_pool2d(a3, 2)
    y = a4.flatten(1) @ w["out.weight"].T + w["out.bias"]
    p = torch.softmax(y, 1).detach()
    h = p * (1 - p) / len(y)
    np.testing.assert_allclose(found["out.weight"], (h.T @ a4.detach().flatten(1) ** 2).numpy(), rtol=2e-3, atol=1e-7)
    h4 = (h @ w["out.weight"] ** 2).reshape(a4.shape)
    h3 = h4.repeat_interleave(2, 2).repeat_interleave(2, 3) / 16
    (gradient,) = torch.autograd.grad(torch.nn.functional.cross_entropy(y, t), a3, retain_graph=True)
    tanh = torch.tanh(u3).detach()
    hu = (1 - tanh**2) ** 2 * h3 + (-2 * tanh * (1 - tanh**2) * gradient if exact else 0.0)
    same = lambda v, k: conv(v, k, padding="same")  # noqa: E731
    h2, h_weight = weighted(same, a2.detach(), w["conv2.weight"], hu)
    scale = float(h_weight.abs().max())
    np.testing.assert_allclose(found["conv2.weight"], h_weight.numpy(), rtol=2e-3, atol=1e-4 * scale)
    np.testing.assert_allclose(found["conv2.bias"], hu.sum((0, 2, 3)).numpy(), rtol=2e-3, atol=1e-5)
    (h1,) = torch.autograd.grad((a2 * h2).sum(), a1)
    hu0 = torch.where(a0 > 0, h1, 0.0)
    _, h_weight = weighted(same, x, w["conv1.weight"], hu0)
    scale = float(h_weight.abs().max())
    np.testing.assert_allclose(found["conv1.weight"], h_weight.numpy(), rtol=2e-3, atol=1e-4 * scale)


def test_levenberg_marquardt_trains_convolutions():
    optimizer = OPTIMIZERS["levenberg_marquardt"](rate=0.03, mu=0.02)
    trainer = Trainer(convolutional(training={"optimizer": optimizer}))
    before = trainer.evaluate("test")["loss"]
    trainer.step(200)
    assert trainer.evaluate("test")["loss"] < 0.4 * before
