"""More than chains: shards on threads, ports, tied weights, several losses, sequences with lengths, groups."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from playground.document import Document, Group
from playground.engine.observe import losses
from playground.engine.trainer import Trainer
from playground.graph import Graph
from playground.interop.project import open_project, save_project
from playground.text import Problem
from tests.engine.networks import dense_of, loss_of, network


def translator(**settings: Any) -> Document:
    nodes = {
        "data": {"type": "data"},
        "written": {"type": "data", "field": "decoder"},
        "e1": {"type": "embedding", "vocabulary": 6, "features": 8},
        "encoder": {"type": "lstm", "units": 24},
        "e2": {"type": "embedding", "vocabulary": 6, "features": 8},
        "decoder": {"type": "lstm", "units": 24},
        "out": dense_of(6),
        "loss": loss_of("cross_entropy"),
    }
    wires = "data>e1, e1>encoder, written>e2, e2>decoder, encoder:state>decoder:state, decoder>out, out>loss"
    return network(nodes, wires, {"type": "reversal", "letters": 5, "longest": 5, "samples": 500}, **settings)


def batch_normalised() -> Document:
    nodes = {
        "data": {"type": "data"},
        "h1": dense_of(8),
        "norm": {"type": "batch_norm"},
        "out": dense_of(1),
        "loss": loss_of("binary_cross_entropy"),
    }
    return network(nodes, "data>h1, h1>norm, norm>out, out>loss", {"type": "circles"})


def autoencoder() -> Document:
    nodes = {
        "data": {"type": "data"},
        "flat": {"type": "flatten"},
        "code": dense_of(12, "sigmoid"),
        "tied": {"type": "tied_dense", "owner": "code", "units": 64},
        "loss": loss_of("mean_squared_error", target="inputs"),
    }
    return network(nodes, "data>flat, flat>code, code>tied, tied>loss", {"type": "digits"})


def test_an_encoder_hands_its_state_to_a_decoder():
    trainer = Trainer(translator())
    rows = trainer.network.rows
    assert ("encoder", "state") in rows.named_outputs
    trainer.step(1)
    assert np.abs(trainer.gradients()["encoder.weight_hh_l0"]).max() > 0
    trainer.step(600)
    assert trainer.evaluate("test")["accuracy"] > 0.9


def test_steps_beyond_a_sequences_end_count_nowhere():
    trainer = Trainer(translator(order="in order", batch=20))
    trainer.step(1)
    table = trainer.network.table
    real = int(table.lengths["targets"][:20].sum())
    by_step = trainer.network.array(next(b for n, b in trainer.network.rows.named.items() if n == "loss.weights"))
    assert np.count_nonzero(by_step) == real
    assert by_step.sum() == pytest.approx(1.0, abs=1e-5)
    # The loss over a split weighs every real token the same.
    scores = trainer.predict_columns("test")
    part = table.part("test")
    shifted = scores - scores.max(axis=2, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))
    known = np.arange(part.targets.shape[1]) < part.lengths["decoder"][:, None]
    picked = np.take_along_axis(logs, part.targets[:, :, None], axis=2)[:, :, 0]
    assert trainer.evaluate("test")["loss"] == pytest.approx(-picked[known].mean(), rel=1e-4)
    assert trainer.evaluate("test")["accuracy"] == pytest.approx((scores.argmax(2) == part.targets)[known].mean())


def test_tied_weights_are_learnt_from_both_sides():
    trainer = Trainer(autoencoder())
    assert [name for name in trainer.parameters() if name.endswith("weight")] == ["code.weight"]
    before = trainer.evaluate("test")["loss"]
    trainer.step(400)
    assert trainer.evaluate("test")["loss"] < 0.5 * before


def test_the_gradient_of_tied_weights_is_the_sum_of_both_uses():
    torch = pytest.importorskip("torch")
    trainer = Trainer(autoencoder().replace(seed=3))
    start = {name: torch.tensor(values, requires_grad=True) for name, values in trainer.parameters().items()}
    trainer.step(1)
    index = trainer.network.array(trainer.network.rows.index)
    x = torch.tensor(trainer.network.table.inputs[index].reshape(len(index), -1))
    code = torch.sigmoid(x @ start["code.weight"].T + start["code.bias"])
    torch.nn.functional.mse_loss(code @ start["code.weight"] + start["tied.bias"], x).backward()
    for name, values in trainer.gradients().items():
        np.testing.assert_allclose(values, start[name].grad.numpy(), rtol=1e-4, atol=1e-6, err_msg=name)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"owner": ""}, "has no weights"),
        ({"owner": "nobody"}, "'nobody', which has no weight"),
        ({"owner": "flat"}, "'flat', which has no weight"),
        ({"units": 60}, "would need weights 60x12 of 'code', which has 64x12: give it 12 inputs and 64 units"),
    ],
)
def test_weights_that_cannot_be_lent(changes, sentence):
    document = autoencoder()
    nodes = tuple(n.replace(layer=n.layer.replace(**changes)) if n.id == "tied" else n for n in document.graph.nodes)
    with pytest.raises(Problem, match=sentence) as caught:
        Trainer(document.replace(graph=document.graph.replace(nodes=nodes)))
    assert caught.value.node == "tied"


def exits(weight: float) -> Document:
    nodes = {
        "data": {"type": "data"},
        "h1": dense_of(8, "tanh"),
        "h2": dense_of(8, "tanh"),
        "early": dense_of(1),
        "late": dense_of(1),
        "loss1": loss_of("binary_cross_entropy", weight=weight),
        "loss2": loss_of("binary_cross_entropy"),
    }
    wires = "data>h1, h1>h2, h1>early, h2>late, early>loss1, late>loss2"
    return network(nodes, wires, {"type": "circles"})


def test_several_losses_count_by_their_weights():
    trainer = Trainer(exits(0.3))
    trainer.step(1)
    weighted = trainer.gradients()
    parts = {}
    for weight in (0.0, 1.0):
        other = Trainer(exits(weight))
        other.step(1)
        parts[weight] = other.gradients()
    for name, values in weighted.items():
        expected = parts[0.0][name] + 0.3 * (parts[1.0][name] - parts[0.0][name])
        np.testing.assert_allclose(values, expected, rtol=1e-4, atol=1e-6, err_msg=name)
    first, second = (trainer.network.array(trainer.network.rows.losses[n])[:].mean() for n in ("loss1", "loss2"))
    assert trainer.loss == pytest.approx(0.3 * first + second, rel=1e-5)
    trainer.adopt(exits(0.7))
    assert trainer.steps == 1, "a weight is a live setting"
    assert trainer.network.cells()["nodes.loss1.weight"] == pytest.approx(0.7)


def test_states_are_carried_between_windows_of_a_text_and_forgotten_at_its_end():
    nodes = {
        "data": {"type": "data"},
        "onehot": {"type": "one_hot", "vocabulary": 34},
        "cell": {"type": "rnn", "units": 5, "carry": True},
        "out": dense_of(34),
        "loss": loss_of("cross_entropy"),
    }
    document = network(nodes, "data>onehot, onehot>cell, cell>out, out>loss", {"type": "text", "steps": 4}, batch=3)
    document = document.replace(training=document.training.replace(order="in streams"))
    table = Trainer.open(document).network.table
    nodes["onehot"]["vocabulary"] = len(table.vocabulary)
    nodes["out"] = dense_of(len(table.vocabulary))
    document = network(
        nodes, "data>onehot, onehot>cell, cell>out, out>loss", {"type": "text", "steps": 4}, batch=3, order="in streams"
    )
    trainer = Trainer(document)
    length = table.train // 3
    trainer.step(1)
    first = trainer.network.array(trainer.network.rows.index).copy()
    assert first.tolist() == [0, length, 2 * length]
    carried = trainer.network.memory.array(next(iter(trainer.network.shared.carried.values())))
    assert np.abs(carried).max() > 0
    trainer.step(1)
    assert trainer.network.array(trainer.network.rows.index).tolist() == [1, length + 1, 2 * length + 1]
    while trainer.epoch == 0:
        trainer.step(1)
    assert (carried == 0).all()


def test_a_project_keeps_ports_groups_statistics_and_carried_states(tmp_path):
    document = translator().replace(groups=(Group(id="reader", members=("e1", "encoder")),))
    for given in (document, batch_normalised()):
        trainer = Trainer(given)
        trainer.step(11)
        save_project(trainer, tmp_path / "project.netplay")
        found, state = open_project(tmp_path / "project.netplay")
        again = Trainer.resume(state)
        assert found == given
        trainer.step(5)
        again.step(5)
        for mine, theirs in ((trainer.parameters(), again.parameters()), (trainer.statistics(), again.statistics())):
            assert all(mine[name].tobytes() == theirs[name].tobytes() for name in mine)


def test_grouping_renames_tensors_and_keeps_what_was_learnt():
    document = translator()
    trainer = Trainer(document)
    trainer.step(20)
    before = trainer.parameters()
    grouped = document.replace(groups=(Group(id="reader", members=("e1", "encoder")),))
    assert not trainer.adopt(grouped)
    after = trainer.parameters()
    assert "reader.encoder.weight_hh_l0" in after
    assert after["reader.encoder.weight_hh_l0"].tobytes() == before["encoder.weight_hh_l0"].tobytes()
    assert after["decoder.weight_hh_l0"].tobytes() == before["decoder.weight_hh_l0"].tobytes()


@pytest.mark.parametrize(
    ("groups", "sentence"),
    [
        ([{"id": "a", "members": ["nobody"]}], "names 'nobody', which is not a node"),
        ([{"id": "a", "members": []}], "has no members"),
        ([{"id": "h1", "members": ["h1"]}], "already taken"),
        ([{"id": "a", "members": ["h1"]}, {"id": "b", "members": ["h1"]}], "is in the groups 'a' and 'b'"),
    ],
)
def test_groups_that_cannot_be(groups, sentence):
    with pytest.raises(Problem, match=sentence):
        exits(1.0).replace(groups=tuple(Group.model_validate(group) for group in groups))


@pytest.mark.parametrize(
    ("wire", "sentence"),
    [
        ({"source": "encoder", "target": "out", "port": "state"}, "'out' has no input called state"),
        ({"source": "e2", "target": "decoder", "port": "state"}, "is already wired to 'encoder'"),
    ],
)
def test_ports_that_do_not_take_a_wire(wire, sentence):
    graph = translator().graph
    with pytest.raises(Problem, match=sentence):
        Graph.model_validate({"nodes": graph.nodes, "wires": [*(w.model_dump() for w in graph.wires), wire]})


def test_an_output_that_is_not_there():
    document = translator()
    wires = [w.model_dump() for w in document.graph.wires]
    for wire in wires:
        if wire.get("output"):
            wire["output"] = "memory"
    graph = Graph.model_validate({"nodes": document.graph.nodes, "wires": wires})
    with pytest.raises(Problem, match="'encoder' has no output called memory: it has state"):
        Trainer(document.replace(graph=graph))


@pytest.mark.parametrize(
    ("nodes", "wires", "data", "sentence"),
    [
        (
            {"cell": {"type": "gru", "units": 3}, "out": dense_of(2)},
            "data>cell, cell>out, out>loss",
            {"type": "parity"},
            "put Last step before the last layer",
        ),
        (
            {"cell": {"type": "gru", "units": 3}, "last": {"type": "last_step"}, "out": dense_of(2)},
            "data>cell, cell>last, last>out, out>loss",
            {"type": "parity", "answers": "at every step"},
            "take out Last step",
        ),
        (
            {"more": {"type": "data", "field": "box"}, "cell": {"type": "gru", "units": 3}},
            "more>cell, cell>loss",
            {"type": "parity"},
            "brings 'box', but the data have inputs: choose one of these",
        ),
    ],
)
def test_sequences_and_targets_that_do_not_fit(nodes, wires, data, sentence):
    given = {"data": {"type": "data"}, **nodes, "loss": loss_of("cross_entropy")}
    with pytest.raises(Problem, match=sentence):
        Trainer(network(given, wires, data))


def test_tokens_outside_a_vocabulary_are_refused_at_the_layer():
    document = translator()
    small = {"e2": {"type": "embedding", "vocabulary": 4, "features": 8}}
    nodes = tuple(
        n.replace(layer=n.layer.replace(vocabulary=small[n.id]["vocabulary"])) if n.id in small else n
        for n in document.graph.nodes
    )
    with pytest.raises(
        Problem, match="'e2' knows 4 tokens, but the data hold numbers up to 5: make its vocabulary 6"
    ) as caught:
        Trainer(document.replace(graph=document.graph.replace(nodes=nodes)))
    assert caught.value.node == "e2"


def test_far_too_many_weights_are_refused_before_any_is_made():
    wide = {"a": dense_of(65536), "b": {**dense_of(65536), "removed": [[0, 0]]}, "out": dense_of(1)}
    nodes = {"data": {"type": "data"}, **wide, "loss": loss_of("binary_cross_entropy")}
    with pytest.raises(Problem, match="make 'b' smaller") as caught:
        Trainer(network(nodes, "data>a, a>b, b>out, out>loss", {"type": "circles"}))
    assert caught.value.node == "b"


def test_a_network_whose_targets_are_missing_still_answers():
    document = exits(1.0)
    nodes = tuple(
        n.replace(layer=n.layer.replace(target="box")) if n.id == "loss1" else n for n in document.graph.nodes
    )
    trainer = Trainer.open(document.replace(graph=document.graph.replace(nodes=nodes)))
    assert "compares with 'box'" in str(trainer.network.problem)
    assert trainer.network.problem.node == "loss1"
    assert trainer.evaluation.over_plane()["h2"].shape[2] == 8
    assert set(trainer.predict(trainer.network.table.inputs[:3])) == {"early", "late"}


@pytest.mark.parametrize(
    "layer",
    [
        {"type": "gru", "units": 4, "bidirectional": True},
        {"type": "conv1d", "filters": 4, "kernel": 3, "padding": "same"},
    ],
)
def test_who_sees_the_next_step_cannot_be_asked_for_it(layer):
    def document(changes: dict[str, Any], data: dict[str, Any], criterion: str, units: int):
        nodes = {"data": {"type": "data"}, "cell": {**layer, **changes}, "out": dense_of(units)}
        wires = "data>cell, cell>out, out>loss"
        return network({**nodes, "loss": loss_of(criterion)}, wires, data)

    with pytest.raises(Problem, match="'cell' reads the whole sequence, but the data ask for the next step") as caught:
        Trainer(document({}, {"type": "sine"}, "mean_squared_error", 1))
    assert caught.value.node == "cell"
    honest = {"bidirectional": False} if layer["type"] == "gru" else {"padding": "causal"}
    Trainer(document(honest, {"type": "sine"}, "mean_squared_error", 1)).step(1)
    Trainer(document({}, {"type": "parity", "answers": "at every step"}, "cross_entropy", 2)).step(1)


def test_tied_weights_are_counted_once():
    trainer = Trainer(autoencoder())
    counts = [trainer.network.inference.parameter_count(node) for node in ("code", "tied")]
    assert counts == [64 * 12 + 12, 64]
    assert sum(counts) == sum(values.size for values in trainer.parameters().values())


def test_every_loss_is_told_by_itself():
    trainer = Trainer(exits(0.3))
    trainer.step(3)
    told = losses(trainer.network)
    assert set(told) == {"loss1", "loss2"}
    assert trainer.loss == pytest.approx(0.3 * told["loss1"] + told["loss2"], rel=1e-5)
    assert losses(Trainer(autoencoder()).network) == {}


def test_a_pass_of_far_too_many_rows_is_refused(monkeypatch):
    monkeypatch.setattr("playground.engine.wiring.MOST_ROWS", 20)
    with pytest.raises(Problem, match="one pass up to 'decoder' would take more than 20 rows") as caught:
        Trainer(translator())
    assert caught.value.node == "decoder"
