"""Makes snapshots: at most sixty a second, costly parts within a budget, only what somebody asked for."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import replace

import numpy as np

from playground.engine import observe
from playground.engine.evaluation import LIVE_SAMPLES
from playground.engine.snapshot import Kind, Need, Snapshot
from playground.engine.trainer import Trainer
from playground.text import Problem, Text

FRAME = 1 / 60
MEASURE = 0.1  # seconds between two points of the curves,
GROWTH = 1 / 8  # or so much more of the updates: a run of 50 ms has curves too
SHARE = 0.03  # of the trainer's time for each costly part,
PRESSING = 0.25  # and while curves begin


class Allowance:
    """A costly look is allowed again when its last cost has become a small share of the time."""

    def __init__(self, least: float, share: float = SHARE):
        self._least = least
        self._share = share
        self._began = self._cost = 0.0

    def due(self, pressing: bool = False) -> bool:
        """True when it may be done again; a pressing look may take a larger share and knows no least time."""
        rest = self._cost / PRESSING if pressing else max(self._least, self._cost / self._share)
        return time.perf_counter() >= self._began + rest

    def spent(self, began: float) -> None:
        self._began, self._cost = began, time.perf_counter() - began


class Publisher:
    """The one-place slot with the newest snapshot, and what is needed to fill it."""

    def __init__(self) -> None:
        self.needs: frozenset[Need] = frozenset()
        self.revision = 0
        self.compiling: tuple[int, int] | None = None
        self.metrics: dict[str, float] = {}
        self._confusion: dict[Need, np.ndarray] = {}
        self._plane: dict[Need, np.ndarray] = {}
        self._flow: dict = {}
        self._health: dict = {}
        self._frame = Allowance(FRAME * 0.75, 0.1)
        self._plane_time = Allowance(FRAME)
        self._measure_time = Allowance(MEASURE)
        self._measured = 0  # the update of the newest point
        self._before: tuple[int, np.ndarray] | None = None  # an update that began, and the weights it moves
        self._shown: tuple = ()
        self._rate = (0, 0.0, 0.0)  # steps, time, updates a second
        self._lock = threading.Lock()
        self._slot: Snapshot | None = None

    def take(self) -> Snapshot | None:
        with self._lock:
            found, self._slot = self._slot, None
        return found

    def forget(self) -> None:
        """The network jumped (a reset, a step back) or is another: what was measured before is stale."""
        self.metrics, self._confusion, self._plane, self._shown = {}, {}, {}, ()
        self._measure_time, self._plane_time, self._measured = Allowance(MEASURE), Allowance(FRAME), 0
        self._before, self._health = None, {}

    def wants_measure(self, trainer: Trainer) -> bool:
        grown = trainer.steps - self._measured >= GROWTH * trainer.steps
        return self._measure_time.due(pressing=grown)

    def begin(self, trainer: Trainer) -> None:
        """Between two updates: keep the weights that the next one, row by row, will move."""
        if trainer.row == 0 and (self._before is None or self._before[0] != trainer.steps):
            self._before = trainer.steps, trainer.network.parameters.copy()

    def measure(self, trainer: Trainer) -> None:
        """Bring the current update to its end; record the norms of its gradients and steps, and the metrics.

        Where only rows from the middle on are seen, how far the weights moved is not known: NaN.
        """
        if not self._measured:
            self._evaluate(trainer)  # the first time binds its programs, which says nothing about the next time
        began = time.perf_counter()
        network = trainer.network
        if trainer.row == 0:
            before = network.parameters.copy()
        elif self._before is not None and self._before[0] == trainer.steps:
            before = self._before[1]
        else:
            before = np.full_like(network.parameters, np.nan)
        trainer.run_to(trainer.steps + 1, 0)
        norms = observe.gradient_norms(network)
        ratios = observe.update_ratios(network, before)
        self._evaluate(trainer)
        trainer.recorder.add(trainer.steps, trainer.quality, self.metrics, norms, ratios)
        self._measured = trainer.steps
        self._measure_time.spent(began)

    def _end_curves(self, trainer: Trainer) -> None:
        """Where a run stops its curves end too; how far the last update moved the weights is not known."""
        if trainer.recorder.newest < trainer.steps:
            norms = observe.gradient_norms(trainer.network)
            ratios = np.full_like(norms, np.nan)
            trainer.recorder.add(trainer.steps, trainer.quality, self.metrics, norms, ratios, always=True)

    def _evaluate(self, trainer: Trainer) -> None:
        self.metrics, self._confusion = {}, {}
        for split in ("train", "test"):
            found, confusion = trainer.evaluation.measure(split, LIVE_SAMPLES)
            self.metrics.update({f"{split}_{name}": value for name, value in found.items()})
            if confusion is not None:
                confusion.setflags(write=False)
                self._confusion[Need(Kind.CONFUSION, split)] = confusion

    def publish(
        self,
        trainer: Trainer | None,
        *,
        urgent: bool,
        running: bool,
        executed: deque[int],
        problem: Problem | None,
        ended: Text | None,
    ) -> None:
        """Fill the slot if a frame is due; when paused, only if something changed."""
        if not urgent and not self._frame.due():
            return
        began = time.perf_counter()
        step, row = (trainer.steps, trainer.row) if trainer else (0, 0)
        network = trainer.network if trainer else None
        state = (self.revision, step, row, running, self.needs, problem, ended, self.compiling, network)
        # A trainer that was restored has another timeline.
        edits = (trainer.timeline, trainer.timeline.version) if trainer else None
        if not running and self._shown == (state, edits):
            return
        same_moment = self._shown[:1] and self._shown[0][1:3] == (step, row) and self._shown[1] == edits
        self._shown = (state, edits)
        if trainer is None or network is None or self.compiling is not None:
            self._put(
                Snapshot(
                    self.revision,
                    0,
                    0,
                    0,
                    running,
                    float("nan"),
                    float("nan"),
                    0.0,
                    None,
                    problem=problem,
                    compiling=self.compiling,
                )
            )
            return
        if not running and not same_moment and network.program is not None and row == 0 and network.problem is None:
            self._evaluate(trainer)
            self._end_curves(trainer)
        if not running or self._plane_time.due():
            plane_began = time.perf_counter()
            self._plane = observe.plane_values(trainer, self.needs)
            self._plane_time.spent(plane_began)
        self._flow = observe.flow(network)
        norms = dict(zip(network.layout.layers, observe.gradient_norms(network).tolist(), strict=True))
        if row == 0 or network.problem is not None:  # in the middle of an update its gradients are not there yet
            self._health = observe.health(network, norms) if step or row else {}
        confusion = {need: values for need, values in self._confusion.items() if need in self.needs}
        snapshot = Snapshot(
            revision=self.revision,
            step=step,
            epoch=trainer.epoch,
            row=row,
            running=running,
            quality=trainer.quality,
            loss=trainer.loss,
            rate=self._measured_rate(step, running),
            program=network.info,
            executed=tuple(executed),
            flow=self._flow,
            health=self._health,
            values={**observe.buffer_values(network, self.needs), **self._plane, **confusion},
            metrics=dict(self.metrics),
            history=trainer.recorder.history(),
            problem=problem or network.problem,
            ended=ended,
            oldest_step=trainer.timeline.oldest_step,
            losses=observe.losses(network),
            learning_rate=trainer.scheduled_rate,
        )
        executed.clear()
        self._put(snapshot)
        self._frame.spent(began)

    def _put(self, snapshot: Snapshot) -> None:
        with self._lock:
            if self._slot is not None and self._slot.executed:
                # Rows that nobody saw yet are shown with the newer moment.
                joined = (*self._slot.executed, *snapshot.executed)[-64:]
                snapshot = replace(snapshot, executed=joined)
            self._slot = snapshot

    def _measured_rate(self, step: int, running: bool) -> float:
        """Updates a second, over the last half second."""
        steps, since, rate = self._rate
        now = time.perf_counter()
        if not running or step < steps or not since:
            self._rate = (step, now, 0.0)
            return 0.0
        if now - since >= 0.5:
            rate = (step - steps) / (now - since)
            self._rate = (step, now, rate)
        return rate
