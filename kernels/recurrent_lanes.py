"""The elementwise part of recurrent cells: sixteen units of one sample at a time, written like the equations.

A cell touches up to ten arrays, and loops over so many are vectorised only behind more checks for overlap than LLVM is
willing to make. Here the vectors are LLVM's own: a cell's body is a Python function that reads blocks of a row,
computes with them and writes blocks, and runs once for every sixteen columns.
"""

from __future__ import annotations

from collections.abc import Callable

from llvmlite import ir
from numba import types
from numba.core import cgutils

from kernels.vector import Matrix, below, constant, exponential, masked_load, masked_store, vector

WIDTH = 16
LANES = vector(WIDTH)
FLAGS = ("contract",)

# As in kernels.scalar: beyond the limit the rational tanh would round to 1 anyway; the highest power first.
TANH_LIMIT = 7.90531110763549805
TANH_ODD = (
    -2.76076847742355e-16,
    2.00018790482477e-13,
    -8.60467152213735e-11,
    5.12229709037114e-08,
    1.48572235717979e-05,
    6.37261928875436e-04,
    4.89352455891786e-03,
)
TANH_EVEN = (1.19825839466702e-06, 1.18534705686654e-04, 2.26843463243900e-03, 4.89352518554385e-03)


class Lanes:
    """Sixteen numbers, in the making: arithmetic on them builds instructions. Plain numbers stand for equal ones."""

    def __init__(self, builder, value):
        self.builder = builder
        self.value = value

    def _with(self, other) -> ir.Value:
        return other.value if isinstance(other, Lanes) else constant(LANES, float(other))

    def __add__(self, other):
        return Lanes(self.builder, self.builder.fadd(self.value, self._with(other), flags=FLAGS))

    def __mul__(self, other):
        return Lanes(self.builder, self.builder.fmul(self.value, self._with(other), flags=FLAGS))

    def __sub__(self, other):
        return Lanes(self.builder, self.builder.fsub(self.value, self._with(other), flags=FLAGS))

    def __rsub__(self, other):
        return Lanes(self.builder, self.builder.fsub(self._with(other), self.value, flags=FLAGS))

    def __truediv__(self, other):
        return Lanes(self.builder, self.builder.fdiv(self.value, self._with(other), flags=FLAGS))

    def __rtruediv__(self, other):
        return Lanes(self.builder, self.builder.fdiv(self._with(other), self.value, flags=FLAGS))

    __radd__ = __add__
    __rmul__ = __mul__

    def compare(self, sign: str, other) -> ir.Value:
        return self.builder.fcmp_ordered(sign, self.value, self._with(other))


def where(condition, a: Lanes | float, b: Lanes) -> Lanes:
    """`a` where the condition (a comparison, or one bit for all sixteen) holds, `b` elsewhere."""
    return Lanes(b.builder, b.builder.select(condition, b._with(a), b.value))


def tanh(x: Lanes) -> Lanes:
    """tanh(x) as an odd polynomial over an even one, absolute error below 3e-7; NaN stays NaN."""
    c = where(x.compare(">", TANH_LIMIT), TANH_LIMIT, where(x.compare("<", -TANH_LIMIT), -TANH_LIMIT, x))
    s = c * c
    odd, even = s * TANH_ODD[0] + TANH_ODD[1], s * TANH_EVEN[0] + TANH_EVEN[1]
    for coefficient in TANH_ODD[2:]:
        odd = odd * s + coefficient
    for coefficient in TANH_EVEN[2:]:
        even = even * s + coefficient
    return c * odd / even


def sigmoid(x: Lanes) -> Lanes:
    """1 / (1 + e^-x), as exact near 1 as float32 is: a gate that is nearly closed still keeps a little."""
    power = Lanes(x.builder, exponential(x.builder, (0.0 - x).value))
    return 1.0 / (power + 1.0)


class Part:
    """Sixteen columns of one row of a cell's arrays: every `units` columns make a block, one for each gate."""

    def __init__(self, builder, arguments: dict[str, Matrix | ir.Value], units, first, mask):
        self.builder = builder
        self.arguments = arguments
        self.units, self.first, self.mask = units, first, mask

    def _place(self, name: str, block, row):
        builder = self.builder
        block = self.units.type(block) if isinstance(block, int) else block
        row = self.arguments["n"] if row is None else self.units.type(row)
        column = builder.add(self.first, builder.mul(block, self.units))
        return self.arguments[name].at(row, column, LANES)

    def read(self, name: str, block=0, row: int | None = None) -> Lanes:
        """A block of an array in the cell's own row, or in row number `row`."""
        pointer = self._place(name, block, row)
        if self.mask is None:
            return Lanes(self.builder, self.builder.load(pointer, align=4))
        return Lanes(self.builder, masked_load(self.builder, pointer, self.mask, constant(LANES, 0.0)))

    def write(self, name: str, value: Lanes, block=0) -> None:
        pointer = self._place(name, block, None)
        if self.mask is None:
            self.builder.store(value.value, pointer, align=4)
        else:
            masked_store(self.builder, value.value, pointer, self.mask)

    def absent(self, switch: str) -> ir.Value | None:
        """One bit: whether an integer that switches something on is zero; None where the cell has no such switch."""
        if switch not in self.arguments:
            return None
        return self.builder.icmp_signed("==", self.arguments[switch], self.units.type(0))


def cell(kinds: tuple, names: str, units_of: str, body: Callable[[Part], None]):
    """Signature and code of an intrinsic that runs `body` over row `n` of its arrays.

    Its arguments are matrices and integers called `names`; the one called `units_of` has one column for each unit.
    """
    signature = types.void(*[kind if isinstance(kind, types.Array) else types.intp for kind in kinds])

    def codegen(context, builder, signature, args):
        arguments = {
            name: Matrix(context, builder, kind, value) if isinstance(kind, types.Array) else value
            for name, kind, value in zip(names.split(), signature.args, args, strict=True)
        }
        units = arguments[units_of].shape[1]
        width = units.type(WIDTH)
        whole = builder.sdiv(units, width)
        with cgutils.for_range(builder, whole) as loop:
            body(Part(builder, arguments, units, builder.mul(loop.index, width), None))
        first = builder.mul(whole, width)
        rest = builder.sub(units, first)
        with builder.if_then(builder.icmp_signed(">", rest, units.type(0))):
            body(Part(builder, arguments, units, first, below(builder, rest, WIDTH)))
        return context.get_dummy_value()

    return signature, codegen
