"""Random numbers: the same bits as the twin and as ever, uniform, independent of their four counters."""

from __future__ import annotations

import math

import numpy as np
import pytest

from kernels import scalar
from kernels.jit import function
from kernels.random import normal_fill, uniform_fill
from kernels.reference import scalar as reference

FROZEN_BITS = ["0x12588d809dce88a7", "0xdd034ea7d44e8739", "0x5b70c9b40c7440b6"]
COUNTERS = [(0, 0, 0), (1, 0, 0), (12345, 7, 99), (-3, -1, 1 << 40), (2**63 - 1, 5, 2)]


@function
def draw(seed, stream, step, first, bits, uniforms, normals):
    for i in range(bits.size):
        bits[i] = scalar.random_bits(seed, stream, step, first + i)
        uniforms[i] = scalar.uniform(seed, stream, step, first + i)
        normals[i] = scalar.normal(seed, stream, step, first + i)


def drawn(seed, stream, step, count, first=0):
    bits, uniforms, normals = np.zeros(count, np.uint64), np.zeros(count, np.float32), np.zeros(count, np.float32)
    draw(seed, stream, step, first, bits, uniforms, normals)
    return bits, uniforms, normals


@pytest.mark.parametrize("counters", COUNTERS)
def test_twin_draws_the_same_bits(counters):
    index = np.arange(1000, 3000)
    bits, uniforms, normals = drawn(*counters, index.size, 1000)
    np.testing.assert_array_equal(bits, reference.random_bits(*counters, index))
    np.testing.assert_array_equal(uniforms, reference.uniform(*counters, index).astype(np.float32))
    np.testing.assert_allclose(normals, reference.normal(*counters, index), atol=3e-6)


def test_bits_never_change():
    # Saved projects rely on these numbers.
    bits, uniforms, _ = drawn(1, 2, 3, 3)
    assert [hex(int(b)) for b in bits] == FROZEN_BITS
    assert uniforms.tolist() == [(int(b, 16) >> 40) / 2.0**24 for b in FROZEN_BITS]


def test_uniform_numbers_fill_the_interval_evenly():
    _, uniforms, _ = drawn(42, 0, 0, 1 << 20)
    assert uniforms.min() >= 0.0
    assert uniforms.max() < 1.0
    counts = np.histogram(uniforms, bins=256, range=(0.0, 1.0))[0]
    expected = uniforms.size / counts.size
    # Chi-square with 255 degrees of freedom: mean 255, deviation 22.6.
    assert abs(np.sum((counts - expected) ** 2 / expected) - 255.0) < 5.0 * 22.6


@pytest.mark.parametrize("changed", ["seed", "stream", "step", "index"])
def test_neighbouring_counters_give_unrelated_bits(changed):
    base = {"seed": 5, "stream": 6, "step": 7, "index": 8}
    words = np.array([int(reference.random_bits(**{**base, changed: k})[()]) for k in range(4096)], np.uint64)
    bits = (words[:, None] >> np.arange(64, dtype=np.uint64)) & np.uint64(1)
    assert np.unique(words).size == words.size
    # Each bit is fair, and flips in half of the neighbours: binomial with deviation 0.5/sqrt(4096).
    assert np.max(np.abs(bits.mean(axis=0) - 0.5)) < 5 * 0.5 / 64
    flips = np.mean(bits[1:] != bits[:-1], axis=0)
    assert np.max(np.abs(flips - 0.5)) < 5 * 0.5 / 64
    # No two bits go together.
    signs = bits.astype(np.float64) * 2.0 - 1.0
    correlation = signs.T @ signs / len(signs)
    np.fill_diagonal(correlation, 0.0)
    assert np.max(np.abs(correlation)) < 6.0 / 64


def test_normal_numbers_have_the_moments_of_the_normal_distribution():
    _, _, normals = drawn(7, 1, 0, 1 << 20)
    x = normals.astype(np.float64)
    root = math.sqrt(x.size)
    assert abs(x.mean()) < 5.0 / root
    assert abs(x.var() - 1.0) < 5.0 * math.sqrt(2.0) / root
    assert abs(np.mean(x**3)) < 5.0 * math.sqrt(15.0) / root
    assert abs(np.mean(x**4) - 3.0) < 5.0 * math.sqrt(96.0) / root
    # The share beyond two deviations.
    assert abs(np.mean(np.abs(x) > 2.0) - 0.0455) < 5.0 * 0.21 / root
    assert abs(np.corrcoef(x[1:], x[:-1])[0, 1]) < 5.0 / root


def test_fills_are_reproducible_and_streams_differ():
    a, b, c = (np.zeros(1000, np.float32) for _ in range(3))
    for fill in (uniform_fill, normal_fill):
        fill(11, 4, a)
        fill(11, 4, b)
        fill(11, 5, c)
        np.testing.assert_array_equal(a, b)
        assert not np.any(a == c)
