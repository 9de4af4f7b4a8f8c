"""Several threads run the rows of one program: each takes its shards of the batch, all meet where a row needs them.

The number of shards follows from the document, never from the number of threads, and every sum over shards is taken in
their order: the same bits for any number of threads. Threads meet inside compiled code, without the interpreter.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from kernels.jit import function
from kernels.operands import call_row, words_at

# Words of the control array, and of the array at which threads meet, a cache line apart.
STOP, FAULT, DONE, ROW = 0, 1, 2, 3
ARRIVED, ROUND, GOING = 0, 16, 32
MEETING_WORDS = 48

PATIENCE = 4000  # looks before a waiting thread offers its core to others

_YIELD = "SwitchToThread" if sys.platform == "win32" else "sched_yield"


@intrinsic
def _arrive(typingctx, words, at):
    """Add one to words[at]; everything written before is visible to whoever sees the sum."""
    signature = types.int64(words, types.intp)

    def codegen(context, builder, signature, args):
        array = context.make_array(signature.args[0])(context, builder, args[0])
        place = builder.gep(array.data, [args[1]])
        return builder.atomic_rmw("add", place, ir.Constant(ir.IntType(64), 1), "acq_rel")

    return signature, codegen


@intrinsic
def _look(typingctx, words, at):
    """words[at], and everything written before it was."""
    signature = types.int64(words, types.intp)

    def codegen(context, builder, signature, args):
        array = context.make_array(signature.args[0])(context, builder, args[0])
        return builder.load_atomic(builder.gep(array.data, [args[1]]), "acquire", 8)

    return signature, codegen


@intrinsic
def _show(typingctx, words, at, value):
    """Set words[at] after everything written before."""
    signature = types.void(words, types.intp, types.int64)

    def codegen(context, builder, signature, args):
        array = context.make_array(signature.args[0])(context, builder, args[0])
        builder.store_atomic(args[2], builder.gep(array.data, [args[1]]), "release", 8)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def _offer_core(typingctx):
    """Let another thread of the machine run."""
    signature = types.void()

    def codegen(context, builder, signature, args):
        module = builder.module
        found = module.globals.get(_YIELD)
        if found is None:
            found = ir.Function(module, ir.FunctionType(ir.IntType(32), []), name=_YIELD)
        builder.call(found, [])
        return context.get_dummy_value()

    return signature, codegen


@function
def _wait(words, at, value):
    """Until words[at] has reached `value`."""
    looks = 0
    while _look(words, at) < value:
        looks += 1
        if looks >= PATIENCE:
            _offer_core()


@function
def run_shards(table, calls, meets, control, meeting, first, last, start, steps, worker, workers):
    """What `run_rows` does, as one of several threads that call this at the same time.

    Row r has the calls calls[r] to calls[r+1] of the table; those of several shards are dealt to the workers.
    A row of one call is worker 0's, and the others wait for it; meets[r] says that a row of several calls needs all
    that stands before it. Stops are obeyed where the threads meet.
    """
    width = table.shape[1]
    words = table.reshape(-1)
    done = 0
    row = start
    rounds = 0
    while True:
        # All threads stand at `row`, which needs the others' work.
        rounds += 1
        if worker == 0:
            _wait(meeting, ARRIVED, rounds * (workers - 1))
            while True:
                if row == last:
                    done += 1
                    row = first
                if done == steps or control[STOP] != 0 or control[FAULT] != 0:
                    control[DONE], control[ROW] = done, row
                    _show(meeting, GOING, -1)
                    _show(meeting, ROUND, rounds)
                    return
                if calls[row + 1] - calls[row] > 1:
                    break
                call_row(words[calls[row] * width], words_at(words, calls[row] * width + 1))
                row += 1
            _show(meeting, GOING, row)
            _show(meeting, ROUND, rounds)
        else:
            _arrive(meeting, ARRIVED)
            _wait(meeting, ROUND, rounds)
            row = _look(meeting, GOING)
            if row < 0:
                return
        met = True
        while row < last and calls[row + 1] - calls[row] > 1 and (met or meets[row] == 0):
            for call in range(calls[row] + worker, calls[row + 1], workers):
                call_row(words[call * width], words_at(words, call * width + 1))
            met = False
            row += 1


class Crew:
    """The threads that help the one that trains; `close` joins them."""

    def __init__(self, threads: int):
        self.threads = threads
        self._pool = ThreadPoolExecutor(threads - 1, "shard")

    def run(self, table, calls, meets, control, first, last, start, steps) -> None:
        """Run rows with all threads; returns when every one of them is through."""
        meeting = np.zeros(MEETING_WORDS, np.int64)
        span = (first, last, start, steps)
        helpers = [
            self._pool.submit(run_shards, table, calls, meets, control, meeting, *span, worker, self.threads)
            for worker in range(1, self.threads)
        ]
        run_shards(table, calls, meets, control, meeting, *span, 0, self.threads)
        for helper in helpers:
            helper.result()

    def close(self) -> None:
        self._pool.shutdown()
