"""What ends a run is said at the card it belongs to, and goes away with its cause."""

from __future__ import annotations

from playground.datasets import DATASETS
from playground.document import Document
from tests.ui.driver import Driver
from tests.ui.fakes import xor_document


def with_data(document: Document, kind: str) -> Document:
    data = document.data.model_copy(update={"set": DATASETS[kind]()})
    return document.model_copy(update={"data": data})


def test_a_loss_that_cannot_judge_the_data_says_so_at_its_card(open_window, qtbot) -> None:
    driver = Driver(open_window(xor_document()), qtbot)
    driver.ready()
    cards = driver.window.canvas.canvas_scene.cards
    loss = next(node.id for node in driver.session.document.graph.nodes if node.layer.role == "loss")
    assert not cards[loss].problem
    driver.session.edit("other data", with_data(driver.session.document, "regression_plane"))
    driver.wait(lambda: bool(cards[loss].problem), "the sentence at the loss")
    assert "Binary cross-entropy needs" in cards[loss].problem
    assert not any(card.problem for node, card in cards.items() if node != loss)
    driver.session.stack.undo()
    driver.wait(lambda: not cards[loss].problem, "the sentence to go")
