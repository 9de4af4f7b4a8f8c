"""The networks of the benchmark as PyTorch modules, with the names of our nodes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import torch
from torch import Tensor, nn

from playground.benchmarks.work import Work

ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU, "linear": nn.Identity}


class Perceptron(nn.Sequential):
    """Linear layers, each with its activation."""

    def __init__(self, work: Work):
        layers: list[nn.Module] = []
        widths = [work.shape[0], *(layer["units"] for _, layer in work.layers)]
        for (before, after), (_, layer) in zip(pairwise(widths), work.layers, strict=True):
            layers += [nn.Linear(before, after), ACTIVATIONS[layer["activation"]["type"]]()]
        super().__init__(*layers[:-1])


class LeNet(nn.Sequential):
    """Two convolutions with pooling, three linear layers."""

    def __init__(self, work: Work):
        super().__init__(
            *(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)),
        )


class FourConvolutions(nn.Sequential):
    """Twice two 3x3 convolutions and a pooling, one linear layer."""

    def __init__(self, work: Work):
        super().__init__(
            *(nn.Conv2d(3, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.Conv2d(64, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Flatten(), nn.Linear(64 * 8 * 8, 10)),
        )


class TokenModel(nn.Module):
    """Embedding, a recurrent cell, and scores for the next token after every step."""

    def __init__(self, work: Work, cell: nn.Module):
        super().__init__()
        units = work.layers[1][1]["units"]
        self.embedding = nn.Embedding(work.classes, work.layers[0][1]["features"])
        self.cell = cell
        self.out = nn.Linear(units, work.classes)

    def forward(self, tokens: Tensor) -> Tensor:
        hidden, _ = self.cell(self.embedding(tokens))
        return self.out(hidden).flatten(0, 1)


def _library_cell(kind: Callable[..., nn.RNNBase], work: Work) -> nn.RNNBase:
    cell = kind(work.layers[0][1]["features"], work.layers[1][1]["units"], batch_first=True)
    # Our cells have one bias; the second would only double it.
    second = cell.get_parameter("bias_hh_l0")
    nn.init.zeros_(second)
    second.requires_grad_(False)
    return cell


class RNN(TokenModel):
    def __init__(self, work: Work):
        super().__init__(work, _library_cell(nn.RNN, work))


class LSTM(TokenModel):
    def __init__(self, work: Work):
        super().__init__(work, _library_cell(nn.LSTM, work))


class GRU(TokenModel):
    def __init__(self, work: Work):
        super().__init__(work, _library_cell(nn.GRU, work))


class LoopedCell(nn.Module):
    """What torch's own cells do not have: a loop over the steps in Python."""

    def __init__(self, work: Work, gates: int):
        super().__init__()
        self.units = work.layers[1][1]["units"]
        self.weight_ih_l0 = nn.Parameter(torch.empty(gates * self.units, work.layers[0][1]["features"]))
        self.weight_hh_l0 = nn.Parameter(torch.empty(gates * self.units, self.units))
        self.bias_ih_l0 = nn.Parameter(torch.zeros(gates * self.units))
        for parameter in (self.weight_ih_l0, self.weight_hh_l0):
            nn.init.xavier_uniform_(parameter)


class PeepholeLoop(LoopedCell):
    def __init__(self, work: Work):
        super().__init__(work, 4)
        self.peepholes = nn.Parameter(torch.zeros(3, self.units))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        projected = x @ self.weight_ih_l0.T + self.bias_ih_l0
        h = c = x.new_zeros(len(x), self.units)
        outputs = []
        for t in range(x.shape[1]):
            i, f, g, o = (projected[:, t] + h @ self.weight_hh_l0.T).chunk(4, dim=1)
            i, f = torch.sigmoid(i + self.peepholes[0] * c), torch.sigmoid(f + self.peepholes[1] * c)
            c = f * c + i * torch.tanh(g)
            h = torch.sigmoid(o + self.peepholes[2] * c) * torch.tanh(c)
            outputs.append(h)
        return torch.stack(outputs, dim=1), c


class ResetBeforeLoop(LoopedCell):
    def __init__(self, work: Work):
        super().__init__(work, 3)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        projected = x @ self.weight_ih_l0.T + self.bias_ih_l0
        gates, candidate = self.weight_hh_l0[: 2 * self.units], self.weight_hh_l0[2 * self.units :]
        h = x.new_zeros(len(x), self.units)
        outputs = []
        for t in range(x.shape[1]):
            of_gates, of_candidate = projected[:, t].split([2 * self.units, self.units], dim=1)
            r, u = torch.sigmoid(of_gates + h @ gates.T).chunk(2, dim=1)
            g = torch.tanh(of_candidate + (r * h) @ candidate.T)
            h = (1 - u) * g + u * h
            outputs.append(h)
        return torch.stack(outputs, dim=1), h


class PeepholeLSTM(TokenModel):
    def __init__(self, work: Work):
        super().__init__(work, PeepholeLoop(work))


class ResetBeforeGRU(TokenModel):
    def __init__(self, work: Work):
        super().__init__(work, ResetBeforeLoop(work))
