"""Lines of pools in LLVM's own vectors: windows that move by one or two, which is nearly all of them.

Numba's loops over lines of an image are guarded by overlap checks whenever they start, which costs more than the line.
"""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kernels.vector import WORD, below, constant, masked_load, masked_store, splat, vector

LANES = 16


def _chosen(builder, a, b, places):
    """The elements of a and b, one after the other, at `places`."""
    return builder.shuffle_vector(a, b, ir.Constant(ir.VectorType(WORD, len(places)), places))


class _Line:
    """`left` numbers of an array from `first` on, `stride` apart, as many as there are lanes."""

    def __init__(self, builder, array, first, left, stride):
        self.builder, self.stride = builder, stride
        width = LANES * stride
        self.pointer = builder.bitcast(builder.gep(array, [first]), vector(width).as_pointer())
        # Not a number behind the last one.
        self.mask = below(builder, builder.sub(builder.mul(left, left.type(stride)), left.type(stride - 1)), width)
        self.nothing = constant(vector(width), 0.0)

    def load(self):
        whole = masked_load(self.builder, self.pointer, self.mask, self.nothing)
        return whole if self.stride == 1 else _chosen(self.builder, whole, whole, list(range(0, 2 * LANES, 2)))

    def store(self, value):
        masked_store(self.builder, value, self.pointer, self.mask)

    def add(self, value):
        if self.stride == 2:
            between = [k // 2 + LANES * (k % 2) for k in range(2 * LANES)]
            value = _chosen(self.builder, value, constant(vector(LANES), 0.0), between)
        whole = masked_load(self.builder, self.pointer, self.mask, self.nothing)
        self.store(self.builder.fadd(whole, value))


def _chunks(builder, count, body):
    """Run body(first, how many are left) for every sixteen of `count`."""
    word = count.type
    chunks = builder.sdiv(builder.add(count, word(LANES - 1)), word(LANES))
    with cgutils.for_range(builder, chunks) as loop:
        first = builder.mul(loop.index, word(LANES))
        body(first, builder.sub(count, first))


def _arrays(context, builder, signature, args):
    """Addresses of the operands that are arrays, the others as they are."""
    return [
        context.make_array(kind)(context, builder, value).data if isinstance(kind, types.Array) else value
        for kind, value in zip(signature.args, args)
    ]


def _is_largest(builder, value, largest):
    """Where value = largest, or is NaN."""
    return builder.or_(builder.fcmp_ordered("==", value, largest), builder.fcmp_unordered("uno", value, value))


def _taken(stride: int, largest: bool):
    @intrinsic
    def take(typingctx, line, first, out, at, count):
        """out[at + j] = the larger of itself and line[first + j stride], or their sum."""
        signature = types.void(line, types.intp, out, types.intp, types.intp)

        def codegen(context, builder, signature, args):
            line, first, out, at, count = _arrays(context, builder, signature, args)

            def body(j, left):
                start = builder.add(first, builder.mul(j, j.type(stride)))
                value = _Line(builder, line, start, left, stride).load()
                target = _Line(builder, out, builder.add(at, j), left, 1)
                present = target.load()
                if largest:
                    more = builder.fcmp_ordered(">", value, present)
                    more = builder.or_(more, builder.fcmp_unordered("uno", value, value))
                    target.store(builder.select(more, value, present))
                else:
                    target.store(builder.fadd(present, value))

            _chunks(builder, count, body)
            return context.get_dummy_value()

        return signature, codegen

    return take


larger_1, larger_2 = _taken(1, True), _taken(2, True)
added_1, added_2 = _taken(1, False), _taken(2, False)


def _first(stride: int):
    @intrinsic
    def give(typingctx, line, target, first, found, flow, at, open, opened, count):
        """target[first + j stride] += flow[at + j] where line is found[at + j] and open[opened + j] 1, which ends."""
        signature = types.void(line, target, types.intp, found, flow, types.intp, open, types.intp, types.intp)

        def codegen(context, builder, signature, args):
            line, target, first, found, flow, at, open, opened, count = _arrays(context, builder, signature, args)
            nothing = constant(vector(LANES), 0.0)

            def body(j, left):
                start = builder.add(first, builder.mul(j, j.type(stride)))
                value = _Line(builder, line, start, left, stride).load()
                here = builder.add(at, j)
                largest, upstream = (_Line(builder, array, here, left, 1).load() for array in (found, flow))
                state = _Line(builder, open, builder.add(opened, j), left, 1)
                still = state.load()
                hit = builder.select(_is_largest(builder, value, largest), still, nothing)
                state.store(builder.fsub(still, hit))
                taken = builder.select(builder.fcmp_ordered(">", hit, nothing), upstream, nothing)
                _Line(builder, target, start, left, stride).add(taken)

            _chunks(builder, count, body)
            return context.get_dummy_value()

        return signature, codegen

    return give


first_1, first_2 = _first(1), _first(2)


def _shared(stride: int):
    @intrinsic
    def share(typingctx, flow, at, column_share, column, row_share, target, first, count):
        """target[first + j stride] += flow[at + j] row_share column_share[column + j]."""
        signature = types.void(
            flow, types.intp, column_share, types.intp, types.float32, target, types.intp, types.intp
        )

        def codegen(context, builder, signature, args):
            flow, at, shares, column, row_share, target, first, count = _arrays(context, builder, signature, args)
            factor = splat(builder, row_share, LANES)

            def body(j, left):
                upstream = _Line(builder, flow, builder.add(at, j), left, 1).load()
                part = builder.fmul(factor, _Line(builder, shares, builder.add(column, j), left, 1).load())
                start = builder.add(first, builder.mul(j, j.type(stride)))
                _Line(builder, target, start, left, stride).add(builder.fmul(upstream, part))

            _chunks(builder, count, body)
            return context.get_dummy_value()

        return signature, codegen

    return share


shared_1, shared_2 = _shared(1), _shared(2)


@intrinsic
def quarter_lines(typingctx, x, dx, above, below_it, y, dy, at, count):
    """Two lines of dx from one of dy: windows of 2x2 side by side, the first of the largest numbers gets it."""
    signature = types.void(x, dx, types.intp, types.intp, y, dy, types.intp, types.intp)

    def codegen(context, builder, signature, args):
        x, dx, above, under, y, dy, at, count = _arrays(context, builder, signature, args)
        nothing = constant(vector(LANES), 0.0)
        wide = vector(2 * LANES)
        even, odd = (list(range(k, 2 * LANES, 2)) for k in (0, 1))
        between = [k // 2 + LANES * (k % 2) for k in range(2 * LANES)]

        def body(j, left):
            mask = below(builder, builder.mul(left, left.type(2)), 2 * LANES)
            largest, flow = (_Line(builder, array, builder.add(at, j), left, 1).load() for array in (y, dy))
            twice = builder.mul(j, j.type(2))
            values, targets = [], []
            for line in (above, under):
                start = builder.add(line, twice)
                pointer = builder.bitcast(builder.gep(x, [start]), wide.as_pointer())
                pair = masked_load(builder, pointer, mask, constant(wide, 0.0))
                values += [_chosen(builder, pair, pair, even), _chosen(builder, pair, pair, odd)]
                targets.append(builder.bitcast(builder.gep(dx, [start]), wide.as_pointer()))
            given = []
            for k, value in enumerate(values):
                # The last one has it where no other had.
                hit = _is_largest(builder, value, largest)
                given.append(flow if k == 3 else builder.select(hit, flow, nothing))
                flow = flow if k == 3 else builder.select(hit, nothing, flow)
            for target, first, second in zip(targets, given[::2], given[1::2]):
                masked_store(builder, _chosen(builder, first, second, between), target, mask)

        _chunks(builder, count, body)
        return context.get_dummy_value()

    return signature, codegen
