"""Operators with random weights beside ONNX Runtime: live where it is installed, and frozen."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("onnx")

from playground.interop.onnx_backend import Backend
from tests.interop.onnx_random import CASES, FROZEN, by_runtime, model_of

EVERY = pytest.mark.parametrize("title", CASES)


def close(found, expected) -> None:
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.shape == theirs.shape
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


@EVERY
@pytest.mark.parametrize("fixed", [False, True])
def test_operators_give_the_frozen_answers(title, fixed):
    case = CASES[title]
    with np.load(FROZEN, allow_pickle=False) as frozen:
        expected = [frozen[f"{title}/{name}"] for name in case.outputs]
    model = model_of(case, fixed)
    inputs = [case.inputs[place.name] for place in model.graph.input]
    close(Backend.prepare(model).run(inputs), expected)


@EVERY
def test_the_frozen_answers_are_those_of_onnx_runtime(title):
    pytest.importorskip("onnxruntime")
    case = CASES[title]
    with np.load(FROZEN, allow_pickle=False) as frozen:
        close(by_runtime(case), [frozen[f"{title}/{name}"] for name in case.outputs])


def test_every_weight_is_different():
    for title, case in CASES.items():
        values = np.concatenate([v.ravel() for v in case.inputs.values() if v.dtype == np.float32])
        assert len(np.unique(values)) > 0.99 * values.size, title
