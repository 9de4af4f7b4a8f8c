"""Weights from elsewhere: what fits by name and shape is loaded, and a report says what became of the rest."""

from __future__ import annotations

import numpy as np
import pytest

from playground.cli import main
from playground.engine.trainer import Trainer
from playground.interop.tensors import dump_npz, dump_safetensors
from playground.interop.weight_import import Report, fitting, load_weights
from playground.interop.weights import export_weights, import_weights, read_tensors
from playground.text import Problem
from tests.engine.networks import mlp
from tests.interop.torch_documents import OUT, dense, document, layer, sequences, vectors


@pytest.fixture
def trainer() -> Trainer:
    return Trainer(mlp(5, 3))


def written(path, tensors, dump=dump_safetensors):
    path.write_bytes(dump({name: np.asarray(values) for name, values in tensors.items()}))
    return path


def numbers(shape, seed=0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@pytest.mark.parametrize("suffix", ["safetensors", "npz"])
def test_what_fits_is_loaded_and_the_rest_is_told(trainer, tmp_path, suffix):
    before = trainer.parameters()
    given = {"h1.weight": numbers((5, 2)), "h2.weight": numbers((4, 5)), "other.weight": numbers((9, 9))}
    dump = dump_safetensors if suffix == "safetensors" else dump_npz
    path = written(tmp_path / f"w.{suffix}", given, dump)
    report = load_weights(trainer, path)
    after = trainer.parameters()
    assert report == Report(
        loaded=("h1.weight",),
        missing=tuple(name for name in before if name not in given),
        unexpected=("other.weight",),
        wrong={"h2.weight": ((4, 5), (3, 5))},
    )
    assert not report.complete
    np.testing.assert_array_equal(after["h1.weight"], given["h1.weight"])
    assert all((after[name] == before[name]).all() for name in before if name != "h1.weight")
    told = str(report)
    for part in ("1 of the network's 6", "4x5", "3x5", "other.weight", "h1.bias"):
        assert part in told
    with pytest.raises(Problem, match=r"h2\.weight|other\.weight"):
        import_weights(trainer, path)


def test_where_all_fits_nothing_is_left_to_tell(trainer, tmp_path):
    other = Trainer(trainer.document, seed=5)
    report = load_weights(other, export_weights(trainer, tmp_path / "w.safetensors"))
    assert report.complete
    assert len(report.sentences()) == 1
    assert all((values == other.parameters()[name]).all() for name, values in trainer.parameters().items())


@pytest.mark.parametrize("prefix", ["module.", "model.", "module._orig_mod.", "module.model."])
def test_what_wrappers_put_before_names_is_taken_off(trainer, tmp_path, prefix):
    given = {prefix + name: values + 1 for name, values in trainer.parameters().items()}
    report = load_weights(trainer, written(tmp_path / "w.safetensors", given))
    assert report.complete
    assert report.prefix == prefix
    assert prefix in str(report)


def test_a_prefix_that_is_the_networks_own_stays():
    shapes = {"model.weight": (2,), "model.bias": (2,)}
    tensors, report = fitting({name: numbers(shape) for name, shape in shapes.items()}, shapes)
    assert set(tensors) == set(shapes)
    assert report.prefix == ""


def test_nothing_that_fits_is_a_problem_and_changes_nothing(trainer, tmp_path):
    before = trainer.parameters()
    for given in ({"a": numbers((2,))}, {"h1.weight": numbers((5, 3))}):
        with pytest.raises(Problem, match=r"nothing in 'w.safetensors' fits"):
            load_weights(trainer, written(tmp_path / "w.safetensors", given))
    broken = {"h1.weight": numbers((5, 2)), "h2.weight": np.full((3, 5), np.nan, np.float32)}
    with pytest.raises(Problem, match=r"h2\.weight.*NaN"):
        load_weights(trainer, written(tmp_path / "w.safetensors", broken))
    assert all((values == before[name]).all() for name, values in trainer.parameters().items())


@pytest.mark.parametrize("kind", ["rnn", "lstm", "gru"])
def test_recurrent_layers_leave_with_two_biases_and_come_back_with_their_sum(kind, tmp_path):
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file, save_file

    more = {"reset": "after"} if kind == "gru" else {}
    cell = layer(kind, units=4, layers=2, bidirectional=True, **more)
    made = document({"cell": cell, "last": layer("last_step"), **OUT}, data=sequences(5, 3))
    trainer = Trainer(made)
    path = export_weights(trainer, tmp_path / "w.safetensors")
    theirs = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[kind]
    network = torch.nn.ModuleDict(
        {"cell": theirs(3, 4, num_layers=2, bidirectional=True, batch_first=True), "out": torch.nn.Linear(8, 1)}
    )
    network.load_state_dict(load_file(path), strict=True)
    assert not network["cell"].bias_hh_l1_reverse.any()
    if kind != "gru":  # whose second bias stands behind the reset gate
        torch.nn.init.normal_(network["cell"].bias_hh_l0)
        torch.nn.init.normal_(network["cell"].bias_hh_l1_reverse)
    torch.nn.init.normal_(network["cell"].bias_ih_l0)
    save_file(network.state_dict(), path)
    if kind == "gru":
        inside = {**network.state_dict(), "cell.bias_hh_l0": torch.ones(12)}
        save_file(inside, tmp_path / "inside.safetensors")
        report = load_weights(trainer, tmp_path / "inside.safetensors")
        assert report.inexact == ("cell.bias_hh_l0",)
        assert "reset gate" in str(report)
    assert load_weights(trainer, path).complete
    import_weights(trainer, path)
    inputs = numbers((6, 5, 3))
    with torch.no_grad():
        expected = network["out"](network["cell"](torch.from_numpy(inputs))[0][:, -1]).numpy()
    np.testing.assert_allclose(trainer.predict(inputs), expected, rtol=1e-5, atol=1e-5)


def test_statistics_come_along_and_counters_of_batches_are_passed_over(tmp_path):
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file

    trainer = Trainer(document({"h": dense(4, "linear"), "bn": layer("batch_norm"), **OUT}, data=vectors(3)))
    network = torch.nn.ModuleDict(
        {"h": torch.nn.Linear(3, 4), "bn": torch.nn.BatchNorm1d(4), "out": torch.nn.Linear(4, 1)}
    )
    inputs = numbers((16, 3))
    with torch.no_grad():
        network["bn"](network["h"](torch.from_numpy(inputs)))
        network.eval()
        expected = network["out"](network["bn"](network["h"](torch.from_numpy(inputs)))).numpy()
    save_file(network.state_dict(), tmp_path / "w.safetensors")
    assert load_weights(trainer, tmp_path / "w.safetensors").complete
    np.testing.assert_allclose(trainer.predict(inputs), expected, rtol=1e-5, atol=1e-5)


def test_an_npz_file_cannot_unpack_to_much_more_than_it_is(tmp_path):
    np.savez_compressed(tmp_path / "w.npz", a=np.zeros(2**22, np.float32))
    with pytest.raises(Problem, match="bytes, but at most"):
        read_tensors(tmp_path / "w.npz", {"a": (4,)})


def test_the_command_trains_from_given_weights(trainer, tmp_path, capsys):
    given = {"h1.weight": numbers((5, 2)), "h9.weight": numbers((3,))}
    path = written(tmp_path / "w.safetensors", given)
    from playground.document_file import format_document

    source = tmp_path / "net.json"
    source.write_text(format_document(trainer.document))
    target = tmp_path / "net.netplay"
    command = ["train", str(source), "--steps", "1", "--set", "training.optimizer.rate=0", "--weights", str(path)]
    assert main([*command, "--out", str(target)]) == 0
    assert "h9.weight" in capsys.readouterr().err
    from playground.interop.source import load
    from playground.interop.trainer import Trainer as Resumed

    np.testing.assert_array_equal(Resumed(load(target)).parameters()["h1.weight"], given["h1.weight"])
    assert main([*command[:-1], str(tmp_path / "none.safetensors")]) == 1
