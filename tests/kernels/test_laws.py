"""Laws of the package: what kernels may import, how they may be compiled, and that each has its twin."""

from __future__ import annotations

import ast
import inspect
import sys
from pathlib import Path

import pytest
from numba import types
from numba.core.compiler import run_frontend
from numba.core.registry import cpu_target
from numba.core.typed_passes import type_inference_stage

import kernels
from kernels.jit import FAST_FLAGS, Kernel
from kernels.program import twin
from tests.kernels.examples import REGISTRY, modules

ROOT = Path(kernels.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
ALLOWED = {"kernels", "numpy", "numba", "llvmlite"} | set(sys.stdlib_module_names)


def ids(path):
    return str(path.relative_to(ROOT))


def test_there_is_something_to_check():
    assert len(FILES) > 25
    assert len(REGISTRY) > 80


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_kernels_import_numpy_and_numba_alone(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: relative import"
            names = [node.module]
        for name in names:
            assert name.partition(".")[0] in ALLOWED, f"line {node.lineno}: imports {name}"


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_no_unsafe_compilation(path):
    """`fastmath=True` drops the guard's checks; `prange` aborts the process when two threads enter it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg in ("fastmath", "parallel"):
            value = node.value
            assert not (isinstance(value, ast.Constant) and value.value), f"line {value.lineno}: {node.arg} is on"
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value in ("fastmath", "parallel"):
                    assert not (isinstance(value, ast.Constant) and value.value), f"line {value.lineno}"
        if isinstance(node, ast.Name | ast.Attribute | ast.alias):
            name = getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "name", None)
            assert name != "prange", f"line {node.lineno}: prange"


def test_fast_flags_keep_nan_and_infinity():
    assert not FAST_FLAGS & {"fast", "nnan", "ninf", "afn"}


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_options_of_numba_stand_in_one_place(path):
    """Only jit.py, and operands.py for the words of a row, call numba's decorators."""
    if path.name in ("jit.py", "operands.py"):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "numba":
            assert not {alias.name for alias in node.names} & {"njit", "jit", "cfunc", "vectorize", "guvectorize"}


@pytest.mark.parametrize("path", [p for p in FILES if p.parent.name == "reference"], ids=ids)
def test_twins_share_no_code_with_kernels(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module.startswith("kernels"):
            assert node.module.startswith("kernels.reference"), f"line {node.lineno}: {node.module}"
        if isinstance(node, ast.Import):
            assert not any(alias.name.split(".")[0] in ("kernels", "numba") for alias in node.names)


@pytest.mark.parametrize("name", REGISTRY)
def test_every_kernel_has_a_twin_with_its_arguments(name):
    kernel = REGISTRY[name]
    assert list(inspect.signature(twin(kernel)).parameters) == [o.name for o in kernel.operands]


@pytest.mark.parametrize("name", REGISTRY)
def test_every_kernel_says_what_it_computes(name):
    assert REGISTRY[name].__doc__


def test_every_twin_belongs_to_a_kernel():
    names = {module.__name__.rpartition(".")[2] for module in modules()}
    for path in (ROOT / "reference").glob("*.py"):
        assert path.stem in names | {"__init__"}, f"{path.name} twins no kernel file"


# What computes in float64, and why.
DOUBLES = {
    "adam": "powers of beta",
    "nadam": "powers of beta",
    "levenberg_marquardt": "the power of gamma",
    "step_schedule": "a boundary in time, once in an update",
    "cosine_schedule": "a boundary in time, once in an update",
    "warm_up_schedule": "a boundary in time, once in an update",
    "one_cycle_schedule": "a boundary in time, once in an update",
}


def inferred_types(kernel):
    """The types that Numba gives to the variables of a kernel, without compiling it."""
    kinds = {"f4": types.float32, "i8": types.int64}
    arguments = tuple(
        types.int64 if o.dtype == "int" else types.Array(kinds[o.dtype], o.rank, "C") for o in kernel.operands
    )
    typing, target = cpu_target.typing_context, cpu_target.target_context
    typing.refresh()
    target.refresh()
    return type_inference_stage(typing, target, run_frontend(kernel.py_func), arguments, None).typemap


@pytest.mark.parametrize("name", REGISTRY)
def test_kernels_compute_in_float32(name):
    """A double costs half the speed, and one literal is enough to bring it in."""
    inferred = inferred_types(REGISTRY[name])
    # The 0.5 of np.float32(0.5) is a double only until the compiler has read it.
    doubles = [v for v, kind in inferred.items() if kind == types.float64 and not v.startswith("$const")]
    if name in DOUBLES:
        assert doubles, f"{name} is on the list of exceptions for nothing"
    else:
        assert not doubles


def test_kernels_are_instances_not_functions():
    assert all(isinstance(kernel, Kernel) for kernel in REGISTRY.values())
