"""Recurrent layers as plain torch, one sample and one step at a time, and how results are compared."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from playground.layers.recurrence import Recurrent  # noqa: E402
from tests.layers.harness import Result, numbers  # noqa: E402

BATCH, STEPS, WIDTH = 5, 6, 3
LENGTHS = np.array([6, 2, 4, 1, 5])


def given(layer: Recurrent, seed: int = 0) -> dict[str, np.ndarray]:
    """Parameters of moderate size, all of them away from zero."""
    found = layer.parameters((STEPS, WIDTH)).items()
    return {name: numbers(p.shape, seed + k, min(0.5, 1.2 / np.sqrt(p.fan_in))) for k, (name, p) in enumerate(found)}


def tensor(values: np.ndarray) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64, requires_grad=True)


# ---- plain torch, one step at a time ----


def rnn_step(layer, p, suffix, x, h, far):
    functions = {"tanh": torch.tanh, "relu": torch.relu, "sigmoid": torch.sigmoid, "linear": lambda u: u}
    u = x @ p["weight_ih" + suffix] + h["h"] @ p["weight_hh" + suffix]
    if layer.bias:
        u = u + p["bias_ih" + suffix]
    y = functions[layer.function](u)
    return {"h": y if far is None else y + far}


def lstm_step(layer, p, suffix, x, state, far):
    u = x @ p["weight_ih" + suffix] + state["h"] @ p["weight_hh" + suffix]
    if layer.bias:
        u = u + p["bias_ih" + suffix]
    names = "ifgo" if layer.forget_gate else "igo"
    parts = dict(zip(names, u.chunk(len(names), dim=1), strict=True))

    def look(gate, cell):
        name = f"peephole_{gate}{suffix}"
        if name not in p:
            return 0.0
        return cell @ p[name] if layer.peepholes == "full" else cell * p[name]

    i = torch.sigmoid(parts["i"] + look("i", state["c"]))
    f = torch.sigmoid(parts["f"] + look("f", state["c"])) if layer.forget_gate else 1.0
    c = f * state["c"] + i * torch.tanh(parts["g"])
    o = torch.sigmoid(parts["o"] + look("o", c))
    return {"h": o * (torch.tanh(c) if layer.output_function == "tanh" else c), "c": c}


def gru_step(layer, p, suffix, x, state, far):
    h, w = state["h"], p["weight_hh" + suffix]
    u = x @ p["weight_ih" + suffix]
    if layer.bias:
        u = u + p["bias_ih" + suffix]
    n = layer.units
    if layer.reset == "none":
        z = torch.sigmoid(u[:, :n] + h @ w[:, :n])
        new = torch.tanh(u[:, n:] + h @ w[:, n:])
    else:
        r = torch.sigmoid(u[:, :n] + h @ w[:, :n])
        z = torch.sigmoid(u[:, n : 2 * n] + h @ w[:, n : 2 * n])
        w_n = w[:, 2 * n :]
        product = h @ w_n + p.get("bias_hn" + suffix, 0.0)
        new = torch.tanh(u[:, 2 * n :] + ((r * h) @ w_n if layer.reset == "before" else r * product))
    return {"h": (1 - z) * new + z * h if layer.update == "keeps" else (1 - z) * h + z * new}


STEP = {"rnn": rnn_step, "lstm": lstm_step, "gru": gru_step}


def loop(layer: Recurrent, p: dict, x: torch.Tensor, lengths: np.ndarray, start: torch.Tensor | None):
    """Output (N, T, O) and final state (N, S), sample by sample, so that nothing beyond a length is ever computed."""
    outputs, finals = [], []
    for n, length in enumerate(lengths):
        source = x[n, :length]
        found = {name: [] for name in layer.states}
        for level in range(layer.layers):
            sides = []
            for reverse in range(layer.directions):
                at = (level * layer.directions + reverse) * layer.units
                part = layer.layers * layer.directions * layer.units
                state = {}
                for k, name in enumerate(layer.states):
                    begin = at + k * part
                    state[name] = (
                        x.new_zeros(1, layer.units) if start is None else start[n : n + 1, begin : begin + layer.units]
                    )
                suffix = f"_l{level}" + ("_reverse" if reverse else "")
                shown: list = []
                past: list = []
                for own in range(length):
                    # Rows of a program are cut at the same steps for all samples: counted from the window's end.
                    done = own + (STEPS - length if reverse else 0)
                    if layer.truncation and done and done % layer.truncation == 0:
                        state = {name: value.detach() for name, value in state.items()}
                        past = [value.detach() for value in past]
                    skip = getattr(layer, "skip", 0)
                    far = past[own - skip] if skip and own >= skip else None
                    t = length - 1 - own if reverse else own
                    state = STEP[layer.type](layer, p, suffix, source[t : t + 1], state, far)
                    past.append(state["h"])
                    shown.append(state["h"])
                sides.append(torch.cat(shown[::-1] if reverse else shown))
                for name in layer.states:
                    found[name].append(state[name])
            source = torch.cat(sides, dim=1)
        outputs.append(torch.nn.functional.pad(source, (0, 0, 0, STEPS - length)))
        finals.append(torch.cat([value for name in layer.states for value in found[name]], dim=1))
    return torch.stack(outputs), torch.cat(finals)


def differentiate(outcome, p, x, start, upstream, final_upstream) -> Result:
    y, final = outcome
    total = (y * torch.tensor(upstream)).sum() if upstream is not None else 0.0
    if final_upstream is not None:
        total = total + (final * torch.tensor(final_upstream)).sum()
    total.backward()

    def gradient(leaf):
        return np.zeros(leaf.shape) if leaf.grad is None else leaf.grad.numpy()

    return Result(
        y.detach().numpy(),
        [gradient(x)],
        {name: gradient(leaf) for name, leaf in p.items()},
        {"state": final.detach().numpy()},
        {} if start is None else {"state": gradient(start)},
    )


def compare(found: Result, expected: Result, rtol=1e-4, atol=1e-5):
    np.testing.assert_allclose(found.output, expected.output, rtol=rtol, atol=atol, err_msg="output")
    np.testing.assert_allclose(found.inputs[0], expected.inputs[0], rtol=rtol, atol=atol, err_msg="dx")
    assert set(found.parameters) == set(expected.parameters)
    for name, mine in found.parameters.items():
        np.testing.assert_allclose(mine, expected.parameters[name], rtol=rtol, atol=atol, err_msg=name)
    np.testing.assert_allclose(found.outputs["state"], expected.outputs["state"], rtol=rtol, atol=atol, err_msg="state")
    assert set(found.ports) == set(expected.ports)
    for name, mine in found.ports.items():
        np.testing.assert_allclose(mine, expected.ports[name], rtol=rtol, atol=atol, err_msg=f"gradient of {name}")
