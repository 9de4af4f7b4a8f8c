"""A network as a program: rows of kernels over buffers, bound once, run without the interpreter.

A `Row` names a kernel and symbolic buffers. `bind` checks every dtype, rank and size, and gives a `Program`
over a `Memory`: the fast form (function pointers in one int64 table, run by one nogil loop), the same kernels
called one by one with bounds checks, or their NumPy twins in float64.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import prod
from typing import Literal

import numpy as np

from kernels.jit import CHECKED, Kernel, function
from kernels.operands import WORDS, call_row, words_at
from kernels.shards import DONE, FAULT, ROW, STOP, Crew

DTYPES = {"f4": np.float32, "i8": np.int64}
ALIGNMENT = 16  # elements: 64 bytes of float32, a cache line


class Phase(StrEnum):
    """The part of a training step that a row belongs to."""

    DATA = "data"
    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    GUARD = "guard"
    UPDATE = "update"


@dataclass(frozen=True, eq=False)
class Buffer:
    """A symbolic array: a root (allocated by a Memory) or a contiguous part of one.

    `state` marks what a training step changes for good; `content` gives a root its values (and its memory, if it is
    read-only data).
    """

    name: str
    shape: tuple[int, ...]
    dtype: Literal["f4", "i8"] = "f4"
    state: bool = False
    content: np.ndarray | None = field(default=None, repr=False)
    root: Buffer | None = field(default=None, repr=False)
    offset: int = 0

    @property
    def size(self) -> int:
        return prod(self.shape)

    @property
    def base(self) -> Buffer:
        return self.root or self

    def part(self, offset: int, shape: tuple[int, ...], name: str = "") -> Buffer:
        """`shape` elements from `offset` on, counted in this buffer's elements."""
        if offset < 0 or offset + prod(shape) > self.size:
            raise ValueError(f"buffer {self.name!r} of {self.size} elements has no part {shape} at {offset}")
        return Buffer(name or self.name, shape, self.dtype, self.state, None, self.base, self.offset + offset)

    def reshape(self, *shape: int) -> Buffer:
        if prod(shape) != self.size:
            raise ValueError(f"buffer {self.name!r} of shape {self.shape} cannot become {shape}")
        return self.part(0, shape)

    @property
    def flat(self) -> Buffer:
        return self.reshape(self.size)


@dataclass(frozen=True)
class Row:
    """One kernel call: which buffers, for which node, in which phase of the step."""

    kernel: Kernel
    operands: tuple[Buffer | int, ...]
    node: str
    phase: Phase
    once: bool = False  # for the whole batch, after every shard has come so far
    meets: bool = False  # a row of several calls that needs every shard's rows before it
    time: int = -1  # the step of a sequence that a recurrent row computes
    shards: tuple[tuple[Buffer | int, ...], ...] = ()  # operands of the further shards, `operands` are the first's

    @property
    def calls(self) -> tuple[tuple[Buffer | int, ...], ...]:
        """The operands of every shard: the kernel is called once with each."""
        return (self.operands, *self.shards)

    @property
    def buffers(self) -> Iterator[Buffer]:
        """Every buffer that one of the calls is given."""
        return (operand for operands in self.calls for operand in operands if isinstance(operand, Buffer))

    def written(self) -> Iterator[Buffer]:
        """The buffers that the calls write."""
        for operands in self.calls:
            for declared, given in zip(self.kernel.operands, operands, strict=True):
                if declared.written and isinstance(given, Buffer):
                    yield given


@dataclass(frozen=True)
class Status:
    """Where a run ended: complete, stopped by request, or halted by the guard (`fault` is its code)."""

    steps: int
    row: int
    fault: int


