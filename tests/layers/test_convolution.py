"""Convolutions and pools against torch in float64, live and frozen, in every option; what they refuse; shards."""

from __future__ import annotations

import re

import numpy as np
import pytest

from playground.layers.average_pool import AveragePool
from playground.layers.conv1d import Conv1D
from playground.layers.conv2d import Conv2D
from playground.layers.conv_transpose2d import ConvTranspose2D
from playground.layers.global_average_pool import GlobalAveragePool
from playground.layers.global_max_pool import GlobalMaxPool
from playground.layers.max_pool import MaxPool
from playground.layers.upsample import Upsample
from playground.text import Problem
from tests.layers.convolution_cases import CASES, FROZEN, frozen
from tests.layers.harness import numbers, run_layer

EVERY = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
FLOAT32 = {"rtol": 1e-4, "atol": 1e-5}
FLOAT64 = {"rtol": 1e-6, "atol": 1e-9}  # slopes and shares are declared in float32


def compare(found, expected, **tolerance):
    mine, theirs = frozen(found), frozen(expected)
    assert mine.keys() == theirs.keys()
    for name, values in mine.items():
        np.testing.assert_allclose(values, theirs[name], err_msg=name, **tolerance)


@EVERY
def test_frozen_results_of_torch(case):
    with np.load(FROZEN) as stored:
        expected = {name.partition("/")[2]: stored[name] for name in stored if name.startswith(f"{case.name}/")}
    found = frozen(run_layer(case.layer, *case.inputs()))
    assert found.keys() == expected.keys()
    for name, values in found.items():
        assert values.dtype == np.float32
        np.testing.assert_allclose(values, expected[name], err_msg=name, **FLOAT32)


@EVERY
def test_torch_in_float32(case):
    pytest.importorskip("torch")
    compare(run_layer(case.layer, *case.inputs()), case.torch(), **FLOAT32)


@EVERY
def test_torch_in_float64(case):
    pytest.importorskip("torch")
    compare(run_layer(case.layer, *case.inputs(), binder="reference"), case.torch(), **FLOAT64)


@EVERY
def test_shards_of_unequal_size_give_the_same(case):
    inputs, parameters, upstream = case.inputs()
    if case.samples < 2:
        pytest.skip("one sample cannot be divided")
    whole = run_layer(case.layer, inputs, parameters, upstream)
    compare(run_layer(case.layer, inputs, parameters, upstream, shards=2), whole, rtol=1e-5, atol=1e-6)


@EVERY
def test_a_gradient_nobody_asks_for_is_left_out(case):
    inputs, parameters, upstream = case.inputs()
    found = run_layer(case.layer, inputs, parameters, upstream, wanted=[False])
    asked = run_layer(case.layer, inputs, parameters, upstream)
    assert found.inputs == [None]
    for name, values in found.parameters.items():
        np.testing.assert_array_equal(values, asked.parameters[name], err_msg=name)


@EVERY
def test_evaluation_gives_the_same_output(case):
    inputs, parameters, upstream = case.inputs()
    found = run_layer(case.layer, inputs, parameters, training=False)
    assert not found.parameters
    np.testing.assert_array_equal(found.output, run_layer(case.layer, inputs, parameters, upstream).output)


def torch_module(layer, given):
    torch = pytest.importorskip("torch")
    if isinstance(layer, Conv1D):
        return torch.nn.Conv1d(given[1], layer.filters, layer.kernel, groups=layer.groups, bias=layer.bias)
    kind = torch.nn.ConvTranspose2d if isinstance(layer, ConvTranspose2D) else torch.nn.Conv2d
    return kind(given[0], layer.filters, layer.kernel * (3 - len(layer.kernel)), groups=layer.groups, bias=layer.bias)


@pytest.mark.parametrize("case", [c for c in CASES if hasattr(c.layer, "filters")], ids=lambda case: case.name)
def test_parameters_have_torchs_names_layouts_and_fans(case):
    torch = pytest.importorskip("torch")
    module = torch_module(case.layer, case.given)
    found = {p.torch_name: p for p in case.layer.parameters(case.given).values() if p.torch_name != "slope"}
    assert {name: p.torch_shape for name, p in found.items()} == {
        name: tuple(value.shape) for name, value in module.state_dict().items()
    }
    fans = torch.nn.init._calculate_fan_in_and_fan_out(module.weight)
    assert (found["weight"].fan_in, found["weight"].fan_out) == fans
    assert all(p.regularized == (name == "weight") for name, p in found.items())


