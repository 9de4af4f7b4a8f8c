"""The innermost parts of a convolution, written in LLVM's own vectors.

An image lies in planes with margins of zeros, so that every tap of a kernel is a fixed distance: a convolution is a
matrix product in which row k of the right factor begins `table[k]` elements further on. Tables of such distances serve
strides, dilation and transposed kernels alike. A tile keeps its sums in registers for all taps.
"""

from __future__ import annotations

from llvmlite import binding, ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kernels.vector import FLOAT, WORD, below, call, constant, masked_store, splat, vector

_512_BITS = binding.get_host_cpu_features().get("avx512f", False)
LANES = 16 if _512_BITS else 8  # neighbouring pixels that are computed together
# With 512 bits a register may hold the end of one line and the beginning of the next: squeezing out what lies between
# is one instruction there, and many elsewhere.
CROSSING = _512_BITS
ROWS = 8 if _512_BITS else 6  # filters of the largest tile
TAPS = 8  # taps of the largest tile of the weights' gradient
SHARED = 5 if _512_BITS else 3  # taps of a tile for few filters
BLOCK = 8

SUMS = ("contract",)


def address(builder, pointer, index, kind=FLOAT):
    """The address `index` floats behind `pointer`, as a pointer to `kind`."""
    return builder.bitcast(builder.gep(pointer, [index]), kind.as_pointer())


def array_data(context, builder, kind, value):
    # The loops around the tiles are optimized once, not again within everything that calls them.
    builder.function.attributes.add("noinline")
    return context.make_array(kind)(context, builder, value).data


def mask_of(builder, word, width):
    """The lowest bits of a whole number as a mask."""
    return builder.bitcast(builder.trunc(word, ir.IntType(width)), ir.VectorType(ir.IntType(1), width))


def _squeezed(builder, value, mask, width):
    """The elements under the mask, moved together."""
    return call(
        builder, f"llvm.experimental.vector.compress.v{width}f32", value.type, [value, mask, constant(value.type, 0.0)]
    )


def _correlation(rows: int):
    """An intrinsic that computes `rows` filters at two groups of neighbouring pixels."""
    lanes = vector(LANES)

    @intrinsic
    def tile(typingctx, w, w_first, table, count, x, starts, y, y_first, y_step, bias, floor, pair):
        """y[y_first + r y_step + out..] = max(bias[r] + sum_k w[w_first + k rows + r] x[start + table[k]..], floor).

        `starts` is where the triples (start, out, mask) of groups begin in `table`, of which `pair` is the first; what
        the mask leaves out is not stored.
        """
        signature = types.void(
            w, types.intp, table, types.intp, x, types.intp, y, types.intp, types.intp, bias, types.float32,
            types.intp,
        )  # fmt: skip

        def codegen(context, builder, signature, args):
            w, table, x, y, bias = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 2, 4, 6, 9))
            w_first, count, starts, y_first, y_step, floor, pair = (args[k] for k in (1, 3, 5, 7, 8, 10, 11))
            word = count.type
            groups = []
            for k in range(2):
                entry = builder.add(starts, builder.mul(builder.add(pair, word(k)), word(3)))
                groups.append([builder.load(builder.gep(table, [builder.add(entry, word(m))])) for m in range(3)])
            panel = builder.gep(w, [w_first])
            columns = [builder.gep(x, [group[0]]) for group in groups]
            sums = [[cgutils.alloca_once(builder, lanes) for _ in groups] for _ in range(rows)]
            for r in range(rows):
                start = splat(builder, builder.load(builder.gep(bias, [word(r)])), LANES)
                for total in sums[r]:
                    builder.store(start, total)
            with cgutils.for_range(builder, count) as loop:
                distance = builder.load(builder.gep(table, [loop.index]))
                values = [builder.load(address(builder, column, distance, lanes), align=4) for column in columns]
                line = builder.gep(panel, [builder.mul(loop.index, word(rows))])
                for r in range(rows):
                    factor = splat(builder, builder.load(builder.gep(line, [word(r)])), LANES)
                    for total, value in zip(sums[r], values):
                        term = builder.fmul(factor, value, flags=SUMS)
                        builder.store(builder.fadd(builder.load(total), term, flags=SUMS), total)
            lowest = splat(builder, floor, LANES)
            for k, (_, out, mask) in enumerate(groups):
                bits = mask_of(builder, mask, LANES)
                narrow = builder.trunc(mask, ir.IntType(32))
                stored = builder.zext(builder.ctpop(narrow), word)
                chosen = below(builder, stored, LANES)
                together = builder.icmp_signed("==", builder.and_(narrow, builder.add(narrow, WORD(1))), WORD(0))
                place = builder.gep(y, [builder.add(y_first, out)])

                def store(squeeze, k=k, bits=bits, chosen=chosen, place=place):
                    for r in range(rows):
                        value = builder.load(sums[r][k])
                        value = builder.select(builder.fcmp_ordered("<", value, lowest), lowest, value)
                        if squeeze:
                            value = _squeezed(builder, value, bits, LANES)
                        masked_store(
                            builder, value, address(builder, place, builder.mul(y_step, word(r)), lanes), chosen
                        )

                if CROSSING:
                    with builder.if_else(together) as (then, otherwise):
                        with then:
                            store(False)
                        with otherwise:
                            store(True)
                else:
                    store(False)
            return context.get_dummy_value()

        return signature, codegen

    return tile


