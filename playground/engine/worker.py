"""The trainer's thread: commands in, snapshots out, training in between without the interpreter.

Only this thread touches the trainer. `submit` may be called from anywhere; `take` gives the newest snapshot, once.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np

from playground.engine.commands import (
    Back,
    CheckGradient,
    Command,
    LoadParameters,
    Pause,
    Perform,
    Reset,
    Run,
    SetDocument,
    SetNeeds,
    SetPace,
    SetParameter,
    Step,
    Stride,
)
from playground.engine.gradient_check import check_gradients
from playground.engine.publisher import GROWTH, Publisher
from playground.engine.snapshot import Snapshot
from playground.engine.stopping import bring_back, look, stop_limit, stop_reason
from playground.engine.trainer import Trainer
from playground.text import Problem, Text

SLICE = 0.012  # seconds of training between two looks at the queue when nobody asks for attention
IDLE = 0.25  # seconds between two looks when paused


@dataclass
class _Transport:
    """How the run is going: what play, pause and the speed slider say."""

    running: bool = False
    pace: float | None = None
    owed: float = 0.0  # rows due at a slow pace
    last: float = 0.0
    ended: Text | None = None
    armed: bool = True  # the stop rule has not ended this run yet
    problem: Problem | None = None
    executed: deque[int] = field(default_factory=lambda: deque(maxlen=64))


class _Leaving(Exception):
    """The window is closed: what takes long is given up."""


def spare_cores() -> int:
    """Cores for training while the window keeps one: at least one."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, usable - 1)


