"""The twins' gradients agree with difference quotients of their forward functions, in float64."""

from __future__ import annotations

import numpy as np
import pytest

from kernels.program import twin
from tests.kernels.examples import REGISTRY, example, letters, pairs

STEP = 1e-5
PAIRS = [*pairs(), (REGISTRY["inverted_dropout_forward"], REGISTRY["dropout_backward"])]


def complete(forward, backward, seed):
    """Operand values by name for both kernels of a pair, with the same sizes and the forward results in place."""
    free = dict.fromkeys([*letters(backward), *letters(forward)])
    sizes = {letter: 2 + (3 * k + seed) % 4 for k, letter in enumerate(free)}
    made = example(forward, sizes, seed)
    values = made.named()
    twin(forward)(*(values[o.name] for o in forward.operands))
    for operand, value in zip(backward.operands, example(backward, made.sizes, seed + 1).operands, strict=True):
        values.setdefault(operand.name, value)
    return values


def quotients(forward, values, name, objective):
    """Difference quotients of `objective` in every element of the operand `name`."""
    found = np.zeros_like(values[name])
    for k in np.ndindex(found.shape):
        sides = []
        for step in (STEP, -STEP):
            shifted = {n: v if isinstance(v, int) else v.copy() for n, v in values.items()}
            shifted[name][k] += step
            twin(forward)(*(shifted[o.name] for o in forward.operands))
            sides.append(objective(shifted))
        found[k] = (sides[0] - sides[1]) / (2.0 * STEP)
    return found


@pytest.mark.parametrize(("forward", "backward"), PAIRS, ids=lambda kernel: kernel.name)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_gradient_agrees_with_difference_quotient(forward, backward, seed):
    values = complete(forward, backward, seed)
    twin(backward)(*(values[o.name] for o in backward.operands))
    given = [o.name for o in backward.operands if not o.written]
    results = [o.name for o in forward.operands if o.written and f"d{o.name}" in given]

    def objective(at):
        if "loss" in at:
            return at["loss"][0]
        return sum(np.sum(at[f"d{name}"] * at[name]) for name in results)

    assert results or "loss" in values, "nothing flows from the forward kernel to the backward kernel"
    inputs = [o.name for o in forward.operands if not o.written]
    wanted = [o.name for o in backward.operands if o.written and o.name[0] == "d" and o.name[1:] in inputs]
    assert wanted, "the backward kernel gives no gradient of an input"
    for name in wanted:
        exact = values[name].copy()
        measured = quotients(forward, values, name[1:], objective)
        scale = max(float(np.abs(exact).max()), 1e-3)
        np.testing.assert_allclose(exact, measured, rtol=0.0, atol=1e-6 * scale, err_msg=name)


def test_every_kind_of_layer_takes_part():
    names = {forward.name for forward, _ in PAIRS}
    assert {"dense_forward", "tanh_forward", "softmax_forward", "cross_entropy_forward", "units_forward"} <= names
    assert len(PAIRS) >= 25
