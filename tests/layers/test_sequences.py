"""Tokens, steps and states: what the layers for sequences give, accept, refuse and cost."""

from __future__ import annotations

import numpy as np
import pytest

from playground.layers.embedding import Embedding
from playground.layers.gru import GRU
from playground.layers.last_step import LastStep
from playground.layers.lstm import LSTM
from playground.layers.one_hot import OneHot
from playground.layers.repeat_step import RepeatStep
from playground.layers.rnn import RNN
from playground.text import Problem
from tests.layers.harness import numbers, run_layer

TOKENS = np.array([[0.0, 2.0, 2.0], [4.0, 0.0, 2.0], [1.0, 1.0, 1.0], [3.0, 4.0, 0.0], [2.0, 2.0, 2.0]])


def refused(call, *arguments) -> str:
    with pytest.raises(Problem) as caught:
        call(*arguments)
    values = {"kind": "Kind", "name": "n1", "source": "before", **caught.value.text.values}
    return caught.value.text.template.format(**values)


@pytest.mark.parametrize("binder", [None, "reference"])
@pytest.mark.parametrize("shards", [1, 2])
def test_embedding(binder, shards):
    layer, table = Embedding(vocabulary=5, features=3), numbers((5, 3), 1)
    dy = numbers((5, 3, 3), 2)
    found = run_layer(layer, [TOKENS], {"weight": table}, dy, binder=binder, shards=shards)
    np.testing.assert_allclose(found.output, table[TOKENS.astype(int)], rtol=1e-6)
    expected = np.zeros((5, 3))
    np.add.at(expected, TOKENS.astype(int), dy)
    np.testing.assert_allclose(found.parameters["weight"], expected, rtol=1e-5, atol=1e-6)
    assert not found.inputs[0].any()
    np.testing.assert_array_equal(run_layer(layer, [TOKENS], {"weight": table}, training=False).output, found.output)


def test_one_hot():
    found = run_layer(OneHot(vocabulary=5), [TOKENS], {}, np.ones((5, 3, 5)))
    np.testing.assert_array_equal(found.output, np.eye(5)[TOKENS.astype(int)])
    assert not found.inputs[0].any()


@pytest.mark.parametrize("layer", [Embedding(vocabulary=4, features=2), OneHot(vocabulary=4)])
def test_an_unknown_token_gives_nan(layer):
    parameters = {name: np.ones(p.shape) for name, p in layer.parameters((3,)).items()}
    found = run_layer(layer, [TOKENS], parameters, training=False)
    np.testing.assert_array_equal(np.isnan(found.output).all(axis=2), TOKENS > 3)


@pytest.mark.parametrize("shards", [1, 2])
def test_the_last_real_step(shards):
    x, dy, lengths = numbers((5, 4, 3), 1), numbers((5, 3), 2), np.array([4, 1, 2, 3, 1])
    found = run_layer(LastStep(), [x], {}, dy, lengths=lengths, shards=shards)
    np.testing.assert_allclose(found.output, x[np.arange(5), lengths - 1], rtol=1e-6)
    expected = np.zeros_like(x)
    expected[np.arange(5), lengths - 1] = dy
    np.testing.assert_allclose(found.inputs[0], expected, rtol=1e-6)


def test_shapes():
    assert RNN(units=4).shape((7, 3)) == (7, 4)
    assert GRU(units=4, bidirectional=True, layers=3).shape((7, 3)) == (7, 8)
    assert GRU(units=4, bidirectional=True, layers=3).outputs((7, 3)) == {"state": (24,)}
    assert LSTM(units=4, layers=2).outputs((7, 3)) == {"state": (16,)}
    assert LSTM(units=4, carry=True).carried((7, 3)) == {"state": (8,)}
    assert LSTM(units=4).carried((7, 3)) == {}
    assert Embedding(features=6).shape((7,)) == (7, 6)
    assert Embedding(features=6).shape((1,)) == (1, 6)
    assert OneHot(vocabulary=6).shape((7,)) == (7, 6)
    assert LastStep().shape((7, 3)) == (3,)
    assert RepeatStep(steps=7).shape((3,)) == (7, 3)
    assert [layer.timewise for layer in (RNN(), LSTM(), GRU(), Embedding(), OneHot())] == [True] * 5
    assert not LastStep().timewise
    assert not RepeatStep().timewise


