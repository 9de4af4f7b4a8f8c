"""Matrix products without BLAS: four rows of A by four of B in registers, the innermost loop along the rows of B.

B and C are contiguous along their rows; A may be a transposed view. B is walked in panels that stay in the
first-level cache while all rows of A pass over them.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import function

PANEL = 8192  # elements of a panel of B: 32 KiB
WIDTH = 512  # columns of a panel
NARROW = 8  # below this many columns the products go one sample and four columns at a time
ZERO = np.float32(0.0)


@function
def accumulate_narrow(A, B, C):
    """C += A B for few columns: sums stay in registers, nothing is set up."""
    rows, inner = A.shape
    columns = B.shape[1]
    for i in range(rows):
        j = 0
        while j + 4 <= columns:
            s0, s1, s2, s3 = C[i, j], C[i, j + 1], C[i, j + 2], C[i, j + 3]
            for k in range(inner):
                a = A[i, k]
                s0 += a * B[k, j]
                s1 += a * B[k, j + 1]
                s2 += a * B[k, j + 2]
                s3 += a * B[k, j + 3]
            C[i, j], C[i, j + 1], C[i, j + 2], C[i, j + 3] = s0, s1, s2, s3
            j += 4
        while j < columns:
            s0 = C[i, j]
            for k in range(inner):
                s0 += A[i, k] * B[k, j]
            C[i, j] = s0
            j += 1


@function
def _accumulate_panel(A, B, C, k_first, k_last, j_first, j_last):
    """C[:, j_first:j_last] += A[:, k_first:k_last] B[k_first:k_last, j_first:j_last]."""
    rows = A.shape[0]
    columns = j_last - j_first
    i = 0
    while i + 4 <= rows:
        c0, c1, c2, c3 = C[i, j_first:], C[i + 1, j_first:], C[i + 2, j_first:], C[i + 3, j_first:]
        k = k_first
        while k + 4 <= k_last:
            b0, b1, b2, b3 = B[k, j_first:], B[k + 1, j_first:], B[k + 2, j_first:], B[k + 3, j_first:]
            a00, a01, a02, a03 = A[i, k], A[i, k + 1], A[i, k + 2], A[i, k + 3]
            a10, a11, a12, a13 = A[i + 1, k], A[i + 1, k + 1], A[i + 1, k + 2], A[i + 1, k + 3]
            a20, a21, a22, a23 = A[i + 2, k], A[i + 2, k + 1], A[i + 2, k + 2], A[i + 2, k + 3]
            a30, a31, a32, a33 = A[i + 3, k], A[i + 3, k + 1], A[i + 3, k + 2], A[i + 3, k + 3]
            for j in range(columns):
                v0, v1, v2, v3 = b0[j], b1[j], b2[j], b3[j]
                c0[j] += a00 * v0 + a01 * v1 + a02 * v2 + a03 * v3
                c1[j] += a10 * v0 + a11 * v1 + a12 * v2 + a13 * v3
                c2[j] += a20 * v0 + a21 * v1 + a22 * v2 + a23 * v3
                c3[j] += a30 * v0 + a31 * v1 + a32 * v2 + a33 * v3
            k += 4
        while k < k_last:
            b0 = B[k, j_first:]
            a00, a10, a20, a30 = A[i, k], A[i + 1, k], A[i + 2, k], A[i + 3, k]
            for j in range(columns):
                v0 = b0[j]
                c0[j] += a00 * v0
                c1[j] += a10 * v0
                c2[j] += a20 * v0
                c3[j] += a30 * v0
            k += 1
        i += 4
    while i < rows:
        c0 = C[i, j_first:]
        k = k_first
        while k + 4 <= k_last:
            b0, b1, b2, b3 = B[k, j_first:], B[k + 1, j_first:], B[k + 2, j_first:], B[k + 3, j_first:]
            a00, a01, a02, a03 = A[i, k], A[i, k + 1], A[i, k + 2], A[i, k + 3]
            for j in range(columns):
                c0[j] += a00 * b0[j] + a01 * b1[j] + a02 * b2[j] + a03 * b3[j]
            k += 4
        while k < k_last:
            b0 = B[k, j_first:]
            a00 = A[i, k]
            for j in range(columns):
                c0[j] += a00 * b0[j]
            k += 1
        i += 1


@function
def accumulate_product(A, B, C):
    """C[m,n] += A[m,k] B[k,n]; A may be a transposed view, B and C are contiguous."""
    inner, columns = B.shape
    if columns < NARROW:
        accumulate_narrow(A, B, C)
        return
    j = 0
    while j < columns:
        j_last = min(j + WIDTH, columns)
        depth = max(PANEL // (j_last - j) // 4 * 4, 4)
        k = 0
        while k < inner:
            k_last = min(k + depth, inner)
            _accumulate_panel(A, B, C, k, k_last, j, j_last)
            k = k_last
        j = j_last


@function
def product(A, B, C):
    """C[m,n] = A[m,k] B[k,n]."""
    for i in range(C.shape[0]):
        for j in range(C.shape[1]):
            C[i, j] = ZERO
    accumulate_product(A, B, C)


@function
def transpose(W, WT):
    """WT[o,i] = W[i,o], in tiles whose lines fit the first-level cache."""
    rows, columns = W.shape
    for first_row in range(0, rows, 16):
        last_row = min(first_row + 16, rows)
        for first in range(0, columns, 16):
            last = min(first + 16, columns)
            for j in range(first, last):
                for i in range(first_row, last_row):
                    WT[j, i] = W[i, j]
