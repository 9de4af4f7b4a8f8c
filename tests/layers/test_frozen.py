"""Layers against what torch computed once: tests/fixtures/layers.npz, made by frozen_references."""

from __future__ import annotations

import numpy as np
import pytest

from tests.layers.frozen_references import CASES, FIXTURE, given
from tests.layers.harness import run_layer


@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("name", CASES)
def test_layer_agrees_with_what_torch_gave(name, shards):
    layer, shapes = CASES[name]
    values = given(name)
    inputs = [values[f"x{k}"] for k in range(len(shapes))]
    parts = {kind: {key.partition(".")[2]: v for key, v in values.items() if key.startswith(f"{kind}.")}
             for kind in ("parameter", "statistic")}  # fmt: skip
    found = run_layer(
        layer, inputs, parts["parameter"], values["upstream"], statistics=parts["statistic"], shards=shards
    )
    with np.load(FIXTURE) as frozen:
        expected = {key.partition(".")[2]: frozen[key] for key in frozen.files if key.partition(".")[0] == name}
    got = {"y": found.output} | {f"dx{k}": values for k, values in enumerate(found.inputs)}
    got |= {f"dparameter.{key}": values for key, values in found.parameters.items()}
    got |= {f"statistic.{key}": values for key, values in found.statistics.items()}
    assert set(got) == set(expected)
    for key, wanted in expected.items():
        np.testing.assert_allclose(got[key], wanted, rtol=1e-4, atol=1e-5, err_msg=key)
