"""Every kernel agrees with its NumPy twin, over shapes of all kinds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernels.program import twin
from tests.kernels.examples import REGISTRY, example, letters

SIZES = st.sampled_from([1, 2, 3, 4, 5, 7, 8, 11, 16, 17, 31, 64, 67])
LARGE = {1: [100_003], 2: [37, 613], 3: [129, 67, 35], 4: [5, 9, 11, 13]}

# Absolute and relative error of float32 results; sums of many terms are allowed more.
TOLERANCE = {"atol": 3e-6, "rtol": 3e-5}

# Scratch whose content is the kernel's own business.
ROOM = {"padded", "table", "open"}
SCRATCH = {("dense_backward_input", "wt")}


def agree(kernel, sizes, seed):
    made = example(kernel, sizes, seed)
    fast, exact = made.copies(np.float32), made.copies()
    for operand, array in zip(kernel.operands, fast, strict=True):
        if operand.dtype != "int":
            assert array.flags.c_contiguous, operand.name
    kernel(*fast)
    twin(kernel)(*exact)
    for operand, got, expected in zip(kernel.operands, fast, exact, strict=True):
        if operand.dtype == "int" or operand.name in ROOM or (kernel.name, operand.name) in SCRATCH:
            continue
        if operand.dtype == "i8":
            np.testing.assert_array_equal(got, expected, err_msg=f"{kernel.name}: {operand.name}")
            continue
        scale = max(1.0, float(np.abs(expected).max(initial=0.0)))
        np.testing.assert_allclose(
            got,
            expected,
            rtol=TOLERANCE["rtol"],
            atol=TOLERANCE["atol"] * scale,
            err_msg=f"{kernel.name}: {operand.name} at {made.sizes}",
        )


@pytest.mark.parametrize("name", REGISTRY)
@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_kernel_agrees_with_its_twin(name, data):
    kernel = REGISTRY[name]
    sizes = {letter: data.draw(SIZES, label=letter) for letter in letters(kernel)}
    agree(kernel, sizes, data.draw(st.integers(0, 1 << 30), label="seed"))


@pytest.mark.parametrize("name", REGISTRY)
def test_kernel_agrees_with_its_twin_on_large_arrays(name):
    kernel = REGISTRY[name]
    free = letters(kernel)
    for turn in range(max(len(free), 1)):
        large = LARGE[min(max(len(free), 1), 4)]
        sizes = {letter: large[(k + turn) % len(large)] for k, letter in enumerate(free)}
        agree(kernel, sizes, turn)


@pytest.mark.parametrize("name", REGISTRY)
def test_kernel_agrees_with_its_twin_where_one_size_is_one(name):
    kernel = REGISTRY[name]
    for turn, single in enumerate(letters(kernel)):
        agree(kernel, {letter: 1 if letter == single else 17 + k for k, letter in enumerate(letters(kernel))}, turn)
