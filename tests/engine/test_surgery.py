"""Links taken out and put back, units added: what was learnt stays, whatever the optimizer remembers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from playground import edits
from playground.document import Document
from playground.engine.commands import LoadParameters, Perform, SetDocument
from playground.engine.curvature import saliences
from playground.engine.growing import grow
from playground.engine.pruning import brain_damage, prune, restore
from playground.engine.trainer import Trainer
from playground.graph import Graph, Node, Wire
from playground.layers import LAYERS
from playground.layers.dense import Dense
from playground.optimizers import OPTIMIZERS
from playground.regularizers import REGULARIZERS
from playground.surgery import with_links, without_links
from playground.text import Problem
from tests.engine.networks import chain, dense, mlp

EVERY_OPTIMIZER = pytest.mark.parametrize("kind", [spec.kind() for spec in OPTIMIZERS])


def with_optimizer(document: Document, kind: str) -> Document:
    return edits.set_field(document, ("training", "optimizer"), OPTIMIZERS[kind]())


def trained(document: Document, steps: int) -> Trainer:
    trainer = Trainer(document)
    trainer.step(steps)
    return trainer


def removed_weights(trainer: Trainer) -> dict[str, np.ndarray]:
    """The weights of all deleted links."""
    found = {}
    for node in trainer.document.graph.nodes:
        if isinstance(node.layer, Dense) and node.layer.removed:
            weight = trainer.parameters()[f"{node.id}.weight"]
            found[node.id] = np.array([weight[unit, source] for source, unit in node.layer.removed])
    return found


# ---- pruning ----


@pytest.mark.parametrize("decay", [None, "l2", "l1", "decoupled_decay"])
@EVERY_OPTIMIZER
def test_removed_links_stay_zero_whatever_the_optimizer_remembers(kind, decay):
    document = with_optimizer(mlp(6, 4, data="moons"), kind)
    if decay:
        document = edits.set_field(document, ("training", "regularizer"), REGULARIZERS[decay]())
    trainer = trained(document, 40)
    assert len(prune(trainer, 15)) == 15
    before = trainer.parameters()
    trainer.step(40)
    found = removed_weights(trainer)
    assert sum(len(values) for values in found.values()) == 15
    assert all((values == 0).all() for values in found.values())
    assert any((trainer.parameters()[name] != values).any() for name, values in before.items())


@EVERY_OPTIMIZER
def test_pruning_keeps_everything_else(kind):
    trainer = trained(with_optimizer(mlp(6, 4, data="moons"), kind), 40)
    network = trainer.network
    parameters, counters = network.parameters.copy(), network.counters.copy()
    slots = {name: network.memory.array(slot).copy() for name, slot in network.shared.slots.items()}
    recorder = trainer.recorder
    least = sorted(
        (value, name) for name, values in saliences(trainer).items() if "weight" in name for value in values.ravel()
    )[:8]
    removal = prune(trainer, 8)
    assert removal.predicted == pytest.approx(0.5 * sum(value for value, _ in least))
    network = trainer.network
    mask = network.layout.mask()
    assert mask is not None
    assert (mask == 0).sum() == 8
    np.testing.assert_array_equal(network.parameters, parameters * mask)
    for name, slot in network.shared.slots.items():
        np.testing.assert_array_equal(network.memory.array(slot), slots[name] * mask)
    np.testing.assert_array_equal(network.counters, counters)
    assert trainer.recorder is recorder


def settled(document: Document, steps: int) -> Trainer:
    """All samples in every batch, until the gradient has vanished."""
    trainer = trained(with_optimizer(document, "adam"), steps)
    trainer.adopt(edits.set_field(trainer.document, ("training", "optimizer", "rate"), 1e-4))
    trainer.step(4000)
    gradients = trainer.network.gradients
    assert gradients is not None
    assert np.abs(gradients).max() < 1e-5
    return trainer


def test_the_loss_rises_by_half_the_salience():
    """A linear layer at its minimum: what Optimal Brain Damage predicts for each link is exactly what happens."""
    features = LAYERS["features"](chosen=("x1", "x2", "x1_squared", "x1_x2", "sin_x2"))
    layers = [("features", features), ("out", dense(1, "linear"))]
    fields = {"samples": 200, "noise": 0.4}
    document = chain(layers, data="regression_plane", data_fields=fields, loss="half_squared_error", batch=1000)
    trainer = settled(document, 4000)
    loss = trainer.evaluate("train")["loss"]
    found = sorted(saliences(trainer)["out.weight"].ravel() / 2)
    for count in (1, 2):
        removal = prune(trainer, count)
        rise = trainer.evaluate("train")["loss"] - loss
        assert removal.predicted == pytest.approx(sum(found[:count]), rel=1e-6)
        assert rise == pytest.approx(removal.predicted, rel=0.02 if count == 1 else 0.6, abs=1e-7)
        restore(trainer, removal)
    assert trainer.evaluate("train")["loss"] == pytest.approx(loss, rel=1e-6)


def test_near_a_minimum_of_a_trained_network_the_loss_bends_as_predicted():
    """A tenth of the way to zero and a tenth beyond: the mean rise is a hundredth of S/2, link by link."""
    document = mlp(6, data="moons", data_fields={"samples": 400, "noise": 0.5}, batch=1000)
    document = edits.set_field(document, ("training", "regularizer"), REGULARIZERS["l2"](rate=0.001))
    trainer = settled(document, 6000)
    loss = trainer.evaluate("train")["loss"]
    found, parameters = saliences(trainer), trainer.parameters()
    ratios = []
    for name in ("h1.weight", "out.weight"):
        for index in np.ndindex(parameters[name].shape):
            weight = float(parameters[name][index])
            rises = []
            for factor in (0.9, 1.1):
                trainer.set_parameter(name, index, factor * weight)
                rises.append(trainer.evaluate("train")["loss"] - loss)
            trainer.set_parameter(name, index, weight)
            ratios.append(np.mean(rises) / (0.01 * found[name][index] / 2))
    assert len(ratios) == 18
    assert np.abs(np.log(ratios)).max() < 0.25
    assert np.abs(np.log(np.median(ratios))) < 0.05


def test_half_of_the_links_can_go_and_accuracy_stays():
    trainer = trained(with_optimizer(mlp(12, data="moons", data_fields={"samples": 300}), "adam"), 2000)
    before = trainer.evaluate("test")["accuracy"]
    for _ in range(3):
        prune(trainer, 6)
        trainer.step(500)
    assert before > 0.95
    assert trainer.evaluate("test")["accuracy"] >= before - 0.02
    assert sum(len(values) for values in removed_weights(trainer).values()) == 18


def test_least_salient_links_cost_less_than_the_most_salient_ones():
    trainer = trained(with_optimizer(mlp(10, data="moons"), "adam"), 1500)
    loss = trainer.evaluate("train")["loss"]
    found = saliences(trainer)["h1.weight"]
    weights = trainer.parameters()["h1.weight"]
    costs = []
    for chosen in (np.argsort(found.ravel())[:4], np.argsort(found.ravel())[-4:]):
        changed = weights.copy().ravel()
        changed[chosen] = 0.0
        trainer.load_parameters({"h1.weight": changed.reshape(weights.shape)})
        costs.append(trainer.evaluate("train")["loss"] - loss)
        trainer.load_parameters({"h1.weight": weights})
    assert costs[0] < 0.2 * costs[1]


def test_restoring_puts_links_or_everything_back():
    trainer = trained(with_optimizer(mlp(6, 4), "momentum"), 50)
    document, parameters = trainer.document, trainer.parameters()
    slots = {name: trainer.network.memory.array(s).copy() for name, s in trainer.network.shared.slots.items()}
    removal = prune(trainer, 7)
    trainer.step(20)
    now = trainer.parameters()
    restore(trainer, removal)
    assert trainer.document == document
    for name, values in trainer.parameters().items():
        back = np.zeros(values.shape, bool)
        for source, unit in removal.links.get(name.removesuffix(".weight"), ()) if "weight" in name else ():
            back[unit, source] = True
        np.testing.assert_array_equal(values, np.where(back, parameters[name], now[name]))
    removal = prune(trainer, 7)
    trainer.step(20)
    restore(trainer, removal, whole=True)
    assert all((trainer.parameters()[name] == values).all() for name, values in removal.tensors.items())
    assert trainer.document == document
    assert any(values.any() for values in slots.values())
    shared = trainer.network.shared.slots["velocity"]
    np.testing.assert_array_equal(
        trainer.network.layout.read(trainer.network.memory.array(shared))["h1.weight"],
        removal.slots["velocity"]["h1.weight"],
    )
    trainer.step(5)


def test_brain_damage_ends_when_the_control_set_worsens():
    trainer = trained(with_optimizer(mlp(8, data="moons"), "adam"), 1500)
    loss = trainer.evaluate("test")["loss"]
    done = brain_damage(trainer, 3, 300, tolerance=0.05)
    assert sum(len(removal) for removal in done) == sum(len(v) for v in removed_weights(trainer).values())
    assert all(len(removal) == 3 for removal in done)
    assert len(done) < 8
    assert trainer.evaluate("test")["loss"] <= loss * 1.05 ** max(len(done), 1)
    trainer.step(10)


def test_too_many_links_and_other_layers_are_refused():
    trainer = trained(mlp(2), 5)
    document = trainer.document
    with pytest.raises(Problem, match="7 links cannot be removed: the Dense layers have 6"):
        prune(trainer, 7)
    assert trainer.document is document
    with pytest.raises(Problem, match="Dense layers"):
        without_links(document, {"loss": [(0, 0)]})
    assert with_links(without_links(document, {"h1": [(1, 0)]}), {"h1": [(1, 0)]}) == document


# ---- growing ----


@EVERY_OPTIMIZER
@pytest.mark.parametrize("units", [1, 3])
def test_growing_keeps_every_bit_of_the_answer(kind, units):
    trainer = trained(with_optimizer(mlp(5, 4, data="moons"), kind), 60)
    inputs = trainer.network.table.inputs[:200]
    answer, steps, epoch, recorder = trainer.predict(inputs), trainer.steps, trainer.epoch, trainer.recorder
    old, old_tensors = trainer.network, trainer.parameters()
    before = grow(trainer, "h1", units)
    assert before == old.document
    np.testing.assert_array_equal(trainer.predict(inputs), answer)
    assert (trainer.steps, trainer.epoch, trainer.recorder) == (steps, epoch, recorder)
    tensors = trainer.parameters()
    assert tensors["h1.weight"].shape == (5 + units, 2)
    np.testing.assert_array_equal(tensors["h1.weight"][:5], old_tensors["h1.weight"])
    assert (tensors["h1.weight"][5:] != 0).all()
    np.testing.assert_array_equal(tensors["h2.weight"][:, :5], old_tensors["h2.weight"])
    assert (tensors["h2.weight"][:, 5:] == 0).all()
    network = trainer.network
    for name, slot in network.shared.slots.items():
        mine = network.layout.read(network.memory.array(slot))
        theirs = old.layout.read(old.memory.array(old.shared.slots[name]))
        np.testing.assert_array_equal(mine["h1.weight"][:5], theirs["h1.weight"])
        np.testing.assert_array_equal(mine["h2.weight"][:, :5], theirs["h2.weight"])
        np.testing.assert_array_equal(mine["out.weight"], theirs["out.weight"])
        assert not mine["h1.weight"][5:].any()
        assert not mine["h2.weight"][:, 5:].any()
    counters = (n.memory.array(n.shared.optimizer_counters) for n in (network, old))
    np.testing.assert_array_equal(*counters)
    trainer.step(60)
    assert (trainer.parameters()["h2.weight"][:, 5:] != 0).any()


def test_training_goes_on_and_repeats_bit_for_bit():
    trainer = trained(with_optimizer(mlp(2, data="circles"), "adam"), 300)
    loss = trainer.evaluate("train")["loss"]
    grow(trainer, "h1", 4)
    assert trainer.evaluate("train")["loss"] == pytest.approx(loss, rel=1e-6)
    trainer.step(1500)
    assert trainer.evaluate("train")["loss"] < 0.5 * loss
    there = trainer.network.parameters.copy()
    trainer.back_to(trainer.steps - 7, 0)
    trainer.step(7)
    np.testing.assert_array_equal(trainer.network.parameters, there)


def test_small_outgoing_weights():
    trainer = trained(mlp(4, 3), 50)
    answer = trainer.predict(trainer.network.table.inputs)
    grow(trainer, "h1", 2, outgoing=0.01)
    new = trainer.parameters()["h2.weight"][:, 4:]
    assert (new != 0).all()
    assert np.abs(new).max() < 0.02
    np.testing.assert_allclose(trainer.predict(trainer.network.table.inputs), answer, atol=0.05)


def wired(layers: dict[str, Any], wires: list[tuple[str, str]], **settings: Any) -> Document:
    graph = Graph(
        nodes=tuple(Node(id=key, layer=layer) for key, layer in layers.items()),
        wires=tuple(Wire(source=a, target=b) for a, b in wires),
    )
    return mlp(2, **settings).replace(graph=graph, positions={})


def between() -> Document:
    """What may stand between: functions with slopes of their own, dropout, a concatenation, deleted links."""
    layers = {
        "data": LAYERS["data"](),
        "h1": dense(3, "prelu").replace(activation={"type": "prelu", "shared": False}, removed=((1, 2),)),
        "side": dense(2),
        "act1": LAYERS["activation"](function={"type": "prelu", "shared": False}),
        "drop": LAYERS["dropout"](p=0.1),
        "both": LAYERS["concat"](),
        "h2": dense(3).replace(removed=((0, 0), (4, 1), (1, 2))),
        "h3": dense(2),
        "join": LAYERS["concat"](),
        "out": dense(1, "linear"),
        "loss": mlp(2).graph.node("loss").layer,
    }
    wires = [
        ("data", "h1"), ("data", "side"), ("h1", "act1"), ("act1", "drop"), ("drop", "both"), ("side", "both"),
        ("both", "h2"), ("h1", "h3"), ("h2", "join"), ("h3", "join"), ("join", "out"), ("out", "loss"),
    ]  # fmt: skip
    return wired(layers, wires)


def test_the_new_units_are_followed_to_every_reader():
    trainer = trained(between(), 40)
    answer = trainer.predict(trainer.network.table.inputs)
    before = trainer.parameters()
    grow(trainer, "h1", 2)
    np.testing.assert_array_equal(trainer.predict(trainer.network.table.inputs), answer)
    tensors = trainer.parameters()
    assert trainer.document.graph.node("h2").layer.removed == ((0, 0), (6, 1), (1, 2))
    assert tensors["h2.weight"].shape == (3, 7)
    np.testing.assert_array_equal(tensors["h2.weight"][:, [0, 1, 2, 5, 6]], before["h2.weight"])
    np.testing.assert_array_equal(tensors["h3.weight"][:, :3], before["h3.weight"])
    np.testing.assert_array_equal(tensors["act1.weight"][:3], before["act1.weight"])
    np.testing.assert_array_equal(tensors["h1.slope"][:3], before["h1.slope"])
    trainer.step(30)
    assert all((values == 0).all() for values in removed_weights(trainer).values())


def test_a_sequence_grows_through_flatten():
    layers = [
        ("steps", LAYERS["reshape"](sizes=(2, 1))),
        ("h1", dense(3)),
        ("flat", LAYERS["flatten"]()),
        ("out", dense(1, "linear")),
    ]
    trainer = trained(chain(layers), 30)
    answer, before = trainer.predict(trainer.network.table.inputs), trainer.parameters()["out.weight"]
    grow(trainer, "h1", 1)
    np.testing.assert_array_equal(trainer.predict(trainer.network.table.inputs), answer)
    np.testing.assert_array_equal(trainer.parameters()["out.weight"][:, [0, 1, 2, 4, 5, 6]], before)


def test_activations_by_unit_and_weights_by_hand_follow():
    layer = dense(2).replace(unit_activations=("tanh", "relu"))
    document = chain([("h1", layer), ("out", dense(1, "linear"))])
    hand = {"h1.weight": [[1.0, 2.0], [3.0, 4.0]], "out.bias": [0.5]}
    trainer = trained(document.replace(weights=hand), 5)
    grow(trainer, "h1", 2)
    assert trainer.document.graph.node("h1").layer.unit_activations == ("tanh", "relu", "relu", "relu")
    assert set(trainer.document.weights) == {"out.bias"}
    trainer.reset()
    trainer.step(3)


@pytest.mark.parametrize(
    ("node", "sentence"),
    [
        ("out", "'out' feeds the loss 'loss': its units follow from the data"),
        ("h1", "'soft' .* behind it would not keep what was learnt"),
        ("loss", "Dense layers"),
        ("gone", "no node 'gone'"),
    ],
)
def test_what_cannot_grow_is_refused_in_a_sentence(node, sentence):
    trainer = trained(chain([("h1", dense(3)), ("soft", LAYERS["softmax"]()), ("out", dense(1, "linear"))]), 3)
    document = trainer.document
    with pytest.raises(Problem, match=sentence):
        grow(trainer, node, 1)
    assert trainer.document is document
    trainer.step(1)


def test_limits_of_growing():
    trainer = trained(mlp(3), 3)
    with pytest.raises(Problem, match="0 units cannot be added"):
        grow(trainer, "h1", 0)
    with pytest.raises(Problem, match="units is 65539, but must be at most 65536"):
        grow(trainer, "h1", 65536)


def test_both_are_edits_that_the_window_can_undo(worker):
    """On the trainer's thread: the operation, then the document and weights of before."""
    document = with_optimizer(mlp(4, 3), "adam")
    worker.submit(SetDocument(document, 1))

    def act(action: Any) -> Any:
        command = Perform(action)
        worker.submit(command)
        return command.result.result(60)

    act(lambda trainer: trainer.step(50))
    weights = act(lambda trainer: trainer.parameters())
    removal = act(lambda trainer: prune(trainer, 5))
    worker.submit(SetDocument(removal.document, 2))
    worker.submit(LoadParameters(removal.tensors))
    assert act(lambda trainer: trainer.document) == document
    before = act(lambda trainer: grow(trainer, "h1", 2))
    assert act(lambda trainer: trainer.parameters()["h1.weight"].shape) == (6, 2)
    worker.submit(SetDocument(before, 3))
    worker.submit(LoadParameters(weights))
    found = act(lambda trainer: trainer.parameters())
    assert all((found[name] == values).all() for name, values in weights.items())
    assert act(lambda trainer: trainer.steps) == 50
