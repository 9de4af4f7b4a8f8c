"""Lines of images brought to where a convolution wants them, in LLVM's own vectors."""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kernels.convolution_tile import BLOCK, CROSSING, LANES, address, array_data, mask_of
from kernels.vector import FLOAT, WORD, below, call, constant, masked_load, masked_store, vector


def _by_step(builder, step, cases, otherwise):
    """Run the case of a step of 1 or 2, or `otherwise`."""
    one = builder.icmp_signed("==", step, step.type(1))
    with builder.if_else(one) as (then, other):
        with then:
            cases(1)
        with other, builder.if_else(builder.icmp_signed("==", step, step.type(2))) as (second, rest):
            with second:
                cases(2)
            with rest:
                otherwise()


def _line(builder, array, first, left, stride):
    """Address, mask and lanes of `left` numbers that lie `stride` apart, with what lies between but not behind them."""
    width = LANES * stride
    mask = below(builder, builder.sub(builder.mul(left, left.type(stride)), left.type(stride - 1)), width)
    return address(builder, array, first, vector(width)), mask, constant(vector(width), 0.0)


def _chosen(builder, a, b, places):
    """The elements of a and b, one after the other, at `places`."""
    return builder.shuffle_vector(a, b, ir.Constant(ir.VectorType(WORD, len(places)), places))


