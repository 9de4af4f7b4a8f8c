"""When training ends by itself: the document's stop rule.

Early stopping (`patience`, row T6): at the end of every epoch that training runs through, the loss of all test samples
is measured (of the training samples where there are none). After `patience` epochs in a row that were no better than
the best one the run ends. However the rule ends it, the weights and running statistics of the best epoch come back
(moments, counters and curves stay as they are). Stepping by hand looks at nothing; going back forgets what came after.
"""

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
    best = trainer.best
    if rule.patience is not None and best.waiting >= rule.patience:
        values = {"epochs": best.waiting, "best": best.epoch}
        return Text(
            mark("ended: the test loss has not improved for {epochs} epochs; the weights are those of epoch {best}"),
            values,
        )
    return None


def look(trainer: Trainer) -> None:
    """At the end of an epoch, where early stopping asks for it: measure the test loss, and keep the best weights."""
    best, network = trainer.best, trainer.network
    ended = trainer.row == 0 and network.counters[CURSOR] == 0 and trainer.epoch > best.looked
    if trainer.document.training.stop.patience is not None and ended:
        found = trainer.evaluate("test") or trainer.evaluate("train")
        best.look(trainer.steps, trainer.epoch, found["loss"], {**trainer.parameters(), **trainer.statistics()})


def bring_back(trainer: Trainer) -> bool:
    """The rule has ended a run with early stopping: the best weights come back; True where that changed anything."""
    best = trainer.best
    if trainer.document.training.stop.patience is None or not best.tensors or best.step == trainer.steps:
        return False
    trainer.load_parameters(best.tensors)
    return True


def stop_limit(trainer: Trainer) -> int:
    """How many updates may run before the rule has to be looked at again."""
    rule = trainer.document.training.stop
    most = 10**9
    if rule.steps is not None:
        most = min(most, rule.steps - trainer.steps)
    if rule.epochs is not None or rule.patience is not None:
        network = trainer.network
        left_now = network.table.train - int(network.counters[CURSOR])
        updates_now, updates_later = (-(-samples // network.batch) for samples in (left_now, network.table.train))
        if rule.epochs is not None:
            most = min(most, updates_now + (rule.epochs - trainer.epoch - 1) * updates_later)
        if rule.patience is not None:
            most = min(most, updates_now)
    return max(1, most)
