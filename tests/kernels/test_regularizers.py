"""Clipping at its threshold and at the ends of float32, decay, and links that stay deleted."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.norm import euclidean_norm
from kernels.optimizer import adam
from kernels.regularizer import clip_norm, clip_value, l1_gradient, l2_gradient, mask_gradient


def cell(value):
    return np.array([value], np.float32)


@pytest.mark.parametrize("length", [1e-30, 1e-3, 1.0, 5.0, 1e20, 1e37])
@pytest.mark.parametrize("threshold", [1e-3, 1.0, 5.0])
def test_clipping_by_norm(length, threshold):
    direction = np.random.default_rng(0).standard_normal(1000)
    g = (direction / np.linalg.norm(direction) * length).astype(np.float32)
    before, norm = g.copy(), cell(0.0)
    clip_norm(cell(threshold), g, norm)
    assert norm[0] == pytest.approx(length, rel=1e-5)
    if length > 1.001 * threshold:
        np.testing.assert_allclose(g, before * np.float32(threshold / length), rtol=1e-4)
    elif length < 0.999 * threshold:
        np.testing.assert_array_equal(g, before)


def test_clipping_at_exactly_the_threshold_keeps_the_gradient():
    g, norm = np.array([3.0, -4.0], np.float32), cell(0.0)
    clip_norm(cell(5.0), g, norm)
    assert norm[0] == 5.0
    assert g.tolist() == [3.0, -4.0]


def test_clipping_zero_and_nan():
    g, norm = np.zeros(5, np.float32), cell(9.0)
    clip_norm(cell(0.0), g, norm)
    assert norm[0] == 0.0
    assert g.tolist() == [0.0] * 5
    g[2] = np.nan
    clip_norm(cell(1.0), g, norm)
    assert np.isnan(norm[0])
    assert np.isnan(g[2])


def test_clipping_by_value():
    g = np.array([-9.0, -2.0, 0.0, 1.0, 2.5, np.nan], np.float32)
    clip_value(cell(2.0), g)
    np.testing.assert_array_equal(g, np.array([-2.0, -2.0, 0.0, 1.0, 2.0, np.nan], np.float32))


@pytest.mark.parametrize("scale", [1e-25, 1.0, 1e25])
def test_norms_do_not_leave_the_range_of_float32(scale):
    x, norm = np.full(10_000, scale, np.float32), cell(0.0)
    euclidean_norm(x, norm)
    assert norm[0] == pytest.approx(100.0 * scale, rel=1e-5)


def test_penalties_add_to_the_gradient():
    w = np.array([-2.0, 0.0, 4.0], np.float32)
    dw = np.ones(3, np.float32)
    l2_gradient(w, cell(0.5), dw)
    assert dw.tolist() == [0.0, 1.0, 3.0]
    l1_gradient(w, cell(0.25), dw)
    assert dw.tolist() == [-0.25, 1.0, 3.25]


def test_deleted_links_stay_at_zero():
    rng = np.random.default_rng(1)
    mask = (np.arange(20) % 3 > 0).astype(np.float32)
    w = rng.standard_normal(20).astype(np.float32) * mask
    mean, squares, counters = np.zeros(20, np.float32), np.zeros(20, np.float32), np.zeros(4, np.int64)
    for _ in range(30):
        g = rng.standard_normal(20).astype(np.float32)
        mask_gradient(mask, g)
        adam(g, cell(0.1), cell(0.9), cell(0.999), cell(1e-8), counters, w, mean, squares)
        counters[0] += 1
    assert np.all(w[mask == 0.0] == 0.0)
    assert np.all(w[mask == 1.0] != 0.0)
