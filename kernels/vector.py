"""LLVM's vectors for the places where loops of arrays are not enough: tiles of matrices, short rows, e^x.

Everything here builds instructions and works on numbers and on vectors of them alike. LLVM splits vectors that are
longer than the processor's, so one text serves all processors.
"""

from __future__ import annotations

import math

import numpy as np
from llvmlite import ir
from numba.core import cgutils

FLOAT = ir.FloatType()
WORD = ir.IntType(32)
BYTES = ir.IntType(8).as_pointer()

# Below, e^x is taken for 0 (no subnormal numbers: they are slow); above, it exceeds float32.
EXP_LOWEST, EXP_HIGHEST = -86.9, 88.722839
# e^r - 1 - r over r^2 for |r| < ln 2 / 2, the highest power first (S. Moshier's Cephes library).
EXP_POLYNOMIAL = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
# ln 2 in two parts, of which the first has so few digits that n times it is exact.
LN2_HIGH, LN2_LOW = 0.693359375, -2.12194440054690583e-4
# ln(1 + x) - x + x^2/2 over x^3 for 1 + x between the roots of 1/2 and 2, likewise.
LOG_POLYNOMIAL = (
    7.0376836292e-2,
    -1.1514610310e-1,
    1.1676998740e-1,
    -1.2420140846e-1,
    1.4249322787e-1,
    -1.6668057665e-1,
    2.0000714765e-1,
    -2.4999993993e-1,
    3.3333331174e-1,
)
SMALLEST_NORMAL = 1.17549435e-38


def vector(width: int) -> ir.VectorType:
    return ir.VectorType(FLOAT, width)


def constant(kind: ir.Type, value: float) -> ir.Constant:
    """`value` as float32 in every element of `kind`."""
    number = float(np.float32(value)) if not isinstance(value, int) else value
    return ir.Constant(kind, [number] * kind.count if isinstance(kind, ir.VectorType) else number)


def splat(builder, value, width: int):
    """A vector of equal elements."""
    kind = ir.VectorType(value.type, width)
    first = builder.insert_element(ir.Constant(kind, ir.Undefined), value, WORD(0))
    return builder.shuffle_vector(first, ir.Constant(kind, ir.Undefined), ir.Constant(ir.VectorType(WORD, width), None))


def below(builder, count, width: int):
    """A mask of the first `count` elements."""
    kind = ir.VectorType(WORD, width)
    return builder.icmp_signed(
        "<", ir.Constant(kind, list(range(width))), splat(builder, builder.trunc(count, WORD), width)
    )


def call(builder, name: str, result, arguments, flags=()):
    """Call one of LLVM's intrinsics by its full name."""
    kind = ir.FunctionType(result, [a.type for a in arguments])
    return builder.call(cgutils.get_or_insert_function(builder.module, kind, name), arguments, fastmath=flags)


def _suffix(kind: ir.Type) -> str:
    return f"v{kind.count}f32" if isinstance(kind, ir.VectorType) else "f32"


def masked_load(builder, pointer, mask, otherwise):
    """The elements under the mask, `otherwise` elsewhere; memory outside the mask is not touched."""
    kind = otherwise.type
    return call(builder, f"llvm.masked.load.{_suffix(kind)}.p0", kind, [pointer, WORD(4), mask, otherwise])


def masked_store(builder, value, pointer, mask):
    """Store the elements under the mask."""
    call(builder, f"llvm.masked.store.{_suffix(value.type)}.p0", ir.VoidType(), [value, pointer, WORD(4), mask])


def total(builder, value):
    """The sum of a vector's elements, in any order."""
    arguments = [ir.Constant(FLOAT, 0.0), value]
    return call(builder, f"llvm.vector.reduce.fadd.{_suffix(value.type)}", FLOAT, arguments, ("reassoc",))


def larger(builder, a, b):
    """The larger of a and b, element by element; b where a is NaN."""
    return builder.select(builder.fcmp_ordered(">", a, b), a, b)


def highest(builder, value):
    """The largest of a vector's elements, none of which is NaN."""
    # LLVM's own reduction compares one by one, for the sake of NaN.
    width = value.type.count
    while width > 1:
        width //= 2
        kind = ir.VectorType(WORD, width)
        halves = [ir.Constant(kind, list(range(first, first + width))) for first in (0, width)]
        low, high = (builder.shuffle_vector(value, value, half) for half in halves)
        value = larger(builder, low, high)
    return builder.extract_element(value, WORD(0))


