"""Recurrent layers against frozen results of torch and onnxruntime (tests/layers/recurrent_references.py)."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from tests.layers.harness import run_layer
from tests.layers.recurrent_references import FIXTURE, LENGTHS, ONNX, TORCH


@cache
def frozen() -> dict[str, np.ndarray]:
    with np.load(FIXTURE) as file:
        return dict(file)


def of(case: str, part: str) -> dict[str, np.ndarray]:
    start = f"{case}/{part}/"
    return {name.removeprefix(start): value for name, value in frozen().items() if name.startswith(start)}


@pytest.mark.parametrize("binder", [None, "reference"])
@pytest.mark.parametrize("case", [*TORCH, *ONNX])
def test_outputs_states_and_gradients(case, binder):
    values, expected = of(case, "given"), of(case, "found")
    layer = (TORCH | ONNX)[case]
    x, start, dy, dfinal = (values.pop(name) for name in ("x", "start", "dy", "dfinal"))
    found = run_layer(
        layer,
        [x],
        values,
        dy,
        binder=binder,
        lengths=LENGTHS,
        ports={"state": start},
        outputs_upstream={"state": dfinal},
        shards=2,
    )
    results = {"y": found.output, "final": found.outputs["state"]}
    if case in TORCH:
        results |= {f"gradient.{name}": value for name, value in found.parameters.items()}
        results |= {"gradient.x": found.inputs[0], "gradient.start": found.ports["state"]}
    assert set(results) == set(expected)
    for name, value in expected.items():
        np.testing.assert_allclose(results[name], value, rtol=1e-4, atol=1e-5, err_msg=name)


def test_the_file_is_small_and_complete():
    assert FIXTURE.stat().st_size < 300_000
    assert {name.partition("/")[0] for name in frozen()} == {*TORCH, *ONNX}
