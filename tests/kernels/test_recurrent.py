"""Recurrent kernels: whole sequences of twins against difference quotients, functions at their limits, wild indices."""

from __future__ import annotations

import numpy as np
import pytest

from kernels import embedding, gru, lstm, rnn, sequence
from kernels.program import twin
from tests.kernels.examples import REGISTRY

STEPS, BATCH, UNITS = 4, 3, 2
LENGTHS = np.array([4, 2, 3])
STEP = 1e-6

# The kernel of a step, how many gates it has, and its immediates after `reverse`.
CASES = {
    "rnn": ("rnn_step", 1, (0, 0)),
    "rnn-sigmoid-skip": ("rnn_step", 1, (2, 2)),
    "rnn-linear-skip": ("rnn_step", 1, (3, 1)),
    "lstm": ("lstm_step", 4, ()),
    "lstm-peephole": ("lstm_peephole_step", 4, (1, 1)),
    "lstm-peephole-1997": ("lstm_peephole_step", 3, (0, 0)),
    "lstm-full": ("lstm_full_peephole_step", 4, (1, 1)),
    "lstm-full-1997": ("lstm_full_peephole_step", 3, (0, 1)),
    "gru-simple": ("gru_simple_step", 2, (0,)),
    "gru-simple-writes": ("gru_simple_step", 2, (1,)),
    "gru-after": ("gru_after_step", 3, (0,)),
    "gru-before-writes": ("gru_before_step", 3, (1,)),
}


def numbers(*shape, seed):
    return np.random.default_rng(seed).normal(size=shape) * 0.7


class Sequence:
    """One direction over a whole sequence, by the twins alone."""

    def __init__(self, name, reverse):
        kernel, gates, self.immediates = CASES[name]
        self.forward, self.backward = twin(REGISTRY[kernel]), twin(REGISTRY[f"{kernel}_backward"])
        self.names = [o.name for o in REGISTRY[kernel].operands]
        self.back_names = [o.name for o in REGISTRY[f"{kernel}_backward"].operands]
        self.reverse = reverse
        self.values = {
            "u": numbers(STEPS, BATCH, gates * UNITS, seed=1),  # x V + b
            "w": numbers(UNITS, gates * UNITS, seed=2),
            "h0": numbers(BATCH, UNITS, seed=3),
            "c0": numbers(BATCH, UNITS, seed=4),
            "b": numbers(UNITS, seed=11),
        }
        rows = UNITS if "full" in kernel else 1
        self.values |= {p: numbers(rows, UNITS, seed=5 + k) for k, p in enumerate(("p_i", "p_f", "p_o"))}
        self.up = numbers(STEPS, BATCH, UNITS, seed=8)
        self.final = {name: numbers(BATCH, UNITS, seed=9 + k) for k, name in enumerate("hc")}
        self.order = range(STEPS - 1, -1, -1) if reverse else range(STEPS)

    def run(self, values):
        """All scratch after the forward rows."""
        slots = STEPS + 1, BATCH, UNITS
        at = STEPS if self.reverse else 0
        made = {"gates": values["u"].copy(), "h": np.zeros(slots), "c": np.zeros(slots)}
        made["h"][at], made["c"][at] = values["h0"], values["c0"]
        made["inner"] = np.zeros((STEPS, BATCH, UNITS))
        given = dict(zip(self.names[self.names.index("reverse") + 1 :], self.immediates, strict=False))
        for t in self.order:
            operands = values | made | given | {"lengths": LENGTHS, "t": t, "reverse": self.reverse}
            self.forward(*(operands[name] for name in self.names))
        return made

    def objective(self, values):
        """The sum of real outputs and of the final state, each times its upstream gradient."""
        made = self.run(values)
        shown = made["h"][:-1] if self.reverse else made["h"][1:]
        real = (np.arange(STEPS)[:, None] < LENGTHS)[:, :, None]
        last = 0 if self.reverse else STEPS
        total = np.sum(shown * self.up * real) + np.sum(made["h"][last] * self.final["h"])
        return total + np.sum(made["c"][last] * self.final["c"])

    def gradients(self):
        values = self.values
        made = self.run(values)
        steps = STEPS, BATCH, UNITS
        real = (np.arange(STEPS)[:, None] < LENGTHS)[:, :, None]
        made |= {"up": self.up * real, "dh": np.zeros(steps), "dc": np.zeros(steps), "dinner": np.zeros(steps[1:])}
        made |= {"dgates": np.zeros_like(made["gates"]), "dproduct": np.zeros_like(made["gates"])}
        made |= {"carry_h": self.final["h"].copy(), "carry_c": self.final["c"].copy(), "wt": values["w"].T.copy()}
        peepholes = {p: values[p] for p in ("p_i", "p_f", "p_o")} | {
            f"{p}t": values[p].T for p in ("p_i", "p_f", "p_o")
        }
        given = dict(zip(self.names[self.names.index("reverse") + 1 :], self.immediates, strict=False))
        for t in reversed(self.order):
            operands = made | peepholes | given | {"lengths": LENGTHS, "t": t, "reverse": self.reverse, "flow": 1}
            self.backward(*(operands[name] for name in self.back_names))
        return {"u": made["dgates"], "h0": made["carry_h"], "c0": made["carry_c"]}


