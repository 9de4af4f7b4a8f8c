"""The innermost part of a matrix product, written in LLVM's own vectors: a tile of C stays in registers for all of k.

Numba's loops over rows of arrays are guarded by overlap checks whenever they start, which costs more than a short row,
and reload C for every few k. A tile has neither. Vectors longer than the processor's are split by LLVM, so the same
code runs everywhere; `MAIN` is the shape that fills the registers of this processor.
"""

from __future__ import annotations

import numpy as np
from llvmlite import binding, ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kernels.vector import BYTES, FLOAT, WORD, Matrix, below, constant, masked_load, masked_store, splat, vector

# What a tile adds the product to: what C holds, nothing, or a row that is the same for all rows of C. Typed numbers:
# plain ones would be compiled in, once for each value.
KEEP, NOTHING, BIAS = np.int64(0), np.int64(1), np.int64(2)

_512_BITS = binding.get_host_cpu_features().get("avx512f", False)
# Rows and columns: enough independent sums to hide the latency of two multiply-adds a cycle, few enough for the
# registers. The others serve the edges, products of few columns, and those of one row.
MAIN = (8, 32) if _512_BITS else (4, 16)
EDGE = (4, 16) if _512_BITS else (4, 8)
NARROW = (4, 4)
ROW = (1, 64) if _512_BITS else (1, 32)

BLOCK = 8  # rows and columns of a block of `transpose_block`


def _tile(shape: tuple[int, int], whole: bool):
    """An intrinsic for tiles of `shape`; `whole` tiles lie within C entirely, others may hang over its edges."""
    rows, width = shape
    lanes = vector(width)
    nothing = constant(lanes, 0.0)

    @intrinsic
    def multiply(typingctx, a, b, c, bias, mode, i, j, k_first, k_last):
        signature = types.void(a, b, c, bias, *[types.intp] * 5)

        def codegen(context, builder, signature, args):
            A, B, C = (Matrix(context, builder, k, v) for k, v in zip(signature.args[:3], args[:3]))
            start = context.make_array(signature.args[3])(context, builder, args[3])
            mode, i, j, k_first, k_last = args[4:]
            word = i.type
            mask = None if whole else below(builder, builder.sub(C.shape[1], j), width)
            last = builder.sub(C.shape[0], word(1))
            lines = []
            for r in range(rows):
                line = builder.add(i, word(r))
                if r and not whole:
                    # Below the last row the tile repeats it: the same sums, stored to the same place.
                    line = builder.select(builder.icmp_signed("<", line, last), line, last)
                lines.append(line)

            def load(pointer):
                if whole:
                    return builder.load(pointer, align=4)
                return masked_load(builder, pointer, mask, nothing)

            sums = [cgutils.alloca_once(builder, lanes, name=f"sum{r}") for r in range(rows)]
            for total in sums:
                builder.store(nothing, total)
            with builder.if_then(builder.icmp_signed("==", mode, word(int(KEEP)))):
                for total, line in zip(sums, lines):
                    builder.store(load(C.at(line, j, lanes)), total)
            with builder.if_then(builder.icmp_signed("==", mode, word(int(BIAS)))):
                row = load(builder.bitcast(builder.gep(start.data, [j]), lanes.as_pointer()))
                for total in sums:
                    builder.store(row, total)

            first = [A.at(line, k_first) for line in lines]
            step_a = A.strides[1]
            with cgutils.for_range(builder, builder.sub(k_last, k_first)) as loop:
                b_row = load(B.at(builder.add(k_first, loop.index), j, lanes))
                offset = builder.mul(loop.index, step_a)
                for total, pointer in zip(sums, first):
                    place = builder.bitcast(builder.gep(builder.bitcast(pointer, BYTES), [offset]), FLOAT.as_pointer())
                    factor = splat(builder, builder.load(place), width)
                    flags = ("contract",)
                    term = builder.fmul(factor, b_row, flags=flags)
                    builder.store(builder.fadd(builder.load(total), term, flags=flags), total)
            for total, line in zip(sums, lines):
                pointer = C.at(line, j, lanes)
                if whole:
                    builder.store(builder.load(total), pointer, align=4)
                else:
                    masked_store(builder, builder.load(total), pointer, mask)
            return context.get_dummy_value()

        return signature, codegen

    return multiply


main_tile = _tile(MAIN, whole=True)
edge_tile = _tile(EDGE, whole=False)
narrow_tile = _tile(NARROW, whole=False)
row_tile = _tile(ROW, whole=False)


@intrinsic
def transpose_block(typingctx, w, wt, i, j):
    """WT[j:j+8, i:i+8] = W[i:i+8, j:j+8]' by three rounds of exchanges between vectors."""
    signature = types.void(w, wt, types.intp, types.intp)

    def codegen(context, builder, signature, args):
        W, WT = (Matrix(context, builder, k, v) for k, v in zip(signature.args[:2], args[:2]))
        i, j = args[2:]
        lanes = vector(BLOCK)
        rows = [builder.load(W.at(builder.add(i, i.type(r)), j, lanes), align=4) for r in range(BLOCK)]
        distance = BLOCK // 2
        while distance:
            for r in range(BLOCK):
                if r & distance:
                    continue
                a, b = rows[r], rows[r + distance]
                # Off-diagonal squares of this size change places between the two rows.
                low = [BLOCK + k - distance if k & distance else k for k in range(BLOCK)]
                high = [BLOCK + k if k & distance else k + distance for k in range(BLOCK)]
                mask = ir.VectorType(WORD, BLOCK)
                rows[r] = builder.shuffle_vector(a, b, ir.Constant(mask, low))
                rows[r + distance] = builder.shuffle_vector(a, b, ir.Constant(mask, high))
            distance //= 2
        for c, column in enumerate(rows):
            builder.store(column, WT.at(builder.add(j, j.type(c)), i, lanes), align=4)
        return context.get_dummy_value()

    return signature, codegen
