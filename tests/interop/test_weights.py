"""Weights taken away and brought back: names, layouts and bits as torch has them; files that lie are refused."""

from __future__ import annotations

import io
import json
import struct
import zipfile

import numpy as np
import pytest

from playground.interop import weights
from playground.interop.tensors import dump_npz, dump_safetensors, parse_npz, parse_safetensors
from playground.interop.trainer import Trainer
from playground.text import Problem
from tests.engine.networks import chain, dense, mlp


@pytest.fixture(scope="module")
def trainer() -> Trainer:
    made = Trainer(mlp(5, 3))
    made.step(7)
    return made


@pytest.mark.parametrize("suffix", list(weights.WRITERS))
def test_weights_come_back_bit_for_bit(trainer, tmp_path, suffix):
    path = weights.export_weights(trainer, tmp_path / f"w.{suffix}")
    other = Trainer(trainer.document, seed=11)
    before = other.parameters()
    assert any((before[name] != values).any() for name, values in trainer.parameters().items())
    assert weights.import_weights(other, path) == sorted(trainer.parameters())
    for name, values in trainer.parameters().items():
        assert values.tobytes() == other.parameters()[name].tobytes()


def test_the_format_can_be_named_instead_of_the_suffix(trainer, tmp_path):
    path = weights.export_weights(trainer, tmp_path / "weights.bin", to="npz")
    with np.load(path, allow_pickle=False) as found:
        assert set(found.files) == set(trainer.parameters())


def test_torch_loads_the_weights_and_computes_the_same(tmp_path):
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file

    trainer = Trainer(chain([("h1", dense(7)), ("h2", dense(5, "relu")), ("out", dense(1, "linear"))]))
    trainer.step(200)
    path = weights.export_weights(trainer, tmp_path / "w.safetensors")
    module = torch.nn.ModuleDict(
        {"h1": torch.nn.Linear(2, 7), "h2": torch.nn.Linear(7, 5), "out": torch.nn.Linear(5, 1)}
    )
    module.load_state_dict(load_file(path), strict=True)
    inputs = np.random.default_rng(0).normal(size=(64, 2)).astype(np.float32)
    with torch.no_grad():
        hidden = torch.relu(module["h2"](torch.tanh(module["h1"](torch.from_numpy(inputs)))))
        expected = module["out"](hidden).numpy()
    np.testing.assert_allclose(trainer.predict(inputs), expected, rtol=1e-5, atol=1e-5)
    npz = weights.export_weights(trainer, tmp_path / "w.npz")
    with np.load(npz, allow_pickle=False) as found:
        state = {name: torch.from_numpy(found[name]) for name in found.files}
    module.load_state_dict(state, strict=True)


@pytest.mark.parametrize("dump", [dump_safetensors, dump_npz])
@pytest.mark.parametrize(
    "values",
    [
        np.arange(12, dtype=np.float32).reshape(3, 4).T,
        np.arange(24, dtype=np.float32).reshape(2, 3, 4)[:, ::2, ::-1],
        np.asfortranarray(np.arange(6, dtype=np.float32).reshape(2, 3)),
        np.array(3, np.int64),
        np.zeros((0, 4), np.float32),
    ],
    ids=["transposed", "strided", "fortran", "scalar", "empty"],
)
def test_arrays_of_any_memory_layout_are_written_right(dump, values):
    content = dump({"file": values})
    found = parse_safetensors(content) if dump is dump_safetensors else parse_npz(content, 10**6)
    np.testing.assert_array_equal(found["file"], values)
    assert found["file"].shape == values.shape
    assert found["file"].dtype == values.dtype


