"""Diagonal second derivatives of every layer that knows them, against torch's Jacobians and Hessians in float64."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from kernels.program import Phase, bind, twin  # noqa: E402
from playground.activations import ACTIVATIONS  # noqa: E402
from playground.curvature import Curvature, Mirror  # noqa: E402
from playground.layers import LAYERS  # noqa: E402
from playground.layers.base import Layer  # noqa: E402
from playground.layers.dense import Dense  # noqa: E402
from playground.layers.dropout import Dropout  # noqa: E402
from playground.losses import LOSSES  # noqa: E402
from playground.text import Problem  # noqa: E402
from tests.kernels.examples import example  # noqa: E402
from tests.layers.harness import BATCH, bind_layer, numbers, starting_parameters  # noqa: E402
from tests.layers.test_gradients import CASES  # noqa: E402

KNOWN = [case for case in CASES if type(case[1]).emit_curvature is not Layer.emit_curvature]


def twice_differentiable(name, function):
    """torch differentiates its own hard sigmoid once."""
    if not name.endswith("hard_sigmoid"):
        return function
    given = (lambda xs, p: xs[0] @ p["weight"] + p["bias"]) if name.startswith("dense") else (lambda xs, p: xs[0])
    return lambda xs, p: (given(xs, p) / 6 + 0.5).clamp(0, 1)


KNOWN = [(name, layer, shapes, twice_differentiable(name, function)) for name, layer, shapes, function in KNOWN]
EVERY = pytest.mark.parametrize(("name", "layer", "shapes", "function"), KNOWN, ids=[case[0] for case in KNOWN])


def run_curvature(layer, inputs, parameters, upstream, incoming, exact=True, binder=None, shards=1, applied=False):
    """Second derivatives of inputs and parameters, from `incoming` = h of the output and `upstream` = dL/dy."""
    bound = bind_layer(layer, inputs, parameters, upstream, binder=binder, shards=shards)
    mirror, common = Mirror(), {}
    found = []
    for emission in bound.emissions:
        if applied:
            emission.applied, emission.forward_rows, emission.backward_rows = True, [], []
            layer.emit(emission)
        second = Curvature(emission, mirror, exact, common)
        layer.emit_curvature(second)
        found.append(second.rows)
        assert all(row.phase is Phase.BACKWARD and row.node == "node" for row in second.rows)
    rows = [row for emission in bound.emissions for row in emission.forward_rows]
    rows += [row for emission in bound.emissions for row in emission.backward_rows]
    rows += [row for own in found for row in own]
    signals = [signal.gradient for signal in bound.inputs]
    wanted = [*signals, *(e.gradients[name] for e in bound.emissions for name in parameters)]
    beside = [mirror(buffer) for buffer in wanted]
    outer = mirror(bound.output.gradient)
    program = bind(rows, binder=binder, also=[*(b.base for b in beside), outer.base, *(wanted)])
    for buffer in {b.base for b in beside}:
        program.array(buffer)[...] = np.nan
    program.array(outer)[...] = incoming
    for _ in range(2):
        program.run()
    arrays = [program.array(buffer).copy() for buffer in beside]
    totals = {
        key: sum(arrays[len(signals) + k * len(parameters) + at] for k in range(shards))
        for at, key in enumerate(parameters)
    }
    return arrays[: len(signals)], totals


def expected_curvature(function, inputs, parameters, upstream, incoming, exact):
    """sum_j (dy_j/dw)^2 h_j, and in exact form sum_j d2y_j/dw2 dL/dy_j, for every number w by itself."""
    names = list(parameters)
    values = [torch.tensor(v, dtype=torch.float64) for v in (*inputs, *parameters.values())]
    count = len(inputs)

    def outputs(*given):
        return function(list(given[:count]), dict(zip(names, given[count:], strict=True)))

    found = []
    for at, value in enumerate(values):

        def one(changed, at=at):
            return outputs(*values[:at], changed, *values[at + 1 :])

        jacobian = torch.autograd.functional.jacobian(one, value).reshape(-1, value.numel())
        h = (jacobian**2 * torch.tensor(incoming).reshape(-1, 1)).sum(0)
        if exact:
            total = torch.autograd.functional.hessian(lambda v, one=one: (one(v) * torch.tensor(upstream)).sum(), value)
            h = h + total.reshape(value.numel(), value.numel()).diagonal()
        found.append(h.reshape(value.shape).numpy())
    return found[:count], dict(zip(names, found[count:], strict=True))


def given(layer, shapes):
    inputs = [numbers((BATCH, *shape), k) for k, shape in enumerate(shapes)]
    out = (BATCH, *layer.shape(*shapes))
    return inputs, starting_parameters(layer, shapes), numbers(out, 50), np.abs(numbers(out, 51))


def compare(found, expected, rtol, atol):
    for k, (mine, theirs) in enumerate(zip(found[0], expected[0], strict=True)):
        np.testing.assert_allclose(mine, theirs, rtol=rtol, atol=atol, err_msg=f"input {k}")
    for name, theirs in expected[1].items():
        np.testing.assert_allclose(found[1][name], theirs, rtol=rtol, atol=atol, err_msg=name)


@pytest.mark.parametrize("exact", [True, False], ids=["exact", "gauss-newton"])
@EVERY
def test_the_twins_agree_with_torch_in_float64(name, layer, shapes, function, exact):
    operands = given(layer, shapes)
    expected = expected_curvature(function, *operands, exact)
    compare(run_curvature(layer, *operands, exact, binder="reference"), expected, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("shards", [1, 2])
@EVERY
def test_the_kernels_agree_with_torch(name, layer, shapes, function, shards):
    operands = given(layer, shapes)
    expected = expected_curvature(function, *operands, True)
    compare(run_curvature(layer, *operands, shards=shards), expected, rtol=3e-4, atol=3e-5)


def test_most_layers_know_their_second_derivatives():
    kinds = {case[1].kind() for case in KNOWN}
    assert kinds >= {"dense", "activation", "flatten", "add", "concat", "multiply", "maxout", "affine", "reshape"} & {
        case[1].kind() for case in CASES
    }
    assert all(not ACTIVATIONS[kind].straight for kind in ("tanh", "sigmoid", "softplus", "elu", "gelu"))
    assert all(spec.straight or spec.bend_kernel is not None for spec in ACTIVATIONS)


@pytest.mark.parametrize(
    "layer", [spec for spec in LAYERS if spec.emit_curvature is Layer.emit_curvature], ids=lambda spec: spec.kind()
)
def test_the_others_refuse_in_a_sentence(layer):
    operands = given(Dense(units=2), [(3,)])
    emission = bind_layer(Dense(units=2), *operands[:3]).emissions[0]
    with pytest.raises(Problem) as caught:
        layer().emit_curvature(Curvature(emission, Mirror(), True))
    assert "second derivatives of {kind} '{name}' are not known" in caught.value.text.template


@pytest.mark.parametrize("inverted", [True, False])
def test_dropout_as_it_trains_and_as_it_is_applied(inverted):
    layer = Dropout(p=0.4, inverted=inverted)
    inputs = [numbers((BATCH, 30), 1)]
    upstream, incoming = numbers((BATCH, 30), 2), np.abs(numbers((BATCH, 30), 3))
    bound = bind_layer(layer, inputs, {}, upstream)
    bound.run()
    factor = bound.result().inputs[0] / upstream
    assert 0.2 < (factor == 0).mean() < 0.6
    (trained,), _ = run_curvature(layer, inputs, {}, upstream, incoming)
    np.testing.assert_allclose(trained, factor**2 * incoming, rtol=1e-5)
    (applied,), _ = run_curvature(layer, inputs, {}, upstream, incoming, applied=True)
    np.testing.assert_allclose(applied, (1.0 if inverted else 0.6) ** 2 * incoming, rtol=1e-5)


@pytest.mark.parametrize("kind", [spec.kind() for spec in LOSSES if spec.curvature_kernel is not None])
def test_the_second_derivative_of_a_loss_is_the_slope_of_its_gradient(kind):
    function = LOSSES[kind]()
    kernel = function.curvature_kernel
    made = example(function.backward_kernel, {"n": 7, "k": 3}, 4)
    values = made.named()
    if kind == "kl_divergence":
        values["target"] = np.abs(values["target"])
    order = [operand.name for operand in function.backward_kernel.operands]
    analytic = np.empty_like(values["y"])
    twin(kernel)(*(values[o.name] for o in kernel.operands if not o.written), analytic)
    step = 1e-6
    for place in np.ndindex(values["y"].shape):
        slopes = []
        for side in (step, -step):
            moved = {**values, "y": values["y"].copy(), "dy": np.empty_like(values["y"])}
            moved["y"][place] += side
            twin(function.backward_kernel)(*(moved[name] for name in order))
            slopes.append(moved["dy"][place])
        assert analytic[place] == pytest.approx((slopes[0] - slopes[1]) / (2 * step), rel=1e-5, abs=1e-8)


def test_known_losses():
    assert {spec.kind() for spec in LOSSES if spec.curvature_kernel is None} == {"cosine"}
