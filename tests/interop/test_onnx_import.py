"""ONNX files become documents with their weights: what comes back gives what it gave before, trains, and reports."""

from __future__ import annotations

import math

import numpy as np
import pytest

import playground
from playground.commands import COMMANDS
from playground.engine.trainer import Trainer
from playground.interop.exporting import export_network
from playground.interop.presets import list_presets
from playground.interop.project import SavedDocument
from playground.text import Problem
from tests.cli.running import run
from tests.interop.onnx_layers import CASES, document_of, feed
from tests.interop.onnx_layers import run as run_document

onnx = pytest.importorskip("onnx")

from playground.interop.onnx_backend import Backend  # noqa: E402
from playground.interop.onnx_writer.export import onnx_model  # noqa: E402
from tests.interop.onnx_random import CASES as RANDOM  # noqa: E402
from tests.interop.onnx_random import model_of  # noqa: E402

helper, numpy_helper = onnx.helper, onnx.numpy_helper
# What the exporters of a few layers write and no single layer reads.
NOT_READ = {"Sin", "Exp", "ReduceSumSquare", "GatherElements", "OneHot", "Expand", "Max", "Min"}


def answers(model, inputs) -> dict[str, np.ndarray]:
    found = Backend.prepare(model).run([inputs[place.name] for place in model.graph.input])
    return dict(zip([place.name for place in model.graph.output], found, strict=True))


@pytest.mark.parametrize("preset", list_presets())
def test_a_preset_comes_back(preset, tmp_path):
    trainer = Trainer.open(playground.load(preset))
    trainer.step(3)
    model = onnx.load(export_network(trainer, tmp_path / "network.onnx"))
    table = trainer.network.table.taken(slice(0, 7))
    unread = {node.op_type for node in model.graph.node} & NOT_READ
    if unread:
        with pytest.raises(Problem) as caught:
            answers(model, feed(table))
        assert any(f"operator {kind}" in str(caught.value) for kind in unread)
        return
    found = answers(model, feed(table))
    for name, values in trainer.evaluation.predict(table.inputs, table.fields, table.lengths).items():
        np.testing.assert_allclose(found[name], values, rtol=1e-4, atol=1e-5, err_msg=name)


def is_read(case, model) -> bool:
    """Whether an exported layer is written with operators that are read; the rest has no layer of its own in ONNX."""
    kinds = {node.op_type for node in model.graph.node}
    masked = case.lengths and "Where" in kinds  # steps beyond a sequence's end, chosen one by one
    wrapped = case.kind == "pad" and case.settings.get("mode") == "wrap"
    return not kinds & NOT_READ and not masked and not wrapped


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_layer_comes_back(case):
    document, table = document_of(case)
    weights, expected = run_document(document, table)
    model = onnx_model(document, table, weights)
    if not is_read(case, model):
        with pytest.raises(Problem):
            answers(model, feed(table))
        return
    for name, values in answers(model, feed(table)).items():
        np.testing.assert_allclose(values, expected[name], rtol=1e-4, atol=1e-5, err_msg=name)


RECURRENT = [title for title in RANDOM if title.startswith(("rnn", "lstm", "gru"))]
WINDOWED = [title for title in RANDOM if title.startswith(("conv", "transposed", "max", "average"))]


@pytest.mark.parametrize("title", [*RECURRENT, *WINDOWED])
def test_single_operators_open_and_train(title, tmp_path):
    onnx.save(model_of(RANDOM[title], fixed=True), tmp_path / "one.onnx")
    document = playground.load(tmp_path / "one.onnx")
    trainer = restored(document)
    trainer.step(2)
    assert np.isfinite(trainer.evaluate("train")["loss"])
    assert bool(trainer.network.table.lengths) == ("sequence_lens" in RANDOM[title].inputs)


def restored(document) -> Trainer:
    assert isinstance(document, SavedDocument)
    trainer = playground.Trainer(document)
    assert trainer.steps == 0
    return trainer


