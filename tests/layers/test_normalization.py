"""Batch and layer normalization (row T12) against torch: both modes, running averages, shards."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from playground.layers.batch_norm import BatchNorm  # noqa: E402
from playground.layers.layer_norm import LayerNorm  # noqa: E402
from tests.layers.harness import numbers, run_layer  # noqa: E402
from tests.layers.test_shapes import sentence  # noqa: E402

BATCH = 6
EXACT = {"rtol": 1e-4, "atol": 1e-5}
SHAPES = [(5,), (1,), (4, 3), (3, 4, 5), (2, 1, 1), (2, 3, 2, 2)]


MODES = [
    pytest.param(shape, affine, id=f"{'x'.join(map(str, shape))}{'' if affine else '-plain'}")
    for shape in SHAPES
    for affine in (True, False)
]


def theirs(layer, x, parameters, statistics, upstream, training):
    kind = {4: torch.nn.BatchNorm2d, 5: torch.nn.BatchNorm3d}.get(x.ndim, torch.nn.BatchNorm1d)
    width = len(statistics["mean"])
    module = kind(width, eps=layer.epsilon, momentum=layer.momentum, affine=layer.affine).double()
    with torch.no_grad():
        module.running_mean[...] = torch.tensor(statistics["mean"])
        module.running_var[...] = torch.tensor(statistics["variance"])
        if layer.affine:
            module.weight[...] = torch.tensor(parameters["gamma"])
            module.bias[...] = torch.tensor(parameters["beta"])
    module.train(training)
    inputs = torch.tensor(x, requires_grad=True)
    # The features of a sequence are torch's channels.
    y = module(inputs) if x.ndim != 3 else module(inputs.movedim(-1, 1)).movedim(1, -1)
    y.backward(torch.tensor(upstream))
    slopes = {"gamma": module.weight.grad.numpy(), "beta": module.bias.grad.numpy()} if layer.affine else {}
    after = {"mean": module.running_mean.numpy(), "variance": module.running_var.numpy()}
    return y.detach().numpy(), inputs.grad.numpy(), slopes, after


def problem(layer, shape, offset=0.0):
    x = 1.7 * numbers((BATCH, *shape), 1) + offset
    parameters = {name: 1.0 + numbers(p.shape, 2 + k) for k, (name, p) in enumerate(layer.parameters(shape).items())}
    width = shape[0] if len(shape) > 2 else shape[-1]
    statistics = {"mean": numbers((width,), 5), "variance": 0.5 + np.abs(numbers((width,), 6))}
    return x, parameters, statistics, numbers(x.shape, 7)


@pytest.mark.parametrize("binder", [None, "reference"])
@pytest.mark.parametrize("shards", [1, 2, 4])
@pytest.mark.parametrize(("shape", "affine"), MODES)
def test_batch_norm_in_training(shape, affine, shards, binder):
    layer = BatchNorm(affine=affine, momentum=0.3, epsilon=1e-3)
    x, parameters, statistics, upstream = problem(layer, shape)
    output, gradient, slopes, after = theirs(layer, x, parameters, statistics, upstream, True)
    found = run_layer(layer, [x], parameters, upstream, statistics=statistics, shards=shards, binder=binder)
    exact = EXACT if binder is None else {"rtol": 1e-5, "atol": 1e-7}
    np.testing.assert_allclose(found.output, output, **exact)
    np.testing.assert_allclose(found.inputs[0], gradient, **exact)
    assert set(found.parameters) == set(slopes)
    for name, expected in slopes.items():
        np.testing.assert_allclose(found.parameters[name], expected, **exact, err_msg=name)
    for name, expected in after.items():
        np.testing.assert_allclose(found.statistics[name], expected, **exact, err_msg=name)


@pytest.mark.parametrize(("shape", "affine"), MODES)
def test_batch_norm_applied(shape, affine):
    layer = BatchNorm(affine=affine)
    x, parameters, statistics, upstream = problem(layer, shape)
    found = run_layer(layer, [x], parameters, training=False, statistics=statistics, shards=2)
    np.testing.assert_allclose(found.output, theirs(layer, x, parameters, statistics, upstream, False)[0], **EXACT)
    for name, before in statistics.items():
        np.testing.assert_array_equal(found.statistics[name], before.astype(np.float32))


def test_batch_norm_far_from_zero_keeps_its_digits():
    """A variance from the difference of two squares would be nothing but rounding here."""
    layer = BatchNorm()
    x, parameters, statistics, upstream = problem(layer, (3, 8, 8), offset=1000.0)
    x = x.astype(np.float32).astype(np.float64)
    output = theirs(layer, x, parameters, statistics, upstream, True)[0]
    found = run_layer(layer, [x], parameters, upstream, statistics=statistics)
    np.testing.assert_allclose(found.output, output, rtol=0.0, atol=2e-3)


def test_the_gradient_of_the_input_may_be_unwanted():
    layer = BatchNorm()
    x, parameters, statistics, upstream = problem(layer, (4, 3))
    found = run_layer(layer, [x], parameters, upstream, wanted=[False], statistics=statistics, shards=2)
    slopes = theirs(layer, x, parameters, statistics, upstream, True)[2]
    assert found.inputs == [None]
    for name, expected in slopes.items():
        np.testing.assert_allclose(found.parameters[name], expected, **EXACT)


def test_the_running_variance_may_be_that_of_the_batch():
    layer = BatchNorm(momentum=1.0, unbiased=False)
    x, parameters, statistics, upstream = problem(layer, (5,))
    found = run_layer(layer, [x], parameters, upstream, statistics=statistics)
    np.testing.assert_allclose(found.statistics["variance"], x.var(axis=0), rtol=1e-5)
    np.testing.assert_allclose(found.statistics["mean"], x.mean(axis=0), rtol=1e-5)


def test_statistics_have_torchs_names_and_start():
    for shape, module in (((7,), torch.nn.BatchNorm1d(7)), ((7, 2, 2), torch.nn.BatchNorm2d(7))):
        state = module.state_dict()
        found = {**BatchNorm().statistics(shape), **BatchNorm().parameters(shape)}
        assert {s.torch_name: s.shape for s in found.values()} == {
            name: tuple(value.shape) for name, value in state.items() if name != "num_batches_tracked"
        }
        assert all((state[s.torch_name] == s.start).all() for s in BatchNorm().statistics(shape).values())


LAYER_NORMS = [
    (LayerNorm(), (5,), 1),
    (LayerNorm(epsilon=0.1), (4, 3), 1),
    (LayerNorm(affine=False), (4, 3), 1),
    (LayerNorm(), (2, 3, 4), 3),
    (LayerNorm(axes=2), (2, 3, 4), 2),
    (LayerNorm(axes=1), (2, 3, 4), 1),
    (LayerNorm(axes=2, affine=False), (4, 3), 2),
    (LayerNorm(axes=3), (2, 3, 2, 4), 3),
]


@pytest.mark.parametrize("binder", [None, "reference"])
@pytest.mark.parametrize(("layer", "shape", "axes"), LAYER_NORMS)
def test_layer_norm(layer, shape, axes, binder):
    x, upstream = numbers((BATCH, *shape), 1) + 0.5, numbers((BATCH, *shape), 2)
    parameters = {name: 1.0 + numbers(p.shape, 3 + k) for k, (name, p) in enumerate(layer.parameters(shape).items())}
    inputs = torch.tensor(x, requires_grad=True)
    held = {name: torch.tensor(values, requires_grad=True) for name, values in parameters.items()}
    y = torch.nn.functional.layer_norm(inputs, shape[-axes:], held.get("gamma"), held.get("beta"), layer.epsilon)
    together = tuple(range(-axes, 0))
    mean = inputs.mean(dim=together, keepdim=True)
    inverse = 1.0 / torch.sqrt(inputs.var(dim=together, keepdim=True, unbiased=False) + layer.epsilon)
    ports = {"mean": numbers(tuple(mean.shape), 8), "inverse_deviation": numbers(tuple(mean.shape), 9)}
    exact = EXACT if binder is None else {"rtol": 1e-6, "atol": 1e-8}
    for read in (False, True):
        total = (y * torch.tensor(upstream)).sum()
        if read:
            total = total + (mean * torch.tensor(ports["mean"])).sum()
            total = total + (inverse * torch.tensor(ports["inverse_deviation"])).sum()
        wanted = torch.autograd.grad(total, [inputs, *held.values()], retain_graph=True)
        found = run_layer(
            layer, [x], parameters, upstream, binder=binder, shards=2, outputs_upstream=ports if read else None
        )
        np.testing.assert_allclose(found.output, y.detach().numpy(), **exact)
        np.testing.assert_allclose(found.outputs["mean"], mean.detach().numpy(), **exact)
        np.testing.assert_allclose(found.outputs["inverse_deviation"], inverse.detach().numpy(), **exact)
        np.testing.assert_allclose(found.inputs[0], wanted[0].numpy(), **exact)
        for name, expected in zip(held, wanted[1:], strict=True):
            np.testing.assert_allclose(found.parameters[name], expected.numpy(), **exact, err_msg=name)


def test_layer_norm_has_torchs_names():
    state = torch.nn.LayerNorm((2, 3, 4)).state_dict()
    found = LayerNorm().parameters((2, 3, 4))
    assert {p.torch_name: p.torch_shape for p in found.values()} == {k: tuple(v.shape) for k, v in state.items()}


def test_layer_norm_says_how_many_axes_there_are():
    text = sentence(LayerNorm(axes=3), (4, 5))
    assert "normalizes 3 axes, but 'before' gives 4x5 with 2" in text
