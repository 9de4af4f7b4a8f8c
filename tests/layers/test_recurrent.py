"""Recurrent layers against torch in float64: its own where it has them, loops written out for everything else."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from playground.layers.gru import GRU  # noqa: E402
from playground.layers.lstm import LSTM  # noqa: E402
from playground.layers.rnn import RNN  # noqa: E402
from tests.layers.harness import numbers, run_layer  # noqa: E402
from tests.layers.recurrent_loops import (  # noqa: E402
    BATCH,
    LENGTHS,
    STEPS,
    WIDTH,
    compare,
    differentiate,
    given,
    loop,
    tensor,
)

CASES = {
    **{f"rnn-{f}": RNN(units=4, function=f) for f in ("tanh", "relu", "sigmoid", "linear")},
    "rnn-one-unit": RNN(units=1),
    "rnn-wide": RNN(units=37),
    "rnn-unbiased": RNN(units=4, bias=False),
    "rnn-skip": RNN(units=4, skip=2),
    "rnn-skip-1": RNN(units=4, skip=1, bidirectional=True),
    "rnn-skip-cut": RNN(units=4, skip=2, truncation=3),
    "rnn-skip-cut-both-ways": RNN(units=4, skip=3, truncation=2, bidirectional=True),
    "rnn-deep-both-ways": RNN(units=3, layers=3, bidirectional=True),
    "lstm": LSTM(units=4),
    "lstm-wide": LSTM(units=35),
    "lstm-unbiased": LSTM(units=4, bias=False),
    "lstm-linear": LSTM(units=4, output_function="linear"),
    "lstm-1997": LSTM(units=4, forget_gate=False),
    "lstm-1997-linear-peepholes": LSTM(units=18, forget_gate=False, output_function="linear", peepholes="diagonal"),
    "lstm-1997-full-peepholes": LSTM(units=5, forget_gate=False, peepholes="full", bidirectional=True),
    "lstm-peepholes": LSTM(units=4, peepholes="diagonal"),
    "lstm-peepholes-wide": LSTM(units=33, peepholes="diagonal"),
    "lstm-peepholes-f-o": LSTM(units=4, peepholes="diagonal", peephole_i=False),
    "lstm-peepholes-o": LSTM(units=4, peepholes="diagonal", peephole_i=False, peephole_f=False),
    "lstm-peepholes-i-f": LSTM(units=4, peepholes="diagonal", peephole_o=False),
    "lstm-full-peepholes": LSTM(units=4, peepholes="full"),
    "lstm-full-peepholes-wide": LSTM(units=19, peepholes="full"),
    "lstm-full-peepholes-f": LSTM(units=4, peepholes="full", peephole_i=False, peephole_o=False),
    "lstm-full-peepholes-i-o-linear": LSTM(units=4, peepholes="full", peephole_f=False, output_function="linear"),
    "lstm-deep-both-ways": LSTM(units=3, layers=2, bidirectional=True),
    "lstm-cut": LSTM(units=4, truncation=2),
    "lstm-cut-deep-both-ways": LSTM(units=3, truncation=4, layers=2, bidirectional=True),
    "lstm-cut-full-peepholes": LSTM(units=4, truncation=3, peepholes="full"),
    "lstm-cut-peepholes-every-step": LSTM(units=4, truncation=1, peepholes="diagonal"),
    "lstm-cut-beyond": LSTM(units=4, truncation=50),
    **{
        f"gru-{reset}-{update}": GRU(units=4, reset=reset, update=update)
        for reset in ("before", "after", "none")
        for update in ("keeps", "writes")
    },
    "gru-inner-bias": GRU(units=4, reset="after", inner_bias=True),
    "gru-inner-bias-deep": GRU(units=3, reset="after", inner_bias=True, layers=2, bidirectional=True, truncation=3),
    **{f"gru-{reset}-wide": GRU(units=34, reset=reset) for reset in ("before", "after", "none")},
    **{
        f"gru-{reset}-deep": GRU(units=3, reset=reset, layers=2, bidirectional=True, bias=False, truncation=3)
        for reset in ("before", "after", "none")
    },
}
EVERY = pytest.mark.parametrize("name", CASES)


def case(name: str, state: bool, ragged: bool, final: bool, output: bool = True):
    """A layer with everything it is given, and what torch makes of it."""
    layer = CASES[name]
    x, values = numbers((BATCH, STEPS, WIDTH), 7), given(layer)
    upstream = numbers((BATCH, STEPS, layer.units * layer.directions), 8) if output else None
    start = numbers((BATCH, layer.state_size()), 9, 0.5) if state else None
    final_upstream = numbers((BATCH, layer.state_size()), 10) if final else None
    lengths = LENGTHS if ragged else np.full(BATCH, STEPS)
    leaves, p = tensor(x), {key: tensor(value) for key, value in values.items()}
    begin = None if start is None else tensor(start)
    outcome = loop(layer, p, leaves, lengths, begin)
    expected = differentiate(outcome, p, leaves, begin, upstream, final_upstream)
    arguments = {
        "layer": layer,
        "inputs": [x],
        "parameters": values,
        "upstream": upstream,
        "lengths": lengths if ragged else None,
        "ports": None if start is None else {"state": start},
        "outputs_upstream": {"state": final_upstream} if final else None,
    }
    return arguments, expected


@EVERY
def test_whole_sequences(name):
    arguments, expected = case(name, state=False, ragged=False, final=False)
    compare(run_layer(**arguments), expected)


@EVERY
def test_sequences_of_different_lengths_with_states_wired_in_and_out(name):
    arguments, expected = case(name, state=True, ragged=True, final=True)
    for shards in (1, 2):
        compare(run_layer(**arguments, shards=shards), expected)


@EVERY
def test_the_twins_in_float64(name):
    arguments, expected = case(name, state=True, ragged=True, final=True)
    compare(run_layer(**arguments, binder="reference"), expected, rtol=1e-9, atol=1e-10)


@pytest.mark.parametrize("name", ["rnn-tanh", "lstm-deep-both-ways", "gru-before-keeps"])
def test_only_the_final_state_is_used(name):
    arguments, expected = case(name, state=False, ragged=True, final=True, output=False)
    compare(run_layer(**arguments), expected)


@EVERY
def test_steps_beyond_a_length_have_no_output_and_no_gradient(name):
    arguments, _ = case(name, state=True, ragged=True, final=True)
    found = run_layer(**arguments)
    changed = arguments | {"inputs": [arguments["inputs"][0].copy()], "upstream": arguments["upstream"].copy()}
    beyond = np.arange(STEPS) >= LENGTHS[:, None]
    changed["inputs"][0][beyond] = np.nan
    changed["upstream"][beyond] = np.nan
    other = run_layer(**changed)
    assert not found.output[beyond].any()
    assert not found.inputs[0][beyond].any()
    np.testing.assert_array_equal(found.output, other.output)
    np.testing.assert_array_equal(found.inputs[0], other.inputs[0])
    for key, values in found.parameters.items():
        np.testing.assert_array_equal(values, other.parameters[key], err_msg=key)
    np.testing.assert_array_equal(found.ports["state"], other.ports["state"])


@EVERY
def test_nobody_asks_for_the_gradient_of_the_input(name):
    arguments, expected = case(name, state=False, ragged=True, final=False)
    found = run_layer(**arguments, wanted=[False])
    assert found.inputs == [None]
    for key, values in found.parameters.items():
        np.testing.assert_allclose(values, expected.parameters[key], rtol=1e-4, atol=1e-5, err_msg=key)


@EVERY
def test_evaluation_gives_the_same_output(name):
    arguments, expected = case(name, state=True, ragged=True, final=False)
    found = run_layer(**{**arguments, "upstream": None}, training=False)
    np.testing.assert_allclose(found.output, expected.output, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(found.outputs["state"], expected.outputs["state"], rtol=1e-4, atol=1e-5)


# ---- torch's own layers ----

TORCH = {
    "rnn": (RNN, torch.nn.RNN, {}),
    "rnn-relu": (lambda **o: RNN(function="relu", **o), lambda *a, **o: torch.nn.RNN(*a, nonlinearity="relu", **o), {}),
    "lstm": (LSTM, torch.nn.LSTM, {}),
    "gru": (lambda **o: GRU(reset="after", **o), torch.nn.GRU, {}),
}


@pytest.mark.parametrize("kind", TORCH)
@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("bidirectional", [False, True])
@pytest.mark.parametrize("bias", [False, True])
def test_torchs_own_layers(kind, layers, bidirectional, bias):
    ours, theirs, _ = TORCH[kind]
    layer = ours(units=5, layers=layers, bidirectional=bidirectional, bias=bias)
    options = {"num_layers": layers, "bidirectional": bidirectional, "bias": bias, "batch_first": True}
    module = theirs(WIDTH, 5, **options).double()
    declared = layer.parameters((STEPS, WIDTH))
    known = module.state_dict()
    # The second bias is not needed: the layer has one where torch adds two.
    assert {p.torch_name: p.torch_shape for p in declared.values()} == {
        name: tuple(v.shape) for name, v in known.items() if not name.startswith("bias_hh")
    }
    values = given(layer)
    with torch.no_grad():
        for name, value in module.named_parameters():
            if name.startswith("bias_hh"):
                value.zero_()
            else:
                value.copy_(torch.tensor(values[name].T))
    x = tensor(numbers((BATCH, STEPS, WIDTH), 7))
    start = tensor(numbers((BATCH, layer.state_size()), 9, 0.5))
    upstream = numbers((BATCH, STEPS, layer.units * layer.directions), 8)
    final_upstream = numbers((BATCH, layer.state_size()), 10)
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, torch.tensor(LENGTHS), batch_first=True, enforce_sorted=False)
    count = len(layer.states)
    parts = [s.transpose(0, 1).contiguous() for s in start.reshape(BATCH, count, -1, 5).unbind(1)]
    y, final = module(packed, tuple(parts) if count == 2 else parts[0])
    y, _ = torch.nn.utils.rnn.pad_packed_sequence(y, batch_first=True, total_length=STEPS)
    final = torch.stack(final) if count == 2 else final[None]  # (count, layers x directions, batch, units)
    flat = final.permute(2, 0, 1, 3).reshape(BATCH, -1)
    p = {name: v for name, v in module.named_parameters() if not name.startswith("bias_hh")}
    expected = differentiate((y, flat), p, x, start, upstream, final_upstream)
    expected.parameters = {name: v.T for name, v in expected.parameters.items()}
    found = run_layer(
        layer,
        [x.detach().numpy()],
        values,
        upstream,
        lengths=LENGTHS,
        ports={"state": start.detach().numpy()},
        outputs_upstream={"state": final_upstream},
        shards=2,
    )
    compare(found, expected)


# ---- state that is carried from update to update ----


@pytest.mark.parametrize(
    "layer", [RNN(units=4, carry=True), LSTM(units=3, layers=2, carry=True), GRU(units=4, carry=True)]
)
def test_two_windows_with_a_carried_state_are_one_long_sequence(layer):
    values = given(layer)
    x = numbers((BATCH, STEPS, WIDTH), 7)
    whole = run_layer(layer, [x], values, training=False)
    upstream = np.ones((BATCH, STEPS // 2, layer.units))
    first = run_layer(layer, [x[:, : STEPS // 2]], values, upstream, shards=2)
    between = first.carried["state"].astype(np.float64)
    second = run_layer(layer, [x[:, STEPS // 2 :]], values, upstream, shards=2, carried={"state": between})
    np.testing.assert_allclose(
        np.concatenate([first.output, second.output], axis=1), whole.output, rtol=1e-5, atol=1e-6
    )
    np.testing.assert_allclose(second.carried["state"], whole.outputs["state"], rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(second.carried["state"], second.outputs["state"])
    # No gradient flows into what was carried: the second window's are those of a constant initial state.
    p, leaves = {key: tensor(value) for key, value in values.items()}, tensor(x[:, STEPS // 2 :])
    start = torch.tensor(between)
    padded = torch.nn.functional.pad(leaves, (0, 0, 0, STEPS - STEPS // 2))
    y, final = loop(layer, p, padded, np.full(BATCH, STEPS // 2), start)
    y = y[:, : STEPS // 2]
    expected = differentiate((y, final), p, leaves, None, upstream, None)
    compare(second, expected)


def test_an_evaluation_starts_from_zero():
    layer = LSTM(units=4, carry=True)
    x, values = numbers((BATCH, STEPS, WIDTH), 7), given(layer)
    assert not run_layer(layer, [x], values, training=False).carried
    plain = run_layer(layer.replace(carry=False), [x], values, training=False)
    np.testing.assert_array_equal(run_layer(layer, [x], values, training=False).output, plain.output)


def test_the_forget_gate_starts_open():
    layer = LSTM(units=3, forget_bias=2.5)
    start = layer.parameters((STEPS, WIDTH))["bias_ih_l0"].start
    np.testing.assert_array_equal(start, [0, 0, 0, 2.5, 2.5, 2.5, 0, 0, 0, 0, 0, 0])
    assert LSTM(forget_gate=False).parameters((STEPS, WIDTH))["bias_ih_l0"].start is None
