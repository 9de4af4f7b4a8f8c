"""Early stopping (row T6): the lowest test loss at the end of an epoch, and the weights that had it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

NAME = "best"


@dataclass
class Best:
    """What early stopping remembers: the best epoch end so far, and how many have followed that were no better.

    `tensors` are parameters and running statistics by name, in torch's layout; empty before the first look.
    """

    loss: float = float("inf")
    step: int = 0
    epoch: int = 0
    looked: int = 0  # the epoch at whose end the loss was looked at last
    waiting: int = 0
    tensors: dict[str, np.ndarray] = field(default_factory=dict)

    def look(self, step: int, epoch: int, loss: float, tensors: dict[str, np.ndarray]) -> None:
        """An epoch has ended with that loss; NaN is no improvement."""
        self.looked = epoch
        loss = float(np.float32(loss))  # as a project keeps it
        if loss < self.loss:
            self.loss, self.step, self.epoch, self.waiting, self.tensors = loss, step, epoch, 0, tensors
        else:
            self.waiting += 1

    def cut(self, step: int, epoch: int) -> None:
        """Forget what came after an update that was taken back; where the best did, everything."""
        if self.step > step:
            self.loss, self.step, self.epoch, self.looked, self.waiting = float("inf"), 0, 0, epoch, 0
            self.tensors = {}
        elif self.looked > epoch:
            self.waiting = max(0, self.waiting - (self.looked - epoch))
            self.looked = epoch

    def numbers(self) -> dict[str, np.ndarray]:
        return {NAME: np.array([self.loss], np.float32)} if self.tensors else {}

    def counts(self) -> dict[str, np.ndarray]:
        return {NAME: np.array([self.step, self.epoch, self.looked, self.waiting])} if self.tensors else {}

    @staticmethod
    def of(
        numbers: dict[str, np.ndarray], counts: dict[str, np.ndarray], slots: dict[str, dict[str, np.ndarray]]
    ) -> Best:
        """What a project has kept; nothing where it is not whole."""
        loss, words, tensors = numbers.get(NAME), counts.get(NAME), slots.get(NAME)
        if loss is None or words is None or not tensors or loss.shape != (1,) or words.shape != (4,):
            return Best()
        step, epoch, looked, waiting = words.tolist()
        return Best(float(loss[0]), step, epoch, looked, waiting, tensors)