def mlp(batch: int | str | None, *functions: str):
    """Two dense layers with these functions after them, as PyTorch's exporter writes them."""
    rng = np.random.default_rng(5)
    sizes, nodes, kept, last = (3, 5, 4), [], [], "x"
    for at, function in enumerate(functions):
        for name, shape in (("w", (sizes[at + 1], sizes[at])), ("b", (sizes[at + 1],))):
            kept.append(numpy_helper.from_array(rng.standard_normal(shape).astype(np.float32), f"fc{at}.{name}"))
        nodes.append(helper.make_node("Gemm", [last, f"fc{at}.w", f"fc{at}.b"], [f"u{at}"], f"/fc{at}/Gemm", transB=1))
        last = f"u{at}"
        if function:
            attributes = {"axis": 1} if function == "Softmax" else {}
            nodes.append(helper.make_node(function, [last], [f"a{at}"], f"/{function}", **attributes))
            last = f"a{at}"
    graph = helper.make_graph(
        nodes,
        "mlp",
        [helper.make_tensor_value_info("x", 1, (batch, 3))],
        [helper.make_tensor_value_info(last, 1, (batch, sizes[len(functions)]))],
        kept,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


@pytest.mark.parametrize("batch", ["batch", None, 1, 8])
def test_a_classifier_opens_with_its_loss_and_trains(batch, tmp_path):
    model = mlp(batch, "Tanh", "Softmax")
    onnx.save(model, tmp_path / "mlp.onnx")
    document = playground.load(tmp_path / "mlp.onnx")
    kinds = {node.id: node.layer.type for node in document.graph.nodes}
    assert kinds == {"data1": "data", "h1": "dense", "h2": "dense", "softmax1": "softmax", "loss1": "loss"}
    assert document.graph.node("h1").layer.activation.type == "tanh"
    assert document.graph.node("h1").name == "/fc0/Gemm"
    assert document.graph.loss_function("loss1").type == "cross_entropy"
    assert document.graph.sources["loss1"] == ("h2",)
    assert set(document.positions) == set(kinds)
    assert "4 tensors of weights were taken over from 'mlp.onnx'" in [str(text) for text in document.report]
    trainer = restored(document)
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    np.testing.assert_array_equal(trainer.parameters()["h1.weight"], weights["fc0.w"])
    np.testing.assert_array_equal(trainer.parameters()["h2.bias"], weights["fc1.b"])
    x = np.random.default_rng(1).standard_normal((9, 3)).astype(np.float32)
    logits = np.tanh(x @ weights["fc0.w"].T + weights["fc0.b"]) @ weights["fc1.w"].T + weights["fc1.b"]
    np.testing.assert_allclose(trainer.predict(x), logits, rtol=1e-4, atol=1e-5)
    before = trainer.evaluate("train")["loss"]
    trainer.step(200)
    assert trainer.evaluate("train")["loss"] < before


def test_values_are_judged_by_their_squares(tmp_path):
    onnx.save(mlp("n", "Relu", ""), tmp_path / "values.onnx")
    document = playground.load(tmp_path / "values.onnx")
    assert document.graph.loss_function("loss1").type == "mean_squared_error"
    assert document.data.set.type == "random_numbers"
    restored(document).step(3)


def test_an_imported_network_is_saved_and_goes_on_as_a_project(tmp_path):
    onnx.save(mlp("n", "Relu", "Softmax"), tmp_path / "net.onnx")
    trainer = restored(playground.load(tmp_path / "net.onnx"))
    trainer.step(5)
    playground.save(trainer, tmp_path / "net.netplay")
    again = playground.Trainer(playground.load(tmp_path / "net.netplay"))
    assert again.steps == 5
    np.testing.assert_array_equal(again.parameters()["h1.weight"], trainer.parameters()["h1.weight"])


def test_the_command_line_checks_trains_and_exports_onnx(capsys, tmp_path):
    assert {"check", "train", "export"} <= set(COMMANDS)
    file, project, out = tmp_path / "net.onnx", tmp_path / "net.netplay", tmp_path / "again.onnx"
    onnx.save(mlp("n", "Relu", "Softmax"), file)
    code, text, _ = run(capsys, "check", file)
    assert code == 0
    assert "nothing is wrong" in text
    assert "4 tensors of weights were taken over" in text
    assert run(capsys, "train", file, "--steps", 3, "--out", project)[0] == 0
    assert run(capsys, "export", project, "--out", out)[0] == 0
    assert onnx.load(out).opset_import[0].version == 17
    assert run(capsys, "check", out)[0] == 0
    file.write_bytes(file.read_bytes()[:100])
    code, text, err = run(capsys, "check", file)
    assert code == 1
    assert "net.onnx" in text + err
    assert run(capsys, "train", file, "--steps", 3)[0] == 1


def spelled(order: str):
    """GELU as exporters spell it out."""
    kept = [numpy_helper.from_array(np.float32(v), n) for n, v in (("root", 2**0.5), ("one", 1.0), ("half", 0.5))]
    steps = [("Div", "x", "root", "a"), ("Erf", "a", "", "b"), ("Add", "one", "b", "c")]
    steps += {
        "torch": [("Mul", "x", "c", "d"), ("Mul", "d", "half", "y")],
        "half first": [("Mul", "c", "half", "d"), ("Mul", "d", "x", "y")],
        "half of x": [("Mul", "half", "x", "d"), ("Mul", "d", "c", "y")],
    }[order]
    nodes = [helper.make_node(kind, [name for name in (a, b) if name], [y]) for kind, a, b, y in steps]
    places = [[helper.make_tensor_value_info(name, 1, ("n", 6))] for name in "xy"]
    graph = helper.make_graph(nodes, "gelu", *places, kept)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


@pytest.mark.parametrize("order", ["torch", "half first", "half of x"])
def test_gelu_is_recognised_where_it_is_spelled_out(order, tmp_path):
    onnx.save(spelled(order), tmp_path / "gelu.onnx")
    document = playground.load(tmp_path / "gelu.onnx")
    assert [node.layer.type for node in document.graph.nodes] == ["data", "activation", "loss"]
    assert document.graph.nodes[1].layer.function.type == "gelu"
    x = np.linspace(-4.0, 4.0, 12, dtype=np.float32).reshape(2, 6)
    expected = [0.5 * v * (1.0 + math.erf(v / 2**0.5)) for v in x.ravel().tolist()]
    np.testing.assert_allclose(restored(document).predict(x).ravel(), expected, rtol=1e-4, atol=1e-6)


def test_a_problem_names_file_node_operator_and_remedy(tmp_path):
    model = mlp("n", "Relu", "Erf")
    onnx.save(model, tmp_path / "erf.onnx")
    with pytest.raises(Problem) as caught:
        playground.load(tmp_path / "erf.onnx")
    expected = "'/Erf' in 'erf.onnx' is the operator Erf, for which there is no layer: export the model without it"
    assert str(caught.value) == expected
