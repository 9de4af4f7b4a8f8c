"""Products with zeros, ties, concatenation there and back, and the features of a point."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.combine import accumulate, place, product_backward, product_forward, take
from kernels.features import FEATURE_CODES, features_forward
from kernels.maxout import maxout_backward, maxout_forward
from kernels.softmax import softmax_forward


@pytest.mark.parametrize("zeros", [[], [1], [0, 2], [0, 1, 2]])
def test_gradient_of_a_product_is_exact_with_zeros(zeros):
    x = np.array([[2.0, 3.0, -5.0]], np.float32)
    x[0, zeros] = 0.0
    y, dx = np.zeros((1, 1), np.float32), np.zeros_like(x)
    product_forward(x, y)
    assert y[0, 0] == np.prod(x)
    product_backward(x, np.full((1, 1), 7.0, np.float32), dx)
    assert dx[0].tolist() == [7.0 * np.prod(np.delete(x[0], k)) for k in range(3)]


def test_maxout_gives_ties_to_the_first():
    x = np.array([[[1.0, 1.0, 0.0], [-2.0, 3.0, 3.0]]], np.float32)
    y, winner, dx = np.zeros((1, 2), np.float32), np.zeros((1, 2), np.int64), np.full_like(x, 9.0)
    maxout_forward(x, y, winner)
    assert y.tolist() == [[1.0, 3.0]]
    assert winner.tolist() == [[0, 1]]
    maxout_backward(np.array([[5.0, 6.0]], np.float32), winner, dx)
    assert dx.tolist() == [[[5.0, 0.0, 0.0], [0.0, 6.0, 0.0]]]


def test_parts_of_a_concatenation_come_back():
    a, b = np.arange(6, dtype=np.float32).reshape(3, 2), np.arange(12, dtype=np.float32).reshape(3, 4) + 50.0
    y = np.zeros((3, 6), np.float32)
    place(a, 0, y)
    place(b, 2, y)
    np.testing.assert_array_equal(y, np.concatenate([a, b], axis=1))
    got = np.zeros_like(b)
    take(y, 2, got)
    np.testing.assert_array_equal(got, b)


def test_gradients_of_several_paths_meet():
    y = np.zeros(3, np.float32)
    for path in ([1.0, 2.0, 3.0], [0.5, 0.0, -3.0]):
        accumulate(np.array(path, np.float32), y)
    assert y.tolist() == [1.5, 2.0, 0.0]


def test_features_are_named():
    x = np.array([[0.5, -2.0]], np.float32)
    y = np.zeros((1, len(FEATURE_CODES)), np.float32)
    features_forward(x, np.array(list(FEATURE_CODES.values())), y)
    expected = {
        "x1": 0.5,
        "x2": -2.0,
        "x1_squared": 0.25,
        "x2_squared": 4.0,
        "x1_x2": -1.0,
        "sin_x1": np.sin(0.5),
        "sin_x2": np.sin(-2.0),
    }
    assert dict(zip(FEATURE_CODES, y[0].tolist(), strict=True)) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("classes", [1, 2, 10, 16, 17, 40])
def test_softmax_is_a_distribution_even_far_out(classes):
    x = np.random.default_rng(3).standard_normal((50, classes)).astype(np.float32) * 100.0
    x[0, :] = 1e4
    x[1, 0] = -1e30
    y = np.zeros_like(x)
    softmax_forward(x, y)
    assert np.all(y >= 0.0)
    np.testing.assert_allclose(y.sum(axis=1), 1.0, rtol=1e-5)
    np.testing.assert_allclose(y[0], 1.0 / classes, rtol=1e-5)


def test_softmax_passes_nan_on():
    x = np.zeros((2, 20), np.float32)
    x[0, 17] = np.nan
    y = np.zeros_like(x)
    softmax_forward(x, y)
    assert np.all(np.isnan(y[0]))
    np.testing.assert_allclose(y[1], 0.05, rtol=1e-6)
