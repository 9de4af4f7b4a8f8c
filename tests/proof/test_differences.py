"""The twins' gradients of every layer, option by option, beside central differences in float64.

Input, ports and parameters; sequences with lengths, states wired in and carried, shards, losses with padding and
penalties are among the cases, which follow from the declarations (cases.py).
"""

from __future__ import annotations

import numpy as np
import pytest

from kernels.reference import dense
from playground.activations import ACTIVATIONS
from playground.activations.prelu import PReLU
from playground.layers import LAYERS
from playground.losses import LOSSES
from tests.proof.cases import KINDS, cases, drawn, functions_of, planned, smooth_twin
from tests.proof.differences import Kink, check
from tests.proof.settings import choices

LEAST = 2000
REFUSED = {("tied_dense", "activation", str(PReLU))}  # options that a layer offers and refuses with a reason
OTHER_NUMBERS = 5  # tries for a case whose numbers lie on a kink


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_agree_with_central_differences(kind):
    kinks = quotients = 0
    for case in cases(kind, planned(kind)):
        for salt in range(OTHER_NUMBERS):
            try:
                quotients += check(case)
                break
            except Kink:
                kinks += 1
                case = smooth_twin(case, salt)
        else:
            raise AssertionError(f"{case} has no difference quotient that settles")
    assert quotients >= 2 * planned(kind) or not has_gradients(kind)
    assert kinks <= planned(kind) // 20, "so many kinks are no accident"


def has_gradients(kind: str) -> bool:
    """False where whole numbers go in and there is no parameter."""
    case = drawn(kind, 0)
    return bool(case.parameters) or "vocabulary" not in type(case.layer).model_fields


def test_there_are_so_many_cases():
    assert sum(planned(kind) for kind in KINDS if has_gradients(kind)) >= LEAST


@pytest.mark.parametrize("kind", KINDS)
def test_every_option_of_a_layer_takes_part(kind):
    wanted = {(name, str(value)) for name, values in choices(LAYERS[kind]).items() for value in values}
    found = set()
    for case in cases(kind, planned(kind)):
        for name, values in choices(LAYERS[kind]).items():
            value = getattr(case.layer, name)
            found.add((name, str(type(value) if isinstance(values[0], type) else value)))
    assert found == wanted - {(name, value) for refusing, name, value in REFUSED if refusing == kind}


@pytest.mark.parametrize("kind", sorted({kind for kind in KINDS if LAYERS[kind].ports}))
def test_ports_lengths_states_and_shards_take_part(kind):
    for name in ("ports", "lengths", "carried", "outputs_upstream"):
        assert sum(name in case.further for case in cases(kind, planned(kind))) >= 10, name
    assert sum(case.further["shards"] > 1 for case in cases(kind, planned(kind))) >= 10


def test_padding_takes_part_in_losses_and_penalties():
    judged = [kind for kind in KINDS if LAYERS[kind].penalizes or LAYERS[kind].role == "loss"]
    assert len(judged) >= 3
    for kind in judged:
        assert any((case.further["weight"] == 0.0).any() for case in cases(kind, planned(kind)))


@pytest.mark.parametrize("binder", ["reference", None], ids=["twins", "kernels"])
def test_the_same_case_gives_the_same_bits(binder):
    for kind in KINDS:
        for number in (0, 5):
            found = []
            for _ in range(2):
                bound = drawn(kind, number).bind(binder)
                bound.run(1 + len(found))  # a step that is run again from its first row gives the same
                found.append(bound.result())
            first, second = found
            every = [(first.output, second.output), *zip(first.inputs, second.inputs, strict=True)]
            for name in ("parameters", "outputs", "ports", "statistics", "carried"):
                mine, other = getattr(first, name), getattr(second, name)
                assert set(mine) == set(other)
                every += [(mine[key], other[key]) for key in mine]
            for mine, other in every:
                np.testing.assert_array_equal(mine, other, err_msg=kind)
            assert first.loss == second.loss


def test_every_function_takes_part():
    kinds = {
        f.kind() for name in ("activation", "loss") for c in cases(name, planned(name)) for f in functions_of(c.layer)
    }
    assert kinds == {spec.kind() for registry in (ACTIVATIONS, LOSSES) for spec in registry}


def test_a_wrong_gradient_is_noticed(monkeypatch):
    right = dense.dense_backward_parameters

    def wrong(x, dy, dw, db):
        right(x, dy, dw, db)
        dw[0, 0] *= 1.0 + 1e-4

    monkeypatch.setattr(dense, "dense_backward_parameters", wrong)
    with pytest.raises(AssertionError, match="parameter weight"):
        any(check(case) < 0 for case in cases("dense", 40))
