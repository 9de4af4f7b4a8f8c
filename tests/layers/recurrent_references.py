"""Makes tests/fixtures/recurrent.npz: what torch and onnxruntime compute, frozen for machines that have neither.

`python -m tests.layers.recurrent_references` writes the file anew. torch gives outputs, states and gradients of its own
layers; onnxruntime gives outputs and states of what torch does not have, peepholes and the reset before the product.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from playground.layers.gru import GRU
from playground.layers.lstm import LSTM
from playground.layers.recurrence import Recurrent
from playground.layers.rnn import RNN
from tests.layers.harness import numbers

FIXTURE = Path(__file__).parents[1] / "fixtures" / "recurrent.npz"
BATCH, STEPS, WIDTH, UNITS = 4, 7, 3, 5
LENGTHS = np.array([7, 3, 1, 5])

TORCH: dict[str, Recurrent] = {
    "rnn": RNN(units=UNITS),
    "rnn_relu": RNN(units=UNITS, function="relu", bidirectional=True),
    "lstm": LSTM(units=UNITS),
    "lstm_deep": LSTM(units=UNITS, layers=2, bidirectional=True),
    "gru": GRU(units=UNITS, reset="after"),
    "gru_deep": GRU(units=UNITS, reset="after", layers=2, bidirectional=True),
}
ONNX: dict[str, Recurrent] = {
    "onnx_rnn": RNN(units=UNITS, bidirectional=True),
    "onnx_lstm": LSTM(units=UNITS, bidirectional=True),
    "onnx_peepholes": LSTM(units=UNITS, peepholes="diagonal", bidirectional=True),
    "onnx_gru_before": GRU(units=UNITS, reset="before", bidirectional=True),
    "onnx_gru_after": GRU(units=UNITS, reset="after", bidirectional=True),
}


def given(layer: Recurrent) -> dict[str, np.ndarray]:
    """Input, initial state, upstream gradients and parameters of one case."""
    shape = (STEPS, WIDTH)
    found = {
        "x": numbers((BATCH, *shape), 1),
        "start": numbers((BATCH, layer.state_size()), 2, 0.5),
        "dy": numbers((BATCH, *layer.shape(shape)), 3),
        "dfinal": numbers((BATCH, layer.state_size()), 4),
    }
    for k, (name, p) in enumerate(layer.parameters(shape).items()):
        found[name] = numbers(p.shape, 10 + k, 0.5)
    return found


def by_torch(layer: Recurrent, values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    import torch

    kinds = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}
    options = {"nonlinearity": layer.function} if isinstance(layer, RNN) else {}
    module = kinds[layer.type](
        WIDTH, UNITS, num_layers=layer.layers, bidirectional=layer.bidirectional, batch_first=True, **options
    ).double()
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            value = np.zeros(parameter.shape) if name.startswith("bias_hh") else values[name].T
            parameter.copy_(torch.tensor(value))
    x, start = (torch.tensor(values[name], requires_grad=True) for name in ("x", "start"))
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, torch.tensor(LENGTHS), batch_first=True, enforce_sorted=False)
    parts = start.reshape(BATCH, len(layer.states), -1, UNITS).permute(1, 2, 0, 3).contiguous()
    y, final = module(packed, tuple(parts) if len(layer.states) == 2 else parts[0])
    y, _ = torch.nn.utils.rnn.pad_packed_sequence(y, batch_first=True, total_length=STEPS)
    final = (torch.stack(final) if len(layer.states) == 2 else final[None]).permute(2, 0, 1, 3).reshape(BATCH, -1)
    ((y * torch.tensor(values["dy"])).sum() + (final * torch.tensor(values["dfinal"])).sum()).backward()
    gradients = {name: p.grad.numpy().T for name, p in module.named_parameters() if not name.startswith("bias_hh")}
    gradients |= {"x": x.grad.numpy(), "start": start.grad.numpy()}
    results = {f"gradient.{name}": value for name, value in gradients.items()}
    return results | {"y": y.detach().numpy(), "final": final.detach().numpy()}


def by_onnx(layer: Recurrent, values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    import onnxruntime
    from onnx import TensorProto, helper, numpy_helper

    kind = {"rnn": "RNN", "lstm": "LSTM", "gru": "GRU"}[layer.type]
    # ONNX orders the gates of LSTM as i, o, f, g and those of GRU as z, r, n.
    order = {"rnn": [0], "lstm": [0, 3, 1, 2], "gru": [1, 0, 2]}[layer.type]
    sides = ["_l0", "_l0_reverse"]

    def turned(name: str) -> np.ndarray:
        blocks = [np.split(values[name + side].T, len(order), axis=0) for side in sides]
        return np.stack([np.concatenate([parts[k] for k in order]) for parts in blocks])

    bias = turned("bias_ih")
    arrays = {
        "X": values["x"].swapaxes(0, 1),
        "W": turned("weight_ih"),
        "R": turned("weight_hh"),
        "B": np.concatenate([bias, np.zeros_like(bias)], axis=1),
        "L": LENGTHS.astype(np.int32),
    }
    states = values["start"].reshape(BATCH, len(layer.states), 2, UNITS).transpose(1, 2, 0, 3)
    for name, state in zip(("H", "C"), states, strict=False):
        arrays[name] = state
    if getattr(layer, "peepholes", "none") == "diagonal":
        arrays["P"] = np.stack([np.concatenate([values[f"peephole_{g}{side}"] for g in "iof"]) for side in sides])
    options = {"linear_before_reset": int(layer.reset == "after")} if isinstance(layer, GRU) else {}
    names = ["Y", "Yh", "Yc"][: 1 + len(layer.states)]
    node = helper.make_node(kind, list(arrays), names, hidden_size=UNITS, direction="bidirectional", **options)
    tensors = [
        numpy_helper.from_array(value if value.dtype == np.int32 else value.astype(np.float32), name)
        for name, value in arrays.items()
    ]
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names]
    graph = helper.make_graph([node], "one", [], outputs, initializer=tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    y, *final = onnxruntime.InferenceSession(model.SerializeToString()).run(None, {})
    return {
        "y": y.transpose(2, 0, 1, 3).reshape(BATCH, STEPS, 2 * UNITS),
        "final": np.stack(final).transpose(2, 0, 1, 3).reshape(BATCH, -1),
    }


def main() -> None:
    kept: dict[str, np.ndarray] = {}
    for cases, compute in ((TORCH, by_torch), (ONNX, by_onnx)):
        for case, layer in cases.items():
            values = given(layer)
            kept |= {f"{case}/given/{name}": value for name, value in values.items()}
            kept |= {f"{case}/found/{name}": value for name, value in compute(layer, values).items()}
    np.savez_compressed(FIXTURE, **kept)


if __name__ == "__main__":
    main()
