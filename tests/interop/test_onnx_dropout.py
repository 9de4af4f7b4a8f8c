"""Dropout that trains: ONNX expects the masks of NumPy's generator, so here is what it promises in their place."""

from __future__ import annotations

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from playground.interop.onnx_backend import Backend  # noqa: E402
from tests.interop.onnx_suite import EXCLUDED  # noqa: E402

SIZES = (30, 400)


def model(mask: bool) -> onnx.ModelProto:
    helper = onnx.helper
    places = [("x", 1, SIZES), ("r", 1, ()), ("t", 9, ())]
    outputs = [("y", 1, SIZES), *([("mask", 9, SIZES)] if mask else [])]
    node = helper.make_node("Dropout", [name for name, *_ in places], [name for name, *_ in outputs], seed=0)
    inputs, outputs = ([helper.make_tensor_value_info(*place) for place in side] for side in (places, outputs))
    graph = helper.make_graph([node], "dropout", inputs, outputs)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


@pytest.mark.parametrize("mask", [False, True])
@pytest.mark.parametrize("ratio", [0.1, 0.5, 0.75])
def test_a_share_is_dropped_at_random_and_the_rest_is_scaled(ratio, mask):
    x = np.random.default_rng(1).standard_normal(SIZES).astype(np.float32)
    prepared = Backend.prepare(model(mask))
    y, *rest = prepared.run([x, np.float32(ratio), np.bool_(True)])
    kept = y != 0.0
    np.testing.assert_allclose(y[kept], x[kept] / (1.0 - ratio), rtol=1e-6)
    deviation = np.sqrt(ratio * (1.0 - ratio) / x.size)
    assert abs((~kept).mean() - ratio) < 5.0 * deviation
    # No row and no column is favoured.
    assert np.abs(kept.mean(axis=0) - kept.mean()).max() < 5.0 * deviation * np.sqrt(SIZES[1])
    assert np.abs(kept.mean(axis=1) - kept.mean()).max() < 5.0 * deviation * np.sqrt(SIZES[0])
    if mask:
        assert rest[0].dtype == bool
        np.testing.assert_array_equal(rest[0], kept)
    again = Backend.prepare(model(mask)).run([x, np.float32(ratio), np.bool_(True)])
    np.testing.assert_array_equal(again[0], y)


def test_the_excluded_cases_are_those_that_this_replaces():
    assert all("training_dropout" in name for name in EXCLUDED)