def test_the_first_of_equal_numbers_gets_the_gradient():
    torch = pytest.importorskip("torch")
    x = np.zeros((2, 3, 6, 6))
    x[1] = np.random.default_rng(0).integers(0, 2, (3, 6, 6))
    for window, stride in ((2, 2), (3, 2), (2, 1)):
        layer = MaxPool(window=(window,), stride=(stride,))
        upstream = numbers((2, *layer.shape(x.shape[1:])), 3)
        theirs = torch.tensor(x, requires_grad=True)
        torch.nn.functional.max_pool2d(theirs, window, stride).backward(torch.tensor(upstream))
        np.testing.assert_allclose(run_layer(layer, [x], {}, upstream).inputs[0], theirs.grad.numpy(), rtol=1e-6)
    upstream = numbers((2, 3), 4)
    theirs = torch.tensor(x, requires_grad=True)
    torch.nn.functional.max_pool2d(theirs, 6).flatten(1).backward(torch.tensor(upstream))
    np.testing.assert_allclose(run_layer(GlobalMaxPool(), [x], {}, upstream).inputs[0], theirs.grad.numpy(), rtol=1e-6)


@pytest.mark.parametrize("layer", [MaxPool(), MaxPool(window=(3,), stride=(1,)), GlobalMaxPool(), Conv2D()], ids=repr)
def test_nan_passes(layer):
    x = np.ones((1, 1, 6, 6))
    x[0, 0, 2, 3] = np.nan
    parameters = {name: np.ones(p.shape) for name, p in layer.parameters((1, 6, 6)).items()}
    found = run_layer(layer, [x], parameters, training=False).output
    assert np.isnan(found).any()
    assert np.isnan(found).sum() <= (72 if isinstance(layer, Conv2D) else 9)


@pytest.mark.parametrize("layer", [GlobalAveragePool(), GlobalMaxPool()], ids=lambda layer: layer.kind())
@pytest.mark.parametrize("binder", ["compiled", "reference"])
def test_padded_steps_do_not_count(layer, binder):
    x, upstream = numbers((3, 5, 2), 0), numbers((3, 2), 1)
    lengths = np.array([5, 3, 1])
    found = run_layer(layer, [x], {}, upstream, lengths=lengths, binder=binder)
    for n, length in enumerate(lengths):
        alone = run_layer(layer, [x[n : n + 1, :length]], {}, upstream[n : n + 1], binder=binder)
        np.testing.assert_allclose(found.output[n], alone.output[0], rtol=1e-6)
        np.testing.assert_allclose(found.inputs[0][n, :length], alone.inputs[0][0], rtol=1e-6)
        assert not found.inputs[0][n, length:].any()


def test_lengths_pass_where_a_step_keeps_its_place():
    assert Conv1D().timewise
    assert Conv1D(padding="causal").timewise
    assert not Conv1D(stride=2).timewise
    assert not Conv1D(padding="valid").timewise


def test_causal_outputs_do_not_see_what_comes_later():
    layer = Conv1D(filters=2, kernel=3, padding="causal", dilation=2)
    x = numbers((1, 9, 2), 0)
    parameters = {"weight": numbers((2, 2, 3), 1), "bias": np.zeros(2)}
    before = run_layer(layer, [x], parameters, training=False).output
    x[:, 6:] += 1.0
    np.testing.assert_array_equal(run_layer(layer, [x], parameters, training=False).output[:, :6], before[:, :6])


