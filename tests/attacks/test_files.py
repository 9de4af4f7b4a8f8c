"""Hostile files: each ends in a sentence, soon, and in little memory."""

from __future__ import annotations

import io
import json
import os
import random
import time
import zipfile

import numpy as np
import pytest

from playground.datasets import DATASETS
from playground.document_file import examine_document, format_document
from playground.interop.presets import list_presets, load_preset
from playground.interop.project import open_project, pack, save_project
from playground.interop.trainer import Trainer
from playground.interop.weights import export_weights, read_weights
from playground.text import Problem
from tests.engine.networks import mlp

SOON = 5.0  # seconds of the processor; without the bounds under test these take from ten seconds to hours
HEAD = '{"format_version":1,"data":{"set":{"type":"xor"}}'
PARTS = (
    b"\x00",
    b"\xff\xff\xff\xff",
    b"9" * 50,
    b"{",
    b"[",
    b"NaN",
    b"1e999",
    b'"',
    b",",
    b"\n",
    b"PK\x05\x06",
    b"'''",
)


def mutant(chance: random.Random, content: bytes) -> bytes:
    """The content with one to eight random wounds."""
    made = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(made)) if made else 0
        until = at + chance.choice((1, 2, 8, 64))
        wound = chance.randrange(5)
        if wound == 0 and made:
            made[at] ^= 1 << chance.randrange(8)
        elif wound == 1:
            del made[at:until]
        elif wound == 2:
            made[at:at] = chance.choice(PARTS)
        elif wound == 3:
            made[at:until] = made[at:until] * 2
        else:
            made[at:until] = chance.choice(PARTS)
    return bytes(made)


LARGE = {
    "a key twice among many": lambda: "{" + ",".join(f'"{k}":0' for k in range(200_000)) + ',"199999":0}',
    "places": lambda: HEAD + ',"positions":{' + ",".join(f'"A{k}":[0,"x"]' for k in range(300_000)) + "}}",
    "nodes": lambda: HEAD + ',"graph":{"nodes":[' + ",".join(["{}"] * 1_000_000) + "]}}",
    "wires": lambda: HEAD + ',"graph":{"wires":[' + ",".join(["{}"] * 1_000_000) + "]}}",
    "lessons": lambda: HEAD + ',"lesson":{' + ",".join(f'"{k}":{{}}' for k in range(300_000)) + "}}",
    "unknown names": lambda: HEAD + "," + ",".join(f'"x{k}":0' for k in range(300_000)) + "}",
    "depth": lambda: "[" * 100_000,
    "digits": lambda: HEAD + ',"seed":' + "9" * 5000 + "}",
    "far places": lambda: (
        HEAD + ',"graph":{"nodes":[{"id":"a","layer":{"type":"dense"}}]},"positions":{"a":[1e308,0]}}'
    ),
}


@pytest.mark.parametrize("name", LARGE)
def test_a_document_too_large_is_refused_soon(name):
    text = LARGE[name]()
    began = time.process_time()
    document, problems = examine_document(text)
    assert document is None
    assert problems
    assert all(str(problem) for problem in problems[:10])
    assert time.process_time() - began < SOON


def test_the_largest_graph_is_judged_soon():
    nodes = [{"id": f"n{k}", "layer": {"type": "concat"}} for k in range(400)]
    wires = [{"source": f"n{a}", "target": f"n{b}"} for b in range(64) for a in range(b)][:1999]
    content = {"format_version": 1, "data": {"set": {"type": "xor"}}, "graph": {"nodes": nodes, "wires": wires}}
    began = time.process_time()
    assert examine_document(json.dumps(content))[0] is not None
    wires.append({"source": "n63", "target": "n0"})
    document, problems = examine_document(json.dumps(content))
    assert document is None
    assert "cycle" in str(problems[0])
    assert time.process_time() - began < SOON


def test_mutants_of_documents_end_in_sentences():
    chance = random.Random(1)
    texts = [format_document(load_preset(name)).encode() for name in list_presets()]
    refused = 0
    for _ in range(1500):
        document, problems = examine_document(mutant(chance, chance.choice(texts)))
        assert (document is None) == bool(problems)
        assert all(str(problem) for problem in problems)
        if document is not None:
            assert examine_document(format_document(document))[0] == document
        refused += document is None
    assert refused > 500


@pytest.fixture(scope="module")
def trained() -> Trainer:
    trainer = Trainer(mlp(3))
    trainer.step(10)
    return trainer


def test_mutants_of_projects_end_in_sentences(trained, tmp_path):
    chance = random.Random(2)
    whole = save_project(trained, tmp_path / "whole.netplay").read_bytes()
    path = tmp_path / "mutant.netplay"
    refused = 0
    for _ in range(500):
        path.write_bytes(mutant(chance, whole))
        try:
            open_project(path)
        except Problem as problem:
            refused += bool(str(problem))
    assert refused > 250
    assert sorted(os.listdir(tmp_path)) == ["mutant.netplay", "whole.netplay"]


