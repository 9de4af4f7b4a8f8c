"""The trainer of the Python interface: the engine's, which also goes on from a project's document."""

from __future__ import annotations

from typing import Any

from playground.document import Document
from playground.engine.trainer import Trainer as EngineTrainer
from playground.interop.project import SavedDocument


class Trainer(EngineTrainer):
    """Trains a document; that of a project continues where it was saved, bit for bit.

    A `seed` other than the document's starts anew. `threads` never changes a result.
    """

    def __init__(self, document: Document, seed: int | None = None, threads: int = 1, **options: Any):
        state = document.state if isinstance(document, SavedDocument) else None
        super().__init__(state.document if state else document, seed, threads, **options)
        if state is not None and seed in (None, document.seed):
            self.restore(state)
