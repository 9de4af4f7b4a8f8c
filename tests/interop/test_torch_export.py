"""What is written for PyTorch: the module answers as we do, the script trains as we do, alone and in two processes."""

from __future__ import annotations

import ast
import os
import re
import runpy
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from safetensors.torch import load_file  # noqa: E402

import playground  # noqa: E402
from playground.activations import ACTIVATIONS  # noqa: E402
from playground.cli import main  # noqa: E402
from playground.clipping import CLIPPING  # noqa: E402
from playground.data import load_table  # noqa: E402
from playground.document import Document, Group  # noqa: E402
from playground.interop.exporting import export_network  # noqa: E402
from playground.interop.presets import list_presets, load_preset  # noqa: E402
from playground.interop.torch_writer import functions, names  # noqa: E402
from playground.interop.torch_writer.module import WRITERS, Plan, write_module  # noqa: E402
from playground.interop.torch_writer.script import Reached, write_script  # noqa: E402
from playground.interop.trainer import Trainer  # noqa: E402
from playground.interop.weights import import_weights  # noqa: E402
from playground.layers import LAYERS  # noqa: E402
from playground.losses import LOSSES  # noqa: E402
from playground.optimizers import OPTIMIZERS  # noqa: E402
from playground.regularizers import REGULARIZERS  # noqa: E402
from playground.schedules import SCHEDULES  # noqa: E402
from playground.text import Problem  # noqa: E402
from tests.interop import torch_documents, torch_sequences  # noqa: E402
from tests.interop.torch_documents import OUT, dense, document  # noqa: E402

DOCUMENTS = {**torch_documents.DOCUMENTS, **torch_sequences.DOCUMENTS}
RANDOM = {"dropout", "noise", "gaussian_sampling"}  # layers that draw numbers of their own in training


