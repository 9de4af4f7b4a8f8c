"""The trainer's thread under random and senseless commands: every one is answered, and it always ends."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import Future
from itertools import pairwise

import numpy as np
import pytest

from kernels.jit import CHECKED
from playground import edits
from playground.engine.commands import (
    Back,
    CheckGradient,
    Command,
    LoadParameters,
    Pause,
    Perform,
    Reset,
    Run,
    SetDocument,
    SetNeeds,
    SetPace,
    SetParameter,
    Step,
    Stride,
)
from playground.engine.network import Network
from playground.engine.snapshot import Kind, Need
from playground.engine.trainer import Trainer
from playground.engine.worker import Worker
from playground.interop.presets import list_presets, load_preset
from playground.layers import LAYERS
from playground.optimizers import OPTIMIZERS
from playground.text import Problem
from tests.attacks.draws import one_changed, spec
from tests.engine.networks import chain, dense, mlp

ANSWER = 60.0  # seconds that compiling may take
NAMES = ("h1.weight", "out.bias", "nothing", "")
NUMBERS = (0.0, float("nan"), float("inf"), 1e39, -3e38, 1e-45)
PACES = (None, None, 1e-3, 1.0, 1e5, 1e9, 0.0, -1.0, float("nan"), float("inf"))
TENSORS = (
    np.zeros((4, 2)), np.full((4, 2), 1e300), np.array(["a"]), np.zeros((4, 2), object), np.zeros(3),
    np.full((4, 2), np.nan), np.zeros((4, 2), complex),
)  # fmt: skip
NEEDS = [Need(Kind.RESPONSE, key) for key in ("data", "h1", "out", "nothing")]


@pytest.fixture
def caught(monkeypatch):
    found: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda arguments: found.append(arguments.exc_value))
    return found


def other(chance: random.Random, document):  # type: ignore[no-untyped-def]
    """The document after a random edit, often one that leaves half a network."""
    ids = [node.id for node in document.graph.nodes]
    try:
        match chance.randrange(7):
            case 0:
                return edits.add_node(document, spec(chance, chance.choice(list(LAYERS))), (0.0, 0.0))[0]
            case 1:
                return edits.remove_nodes(document, [chance.choice(ids)], rewire=False)
            case 2:
                return edits.connect(document, chance.choice(ids), chance.choice(ids))
            case 3:
                return edits.disconnect(document, document.graph.wires[:1])
            case 4:
                node = document.graph.node(chance.choice(ids))
                return edits.set_layer(document, node.id, one_changed(chance, node.layer))
            case 5:
                return document.replace(training=one_changed(chance, document.training, 300))
            case _:
                made = spec(chance, chance.choice(list(OPTIMIZERS)))
                return edits.set_field(document, ("training", "optimizer"), made)
    except (Problem, IndexError):
        return mlp(4)


def command(chance: random.Random, document, revision: int) -> Command:  # type: ignore[no-untyped-def]
    match chance.randrange(12):
        case 0 | 1:
            return SetDocument(document, revision)
        case 2 | 3:
            return Run()
        case 4:
            return Pause()
        case 5:
            return Step(chance.choice(list(Stride)))
        case 6 | 7:
            return Back(chance.choice(list(Stride)))
        case 8:
            return SetPace(chance.choice(PACES))
        case 9:
            return SetNeeds(frozenset(chance.sample(NEEDS, 2)))
        case 10:
            index = chance.choice([(0,), (0, 0), (99, 99), (), (-1, 0)])
            return SetParameter(chance.choice(NAMES), index, chance.choice(NUMBERS))
        case _:
            return chance.choice(
                [LoadParameters({chance.choice(NAMES): chance.choice(TENSORS)}), Reset(), CheckGradient("nothing")]
            )


@pytest.mark.filterwarnings("ignore::RuntimeWarning:kernels")
@pytest.mark.parametrize("seed", [1, 2])
def test_every_random_command_is_answered(seed, caught):
    chance = random.Random(seed)
    worker = Worker()
    worker.start()
    document, waiting, revision = mlp(4), [], 1
    try:
        worker.submit(SetDocument(document, revision))
        for number in range(400):
            if chance.random() < 0.2:
                document = other(chance, document) if document.graph.nodes else mlp(4)
                revision += 1
            made = command(chance, document, revision)
            waiting += [value for value in vars(made).values() if isinstance(value, Future)]
            worker.submit(made)
            if number % 50 == 49:
                last = Perform(lambda trainer: trainer.steps)
                worker.submit(Pause())
                worker.submit(last)
                assert last.result.exception(ANSWER) is None or isinstance(last.result.exception(), Problem)
                assert all(future.done() for future in waiting)
                errors = [future.exception() for future in waiting]
                assert all(error is None or isinstance(error, Problem) for error in errors)
                assert all(str(error) for error in errors if error is not None)
        snapshot = worker.take()
        assert snapshot is not None
        assert snapshot.revision == revision or snapshot.revision < revision
    finally:
        began = time.perf_counter()
        worker.close()
    assert time.perf_counter() - began < 10
    assert not caught


def test_it_ends_in_every_state():
    chance = random.Random(3)
    before = threading.active_count()
    for _ in range(20):
        worker = Worker()
        worker.start()
        worker.submit(SetDocument(mlp(chance.choice((2, 64))), 1))
        for _ in range(chance.randint(0, 4)):
            worker.submit(chance.choice([Run(), Pause(), Step(Stride.ROW), Back(Stride.UPDATE), SetPace(1e9)]))
        threading.Event().wait(chance.choice((0.0, 0.001, 0.02)))
        worker.close()
    assert threading.active_count() == before


def test_a_network_too_large_for_its_batch_is_looked_at_without_an_error(caught):
    """Its rows are known but were never bound: there is no array behind them."""
    worker = Worker()
    worker.start()
    try:
        worker.submit(SetNeeds(frozenset(NEEDS)))
        large = mlp(4096, batch=65536, data_fields={"samples": 100_000})
        worker.submit(SetDocument(large, 1))
        worker.submit(Run())
        last = Perform(lambda trainer: (trainer.network.problem, trainer.network.gradients))
        worker.submit(last)
        problem, gradients = last.result.result(ANSWER)
        assert "memory" in str(problem)
        assert gradients is None
        worker.submit(SetDocument(mlp(4), 2))
        last = Perform(lambda trainer: trainer.network.problem)
        worker.submit(last)
        assert last.result.result(ANSWER) is None
    finally:
        worker.close()
    assert not caught


def test_weights_that_are_no_numbers_are_refused():
    trainer = Trainer(mlp(4))
    before = trainer.parameters()
    for value in (float("nan"), float("inf"), 1e39):
        with pytest.raises(Problem, match=r"3\.4e38"):
            trainer.set_parameter("h1.weight", (0, 0), value)
    for index in ((), (0,), (9, 9), (-1, 0)):
        with pytest.raises(Problem, match="no number"):
            trainer.set_parameter("h1.weight", index, 0.0)
    for tensor in TENSORS[1:]:
        with pytest.raises(Problem):
            trainer.load_parameters({"h1.weight": tensor})
    for name, values in trainer.parameters().items():
        np.testing.assert_array_equal(values, before[name])


@pytest.mark.parametrize("preset", list_presets())
def test_a_rate_of_a_thousand_million_keeps_the_weights_finite(preset):
    document = load_preset(preset)
    optimizer = document.training.optimizer
    if not hasattr(optimizer, "rate"):
        pytest.skip("its optimizer has no rate")
    trainer = Trainer(edits.set_field(document, ("training", "optimizer"), optimizer.replace(rate=1e9)))
    try:
        trainer.step(50)
    except Problem as problem:
        said = str(problem)
    else:
        said = "learning rate"
    assert "learning rate" in said
    assert all(np.isfinite(values).all() for values in trainer.parameters().values())


def test_how_slices_are_cut_and_who_cuts_them_changes_no_bit():
    layers = [("h1", dense(6)), ("drop1", LAYERS["dropout"](p=0.4)), ("out", dense(1, "linear"))]
    document = chain(layers, training={"optimizer": OPTIMIZERS["adam"]()}, batch=7)
    whole = Trainer(document)
    whole.step(120)
    chance = random.Random(5)
    cut = Trainer(document)
    marks = [0, *sorted(chance.sample(range(1, 120), 9)), 120]
    for before, after in pairwise(marks):
        cut.run_to(before, chance.randrange(len(cut.network.info.rows)))
        cut.run_to(after, 0)
        if after > 10:
            cut.back_to(after - 3, 0)
            cut.run_to(after, 0)
    worker = Worker()
    worker.start()
    try:
        worker.submit(SetDocument(document, 1))
        worker.submit(SetPace(1e5))
        worker.submit(Run())
        until = time.monotonic() + ANSWER
        while ((snapshot := worker.take()) is None or snapshot.step < 20) and time.monotonic() < until:
            threading.Event().wait(0.002)
        worker.submit(Pause())
        done = Perform(lambda trainer: (trainer.state(), trainer.steps))
        worker.submit(done)
        _, steps = done.result.result(ANSWER)
        other = Perform(lambda trainer: trainer.parameters())
        worker.submit(other)
        found = other.result.result(ANSWER)
    finally:
        worker.close()
    straight = Trainer(document)
    straight.step(steps)
    assert steps >= 20
    for name, values in whole.parameters().items():
        assert values.tobytes() == cut.parameters()[name].tobytes()
        assert found[name].tobytes() == straight.parameters()[name].tobytes()


@pytest.mark.skipif(CHECKED, reason="the checked binder compiles no rows beforehand: there is nothing to interrupt")
def test_closing_while_kernels_compile_does_not_wait_for_all_of_them(caught, monkeypatch):
    started, goes_on, compiled = threading.Event(), threading.Event(), []

    def slowly(network, kernels):  # type: ignore[no-untyped-def]
        for number, kernel in enumerate(dict.fromkeys(kernels)):
            network.progress(number, len(kernels))
            started.set()
            assert goes_on.wait(ANSWER)
            compiled.append(kernel)

    monkeypatch.setattr(Network, "_compile", slowly)
    worker = Worker()
    worker.start()
    opened = SetDocument(mlp(4), 1)
    saved = Perform(lambda trainer: None)
    worker.submit(opened)
    worker.submit(saved)
    assert started.wait(ANSWER)
    closing = threading.Thread(target=worker.close)
    closing.start()
    while not worker._closing:
        threading.Event().wait(0.001)
    goes_on.set()
    closing.join(ANSWER)
    assert not closing.is_alive()
    assert len(compiled) == 1
    assert opened.dropped.done()  # and whoever undoes it then finds no weights to bring back
    assert saved.result.cancelled()
    assert not caught
