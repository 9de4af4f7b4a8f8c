"""The only mediator between the document, the trainer's thread and everything that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QUndoStack

from playground.data import load_table
from playground.datasets.base import Table
from playground.document import Document
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
    Step,
    Stride,
)
from playground.engine.snapshot import Need, Snapshot
from playground.shapes import Inference, infer
from playground.text import Problem
from playground.ui.edit import Edit, Patch, TrainerPatch, WeightPatch

FRAME = 16  # milliseconds
ANSWER = 1.0  # seconds in which the trainer has to answer Run or Pause before its word counts again


class Engine(Protocol):
    """The trainer's thread as the session sees it (playground.engine.worker.Worker)."""

    def start(self) -> None: ...
    def submit(self, command: Command) -> None: ...
    def take(self) -> Snapshot | None: ...
    def close(self) -> None: ...


class Session(QObject):
    """One open document, its undo stack, its trainer, its selection. Lives on the GUI thread."""

    changed = Signal(object, object)  # (old Document, new Document)
    framed = Signal(object)  # a new Snapshot of the current revision, at most once a frame
    selection_changed = Signal()
    transport_changed = Signal()  # running, pace or stride
    told = Signal(object, str)  # (Text, Problem or translated str; "info" or "problem")
    path_changed = Signal()

    def __init__(self, document: Document, engine: Engine | None = None, parent: QObject | None = None):
        super().__init__(parent)
        if engine is None:
            from playground.engine.worker import Worker

            engine = Worker()
        self._engine: Engine = engine
        self.stack = QUndoStack(self)
        self.document = document
        self.table: Table | None = None
        self.inference = self._infer(document)
        self.snapshot: Snapshot | None = None
        self.selection: tuple[str, ...] = ()
        self.path: Path | None = None
        self.running = False
        self.pace: float | None = None
        self.stride = Stride.UPDATE
        self.revision = 1
        self._expected_until = 0.0
        self._needs: dict[object, frozenset[Need]] = {}
        self._asked: frozenset[Need] = frozenset()
        self._watched: list[tuple[Future[Any], Callable[[Future[Any]], None]]] = []
        self._said = ""
        self._settled = 0
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.tick)
        self._engine.start()
        self.submit(SetDocument(document, self.revision))
        self._timer.start()

    # ---- the document ----

    def edit(self, text: str, document: Document, key: str = "") -> None:
        """Push one undo command; equal non-empty keys merge until `settle`. Nothing happens where nothing changes."""
        if document != self.document:
            self._push(Edit(self, text, self.document, document, f"{key}#{self._settled}" if key else ""))

    def attempt(self, text: str, make: Callable[[], Document], key: str = "") -> bool:
        """Edit into what `make` gives; its Problem becomes a sentence in the status line."""
        try:
            document = make()
        except Problem as problem:
            self.told.emit(problem, "problem")
            return False
        self.edit(text, document, key)
        return True

    def settle(self) -> None:
        """End a drag or a turn of a slider: the next edit starts a command of its own."""
        self._settled += 1

    def set_weight(self, name: str, index: tuple[int, ...], value: float, text: str = "") -> None:
        """Set one number of a tensor by hand, undoably and also while it trains."""
        self._apply(text or f"{name}{list(index)}", WeightPatch(name, index, value))

    def reset(self, text: str = "Reset") -> None:
        """Start the training again from the initial weights; undoing brings the trained state back."""
        self._apply(text, TrainerPatch(Reset))

    def change_training(self, text: str, action: Callable[[Any], Any]) -> Future[Any] | None:
        """Run `action(trainer)` undoably: undoing brings the whole state of the training back."""
        patch = TrainerPatch(lambda: Perform(action))
        self._apply(text, patch)
        if not isinstance(patch.command, Perform):
            return None
        self.watch(patch.command.result, self._report)
        return patch.command.result

    def _apply(self, text: str, patch: Patch) -> None:
        self._push(Edit(self, text, self.document, self.document, patch=patch))

    def _push(self, command: Edit) -> None:
        self.stack.push(command)

    def show_document(self, document: Document, weights: Mapping[str, np.ndarray]) -> Future[Any] | None:
        """Make `document` the current one (used by Edit); returns the weights the trainer will drop for it."""
        old = self.document
        if document == old:
            return None
        self.document = document
        if (old.graph, old.data, old.seed) != (document.graph, document.data, document.seed):
            self.inference = self._infer(document)
        dropped = None
        if not _train_alike(old, document):
            self.revision += 1
            command = SetDocument(document, self.revision, weights)
            dropped = command.dropped
            self.submit(command)
        # Whoever hears of the change must not find nodes selected that are gone.
        before, self.selection = self.selection, tuple(n for n in self.selection if n in document.graph)
        self.changed.emit(old, document)
        if self.selection != before:
            self.selection_changed.emit()
        return dropped

    def open_document(
        self,
        document: Document,
        weights: Mapping[str, np.ndarray] | None = None,
        path: Path | None = None,
        state: object = None,
    ) -> None:
        """Show another document, untrained or with the weights or the whole state given; clears the undo stack."""
        self.pause()
        self.select(())
        old, self.document = self.document, document
        self.inference = self._infer(document)
        self.stack.clear()
        self.stack.setClean()
        self.snapshot = None
        self.revision += 1
        self.submit(SetDocument(document, self.revision))
        self.submit(Reset())  # tensors of equal name and shape would otherwise keep what the old document learnt
        if weights:
            loading = LoadParameters(weights)
            self.submit(loading)
            self.watch(loading.done, self._report)
        if state is not None:
            self.watch(self.perform(lambda trainer: trainer.restore(state)), self._report)
        self.path = path
        self.changed.emit(old, document)
        self.path_changed.emit()

    def synchronise(self) -> None:
        """Tell the trainer the document's names and places too, which it otherwise does without: before saving."""
        self.submit(SetDocument(self.document, self.revision))

    def set_path(self, path: Path | None) -> None:
        """The file this document is saved in."""
        self.path = path
        self.stack.setClean()
        self.path_changed.emit()

    def _infer(self, document: Document) -> Inference:
        """Shapes and problems; data that cannot be had is a problem of the Data node."""
        try:
            self.table = load_table(document.data, document.seed)
        except Problem as problem:
            self.table = None
            found = infer(document.graph, ())
            behind = document.graph.downstream(node.id for node in document.graph.with_role("data"))
            for node_id in behind:
                for known in (found.shapes, found.parameters, found.operations, found.problems, found.notes):
                    known.pop(node_id, None)
            for node in document.graph.with_role("data"):
                found.problems[node.id] = problem.at(node=node.id)
            return found
        return infer(document.graph, self.table.shape, self.table.field_shapes)

    # ---- selection ----

    def select(self, node_ids: Iterable[str]) -> None:
        """Select these nodes, in this order; unknown ids are passed over."""
        selection = tuple(dict.fromkeys(node_id for node_id in node_ids if node_id in self.document.graph))
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    # ---- training ----

    def run(self) -> None:
        """Train until told otherwise."""
        self._expect(True)
        self.submit(Run())

    def pause(self) -> None:
        """Stop at the next row."""
        self._expect(False)
        self.submit(Pause())

    def toggle(self) -> None:
        """Run or pause."""
        if self.running:
            self.pause()
        else:
            self.run()

    def step(self, stride: Stride | None = None) -> None:
        """Go forward by an update, layer or row (the last used one if not given), and pause."""
        self._set_stride(stride)
        self._expect(False)
        self.submit(Step(self.stride))

    def back(self, stride: Stride | None = None) -> None:
        """Go back by an update, layer or row, bit for bit, and pause."""
        self._set_stride(stride)
        self._expect(False)
        self.submit(Back(self.stride))

    def set_pace(self, rows_per_second: float | None) -> None:
        """Run so many rows a second; None is full speed."""
        if rows_per_second != self.pace:
            self.pace = rows_per_second
            self.submit(SetPace(rows_per_second))
            self.transport_changed.emit()

    def check_gradient(self, node: str) -> Future[dict[str, float]]:
        """Compare a node's gradients with central differences; give the future to `watch`."""
        command = CheckGradient(node)
        self.submit(command)
        return command.result

    def perform(self, action: Callable[[Any], Any]) -> Future[Any]:
        """Run `action(trainer)` on the trainer's thread between two rows; give the future to `watch`."""
        command = Perform(action)
        self.submit(command)
        return command.result

    def watch(self, future: Future[Any], done: Callable[[Future[Any]], None]) -> None:
        """Call `done(future)` on the GUI thread once it has its result."""
        self._watched.append((future, done))

    def _set_stride(self, stride: Stride | None) -> None:
        if stride is not None and stride != self.stride:
            self.stride = stride
            self.transport_changed.emit()

    def _expect(self, running: bool) -> None:
        """Show at once what was asked for; snapshots taken before it was carried out must not flip it back."""
        self._expected_until = monotonic() + ANSWER
        self._set_running(running)

    def _set_running(self, running: bool) -> None:
        if running != self.running:
            self.running = running
            self.transport_changed.emit()

    # ---- what is shown ----

    def want(self, owner: object, needs: Iterable[Need]) -> None:
        """Ask the trainer for values; the union over all owners is what snapshots hold. Empty when hidden."""
        wanted = frozenset(needs)
        if wanted:
            self._needs[owner] = wanted
        else:
            self._needs.pop(owner, None)
        union = frozenset().union(*self._needs.values())
        if union != self._asked:
            self._asked = union
            self.submit(SetNeeds(union))

    def submit(self, command: Command) -> None:
        """Hand a command to the trainer; after `close` there is none."""
        if not self._closed:
            self._engine.submit(command)

    def tick(self) -> None:
        """One frame: settle what was waited for, take the newest snapshot and show it."""
        if self._watched:
            ready = [pair for pair in self._watched if pair[0].done()]
            self._watched = [pair for pair in self._watched if not pair[0].done()]
            for future, done in ready:
                done(future)
        snapshot = self._engine.take()
        if snapshot is None or snapshot.revision != self.revision:
            self._give_up_waiting()
            return
        self.snapshot = snapshot
        self._hear(snapshot)
        self.framed.emit(snapshot)

    def _hear(self, snapshot: Snapshot) -> None:
        """Follow what the trainer says of itself: that it runs, that it stopped, and why."""
        answered = snapshot.running == self.running
        if answered or snapshot.problem is not None or snapshot.ended is not None or monotonic() > self._expected_until:
            if answered:
                self._expected_until = 0.0
            self._set_running(snapshot.running)
        message = snapshot.problem or snapshot.ended
        said = str(message) if message is not None else ""
        if said != self._said:
            self._said = said
            if message is not None:
                self.told.emit(message, "problem" if snapshot.problem is not None else "info")

    def _give_up_waiting(self) -> None:
        """The trainer had nothing new to say: what it said last holds, and its reason is said again."""
        if not self._expected_until or monotonic() < self._expected_until:
            return
        self._expected_until = 0.0
        snapshot = self.snapshot
        if snapshot is not None and snapshot.running != self.running:
            self._set_running(snapshot.running)
            if snapshot.problem is not None:
                self.told.emit(snapshot.problem, "problem")

    def _report(self, future: Future[Any]) -> None:
        """Say what went wrong in a command that nobody else listens to."""
        error = future.exception()
        if isinstance(error, Problem):
            self.told.emit(error, "problem")
        elif error is not None:
            raise error

    def close(self) -> None:
        """Stop the frames and join the trainer's thread; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._watched.clear()
        self._needs.clear()
        self._engine.close()


def _train_alike(old: Document, new: Document) -> bool:
    """True where two documents differ in nothing the trainer sees: names, places, lessons and views."""
    return (
        (old.data, old.training, old.seed, old.weights) == (new.data, new.training, new.seed, new.weights)
        and old.graph.wires == new.graph.wires
        and [(node.id, node.layer) for node in old.graph.nodes] == [(node.id, node.layer) for node in new.graph.nodes]
        and [(group.id, group.members) for group in old.groups] == [(group.id, group.members) for group in new.groups]
    )
