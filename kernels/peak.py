"""What one core can do at most: multiply-adds on registers alone, the measure of all other loops."""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kernels.jit import function
from kernels.vector import call, constant, splat, total, vector

WIDTH = 16  # numbers in a vector
CHAINS = 12  # independent sums: enough to hide the latency of a multiply-add
OPERATIONS = 2 * WIDTH * CHAINS  # of one round


@intrinsic
def _multiply_add(typingctx, rounds, factor):
    """`rounds` times s := s factor + factor in `CHAINS` vectors; returns their sum, so that all is done."""
    signature = types.float32(types.intp, types.float32)

    def codegen(context, builder, signature, args):
        lanes = vector(WIDTH)
        factor = splat(builder, args[1], WIDTH)
        sums = [cgutils.alloca_once_value(builder, constant(lanes, float(k))) for k in range(CHAINS)]
        with cgutils.for_range(builder, args[0]):
            for place in sums:
                arguments = [builder.load(place), factor, factor]
                builder.store(call(builder, f"llvm.fma.v{WIDTH}f32", lanes, arguments), place)
        found = ir.Constant(ir.FloatType(), 0.0)
        for place in sums:
            found = builder.fadd(found, total(builder, builder.load(place)))
        return found

    return signature, codegen


@function
def multiply_add(rounds, factor):
    """Run `rounds` x `OPERATIONS` floating-point operations on registers."""
    return _multiply_add(rounds, factor)