correlate_most = _correlation(ROWS)
correlate_6 = _correlation(6)
correlate_4 = _correlation(4)
correlate_2 = _correlation(2)
correlate_1 = _correlation(1)


@intrinsic
def add_taps(typingctx, x, pixels, table, tap, taps, count, dy, pitch, filters, dw):
    """dw[tap + r, filters..] += sum_p x[table[tap + r] + table[pixels + p]] dy[p, filters..], for TAPS r."""
    signature = types.void(x, types.intp, table, types.intp, types.intp, types.intp, dy, types.intp, types.intp, dw)

    def codegen(context, builder, signature, args):
        x, table, dy, dw = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 2, 6, 9))
        pixels, tap, taps, count, pitch, filters = (args[k] for k in (1, 3, 4, 5, 7, 8))
        word = count.type
        lanes = vector(LANES)
        last = builder.sub(taps, word(1))
        firsts, places, sums = [], [], []
        for r in range(TAPS):
            # Beyond the last tap the tile repeats it: the same sums, stored to the same place.
            line = builder.add(tap, word(r))
            line = builder.select(builder.icmp_signed("<", line, last), line, last)
            firsts.append(builder.gep(x, [builder.load(builder.gep(table, [line]))]))
            places.append(address(builder, dw, builder.add(builder.mul(line, pitch), filters), lanes))
            sums.append(cgutils.alloca_once_value(builder, builder.load(places[r], align=4)))
        columns = builder.gep(dy, [filters])
        pixel_table = builder.gep(table, [pixels])
        with cgutils.for_range(builder, count) as loop:
            value = builder.load(address(builder, columns, builder.mul(loop.index, pitch), lanes), align=4)
            pixel = builder.load(builder.gep(pixel_table, [loop.index]))
            for first, total in zip(firsts, sums):
                factor = splat(builder, builder.load(builder.gep(first, [pixel])), LANES)
                term = builder.fmul(factor, value, flags=SUMS)
                builder.store(builder.fadd(builder.load(total), term, flags=SUMS), total)
        for place, total in zip(places, sums):
            builder.store(builder.load(total), place, align=4)
        return context.get_dummy_value()

    return signature, codegen


