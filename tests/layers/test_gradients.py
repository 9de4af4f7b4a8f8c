"""Outputs and gradients of every layer, for inputs and parameters, against torch in float64."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from playground.activations import ACTIVATIONS  # noqa: E402
from playground.layers import LAYERS  # noqa: E402
from playground.layers.activation import Activation  # noqa: E402
from playground.layers.add import Add  # noqa: E402
from playground.layers.affine import Affine  # noqa: E402
from playground.layers.concat import Concat  # noqa: E402
from playground.layers.dense import UNIT_SLOPE, Dense  # noqa: E402
from playground.layers.expand import Expand  # noqa: E402
from playground.layers.features import Features  # noqa: E402
from playground.layers.flatten import Flatten  # noqa: E402
from playground.layers.last_step import LastStep  # noqa: E402
from playground.layers.layer_norm import LayerNorm  # noqa: E402
from playground.layers.log_softmax import LogSoftmax  # noqa: E402
from playground.layers.matmul import MatMul  # noqa: E402
from playground.layers.maxout import Maxout  # noqa: E402
from playground.layers.multiply import Multiply  # noqa: E402
from playground.layers.pad import Pad  # noqa: E402
from playground.layers.permute import Permute  # noqa: E402
from playground.layers.rbf import RBF  # noqa: E402
from playground.layers.repeat_step import RepeatStep  # noqa: E402
from playground.layers.reshape import Reshape  # noqa: E402
from playground.layers.slice import Slice  # noqa: E402
from playground.layers.softmax import Softmax  # noqa: E402
from playground.layers.subtract import Subtract  # noqa: E402
from playground.layers.weighted_sum import WeightedSum  # noqa: E402
from tests.layers.harness import BATCH, numbers, run_layer, starting_parameters, torch_gradients  # noqa: E402

F = torch.nn.functional


def flat(u, value_above, value_below):
    """A function without gradient, as torch sees it."""
    return torch.where(u > 0, value_above, value_below).to(u.dtype) + 0.0 * u


FUNCTIONS = {
    "linear": lambda u, p: u + 0.0,
    "sigmoid": lambda u, p: torch.sigmoid(u),
    "tanh": lambda u, p: torch.tanh(u),
    "relu": lambda u, p: torch.relu(u),
    "leaky_relu": lambda u, p: F.leaky_relu(u, 0.07),
    "prelu": lambda u, p: torch.where(u > 0, u, p["slope"] * u),
    "softplus": lambda u, p: F.softplus(u),
    "elu": lambda u, p: F.elu(u, 0.6),
    "gelu": lambda u, p: F.gelu(u),
    "gelu_tanh": lambda u, p: F.gelu(u, approximate="tanh"),
    "silu": lambda u, p: F.silu(u),
    "selu": lambda u, p: F.selu(u),
    "hard_sigmoid": lambda u, p: F.hardsigmoid(u),
    "sign": lambda u, p: flat(u, 1.0, -1.0),
    "step": lambda u, p: flat(u, 1.0, 0.0),
}
SETTINGS = {"leaky_relu": {"slope": 0.07}, "elu": {"alpha": 0.6}}
UNITS = ("linear", "sigmoid", "tanh", "relu", "leaky_relu", "softplus", "elu", "sign", "step")


def pointwise(function):
    return lambda xs, p: function(xs[0], p)


def dense(function):
    def forward(xs, p):
        return function(xs[0] @ p["weight"] + p.get("bias", 0.0), p)

    return forward


def by_unit(u, p):
    columns = []
    for k, kind in enumerate(UNITS):
        column = u[..., k]
        if kind == "leaky_relu":
            columns.append(F.leaky_relu(column, UNIT_SLOPE))
        elif kind == "elu":
            columns.append(F.elu(column))
        else:
            columns.append(FUNCTIONS[kind](column, p))
    return torch.stack(columns, dim=-1)


def features(xs, p):
    x1, x2 = xs[0][:, 0], xs[0][:, 1]
    return torch.stack([torch.sin(x2), x1 * x2, x1, x1**2, torch.sin(x1), x2**2, x2], dim=1)


ALL_FEATURES = ("sin_x2", "x1_x2", "x1", "x1_squared", "sin_x1", "x2_squared", "x2")


def product(xs, p):
    y = xs[0]
    for x in xs[1:]:
        y = y * x
    return y


def rbf(xs, p):
    away = (xs[0].unsqueeze(-2) - p["centre"]) / torch.exp(p["log_width"]).unsqueeze(-1)
    return torch.exp(-0.5 * (away**2).sum(dim=-1))


def weighted_sum(xs, p):
    return p["gamma"] * sum(share * x for share, x in zip(torch.softmax(p["scores"], dim=0), xs, strict=True))


CASES = [
    *[
        (f"activation-{spec.kind()}", Activation(function=spec(**SETTINGS.get(spec.kind(), {}))), [(3, 4)],
         pointwise(FUNCTIONS[spec.kind()]))
        for spec in ACTIVATIONS
    ],
    *[
        (f"dense-{spec.kind()}", Dense(units=5, activation=spec(**SETTINGS.get(spec.kind(), {}))), [(4,)],
         dense(FUNCTIONS[spec.kind()]))
        for spec in ACTIVATIONS
    ],
    ("dense-without-bias", Dense(units=3, bias=False), [(2,)], dense(FUNCTIONS["tanh"])),
    ("dense-one-unit", Dense(units=1), [(1,)], dense(FUNCTIONS["tanh"])),
    ("dense-wide", Dense(units=37), [(53,)], dense(FUNCTIONS["tanh"])),
    ("dense-by-unit", Dense(units=len(UNITS), unit_activations=UNITS), [(4,)], dense(by_unit)),
    ("dense-sequence", Dense(units=3), [(4, 2)], dense(FUNCTIONS["tanh"])),
    ("dense-sequence-linear", Dense(units=3, activation=ACTIVATIONS["linear"](), bias=False), [(4, 2)],
     dense(FUNCTIONS["linear"])),
    ("dense-sequence-by-unit", Dense(units=len(UNITS), unit_activations=UNITS), [(5, 4)], dense(by_unit)),
    ("dense-slope-by-unit", Dense(units=3, activation=ACTIVATIONS["prelu"](shared=False)), [(4, 2)],
     dense(FUNCTIONS["prelu"])),
    ("prelu-by-unit", Activation(function=ACTIVATIONS["prelu"](shared=False)), [(5,)],
     pointwise(lambda u, p: F.prelu(u, p["slope"]))),
    ("prelu-by-channel", Activation(function=ACTIVATIONS["prelu"](shared=False)), [(3, 4, 2)],
     pointwise(lambda u, p: F.prelu(u, p["slope"]))),
    ("affine", Affine(), [(5,)], lambda xs, p: xs[0] * p["scale"] + p["shift"]),
    ("affine-channels", Affine(sizes=(3, 1, 1)), [(3, 4, 5)], lambda xs, p: xs[0] * p["scale"] + p["shift"]),
    ("affine-scale", Affine(sizes=(5,), shift=False), [(5,)], lambda xs, p: xs[0] * p["scale"]),
    ("flatten", Flatten(), [(2, 3, 4)], lambda xs, p: xs[0].flatten(1)),
    ("add-1", Add(), [(3,)], lambda xs, p: xs[0] + 0.0),
    ("add-2", Add(), [(3,)] * 2, lambda xs, p: xs[0] + xs[1]),
    ("add-4", Add(), [(2, 3)] * 4, lambda xs, p: xs[0] + xs[1] + xs[2] + xs[3]),
    ("concat-1", Concat(), [(3,)], lambda xs, p: xs[0] + 0.0),
    ("concat-3", Concat(), [(3,), (1,), (4,)], lambda xs, p: torch.cat(xs, dim=1)),
    ("concat-images", Concat(), [(2, 3, 3), (1, 3, 3)], lambda xs, p: torch.cat(xs, dim=1)),
    ("concat-sequences", Concat(), [(4, 3), (4, 2)], lambda xs, p: torch.cat(xs, dim=2)),
    ("concat-time", Concat(axis=1), [(2, 3), (4, 3), (1, 3)], lambda xs, p: torch.cat(xs, dim=1)),
    ("concat-height", Concat(axis=-2), [(2, 1, 3), (2, 4, 3)], lambda xs, p: torch.cat(xs, dim=2)),
    ("multiply-sequence", Multiply(), [(3, 4)], lambda xs, p: xs[0].prod(dim=2, keepdim=True)),
    ("multiply-1", Multiply(), [(5,)], lambda xs, p: xs[0].prod(dim=1, keepdim=True)),
    ("multiply-2", Multiply(), [(3,)] * 2, product),
    ("multiply-3", Multiply(), [(2, 2)] * 3, product),
    ("multiply-5", Multiply(), [(3,)] * 5, product),
    ("softmax", Softmax(), [(6,)], lambda xs, p: torch.softmax(xs[0], dim=1)),
    ("softmax-one", Softmax(), [(1,)], lambda xs, p: torch.softmax(xs[0], dim=1)),
    ("softmax-sequence", Softmax(), [(3, 4)], lambda xs, p: torch.softmax(xs[0], dim=2)),
    ("softmax-time", Softmax(axis=1), [(3, 4)], lambda xs, p: torch.softmax(xs[0], dim=1)),
    ("softmax-channels", Softmax(), [(3, 4, 2)], lambda xs, p: torch.softmax(xs[0], dim=1)),
    ("softmax-width", Softmax(axis=-1), [(3, 4, 2)], lambda xs, p: torch.softmax(xs[0], dim=3)),
    ("log-softmax", LogSoftmax(), [(6,)], lambda xs, p: torch.log_softmax(xs[0], dim=1)),
    ("log-softmax-sequence", LogSoftmax(), [(3, 4)], lambda xs, p: torch.log_softmax(xs[0], dim=2)),
    ("log-softmax-channels", LogSoftmax(), [(3, 4, 2)], lambda xs, p: torch.log_softmax(xs[0], dim=1)),
    ("maxout-sequence", Maxout(pieces=2), [(3, 4)], lambda xs, p: xs[0].unflatten(2, (2, 2)).amax(dim=3)),
    ("maxout-2", Maxout(pieces=2), [(6,)], lambda xs, p: xs[0].reshape(-1, 3, 2).amax(dim=2)),
    ("maxout-3", Maxout(pieces=3), [(6,)], lambda xs, p: xs[0].reshape(-1, 2, 3).amax(dim=2)),
    ("reshape", Reshape(sizes=(3, -1)), [(2, 6)], lambda xs, p: xs[0].reshape(-1, 3, 4)),
    ("permute", Permute(order=(3, 1, 2)), [(2, 3, 4)], lambda xs, p: xs[0].permute(0, 3, 1, 2)),
    ("pad", Pad(before=(1, 0), after=(2, 1), value=0.5), [(2, 3)], lambda xs, p: F.pad(xs[0], (0, 1, 1, 2), value=0.5)),
    ("pad-mirror", Pad(before=(2,), after=(1,), mode="reflect"), [(2, 3)],
     lambda xs, p: F.pad(xs[0], (2, 1), mode="reflect")),
    ("slice", Slice(first=(1,), step=(2,)), [(2, 6)], lambda xs, p: xs[0][:, :, 1::2]),
    ("expand", Expand(sizes=(4, 2, 3)), [(2, 1)], lambda xs, p: xs[0][:, None].expand(-1, 4, 2, 3)),
    ("matmul", MatMul(), [(2, 3, 4), (4, 5)], lambda xs, p: xs[0] @ xs[1][:, None]),
    ("subtract", Subtract(), [(2, 3)] * 2, lambda xs, p: xs[0] - xs[1]),
    ("layer-norm", LayerNorm(), [(4, 3)], lambda xs, p: F.layer_norm(xs[0], (3,), p["gamma"], p["beta"])),
    ("rbf", RBF(units=5), [(4,)], rbf),
    ("rbf-sequence", RBF(units=2, width=0.5), [(3, 4)], rbf),
    ("weighted-sum-1", WeightedSum(), [(3,)], weighted_sum),
    ("weighted-sum-3", WeightedSum(), [(2, 3)] * 3, weighted_sum),
    ("features", Features(chosen=ALL_FEATURES), [(2,)], features),
    ("features-one", Features(chosen=("x1_x2",)), [(2,)], lambda xs, p: xs[0].prod(dim=1, keepdim=True)),
    ("last-step", LastStep(), [(4, 3)], lambda xs, p: xs[0][:, -1]),
    ("repeat-step", RepeatStep(steps=3), [(4,)], lambda xs, p: xs[0][:, None].expand(-1, 3, -1)),
]  # fmt: skip
# Data has no rows; the others draw random numbers, differ when applied, or have several outputs: in files of their own.
ELSEWHERE = {
    "conv2d",
    "conv1d",
    "conv_transpose2d",
    "max_pool",
    "average_pool",
    "global_average_pool",
    "global_max_pool",
    "upsample",
    "data",
    "loss",
    "dropout",
    "batch_norm",
    "noise",
    "gaussian_sampling",
    "sparsity",
    "rnn",
    "lstm",
    "gru",
    "embedding",
    "one_hot",
    "tied_dense",
}
EVERY = pytest.mark.parametrize(("name", "layer", "shapes", "function"), CASES, ids=[case[0] for case in CASES])


def given(layer, shapes):
    inputs = [numbers((BATCH, *shape), k) for k, shape in enumerate(shapes)]
    upstream = numbers((BATCH, *layer.shape(*shapes)), 50)
    return inputs, starting_parameters(layer, shapes), upstream


def compare(found, expected, wanted, rtol, atol):
    np.testing.assert_allclose(found.output, expected.output, rtol=rtol, atol=atol, err_msg="output")
    for k, (mine, theirs, asked) in enumerate(zip(found.inputs, expected.inputs, wanted, strict=True)):
        assert (mine is not None) == asked
        if asked:
            np.testing.assert_allclose(mine, theirs, rtol=rtol, atol=atol, err_msg=f"input {k}")
    for name, mine in found.parameters.items():
        np.testing.assert_allclose(mine, expected.parameters[name], rtol=rtol, atol=atol, err_msg=name)


@EVERY
def test_outputs_and_gradients_in_float32(name, layer, shapes, function):
    inputs, parameters, upstream = given(layer, shapes)
    expected = torch_gradients(function, inputs, parameters, upstream)
    found = run_layer(layer, inputs, parameters, upstream)
    assert found.output.dtype == np.float32
    assert set(found.parameters) == set(parameters) == set(layer.parameters(*shapes))
    compare(found, expected, [True] * len(inputs), rtol=1e-4, atol=1e-6)


@EVERY
def test_outputs_and_gradients_of_the_twins_in_float64(name, layer, shapes, function):
    inputs, parameters, upstream = given(layer, shapes)
    expected = torch_gradients(function, inputs, parameters, upstream)
    found = run_layer(layer, inputs, parameters, upstream, binder="reference")
    assert found.output.dtype == np.float64
    # Slopes and coefficients are declared in float32.
    compare(found, expected, [True] * len(inputs), rtol=1e-6, atol=1e-9)


@EVERY
def test_a_gradient_nobody_asks_for_is_left_out(name, layer, shapes, function):
    inputs, parameters, upstream = given(layer, shapes)
    expected = torch_gradients(function, inputs, parameters, upstream)
    for wanted in (
        [False] * len(inputs),
        [k % 2 == 1 for k in range(len(inputs))],
        [k % 2 == 0 for k in range(len(inputs))],
    ):
        found = run_layer(layer, inputs, parameters, upstream, wanted=wanted)
        assert set(found.parameters) == set(parameters)
        compare(found, expected, wanted, rtol=1e-4, atol=1e-6)


@EVERY
def test_evaluation_has_no_backward_rows_and_the_same_output(name, layer, shapes, function):
    inputs, parameters, upstream = given(layer, shapes)
    found = run_layer(layer, inputs, parameters, training=False)
    expected = torch_gradients(function, inputs, parameters, upstream)
    assert not found.parameters
    np.testing.assert_allclose(found.output, expected.output, rtol=1e-4, atol=1e-6)


def test_products_are_right_where_factors_are_zero():
    inputs = [np.array([[0.0, 2.0, 0.0, 0.0]]), np.array([[3.0, 0.0, 0.0, 0.0]]), np.array([[5.0, 7.0, 11.0, 0.0]])]
    upstream = np.ones((1, 4))
    expected = torch_gradients(product, inputs, {}, upstream)
    compare(run_layer(Multiply(), inputs, {}, upstream), expected, [True] * 3, rtol=1e-6, atol=0.0)
    rows = np.array([[2.0, 0.0, 3.0], [0.0, 0.0, 3.0], [0.0, 0.0, 0.0], [1.0, 2.0, 3.0]])
    upstream = np.ones((4, 1))
    expected = torch_gradients(lambda xs, p: xs[0].prod(dim=1, keepdim=True), [rows], {}, upstream)
    compare(run_layer(Multiply(), [rows], {}, upstream), expected, [True], rtol=1e-6, atol=0.0)


def test_every_layer_is_compared():
    compared = {layer.kind() for _, layer, _, _ in CASES}
    assert {spec.kind() for spec in LAYERS} == compared | ELSEWHERE
