"""A loss card shows the running loss, or its own where there are several."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from playground.engine.snapshot import Snapshot
from playground.ui.canvas.loss_picture import KEPT, LossCurve
from playground.ui.canvas.pictures import Steady


def snapshot(step: int, quality: float, losses: dict[str, float]) -> Snapshot:
    return replace(Snapshot(1, step, 0, 0, True, quality, quality, 0.0, None), losses=losses)


@pytest.fixture
def card():
    class Layout:
        body = QRectF(0, 0, 100, 60)

    return LossCurve("early", Layout(), Steady(1.0))


def test_a_single_loss_is_the_running_one(card):
    assert card.feed(snapshot(5, 0.25, {}))
    assert card.label() == "0.2500"
    assert not card.feed(snapshot(6, 0.25, {}))


def test_one_of_several_losses_follows_its_own_from_the_first_update_on(card):
    card.feed(snapshot(0, float("nan"), {"early": 0.0, "late": 0.0}))
    assert not card.own
    card.feed(snapshot(1, 3.0, {"early": 2.0, "late": 1.0}))
    assert card.own == [2.0]
    card.feed(snapshot(1, 3.0, {"early": 2.0, "late": 1.0}))
    assert len(card.own) == 1, "the same update again adds nothing"
    for step in range(2, 60):
        card.feed(snapshot(step, 2.0, {"early": 1.0, "late": 1.0}))
    assert card.quality == pytest.approx(1.0, abs=0.01)
    assert card.own == sorted(card.own, reverse=True)
    for step in range(60, 60 + 2 * KEPT):
        card.feed(snapshot(step, 2.0, {"early": 1.0, "late": 1.0}))
    assert len(card.own) <= KEPT
    card.feed(snapshot(3, 2.0, {"early": 7.0, "late": 1.0}))
    assert card.own == [7.0], "after going back the curve begins anew"
    card.feed(snapshot(4, 0.5, {}))
    assert card.label() == "0.5000"