@pytest.mark.filterwarnings("ignore:Reading `.npy`")
@pytest.mark.parametrize("kind", ["npz", "safetensors"])
def test_mutants_of_weights_end_in_sentences(trained, tmp_path, kind):
    chance = random.Random(3)
    whole = export_weights(trained, tmp_path / f"whole.{kind}").read_bytes()
    shapes = {name: values.shape for name, values in trained.parameters().items()}
    path = tmp_path / f"mutant.{kind}"
    refused = 0
    for _ in range(800):
        path.write_bytes(mutant(chance, _with_mutant_header(chance, whole) if kind == "npz" else whole))
        for read in (lambda: read_weights(path, shapes), lambda: _table(path)):
            try:
                found = read()
                assert all(np.isfinite(values).all() for values in found.values())
            except Problem as problem:
                refused += bool(str(problem))
    assert refused > 600


def _with_mutant_header(chance: random.Random, whole: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(made, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            new.writestr(info.filename, mutant(chance, content[:128]) + content[128:])
    return made.getvalue()


def _table(path) -> dict[str, np.ndarray]:  # type: ignore[no-untyped-def]
    table = DATASETS["table"](type="table", file=str(path)).generate(np.random.default_rng(0))
    return {"inputs": table.inputs, "targets": table.targets}


def _npy(header: str, content: bytes = b"") -> bytes:
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + content


GOOD = _npy("{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }", np.arange(3.0).tobytes())
ARRAYS = {
    "open string": _npy("{'descr': '''"),
    "unhashable": _npy("{[]: 1}"),
    "nested": _npy("(" * 9000),
    "object": _npy("{'descr': '|O', 'fortran_order': False, 'shape': (3,), }", b"cos\nsystem\n(S'true'\ntR."),
    "huge": _npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000,), }"),
    "no such character": _npy("{'descr': '<U1', 'fortran_order': False, 'shape': (3,), }", b"\xff" * 12),
    "nothing in it": _npy("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 0, 9999999), }"),
}


@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize("place", ["x", "y"])
def test_hostile_arrays_end_in_sentences(name, place, tmp_path):
    path = tmp_path / "hostile.npz"
    with zipfile.ZipFile(path, "w") as archive:
        for array in ("x", "y"):
            archive.writestr(f"{array}.npy", ARRAYS[name] if array == place else GOOD)
    with pytest.raises(Problem):
        _table(path)
    with pytest.raises(Problem):
        read_weights(path, {"h1.weight": (3, 2)})


def test_an_unusual_packing_is_refused(tmp_path):
    path = tmp_path / "packed.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("x.npy", GOOD)
    with pytest.raises(Problem):
        _table(path)
    with pytest.raises(Problem):
        read_weights(path, {"x": (3,)})


def test_many_arrays_are_refused_soon(tmp_path):
    path = tmp_path / "many.npz"
    with zipfile.ZipFile(path, "w") as archive:
        for k in range(5000):
            archive.writestr(f"a{k}.npy", GOOD)
    began = time.process_time()
    with pytest.raises(Problem, match="5000 arrays"):
        _table(path)
    assert time.process_time() - began < SOON


def test_texts_without_lines_are_empty_and_equal_names_are_counted(tmp_path):
    for content in (b"\xef\xbb\xbf\n", b"\xff\xfe"):
        (tmp_path / "a.csv").write_bytes(content)
        with pytest.raises(Problem, match="empty"):
            _table(tmp_path / "a.csv")
    line = ",".join(["x"] * 10_000)
    (tmp_path / "b.csv").write_text(f"{line}\n{line.replace('x', '1')}\n{line.replace('x', '2')}\n")
    began = time.process_time()
    assert _table(tmp_path / "b.csv")["inputs"].shape == (2, 9999)
    assert time.process_time() - began < SOON
    with pytest.raises(Problem):
        DATASETS["table"](type="table", file="~nobody-of-this-name/x.csv").generate(np.random.default_rng(0))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_keeps_nobody_waiting(tmp_path):
    shapes = {"h1.weight": (3, 2)}
    for suffix in ("safetensors", "npz"):
        os.mkfifo(tmp_path / f"pipe.{suffix}")
        with pytest.raises(Problem, match="not a file"):
            read_weights(tmp_path / f"pipe.{suffix}", shapes)
    os.mkfifo(tmp_path / "pipe.netplay")
    with pytest.raises(Problem, match="not a file"):
        open_project(tmp_path / "pipe.netplay")


def test_only_a_table_goes_along_into_a_project(trained, tmp_path):
    """A document from a stranger may name any file: saving it must not carry that file away."""
    secret = tmp_path / "secret.txt"
    secret.write_text("a key that nobody else may see\n")
    state = trained.state()
    named = DATASETS["table"](type="table", file=str(secret))
    state = type(state)(**{**vars(state), "document": state.document.replace(
        data=state.document.data.replace(set=named))})  # fmt: skip
    assert not any(name.startswith("table") for name in pack(state))