@pytest.fixture(autouse=True)
def _one_thread():
    """Torch's threads would wait for each other over matrices of this size."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def written(trainer: Trainer, folder: Path) -> dict:
    """What the exported module defines."""
    return runpy.run_path(str(export_network(trainer, folder / "net.py")))


def ready(network, folder: Path):
    """The exported network with its weights, in application; every name has to fit."""
    network.load_state_dict(load_file(folder / "net.safetensors"), strict=True)
    return network.eval()


def arguments(trainer: Trainer, folder: Path, split: str = "test") -> dict:
    """The samples of a split as the exported module takes them."""
    with np.load(folder / "net_data.npz") as arrays:
        found = {name.removeprefix(f"{split}."): arrays[name] for name in arrays.files if name.startswith(split)}
    return {name: torch.from_numpy(values) for name, values in found.items() if not name.startswith("targets")}


def answer(trainer: Trainer, split: str = "test") -> dict[str, np.ndarray]:
    part = trainer.network.table.part(split)
    return trainer.evaluation.predict(part.inputs, part.fields, part.lengths)


def agree(trainer: Trainer, folder: Path) -> None:
    network = ready(written(trainer, folder)["Network"](), folder)
    split = "test" if trainer.network.table.train < trainer.network.table.size else "train"
    with torch.no_grad():
        theirs = network(**arguments(trainer, folder, split))
    ours = answer(trainer, split)
    if not isinstance(theirs, dict):
        theirs = {next(iter(ours)): theirs}
    assert set(theirs) == set(ours)
    for end, values in ours.items():
        scale = max(float(np.abs(values).max()), 1e-3)
        np.testing.assert_allclose(theirs[end].numpy(), values, rtol=1e-5, atol=1e-5 * scale, err_msg=end)


def train_by_script(folder: Path, monkeypatch, *options: str) -> dict:
    """Run the exported script in this process; what it defines."""
    monkeypatch.setattr(sys, "argv", ["net_train.py", *options])
    monkeypatch.syspath_prepend(str(folder))
    sys.modules.pop("net", None)
    found = runpy.run_path(str(folder / "net_train.py"), run_name="__main__")
    sys.modules.pop("net", None)
    return found


def test_every_layer_and_function_is_written():
    kinds = {own.kind() for own in LAYERS if own.model_fields and LAYERS[own.kind()].role == "layer"}
    assert kinds == set(WRITERS)
    covered = {node.layer.kind() for document in DOCUMENTS.values() for node in document.graph.nodes}
    assert kinds <= covered
    assert {own.kind() for own in ACTIVATIONS} == functions.known()


@pytest.mark.parametrize("case", list(DOCUMENTS))
def test_module_and_script_do_as_we_do(case, tmp_path, monkeypatch):
    """The module answers as we do; two epochs of the script give the weights and statistics that ours give."""
    trainer = Trainer(DOCUMENTS[case])
    trainer.step(2)
    agree(trainer, tmp_path)
    train_by_script(tmp_path, monkeypatch, "--epochs", "2")
    if RANDOM.isdisjoint(node.layer.kind() for node in DOCUMENTS[case].graph.nodes):
        trainer.step(4)
        compare(trainer, tmp_path / "net_trained.safetensors")
    else:
        import_weights(trainer, tmp_path / "net_trained.safetensors")


@pytest.mark.parametrize("preset", list_presets())
def test_presets_answer_as_we_do(preset, tmp_path, monkeypatch):
    trainer = Trainer(load_preset(preset))
    trainer.step(5)
    agree(trainer, tmp_path)
    train_by_script(tmp_path, monkeypatch, "--epochs", "1", "--batch", "200")
    import_weights(trainer, tmp_path / "net_trained.safetensors")


def compare(trainer: Trainer, path: Path, rtol: float = 1e-4, atol: float = 1e-5) -> None:
    theirs = load_file(path)
    for name, values in {**trainer.parameters(), **trainer.statistics()}.items():
        np.testing.assert_allclose(theirs[name].numpy(), values, rtol=rtol, atol=atol, err_msg=name)


def learning(**training) -> Document:
    return DOCUMENTS["without bias"].replace(training=DOCUMENTS["without bias"].training.replace(**training))


def optimizers() -> dict[str, Document]:
    found = {
        own.kind(): learning(optimizer=own(rate=0.5 if own.kind() == "adadelta" else 0.02))
        for own in OPTIMIZERS
        if own.kind() != "levenberg_marquardt"
    }
    moving = {own: OPTIMIZERS[own](rate=0.05) for own in ("momentum", "nesterov", "adam")}
    for own in SCHEDULES:
        settings = {"patience": 0.0, "threshold": 0.9} if own.kind() == "on_plateau" else {"unit": "updates"}
        if "period" in own.model_fields:
            settings["period"] = 7.0
        if own.kind() == "warm_up":
            settings.update(rise=3.0, then="cosine", fall=11.0)
        found[f"schedule {own.kind()}"] = learning(optimizer=moving["momentum"], schedule=own(**settings))
    found["epochs"] = learning(optimizer=moving["nesterov"], schedule=SCHEDULES["cosine"](period=2.5, restarts=True))
    for own in REGULARIZERS:
        found[f"penalty {own.kind()}"] = learning(optimizer=moving["adam"], regularizer=own(rate=0.1))
    for own in CLIPPING:
        penalty = REGULARIZERS["l2"](rate=0.3)
        found[f"clipping {own.kind()}"] = learning(regularizer=penalty, clipping=own(threshold=0.1))
    decay = REGULARIZERS["decoupled_decay"](rate=0.5)
    found["decay on schedule"] = learning(schedule=SCHEDULES["step"](period=2.0), regularizer=decay)
    return found


@pytest.mark.parametrize("case", list(optimizers()))
def test_the_script_goes_on_where_the_training_stood(case, tmp_path, monkeypatch):
    """Six updates here, twenty there: the same as all of them here, with the moments and the schedule's time."""
    trainer = Trainer(optimizers()[case])
    trainer.step(6)
    export_network(trainer, tmp_path / "net.py")
    train_by_script(tmp_path, monkeypatch, "--epochs", "10")
    trainer.step(20)
    compare(trainer, tmp_path / "net_trained.safetensors")
    other = Trainer(trainer.document)
    import_weights(other, tmp_path / "net_trained.safetensors")
    assert all(np.isfinite(values).all() for values in other.parameters().values())


