"""Dropout as taught and inverted (row T6)."""

from __future__ import annotations

import numpy as np
import pytest

from playground.layers.dropout import Dropout
from tests.layers.harness import numbers, run_layer

X = numbers((50, 8, 20), 1)
DY = numbers(X.shape, 2)


@pytest.mark.parametrize("p", [0.0, 0.2, 0.5, 0.9])
@pytest.mark.parametrize("inverted", [True, False])
def test_training_drops_with_probability_p_and_the_gradient_passes_the_same_units(p, inverted):
    found = run_layer(Dropout(p=p, inverted=inverted), [X], {}, DY)
    factor = 1.0 / (1.0 - p) if inverted else 1.0
    kept = found.output != 0.0
    np.testing.assert_allclose(found.output, np.where(kept, factor * X, 0.0), rtol=1e-6)
    np.testing.assert_allclose(found.inputs[0], np.where(kept, factor * DY, 0.0), rtol=1e-6)
    deviation = np.sqrt(p * (1.0 - p) / X.size)
    assert abs(kept.mean() - (1.0 - p)) <= 5.0 * deviation


@pytest.mark.parametrize("inverted", [True, False])
def test_applied(inverted):
    found = run_layer(Dropout(p=0.3, inverted=inverted), [X], {}, training=False)
    np.testing.assert_allclose(found.output, X if inverted else 0.7 * X, rtol=1e-6)


@pytest.mark.parametrize("inverted", [True, False])
def test_the_mean_over_thinned_networks_is_what_is_applied(inverted):
    layer = Dropout(p=0.4, inverted=inverted)
    applied = run_layer(layer, [X], {}, training=False).output
    mean = np.mean([run_layer(layer, [X], {}, DY, step=k).output for k in range(200)], axis=0)
    spread = 5.0 * np.abs(X) / 0.6 * np.sqrt(0.24 / 200)
    assert (np.abs(mean - applied) <= spread + 1e-6).mean() > 0.999


def test_each_step_draws_another_mask_and_the_same_step_the_same():
    layer = Dropout(p=0.5)
    first, again, later = (run_layer(layer, [X], {}, DY, step=k).output for k in (4, 4, 5))
    assert first.tobytes() == again.tobytes()
    assert (first != later).mean() > 0.3


@pytest.mark.parametrize("inverted", [True, False])
def test_twin_draws_the_same_mask(inverted):
    layer = Dropout(p=0.35, inverted=inverted)
    fast, twin = run_layer(layer, [X], {}, DY), run_layer(layer, [X], {}, DY, binder="reference")
    np.testing.assert_allclose(fast.output, twin.output, rtol=1e-6)
    np.testing.assert_allclose(fast.inputs[0], twin.inputs[0], rtol=1e-6)


def test_only_the_way_of_scaling_is_structure():
    assert Dropout(p=0.1).structure() == Dropout(p=0.7).structure()
    assert Dropout(inverted=True).structure() != Dropout(inverted=False).structure()
    assert Dropout(p=0.7).cells() == {"p": 0.7}
