"""The elementary functions keep their accuracy over the whole range of float32 and pass NaN on."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.activation import ACTIVATION_CODES
from kernels.jit import function
from kernels.scalar import exp, expm1, log, log1p_exp, sigmoid, tanh
from tests.kernels.examples import REGISTRY


@function
def all_functions(x, out):
    for i in range(x.size):
        out[0, i] = exp(x[i])
        out[1, i] = tanh(x[i])
        out[2, i] = sigmoid(x[i])
        out[3, i] = log1p_exp(x[i])
        out[4, i] = expm1(x[i])
        out[5, i] = log(x[i])


def values(x):
    x = np.asarray(x, np.float32)
    out = np.zeros((6, x.size), np.float32)
    all_functions(x, out)
    return x.astype(np.float64), out.astype(np.float64)


def test_exp_is_accurate_to_a_few_bits():
    x, out = values(np.linspace(-86.9, 88.72, 200_001))
    assert np.max(np.abs(out[0] / np.exp(x) - 1.0)) < 3e-7


def test_exp_reaches_zero_and_infinity():
    _, out = values([-200.0, -np.inf, 0.0, 88.7, 89.0, 1e30, np.inf])
    np.testing.assert_allclose(out[0][:3], [0.0, 0.0, 1.0], atol=1e-7)
    assert np.isfinite(out[0][3])
    assert np.all(np.isposinf(out[0][4:]))


def test_tanh_and_sigmoid_are_accurate_and_saturate():
    x, out = values(np.linspace(-30.0, 30.0, 200_001))
    assert np.max(np.abs(out[1] - np.tanh(x))) < 4e-7
    assert np.max(np.abs(out[2] - 1.0 / (1.0 + np.exp(-x)))) < 4e-7
    _, far = values([-100.0, 100.0, -np.inf, np.inf])
    np.testing.assert_allclose(far[1], [-1.0, 1.0, -1.0, 1.0], atol=2e-7)
    np.testing.assert_allclose(far[2], [0.0, 1.0, 0.0, 1.0], atol=2e-7)


def test_softplus_is_accurate_in_its_tails():
    x, out = values(np.linspace(-80.0, 80.0, 200_001))
    assert np.max(np.abs(out[3] / np.logaddexp(0.0, x) - 1.0)) < 1e-6


def test_expm1_is_accurate_near_zero():
    x, out = values(-np.logspace(-6, 2, 10_001))
    assert np.max(np.abs(out[4] / np.expm1(x) - 1.0)) < 1e-6


def test_log_is_accurate_and_has_its_limits():
    x, out = values(np.concatenate([np.logspace(-37.9, 38.5, 100_001), np.linspace(0.5, 2.0, 100_001)]))
    error = np.abs(out[5] - np.log(x))
    assert np.max(error / np.maximum(np.abs(np.log(x)), 1e-2)) < 3e-7
    _, far = values([0.0, 1.0, np.inf, -1.0, -np.inf])
    assert far[5][:3].tolist() == [-np.inf, 0.0, np.inf]
    assert np.all(np.isnan(far[5][3:]))


def test_nan_passes_through_every_function():
    _, out = values(np.full(19, np.nan))
    assert np.all(np.isnan(out))


@pytest.mark.parametrize("name", ACTIVATION_CODES)
def test_nan_passes_through_every_activation(name):
    x = np.full(19, np.nan, np.float32)
    y = np.zeros_like(x)
    kernel = REGISTRY[f"{name}_forward"]
    slope = [np.array([0.3], np.float32)] if "slope" in kernel.signature else []
    kernel(x, *slope, y)
    assert np.all(np.isnan(y))
    units = np.zeros((1, 19), np.float32)
    kinds = np.full(19, ACTIVATION_CODES[name])
    REGISTRY["units_forward"](x.reshape(1, 19), kinds, np.array([0.3], np.float32), units)
    assert np.all(np.isnan(units))


def test_threshold_functions_say_what_they_do_at_zero():
    x = np.array([-1.0, -0.0, 0.0, 1e-30], np.float32)
    y = np.zeros_like(x)
    REGISTRY["sign_forward"](x, y)
    assert y.tolist() == [-1.0, -1.0, -1.0, 1.0]
    REGISTRY["step_forward"](x, y)
    assert y.tolist() == [0.0, 0.0, 0.0, 1.0]
