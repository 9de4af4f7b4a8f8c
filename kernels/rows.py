"""Short rows, sixteen elements at a time under a mask: softmax, cross-entropy, sums over a batch.

Loops over ten elements spend their time on what surrounds a vectorised loop; here there is nothing around it.
"""

from __future__ import annotations

import math

from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kernels.vector import (
    Matrix,
    below,
    constant,
    exponential,
    highest,
    larger,
    masked_load,
    masked_store,
    splat,
    total,
    vector,
)

WIDTH = 16
LANES = vector(WIDTH)


def _chunks(builder, columns, body):
    """Run body(first column, mask) for every sixteen columns."""
    word = columns.type
    count = builder.sdiv(builder.add(columns, word(WIDTH - 1)), word(WIDTH))
    with cgutils.for_range(builder, count) as loop:
        first = builder.mul(loop.index, word(WIDTH))
        body(first, below(builder, builder.sub(columns, first), WIDTH))


@intrinsic
def row_highest(typingctx, y, n):
    """max_k y[n,k]."""
    signature = types.float32(y, types.intp)

    def codegen(context, builder, signature, args):
        Y, n = Matrix(context, builder, signature.args[0], args[0]), args[1]
        lowest = constant(LANES, -math.inf)
        found = cgutils.alloca_once_value(builder, lowest)

        def body(first, mask):
            part = masked_load(builder, Y.at(n, first, LANES), mask, lowest)
            builder.store(larger(builder, builder.load(found), part), found)

        _chunks(builder, Y.shape[1], body)
        return highest(builder, builder.load(found))

    return signature, codegen


def _exponentials(context, builder, Y, n, shift, use):
    """The sum of e^(y[n,k] - shift); every sixteen of them are shown to `use`."""
    sums = cgutils.alloca_once_value(builder, constant(LANES, 0.0))
    shifts = splat(builder, shift, WIDTH)

    def body(first, mask):
        part = masked_load(builder, Y.at(n, first, LANES), mask, constant(LANES, -math.inf))
        # Beyond the end stands e^-inf = 0.
        e = exponential(builder, builder.fsub(part, shifts))
        use(first, mask, e)
        builder.store(builder.fadd(builder.load(sums), e), sums)

    _chunks(builder, Y.shape[1], body)
    return total(builder, builder.load(sums))


@intrinsic
def row_sum_of_exp(typingctx, y, n, shift):
    """sum_k e^(y[n,k] - shift)."""
    signature = types.float32(y, types.intp, types.float32)

    def codegen(context, builder, signature, args):
        Y = Matrix(context, builder, signature.args[0], args[0])
        return _exponentials(context, builder, Y, args[1], args[2], lambda first, mask, e: None)

    return signature, codegen


@intrinsic
def row_exp(typingctx, y, n, shift, out):
    """out[n,k] = e^(y[n,k] - shift); returns their sum."""
    signature = types.float32(y, types.intp, types.float32, out)

    def codegen(context, builder, signature, args):
        Y, OUT = (Matrix(context, builder, signature.args[k], args[k]) for k in (0, 3))
        n = args[1]
        return _exponentials(
            context,
            builder,
            Y,
            n,
            args[2],
            lambda first, mask, e: masked_store(builder, e, OUT.at(n, first, LANES), mask),
        )

    return signature, codegen


@intrinsic
def row_scale(typingctx, y, n, factor):
    """y[n,k] *= factor."""
    signature = types.void(y, types.intp, types.float32)

    def codegen(context, builder, signature, args):
        Y, n = Matrix(context, builder, signature.args[0], args[0]), args[1]
        factors = splat(builder, args[2], WIDTH)

        def body(first, mask):
            pointer = Y.at(n, first, LANES)
            part = masked_load(builder, pointer, mask, constant(LANES, 0.0))
            masked_store(builder, builder.fmul(part, factors), pointer, mask)

        _chunks(builder, Y.shape[1], body)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def sum_columns(typingctx, y, first, sums):
    """sums[k] = sum_n y[n,k] for the sixteen columns from `first` on."""
    signature = types.void(y, types.intp, sums)

    def codegen(context, builder, signature, args):
        Y, first = Matrix(context, builder, signature.args[0], args[0]), args[1]
        place = builder.gep(context.make_array(signature.args[2])(context, builder, args[2]).data, [first])
        mask = below(builder, builder.sub(Y.shape[1], first), WIDTH)
        nothing = constant(LANES, 0.0)
        found = cgutils.alloca_once_value(builder, nothing)
        with cgutils.for_range(builder, Y.shape[0]) as loop:
            part = masked_load(builder, Y.at(loop.index, first, LANES), mask, nothing)
            builder.store(builder.fadd(builder.load(found), part), found)
        masked_store(builder, builder.load(found), builder.bitcast(place, LANES.as_pointer()), mask)
        return context.get_dummy_value()

    return signature, codegen