def exponential(builder, x):
    """e^x, relative error below 3e-7; 0 below -86.9, infinity above 88.72, NaN for NaN."""
    kind = x.type
    suffix = _suffix(kind)
    words = ir.VectorType(WORD, kind.count) if isinstance(kind, ir.VectorType) else WORD
    flags = ("contract",)

    def number(value):
        return constant(kind, value)

    too_low = builder.fcmp_ordered("<", x, number(EXP_LOWEST))
    too_high = builder.fcmp_ordered(">", x, number(EXP_HIGHEST))
    is_nan = builder.fcmp_unordered("uno", x, x)
    outside = builder.or_(builder.or_(too_low, too_high), is_nan)
    c = builder.select(outside, number(0.0), x)
    # e^c = 2^n e^r with |r| below ln 2 / 2.
    n = call(builder, f"llvm.rint.{suffix}", kind, [builder.fmul(c, number(1.0 / math.log(2.0)), flags=flags)])
    r = call(builder, f"llvm.fma.{suffix}", kind, [n, number(-LN2_HIGH), c])
    r = call(builder, f"llvm.fma.{suffix}", kind, [n, number(-LN2_LOW), r])
    p = number(EXP_POLYNOMIAL[0])
    for coefficient in EXP_POLYNOMIAL[1:]:
        p = builder.fadd(builder.fmul(p, r, flags=flags), number(coefficient), flags=flags)
    p = builder.fadd(builder.fmul(p, builder.fmul(r, r, flags=flags), flags=flags), r, flags=flags)
    p = builder.fadd(p, number(1.0), flags=flags)
    # 2^n is added to the exponent bits; p and the result are normal numbers.
    exponent = builder.shl(builder.fptosi(n, words), constant(words, 23))
    y = builder.bitcast(builder.add(builder.bitcast(p, words), exponent), kind)
    edge = builder.select(too_low, number(0.0), builder.select(too_high, number(math.inf), x))
    return builder.select(outside, edge, y)


def logarithm(builder, x):
    """ln x, relative error below 2e-7; -infinity for 0 and subnormal numbers, NaN below."""
    kind = x.type
    words = ir.VectorType(WORD, kind.count) if isinstance(kind, ir.VectorType) else WORD
    flags = ("contract",)

    def number(value):
        return constant(kind, value)

    def add(a, b):
        return builder.fadd(a, b, flags=flags)

    def multiply(a, b):
        return builder.fmul(a, b, flags=flags)

    inside = builder.and_(
        builder.fcmp_ordered(">=", x, number(SMALLEST_NORMAL)), builder.fcmp_ordered("<", x, number(math.inf))
    )
    bits = builder.bitcast(x, words)
    # x = 2^e (1 + m), with 1 + m between the roots of 1/2 and 2: the offset moves the cut from 1 to the root of 1/2.
    offset = builder.sub(bits, constant(words, 0x3F3504F3))
    exponent = builder.ashr(offset, constant(words, 23))
    e = builder.sitofp(exponent, kind)
    m = builder.bitcast(builder.sub(bits, builder.shl(exponent, constant(words, 23))), kind)
    m = add(m, number(-1.0))
    square = multiply(m, m)
    p = number(LOG_POLYNOMIAL[0])
    for coefficient in LOG_POLYNOMIAL[1:]:
        p = add(multiply(p, m), number(coefficient))
    p = multiply(p, multiply(m, square))
    p = add(p, multiply(e, number(LN2_LOW)))
    p = add(p, multiply(square, number(-0.5)))
    y = add(add(m, p), multiply(e, number(LN2_HIGH)))
    below_zero = builder.fcmp_ordered("<", x, number(0.0))
    small = builder.fcmp_ordered("<", x, number(SMALLEST_NORMAL))
    edge = builder.select(below_zero, number(math.nan), builder.select(small, number(-math.inf), x))
    return builder.select(inside, y, edge)


class Matrix:
    """Addresses of elements of a two-dimensional array value."""

    def __init__(self, context, builder, kind, value):
        array = context.make_array(kind)(context, builder, value)
        self.builder = builder
        self.base = builder.bitcast(array.data, BYTES)
        self.shape = cgutils.unpack_tuple(builder, array.shape)
        self.strides = cgutils.unpack_tuple(builder, array.strides)

    def at(self, i, j, kind=FLOAT):
        builder = self.builder
        offset = builder.add(builder.mul(i, self.strides[0]), builder.mul(j, self.strides[1]))
        return builder.bitcast(builder.gep(self.base, [offset]), kind.as_pointer())
