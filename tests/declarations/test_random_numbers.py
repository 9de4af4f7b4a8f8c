"""Random numbers in any shape, and the sentence where they would be too many."""

from __future__ import annotations

import numpy as np
import pytest

from playground.datasets.random_numbers import RandomNumbers
from playground.text import Problem


def generate(dataset, seed=0):
    return dataset.generate(np.random.Generator(np.random.Philox(key=seed)))


def test_inputs_targets_and_further_columns_have_the_chosen_shapes():
    table = generate(RandomNumbers(sizes=(3, 8, 6), further=((4,), (2, 5)), classes=7, samples=11))
    assert table.shape == RandomNumbers(sizes=(3, 8, 6)).input_shape() == (3, 8, 6)
    assert table.field_shapes == {"x2": (4,), "x3": (2, 5)}
    assert table.targets.shape == (11,)
    assert len(table.classes) == 7
    assert table.inputs.dtype == np.float32
    assert abs(table.inputs.mean()) < 0.2
    assert 0.8 < table.inputs.std() < 1.2


def test_targets_may_be_values_and_belong_to_steps():
    table = generate(RandomNumbers(sizes=(6, 2), classes=0, values=3, steps=6))
    assert table.targets.shape == (64, 6, 3)
    assert table.target_names == ("y1", "y2", "y3")
    assert not table.has_classes
    assert generate(RandomNumbers(sizes=(6, 2), classes=4, steps=6)).targets.shape == (64, 6)


def test_tokens_and_lengths_stay_within_their_bounds():
    table = generate(RandomNumbers(sizes=(9,), vocabulary=5, ragged=True))
    assert set(np.unique(table.inputs)) == {0.0, 1.0, 2.0, 3.0, 4.0}
    assert table.vocabulary == ("0", "1", "2", "3", "4")
    assert table.lengths["inputs"].min() >= 1
    assert table.lengths["inputs"].max() <= 9


def test_the_same_seed_gives_the_same_bits():
    first, again, other = (generate(RandomNumbers(sizes=(5,)), seed) for seed in (1, 1, 2))
    assert first.inputs.tobytes() == again.inputs.tobytes()
    assert first.targets.tobytes() == again.targets.tobytes()
    assert first.inputs.tobytes() != other.inputs.tobytes()


def test_too_many_numbers_are_refused_before_they_are_made():
    with pytest.raises(Problem, match=r"64 samples of the shape 1000x1000x1000 are 64000000064 numbers"):
        generate(RandomNumbers(sizes=(1000, 1000, 1000)))
