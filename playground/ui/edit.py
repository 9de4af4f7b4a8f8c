"""The one undo command: two documents, and what it did to the trained weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from PySide6.QtGui import QUndoCommand

from playground.document import Document
from playground.engine.commands import Command, Perform, SetParameter
from playground.ui.guard import guarded

if TYPE_CHECKING:
    from playground.ui.session import Session

MERGEABLE = 1


class Dropped(Mapping[str, np.ndarray]):
    """The weights that one or several exchanges of documents dropped; read by the trainer, when it has them."""

    def __init__(self, futures: list[Future[dict[str, np.ndarray]]]):
        self._futures = list(futures)

    def _weights(self) -> dict[str, np.ndarray]:
        found: dict[str, np.ndarray] = {}
        for future in reversed(self._futures):  # the first to drop a tensor had it in its trained state
            if future.done() and not future.cancelled() and future.exception() is None:
                found.update(future.result())
        return found

    def __getitem__(self, name: str) -> np.ndarray:
        return self._weights()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._weights())

    def __len__(self) -> int:
        return len(self._weights())


class Patch(Protocol):
    """What an edit does to the weights by hand, beside the exchange of documents."""

    def redo(self, session: Session) -> None: ...
    def undo(self, session: Session) -> None: ...


class WeightPatch:
    """One number set by hand; undoing sets the number that stood there."""

    def __init__(self, name: str, index: tuple[int, ...], value: float):
        self.name, self.index, self.value = name, index, value
        self.previous: Future[float] | None = None

    def redo(self, session: Session) -> None:
        command = SetParameter(self.name, self.index, self.value)
        if self.previous is None:  # what a later redo finds is not what undo must restore
            self.previous = command.previous
        session.submit(command)

    def undo(self, session: Session) -> None:
        previous, name, index = self.previous, self.name, self.index
        if previous is None:
            return
        if previous.done():
            if previous.exception() is None:
                session.submit(SetParameter(name, index, previous.result()))
            return

        def bring_back(future: Future[float]) -> None:
            if future.exception() is None:
                session.submit(SetParameter(name, index, future.result()))

        previous.add_done_callback(bring_back)


class TrainerPatch:
    """Something done to the whole training, such as a new start; undoing brings the state before it back."""

    def __init__(self, make: Callable[[], Command]):
        self._make = make
        self.before: Future[object] | None = None
        self.command: Command | None = None

    def redo(self, session: Session) -> None:
        save = Perform(_state_of)
        self.before = save.result
        self.command = self._make()
        session.submit(save)
        session.submit(self.command)

    def undo(self, session: Session) -> None:
        before = self.before

        def restore(trainer: Any) -> None:
            if before is not None and before.done() and before.exception() is None:
                trainer.restore(before.result())

        session.submit(Perform(restore))


def _state_of(trainer: Any) -> object:
    return trainer.state()


class Edit(QUndoCommand):
    """Exchange `old` for `new`. Edits that follow each other with the same non-empty key become one."""

    def __init__(
        self, session: Session, text: str, old: Document, new: Document, key: str = "", patch: Patch | None = None
    ):
        super().__init__(text)
        self._session = session
        self.old, self.new, self.key, self.patch = old, new, key, patch
        self._forth: list[Future[dict[str, np.ndarray]]] = []  # weights dropped on the way to `new`
        self._back: list[Future[dict[str, np.ndarray]]] = []  # and on the way back

    @guarded
    def redo(self) -> None:
        dropped = self._session.show_document(self.new, Dropped(self._back))
        self._forth = [dropped] if dropped else []
        if self.patch is not None:
            self.patch.redo(self._session)

    @guarded
    def undo(self) -> None:
        if self.patch is not None:
            self.patch.undo(self._session)
        dropped = self._session.show_document(self.old, Dropped(self._forth))
        self._back = [dropped] if dropped else []

    def id(self) -> int:
        return MERGEABLE if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other.key != self.key or self.patch or other.patch:
            return False
        self.new = other.new
        self._forth += other._forth
        if self.new == self.old:
            self.setObsolete(True)
        return True
