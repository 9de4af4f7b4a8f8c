"""Where parameters start, for what no initializer draws."""

from __future__ import annotations

import numpy as np
import pytest

from playground.document import Document
from playground.engine.trainer import Trainer
from playground.layers import LAYERS
from tests.layers.step_networks import dense, recurrent, words


def start(layer: dict) -> dict[str, np.ndarray]:
    trainer = Trainer(Document.model_validate(words(layer)))
    return {name.partition(".")[2]: values for name, values in trainer.parameters().items() if name.startswith("n2.")}


@pytest.mark.parametrize("bias", [0.0, 1.0, 2.5])
def test_the_bias_of_the_forget_gate_alone_has_its_start(bias):
    found = start(recurrent("lstm", 3, layers=2, forget_bias=bias))
    for name in ("bias_ih_l0", "bias_ih_l1"):
        np.testing.assert_array_equal(found[name].reshape(4, 3), np.outer([0.0, bias, 0.0, 0.0], np.ones(3)))


def test_without_a_forget_gate_no_bias_has_a_start():
    assert not start(recurrent("lstm", 3, forget_gate=False, forget_bias=2.0))["bias_ih_l0"].any()


def test_diagonal_peepholes_start_shut_and_full_ones_do_not():
    assert not start(recurrent("lstm", 3, peepholes="diagonal"))["peephole_i_l0"].any()
    assert start(recurrent("lstm", 3, peepholes="full"))["peephole_i_l0"].any()


def test_biases_start_at_zero_and_factors_at_one():
    for kind, settings in (("layer_norm", {}), ("batch_norm", {}), ("affine", {})):
        layer = LAYERS[kind](**settings)
        found = start(layer.model_dump())
        factors = [values for name, values in found.items() if name in ("weight", "scale")]
        summands = [values for name, values in found.items() if name in ("bias", "shift")]
        assert factors
        assert summands
        assert all((values == 1.0).all() for values in factors)
        assert all((values == 0.0).all() for values in summands)
    assert not start(dense(3))["bias"].any()
