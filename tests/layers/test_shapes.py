"""What layers accept, what they say where they do not, and what they cost."""

from __future__ import annotations

from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.activations import ACTIVATIONS
from playground.layers import LAYERS
from playground.layers.activation import Activation
from playground.layers.add import Add
from playground.layers.concat import Concat
from playground.layers.dense import Dense
from playground.layers.dropout import Dropout
from playground.layers.features import Features
from playground.layers.flatten import Flatten
from playground.layers.maxout import Maxout
from playground.layers.multiply import Multiply
from playground.layers.softmax import Softmax
from playground.text import Problem
from tests.layers.harness import complete

SHAPES = st.lists(st.integers(1, 6), min_size=1, max_size=3).map(tuple)


def sentence(layer, *inputs) -> str:
    """The problem of a layer called 'n1' after one called 'before'."""
    with pytest.raises(Problem) as caught:
        layer.shape(*inputs)
    values = {"kind": layer.title, "name": "n1", "source": "before", **caught.value.text.values}
    return caught.value.text.template.format(**values)


@given(shape=SHAPES)
def test_shapes_that_pass_unchanged(shape):
    for layer in (Activation(), Dropout(), Add(), Concat()):
        assert layer.shape(shape) == shape
    assert Add().shape(shape, shape, shape) == shape
    assert Multiply().shape(shape, shape) == shape


@given(shape=SHAPES, more=st.lists(st.integers(1, 6), min_size=1, max_size=4))
def test_shapes_that_are_put_together(shape, more):
    assert Flatten().shape(shape) == (prod(shape),)
    # Channels of images, else the last axis.
    for axis in range(len(shape) + 1):
        at = axis - 1 if axis else 0 if len(shape) == 3 else len(shape) - 1
        others = [(*shape[:at], size, *shape[at + 1 :]) for size in more]
        joined = (*shape[:at], shape[at] + sum(more), *shape[at + 1 :])
        assert Concat(axis=axis).shape(shape, *others) == joined
        assert not axis or Concat(axis=axis - 1 - len(shape)).shape(shape, *others) == joined
    assert Multiply().shape((prod(shape),)) == (1,)
    assert Features(chosen=("x1", "sin_x2")).shape((2,)) == (2,)


@pytest.mark.parametrize("layer", [Maxout(), Multiply(), Dense()], ids=lambda layer: layer.kind())
def test_images_do_not_go_where_a_vector_is_needed(layer):
    text = sentence(layer, (6, 24, 24))
    assert text == f"{layer.title} 'n1' needs a vector, but 'before' gives 6x24x24: put Flatten between"


@pytest.mark.parametrize("layer", [Add(), Multiply()], ids=lambda layer: layer.kind())
def test_unequal_shapes_are_both_named(layer):
    text = sentence(layer, (4,), (4,), (2, 3))
    assert f"{layer.title} 'n1'" in text
    assert "wire 1 brings 4 and its wire 3 brings 2x3" in text


def test_concat_names_what_differs():
    text = sentence(Concat(), (1, 8, 8), (1, 4, 4))
    assert "wire 1 brings 1x8x8 and its wire 2 brings 1x4x4" in text
    assert "Flatten" in text
    assert "brings 3" in sentence(Concat(), (3,), (3, 1))


def test_maxout_says_how_many_units_would_do():
    text = sentence(Maxout(pieces=3), (7,))
    assert "groups of 3, but 'before' gives 7" in text
    assert "9 units" in text
    assert Maxout(pieces=3).shape((9,)) == (3,)


def test_features_want_points_and_each_feature_once():
    assert "'before' gives 3" in sentence(Features(), (3,))
    assert "'before' gives 2x2" in sentence(Features(), (2, 2))
    assert "x1^2 twice, as number 1 and 3" in sentence(Features(chosen=("x1_squared", "x1", "x1_squared")), (2,))
    with pytest.raises(Problem, match="needs at least 1"):
        Features().replace(chosen=())


def test_the_palette_has_groups_and_new_nodes_have_readable_names():
    groups = {spec.kind(): spec.group for spec in LAYERS}
    assert {kind for kind, group in groups.items() if group == "Combine"} >= {"add", "concat", "multiply"}
    assert groups["features"] == "Inputs"
    stems = [spec.id_stem for spec in LAYERS]
    assert all(stem.isidentifier() for stem in stems)
    assert len(set(stems)) == len(stems)
    assert {spec.kind() for spec in LAYERS if spec.many and spec.count is None} >= {"add", "concat", "multiply"}
    assert {spec.kind() for spec in LAYERS if spec.count is not None} >= {"subtract", "matmul"}
    assert all(spec.many for spec in LAYERS if spec.count is not None)
    assert {spec.role for spec in LAYERS} == {"data", "layer", "loss"}


@pytest.mark.parametrize("spec", LAYERS, ids=lambda spec: spec.kind())
def test_costs_and_equation(spec):
    layer, shapes = complete(spec)
    assert layer.operations(*shapes) >= 0
    if spec.role == "layer":
        assert "=" in layer.formula()


def test_operations_are_counted():
    assert Add().operations((3,), (3,), (3,)) == 6
    assert Multiply().operations((3,), (3,)) == 3
    assert Multiply().operations((4,)) == 3
    assert Maxout(pieces=3).operations((9,)) == 6
    assert Softmax().operations((5,)) == 15
    assert Flatten().operations((5, 5)) == Concat().operations((5,), (5,)) == 0


@settings(deadline=None)
@given(width=st.integers(1, 20), units=st.integers(1, 20), bias=st.booleans())
def test_dense_parameters_have_torchs_names_and_layouts(width, units, bias):
    torch = pytest.importorskip("torch")
    found = Dense(units=units, bias=bias).parameters((width,))
    theirs = torch.nn.Linear(width, units, bias=bias).state_dict()
    assert {p.torch_name: p.torch_shape for p in found.values()} == {k: tuple(v.shape) for k, v in theirs.items()}


def test_a_trained_slope_has_torchs_name():
    torch = pytest.importorskip("torch")
    found = Activation(function=ACTIVATIONS["prelu"]()).parameters((3,))
    theirs = torch.nn.PReLU().state_dict()
    assert {p.torch_name: p.torch_shape for p in found.values()} == {k: tuple(v.shape) for k, v in theirs.items()}
    assert not any(p.regularized for p in found.values())
