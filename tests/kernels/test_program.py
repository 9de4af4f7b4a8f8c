"""Signatures, binding and its errors, memory, and how a run stops, halts and goes on."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from kernels import activation, combine, data, dense, loss, optimizer, statistics
from kernels.jit import CHECKED, Operand, kernel, parse_signature
from kernels.program import CONTROL, Buffer, Memory, Phase, Row, bind, check_row, roots_of

BINDERS = ["checked", "reference"] if CHECKED else ["compiled", "checked", "reference"]


def cell(name, value):
    return Buffer(name, (1,), content=np.array([value]))


class Net:
    """The rows of a 2-3-1 tanh net with half squared error and momentum, on two samples a step."""

    def __init__(self, rate=0.02):
        rng = np.random.default_rng(5)
        self.parameters = Buffer("parameters", (13,), state=True, content=rng.standard_normal(13))
        self.velocity = Buffer("velocity", (13,), state=True)
        self.gradients = Buffer("gradients", (13,))
        self.counters = Buffer("counters", (4,), "i8", state=True, content=np.array([0, 0, 0, 7]))
        self.order = Buffer("order", (7,), "i8", state=True)
        self.sample_losses = Buffer("sample losses", (7,), state=True)
        self.quality = Buffer("quality", (1,), state=True)
        points = rng.standard_normal((7, 2))
        self.samples = Buffer("samples", (7, 2), content=points)
        self.targets = Buffer("targets", (7, 1), content=np.sign(points[:, :1]))
        self.rate, gamma, smoothing = cell("rate", rate), cell("gamma", 0.9), cell("smoothing", 0.1)
        x, target = Buffer("x", (2, 2)), Buffer("target", (2, 1))
        weight, index = Buffer("weight", (2,)), Buffer("index", (2,), "i8")
        z1, h, z2 = Buffer("z1", (2, 3)), Buffer("h", (2, 3)), Buffer("z2", (2, 1))
        losses, self.loss = Buffer("losses", (2,)), Buffer("loss", (1,))
        dz2, dh, dz1, wt = Buffer("dz2", (2, 1)), Buffer("dh", (2, 3)), Buffer("dz1", (2, 3)), Buffer("wt", (1, 3))
        w1, b1 = self.parameters.part(0, (2, 3)), self.parameters.part(6, (3,))
        w2, b2 = self.parameters.part(9, (3, 1)), self.parameters.part(12, (1,))
        dw1, db1 = self.gradients.part(0, (2, 3)), self.gradients.part(6, (3,))
        dw2, db2 = self.gradients.part(9, (3, 1)), self.gradients.part(12, (1,))
        self.rows = [
            Row(data.arrange, (self.sample_losses, self.counters, 1, self.order), "data", Phase.DATA),
            Row(
                data.gather,
                (self.samples, self.targets, self.order, self.counters, x, target, weight, index),
                "data",
                Phase.DATA,
            ),
            Row(dense.dense_forward, (x, w1, b1, z1), "hidden", Phase.FORWARD),
            Row(activation.tanh_forward, (z1.flat, h.flat), "hidden", Phase.FORWARD),
            Row(dense.dense_forward, (h, w2, b2, z2), "output", Phase.FORWARD),
            Row(loss.half_squared_error_forward, (z2, target, weight, losses, self.loss), "loss", Phase.LOSS),
            Row(loss.half_squared_error_backward, (z2, target, weight, dz2), "loss", Phase.BACKWARD),
            Row(dense.dense_backward_parameters, (h, dz2, dw2, db2), "output", Phase.BACKWARD),
            Row(dense.dense_backward_input, (dz2, w2, dh, wt), "output", Phase.BACKWARD),
            Row(activation.tanh_backward, (z1.flat, h.flat, dh.flat, dz1.flat), "hidden", Phase.BACKWARD),
            Row(dense.dense_backward_parameters, (x, dz1, dw1, db1), "hidden", Phase.BACKWARD),
            Row(statistics.guard, (self.loss, self.gradients, CONTROL), "guard", Phase.GUARD),
            Row(
                optimizer.momentum,
                (self.gradients, self.rate, gamma, self.parameters, self.velocity),
                "optimizer",
                Phase.UPDATE,
            ),
            Row(statistics.running_quality, (self.loss, smoothing, self.quality, self.counters), "loss", Phase.UPDATE),
            Row(data.scatter_losses, (losses, index, self.sample_losses), "data", Phase.UPDATE),
            Row(data.advance, (2, 7, self.counters), "data", Phase.UPDATE),
        ]
        self.guard_row = 11


def test_signature_names_operands_directions_and_dimensions():
    assert parse_signature("x[n,i] w[i, o] rate[1] kinds:i8[o] at:int -> y[n,o]") == (
        Operand("x", "f4", ("n", "i"), False),
        Operand("w", "f4", ("i", "o"), False),
        Operand("rate", "f4", ("1",), False),
        Operand("kinds", "i8", ("o",), False),
        Operand("at", "int", (), False),
        Operand("y", "f4", ("n", "o"), True),
    )


@pytest.mark.parametrize(
    "text",
    ["", "x[n]", "->", "x -> y[n]", "x:int[n] -> y[n]", "x:f8[n] -> y[n]", "x[a,b,c,d,e] -> y[n]", "x[n -> y[n]"],
)
def test_unreadable_signatures_are_refused(text):
    with pytest.raises(ValueError, match="kernel signature"):
        parse_signature(text)


def test_signature_must_name_the_arguments():
    with pytest.raises(ValueError, match="does not name its arguments"):

        @kernel("x[n] -> y[n]")
        def swapped(y, x):
            pass


@pytest.mark.parametrize(
    ("operands", "message"),
    [
        ((Buffer("x", (2, 3)), Buffer("w", (3, 4)), Buffer("b", (4,))), "3 operands given"),
        ((Buffer("x", (2, 3)), Buffer("w", (5, 4)), Buffer("b", (4,)), Buffer("y", (2, 4))), "needs i = 3"),
        ((Buffer("x", (2, 3)), Buffer("w", (3, 4)), Buffer("b", (4,)), Buffer("y", (2, 5))), "needs o = 4"),
        ((Buffer("x", (6,)), Buffer("w", (3, 4)), Buffer("b", (4,)), Buffer("y", (2, 4))), "of rank 2"),
        ((Buffer("x", (2, 3), "i8"), Buffer("w", (3, 4)), Buffer("b", (4,)), Buffer("y", (2, 4))), "takes f4"),
        ((7, Buffer("w", (3, 4)), Buffer("b", (4,)), Buffer("y", (2, 4))), "not a buffer"),
    ],
)
def test_operands_that_do_not_fit_are_refused(operands, message):
    row = Row(dense.dense_forward, operands, "layer 1", Phase.FORWARD)
    with pytest.raises(ValueError, match=message) as caught:
        check_row(row)
    assert "'layer 1'" in str(caught.value)
    assert "dense_forward" in str(caught.value)
    with pytest.raises(ValueError, match=message):
        bind([row])


@pytest.mark.parametrize("given", [Buffer("at", (1,)), 1.0, True])
def test_immediates_are_integers(given):
    row = Row(combine.place, (Buffer("x", (2, 3)), given, Buffer("y", (2, 8))), "concat", Phase.FORWARD)
    with pytest.raises(ValueError, match="not an integer"):
        check_row(row)


def test_fixed_dimensions_are_checked():
    row = Row(optimizer.sgd, (Buffer("g", (3,)), Buffer("rate", (2,)), Buffer("w", (3,))), "sgd", Phase.UPDATE)
    with pytest.raises(ValueError, match="needs 1 = 1"):
        check_row(row)


def test_parts_stay_within_their_buffer():
    whole = Buffer("w", (4, 3))
    part = whole.part(3, (2, 3)).part(3, (3,), "row")
    assert (part.base, part.offset, part.name) == (whole, 6, "row")
    assert whole.flat.shape == (12,)
    with pytest.raises(ValueError, match="no part"):
        whole.part(10, (3,))
    with pytest.raises(ValueError, match="no part"):
        whole.part(-1, (3,))
    with pytest.raises(ValueError, match="cannot become"):
        whole.reshape(5)


def test_state_lies_in_two_blocks_and_arrays_are_views():
    net = Net()
    memory = Memory(roots_of(net.rows))
    for buffer in (net.parameters, net.velocity, net.sample_losses, net.quality):
        array = memory.array(buffer)
        assert np.shares_memory(array, memory.floats)
        assert array.ctypes.data % 64 == 0
    for buffer in (net.counters, net.order):
        assert np.shares_memory(memory.array(buffer), memory.integers)
    for buffer in (net.gradients, net.samples, net.rate):
        assert not np.shares_memory(memory.array(buffer), memory.floats)
    part = memory.array(net.parameters.part(6, (3,)))
    part[...] = 4.0
    assert memory.array(net.parameters)[6:9].tolist() == [4.0, 4.0, 4.0]
    assert np.shares_memory(part, memory.floats)
    assert memory.state_bytes == memory.floats.nbytes + memory.integers.nbytes > 0


def test_memory_is_shared_by_buffer():
    net = Net()
    trainer = bind(net.rows)
    x, z = Buffer("grid", (5, 2)), Buffer("answer", (5, 3))
    weights = (net.parameters.part(0, (2, 3)), net.parameters.part(6, (3,)))
    response = bind([Row(dense.dense_forward, (x, *weights, z), "hidden", Phase.FORWARD)], share=trainer.memory)
    assert np.shares_memory(response.array(net.parameters), trainer.array(net.parameters))
    assert response.control is trainer.control
    response.array(x)[...] = 1.0
    response.run()
    w, b = (trainer.array(o) for o in weights)
    np.testing.assert_allclose(response.array(z), np.tile(w.sum(axis=0) + b, (5, 1)), rtol=1e-6)


def test_a_sharing_program_adds_no_state():
    trainer = bind(Net().rows)
    fresh = Buffer("fresh", (3,), state=True)
    with pytest.raises(ValueError, match="cannot add state"):
        bind([Row(combine.copy, (fresh, Buffer("y", (3,))), "copy", Phase.FORWARD)], share=trainer.memory)


@pytest.mark.parametrize("binder", BINDERS)
def test_binders_train_alike(binder):
    net = Net()
    exact, program = bind(net.rows, binder="reference"), bind(net.rows, binder=binder)
    dtype = np.float64 if binder == "reference" else np.float32
    assert program.array(net.parameters).dtype == dtype
    qualities = []
    for _ in range(9):
        assert program.run(5) == exact.run(5)
        qualities.append(exact.array(net.quality)[0])
        for buffer in (net.parameters, net.velocity, net.sample_losses, net.quality, net.loss):
            np.testing.assert_allclose(program.array(buffer), exact.array(buffer), rtol=1e-3, atol=1e-4)
        for buffer in (net.counters, net.order):
            np.testing.assert_array_equal(program.array(buffer), exact.array(buffer))
    assert exact.array(net.counters).tolist() == [45, 11, 2, 7]
    assert qualities[-1] < 0.3 * qualities[0]


@pytest.mark.parametrize("binder", BINDERS)
def test_steps_in_one_run_and_row_by_row_are_the_same(binder):
    net = Net()
    whole, single = bind(net.rows, binder=binder), bind(net.rows, binder=binder)
    whole.run(3)
    for _ in range(3):
        for row in range(len(net.rows)):
            assert single.run(1, row, row + 1).fault == 0
    np.testing.assert_array_equal(whole.memory.floats, single.memory.floats)
    np.testing.assert_array_equal(whole.memory.integers, single.memory.integers)


@pytest.mark.parametrize("binder", BINDERS)
def test_a_step_replays_to_the_same_state_from_a_checkpoint(binder):
    net = Net()
    program = bind(net.rows, binder=binder)
    program.run(4)
    saved = program.memory.checkpoint()
    program.run(6)
    after = program.memory.checkpoint()
    program.memory.restore(saved)
    program.run(6)
    for got, expected in zip(program.memory.checkpoint(), after, strict=True):
        np.testing.assert_array_equal(got, expected)


@pytest.mark.parametrize("binder", BINDERS)
def test_rows_before_the_guard_change_no_state_but_the_order(binder):
    net = Net()
    program = bind(net.rows, binder=binder)
    program.run(3)
    before = program.memory.checkpoint()
    program.run(1, 0, net.guard_row + 1)
    for got, expected in zip(program.memory.checkpoint(), before, strict=True):
        np.testing.assert_array_equal(got, expected)


@pytest.mark.parametrize("binder", BINDERS)
def test_a_stop_request_is_obeyed_before_the_next_row_and_stays(binder):
    net = Net()
    program = bind(net.rows, binder=binder)
    program.request_stop()
    before = program.memory.checkpoint()
    for _ in range(2):
        status = program.run(10, start=2)
        assert (status.steps, status.row, status.fault) == (0, 2, 0)
    np.testing.assert_array_equal(program.memory.floats, before[0])
    program.clear_stop()
    assert program.run(10).steps == 10


def test_a_stop_request_from_another_thread_ends_a_long_run():
    net = Net()
    program = bind(net.rows)
    ended = []
    thread = threading.Thread(target=lambda: ended.append(program.run(1 << 40)))
    program.run()
    thread.start()
    # The counters move while the other thread runs without the GIL.
    while program.array(net.counters)[0] < 100:
        assert thread.is_alive()
    program.request_stop()
    thread.join(timeout=30)
    assert not thread.is_alive()
    (status,) = ended
    assert 0 < status.steps < 1 << 40
    assert status.fault == 0
    # The rest of the interrupted step, and the state is that of whole steps.
    program.clear_stop()
    assert program.run(1, start=status.row).steps == 1
    assert program.array(net.counters)[0] == 1 + status.steps + 1


@pytest.mark.parametrize("binder", BINDERS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_the_guard_halts_before_the_update(binder, bad):
    net = Net()
    program = bind(net.rows, binder=binder)
    program.run(2)
    program.array(net.parameters)[9] = bad
    before = program.memory.checkpoint()
    with np.errstate(all="ignore"):
        status = program.run(5)
    assert status.fault in (statistics.FAULT_LOSS, statistics.FAULT_GRADIENT)
    assert (status.steps, status.row) == (0, net.guard_row + 1)
    for got, expected in zip(program.memory.checkpoint(), before, strict=True):
        np.testing.assert_array_equal(got, expected)
    # Mended, the program runs again.
    program.array(net.parameters)[9] = 0.5
    assert program.run(5).steps == 5


@pytest.mark.parametrize("size", [1, 3, 8, 100, 1001])
def test_the_guard_finds_one_bad_gradient_anywhere(size):
    for bad in (np.nan, np.inf, -np.inf):
        for place in {0, size // 2, size - 1}:
            gradients = np.full(size, 1e3, np.float32)
            control = np.zeros(4, np.int64)
            statistics.guard(np.ones(1, np.float32), gradients, control)
            assert control[1] == 0
            gradients[place] = bad
            statistics.guard(np.ones(1, np.float32), gradients, control)
            assert control[1] == statistics.FAULT_GRADIENT
            control[1] = 0
            statistics.guard(np.full(1, bad, np.float32), gradients, control)
            assert control[1] == statistics.FAULT_LOSS


def test_huge_finite_gradients_pass_the_guard():
    control = np.zeros(4, np.int64)
    statistics.guard(np.full(1, 3e38, np.float32), np.full(1001, 3e38, np.float32), control)
    assert control[1] == 0


def test_running_quality_starts_at_the_first_loss():
    quality, smoothing = np.full(1, 99.0, np.float32), np.full(1, 0.25, np.float32)
    counters = np.zeros(4, np.int64)
    for step, (value, expected) in enumerate([(4.0, 4.0), (8.0, 5.0), (1.0, 4.0)]):
        counters[statistics.STEP] = step
        statistics.running_quality(np.full(1, value, np.float32), smoothing, quality, counters)
        assert quality[0] == expected
