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
    # Sign and step are flat everywhere: they have no gradient to lose.
    assert flat == (spec.saturates or spec.kind() in ("sign", "step"))


def test_the_trained_slope_starts_where_it_is_set():
    prelu = ACTIVATIONS["prelu"](start=0.1)
    assert prelu.trainable().values((1,), 1, 1, Draw(0, 0)).tolist() == [np.float32(0.1)]
    assert all(spec().trainable() is None for spec in ACTIVATIONS if spec.kind() != "prelu")


@pytest.mark.parametrize("kind", ["sign", "step"])
def test_functions_without_gradient_say_so(kind):
    assert "no gradient" in ACTIVATIONS[kind].help()
