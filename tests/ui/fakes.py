"""A small document, and a trainer that only notes what it is told."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from playground import edits
from playground.datasets.xor import Xor
from playground.document import DataSettings, Document, Lesson
from playground.engine.commands import Command, SetDocument
from playground.engine.snapshot import Snapshot
from playground.layers import LAYERS


def xor_document(units: int = 4) -> Document:
    """Data, a hidden layer, one output and the loss, wired."""
    document = Document(data=DataSettings(set=Xor(samples=40)))
    layers = [
        LAYERS["data"](),
        LAYERS["dense"](units=units),
        LAYERS["dense"](units=1, activation={"type": "linear"}),
        LAYERS["loss"](),
    ]
    ids = []
    for at, layer in enumerate(layers):
        document, node_id = edits.add_node(document, layer, (240.0 * at, 0.0))
        ids.append(node_id)
    for source, target in pairwise(ids):
        document = edits.connect(document, source, target)
    lesson = Lesson(title="XOR", look="Four units learn it.", tries=("Take one unit away.",))
    return document.replace(lesson={"en": lesson})


EMPTY = Snapshot(
    revision=0, step=0, epoch=0, row=0, running=False, quality=float("nan"), loss=float("nan"), rate=0.0, program=None
)


class FakeEngine:
    """Stands for the trainer's thread: keeps the commands, and gives the snapshots a test puts in."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.waiting: Snapshot | None = None
        self.started = self.closed = False

    def start(self) -> None:
        self.started = True

    def submit(self, command: Command) -> None:
        self.commands.append(command)

    def take(self) -> Snapshot | None:
        taken, self.waiting = self.waiting, None
        return taken

    def close(self) -> None:
        self.closed = True

    def of(self, kind: type) -> list:
        """The commands of one kind, in order."""
        return [command for command in self.commands if isinstance(command, kind)]

    @property
    def revision(self) -> int:
        return self.of(SetDocument)[-1].revision

    def give(self, **values: object) -> Snapshot:
        """Put a snapshot of the current revision in the slot."""
        self.waiting = replace(EMPTY, **{"revision": self.revision, **values})
        return self.waiting