@pytest.mark.parametrize("layer", [RNN(), LSTM(), GRU()], ids=lambda layer: layer.kind())
def test_recurrent_layers_want_sequences(layer):
    text = refused(layer.shape, (12,))
    assert "'before' gives 12" in text
    assert "Embedding or One-hot" in text
    text = refused(layer.shape, (3, 8, 8))
    assert "'before' gives 3x8x8 with 3 axes" in text


@pytest.mark.parametrize(
    ("layer", "shape", "needed"),
    [
        (Embedding(), (4, 2), "'before' gives 4x2 with 2"),
        (OneHot(), (1, 8, 8), "'before' gives 1x8x8 with 3"),
        (LastStep(), (4,), "'before' gives 4 with 1 axes"),
        (LastStep(), (1, 8, 8), "'before' gives 1x8x8 with 3 axes"),
        (RepeatStep(), (4, 2), "'before' gives 4x2 with 2"),
    ],
)
def test_other_shapes_are_refused(layer, shape, needed):
    assert needed in refused(layer.shape, shape)


def test_a_connection_through_time_has_to_fit_into_the_window():
    assert RNN(skip=6).shape((7, 3)) == (7, 32)
    text = refused(RNN(skip=7).shape, (7, 3))
    assert "7 steps before, but the sequences of 'before' have 7: choose less than 7" in text
    assert LSTM(truncation=99).shape((7, 3)) == (7, 32)


def test_a_state_of_another_size_is_refused():
    layer = LSTM(units=4, layers=2)
    layer.check_port("state", (16,), (7, 3))
    text = refused(layer.check_port, "state", (12,), (7, 3))
    assert "state of 16 numbers (2 layers x 1 directions x 4 units x 2)" in text
    assert "'before' gives 12" in text
    assert "16 units" in text
    assert "gives 2x8" in refused(layer.check_port, "state", (2, 8), (7, 3))


def test_what_a_carried_state_does_not_go_with():
    assert "turn off" in refused(GRU(carry=True, bidirectional=True).shape, (7, 3))
    assert "remove the wire" in refused(GRU(carry=True).check_port, "state", (32,), (7, 3))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"units": 0}, "units"),
        ({"units": 3000}, "units"),
        ({"layers": 9}, "layers"),
        ({"truncation": -1}, "truncation"),
    ],
)
def test_settings_have_bounds(change, field):
    with pytest.raises(Problem, match=f"{field} is"):
        LSTM().replace(**change)


def test_peepholes_that_are_off_are_no_parameters():
    def names(**options):
        return {n for n in LSTM(units=3, **options).parameters((7, 2)) if n.startswith("peephole")}

    assert names() == set()
    assert names(peepholes="diagonal") == {"peephole_i_l0", "peephole_f_l0", "peephole_o_l0"}
    assert names(peepholes="full", peephole_o=False) == {"peephole_i_l0", "peephole_f_l0"}
    assert names(peepholes="full", forget_gate=False) == {"peephole_i_l0", "peephole_o_l0"}
    full = LSTM(units=3, peepholes="full").parameters((7, 2))["peephole_i_l0"]
    assert full.shape == (3, 3)


def test_every_gate_is_drawn_by_itself():
    found = LSTM(units=6, layers=2, bidirectional=True).parameters((7, 2))
    assert {name for name, p in found.items() if p.block} == {n for n in found if n.startswith("weight")}
    assert found["weight_ih_l1_reverse"].shape == (12, 24)
    assert all(p.block == 6 for name, p in found.items() if name.startswith("weight"))


def test_operations_are_counted():
    # 100 steps of 100 units: two products of 100 x 100, and the bias.
    assert RNN(units=100).operations((100, 100)) == 100 * 100 * (2 * 200 + 1)
    assert RNN(units=100, bias=False, skip=1).operations((100, 100)) == 100 * 100 * 401
    assert LSTM(units=4).operations((5, 3)) == 5 * 4 * (4 * (2 * 7 + 1) + 4)
    assert LSTM(units=4, forget_gate=False).operations((5, 3)) == 5 * 4 * (3 * 15 + 3)
    assert LSTM(units=4, peepholes="diagonal").operations((5, 3)) == 5 * 4 * (4 * 15 + 4 + 6)
    assert LSTM(units=4, peepholes="full").operations((5, 3)) == 5 * 4 * (4 * 15 + 4 + 24)
    assert GRU(units=4).operations((5, 3)) == 5 * 4 * (3 * 15 + 5)
    assert GRU(units=4, reset="none").operations((5, 3)) == 5 * 4 * (2 * 15 + 4)
    # The second layer reads both directions of the first.
    deep = GRU(units=4, reset="none", layers=2, bidirectional=True)
    assert deep.operations((5, 3)) == 2 * 5 * 4 * (2 * 15 + 4) + 2 * 5 * 4 * (2 * 25 + 4)
    for layer in (Embedding(), OneHot()):
        assert layer.operations((5,)) == 0


