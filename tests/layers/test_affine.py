"""Scale and shift: shared along any axis, with one of both or with neither."""

from __future__ import annotations

import numpy as np
import pytest

from playground.layers.affine import Affine
from playground.text import Problem
from tests.layers.harness import numbers, run_layer, starting_parameters

CASES = {
    "each number": (Affine(sizes=(3, 4)), (3, 4)),
    "each channel": (Affine(sizes=(3, 1, 1)), (3, 2, 5)),
    "each column": (Affine(sizes=(1, 4)), (3, 4)),
    "one for all": (Affine(), (6,)),
    "scale alone": (Affine(sizes=(4,), shift=False), (4,)),
    "shift alone": (Affine(sizes=(4,), scale=False), (4,)),
    "neither": (Affine(scale=False, shift=False), (4,)),
}


@pytest.mark.parametrize("name", CASES)
def test_values_and_gradients(name):
    layer, shape = CASES[name]
    x, upstream = numbers((5, *shape), 1), numbers((5, *shape), 2)
    parameters = starting_parameters(layer, [shape])
    found = run_layer(layer, [x], parameters, upstream)
    scale, shift = parameters.get("scale", np.ones(1)), parameters.get("shift", np.zeros(1))
    np.testing.assert_allclose(found.output, x * scale + shift, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(found.inputs[0], upstream * scale, rtol=1e-5, atol=1e-6)
    assert set(found.parameters) == set(parameters)
    for key, full in (("scale", upstream * x), ("shift", upstream)):
        if key in parameters:
            sizes = parameters[key].shape
            shared = tuple(axis + 1 for axis, size in enumerate(sizes) if size == 1 and shape[axis] != 1)
            summed = full.sum(axis=(0, *shared)).reshape(sizes)
            np.testing.assert_allclose(found.parameters[key], summed, rtol=1e-4, atol=1e-5)


def test_weights_of_another_shape_are_refused():
    with pytest.raises(Problem) as caught:
        Affine(sizes=(3, 2)).shape((3, 4))
    assert caught.value.text.values["sizes"] == "3x2"
    assert caught.value.text.values["given"] == "3x4"
    assert Affine(sizes=(3, 1)).operations((3, 4)) == 24
