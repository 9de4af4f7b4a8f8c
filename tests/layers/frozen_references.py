"""Makes tests/fixtures/layers.npz: what torch computes for a few layers, frozen for machines that have no torch.

`python -m tests.layers.frozen_references` writes the file anew.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from playground.activations import ACTIVATIONS
from playground.layers.activation import Activation
from playground.layers.base import Layer, Shape
from playground.layers.batch_norm import BatchNorm
from playground.layers.layer_norm import LayerNorm
from playground.layers.log_softmax import LogSoftmax
from playground.layers.matmul import MatMul
from playground.layers.pad import Pad
from playground.layers.softmax import Softmax
from tests.layers.harness import numbers

FIXTURE = Path(__file__).parents[1] / "fixtures" / "layers.npz"
BATCH = 6

# A layer and the shapes of its inputs.
CASES: dict[str, tuple[Layer, list[Shape]]] = {
    "batch_norm": (BatchNorm(momentum=0.2), [(5,)]),
    "batch_norm_image": (BatchNorm(epsilon=1e-3), [(3, 4, 5)]),
    "layer_norm": (LayerNorm(), [(4, 6)]),
    "layer_norm_image": (LayerNorm(), [(2, 3, 4)]),
    "gelu": (Activation(function=ACTIVATIONS["gelu"]()), [(3, 7)]),
    "gelu_tanh": (Activation(function=ACTIVATIONS["gelu_tanh"]()), [(3, 7)]),
    "silu": (Activation(function=ACTIVATIONS["silu"]()), [(3, 7)]),
    "prelu": (Activation(function=ACTIVATIONS["prelu"](shared=False)), [(3, 4, 2)]),
    "softmax": (Softmax(), [(3, 4, 2)]),
    "log_softmax": (LogSoftmax(), [(4, 6)]),
    "pad": (Pad(before=(2, 1), after=(0, 3), mode="reflect"), [(2, 4, 5)]),
    "matmul": (MatMul(), [(2, 3, 4), (4, 5)]),
}


def given(name: str) -> dict[str, np.ndarray]:
    """Inputs, parameters, statistics and the gradient of the output, by their names in the fixture."""
    layer, shapes = CASES[name]
    found = {f"x{k}": 1.5 * numbers((BATCH, *shape), 10 + k) for k, shape in enumerate(shapes)}
    for k, (key, parameter) in enumerate(layer.parameters(*shapes).items()):
        found[f"parameter.{key}"] = 0.5 + numbers(parameter.shape, 20 + k)
    for k, (key, statistic) in enumerate(layer.statistics(*shapes).items()):
        found[f"statistic.{key}"] = 0.5 + np.abs(numbers(statistic.shape, 30 + k))
    return found | {"upstream": numbers((BATCH, *layer.shape(*shapes)), 40)}


def answers(name: str) -> dict[str, np.ndarray]:
    """What torch gives: `y`, the gradients `dx0`, ... and `dparameter.*`, and the statistics afterwards."""
    import torch

    f = torch.nn.functional
    layer, shapes = CASES[name]
    held = {
        key: torch.tensor(values, requires_grad=not key.startswith(("statistic", "upstream")))
        for key, values in given(name).items()
    }
    inputs = [held[f"x{k}"] for k in range(len(shapes))]
    x, gamma, beta = inputs[0], held.get("parameter.gamma"), held.get("parameter.beta")
    if isinstance(layer, BatchNorm):
        averages = held["statistic.mean"], held["statistic.variance"]
        y = f.batch_norm(x, *averages, gamma, beta, True, layer.momentum, layer.epsilon)
    elif isinstance(layer, LayerNorm):
        y = f.layer_norm(x, gamma.shape, gamma, beta, layer.epsilon)
    else:
        y = {
            "gelu": lambda: f.gelu(x),
            "gelu_tanh": lambda: f.gelu(x, approximate="tanh"),
            "silu": lambda: f.silu(x),
            "prelu": lambda: f.prelu(x, held["parameter.slope"]),
            "softmax": lambda: torch.softmax(x, dim=1),
            "log_softmax": lambda: torch.log_softmax(x, dim=2),
            "pad": lambda: f.pad(x, (1, 3, 2, 0), mode="reflect"),
            "matmul": lambda: torch.matmul(x, inputs[1][:, None]),
        }[name]()
    y.backward(held["upstream"])
    found = {f"d{key}": tensor.grad.numpy() for key, tensor in held.items() if tensor.grad is not None}
    found |= {key: tensor.numpy() for key, tensor in held.items() if key.startswith("statistic")}
    return found | {"y": y.detach().numpy()}


if __name__ == "__main__":
    frozen = {f"{name}.{key}": values.astype(np.float32) for name in CASES for key, values in answers(name).items()}
    np.savez_compressed(FIXTURE, **frozen)