def test_safetensors_say_that_they_are_torchs(trainer, tmp_path):
    content = weights.export_weights(trainer, tmp_path / "w.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    assert json.loads(content[8 : 8 + length])["__metadata__"] == {"format": "pt"}


@pytest.mark.parametrize("name", ["w.onnx", "w.pt", "w", "w.pkl"])
def test_other_formats_are_refused_in_a_sentence(trainer, tmp_path, name):
    with pytest.raises(Problem, match="safetensors, npz"):
        weights.export_weights(trainer, tmp_path / name)
    (tmp_path / name).write_bytes(b"content")
    with pytest.raises(Problem, match="safetensors, npz"):
        weights.import_weights(trainer, tmp_path / name)


def test_what_does_not_fit_is_named_and_nothing_is_set(trainer, tmp_path):
    before = trainer.parameters()
    good = dict(before)
    for change, sentence in (
        ({"h9.weight": np.zeros((2, 2), np.float32)}, "no tensor 'h9.weight'"),
        ({"h1.weight": np.zeros((2, 5), np.float32)}, "'h1.weight' has the shape 2x5, but the network needs 5x2"),
        ({"h1.bias": np.full(5, np.nan, np.float32)}, "'h1.bias' holds NaN"),
        ({"h1.bias": np.full(5, 1e300)}, "'h1.bias' holds NaN or infinite"),
    ):
        for suffix, dump in weights.WRITERS.items():
            path = tmp_path / f"w.{suffix}"
            path.write_bytes(dump({**good, **change}))
            with pytest.raises(Problem, match=sentence):
                weights.import_weights(trainer, path)
    for name, values in before.items():
        np.testing.assert_array_equal(values, trainer.parameters()[name])


def header(entries: object, body: bytes = b"") -> bytes:
    text = entries if isinstance(entries, bytes) else json.dumps(entries).encode()
    return struct.pack("<Q", len(text)) + text + body


ENTRY = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
BAD_SAFETENSORS = {
    "empty": b"",
    "short": b"\x01\x02",
    "header longer than the file": struct.pack("<Q", 10**15) + b"{}",
    "header of nothing": struct.pack("<Q", 0),
    "not JSON": header(b"\xff\xfe{"),
    "not an object": header([1, 2]),
    "nested": header(b"[" * 100_000),
    "body too short": header({"a": ENTRY}, b"1234"),
    "trailing bytes": header({"a": ENTRY}, b"x" * 12),
    "shape and size differ": header({"a": {**ENTRY, "shape": [3]}}, b"x" * 8),
    "huge shape": header({"a": {**ENTRY, "shape": [2**62, 2**62]}}, b"x" * 8),
    "negative shape": header({"a": {**ENTRY, "shape": [-2]}}, b"x" * 8),
    "offsets backwards": header({"a": {**ENTRY, "data_offsets": [8, 0]}}, b"x" * 8),
    "overlap": header({"a": ENTRY, "b": ENTRY}, b"x" * 8),
    "unknown type": header({"a": {**ENTRY, "dtype": "PICKLE"}}, b"x" * 8),
    "type we do not read": header({"a": {"dtype": "BF16", "shape": [4], "data_offsets": [0, 8]}}, b"x" * 8),
    "a name twice": header(
        b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}',
        b"x" * 8,
    ),
}


@pytest.mark.parametrize("content", BAD_SAFETENSORS.values(), ids=list(BAD_SAFETENSORS))
def test_damaged_safetensors_are_refused(content):
    with pytest.raises(Problem) as caught:
        parse_safetensors(content)
    assert len(str(caught.value)) > 20


def test_every_truncation_of_a_file_is_refused():
    content = dump_safetensors({"a": np.ones((3, 2), np.float32)})
    for length in range(len(content)):
        with pytest.raises(Problem):
            parse_safetensors(content[:length])
    content = dump_npz({"a": np.ones((3, 2), np.float32)})
    for length in range(len(content)):
        with pytest.raises(Problem):
            parse_npz(content[:length], 10**6)


def npz(entries: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def npy(shape: str, dtype: str = "'<f4'", body: bytes = b"") -> bytes:
    text = f"{{'descr': {dtype}, 'fortran_order': False, 'shape': {shape}}}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text.encode() + body


BAD_NPZ = {
    "not a zip": b"PK\x03\x04 and then something else",
    "not an array": npz({"a.npy": b"hello"}),
    "three tebibytes": npz({"a.npy": npy("(1000000000000,)")}),
    "negative": npz({"a.npy": npy("(-1,)", body=b"x" * 64)}),
    "objects": npz({"a.npy": npy("(1,)", "'|O'", b"\x80\x04N.")}),
    "text": npz({"a.npy": npy("(1,)", "'<U4'", b"x" * 16)}),
    "code for a header": npz({"a.npy": npy("__import__('os').getcwd()")}),
    "too short": npz({"a.npy": npy("(4,)", body=b"x" * 8)}),
    "a bomb": npz({"a.npy": npy("(100000000,)", body=bytes(40_000_000))}, zipfile.ZIP_DEFLATED),
}


@pytest.mark.parametrize("content", BAD_NPZ.values(), ids=list(BAD_NPZ))
def test_damaged_and_hostile_npz_files_are_refused(content):
    with pytest.raises(Problem) as caught:
        parse_npz(content, 10**6)
    assert len(str(caught.value)) > 20
