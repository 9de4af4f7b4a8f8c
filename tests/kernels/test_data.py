"""Epochs: every sample once, tails masked, orders reproducible, and a step that can be replayed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernels.data import HARD_FIRST, IN_ORDER, SHUFFLED, advance, arrange, gather, scatter_losses
from kernels.statistics import CURSOR, EPOCH, SEED, STEP


class Feed:
    """The data rows of a training step, on arrays."""

    def __init__(self, samples, batch, mode, seed=3):
        self.data = np.arange(samples * 2, dtype=np.float32).reshape(samples, 2)
        self.targets = np.arange(samples, dtype=np.float32).reshape(samples, 1) + np.float32(0.5)
        self.losses = np.zeros(samples, np.float32)
        self.order = np.full(samples, -1)
        self.counters = np.array([0, 0, 0, seed])
        self.mode, self.batch = mode, batch
        self.x, self.y = np.zeros((batch, 2), np.float32), np.zeros((batch, 1), np.float32)
        self.weight, self.index = np.zeros(batch, np.float32), np.zeros(batch, np.int64)

    def draw(self):
        arrange(self.losses, self.counters, self.mode, self.order)
        gather(self.data, self.targets, self.order, self.counters, self.x, self.y, self.weight, self.index)

    def finish(self):
        advance(self.batch, len(self.data), self.counters)

    def epoch(self):
        """The samples of one epoch in the order they came."""
        seen = []
        while True:
            self.draw()
            real = self.index >= 0
            np.testing.assert_array_equal(self.x[real], self.data[self.index[real]])
            np.testing.assert_array_equal(self.y[real], self.targets[self.index[real]])
            np.testing.assert_allclose(self.weight[real], 1.0 / real.sum(), rtol=1e-6)
            assert real.any()
            assert np.all(self.weight[~real] == 0.0)
            assert np.all(self.x[~real] == self.data[self.order[0]])
            seen.extend(self.index[real].tolist())
            before = self.counters[EPOCH]
            self.finish()
            if self.counters[EPOCH] != before:
                return seen


@pytest.mark.parametrize("mode", [IN_ORDER, SHUFFLED, HARD_FIRST])
@settings(max_examples=30, deadline=None, derandomize=True, database=None)
@given(samples=st.integers(1, 60), batch=st.integers(1, 70))
def test_an_epoch_shows_every_sample_once(mode, samples, batch):
    feed = Feed(samples, batch, mode)
    for epoch in range(3):
        seen = feed.epoch()
        assert sorted(seen) == list(range(samples))
        if mode == IN_ORDER:
            assert seen == list(range(samples))
        assert feed.counters.tolist() == [(epoch + 1) * -(-samples // batch), epoch + 1, 0, 3]


def test_shuffles_differ_by_epoch_and_seed_and_repeat():
    first, again, other = Feed(50, 8, SHUFFLED), Feed(50, 8, SHUFFLED), Feed(50, 8, SHUFFLED, seed=4)
    a, b = first.epoch(), first.epoch()
    assert a != b
    assert [again.epoch(), again.epoch()] == [a, b]
    assert other.epoch() != a


def test_shuffles_are_fair():
    """Every sample comes to every place equally often (chi-square with 36 degrees of freedom)."""
    counts = np.zeros((7, 7))
    feed = Feed(7, 7, SHUFFLED)
    rounds = 7000
    for _ in range(rounds):
        feed.draw()
        counts[np.arange(7), feed.order] += 1
        feed.finish()
    expected = rounds / 7
    assert np.sum((counts - expected) ** 2 / expected) < 36 + 5 * np.sqrt(72)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(st.integers(0, 5), min_size=1, max_size=200))
def test_hard_samples_come_first_and_ties_keep_their_order(losses):
    feed = Feed(len(losses), 1, HARD_FIRST)
    feed.losses[:] = losses
    feed.draw()
    assert feed.order.tolist() == sorted(range(len(losses)), key=lambda i: -losses[i])


def test_the_order_stays_within_an_epoch():
    feed = Feed(20, 4, HARD_FIRST)
    feed.draw()
    before = feed.order.copy()
    feed.finish()
    feed.losses[:] = np.arange(20)
    feed.draw()
    np.testing.assert_array_equal(feed.order, before)


def test_a_step_replays_from_its_first_row():
    feed = Feed(23, 5, SHUFFLED)
    for _ in range(9):
        feed.draw()
        first = (feed.x.copy(), feed.index.copy(), feed.order.copy(), feed.counters.copy())
        feed.draw()
        for before, after in zip(first, (feed.x, feed.index, feed.order, feed.counters), strict=True):
            np.testing.assert_array_equal(before, after)
        feed.finish()


def test_losses_go_back_to_their_samples():
    kept = np.zeros(6, np.float32)
    scatter_losses(np.array([1.0, 2.0, 3.0], np.float32), np.array([4, -1, 0]), kept)
    assert kept.tolist() == [3.0, 0.0, 0.0, 0.0, 1.0, 0.0]


def test_counters_count_beyond_the_exact_integers_of_float32():
    counters = np.array([2**24 + 1, 2**24 + 1, 0, 0])
    advance(4, 4, counters)
    assert counters[[STEP, EPOCH, CURSOR, SEED]].tolist() == [2**24 + 2, 2**24 + 2, 0, 0]
