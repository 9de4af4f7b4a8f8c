"""When training ends by itself: the document's stop rule."""

from __future__ import annotations

from kernels.statistics import CURSOR
from playground.engine.trainer import Trainer
from playground.text import Text, mark


def stop_reason(trainer: Trainer, metrics: dict[str, float]) -> Text | None:
    """Why training has to end now, or None; loss is running Q, accuracy the last one measured."""
    rule = trainer.document.training.stop
    if rule.steps is not None and trainer.steps >= rule.steps:
        return Text(mark("ended after {steps} updates, as the stop rule says"), {"steps": trainer.steps})
    if rule.epochs is not None and trainer.epoch >= rule.epochs:
        return Text(mark("ended after {epochs} epochs, as the stop rule says"), {"epochs": trainer.epoch})
    if rule.loss is not None and trainer.quality < rule.loss:
        return Text(mark("ended: the training loss fell below {loss}"), {"loss": rule.loss})
    accuracy = metrics.get("train_accuracy")
    if rule.accuracy is not None and accuracy is not None and accuracy >= rule.accuracy:
        return Text(mark("ended: the training accuracy reached {accuracy:.1%}"), {"accuracy": rule.accuracy})
    return None


def stop_limit(trainer: Trainer) -> int:
    """How many updates may run before the rule has to be looked at again."""
    rule = trainer.document.training.stop
    most = 10**9
    if rule.steps is not None:
        most = min(most, rule.steps - trainer.steps)
    if rule.epochs is not None:
        network = trainer.network
        left_now = network.table.train - int(network.counters[CURSOR])
        updates_now, updates_later = (-(-samples // network.batch) for samples in (left_now, network.table.train))
        most = min(most, updates_now + (rule.epochs - trainer.epoch - 1) * updates_later)
    return max(1, most)
