"""Projects: the same run goes on bit for bit; damaged and hostile files end in a sentence."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import playground
from playground.document import Document
from playground.document_file import examine_document
from playground.interop import project
from playground.interop.archive import MIMETYPE, read_archive
from playground.interop.project import SavedDocument, open_project, read_thumbnail, save_project
from playground.interop.source import load
from playground.interop.tensors import dump_safetensors, parse_safetensors
from playground.interop.trainer import Trainer
from playground.optimizers import OPTIMIZERS
from playground.text import Problem
from tests.engine.networks import chain, dense, mlp

PICTURE = b"\x89PNG\r\n\x1a\n and the rest"


@pytest.fixture(scope="module")
def saved(tmp_path_factory) -> Path:
    trainer = Trainer(mlp(3))
    trainer.step(30)
    return save_project(trainer, tmp_path_factory.mktemp("projects") / "whole.netplay", PICTURE)


def entries_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def zipped(entries: list[tuple[str, bytes]], path: Path, packed: bool = False) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name)
            if packed or name.endswith(".json"):
                info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


def same(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> bool:
    return set(one) == set(other) and all(one[name].tobytes() == other[name].tobytes() for name in one)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda optimizer: optimizer.kind())
def test_a_saved_run_goes_on_bit_for_bit(optimizer, tmp_path):
    document = mlp(4, training={"optimizer": optimizer()})
    straight, first = Trainer(document), Trainer(document)
    straight.step(157)
    first.step(83)
    path = playground.save(first, tmp_path / "half.netplay")
    second = playground.Trainer(playground.load(path))
    assert second.steps == 83
    assert same(second.parameters(), first.parameters())
    second.step(74)
    assert second.steps == straight.steps
    assert same(second.parameters(), straight.parameters())
    assert second.metrics == straight.metrics
    assert second.quality == straight.quality


def test_dropout_goes_on_with_the_same_random_numbers(tmp_path):
    from playground.layers import LAYERS

    document = chain([("h1", dense(6)), ("drop1", LAYERS["dropout"](p=0.4)), ("out", dense(1, "linear"))])
    straight, first = Trainer(document), Trainer(document)
    straight.step(60)
    first.step(25)
    second = Trainer(load(save_project(first, tmp_path / "half.netplay")))
    second.step(35)
    assert same(second.parameters(), straight.parameters())


def test_the_document_of_a_project_is_the_document(saved):
    document = load(saved)
    assert isinstance(document, SavedDocument)
    assert document == mlp(3)
    assert mlp(3) == document
    assert document.replace(seed=5) == mlp(3).replace(seed=5)
    assert document != mlp(4)
    assert Trainer(document).steps == 30
    assert Trainer(document, seed=document.seed).steps == 30
    assert Trainer(document, seed=7).steps == 0, "another seed starts anew"
    assert Trainer(document.replace(seed=7)).steps == 0, "an edited document starts anew"


def test_a_project_is_a_zip_that_tells_its_kind_first(saved):
    content = saved.read_bytes()
    assert content[30:38] == b"mimetype"
    assert content[38 : 38 + len(MIMETYPE)] == MIMETYPE.encode()
    found = entries_of(saved)
    assert list(found) == [
        "mimetype",
        "document.json",
        "weights.safetensors",
        "state.safetensors",
        "history.safetensors",
        "thumbnail.png",
    ]
    assert read_thumbnail(saved) == PICTURE
    assert set(parse_safetensors(found["weights.safetensors"])) == {"h1.weight", "h1.bias", "out.weight", "out.bias"}


def test_the_same_run_gives_the_same_file(saved, tmp_path):
    trainer = Trainer(load(saved))
    assert save_project(trainer, tmp_path / "again.netplay", PICTURE).read_bytes() == saved.read_bytes()


def test_history_is_kept(tmp_path):
    from playground.commands.limits import Limit, train

    trainer = Trainer(mlp(3))
    train(trainer, Limit(steps=40), lambda *_: None)
    assert len(trainer.recorder) >= 1
    second = Trainer(load(save_project(trainer, tmp_path / "h.netplay")))
    for name, values in trainer.recorder.columns().items():
        np.testing.assert_array_equal(second.recorder.columns()[name], values)


def table_document(file: Path) -> Document:
    network = mlp(3)
    data = {"set": {"type": "table", "file": str(file)}, "test_fraction": 0.0}
    return Document.model_validate({**network.model_dump(mode="json"), "data": data})


@pytest.mark.parametrize("fate", ["stays", "goes", "changes"])
def test_a_table_travels_with_the_project(fate, tmp_path, monkeypatch):
    monkeypatch.setattr(project.platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path / "own"))
    file = tmp_path / "points.csv"
    rows = "\n".join(f"{x},{y},{'up' if x * y > 0 else 'down'}" for x in range(-5, 6) for y in range(-5, 6))
    file.write_text(f"first,second,kind\n{rows}\n")
    trainer = Trainer(table_document(file))
    trainer.step(20)
    path = save_project(trainer, tmp_path / "t.netplay")
    if fate == "goes":
        file.unlink()
    if fate == "changes":
        file.write_text("a,b\n1,2\n3,4\n")
    document = load(path)
    assert (document.data.set.file == str(file)) == (fate == "stays")
    second = Trainer(document)
    np.testing.assert_array_equal(second.network.table.inputs, trainer.network.table.inputs)
    second.step(5)
    trainer.step(5)
    assert same(second.parameters(), trainer.parameters())
    assert same(Trainer(load(path)).parameters(), Trainer(load(path)).parameters())


def test_a_run_can_be_saved_after_its_table_went_away(tmp_path):
    file = tmp_path / "points.csv"
    file.write_text("a,b,c\n" + "\n".join(f"{k},{k * k % 7},{k % 2}" for k in range(40)))
    trainer = Trainer(table_document(file))
    trainer.step(3)
    file.unlink()
    document, state = open_project(save_project(trainer, tmp_path / "t.netplay"))
    assert document == trainer.document
    assert same(state.tensors, trainer.parameters())


def changed(saved: Path, path: Path, **parts: bytes | None) -> Path:
    """A copy of a project with some entries replaced, or left out where None."""
    found = entries_of(saved)
    for name, content in parts.items():
        key = {"document": "document.json"}.get(name, f"{name}.safetensors")
        if content is None:
            del found[key]
        else:
            found[key] = content
    return zipped(list(found.items()), path)


def edited(content: bytes, **changes: np.ndarray) -> bytes:
    return dump_safetensors({**parse_safetensors(content), **{k.replace("__", "/"): v for k, v in changes.items()}})


def test_entries_that_do_not_fit_each_other_are_refused(saved, tmp_path):
    found = entries_of(saved)
    weights, state = found["weights.safetensors"], found["state.safetensors"]
    fewer = parse_safetensors(weights)
    del fewer["h1.bias"]
    cases = {
        "'document.json' is missing": {"document": None},
        "'weights.safetensors' is missing": {"weights": None},
        "no weights for 'h1.bias'": {"weights": dump_safetensors(fewer)},
        "'h1.bias' has the shape 4": {"weights": edited(weights, **{"h1.bias": np.zeros(4, np.float32)})},
        "no tensor 'ghost.weight'": {"weights": edited(weights, **{"ghost.weight": np.zeros(1, np.float32)})},
        "holds NaN": {"weights": edited(weights, **{"h1.bias": np.full(3, np.nan, np.float32)})},
        "not known": {"state": edited(state, code=np.zeros(1, np.float32))},
        "whole numbers": {"state": edited(state, counter__counters=np.zeros(4, np.float32))},
        "from 0 on": {"state": edited(state, counter__counters=np.full(4, -1, np.int64))},
        "must be real": {"state": edited(state, number__quality=np.zeros(1, np.int64))},
        "not JSON": {"document": b"{"},
        "update the program": {
            "document": found["document.json"].replace(b'"format_version": 1', b'"format_version": 99')
        },
        "is damaged": {"history": b"garbage"},
    }
    for sentence, parts in cases.items():
        path = changed(saved, tmp_path / "bad.netplay", **parts)
        with pytest.raises(Problem, match=sentence):
            open_project(path)


def test_counters_that_would_index_outside_the_data_are_refused(saved, tmp_path):
    state = entries_of(saved)["state.safetensors"]
    shared = Trainer(mlp(3)).network.shared
    for buffer in (shared.counters, shared.order):
        values = parse_safetensors(state)[f"counter/{buffer.name}"]
        changes = {f"counter/{buffer.name}": np.full_like(values, 2**40)}
        path = changed(saved, tmp_path / "bad.netplay", state=edited(state, **changes))
        with pytest.raises(Problem, match="outside its data"):
            Trainer(load(path))


def test_paths_and_strangers_in_the_zip_are_never_touched(saved, tmp_path):
    found = list(entries_of(saved).items())
    strangers = [
        ("../outside.txt", b"x"),
        ("/etc/absolute", b"x"),
        ("..\\windows.txt", b"x"),
        ("code.pkl", b"\x80\x04N."),
    ]
    folder = tmp_path / "inner"
    folder.mkdir()
    path = zipped([*found, *strangers], folder / "p.netplay")
    document, _ = open_project(path)
    assert document == mlp(3)
    assert sorted(entry.name for entry in tmp_path.rglob("*")) == ["inner", "p.netplay"]


def test_bombs_are_refused_before_they_are_unpacked(saved, tmp_path):
    found = entries_of(saved)
    bomb = zipped([("mimetype", MIMETYPE.encode()), ("document.json", b" " * 40_000_000)], tmp_path / "a.netplay")
    assert bomb.stat().st_size < 100_000
    with pytest.raises(Problem, match="larger than"):
        read_archive(bomb, project.BUDGETS)
    packed = zipped(list(found.items()), tmp_path / "b.netplay", packed=True)
    with pytest.raises(Problem, match="store it plainly"):
        open_project(packed)
    crowd = tmp_path / "c.netplay"
    zipped([*found.items(), *((f"x{k}", b"") for k in range(3000))], crowd)
    with pytest.raises(Problem, match="table of contents"):
        open_project(crowd)


def test_lying_zips_are_refused(saved, tmp_path):
    found = entries_of(saved)
    path = tmp_path / "bad.netplay"
    with pytest.warns(UserWarning, match="Duplicate"):
        zipped([*found.items(), ("document.json", b"{}")], path)
    with pytest.raises(Problem, match="twice"):
        open_project(path)
    path.write_bytes(b"")
    with pytest.raises(Problem, match="not a sound project"):
        open_project(path)
    zipped([("mimetype", b"application/epub+zip"), *list(found.items())[1:]], path)
    with pytest.raises(Problem, match="not a project"):
        open_project(path)
    content = bytearray(saved.read_bytes())
    at = content.index(b"weights.safetensors") + 60
    content[at] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(Problem, match="not a sound project"):
        open_project(path)


def test_every_truncation_is_refused(saved, tmp_path):
    content = saved.read_bytes()
    path = tmp_path / "short.netplay"
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        with pytest.raises(Problem):
            open_project(path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_project_with_changed_bytes_opens_or_is_refused_in_a_sentence(saved, tmp_path, edits):
    content = bytearray(saved.read_bytes())
    for at, value in edits:
        content[at % len(content)] = value
    path = tmp_path / "fuzzed.netplay"
    path.write_bytes(content)
    with contextlib.suppress(Problem):
        Trainer(load(path)).step(1)


def test_sizes_in_the_directory_are_not_believed(saved, tmp_path):
    """An entry that claims to be small and is not, and the other way round."""
    path = tmp_path / "liar.netplay"
    for claimed in (1, 2**31, 2**32 - 2):
        buffer = io.BytesIO(saved.read_bytes())
        content = bytearray(buffer.getvalue())
        at = content.rindex(b"PK\x01\x02")
        content[at + 20 : at + 28] = struct.pack("<II", claimed, claimed)
        path.write_bytes(content)
        with pytest.raises(Problem):
            open_project(path)


BAD_DOCUMENTS = {
    "nested": b'{"format_version":1,"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "NaN": b'{"format_version":1,"data":{"set":{"type":"xor"},"test_fraction":NaN}}',
    "infinity": b'{"format_version":1,"data":{"set":{"type":"xor"},"test_fraction":1e999}}',
    "a key twice": b'{"format_version":1,"seed":1,"seed":2,"data":{"set":{"type":"xor"}}}',
    "no version": b'{"data":{"set":{"type":"xor"}}}',
    "a version of words": b'{"format_version":"one","data":{"set":{"type":"xor"}}}',
    "unknown type": b'{"format_version":1,"data":{"set":{"type":"os.system"}}}',
    "unknown key": b'{"format_version":1,"data":{"set":{"type":"xor"}},"__class__":"x"}',
    "a number of many digits": b'{"format_version":1,"seed":' + b"9" * 10_000 + b',"data":{"set":{"type":"xor"}}}',
    "not UTF-8": b'{"format_version":1,"\xff":1}',
    "a list": b"[1]",
    "cut": b'{"format_version":1,',
    "a cycle": b'{"format_version":1,"data":{"set":{"type":"xor"}},"graph":{"nodes":[{"id":"a","layer":{"type":"add"}},'
    b'{"id":"b","layer":{"type":"add"}}],"wires":[{"source":"a","target":"b"},{"source":"b","target":"a"}]}}',
    "a wire to nowhere": b'{"format_version":1,"data":{"set":{"type":"xor"}},"graph":{"nodes":[],"wires":'
    b'[{"source":"a","target":"b"}]}}',
    "an id with a path": b'{"format_version":1,"data":{"set":{"type":"xor"}},"graph":{"nodes":[{"id":"../a","layer":'
    b'{"type":"add"}}]}}',
}


@pytest.mark.parametrize("content", BAD_DOCUMENTS.values(), ids=list(BAD_DOCUMENTS))
def test_bad_documents_say_what_is_wrong(content, tmp_path):
    document, problems = examine_document(content)
    assert document is None
    assert problems
    for problem in problems:
        assert len(str(problem)) > 20
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    with pytest.raises(Problem):
        load(path)