class Memory:
    """The arrays behind root buffers; programs that share a Memory share what they both name.

    Roots marked `state` lie in two contiguous blocks (float and int64), so that a checkpoint is two copies.
    """

    def __init__(self, roots: Iterable[Buffer], float_type: type = np.float32, share: Memory | None = None):
        self.float_type = float_type
        self._arrays: dict[Buffer, np.ndarray] = dict(share._arrays) if share else {}
        new = [root for root in dict.fromkeys(roots) if root not in self._arrays]
        if share and any(root.state for root in new):
            raise ValueError("a program that shares memory cannot add state of its own")
        self.floats = share.floats if share else self._block([r for r in new if r.state and r.dtype == "f4"])
        self.integers = share.integers if share else self._block([r for r in new if r.state and r.dtype == "i8"])
        scratch = [r for r in new if not r.state and r.content is None]
        self._block([r for r in scratch if r.dtype == "f4"])
        self._block([r for r in scratch if r.dtype == "i8"])
        for root in new:
            if root.content is None:
                continue
            if root.state:
                self._arrays[root][...] = root.content
            else:
                self._arrays[root] = np.ascontiguousarray(root.content, self._dtype(root))

    def _dtype(self, buffer: Buffer) -> type:
        return self.float_type if buffer.dtype == "f4" else DTYPES[buffer.dtype]

    def _block(self, roots: Sequence[Buffer]) -> np.ndarray:
        starts = np.cumsum([0] + [-(-root.size // ALIGNMENT) * ALIGNMENT for root in roots])
        dtype = self._dtype(roots[0]) if roots else self.float_type
        block = _aligned_zeros(int(starts[-1]), dtype)
        for root, start in zip(roots, starts, strict=False):
            self._arrays[root] = block[start : start + root.size].reshape(root.shape)
        return block

    def array(self, buffer: Buffer) -> np.ndarray:
        """The array of a buffer or of a part of one: a view, never a copy."""
        root = self._arrays[buffer.base]
        if buffer.root is None:
            return root
        return root.reshape(-1)[buffer.offset : buffer.offset + buffer.size].reshape(buffer.shape)

    def checkpoint(self) -> tuple[np.ndarray, np.ndarray]:
        return self.floats.copy(), self.integers.copy()

    def restore(self, checkpoint: tuple[np.ndarray, np.ndarray]) -> None:
        self.floats[...], self.integers[...] = checkpoint

    @property
    def state_bytes(self) -> int:
        return self.floats.nbytes + self.integers.nbytes


def _aligned_zeros(count: int, dtype: type) -> np.ndarray:
    itemsize = np.dtype(dtype).itemsize
    raw = np.zeros(count * itemsize + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + count * itemsize].view(dtype)


def roots_of(rows: Iterable[Row]) -> list[Buffer]:
    """The root buffers that rows refer to, in order of first use."""
    return list(dict.fromkeys(buffer.base for row in rows for buffer in row.buffers))


def check_row(row: Row) -> None:
    """Raise ValueError where the operands of a row do not fit its kernel's signature."""
    for operands in row.calls:
        _check_call(row, operands)


def _check_call(row: Row, operands: tuple[Buffer | int, ...]) -> None:
    kernel = row.kernel
    where = f"{row.phase} row {kernel.name!r} of {row.node!r}"
    if len(operands) != len(kernel.operands):
        raise ValueError(f"{where}: {len(operands)} operands given, {kernel.signature!r} has {len(kernel.operands)}")
    sizes: dict[str, int] = {}
    for operand, given in zip(kernel.operands, operands, strict=True):
        if operand.dtype == "int":
            if not isinstance(given, int) or isinstance(given, bool):
                raise ValueError(f"{where}: operand {operand.name!r} is {given!r}, not an integer")
            continue
        if not isinstance(given, Buffer):
            raise ValueError(f"{where}: operand {operand.name!r} is {given!r}, not a buffer")
        if given.dtype != operand.dtype or len(given.shape) != operand.rank:
            raise ValueError(
                f"{where}: operand {operand.name!r} is {given.dtype}{list(given.shape)}, "
                f"the kernel takes {operand.dtype} of rank {operand.rank}"
            )
        for letter, size in zip(operand.dims, given.shape, strict=True):
            expected = int(letter) if letter.isdigit() else sizes.setdefault(letter, size)
            if size != expected:
                raise ValueError(
                    f"{where}: operand {operand.name!r} has shape {list(given.shape)}, "
                    f"but {kernel.signature!r} needs {letter} = {expected}"
                )


@function
def run_rows(table, calls, control, first, last, start, steps):
    """Run rows [start, last), then rows [first, last) `steps - 1` times; control[DONE] and control[ROW] say where.

    Row r has the calls calls[r] to calls[r+1] of the table, one for each shard.
    """
    width = table.shape[1]
    words = table.reshape(-1)
    done = 0
    row = start
    while done < steps:
        while row < last:
            if control[STOP] != 0 or control[FAULT] != 0:
                control[DONE] = done
                control[ROW] = row
                return
            for call in range(calls[row], calls[row + 1]):
                call_row(words[call * width], words_at(words, call * width + 1))
            row += 1
        done += 1
        row = first
    control[DONE] = done
    control[ROW] = first


class Program:
    """Bound rows over a memory; `run` executes them in order, whole steps with the threads of `crew` if there are."""

    def __init__(self, rows: Sequence[Row], memory: Memory, control: np.ndarray):
        self.crew: Crew | None = None
        self.rows = tuple(rows)
        self.memory = memory
        self.control = control

    def run(self, steps: int = 1, first: int = 0, last: int | None = None, start: int | None = None) -> Status:
        """Run rows [first, last) `steps` times, the first time from row `start`; returns where it ended."""
        last = len(self.rows) if last is None else last
        self.control[FAULT] = 0
        self._execute(first, last, first if start is None else start, steps)
        return Status(int(self.control[DONE]), int(self.control[ROW]), int(self.control[FAULT]))

    def request_stop(self) -> None:
        """Ask a run in another thread to return before its next row; stays in force until `clear_stop`."""
        self.control[STOP] = 1

    def clear_stop(self) -> None:
        self.control[STOP] = 0

    def array(self, buffer: Buffer) -> np.ndarray:
        return self.memory.array(buffer)

    def _execute(self, first: int, last: int, start: int, steps: int) -> None:
        raise NotImplementedError


class CompiledProgram(Program):
    """The fast form: function pointers and addresses in one table."""

    def __init__(self, rows: Sequence[Row], memory: Memory, control: np.ndarray):
        super().__init__(rows, memory, control)
        widest = max((len(row.operands) for row in rows), default=0)
        self._calls = np.cumsum([0] + [len(row.calls) for row in rows])
        self._meets = np.array([row.meets for row in rows], np.int64)
        self._table = np.zeros((self._calls[-1], 1 + WORDS * widest), np.int64)
        self._kept = [memory.array(buffer) for row in rows for buffer in row.buffers]
        lines = iter(self._table)
        for row in rows:
            for operands, line in zip(row.calls, lines):
                line[0] = row.kernel.address
                for k, operand in enumerate(operands):
                    at = 1 + WORDS * k
                    if isinstance(operand, Buffer):
                        line[at] = memory.array(operand).ctypes.data
                        line[at + 1 : at + 1 + len(operand.shape)] = operand.shape
                    else:
                        line[at] = operand

    def _execute(self, first, last, start, steps):
        if self.crew is not None and last - first == len(self.rows):
            self.crew.run(self._table, self._calls, self._meets, self.control, first, last, start, steps)
        else:
            run_rows(self._table, self._calls, self.control, first, last, start, steps)


class CalledProgram(Program):
    """Kernels called one by one from Python: with bounds checks, or as NumPy twins."""

    def __init__(self, rows: Sequence[Row], memory: Memory, control: np.ndarray, calls: Sequence):
        super().__init__(rows, memory, control)
        self._calls = [
            [(call, tuple(memory.array(o) if isinstance(o, Buffer) else o for o in operands)) for operands in row.calls]
            for call, row in zip(calls, rows, strict=True)
        ]

    def _execute(self, first, last, start, steps):
        control = self.control
        done, row = 0, start
        while done < steps:
            while row < last:
                if control[STOP] != 0 or control[FAULT] != 0:
                    control[DONE], control[ROW] = done, row
                    return
                for call, arrays in self._calls[row]:
                    call(*arrays)
                row += 1
            done += 1
            row = first
        control[DONE], control[ROW] = done, first


def twin(kernel: Kernel):
    """The NumPy twin of a kernel: the function of the same name in `kernels.reference.<module>`."""
    return getattr(importlib.import_module(f"kernels.reference.{kernel.module}"), kernel.name)


Binder = Literal["compiled", "checked", "reference"]
CONTROL = Buffer("control", (4,), "i8")


def default_binder() -> Binder:
    return "checked" if CHECKED else "compiled"


def bind(
    rows: Sequence[Row],
    share: Memory | None = None,
    binder: Binder | None = None,
    control: np.ndarray | None = None,
    also: Iterable[Buffer] = (),
) -> Program:
    """Check the rows, allocate what `share` does not hold yet, and give the program that runs them.

    `control` replaces the shared control words: a program with its own is not halted by a stop meant for another.
    `also` names buffers to allocate even where no row refers to them.
    """
    binder = binder or default_binder()
    for row in rows:
        check_row(row)
    float_type = np.float64 if binder == "reference" else np.float32
    roots = [*roots_of(rows), *(buffer.base for buffer in also), *(() if share else (CONTROL,))]
    memory = Memory(roots, float_type, share)
    control = memory.array(CONTROL) if control is None else control
    if binder == "compiled":
        return CompiledProgram(rows, memory, control)
    calls = [twin(row.kernel) if binder == "reference" else row.kernel.checked for row in rows]
    return CalledProgram(rows, memory, control, calls)