REFUSED = [
    (Conv2D(kernel=(7,), padding="valid"), (1, 5, 5), "kernel 7 is larger than its 1x5x5 input; .* up to 5"),
    (Conv2D(kernel=(7,), padding="numbers", margins=(0, 1)), (1, 7, 4), r"kernel 7 .* 1x7x4 input \(\+2\); .* up to 6"),
    (Conv2D(dilation=(4,), padding="valid"), (1, 5, 9), "3 with dilation 4 spans 9, .* leaves 5; .* up to 2"),
    (Conv2D(groups=3), (4, 5, 5), "3 groups do not divide the 4 channels"),
    (Conv2D(groups=2, filters=5), (4, 5, 5), "2 groups do not divide its 5 filters"),
    (Conv2D(), (6,), "needs an image .* gives 6 with 1 axes"),
    (Conv2D(padding="numbers", margins=(1, 2, 3)), (1, 5, 5), "3 numbers as margins, but slides along 2 axes"),
    (Conv1D(kernel=6, padding="valid"), (5, 2), "kernel 6 is larger than its 5x2 input"),
    (Conv1D(), (2, 5, 5), "needs a sequence .* gives 2x5x5"),
    (Conv1D(groups=2), (5, 3), "2 groups do not divide the 3 channels"),
    (ConvTranspose2D(margins=(3,)), (1, 2, 2), "margins of 6 leave nothing of the 4 lines"),
    (ConvTranspose2D(added=(2,)), (1, 2, 2), "adds 2 lines, but .* stride of 2 .* at most 1"),
    (ConvTranspose2D(stride=(1024,)), (1, 100, 100), "at most"),
    (MaxPool(window=(3,)), (1, 2, 5), "window 3 is larger than its 1x2x5 input"),
    (MaxPool(padding="numbers", margins=(2,)), (1, 5, 5), "margin of 2 is more than half its window of 2; .* 1"),
    (AveragePool(), (4,), "needs an image .* or a sequence"),
    (AveragePool(window=(2, 2)), (4, 3), "2 numbers as window, but slides along 1 axes"),
    (GlobalAveragePool(), (4,), "needs an image .* or a sequence"),
    (Upsample(), (4, 4), "needs an image"),
    (Upsample(factor=(1024,)), (1, 64, 64), "at most"),
]  # fmt: skip


@pytest.mark.parametrize(("layer", "given", "sentence"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_is_refused_with_both_numbers(layer, given, sentence):
    with pytest.raises(Problem) as caught:
        layer.shape(given)
    text = caught.value.text
    said = text.template.format(**{"kind": "Layer", "name": "node", "source": "before", **text.values})
    assert re.search(sentence, said), said


def test_operations_are_counted_as_multiplications_and_additions():
    # Row C8: 48 filters 5x5 over 480 channels at 14x14; row C4: 26 parameters against 10 and 10.
    assert Conv2D(filters=48, kernel=(5,), bias=False).operations((480, 14, 14)) == 2 * 112_896_000
    assert Conv2D(filters=16, kernel=(1,), bias=False).operations((480, 14, 14)) == 2 * 1_505_280
    for kernel, count in ((5, 26), (3, 10)):
        parameters = Conv2D(filters=1, kernel=(kernel,)).parameters((1, 9, 9))
        assert sum(np.prod(p.shape) for p in parameters.values()) == count
    assert ConvTranspose2D(filters=3, kernel=(2,), bias=False).operations((4, 5, 5)) == 2 * 4 * 25 * 3 * 4
    assert Conv2D(filters=5, groups=5).operations((5, 6, 6)) == (2 * 9 + 1) * 5 * 36


SMOOTH = [case for case in CASES if case.layer.kind() != "upsample" or case.layer.mode == "nearest"]


@pytest.mark.parametrize("case", SMOOTH, ids=lambda case: case.name)
def test_diagonal_second_derivatives(case):
    pytest.importorskip("torch")
    from tests.layers.test_curvature import compare as agree
    from tests.layers.test_curvature import expected_curvature, run_curvature

    operands = *case.inputs(), np.abs(numbers((case.samples, *case.layer.shape(case.given)), 51))
    expected = expected_curvature(case.function(), *operands, True)
    agree(run_curvature(case.layer, *operands, binder="reference"), expected, rtol=1e-6, atol=1e-8)
    agree(run_curvature(case.layer, *operands, shards=min(2, case.samples)), expected, rtol=3e-4, atol=3e-5)
