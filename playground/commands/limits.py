"""A training run from start to limit, without a window: how long, how it ended, what came out."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from playground.engine.observe import gradient_norms
from playground.engine.stopping import bring_back, look, stop_limit, stop_reason
from playground.engine.trainer import Trainer

SLICE_SECONDS = 0.05  # how long a limit or an interrupt may wait
RECORD_SHARE = 0.1  # of the time at most goes into points of the curves
CHECK_UPDATES = 1000  # between two looks at a rule on loss or accuracy, rounded up to whole epochs

REACHED = "limit"

Report = Callable[[float, int, float, bool], None]  # share done, update, running loss, whether it is the last


@dataclass(frozen=True)
class Limit:
    """How far to train: more updates, epochs or seconds from here, or where the document's stop rule says."""

    steps: int | None = None
    epochs: int | None = None
    seconds: float | None = None
    rule: bool = False


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
            if run.rule is not None and run.reason:
                bring_back(trainer)
        finally:
            report(1.0 if run.reason else run.share, trainer.steps, trainer.quality, True)
    run.record()
    reason = "" if run.reason == REACHED else run.reason
    return Outcome(run.steps, run.seconds, trainer.loss, trainer.metrics, reason, interrupted.is_set())


class _Run:
    """The progress of one run towards its limit."""

    def __init__(self, trainer: Trainer, limit: Limit):
        self.trainer, self.limit = trainer, limit
        self.begun = trainer.steps
        self.seconds = 0.0
        self.reason = ""
        self.metrics = trainer.live_metrics()  # compiles what measuring needs, before the clock runs
        self.record_due = 0.0
        self.recorded = trainer.steps
        self.rule = trainer.document.training.stop if limit.rule else None
        network = trainer.network
        epoch = -(-network.table.train // network.batch)  # updates
        self.check_every = epoch * -(-CHECK_UPDATES // epoch)
        targets = []
        if limit.steps is not None:
            targets.append(self.begun + limit.steps)
        if limit.epochs is not None:
            targets.append((trainer.epoch + limit.epochs) * epoch)
        self.target = min(targets, default=None)
        expected = list(targets)
        if self.rule is not None:
            expected += [n for n in (self.rule.steps, self.rule.epochs and self.rule.epochs * epoch) if n]
        self.expected = min(expected, default=None)  # the last update, unless a rule on loss or accuracy holds before
        self._look()

    @property
    def steps(self) -> int:
        return self.trainer.steps - self.begun

    @property
    def share(self) -> float:
        """How much of the way is done; 0 where only a rule on loss or accuracy will tell."""
        shares = [0.0]
        if self.expected is not None and self.expected > self.begun:
            shares.append(self.steps / (self.expected - self.begun))
        if self.limit.seconds is not None:
            shares.append(self.seconds / self.limit.seconds)
        return min(1.0, max(shares))

    def advance(self) -> None:
        """Train for a slice, then see whether a limit holds."""
        now = self.trainer.steps
        count = max(1, int(self.trainer.pace * self._slice()))
        if self.target is not None:
            count = min(count, self.target - now)
        if self.rule is not None:
            count = min(count, stop_limit(self.trainer))
            if self.rule.loss is not None or self.rule.accuracy is not None:
                count = min(count, self.check_every - now % self.check_every)
        began = time.perf_counter()
        self.trainer.step(count)
        self.seconds += time.perf_counter() - began
        if time.perf_counter() >= self.record_due:
            self.record()
        self._look()

    def record(self) -> None:
        """Add a point to the curves that a project keeps."""
        if self.trainer.steps == self.recorded:
            return
        self.recorded = self.trainer.steps
        began = time.perf_counter()
        self.metrics = self.trainer.live_metrics()
        network = self.trainer.network
        norms = gradient_norms(network)
        # How far an update moves the weights costs one of its own to observe; the window measures that.
        ratios = np.full(len(network.layout.layers), np.nan)
        self.trainer.recorder.add(self.trainer.steps, self.trainer.quality, self.metrics, norms, ratios)
        now = time.perf_counter()
        self.record_due = now + (now - began) / RECORD_SHARE

    def _slice(self) -> float:
        if self.limit.seconds is None:
            return SLICE_SECONDS
        return min(SLICE_SECONDS, max(self.limit.seconds - self.seconds, 0.0))

    def _look(self) -> None:
        """See whether a limit holds; a document's rule is judged between epochs, so that a seed always ends alike."""
        now = self.trainer.steps
        out_of_time = self.limit.seconds is not None and self.seconds >= self.limit.seconds
        if out_of_time or (self.target is not None and now >= self.target):
            self.reason = REACHED
        elif self.rule is not None and now:
            look(self.trainer)
            between = now % self.check_every == 0 or now == self.expected
            if between and self.rule.accuracy is not None:
                self.metrics = self.trainer.live_metrics()
            patient = self.rule.patience is not None and self.trainer.best.waiting >= self.rule.patience
            if between or patient:
                self.reason = str(stop_reason(self.trainer, self.metrics) or "")


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