class Worker:
    """Runs a trainer on a thread of its own."""

    def __init__(self) -> None:
        self._queue: deque[Command] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._trainer: Trainer | None = None
        self._unusable: Problem | None = None  # why the newest document has no network
        self._superseded: list[Future[dict[str, np.ndarray]]] = []
        self._transport = _Transport()
        self._publisher = Publisher()
        self._thread = threading.Thread(target=self._main, name="trainer", daemon=False)

    def start(self) -> None:
        self._thread.start()

    def submit(self, command: Command) -> None:
        """Put a command in the queue; consecutive documents and settings of needs and pace replace each other."""
        with self._wake:
            last = self._queue[-1] if self._queue else None
            merges = isinstance(command, SetNeeds | SetPace) and type(last) is type(command)
            if merges:
                self._queue.pop()
            self._queue.append(command)
            self._wake.notify()
        self._interrupt()

    def take(self) -> Snapshot | None:
        """The newest snapshot, if there is one that was not taken yet."""
        return self._publisher.take()

    def close(self) -> None:
        """Stop the thread and wait for it; unanswered requests are cancelled."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._interrupt()
        if self._thread.is_alive():
            self._thread.join()
        if self._trainer is not None:
            self._trainer.close()

    def _interrupt(self) -> None:
        trainer = self._trainer
        if trainer is not None and trainer.network.program is not None:
            trainer.network.program.request_stop()

    @property
    def _usable(self) -> Trainer | None:
        return self._trainer if self._unusable is None else None

    def _main(self) -> None:
        while True:
            with self._wake:
                if not self._queue and not self._closing and not self._transport.running:
                    self._wake.wait(IDLE)
                commands = list(self._queue)
                self._queue.clear()
                if self._closing:
                    break
            self._obey(commands)
            try:
                if self._transport.running:
                    self._train()
                self._publish(bool(commands))
            except _Leaving:
                continue
            except Exception as error:
                self._confess(error)
        _cancel(commands)

    def _obey(self, commands: list[Command]) -> None:
        for position, command in enumerate(commands):
            following = commands[position + 1] if position + 1 < len(commands) else None
            if isinstance(command, SetDocument) and isinstance(following, SetDocument) and not command.weights:
                # A newer document follows at once: compile only that one.
                self._superseded.append(command.dropped)
                continue
            try:
                self._carry_out(command)
            except _Leaving:
                _cancel(commands[position:])
                return
            except Problem as problem:
                self._halt(problem)
                _answer(command, problem)
            except Exception as error:
                self._confess(error)
                _answer(command, error)

    def _confess(self, error: Exception) -> None:
        """A defect must reach the user and the log, and leave the window alive."""
        self._halt(Problem("internal error: {error}", error=f"{type(error).__name__}: {error}"))
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, self._thread)))

    def _carry_out(self, command: Command) -> None:
        transport, trainer = self._transport, self._usable
        if isinstance(command, SetDocument):
            self._set_document(command)
        elif isinstance(command, SetNeeds):
            self._publisher.needs = command.needs
        elif isinstance(command, SetPace):
            if command.rows_per_second is not None and not 0.0 < command.rows_per_second < math.inf:
                raise Problem("the pace is {pace} rows a second, but must be more than 0", pace=command.rows_per_second)
            transport.pace, transport.owed, transport.last = command.rows_per_second, 0.0, time.perf_counter()
        elif isinstance(command, Run):
            transport.running = trainer is not None and trainer.network.program is not None
            transport.armed = transport.ended is None
            transport.ended = None
            transport.problem = None
            transport.owed, transport.last = 0.0, time.perf_counter()
        elif isinstance(command, Pause):
            transport.running = False
        elif trainer is None:
            _answer(command, self._unusable or Problem("there is no network yet"))
        elif isinstance(command, Step | Back):
            transport.running = False
            transport.problem = None
            if trainer.network.program is not None:
                self._stride(trainer, command)
        elif isinstance(command, SetParameter):
            command.previous.set_result(trainer.set_parameter(command.name, command.index, command.value))
        elif isinstance(command, LoadParameters):
            command.done.set_result(trainer.load_parameters(command.tensors))
        elif isinstance(command, Reset):
            trainer.reset()
            transport.ended, transport.armed, transport.problem = None, True, None
            self._publisher.forget()
        elif isinstance(command, CheckGradient):
            command.result.set_result(check_gradients(trainer.network, command.node))
        elif isinstance(command, Perform):
            command.result.set_result(command.action(trainer))

    def _set_document(self, command: SetDocument) -> None:
        """Compile and adopt; where that fails, the network before is kept aside until a document can run again."""
        self._publisher.revision = command.revision
        self._transport.problem = None
        self._unusable = None
        waiting, self._superseded = [*self._superseded, command.dropped], []
        before = self._trainer.network if self._trainer is not None else None
        try:
            if self._trainer is None:
                self._trainer = Trainer.open(command.document, progress=self._report, threads=spare_cores())
                dropped = {}
            else:
                dropped = self._trainer.adopt(command.document)
        except Problem as problem:
            self._unusable = problem
            self._transport.running = False
            dropped = {}
        except Exception as error:
            for future in waiting:
                future.set_exception(error)
            raise
        finally:
            self._publisher.compiling = None
        for future in waiting:
            future.set_result(dropped)
        if self._trainer is None or self._unusable is not None:
            return
        if self._trainer.network is not before:
            self._publisher.forget()
        known = self._trainer.network.layout.by_name
        weights = {name: values for name, values in command.weights.items() if name in known}
        if weights:
            self._trainer.load_parameters(weights)
        if self._trainer.network.program is None:
            self._transport.running = False

    def _report(self, ready: int, total: int) -> None:
        """Kernels are being compiled: let the window show how far; who closes it does not wait for the rest."""
        if self._closing:
            raise _Leaving
        self._publisher.compiling = (ready, total) if ready < total else None
        self._publish(True)

    def _stride(self, trainer: Trainer, command: Step | Back) -> None:
        rows = trainer.network.info.rows
        step, row = trainer.steps, trainer.row
        if isinstance(command, Step):
            if command.stride is Stride.UPDATE:
                end = len(rows)
            elif command.stride is Stride.ROW:
                end = row + 1
            else:
                end = row + 1
                while end < len(rows) and (rows[end].node, rows[end].phase) == (rows[row].node, rows[row].phase):
                    end += 1
            self._transport.executed.extend(range(row, end))
            self._run_rows(trainer, *((step + 1, 0) if end >= len(rows) else (step, end)), measured=True)
            return
        trainer.timeline.note()
        if command.stride is Stride.UPDATE:
            target = (step, 0) if row else (step - 1, 0)
        else:
            if row == 0:
                step, row = step - 1, len(rows)
            row -= 1
            if command.stride is Stride.LAYER:
                while row > 0 and (rows[row - 1].node, rows[row - 1].phase) == (rows[row].node, rows[row].phase):
                    row -= 1
            target = (step, row)
        if target[0] < trainer.timeline.oldest_step:
            raise Problem("the past before update {step} is not kept", step=trainer.timeline.oldest_step)
        trainer.back_to(*target)
        self._transport.executed.clear()
        self._publisher.forget()

    def _train(self) -> None:
        trainer, transport = self._usable, self._transport
        if trainer is None or trainer.network.program is None:
            transport.running = False
            return
        try:
            if transport.pace is None:
                self._full_speed(trainer)
            else:
                self._slow(trainer, transport.pace)
        except Problem as problem:
            self._halt(problem)
            return
        if transport.armed:
            look(trainer)
            reason = stop_reason(trainer, self._publisher.metrics)
            if reason is not None:
                transport.running, transport.ended = False, reason
                if bring_back(trainer):
                    self._publisher.forget()

    def _full_speed(self, trainer: Trainer) -> None:
        program = trainer.network.program
        assert program is not None
        rows = len(trainer.network.info.rows)
        self._transport.executed.extend(range(max(0, rows - 64), rows))
        if self._publisher.wants_measure(trainer):
            # One ordinary update on its own, to see how far it moves the weights; it may be the last.
            self._publisher.measure(trainer)
            return
        count = max(1, min(int(trainer.pace * SLICE), int(trainer.steps * GROWTH)))
        if self._transport.armed:
            count = min(count, stop_limit(trainer))
        with self._wake:
            if self._queue or self._closing:
                return
            program.clear_stop()
        trainer.advance(count)

    def _slow(self, trainer: Trainer, pace: float) -> None:
        """Rows at a given pace; sleeps until the next one is due unless a command arrives."""
        transport = self._transport
        now = time.perf_counter()
        transport.owed = min(transport.owed + (now - transport.last) * pace, pace * 0.1 + 1.0)
        transport.last = now
        due = int(transport.owed)
        if not due:
            with self._wake:
                if not self._queue and not self._closing:
                    self._wake.wait(min((1.0 - transport.owed) / pace, 0.05))
            return
        transport.owed -= due
        total = len(trainer.network.info.rows)
        position = trainer.steps * total + trainer.row
        # No more than a slice of work and no further than the stop rule: the queue and the rule are looked at between.
        due = min(due, max(total, int(trainer.pace * SLICE) * total))
        if transport.armed:
            due = min(due, stop_limit(trainer) * total - trainer.row)
        transport.executed.extend((position + k) % total for k in range(max(0, due - 64), due))
        target = position + due
        self._run_rows(trainer, *divmod(target, total))

    def _run_rows(self, trainer: Trainer, step: int, row: int, measured: bool = False) -> None:
        """Run to a later position; an update that ends on the way is a point of the curves, if one is due."""
        publisher = self._publisher
        publisher.begin(trainer)
        if trainer.steps < step and (measured or publisher.wants_measure(trainer)):
            publisher.measure(trainer)
        if row and trainer.steps < step:
            trainer.run_to(step, 0)
        publisher.begin(trainer)
        if (trainer.steps, trainer.row) < (step, row):
            trainer.run_to(step, row)

    def _halt(self, problem: Problem) -> None:
        self._transport.running = False
        self._transport.problem = problem

    def _publish(self, urgent: bool) -> None:
        transport = self._transport
        self._publisher.publish(
            self._usable,
            urgent=urgent or not transport.running,
            running=transport.running,
            executed=transport.executed,
            problem=self._unusable or transport.problem,
            ended=transport.ended,
        )


def _cancel(commands: list[Command]) -> None:
    """Tell whoever waits that there will be no answer."""
    for command in commands:
        for future in vars(command).values():
            if isinstance(future, Future):
                future.cancel()


def _answer(command: Command, error: BaseException) -> None:
    """Hand an error to whoever waits for the command's result."""
    for future in vars(command).values():
        if isinstance(future, Future) and not future.done():
            future.set_exception(error)
