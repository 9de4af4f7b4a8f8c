"""What losses accept, refuse, and read out of scores."""

from __future__ import annotations

import numpy as np
import pytest

from playground.datasets.base import Table
from playground.losses import LOSSES
from playground.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.losses.cross_entropy import CrossEntropy
from playground.losses.half_squared_error import HalfSquaredError
from playground.losses.margin import MarginLoss
from playground.losses.mean_squared_error import MeanSquaredError
from playground.losses.vector import VectorLoss
from playground.text import Problem

RNG = np.random.default_rng(3)


def classes(count: int, samples: int = 12) -> Table:
    labels = np.arange(samples) % count
    return Table(np.zeros((samples, 2), np.float32), labels, tuple(f"c{k}" for k in range(count)), train=samples)


def values(width: int, samples: int = 12) -> Table:
    targets = RNG.normal(size=(samples, width)).astype(np.float32)
    return Table(np.zeros((samples, 2), np.float32), targets, (), train=samples)


def shares(width: int, samples: int = 12) -> Table:
    """Values that are not negative and sum to 1."""
    targets = RNG.dirichlet(np.ones(width), size=samples).astype(np.float32)
    return Table(np.zeros((samples, 2), np.float32), targets, (), train=samples)


def fitting(loss) -> list[tuple[object, int, Table]]:
    """Every combination of coding, outputs and data that a loss is for."""
    if isinstance(loss, CrossEntropy):
        return [(loss, k, classes(k)) for k in (2, 3, 5)]
    if isinstance(loss, VectorLoss):
        return [(loss, 2, classes(2)), (loss, 4, classes(4)), (loss, 3, shares(3))]
    if isinstance(loss, BinaryCrossEntropy):
        return [(loss, 1, classes(2)), (loss, 3, shares(3))]
    if "coding" in type(loss).model_fields:
        if "delta" in type(loss).model_fields:
            loss = loss.replace(delta=0.6)
        one_hot = loss.replace(coding="one-hot")
        zero_one = loss.replace(coding="0/1")
        return [
            (loss, 1, classes(2)), (zero_one, 1, classes(2)), (one_hot, 2, classes(2)), (loss, 4, classes(4)),
            (zero_one, 3, classes(3)), (loss, 1, values(1)), (loss, 3, values(3)),
        ]  # fmt: skip
    return [(loss, 1, classes(2))]


CASES = [case for spec in LOSSES for case in fitting(spec())]
IDS = [f"{loss.kind()}-{width}-{len(table.classes)}" for loss, width, table in CASES]


@pytest.mark.parametrize(("loss", "width", "table"), CASES, ids=IDS)
def test_fitting_data_gives_targets_decisions_and_shades(loss, width, table):
    loss.check(width, table)
    targets = loss.targets(table)
    assert targets.dtype == np.float32
    assert targets.shape == (table.size, 1 if isinstance(loss, CrossEntropy) else width)
    scores = perfect_scores(loss, width, table)
    shades = loss.shade(scores, table)
    assert np.isfinite(shades).all()
    assert shades.shape == ((table.size,) if width == 1 else (table.size, width))
    assert shades.max() <= 1.0
    assert shades.min() >= (-1.0 if width == 1 else 0.0)
    if not table.has_classes:
        return
    assert loss.decide(scores).tolist() == table.targets.tolist()
    if width == 1:
        assert ((shades > 0) == (table.targets == 1)).all()
    else:
        assert (shades.argmax(axis=1) == table.targets).all()


def perfect_scores(loss, width: int, table: Table) -> np.ndarray:
    """Scores that a trained network would give."""
    if not table.has_classes or "coding" in type(loss).model_fields:
        return loss.targets(table).astype(np.float64)
    if width == 1:
        return np.where(table.targets == 1, 5.0, -5.0)[:, None]
    return 5.0 * np.eye(width)[table.targets]


@pytest.mark.parametrize(("loss", "width", "table"), CASES, ids=IDS)
def test_one_output_more_is_refused_with_the_remedy(loss, width, table):
    with pytest.raises(Problem) as caught:
        loss.check(width + 1, table)
    sentence = caught.value.text.template.format(source="h2", **caught.value.text.values)
    assert loss.title in sentence
    assert f"gives {width + 1}" in sentence
    assert "'h2'" in sentence
    assert "give the last layer" in sentence


@pytest.mark.parametrize("spec", LOSSES, ids=lambda spec: spec.kind())
def test_classes_are_wanted_where_they_are_needed(spec):
    loss = spec()
    if "coding" in spec.model_fields:
        loss.check(1, values(1))
        return
    with pytest.raises(Problem, match="choose"):
        loss.check(1, values(1))


@pytest.mark.parametrize("spec", [s for s in LOSSES if issubclass(s, MarginLoss)], ids=lambda spec: spec.kind())
def test_margins_code_classes_as_minus_and_plus_one(spec):
    assert spec().targets(classes(2, 4)).ravel().tolist() == [-1.0, 1.0, -1.0, 1.0]
    with pytest.raises(Problem, match="3"):
        spec().check(1, classes(3))


@pytest.mark.parametrize("spec", [MeanSquaredError, HalfSquaredError])
def test_squared_errors_code_classes_as_chosen(spec):
    two = classes(2, 3)
    assert spec().targets(two).ravel().tolist() == [-1.0, 1.0, -1.0]
    assert spec(coding="0/1").targets(two).ravel().tolist() == [0.0, 1.0, 0.0]
    assert spec(coding="one-hot").targets(two).tolist() == [[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]
    assert spec().targets(classes(3, 2)).tolist() == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]


def test_shade_of_values_leaves_zero_grey_and_gives_the_largest_target_full_colour():
    table = Table(np.zeros((3, 2), np.float32), np.array([[-4.0], [1.0], [2.0]], np.float32), (), train=3)
    assert MeanSquaredError().shade(np.array([[0.0], [-4.0], [2.0], [9.0]]), table).tolist() == [0.0, -1.0, 0.5, 1.0]


def test_shares_and_vectors_are_wanted_where_they_are_needed():
    with pytest.raises(Problem, match="sum to 1, but those of sample 1 sum to"):
        LOSSES["kl_divergence"]().check(3, values(3))
    with pytest.raises(Problem, match="compares vectors, but this data has 1 value"):
        LOSSES["cosine"]().check(1, values(1))
