"""How a kernel finds its arrays in a row of the instruction table.

An operand takes `WORDS` int64 words: the address of its first element, then up to four dimensions. An immediate
integer stands in the first word. Addresses check nothing: the binder has checked every operand before.
"""

from __future__ import annotations

from llvmlite import ir
from numba import carray, njit, types
from numba.extending import intrinsic

DIMENSIONS = 4
WORDS = 1 + DIMENSIONS
ROW = types.CPointer(types.int64)


@intrinsic
def _as_f4(typingctx, word):
    signature = types.CPointer(types.float32)(types.int64)

    def codegen(context, builder, signature, args):
        return builder.inttoptr(args[0], context.get_value_type(signature.return_type))

    return signature, codegen


@intrinsic
def _as_i8(typingctx, word):
    signature = types.CPointer(types.int64)(types.int64)

    def codegen(context, builder, signature, args):
        return builder.inttoptr(args[0], context.get_value_type(signature.return_type))

    return signature, codegen


@intrinsic
def call_row(typingctx, address, words):
    """Call the C function at `address` with a pointer to its operand words."""
    signature = types.void(types.int64, ROW)

    def codegen(context, builder, signature, args):
        kind = ir.FunctionType(ir.VoidType(), [args[1].type])
        builder.call(builder.inttoptr(args[0], kind.as_pointer()), [args[1]])
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def words_at(typingctx, table, offset):
    """A pointer to element `offset` of the flat int64 table."""
    signature = ROW(table, types.int64)

    def codegen(context, builder, signature, args):
        array = context.make_array(signature.args[0])(context, builder, args[0])
        return builder.gep(array.data, [args[1]])

    return signature, codegen


@njit(inline="always")
def f4_1(words, at):
    return carray(_as_f4(words[at]), (words[at + 1],))


@njit(inline="always")
def f4_2(words, at):
    return carray(_as_f4(words[at]), (words[at + 1], words[at + 2]))


@njit(inline="always")
def f4_3(words, at):
    return carray(_as_f4(words[at]), (words[at + 1], words[at + 2], words[at + 3]))


@njit(inline="always")
def f4_4(words, at):
    return carray(_as_f4(words[at]), (words[at + 1], words[at + 2], words[at + 3], words[at + 4]))


@njit(inline="always")
def i8_1(words, at):
    return carray(_as_i8(words[at]), (words[at + 1],))


@njit(inline="always")
def i8_2(words, at):
    return carray(_as_i8(words[at]), (words[at + 1], words[at + 2]))


@njit(inline="always")
def immediate(words, at):
    return words[at]


READERS = {
    ("f4", 1): f4_1,
    ("f4", 2): f4_2,
    ("f4", 3): f4_3,
    ("f4", 4): f4_4,
    ("i8", 1): i8_1,
    ("i8", 2): i8_2,
    ("int", 0): immediate,
}