def _few(rows: int):
    """An intrinsic for the gradient of `rows` filters and SHARED taps, neighbouring pixels lying along the lanes."""
    lanes = vector(LANES)

    @intrinsic
    def tile(typingctx, x, starts, table, tap, taps, count, dy, first, step, dw, filter_, filters):
        """dw[tap + s, filter_ + r, ..] += sum_g x[table[tap + s] + start[g]..] dy[g, r, ..], a vector a weight."""
        signature = types.void(
            x, types.intp, table, types.intp, types.intp, types.intp, dy, types.intp, types.intp, dw, types.intp,
            types.intp,
        )  # fmt: skip

        def codegen(context, builder, signature, args):
            x, table, dy, dw = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 2, 6, 9))
            starts, tap, taps, count, first, step, filter_, filters = (args[k] for k in (1, 3, 4, 5, 7, 8, 10, 11))
            word = count.type
            last = builder.sub(taps, word(1))
            images, places = [], []
            for k in range(SHARED):
                line = builder.add(tap, word(k))
                line = builder.select(builder.icmp_signed("<", line, last), line, last)
                images.append(builder.gep(x, [builder.load(builder.gep(table, [line]))]))
                weight = builder.add(builder.mul(line, filters), filter_)
                places.append(
                    [
                        address(builder, dw, builder.mul(builder.add(weight, word(r)), word(LANES)), lanes)
                        for r in range(rows)
                    ]
                )
            sums = [
                [cgutils.alloca_once_value(builder, builder.load(place, align=4)) for place in line] for line in places
            ]
            start_table = builder.gep(table, [starts])
            columns = builder.gep(dy, [first])
            with cgutils.for_range(builder, count) as loop:
                start = builder.load(builder.gep(start_table, [builder.mul(loop.index, word(3))]))
                values = [builder.load(address(builder, image, start, lanes), align=4) for image in images]
                column = builder.gep(columns, [builder.mul(loop.index, step)])
                for r in range(rows):
                    factor = builder.load(address(builder, column, word(r * LANES), lanes), align=4)
                    for line, value in zip(sums, values):
                        term = builder.fmul(factor, value, flags=SUMS)
                        builder.store(builder.fadd(builder.load(line[r]), term, flags=SUMS), line[r])
            for line, totals in zip(places, sums):
                for place, total in zip(line, totals):
                    builder.store(builder.load(total), place, align=4)
            return context.get_dummy_value()

        return signature, codegen

    return tile


few_4 = _few(4)
few_2 = _few(2)
few_1 = _few(1)


@intrinsic
def add_rows(typingctx, source, first, pitch, count, sums, at):
    """sums[at..] += sum_p source[first + p pitch..], LANES of them."""
    signature = types.void(source, types.intp, types.intp, types.intp, sums, types.intp)

    def codegen(context, builder, signature, args):
        source, sums = (array_data(context, builder, signature.args[k], args[k]) for k in (0, 4))
        first, pitch, count, at = args[1], args[2], args[3], args[5]
        word = count.type
        lanes = vector(LANES)
        # Four sums at a time, for each addition takes that many cycles.
        totals = [cgutils.alloca_once_value(builder, constant(lanes, 0.0)) for _ in range(4)]
        place = address(builder, sums, at, lanes)

        def add(row, total):
            value = builder.load(address(builder, source, builder.add(first, builder.mul(row, pitch)), lanes), align=4)
            builder.store(builder.fadd(builder.load(total), value), total)

        fours = builder.sdiv(count, word(4))
        with cgutils.for_range(builder, fours) as loop:
            for k, total in enumerate(totals):
                add(builder.add(builder.mul(loop.index, word(4)), word(k)), total)
        done = builder.mul(fours, word(4))
        with cgutils.for_range(builder, builder.sub(count, done)) as loop:
            add(builder.add(done, loop.index), totals[0])
        a, b, c, d = (builder.load(total) for total in totals)
        found = builder.fadd(builder.fadd(a, b), builder.fadd(c, d))
        builder.store(builder.fadd(builder.load(place, align=4), found), place, align=4)
        return context.get_dummy_value()

    return signature, codegen
