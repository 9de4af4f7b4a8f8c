"""PyTorch's side of the benchmark: the same networks in eager mode, with the same whole step."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

if TYPE_CHECKING:
    from playground.benchmark import Case

ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU}
OPTIMIZERS = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}
SMOOTHING = 0.05


class TorchPeer:
    """Trains one case as a careful user of PyTorch would: everything in tensors, one synchronisation an update."""

    def __init__(self, case: Case, inputs: np.ndarray, labels: np.ndarray, threads: int):
        torch.manual_seed(0)
        layers: list[nn.Module] = []
        for before, after in pairwise(case.widths):
            layers += [nn.Linear(before, after), ACTIVATIONS[case.activation]()]
        self.model = nn.Sequential(*layers[:-1])
        self.inputs = torch.from_numpy(inputs)
        if case.classes:
            self.targets = torch.from_numpy(labels)
            self.criterion: nn.Module = nn.CrossEntropyLoss()
        else:
            self.targets = torch.from_numpy(labels.astype(np.float32)[:, None])
            self.criterion = nn.BCEWithLogitsLoss()
        self.optimizer = OPTIMIZERS[case.optimizer](self.model.parameters(), lr=case.rate)
        self.batch, self.threads = case.batch, threads
        self.order = torch.randperm(len(inputs))
        self.cursor = 0
        self.quality = math.nan

    def step(self, count: int) -> None:
        """Do `count` updates."""
        torch.set_num_threads(self.threads)
        for _ in range(count):
            self._update()

    def _update(self) -> None:
        index = self.order[self.cursor : self.cursor + self.batch]
        x, y = self.inputs[index], self.targets[index]
        loss = self.criterion(self.model(x), y)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        value = loss.item()
        if not math.isfinite(value):
            raise FloatingPointError(f"the loss is {value}")
        self.optimizer.step()
        start = value if math.isnan(self.quality) else self.quality
        self.quality = (1 - SMOOTHING) * start + SMOOTHING * value
        self.cursor += self.batch
        if self.cursor >= len(self.order):
            self.order = torch.randperm(len(self.order))
            self.cursor = 0
