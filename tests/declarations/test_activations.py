"""The curve a card draws is the function its name promises."""

from __future__ import annotations

import numpy as np
import pytest

from playground.activations import ACTIVATIONS
from playground.initializers import Draw

torch = pytest.importorskip("torch")
U = np.linspace(-6.0, 6.0, 241)

REFERENCES = {
    "linear": lambda u: u,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky_relu": lambda u: torch.nn.functional.leaky_relu(u, 0.01),
    "prelu": lambda u: torch.nn.functional.leaky_relu(u, 0.25),
    "softplus": torch.nn.functional.softplus,
    "elu": torch.nn.functional.elu,
    "gelu": torch.nn.functional.gelu,
    "gelu_tanh": lambda u: torch.nn.functional.gelu(u, approximate="tanh"),
    "silu": torch.nn.functional.silu,
    "selu": torch.nn.functional.selu,
    "hard_sigmoid": torch.nn.functional.hardsigmoid,
    "sign": lambda u: torch.where(u > 0, 1.0, -1.0),
    "step": lambda u: torch.where(u > 0, 1.0, 0.0),
}


@pytest.mark.parametrize("spec", ACTIVATIONS, ids=lambda spec: spec.kind())
def test_curve(spec):
    expected = REFERENCES[spec.kind()](torch.tensor(U)).numpy()
    found = spec().evaluate(U)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("spec", ACTIVATIONS, ids=lambda spec: spec.kind())
def test_saturating_functions_are_flat_on_both_sides(spec):
    far = spec().evaluate(np.array([-31.0, -30.0, 30.0, 31.0]))
    flat = abs(far[1] - far[0]) < 1e-9 and abs(far[3] - far[2]) < 1e-9
    assert flat == (spec().relative_slope(far) is not None or spec.flat)


@pytest.mark.parametrize("spec", ACTIVATIONS, ids=lambda spec: spec.kind())
def test_what_is_said_about_the_derivative_is_true(spec):
    function, apart = spec(), 1e-6
    u = U + 0.01  # beside the kinks
    slope = (function.evaluate(u + apart) - function.evaluate(u - apart)) / (2 * apart)
    assert spec.linear == np.allclose(slope, 1.0)
    assert spec.flat == (not slope.any())
    assert spec.can_die == (not slope[u < 0].any() and not function.evaluate(u)[u < 0].any() and slope[u > 0].all())
    relative = function.relative_slope(function.evaluate(u))
    if relative is not None:
        np.testing.assert_allclose(relative, slope / slope.max(), atol=1e-3)


def test_the_trained_slope_starts_where_it_is_set():
    prelu = ACTIVATIONS["prelu"](start=0.1)
    assert prelu.trainable().values((1,), 1, 1, Draw(0, 0)).tolist() == [np.float32(0.1)]
    assert all(spec().trainable() is None for spec in ACTIVATIONS if spec.kind() != "prelu")


@pytest.mark.parametrize("kind", ["sign", "step"])
def test_functions_without_gradient_say_so(kind):
    assert "no gradient" in ACTIVATIONS[kind].help()


@pytest.mark.parametrize("kind", ["gelu", "gelu_tanh", "silu"])
def test_far_out_a_gated_function_is_the_line_or_nothing(kind):
    spec = ACTIVATIONS[kind]
    x = np.array([-1e30, -1e4, -100.0, 100.0, 1e4, 1e30], np.float32)
    y, dx = np.empty_like(x), np.empty_like(x)
    spec.forward_kernel(x, y)
    spec.backward_kernel(x, y, np.ones_like(x), dx)
    np.testing.assert_array_equal(y, np.maximum(x, 0.0))
    np.testing.assert_array_equal(dx, x > 0.0)
