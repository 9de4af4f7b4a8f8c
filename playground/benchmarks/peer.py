"""PyTorch's side of the benchmark: the same network in eager mode, with the same weights, data and whole step."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import torch
from torch import nn

from playground.benchmarks import torch_models
from playground.benchmarks.work import Work
from playground.datasets.base import Table

OPTIMIZERS = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}
SMOOTHING = 0.05


class TorchPeer:
    """Trains one work as a careful user of PyTorch would: everything in tensors, one synchronisation an update."""

    def __init__(self, work: Work, table: Table, threads: int, weights: Mapping[str, np.ndarray] | None = None):
        torch.manual_seed(0)
        self.model: nn.Module = getattr(torch_models, work.peer)(work)
        if weights is not None:
            self.load(weights)
        inputs = torch.tensor(table.inputs)
        self.inputs = inputs.long() if work.data == "tokens" else inputs
        labels = torch.tensor(table.targets)
        if work.outputs > 1:
            self.targets = labels
            self.criterion: nn.Module = nn.CrossEntropyLoss()
        else:
            self.targets = labels.float()[:, None]
            self.criterion = nn.BCEWithLogitsLoss()
        self.parameters = [parameter for parameter in self.model.parameters() if parameter.requires_grad]
        self.optimizer = OPTIMIZERS[work.optimizer](self.parameters, lr=work.rate)
        self.batch, self.threads, self.clip = work.batch, threads, work.clip
        self.order = torch.randperm(len(inputs))
        self.cursor = 0
        self.quality = math.nan

    def load(self, weights: Mapping[str, np.ndarray]) -> None:
        """Start from our weights: those of the same name, else those of the same place among the layers."""
        present = dict(self.model.named_parameters())
        named = {name: values for name, values in weights.items() if name in present}
        if not named:
            named = dict(zip(present, weights.values(), strict=True))
        with torch.no_grad():
            for name, values in named.items():
                present[name].copy_(torch.tensor(values))

    def step(self, count: int) -> None:
        """Do `count` updates."""
        torch.set_num_threads(self.threads)
        for _ in range(count):
            self._update()

    def _update(self) -> None:
        index = self.order[self.cursor : self.cursor + self.batch]
        x, y = self.inputs[index], self.targets[index]
        y = y.flatten() if y.ndim > 1 and not y.is_floating_point() else y
        loss = self.criterion(self.model(x), y)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        value = loss.item()
        if not math.isfinite(value):
            raise FloatingPointError(f"the loss is {value}")
        if self.clip is not None:
            nn.utils.clip_grad_norm_(self.parameters, self.clip)
        self.optimizer.step()
        start = value if math.isnan(self.quality) else self.quality
        self.quality = (1 - SMOOTHING) * start + SMOOTHING * value
        self.cursor += self.batch
        if self.cursor >= len(self.order):
            self.order = torch.randperm(len(self.order))
            self.cursor = 0
