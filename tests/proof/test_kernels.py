"""Whole layers in float32 by the kernels beside the same rows by the twins in float64, over generated cases."""

from __future__ import annotations

import numpy as np
import pytest

from playground.layers import LAYERS
from tests.layers.harness import Result
from tests.proof.cases import KINDS, Case, cases
from tests.proof.settings import choices

RTOL, ATOL = 1e-4, 1e-5
SALT = 1  # other cases than those of the difference quotients


def count(kind: str) -> int:
    """A case for each value of the setting with most values, and some more."""
    return 6 + max((len(values) for values in choices(LAYERS[kind]).values()), default=0)


def numbers_of(result: Result) -> dict[str, np.ndarray]:
    found = {"output": result.output}
    found |= {f"input {k}": values for k, values in enumerate(result.inputs) if values is not None}
    for name in ("parameters", "outputs", "ports", "statistics", "carried"):
        found |= {f"{name} {key}": values for key, values in getattr(result, name).items()}
    if result.losses is not None:
        found |= {"losses": result.losses, "loss": np.array([result.loss])}
    return found


def compare(case: Case, **changes) -> None:
    fast, exact = case.bind(**changes), case.bind("reference", **changes)
    for bound in (fast, exact):
        bound.run()
    mine, twins = numbers_of(fast.result()), numbers_of(exact.result())
    assert mine.keys() == twins.keys()
    for what, expected in twins.items():
        if LAYERS[case.layer.kind()].role == "loss" and what == "output":
            continue  # a loss has none
        got = mine[what]
        assert got.dtype == np.float32 or what == "loss"
        scale = max(1.0, float(np.abs(expected).max(initial=0.0)))
        np.testing.assert_allclose(got, expected, rtol=RTOL, atol=ATOL * scale, err_msg=f"{case}: {what}")


@pytest.mark.parametrize("kind", KINDS)
def test_kernels_agree_with_their_twins_in_whole_layers(kind):
    for case in cases(kind, count(kind), SALT):
        compare(case)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if LAYERS[kind].role == "layer"])
def test_kernels_agree_with_their_twins_where_the_network_is_applied(kind):
    for case in cases(kind, count(kind) // 2, SALT):
        changes = {"training": False, "outputs_upstream": None, "carried": None, "wanted": None}
        compare(Case(case.name, case.layer, case.inputs, case.parameters, None, case.further), **changes)


def test_there_are_enough_cases():
    assert 200 <= sum(count(kind) for kind in KINDS) <= 800
