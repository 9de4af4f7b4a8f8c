"""Dropout: the share that is dropped, both scalings, and masks that depend on seed, stream and step alone."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.dropout import dropout_backward, dropout_forward, dropout_scale, inverted_dropout_forward
from kernels.statistics import CURSOR, EPOCH, SEED, STEP

SIZE = 100_000


def run(kernel, p, step=0, seed=1, stream=2, epoch=0, cursor=0):
    x = np.linspace(1.0, 2.0, SIZE, dtype=np.float32)
    y, mask = np.zeros_like(x), np.zeros_like(x)
    counters = np.zeros(4, np.int64)
    counters[[STEP, EPOCH, CURSOR, SEED]] = step, epoch, cursor, seed
    kernel(x, np.array([p], np.float32), counters, stream, y, mask)
    np.testing.assert_array_equal(y, x * mask)
    return mask


@pytest.mark.parametrize("kernel", [dropout_forward, inverted_dropout_forward])
@pytest.mark.parametrize("p", [0.0, 0.1, 0.5, 0.9, 1.0])
def test_the_share_of_dropped_outputs_is_p(kernel, p):
    mask = run(kernel, p)
    kept = np.mean(mask != 0.0)
    assert abs(kept - (1.0 - p)) <= 5.0 * np.sqrt(p * (1.0 - p) / SIZE)
    scale = 1.0 if kernel is dropout_forward else 1.0 / (1.0 - p) if p < 1.0 else 0.0
    np.testing.assert_allclose(mask[mask != 0.0], scale, rtol=1e-6)


def test_masks_follow_seed_stream_and_step_alone():
    first = run(dropout_forward, 0.5)
    np.testing.assert_array_equal(first, run(dropout_forward, 0.5))
    np.testing.assert_array_equal(first, run(dropout_forward, 0.5, epoch=3, cursor=8))
    np.testing.assert_array_equal(first != 0.0, run(inverted_dropout_forward, 0.5) != 0.0)
    for other in ({"step": 1}, {"seed": 2}, {"stream": 3}):
        share = np.mean(first == run(dropout_forward, 0.5, **other))
        assert abs(share - 0.5) < 0.01


def test_both_kinds_keep_the_mean():
    x = np.ones(SIZE, np.float32)
    y = np.zeros_like(x)
    dropout_scale(x, np.array([0.3], np.float32), y)
    np.testing.assert_allclose(y, 0.7, rtol=1e-6)
    assert np.mean(run(dropout_forward, 0.3)) == pytest.approx(0.7, abs=0.01)
    assert np.mean(run(inverted_dropout_forward, 0.3)) == pytest.approx(1.0, abs=0.01)


def test_gradients_pass_where_outputs_did():
    mask = run(inverted_dropout_forward, 0.5)
    dy, dx = np.full(SIZE, 3.0, np.float32), np.zeros(SIZE, np.float32)
    dropout_backward(dy, mask, dx)
    np.testing.assert_array_equal(dx, 3.0 * mask)
