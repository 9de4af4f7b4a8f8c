"""Networks that PyTorch itself wrote as ONNX open, give PyTorch's answers, and train on."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

import playground

pytest.importorskip("onnx")
torch = pytest.importorskip("torch")

nn = torch.nn


class Reader(nn.Module):
    """Tokens, a recurrent layer, and an answer from its last step."""

    def __init__(self, cell: type, **options):
        super().__init__()
        self.embedding = nn.Embedding(20, 8)
        self.cell = cell(8, 16, batch_first=True, **options)
        self.out = nn.Linear(16 * (2 if options.get("bidirectional") else 1), 5)

    def forward(self, x):
        return self.out(self.cell(self.embedding(x))[0][:, -1])


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 8, 3, padding=1)
        self.norms = nn.ModuleList([nn.BatchNorm2d(8), nn.BatchNorm2d(8)])
        self.out = nn.Linear(8, 4)

    def forward(self, x):
        a = torch.relu(self.norms[0](self.first(x)))
        return self.out(torch.relu(self.norms[1](self.second(a)) + a).mean((2, 3)))


def tokens():
    return torch.randint(0, 20, (2, 7))


NETWORKS = {
    "mlp": lambda: (
        nn.Sequential(nn.Flatten(), nn.Linear(12, 8), nn.GELU(), nn.LayerNorm(8), nn.Linear(8, 3)),
        torch.randn(2, 3, 4),
    ),
    "lenet": lambda: (
        nn.Sequential(
            nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.AvgPool2d(2),
            nn.Flatten(), nn.Linear(400, 10),
        ),
        torch.randn(2, 1, 28, 28),
    ),
    "residual": lambda: (Residual(), torch.randn(2, 3, 8, 8)),
    "lstm": lambda: (Reader(nn.LSTM), tokens()),
    "gru": lambda: (Reader(nn.GRU, num_layers=2, bidirectional=True), tokens()),
    "rnn": lambda: (Reader(nn.RNN), tokens()),
    "lines": lambda: (
        nn.Sequential(
            nn.Conv1d(4, 8, 3, padding=1), nn.ELU(), nn.ConvTranspose1d(8, 2, 2, stride=2), nn.PReLU(), nn.Flatten(),
            nn.Linear(40, 2),
        ),
        torch.randn(2, 4, 10),
    ),
    "enlarging": lambda: (
        nn.Sequential(nn.Conv2d(2, 4, 3), nn.Upsample(scale_factor=2), nn.Conv2d(4, 1, 1), nn.Tanh()),
        torch.randn(2, 2, 6, 6),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NETWORKS)
def test_pytorchs_own_exports_open_and_agree(name, tmp_path):
    torch.manual_seed(3)
    network, example = NETWORKS[name]()
    network.eval()
    path = tmp_path / f"{name}.onnx"
    options = {"opset_version": 17, "input_names": ["x"], "dynamic_axes": {"x": {0: "batch"}}, "dynamo": False}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # this exporter is the old one, the new one needs another package
        torch.onnx.export(network, (example,), str(path), **options)
    trainer = playground.Trainer(playground.load(path))
    x = torch.cat([example] * 3)
    expected = network(x).detach().numpy()
    found = trainer.predict(x.numpy().astype(np.float32))
    np.testing.assert_allclose(found.reshape(expected.shape), expected, rtol=1e-4, atol=1e-5)
    trainer.step(2)
    assert trainer.steps == 2
