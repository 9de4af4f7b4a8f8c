"""Starting values: shape, spread, and the same bits for the same seed."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest

from playground.initializers import INITIALIZERS, Draw
from playground.initializers.orthogonal import Orthogonal

FAN_IN, FAN_OUT = 300, 200
# Deviation of the values of a (FAN_IN, FAN_OUT) matrix with the default settings, and their largest magnitude.
EXPECTED = {
    "zeros": (0.0, 0.0),
    "constant": (0.0, 0.5),
    "normal": (0.1, None),
    "uniform": (0.5 / sqrt(3.0), 0.5),
    "xavier_uniform": (sqrt(2.0 / (FAN_IN + FAN_OUT)), sqrt(6.0 / (FAN_IN + FAN_OUT))),
    "xavier_normal": (sqrt(2.0 / (FAN_IN + FAN_OUT)), None),
    "he_uniform": (sqrt(2.0 / FAN_IN), sqrt(6.0 / FAN_IN)),
    "he_normal": (sqrt(2.0 / FAN_IN), None),
    "torch_default": (1.0 / sqrt(3.0 * FAN_IN), 1.0 / sqrt(FAN_IN)),
    "orthogonal": (1.0 / sqrt(FAN_IN), None),
}


def draw(spec, seed=0, shape=(FAN_IN, FAN_OUT), stream=5) -> np.ndarray:
    return spec().values(shape, shape[0], shape[-1], Draw(seed, stream))


@pytest.mark.parametrize("spec", INITIALIZERS, ids=lambda spec: spec.kind())
def test_spread_and_bits(spec):
    values = draw(spec)
    assert values.dtype == np.float32
    assert values.shape == (FAN_IN, FAN_OUT)
    deviation, largest = EXPECTED[spec.kind()]
    assert values.std() == pytest.approx(deviation, rel=0.02, abs=1e-7)
    if largest is not None:
        assert np.abs(values).max() == pytest.approx(largest, rel=0.01, abs=1e-7)
    assert draw(spec).tobytes() == values.tobytes()
    if deviation:
        assert abs(float(values.mean())) < 5.0 * deviation / sqrt(values.size)
        assert draw(spec, seed=1).tobytes() != values.tobytes()
        assert draw(spec, stream=6).tobytes() != values.tobytes()


@pytest.mark.parametrize("spec", INITIALIZERS, ids=lambda spec: spec.kind())
@pytest.mark.parametrize("shape", [(1,), (7,), (1, 1), (3, 1), (1, 5), (2, 3, 4)])
def test_any_shape(spec, shape):
    values = draw(spec, shape=shape)
    assert values.shape == shape
    assert np.isfinite(values).all()


@pytest.mark.parametrize("shape", [(6, 6), (9, 4), (4, 9)])
def test_orthogonal_rows_or_columns_are_orthonormal(shape):
    values = Orthogonal(gain=2.0).values(shape, shape[0], shape[1], Draw(0, 0)).astype(np.float64)
    gram = values.T @ values if shape[0] >= shape[1] else values @ values.T
    np.testing.assert_allclose(gram, 4.0 * np.eye(min(shape)), atol=1e-5)