@pytest.mark.parametrize(
    ("layer", "formula"),
    [
        (RNN(), "h_t = tanh(V x_t + W h_{t-1} + b)"),
        (RNN(function="linear", bias=False), "h_t = V x_t + W h_{t-1}"),
        (RNN(function="sigmoid", skip=3), "h_t = s(V x_t + W h_{t-1} + b) + h_{t-3}"),
        (
            LSTM(),
            "i = s(V_i x_t + W_i h_{t-1} + b_i),  f = s(V_f x_t + W_f h_{t-1} + b_f),  "
            "g = tanh(V_g x_t + W_g h_{t-1} + b_g),  o = s(V_o x_t + W_o h_{t-1} + b_o),  "
            "c_t = f c_{t-1} + i g,  h_t = o tanh(c_t)",
        ),
        (
            LSTM(forget_gate=False, bias=False, peepholes="full", output_function="linear"),
            "i = s(V_i x_t + W_i h_{t-1} + P_i c_{t-1}),  g = tanh(V_g x_t + W_g h_{t-1}),  "
            "o = s(V_o x_t + W_o h_{t-1} + P_o c_t),  c_t = c_{t-1} + i g,  h_t = o c_t",
        ),
        (
            GRU(),
            "r = s(V_r x_t + W_r h_{t-1} + b_r),  u = s(V_u x_t + W_u h_{t-1} + b_u),  "
            "g = tanh(V_g x_t + W_g (h_{t-1} r) + b_g),  h_t = (1 - u) g + u h_{t-1}",
        ),
        (
            GRU(reset="after", update="writes", bias=False),
            "r = s(V_r x_t + W_r h_{t-1}),  z = s(V_z x_t + W_z h_{t-1}),  "
            "h~_t = tanh(V_h x_t + r (W_h h_{t-1})),  h_t = (1 - z) h_{t-1} + z h~_t",
        ),
        (
            GRU(reset="none"),
            "u = s(V_u x_t + W_u h_{t-1} + b_u),  g = tanh(V_g x_t + W_g h_{t-1} + b_g),  h_t = (1 - u) g + u h_{t-1}",
        ),
    ],
)
def test_formulas_are_those_of_the_chosen_options(layer, formula):
    assert layer.formula() == formula


@pytest.mark.parametrize("layer", [RNN(units=3, layers=2), LSTM(units=3, bidirectional=True), GRU(units=3)])
def test_every_step_has_rows_of_its_own_in_order(layer):
    from kernels.program import Buffer
    from playground.emission import Emission, Signal

    x = Signal(Buffer("x", (4, 5, 2)), Buffer("dx", (4, 5, 2)))
    y = Signal(Buffer("y", (4, *layer.shape((5, 2)))), Buffer("dy", (4, *layer.shape((5, 2)))))
    parameters = {name: Buffer(name, p.shape) for name, p in layer.parameters((5, 2)).items()}
    gradients = {name: Buffer(f"d{name}", p.shape) for name, p in layer.parameters((5, 2)).items()}
    state = {"state": Signal(Buffer("s", (4, layer.state_size())), None)}
    program = Emission("n", 4, True, (x,), y, Buffer("k", (4,), "i8"), 0, parameters, gradients, {}, outputs=state)
    layer.emit(program)
    forward = [row.time for row in program.forward_rows if row.time >= 0]
    backward = [row.time for row in program.backward_rows if row.time >= 0]
    steps = [list(range(5)) if k == 0 else list(range(5))[::-1] for k in range(layer.directions)]
    assert forward == [t for _ in range(layer.layers) for order in steps for t in order]
    assert backward == [t for _ in range(layer.layers) for order in steps for t in order[::-1]]
    assert not program.update_rows
