"""Matrix products over all edges of the tiles, transposed views and long sums."""

from __future__ import annotations

import numpy as np
import pytest

from kernels import matmul
from kernels.jit import function
from kernels.matmul import DEPTH, transpose
from kernels.tile import MAIN

SIZES = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 65, 100]


@function
def product(A, B, C):
    matmul.product(A, B, C)


@function
def biased_product(A, B, bias, C):
    matmul.biased_product(A, B, bias, C)


@function
def transposed_product(A, B, C):
    matmul.transposed_product(A, B, C)


@function
def accumulate_product(A, B, C):
    matmul.accumulate_product(A, B, C)


@function
def accumulate_transposed(A, B, C):
    matmul.accumulate_product(A.T, B, C)


def check(m, k, n):
    # Small integers: every sum is exact, so every element must be equal.
    rng = np.random.default_rng(m * 10007 + k * 101 + n)
    a, b = (rng.integers(-4, 5, shape).astype(np.float32) for shape in ((m, k), (k, n)))
    c, bias = (rng.integers(-4, 5, shape).astype(np.float32) for shape in ((m, n), (n,)))
    expected = a.astype(np.float64) @ b
    # Room behind C shows a store beyond its end.
    room = np.full(m * n + 128, 7.0, np.float32)
    out = room[: m * n].reshape(m, n)
    for run, result in (
        (lambda: product(a, b, out), expected),
        (lambda: biased_product(a, b, bias, out), expected + bias),
        (lambda: transposed_product(np.ascontiguousarray(a.T), b, out), expected),
        (lambda: (out.__setitem__(..., c), accumulate_product(a, b, out)), expected + c),
        (lambda: (out.__setitem__(..., c), accumulate_transposed(np.ascontiguousarray(a.T), b, out)), expected + c),
    ):
        out[...] = np.nan
        run()
        np.testing.assert_array_equal(out, result)
        assert np.all(room[m * n :] == 7.0)


@pytest.mark.parametrize("n", SIZES)
def test_products_are_exact_on_all_edges(n):
    for m in (1, 2, 3, 4, 5, 8, 9, 12, 17, 33):
        for k in (1, 2, 5, 16, 19):
            check(m, k, n)


@pytest.mark.parametrize("k", [DEPTH - 1, DEPTH, DEPTH + 1, 2 * DEPTH + 3])
def test_long_sums_are_cut_and_joined(k):
    for m, n in ((1, 1), (1, 70), (6, 1), (MAIN[0] + 1, MAIN[1] + 1), (2 * MAIN[0], 2 * MAIN[1]), (3, 10)):
        check(m, k, n)


def test_nan_stays_in_its_rows_and_columns():
    a, b, c = np.ones((5, 6), np.float32), np.ones((6, 7), np.float32), np.zeros((5, 7), np.float32)
    a[2, 3] = np.nan
    b[1, 4] = np.inf
    product(a, b, c)
    bad = ~np.isfinite(c)
    expected = np.zeros((5, 7), bool)
    expected[2, :] = True
    expected[:, 4] = True
    np.testing.assert_array_equal(bad, expected)


@pytest.mark.parametrize("rows", SIZES)
def test_transpose(rows):
    for columns in SIZES:
        w = np.arange(rows * columns, dtype=np.float32).reshape(rows, columns)
        room = np.full(rows * columns + 64, 7.0, np.float32)
        wt = room[: rows * columns].reshape(columns, rows)
        transpose(w, wt)
        np.testing.assert_array_equal(wt, w.T)
        assert np.all(room[rows * columns :] == 7.0)