@pytest.mark.parametrize("reverse", [0, 1])
@pytest.mark.parametrize("name", CASES)
def test_gradients_through_time_agree_with_difference_quotients(name, reverse):
    """Those of W and of peepholes are products of these with states; the layers' tests compare them with torch."""
    made = Sequence(name, reverse)
    for key, exact in made.gradients().items():
        if key == "c0" and not name.startswith("lstm"):
            continue
        for k in np.ndindex(exact.shape):
            sides = []
            for step in (STEP, -STEP):
                shifted = {n: v.copy() for n, v in made.values.items()}
                shifted[key][k] += step
                sides.append(made.objective(shifted))
            assert exact[k] == pytest.approx((sides[0] - sides[1]) / (2 * STEP), rel=1e-5, abs=1e-8), (key, k)


def one_step(function, z):
    """The function of an RNN at the numbers z, by the kernel."""
    gates, h = z.astype(np.float32).reshape(1, 1, -1).copy(), np.zeros((2, 1, z.size), np.float32)
    nothing = np.zeros((z.size, z.size), np.float32)
    rnn.rnn_step(nothing, np.array([1]), 0, 0, rnn.FUNCTION_CODES[function], 0, gates, h)
    np.testing.assert_array_equal(gates[0], h[1])
    return h[1, 0]


@pytest.mark.parametrize("count", [5, 16, 1001])
def test_tanh_and_sigmoid_at_many_places(count):
    z = np.linspace(-30.0, 30.0, count).astype(np.float32)
    np.testing.assert_allclose(one_step("tanh", z), np.tanh(z.astype(float)), rtol=1e-6, atol=3e-7)
    np.testing.assert_allclose(one_step("sigmoid", z), 1.0 / (1.0 + np.exp(-z.astype(float))), rtol=1e-6, atol=3e-7)
    np.testing.assert_array_equal(one_step("relu", z), np.maximum(z, 0.0))
    np.testing.assert_array_equal(one_step("linear", z), z)


def test_what_is_no_number_stays_none_and_infinity_saturates():
    z = np.array([np.nan, np.inf, -np.inf, 1e30, -1e30, 0.0], np.float32)
    np.testing.assert_allclose(one_step("tanh", z)[1:], [1, -1, 1, -1, 0], atol=3e-7)
    np.testing.assert_allclose(one_step("sigmoid", z)[1:], [1, 0, 1, 0, 0.5], atol=3e-7)
    np.testing.assert_array_equal(one_step("relu", z)[1:], [np.inf, 0, np.float32(1e30), 0, 0])
    for function in rnn.FUNCTION_CODES:
        assert np.isnan(one_step(function, z)[0])


