"""The one place for Numba's options: how helper functions and kernels are declared and compiled.

`function` jits a helper that kernels call. `kernel(signature)` declares an operation of the instruction table:
a plain function on arrays, compiled on first use in up to three forms (called on arrays, called with bounds
checks, and as a C function that reads its operands from a row of the table).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numba
from numba import njit, types
from numba.core.caching import NullCache
from numba.core.ccallback import CFunc

from kernels.cache import KernelCache
from kernels.operands import DIMENSIONS, READERS, ROW, WORDS

# `fastmath=True` would also assume that NaN and Inf never occur and remove the guard's checks.
FAST_FLAGS = {"reassoc", "contract", "arcp", "nsz"}
OPTIONS = {"nogil": True, "fastmath": FAST_FLAGS, "error_model": "numpy"}
# In the checked mode every index of every kernel is tested; the whole test suite can run so.
CHECKED = os.environ.get("NETWORK_PLAYGROUND_BINDER", "") == "checked"

_ROW_OPTIONS = {"fastmath": FAST_FLAGS, "error_model": "numpy"}
_OPERAND = re.compile(r"^(?P<name>\w+)(:(?P<dtype>i8|int))?(\[(?P<dims>[\w,\s]*)\])?$")


def function(py_func: Callable) -> Callable:
    """Jit a helper that kernels call; it is never an instruction itself."""
    jitted = njit(boundscheck=CHECKED, **OPTIONS)(py_func)
    jitted._cache = _cache(py_func)
    return jitted


def inlined(py_func: Callable) -> Callable:
    """Jit a scalar helper that is always inlined into the loops that use it."""
    return njit(inline="always", boundscheck=CHECKED, fastmath=FAST_FLAGS, error_model="numpy")(py_func)


def _cache(py_func):
    if numba.config.DISABLE_JIT or CHECKED:
        return NullCache()
    return KernelCache(py_func)


@dataclass(frozen=True)
class Operand:
    """One operand of a kernel: its name, `f4`, `i8` or `int` (an immediate), its dimensions, and its direction."""

    name: str
    dtype: str
    dims: tuple[str, ...]
    written: bool

    @property
    def rank(self) -> int:
        return len(self.dims)


def parse_signature(text: str) -> tuple[Operand, ...]:
    """Read `x[n,i] w[i,o] rate[1] stride:int -> y[n,o]`: inputs, an arrow, what is written (or updated)."""
    before, arrow, after = text.partition("->")
    operands = []
    for part, written in ((before, False), (after, True)):
        for token in part.replace(", ", ",").split():
            match = _OPERAND.match(token)
            if match is None:
                raise ValueError(f"kernel signature {text!r}: cannot read operand {token!r}")
            dims = tuple(d.strip() for d in (match["dims"] or "").split(",") if d.strip())
            dtype = match["dtype"] or "f4"
            if (dtype == "int") == bool(dims) or len(dims) > DIMENSIONS:
                raise ValueError(f"kernel signature {text!r}: operand {token!r} has unusable dimensions")
            operands.append(Operand(match["name"], dtype, dims, written))
    if not arrow or not operands:
        raise ValueError(f"kernel signature {text!r}: needs inputs, '->' and outputs")
    return tuple(operands)


class Kernel:
    """An operation of the instruction table; calling it runs the jitted form on arrays, without checks of shape."""

    def __init__(self, py_func: Callable, signature: str):
        self.py_func = py_func
        self.name: str = py_func.__name__
        self.module: str = py_func.__module__.rpartition(".")[2]
        self.signature = signature
        self.operands = parse_signature(signature)
        self.__doc__ = py_func.__doc__
        names = py_func.__code__.co_varnames[: py_func.__code__.co_argcount]
        if names != tuple(o.name for o in self.operands):
            raise ValueError(f"kernel {self.name!r}: signature {signature!r} does not name its arguments {names}")

    def __repr__(self) -> str:
        return f"<kernel {self.module}.{self.name}: {self.signature}>"

    def __call__(self, *arguments):
        return self.fast(*arguments)

    @cached_property
    def fast(self) -> Callable:
        return function(self.py_func)

    @cached_property
    def checked(self) -> Callable:
        """The same kernel with bounds checks (its callees have them too where the process runs in checked mode)."""
        return njit(boundscheck=True, error_model="numpy", fastmath=FAST_FLAGS)(self.py_func)

    @cached_property
    def _row(self):
        """A C function of one row of the table: it makes arrays of the operand words and calls the kernel."""
        reads = []
        word = 0
        for operand in self.operands:
            reads.append(f"{READERS[operand.dtype, operand.rank].__name__}(words, {word})")
            word += WORDS
        source = f"def {self.name}_row(words):\n    _kernel({', '.join(reads)})\n"
        scope = {reader.__name__: reader for reader in READERS.values()} | {"_kernel": inlined(self.py_func)}
        exec(compile(source, self.py_func.__code__.co_filename, "exec"), scope)
        row = scope[f"{self.name}_row"]
        row.__module__ = self.py_func.__module__
        row.__qualname__ = f"{self.name}_row"
        # numba.cfunc() would compile at once, before the cache is attached.
        compiled = CFunc(row, ((ROW,), types.void), locals={}, options=_ROW_OPTIONS)
        compiled._cache = _cache(row)
        compiled.compile()
        return compiled

    @property
    def address(self) -> int:
        """The address of the compiled row function; compiles (or loads from the disk cache) on first use."""
        return self._row.address

    @property
    def compiled(self) -> bool:
        return "_row" in self.__dict__


def kernel(signature: str) -> Callable[[Callable], Kernel]:
    """Declare a kernel with the shapes of its operands, for instance `x[n,i] w[i,o] b[o] -> y[n,o]`.

    Operands are float32 arrays of rank 1 to 4; `:i8` marks int64 arrays, `:int` an immediate integer. Equal
    letters are equal sizes, digits fixed ones; the binder checks them before the first run.
    """

    def declare(py_func: Callable) -> Kernel:
        return Kernel(py_func, signature)

    return declare
