"""The networks of step_networks.py in PyTorch, float64, trained on the same batches from the same weights.

`python -m tests.layers.step_references` writes tests/fixtures/steps.npz anew: losses, tensors and answers, for
machines that have no torch.
"""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Any

import numpy as np
import torch

from playground.document import Document
from playground.engine.trainer import Trainer
from playground.layers.base import Layer
from tests.layers.step_networks import NETWORKS, OPTIMIZERS, Path, asked, document, ours, start

FIXTURE = FilePath(__file__).parents[1] / "fixtures" / "steps.npz"
F = torch.nn.functional
FUNCTIONS = {"linear": lambda u: u, "tanh": torch.tanh, "relu": torch.relu, "sigmoid": torch.sigmoid}


class Loop(torch.nn.Module):
    """A recurrent cell that PyTorch lacks, step by step; parameters are called as its own."""

    def __init__(self, layer: Layer, width: int):
        super().__init__()
        self.layer, units = layer, layer.units
        self.blocks = {"lstm": 4, "gru": 2 if getattr(layer, "reset", "") == "none" else 3}[layer.type]
        shapes = {"weight_ih": (width,), "weight_hh": (units,), "bias_ih": ()}
        for name, rest in shapes.items():
            self.register_parameter(f"{name}_l0", torch.nn.Parameter(torch.zeros(self.blocks * units, *rest)))
        if layer.type == "lstm":
            for gate in "ifo":
                self.register_parameter(f"peephole_{gate}_l0", torch.nn.Parameter(torch.zeros(units)))

    def forward(self, x: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        h = c = x.new_zeros(len(x), self.layer.units)
        shown = []
        for t in range(x.shape[1]):
            u = x[:, t] @ self.weight_ih_l0.T + self.bias_ih_l0
            new_h, new_c = getattr(self, self.layer.type)(u, h, c)
            real = (t < lengths)[:, None]
            h, c = torch.where(real, new_h, h), torch.where(real, new_c, c)
            shown.append(torch.where(real, new_h, torch.zeros_like(new_h)))
        return torch.stack(shown, dim=1)

    def lstm(self, u, h, c):
        i, f, g, o = (u + h @ self.weight_hh_l0.T).chunk(4, dim=1)
        i, f = torch.sigmoid(i + self.peephole_i_l0 * c), torch.sigmoid(f + self.peephole_f_l0 * c)
        c = f * c + i * torch.tanh(g)
        return torch.sigmoid(o + self.peephole_o_l0 * c) * torch.tanh(c), c

    def gru(self, u, h, c):
        parts, weights = u.chunk(self.blocks, dim=1), self.weight_hh_l0.chunk(self.blocks)
        z = torch.sigmoid(parts[-2] + h @ weights[-2].T)
        inner = h if self.blocks == 2 else torch.sigmoid(parts[0] + h @ weights[0].T) * h
        new = torch.tanh(parts[-1] + inner @ weights[-1].T)
        return (1 - z) * new + z * h if self.layer.update == "keeps" else (1 - z) * h + z * new, c


class Affine(torch.nn.Module):
    """y = s x + t."""

    def __init__(self, sizes: tuple[int, ...]):
        super().__init__()
        self.scale, self.shift = torch.nn.Parameter(torch.ones(sizes)), torch.nn.Parameter(torch.zeros(sizes))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.scale * x + self.shift


def convolution(layer: Layer, width: int, sizes: tuple[int, ...]) -> torch.nn.Module:
    """The module, without padding of its own; `margin` is what to put around its input, as torch's pad wants it."""
    axes = len(sizes)
    kind = {1: torch.nn.Conv1d, 2: torch.nn.Conv2d}[axes]
    kernel, stride, dilation = (per_axis(getattr(layer, name), axes) for name in ("kernel", "stride", "dilation"))
    made = kind(width, layer.filters, kernel, stride, 0, dilation, layer.groups, layer.bias)
    made.margin = []
    numbers = per_axis(layer.margins, axes)
    for size, k, s, d, own in zip(sizes, kernel, stride, dilation, numbers, strict=True):
        reach = d * (k - 1)
        around = {
            "valid": 0,
            "numbers": 2 * own,
            "causal": reach,
            "same": max((-(-size // s) - 1) * s + reach + 1 - size, 0),
        }
        total = around[layer.padding]
        before = total if layer.padding == "causal" else total // 2
        made.margin = [before, total - before, *made.margin]
    return made


def per_axis(given: Any, axes: int) -> tuple[int, ...]:
    values = tuple(given) if isinstance(given, tuple) else (given,)
    return values * axes if len(values) == 1 else values


def module_of(layer: Layer, shape: tuple[int, ...]) -> torch.nn.Module:
    """The module for a layer whose input has `shape`, without the batch."""
    kind = layer.kind()
    if kind == "dense":
        return torch.nn.Linear(shape[-1], layer.units, layer.bias)
    if kind == "affine":
        return Affine(layer.sizes)
    if kind == "activation" and layer.function.kind() == "prelu":
        return torch.nn.PReLU(layer.function.slopes(shape))
    if kind == "embedding":
        return torch.nn.Embedding(layer.vocabulary, layer.features)
    if kind == "conv2d":
        return convolution(layer, shape[0], shape[1:])
    if kind == "conv1d":
        return convolution(layer, shape[1], shape[:1])
    if kind == "conv_transpose2d":
        sizes = (per_axis(getattr(layer, name), 2) for name in ("kernel", "stride", "margins", "added"))
        dilation = per_axis(layer.dilation, 2)
        return torch.nn.ConvTranspose2d(shape[0], layer.filters, *sizes, layer.groups, layer.bias, dilation)
    if kind in ("max_pool", "average_pool"):
        window = layer.window
        stride, margin = layer.stride or window, layer.margins if layer.padding == "numbers" else (0,)
        window, stride, margin = (per_axis(values, 2) for values in (window, stride, margin))
        if kind == "max_pool":
            return torch.nn.MaxPool2d(window, stride, margin, per_axis(layer.dilation, 2))
        return torch.nn.AvgPool2d(window, stride, margin, count_include_pad=layer.count_margins)
    if kind == "batch_norm":
        return (torch.nn.BatchNorm2d if len(shape) == 3 else torch.nn.BatchNorm1d)(shape[0])
    if kind == "layer_norm":
        return torch.nn.LayerNorm(shape if len(shape) == 3 else shape[-1:])
    if kind in ("rnn", "lstm", "gru"):
        if getattr(layer, "peepholes", "none") != "none" or getattr(layer, "reset", "after") != "after":
            return Loop(layer, shape[1])
        settings = {"bias": layer.bias, "batch_first": True, "bidirectional": layer.bidirectional}
        settings |= {"nonlinearity": layer.function} if kind == "rnn" else {}
        return {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[kind](
            shape[1], layer.units, layer.layers, **settings
        )
    return torch.nn.Flatten() if kind == "flatten" else torch.nn.Identity()


class Twin(torch.nn.Module):
    """A document's network, node by node."""

    def __init__(self, made: Document, shapes: dict[str, tuple[int, ...]]):
        super().__init__()
        self.made = made
        self.nodes = torch.nn.ModuleDict()
        for node in made.graph.nodes:
            sources = [wire.source for wire in made.graph.wires if wire.target == node.id and not wire.port]
            self.nodes[node.id] = module_of(node.layer, shapes[sources[0]] if sources else ())

    def forward(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        """The scores that go into the loss."""
        found: dict[str, torch.Tensor] = {}
        lengths: dict[str, torch.Tensor | None] = {}
        states: dict[str, Any] = {}
        graph = self.made.graph
        for node_id in graph.order:
            layer, module = next(node.layer for node in graph.nodes if node.id == node_id), self.nodes[node_id]
            if layer.role == "data":
                name = layer.field or "inputs"
                found[node_id], lengths[node_id] = batch[name], batch.get(f"lengths {name}")
                continue
            source = next(wire.source for wire in graph.wires if wire.target == node_id and not wire.port)
            x, real = found[source], lengths[source]
            lengths[node_id] = real
            if layer.role == "loss":
                return x
            port = next((wire.source for wire in graph.wires if wire.target == node_id and wire.port), None)
            found[node_id], states[node_id] = self.node(layer, module, x, real, states.get(port or ""))
        raise AssertionError("no loss")

    def node(self, layer, module, x, lengths, state):
        kind = layer.kind()
        if kind == "embedding":
            return module(x.long()), None
        if kind == "last_step":
            return x[:, -1], None
        if kind == "activation" and layer.function.kind() in FUNCTIONS:
            return FUNCTIONS[layer.function.kind()](x), None
        if kind == "conv1d":
            y = module(F.pad(x.transpose(1, 2), module.margin)).transpose(1, 2)
            return FUNCTIONS[layer.activation.kind()](y), None
        if kind in ("rnn", "lstm", "gru"):
            every = torch.full((len(x),), x.shape[1]) if lengths is None else lengths
            if isinstance(module, Loop):
                return module(x, every), None
            packed = torch.nn.utils.rnn.pack_padded_sequence(x, every, batch_first=True, enforce_sorted=False)
            y, state = module(packed, state)
            return torch.nn.utils.rnn.pad_packed_sequence(y, batch_first=True, total_length=x.shape[1])[0], state
        y = module(F.pad(x, module.margin) if kind == "conv2d" else x)
        return (FUNCTIONS[layer.activation.kind()](y) if hasattr(layer, "activation") else y), None


def loss_of(made: Document, scores: torch.Tensor, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The mean over what is real."""
    kind = next(node.layer.function.kind() for node in made.graph.nodes if node.layer.role == "loss")
    target = batch["targets"]
    if kind == "cross_entropy" and scores.ndim == 3:
        losses = F.cross_entropy(scores.transpose(1, 2), target.long(), reduction="none")
        real = torch.arange(target.shape[1]) < batch["lengths targets"][:, None]
        return losses[real].mean()
    if kind == "cross_entropy":
        return F.cross_entropy(scores, target[:, 0].long())
    if kind == "binary_cross_entropy":
        return F.binary_cross_entropy_with_logits(scores, target)
    return F.mse_loss(scores.reshape(target.shape), target)


def tensors_of(twin: Twin) -> dict[str, np.ndarray]:
    """Parameters and running statistics by our names; without the second biases, which stay zero."""
    found = {name.removeprefix("nodes."): values for name, values in twin.state_dict().items()}
    return {n: v.numpy().copy() for n, v in found.items() if "bias_hh" not in n and "tracked" not in n}


def theirs(name: str, optimizer: str, batches: list[dict[str, np.ndarray]]) -> Path:
    """The same path in PyTorch."""
    made = document(name, optimizer)
    twin = Twin(made, dict(Trainer(made).network.inference.shapes)).double()
    with torch.no_grad():
        for key, held in twin.named_parameters():
            own = key.removeprefix("nodes.")
            if "bias_hh" in own:
                held.zero_()
                held.requires_grad_(False)
            else:
                held.copy_(torch.from_numpy(start(own, tuple(held.shape)).astype(np.float64)))
    chosen = made.training.optimizer
    learning = [p for p in twin.parameters() if p.requires_grad]
    if optimizer == "sgd":
        rule: torch.optim.Optimizer = torch.optim.SGD(learning, chosen.rate)
    else:
        rule = torch.optim.Adam(learning, chosen.rate, (chosen.beta1, chosen.beta2), chosen.epsilon)
    losses = []
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # several threads cost more than such small matrices
    for given in batches:
        batch = _tensors(given)
        rule.zero_grad()
        loss = loss_of(made, twin(batch), batch)
        loss.backward()
        losses.append(loss.item())
        rule.step()
    with torch.no_grad():
        answers = twin.eval()(_tensors(asked(name))).numpy()
    torch.set_num_threads(threads)
    return Path(np.array(losses), tensors_of(twin), answers, batches)


def _tensors(batch: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    return {
        key: torch.from_numpy(values.astype(np.int64 if key.startswith("lengths") else np.float64))
        for key, values in batch.items()
    }


def main() -> None:
    found = {}
    for name in NETWORKS:
        for optimizer in OPTIMIZERS:
            path = theirs(name, optimizer, ours(name, optimizer).batches)
            key = f"{name}/{optimizer}"
            found[f"{key}/losses"] = path.losses.astype(np.float32)
            found[f"{key}/answers"] = path.answers.astype(np.float32)
            found |= {f"{key}/tensor/{tensor}": values.astype(np.float32) for tensor, values in path.tensors.items()}
    np.savez_compressed(FIXTURE, **found)


if __name__ == "__main__":
    main()