@intrinsic
def copy_line(typingctx, source, first, step, gate, gated, target, at, count):
    """target[at + j] = source[first + j step] for `count` numbers; where `gated`, and step is 1, 0 unless gate > 0."""
    signature = types.void(source, types.intp, types.intp, gate, types.boolean, target, types.intp, types.intp)

    def codegen(context, builder, signature, args):
        source, gate, target = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 3, 5))
        first, step, gated, at, count = (args[k] for k in (1, 2, 4, 6, 7))
        word = count.type

        def chunks(stride):
            with cgutils.for_range(builder, builder.sdiv(builder.add(count, word(LANES - 1)), word(LANES))) as loop:
                j = builder.mul(loop.index, word(LANES))
                left = builder.sub(count, j)
                here = builder.add(first, builder.mul(j, word(stride)))
                value = masked_load(builder, *_line(builder, source, here, left, stride))
                if stride == 2:
                    value = _chosen(builder, value, value, list(range(0, 2 * LANES, 2)))
                found = cgutils.alloca_once_value(builder, value)
                place, mask, nothing = _line(builder, target, builder.add(at, j), left, 1)
                if stride == 1:
                    with builder.if_then(gated):
                        # NaN passes, as it does through the function itself.
                        opened = masked_load(builder, *_line(builder, gate, here, left, 1))
                        closed = builder.fcmp_ordered("<=", opened, nothing)
                        builder.store(builder.select(closed, nothing, value), found)
                masked_store(builder, builder.load(found), place, mask)

        def one_by_one():
            with cgutils.for_range(builder, count) as loop:
                here = builder.add(first, builder.mul(loop.index, step))
                value = builder.load(builder.gep(source, [here]))
                builder.store(value, builder.gep(target, [builder.add(at, loop.index)]))

        _by_step(builder, step, chunks, one_by_one)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def scatter_line(typingctx, source, first, target, at, step, count):
    """target[at + j step] = source[first + j] for `count` numbers; what lies between stays."""
    signature = types.void(source, types.intp, target, types.intp, types.intp, types.intp)

    def codegen(context, builder, signature, args):
        source, target = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 2))
        first, at, step, count = (args[k] for k in (1, 3, 4, 5))
        word = count.type

        def chunks(stride):
            with cgutils.for_range(builder, builder.sdiv(builder.add(count, word(LANES - 1)), word(LANES))) as loop:
                j = builder.mul(loop.index, word(LANES))
                left = builder.sub(count, j)
                value = masked_load(builder, *_line(builder, source, builder.add(first, j), left, 1))
                here = builder.add(at, builder.mul(j, word(stride)))
                place, mask, nothing = _line(builder, target, here, left, stride)
                if stride == 2:
                    present = masked_load(builder, place, mask, nothing)
                    widened = _chosen(builder, value, value, [k // 2 for k in range(2 * LANES)])
                    mixed = [k if k % 2 else 2 * LANES + k for k in range(2 * LANES)]
                    value = _chosen(builder, present, widened, mixed)
                masked_store(builder, value, place, mask)

        def one_by_one():
            with cgutils.for_range(builder, count) as loop:
                value = builder.load(builder.gep(source, [builder.add(first, loop.index)]))
                builder.store(value, builder.gep(target, [builder.add(at, builder.mul(loop.index, step))]))

        _by_step(builder, step, chunks, one_by_one)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def spread(typingctx, source, first, gate, gated, mask, target, at):
    """target[at..] = the next numbers of source at the lanes under the mask, 0 at the others; gated likewise."""
    signature = types.void(source, types.intp, gate, types.boolean, types.intp, target, types.intp)

    def codegen(context, builder, signature, args):
        source, gate, target = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 2, 5))
        first, gated, mask, at = args[1], args[3], args[4], args[6]
        lanes = vector(LANES)
        nothing = constant(lanes, 0.0)
        bits = mask_of(builder, mask, LANES)

        def load(array):
            pointer = address(builder, array, first, lanes)
            if not CROSSING:
                return masked_load(builder, pointer, bits, nothing)
            return call(
                builder,
                f"llvm.masked.expandload.v{LANES}f32",
                lanes,
                [builder.bitcast(pointer, FLOAT.as_pointer()), bits, nothing],
            )

        found = cgutils.alloca_once_value(builder, load(source))
        with builder.if_then(gated):
            closed = builder.fcmp_ordered("<=", load(gate), nothing)
            builder.store(builder.select(closed, nothing, builder.load(found)), found)
        builder.store(builder.load(found), address(builder, target, at, lanes), align=4)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def transpose_gated(typingctx, source, first, step, rows, gate, gated, target, target_first, pitch):
    """target[c, r] = source[r, c] for 8 columns and the `rows` (at most 8) there are; 0 where a gate is closed."""
    signature = types.void(
        source, types.intp, types.intp, types.intp, gate, types.boolean, target, types.intp, types.intp
    )

    def codegen(context, builder, signature, args):
        source, gate, target = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 4, 6))
        first, step, count, gated, target_first, pitch = (args[k] for k in (1, 2, 3, 5, 7, 8))
        word = count.type
        lanes = vector(BLOCK)
        nothing = constant(lanes, 0.0)
        last = builder.sub(count, word(1))
        lines = []
        for r in range(BLOCK):
            line = builder.select(builder.icmp_signed("<", word(r), last), word(r), last)
            lines.append(builder.add(first, builder.mul(line, step)))
        found = [
            cgutils.alloca_once_value(builder, builder.load(address(builder, source, k, lanes), align=4)) for k in lines
        ]
        with builder.if_then(gated):
            for line, value in zip(lines, found):
                opened = builder.load(address(builder, gate, line, lanes), align=4)
                closed = builder.fcmp_ordered("<=", opened, nothing)
                builder.store(builder.select(closed, nothing, builder.load(value)), value)
        values = [builder.load(value) for value in found]
        distance = BLOCK // 2
        mask = ir.VectorType(WORD, BLOCK)
        while distance:
            for r in range(BLOCK):
                if r & distance:
                    continue
                a, b = values[r], values[r + distance]
                # Off-diagonal squares of this size change places between the two rows.
                low = [BLOCK + k - distance if k & distance else k for k in range(BLOCK)]
                high = [BLOCK + k if k & distance else k + distance for k in range(BLOCK)]
                values[r] = builder.shuffle_vector(a, b, ir.Constant(mask, low))
                values[r + distance] = builder.shuffle_vector(a, b, ir.Constant(mask, high))
            distance //= 2
        for c, column in enumerate(values):
            place = builder.add(target_first, builder.mul(pitch, word(c)))
            builder.store(column, address(builder, target, place, lanes), align=4)
        return context.get_dummy_value()

    return signature, codegen
