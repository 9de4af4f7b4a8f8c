"""Matrix products without BLAS, from tiles whose sums stay in registers.

B and C are contiguous along their rows; A may be a transposed view. Long products are cut along k, so that the columns
of B under one tile stay in the first-level cache while all rows of A pass over them. The products are inlined into
their callers, for every library between a kernel and its loops is optimized by LLVM once more.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import function, inlined
from kernels.tile import (
    BIAS,
    BLOCK,
    EDGE,
    KEEP,
    MAIN,
    NARROW,
    NOTHING,
    ROW,
    edge_tile,
    main_tile,
    narrow_tile,
    row_tile,
    transpose_block,
)

ROWS, COLUMNS = MAIN
EDGE_ROWS, EDGE_COLUMNS = EDGE
NARROW_ROWS, NARROW_COLUMNS = NARROW
ROW_COLUMNS = ROW[1]
DEPTH = 256  # rows of a panel of B: 32 KiB under the widest tile
SHORT = 16  # below this length a dot product does not fill a vector


@function
def _multiply(A, B, C, bias, mode):
    """C = A B on top of what `mode` says: panel of k by panel of k, tile by tile."""
    rows, columns = C.shape
    inner = B.shape[0]
    first = 0
    while first < inner:
        last = min(first + DEPTH, inner)
        j = 0
        while j < columns:
            i = 0
            part = EDGE_COLUMNS
            if columns - j <= NARROW_COLUMNS:
                while i < rows:
                    narrow_tile(A, B, C, bias, mode, i, j, first, last)
                    i += NARROW_ROWS
            elif rows == 1:
                part = ROW_COLUMNS
                row_tile(A, B, C, bias, mode, i, j, first, last)
                i = 1
            elif columns - j >= COLUMNS:
                part = COLUMNS
                while i + ROWS <= rows:
                    main_tile(A, B, C, bias, mode, i, j, first, last)
                    i += ROWS
            while i < rows:
                for column in range(j, min(j + part, columns), EDGE_COLUMNS):
                    edge_tile(A, B, C, bias, mode, i, column, first, last)
                i += EDGE_ROWS
            j += part
        mode = KEEP
        first = last


@function
def _multiply_column(A, B, C, bias, mode):
    """C = A b for a long column b: one dot product a row."""
    b, c = B.reshape(B.size), C.reshape(C.size)
    for i in range(c.size):
        row = A[i]
        total = np.float32(0.0)
        for k in range(b.size):
            total += row[k] * b[k]
        c[i] = total + c[i] if mode == KEEP else total + bias[0] if mode == BIAS else total


@inlined
def accumulate_product(A, B, C):
    """C[m,n] += A[m,k] B[k,n]; A may be a transposed view, B and C are contiguous."""
    _multiply(A, B, C, C[0], KEEP)


@inlined
def product(A, B, C):
    """C[m,n] = A[m,k] B[k,n]; all contiguous."""
    if B.shape[1] == 1 and B.size >= SHORT:
        _multiply_column(A, B, C, C[0], NOTHING)
    else:
        _multiply(A, B, C, C[0], NOTHING)


@inlined
def biased_product(A, B, bias, C):
    """C[m,n] = A[m,k] B[k,n] + bias[n]; all contiguous."""
    if B.shape[1] == 1 and B.size >= SHORT:
        _multiply_column(A, B, C, bias, BIAS)
    else:
        _multiply(A, B, C, bias, BIAS)


@inlined
def transposed_product(A, B, C):
    """C[m,n] = A[k,m]' B[k,n]; all contiguous."""
    if C.shape[1] == 1 and C.size >= SHORT:
        # A column of C has the layout of a row.
        _multiply(B.reshape(1, B.size), A, C.reshape(1, C.size), C[0], NOTHING)
    else:
        _multiply(A.T, B, C, C[0], NOTHING)


@function
def transpose(W, WT):
    """WT[o,i] = W[i,o]."""
    rows, columns = W.shape
    whole_rows, whole_columns = rows // BLOCK * BLOCK, columns // BLOCK * BLOCK
    # Two blocks each way fill the cache lines they touch before these are displaced.
    for j in range(0, whole_columns, 2 * BLOCK):
        for i in range(0, whole_rows, 2 * BLOCK):
            for column in range(j, min(j + 2 * BLOCK, whole_columns), BLOCK):
                for row in range(i, min(i + 2 * BLOCK, whole_rows), BLOCK):
                    transpose_block(W, WT, row, column)
    for j in range(columns):
        for i in range(0 if j >= whole_columns else whole_rows, rows):
            WT[j, i] = W[i, j]