def test_every_way_of_learning_is_written():
    """What torch has nothing like is replaced, and the script says so."""
    assert {own.kind() for own in OPTIMIZERS} - set(optimizers()) == {"levenberg_marquardt"}
    made = learning(optimizer=OPTIMIZERS["levenberg_marquardt"]())
    plan = Plan.of(made, load_table(made.data, made.seed))
    source = write_script(plan, "net", Reached(), False)
    assert "# PyTorch has no second derivatives for Levenberg-Marquardt" in source
    assert "torch.optim.Adam(" in source


def losses() -> dict[str, Document]:
    two = {"sizes": (3,), "classes": 2}
    three = {"sizes": (3,), "classes": 3}
    margins = ("binary_cross_entropy", "logistic_margin", "hinge", "exponential_margin", "sigmoid_margin", "huber")
    found = {name: document({"h": dense(4), **OUT}, data=two, loss=name) for name in margins}
    scores = {"h": dense(4), "out": dense(3, "linear")}
    for name in ("cross_entropy", "cosine", "kl_divergence", "mean_squared_error", "half_squared_error"):
        found[name] = document(scores, data=three, loss=name)
    return found


@pytest.mark.parametrize("case", [*losses(), "each step", "two losses"])
def test_losses_are_ours(case, tmp_path, monkeypatch, capsys):
    """Some epochs lower the loss, by as much as here; the script tells loss and accuracy as we measure them."""
    trainer = Trainer({**DOCUMENTS, **losses()}[case])
    before = trainer.evaluate("train")["loss"]
    export_network(trainer, tmp_path / "net.py")
    train_by_script(tmp_path, monkeypatch, "--epochs", "8")
    trainer.step(16)
    compare(trainer, tmp_path / "net_trained.safetensors")
    assert trainer.evaluate("train")["loss"] < before
    told = capsys.readouterr().out.splitlines()[-1]
    for split in ("train", "test"):
        measured = trainer.evaluate(split)
        found = re.search(rf"{split} loss ([-\d.e]+)(?:, accuracy ([\d.]+))?", told)
        assert float(found[1]) == pytest.approx(measured["loss"], rel=1e-4)
        if "accuracy" in measured:
            assert float(found[2]) == pytest.approx(measured["accuracy"], abs=1e-4)
        else:
            assert found[2] is None


def test_every_loss_is_tried():
    assert {own.kind() for own in LOSSES} == set(losses())


