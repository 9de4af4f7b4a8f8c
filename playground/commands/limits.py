"""A training run from start to limit, without a window: how long, how it ended, what came out."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playground.document import Stop
from playground.engine.evaluation import LIVE_SAMPLES
from playground.engine.trainer import Trainer

SLICE_SECONDS = 0.05  # how long a limit or an interrupt may wait
CHECK_UPDATES = 100  # between two looks at a rule on loss or accuracy, rounded up to whole epochs

Report = Callable[[float, int, float, bool], None]  # share done, update, running loss, whether it is the last


@dataclass(frozen=True)
class Limit:
    """How far to train: more updates, epochs or seconds from here, or a document's stop rule."""

    steps: int | None = None
    epochs: int | None = None
    seconds: float | None = None
    rule: Stop | None = None


@dataclass(frozen=True)
class Outcome:
    """What a run did; `reason` names the rule that ended it, where there was one."""

    steps: int
    seconds: float
    loss: float
    metrics: dict[str, float]
    reason: str
    interrupted: bool

    @property
    def steps_per_second(self) -> float:
        return self.steps / self.seconds if self.seconds > 0 else 0.0


def train(trainer: Trainer, limit: Limit, report: Report) -> Outcome:
    """Train until the limit holds or the user interrupts; a rule on loss or accuracy is looked at between epochs."""
    run = _Run(trainer, limit)
    with _interrupts() as interrupted:
        report(0.0, trainer.steps, trainer.quality, False)
        try:
            while not run.reason and not interrupted.is_set():
                run.advance()
                report(run.share, trainer.steps, trainer.quality, False)
        finally:
            report(1.0 if run.reason else run.share, trainer.steps, trainer.quality, True)
    reason = "" if run.reason == "limit" else run.reason
    return Outcome(run.steps, run.seconds, trainer.loss, trainer.metrics, reason, interrupted.is_set())


class _Run:
    """The progress of one run towards its limit."""

    def __init__(self, trainer: Trainer, limit: Limit):
        self.trainer, self.limit = trainer, limit
        self.begun = trainer.steps
        self.seconds = 0.0
        self.reason = ""
        network = trainer.network
        self.epoch_updates = -(-network.table.train // network.batch)
        rule = limit.rule or Stop()
        targets = {}  # update at which a limit holds -> its name
        if limit.steps is not None:
            targets[self.begun + limit.steps] = "limit"
        if limit.epochs is not None:
            targets[(trainer.epoch + limit.epochs) * self.epoch_updates] = "limit"
        if rule.steps is not None:
            targets[rule.steps] = f"{rule.steps:,} updates"
        if rule.epochs is not None:
            targets[rule.epochs * self.epoch_updates] = f"{rule.epochs:,} epochs"
        self.last = min(targets, default=None)
        self.last_reason = targets[self.last] if self.last is not None else ""
        self.rule = rule if rule.loss is not None or rule.accuracy is not None else None
        self.check_every = self.epoch_updates * -(-CHECK_UPDATES // self.epoch_updates)
        self._look()

    @property
    def steps(self) -> int:
        return self.trainer.steps - self.begun

    @property
    def share(self) -> float:
        """How much of the way is done; 0 where only a rule on loss or accuracy will tell."""
        shares = [0.0]
        if self.last is not None and self.last > self.begun:
            shares.append(self.steps / (self.last - self.begun))
        if self.limit.seconds is not None:
            shares.append(self.seconds / self.limit.seconds)
        return min(1.0, max(shares))

    def advance(self) -> None:
        """Train for a slice, then see whether a limit holds."""
        now = self.trainer.steps
        count = max(1, int(self.trainer.pace * self._slice()))
        if self.last is not None:
            count = min(count, self.last - now)
        if self.rule is not None:
            count = min(count, self.check_every - now % self.check_every)
        began = time.perf_counter()
        self.trainer.step(count)
        self.seconds += time.perf_counter() - began
        self._look()

    def _slice(self) -> float:
        if self.limit.seconds is None:
            return SLICE_SECONDS
        return min(SLICE_SECONDS, max(self.limit.seconds - self.seconds, 0.0))

    def _look(self) -> None:
        now = self.trainer.steps
        if self.last is not None and now >= self.last:
            self.reason = self.last_reason
        elif self.limit.seconds is not None and self.seconds >= self.limit.seconds:
            self.reason = "limit"
        elif self.rule is not None and now and now % self.check_every == 0:
            self._look_at_metrics(self.rule)

    def _look_at_metrics(self, rule: Stop) -> None:
        found = self.trainer.evaluate("train", LIVE_SAMPLES)
        if rule.loss is not None and found["loss"] < rule.loss:
            self.reason = f"training loss below {rule.loss:g}"
        elif rule.accuracy is not None and found.get("accuracy", 0.0) >= rule.accuracy:
            self.reason = f"training accuracy {rule.accuracy:g}"


@contextmanager
def _interrupts() -> Iterator[threading.Event]:
    """An event that Ctrl-C or a request to terminate sets, so that no update is cut in two; a second one ends it."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return

    def note(number: int, frame: object) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
