"""Every data set gives the samples it promises, the same ones for the same seed."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.datasets import DATASETS
from playground.datasets.digits import Digits
from playground.datasets.house_prices import NAMES, HousePrices, rule
from playground.datasets.islands import Islands
from playground.datasets.plane import PlaneSet
from playground.datasets.points import Points
from playground.datasets.polygon import Polygon
from playground.datasets.truth_table import OUTPUTS, TruthTable
from playground.text import Problem
from tests.declarations.registries import specs

# A table needs the user's file: tests/declarations/test_table.py.
# A text without a file is one stanza, whatever the settings: tests/declarations/test_sequences.py.
# Random numbers of any shape may be too many: tests/declarations/test_random_numbers.py.
GENERATED = [spec for spec in DATASETS if spec.kind() not in ("table", "text", "random_numbers")]
EVERY = pytest.mark.parametrize("spec", GENERATED, ids=lambda spec: spec.kind())
PLANAR = [spec for spec in GENERATED if issubclass(spec, PlaneSet)]


def generate(dataset, seed=0):
    return dataset.generate(np.random.Generator(np.random.Philox(key=seed)))


def check(dataset, table):
    assert table.shape == dataset.input_shape()
    assert table.inputs.dtype == np.float32
    assert table.size == len(table.targets) > 0
    assert np.isfinite(table.inputs).all()
    assert not table.inputs.flags.writeable
    assert not table.targets.flags.writeable
    assert not table.input_names or len(table.input_names) == table.shape[-1]
    for name, values in {**table.fields, **table.lengths}.items():
        assert len(values) == table.size, name
        assert not values.flags.writeable
    for name, real in table.lengths.items():
        steps = (table.targets if name == "targets" else table.column(name)).shape[1]
        assert real.min() >= 1
        assert real.max() <= steps
    if table.vocabulary:
        assert table.inputs.min() >= 0
        assert table.inputs.max() < len(table.vocabulary)
    if table.has_classes:
        assert table.targets.dtype == np.int64
        assert table.targets.shape[0] == table.size
        assert table.targets.ndim == (2 if table.steps else 1)
        assert table.targets.min() >= 0
        assert table.targets.max() < len(table.classes)
    else:
        assert table.targets.dtype == np.float32
        assert table.targets.shape[-1] == len(table.target_names)
        assert np.isfinite(table.targets).all()


@EVERY
def test_defaults_give_balanced_finite_samples_of_the_declared_shape(spec):
    table = generate(spec())
    check(spec(), table)
    if table.has_classes and spec is not TruthTable and not table.vocabulary:
        shares = np.bincount(table.targets.ravel(), minlength=len(table.classes)) / table.targets.size
        assert shares.min() > 0.6 / len(table.classes)


@EVERY
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_any_valid_settings_give_finite_samples(spec, data):
    dataset = data.draw(specs(spec))
    if "samples" in spec.model_fields:
        dataset = dataset.replace(samples=data.draw(st.sampled_from([4, 5, 37])))
    if isinstance(dataset, Points) and not dataset.points:
        with pytest.raises(Problem, match="is empty"):
            generate(dataset)
        return
    table = generate(dataset)
    check(dataset, table)
    if "samples" in spec.model_fields:
        assert table.size == dataset.samples


@EVERY
def test_the_same_seed_gives_the_same_bits_and_another_seed_others(spec):
    first, again, other = generate(spec(), 1), generate(spec(), 1), generate(spec(), 2)
    assert first.inputs.tobytes() == again.inputs.tobytes()
    assert first.targets.tobytes() == again.targets.tobytes()
    if "samples" in spec.model_fields:
        assert first.inputs.tobytes() != other.inputs.tobytes()


@pytest.mark.parametrize("spec", PLANAR, ids=lambda spec: spec.kind())
def test_points_lie_on_the_plane_that_is_drawn(spec):
    table = generate(spec(samples=2000))
    assert np.abs(table.inputs).max() <= spec.plane


@pytest.mark.parametrize("spec", PLANAR, ids=lambda spec: spec.kind())
def test_noise_changes_what_it_disturbs(spec):
    quiet, noisy = generate(spec(noise=0.0)), generate(spec(noise=50.0))
    same = quiet.inputs.tobytes() == noisy.inputs.tobytes() and quiet.targets.tobytes() == noisy.targets.tobytes()
    assert not same


def test_xor_classes_follow_the_signs():
    table = generate(DATASETS["xor"]())
    assert (table.targets == (table.inputs.prod(axis=1) > 0)).all()
    assert np.abs(table.inputs).min() >= 0.3


def test_a_polygon_is_convex_and_has_its_corners():
    for corners in (3, 5, 8):
        polygon = Polygon(corners=corners, radius=4.0)
        angles = np.pi / 2 + 2 * np.pi * np.arange(corners) / corners
        at = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        assert polygon.inside(3.999 * at).all()
        assert not polygon.inside(4.001 * at).any()
        inside = generate(polygon.replace(samples=500)).inputs.astype(float)
        inside = inside[polygon.inside(inside)]
        assert polygon.inside((inside[:-1] + inside[1:]) / 2).all()


def test_islands_are_two_and_one_of_them_is_not_convex():
    islands = Islands()
    grid = np.linspace(-5.0, 5.0, 101)
    land = islands.inside(np.array(list(product(grid, grid)))).reshape(101, 101)
    assert count_parts(land) == 2
    l_shape = np.array([[-4.0, 3.5], [0.5, -2.0]])
    assert islands.inside(l_shape).all()
    assert not islands.inside(l_shape.mean(axis=0, keepdims=True)).any()


def count_parts(land: np.ndarray) -> int:
    """The number of connected parts of a Boolean picture."""
    left = set(map(tuple, np.argwhere(land)))
    parts = 0
    while left:
        parts += 1
        shore = [left.pop()]
        while shore:
            x, y = shore.pop()
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.remove(near)
                    shore.append(near)
    return parts


@pytest.mark.parametrize("function", OUTPUTS)
def test_truth_tables(function):
    meaning = {
        "and": lambda a, b: a and b, "or": lambda a, b: a or b, "not": lambda a: not a, "xor": lambda a, b: a != b,
        "nand": lambda a, b: not (a and b), "nor": lambda a, b: not (a or b), "xnor": lambda a, b: a == b,
        "implies": lambda a, b: not a or b,
    }  # fmt: skip
    table = generate(TruthTable(function=function))
    assert table.train == table.size == 2 ** table.shape[0]
    for row, target in zip(table.inputs, table.targets, strict=True):
        assert bool(target) == bool(meaning[function](*map(bool, row)))


def test_truth_table_rows_all_train():
    assert not TruthTable.shuffled
    assert all(spec.shuffled for spec in GENERATED if spec is not TruthTable)


def test_house_prices_follow_their_rule_and_say_that_they_are_generated():
    assert "generated" in HousePrices.title
    assert "generated" in HousePrices.help()
    table = generate(HousePrices(noise=0.0))
    columns = [scale.restore(table.inputs[:, k].astype(float)) for k, scale in enumerate(table.input_scales)]
    price = table.target_scales[0].restore(table.targets[:, 0].astype(float))
    np.testing.assert_allclose(price, rule(np.stack(columns, axis=1)), rtol=1e-4)
    assert price.min() > 0
    assert len(columns) == len(NAMES)
    np.testing.assert_allclose(table.inputs.mean(axis=0), 0.0, atol=1e-5)
    np.testing.assert_allclose(table.inputs.std(axis=0), 1.0, atol=1e-5)


def test_digits_are_the_real_ones():
    table = generate(Digits())
    assert table.size == 1797
    assert np.bincount(table.targets).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert table.inputs.min() == 0.0
    assert table.inputs.max() == 1.0
    # The first image, as printed in scikit-learn's documentation.
    first = [0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0]
    assert (16 * table.inputs[0].ravel()[:16]).tolist() == first
    assert table.targets[0] == 0


def test_own_points_keep_their_order_and_may_have_three_classes():
    table = generate(Points(points=((1.0, 2.0, 2), (3.0, 4.0, 0))))
    assert table.inputs.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert table.targets.tolist() == [2, 0]
    assert len(table.classes) == 3


def test_a_part_keeps_what_the_columns_mean():
    table = generate(HousePrices(samples=10))
    part = table.part("all")
    assert part.input_scales == table.input_scales
    assert part.size == part.train == 10