def test_two_processes_with_half_the_batch_do_the_same(tmp_path, monkeypatch):
    """torchrun with gloo: sequences of unequal lengths, so that the processes see different numbers of steps."""
    made = DOCUMENTS["each step"]
    nodes = tuple(node for node in made.graph.nodes if node.id != "bn")  # its statistics are a process's own
    wires = tuple(
        wire.replace(source="lstm") if wire.source == "bn" else wire for wire in made.graph.wires if wire.target != "bn"
    )
    made = made.replace(
        graph=made.graph.replace(nodes=nodes, wires=wires),
        training=made.training.replace(order="shuffled", optimizer=OPTIMIZERS["adam"](rate=0.02)),
    )
    trainer = Trainer(made)
    trainer.step(4)
    export_network(trainer, tmp_path / "net.py")
    train_by_script(tmp_path, monkeypatch, "--epochs", "2", "--batch", "10", "--out", str(tmp_path / "one.safetensors"))
    launch = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    script = [
        str(tmp_path / "net_train.py"),
        "--epochs",
        "2",
        "--batch",
        "5",
        "--out",
        str(tmp_path / "two.safetensors"),
    ]
    hidden = {"CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*launch, *script], capture_output=True, text=True, timeout=240, cwd=tmp_path, env={**os.environ, **hidden}
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "epoch 4" in done.stdout
    one, two = load_file(tmp_path / "one.safetensors"), load_file(tmp_path / "two.safetensors")
    assert set(one) == set(two)
    start = load_file(tmp_path / "net.safetensors")
    for name, values in one.items():
        torch.testing.assert_close(two[name], values, rtol=1e-5, atol=1e-6)
        assert "bias_hh" in name or not torch.equal(values, start[name])


def test_what_is_written_is_the_same_each_time_and_formatted(tmp_path):
    """Module and script of every document: sound Python, twice the same, and as ruff formats it."""
    again = tmp_path / "again"
    again.mkdir()
    for number, (case, made) in enumerate({**DOCUMENTS, **optimizers(), **losses()}.items()):
        plan = Plan.of(made, load_table(made.data, made.seed))
        texts = [write_module(plan, "net"), write_script(plan, "net", Reached(), True)]
        assert texts == [write_module(plan, "net"), write_script(plan, "net", Reached(), True)], case
        for kind, text in zip(("module", "script"), texts, strict=True):
            ast.parse(text)
            assert text.isascii()
            (again / f"{kind}{number}.py").write_text(text)
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        pytest.skip("ruff is not installed")
    done = subprocess.run(
        [ruff, "format", "--isolated", "--diff", str(again)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout[:3000]
    done = subprocess.run(
        [ruff, "check", "--isolated", "--select", "E4,E7,E9,F", str(again)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout[:3000]


HOSTILE = '"""\nimport os; os.abort()\n#\\" \u2028{x} \' __import__("os")'


def test_what_users_wrote_never_becomes_code(tmp_path):
    made = DOCUMENTS["two losses"]
    nodes = tuple(node.replace(name=HOSTILE[:80]) for node in made.graph.nodes)
    lesson = {"en": {"title": HOSTILE, "look": HOSTILE, "tries": [HOSTILE]}}
    hostile = made.replace(
        graph=made.graph.replace(nodes=nodes),
        lesson=lesson,
        groups=(Group(id="block", name=HOSTILE[:80], members=("h",)),),
    )
    plain = made.replace(groups=(Group(id="block", members=("h",)),))
    texts = []
    for made in (hostile, plain):
        plan = Plan.of(made, load_table(made.data, made.seed))
        texts.append((write_module(plan, "net"), write_script(plan, "net", Reached(), False)))
    assert texts[0] == texts[1]


def test_names_of_torch_and_of_python_are_known():
    own = {name for name in dir(torch.nn.Module()) if name.islower() and name[0] != "_"}
    assert own <= names.MODULE_NAMES


@pytest.mark.parametrize(
    "name", ["my-net.py", "class.py", "torch.py", "json.py", "2net.py", "net.txt", "net", "нет.py"]
)
def test_names_that_python_could_not_import_are_refused(name, tmp_path):
    trainer = Trainer(DOCUMENTS["without bias"])
    with pytest.raises(Problem):
        export_network(trainer, tmp_path / name, to="torch")
    assert not list(tmp_path.iterdir())


def test_all_files_are_written_or_none(tmp_path):
    trainer = Trainer(DOCUMENTS["without bias"])
    (tmp_path / "net_train.py").mkdir()
    (tmp_path / "net.py").write_text("before")
    with pytest.raises(Problem):
        export_network(trainer, tmp_path / "net.py")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["net.py", "net_train.py"]
    assert (tmp_path / "net.py").read_text() == "before"


def test_an_archive_holds_the_same_files(tmp_path):
    trainer = Trainer(learning(optimizer=OPTIMIZERS["adam"]()))
    trainer.step(3)
    playground.export(trainer, tmp_path / "net.zip", to="torch")
    playground.export(trainer, tmp_path / "net.py")
    with zipfile.ZipFile(tmp_path / "net.zip") as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    beside = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".zip"}
    assert held == beside
    assert set(held) == {"net.py", "net.safetensors", "net_train.py", "net_data.npz", "net_moments.safetensors"}


def test_the_command_writes_a_project_with_what_it_learnt(tmp_path):
    trainer = Trainer(learning(optimizer=OPTIMIZERS["adam"]()))
    trainer.step(5)
    project = playground.save(trainer, tmp_path / "a.netplay")
    assert main(["export", str(project), "--to", "torch", "--out", str(tmp_path / "net.py")]) == 0
    ready(runpy.run_path(str(tmp_path / "net.py"))["Network"](), tmp_path)
    state = load_file(tmp_path / "net_moments.safetensors")
    assert float(state["h.weight.step"]) == 5.0
    for name, values in trainer.parameters().items():
        np.testing.assert_array_equal(load_file(tmp_path / "net.safetensors")[name].numpy(), values)
