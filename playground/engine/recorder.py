"""Curves of a run, thinned so that they never grow beyond a few thousand points."""

from __future__ import annotations

import numpy as np

from playground.engine.snapshot import History

CAPACITY = 2048
FIXED = ("step", "train_loss", "test_loss", "train_accuracy", "test_accuracy")


class Recorder:
    """Appends measurements; when full, keeps every second one and halves its pace."""

    def __init__(self, layers: int):
        self._layers = layers
        self._table = np.full((CAPACITY, len(FIXED) + 2 * layers), np.nan)
        self._count = 0
        self._stride = 1
        self._skipped = 0
        self._shown: History | None = None

    def __len__(self) -> int:
        return self._count

    @property
    def newest(self) -> int:
        """The update of the newest point; 0 before the first."""
        return int(self._table[self._count - 1, 0]) if self._count else 0

    def add(
        self,
        step: int,
        quality: float,
        metrics: dict[str, float],
        norms: np.ndarray,
        ratios: np.ndarray,
        *,
        always: bool = False,
    ) -> None:
        """Record one moment; between two kept points others pass unrecorded, unless it is one to keep `always`."""
        self._skipped += 1
        if self._skipped < self._stride and not always:
            return
        self._skipped = 0
        if self._count == CAPACITY:
            self._table[: CAPACITY // 2] = self._table[::2].copy()
            self._count = CAPACITY // 2
            self._stride *= 2
        fixed = [step, quality, *(metrics.get(name, np.nan) for name in FIXED[2:])]
        self._table[self._count] = np.concatenate([fixed, norms, ratios])
        self._count += 1
        self._shown = None

    def cut(self, step: int) -> None:
        """Forget everything after an update that was taken back."""
        self._count = int(np.searchsorted(self._table[: self._count, 0], step, side="right"))
        self._shown = None

    def history(self) -> History:
        """The curves as immutable arrays; the same object until something is added."""
        if self._shown is None:
            rows = self._table[: self._count].copy()
            rows.setflags(write=False)
            middle = len(FIXED) + self._layers
            columns = {name: rows[:, k] for k, name in enumerate(FIXED)}
            self._shown = History(**columns, norms=rows[:, len(FIXED) : middle], ratios=rows[:, middle:])
        return self._shown

    def columns(self) -> dict[str, np.ndarray]:
        """The curves by name, for a project file."""
        history = self.history()
        return {name: np.ascontiguousarray(getattr(history, name)) for name in (*FIXED, "norms", "ratios")}

    def restore(self, columns: dict[str, np.ndarray]) -> None:
        """Continue curves that were saved; curves of another form are left out."""
        try:
            parts = [np.asarray(columns[name], float).reshape(-1, 1) for name in FIXED]
            rows = np.hstack([*parts, columns["norms"], columns["ratios"]])
        except (KeyError, ValueError):
            return
        if rows.shape[1] == self._table.shape[1]:
            self._count = min(len(rows), CAPACITY)
            self._table[: self._count] = rows[-self._count :] if self._count else 0
            self._shown = None