@pytest.mark.parametrize("kernel", [lstm.lstm_step, gru.gru_before_step, gru.gru_after_step, gru.gru_simple_step])
def test_a_sample_that_is_no_number_does_not_spoil_the_others(kernel):
    gates = {"lstm_step": 4, "gru_simple_step": 2}.get(kernel.name, 3)
    z = np.ones((1, 3, gates * 20), np.float32)
    z[0, 1] = np.nan
    made = {"gates": z, **{n: np.zeros((2, 3, 20), np.float32) for n in "hc"}, "inner": np.ones((1, 3, 20), np.float32)}
    given = {
        "w": np.ones((20, gates * 20), np.float32),
        "b": np.zeros(20, np.float32),
        "lengths": np.array([1, 1, 1]),
        "t": 0,
        "reverse": 0,
        "writes": 0,
    }
    kernel(*(({**made, **given})[o.name] for o in kernel.operands))
    assert np.isnan(made["h"][1, 1]).all()
    assert np.isfinite(made["h"][1, [0, 2]]).all()


WILD = [-1.0, -0.5, 0.5, 2.0, 2.5, 3.0, 1e9, 1e30, -1e30, np.inf, -np.inf, np.nan, 16777216.0]


@pytest.mark.parametrize("token", WILD)
def test_what_is_no_token_gives_nan_and_changes_nothing(token):
    x = np.array([1.0, token, 0.0], np.float32)
    table = (
        np.arange(6, dtype=np.float32).reshape(3, 2) if token != 2.0 else np.arange(4, dtype=np.float32).reshape(2, 2)
    )
    size = len(table)
    y = np.zeros((3, 2), np.float32)
    embedding.embedding_forward(x, table, y)
    np.testing.assert_array_equal(y, [table[1], [np.nan, np.nan], table[0]])
    expected = np.zeros_like(y, np.float64)
    twin(embedding.embedding_forward)(x.astype(float), table.astype(float), expected)
    np.testing.assert_array_equal(y, expected)
    # The gradient lies between guards: nothing beyond the table is written.
    memory = np.full((size + 8, 2), 7.0, np.float32)
    embedding.embedding_backward(x, np.ones((3, 2), np.float32), memory[4 : 4 + size])
    np.testing.assert_array_equal(memory[4 : 4 + size], [[1, 1], [1, 1], [0, 0]][:size])
    assert (memory[:4] == 7.0).all()
    assert (memory[4 + size :] == 7.0).all()
    wide = np.zeros((3, size), np.float32)
    embedding.one_hot(x, wide)
    np.testing.assert_array_equal(wide, [np.eye(size)[1], [np.nan] * size, np.eye(size)[0]])


def test_equal_tokens_add_their_gradients_in_order():
    x = np.zeros(1000, np.float32)
    dy = np.random.default_rng(0).normal(size=(1000, 3)).astype(np.float32)
    dw = np.full((2, 3), np.nan, np.float32)
    embedding.embedding_backward(x, dy, dw)
    total = np.zeros(3, np.float32)
    for row in dy:
        total += row
    np.testing.assert_array_equal(dw, [total, np.zeros(3)])


@pytest.mark.parametrize("length", [-5, 0, 1, 3, 4, 1 << 40])
def test_lengths_that_do_not_fit_stay_inside(length):
    x = np.arange(6, dtype=np.float32).reshape(1, 3, 2) + 1.0
    y = np.full((1, 2), np.nan, np.float32)
    sequence.last_step_forward(x, np.array([length]), y)
    np.testing.assert_array_equal(y[0], x[0, min(length, 3) - 1] if length > 0 else [0, 0])
    dx = np.full_like(x, np.nan)
    sequence.last_step_backward(np.ones((1, 2), np.float32), np.array([length]), dx)
    assert dx.sum() == (2.0 if length > 0 else 0.0)
