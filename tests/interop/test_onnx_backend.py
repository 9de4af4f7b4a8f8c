"""The onnx package's own backend tests, through its own interface, on graphs that became documents of ours."""

from __future__ import annotations

import warnings

import pytest

onnx = pytest.importorskip("onnx")

from playground.interop.onnx_backend import Backend  # noqa: E402
from tests.interop import onnx_suite  # noqa: E402

# Making the cases computes a few expected values beyond float32.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from onnx.backend.test import BackendTest

    suite = BackendTest(Backend, __name__)
    suite.include(onnx_suite.pattern())
    for excluded in onnx_suite.EXCLUDED:
        suite.exclude(f"^{excluded}$")
    CASES = suite.test_cases
    COUNTS = onnx_suite.cases()

NAMES = {name for names in COUNTS.values() for name in names}


def keep_what_counts(case: type) -> None:
    """The harness keeps the thousands that are not included, as skipped tests."""
    for name in [name for name in vars(case) if name.startswith("test_") and name not in NAMES]:
        delattr(case, name)


for title in CASES:
    keep_what_counts(CASES[title])
globals().update(CASES)


def test_the_denominator_is_the_one_that_was_fixed():
    if onnx.__version__ != "1.23.2":
        pytest.skip("counted in onnx 1.23.2")
    assert len(COUNTS["node"]) == onnx_suite.SINGLE
    assert len(COUNTS["pytorch-converted"]) == onnx_suite.CONVERTED
    assert len(COUNTS["pytorch-operator"]) == onnx_suite.OPERATOR


def test_enough_of_it_is_run_and_every_exclusion_has_a_reason():
    run = {name for case in CASES.values() for name in vars(case) if name in NAMES and not skipped(vars(case)[name])}
    assert set(onnx_suite.EXCLUDED) == NAMES - run
    assert all(len(reason) > 20 for reason in onnx_suite.EXCLUDED.values())
    single = set(COUNTS["node"])
    assert len(single & run) >= onnx_suite.SHARE * len(single)
    assert set(COUNTS["pytorch-converted"]) | set(COUNTS["pytorch-operator"]) <= run


def skipped(function) -> bool:
    return getattr(function, "__unittest_skip__", False)
