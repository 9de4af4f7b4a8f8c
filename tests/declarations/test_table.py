"""Tables from files: what is found out, what is refused, and where the sentence points."""

from __future__ import annotations

import contextlib
import io
import os
import time
import tracemalloc
import zipfile

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playground.datasets import table_reader
from playground.datasets.npz_reader import MAX_CELLS as MAX_ARRAY_CELLS
from playground.datasets.table import TableFile, columns_of
from playground.datasets.table_reader import MAX_BYTES, MAX_CELLS
from playground.text import Problem

RANDOM = np.random.default_rng(0)


@pytest.fixture
def write(tmp_path):
    def write(content: str | bytes, name: str = "data.csv", encoding: str = "utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return str(path)

    return write


def read(file: str, **chosen):
    return TableFile(file=file, **{"standardise": False, **chosen}).generate(RANDOM)


def refused(file: str, **chosen) -> str:
    with pytest.raises(Problem) as caught:
        read(file, **chosen)
    sentence = str(caught.value)
    assert "Traceback" not in sentence
    assert ": " in sentence, "the remedy follows a colon"
    return sentence


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("a,b,y\n1.5,2,0\n-3,4e1,1\n", "utf-8"),
        ("a;b;y\n1,5;2;0\n-3;40;1\n", "utf-8"),
        ("a\tb\ty\r\n1.5\t2\t0\r\n-3\t40\t1\r\n", "utf-8"),
        ("a\tb\ty\n1,5\t2\t0\n-3\t40\t1", "utf-8-sig"),
        ("a|b|y\n1.5|2|0\n\n-3|40|1\n\n", "utf-8"),
        ('"a","b","y"\n"1.5","2","0"\n"-3","40","1"\n', "utf-8"),
        ("a b y\n1.5  2 0\n-3 40  1\n", "utf-8"),
        ("a,b,y\n1.5, 2, 0\n-3, 40, 1\n", "utf-16"),
        ("a;b;y\n1,5;2;0\n   \n-3;40;1\n", "cp1251"),
        ("a,b,y\r1.5,2,0\r-3,40,1\r", "utf-8"),
    ],
)
def test_ways_to_write_the_same_table(write, content, encoding):
    table = read(write(content, encoding=encoding))
    assert table.inputs.tolist() == [[1.5, 2.0], [-3.0, 40.0]]
    assert table.targets.tolist() == [0, 1]
    assert table.classes == ("0", "1")
    assert table.input_names == ("a", "b")
    assert table.target_names == ("y",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_cyrillic(write, encoding):
    content = "площадь;этаж;район\n45,5;3;Печерск\n60;9;Подол\n71,2;1;Печерск\n"
    table = read(write(content, "таблица.csv", encoding))
    assert table.input_names == ("площадь", "этаж")
    assert table.classes == ("Печерск", "Подол")
    assert table.targets.tolist() == [0, 1, 0]
    np.testing.assert_array_equal(table.inputs, np.array([[45.5, 3], [60, 9], [71.2, 1]], np.float32))


def test_without_header(write):
    table = read(write("5.1,3.5,Iris-setosa\n4.9,3.0,Iris-virginica\n6,3,Iris-setosa\n"))
    assert table.input_names == ("column 1", "column 2")
    assert table.classes == ("Iris-setosa", "Iris-virginica")
    assert table.size == 3


def test_a_header_with_years(write):
    assert read(write("2019,2020,sum\n1,2,0.5\n3,4,1.5\n5,6,3.5\n")).input_names == ("2019", "2020")


def test_names_are_made_unique_and_blank_ones_filled(write):
    names = [column.name for column in columns_of(write("a,a,,y\n1,2,3,0\n4,5,6,1\n"))]
    assert names == ["a", "a (2)", "column 3", "y"]


def test_chosen_features_and_target(write):
    file = write("id,name,a,b\n7,x,1,10\n8,y,2,20\n9,z,3,30\n")
    table = read(file, features=("b",), target="a", kind_of_target="values")
    assert table.inputs.tolist() == [[10.0], [20.0], [30.0]]
    assert table.targets.tolist() == [[1.0], [2.0], [3.0]]
    assert not table.has_classes
    columns = columns_of(file)
    assert [column.numeric for column in columns] == [True, False, True, True]
    assert "no column 'c'" in refused(file, features=("c",))
    assert "'id', 'name', 'a', 'b'" in refused(file, target="c")
    assert "both a feature and the target" in refused(file, features=("a",), target="a")


def test_the_kind_of_target_is_found_out(write):
    many = "x,y\n" + "".join(f"{k},{k}\n" for k in range(30))
    few = "x,y\n" + "".join(f"{k},{k % 3}\n" for k in range(30))
    parts = "x,y\n" + "".join(f"{k},{k % 3 / 2}\n" for k in range(30))
    assert not read(write(many)).has_classes
    assert read(write(few)).classes == ("0", "1", "2")
    assert not read(write(parts)).has_classes
    assert not read(write(few), kind_of_target="values").has_classes
    assert len(read(write(many), kind_of_target="classes").classes) == 30
    # Numbers are put in their own order, not in that of their letters.
    assert read(write("x,y\n1,10\n2,9\n3,10\n")).classes == ("9", "10")


def test_standardised_columns_can_be_read_back(write):
    table = read(write("a,b,y\n100,5,1.5\n200,5,2.5\n400,5,9.5\n"), standardise=True)
    np.testing.assert_allclose(table.inputs[:, 0].mean(), 0.0, atol=1e-6)
    np.testing.assert_allclose(table.inputs[:, 0].std(), 1.0, rtol=1e-6)
    assert table.inputs[:, 1].tolist() == [0.0, 0.0, 0.0]
    restored = [scale.restore(table.inputs[0, k]) for k, scale in enumerate(table.input_scales)]
    np.testing.assert_allclose(restored, [100.0, 5.0], rtol=1e-6)
    np.testing.assert_allclose(table.target_scales[0].restore(table.targets[:, 0]), [1.5, 2.5, 9.5], rtol=1e-6)


def test_a_trailing_delimiter_is_no_target(write):
    table = read(write("a;y;\n1;0;\n2;1;\n"))
    assert table.target_names == ("y",)
    assert table.input_names == ("a",)


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("", ["empty"]),
        (" \n\n", ["empty"]),
        ("a,b,y\n", ["no line of data"]),
        ("a,b,y\n1,2,0\n1,2\n3,4,1\n", ["line 3", "2 cells", "has 3"]),
        ("a,b,y\n1,2,0\n1,2,3,4,5\n", ["line 3", "5 cells"]),
        ("a,b,y\n1,2,0\n1,x,1\n3,4,0\n5,6,1\n", ["line 3", "'b'", "'x'", "not a number"]),
        ("a,b,y\n1,2,0\nnan,3,1\n", ["line 3", "'a'", "'nan'", "fill it in"]),
        ("a,b,y\n1,2,0\n1,,1\n1,3,1\n", ["line 3", "'b'", "fill it in"]),
        ("a,b,y\n1,2,0\n1,inf,1\n1,2,1\n", ["line 3", "'b'", "'inf'"]),
        ("a,b,y\n1,2,0\n1,1e39,1\n1,2,1\n", ["line 3", "'b'", "3.4e38"]),
        ("a,b,y\n1,2,0\n1,2,\n", ["line 3", "'y'", "fill it in"]),
        ("a,b,y\n1,2,0\n3,4,0\n", ["'y'", "1 different classes"]),
        ("name,y\nx,0\nz,1\n", ["no numeric column", "'y'"]),
        ('a,b,y\n1,2,0\n"3,4,1\n5,6,0\n', ["line"]),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ["not a text file"]),
        (b"a,b\n\x98\x98,1\n", ["neither UTF-8 nor Windows-1251"]),
        ("a,y\n" + "".join(f"{k},{k}\n" for k in range(30)) + "5,oops\n", ["line 32", "'y'", "'oops'"]),
    ],
)
def test_mistakes_are_located(write, content, parts):
    sentence = refused(write(content))
    for part in parts:
        assert part in sentence
    assert "data.csv" in sentence or "target" in sentence


def test_lines_are_counted_as_an_editor_does(write):
    content = 'a,b,y\n1,2,"first\nsecond"\n\n3,4,third\n5,oops,third\n'
    assert "line 6" in refused(write(content))
    later = "a,b,y\n" + "1,2,0\n1,2,1\n" * 5000 + "1,2\n"
    assert "line 10002" in refused(write(later))


def test_files_that_are_none(tmp_path, write):
    assert "no file is chosen" in refused("")
    assert "there is no file" in refused(str(tmp_path / "absent.csv"))
    assert "is not a file" in refused(str(tmp_path))
    assert "cannot be read" in refused("a\0b.csv")
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert "is not a file" in refused(str(pipe))


def test_ten_million_cells_are_refused_at_once_and_in_little_memory(write):
    row = ",".join(["0.25"] * 100) + "\n"
    file = write(row * 100_000)
    tracemalloc.start()
    start = time.perf_counter()
    sentence = refused(file)
    seconds = time.perf_counter() - start
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "10,000,001 cells" in sentence
    assert f"{MAX_CELLS:,}" in sentence
    assert seconds < 10.0
    assert peak < 3 * len(row) * 100_000


def test_a_line_of_too_many_columns_is_refused(write):
    assert "more than 10000 columns" in refused(write(",".join(["1"] * 20_000) + "\n" + ",".join(["2"] * 20_000)))


def test_a_file_of_too_many_bytes_is_refused_unread(tmp_path):
    path = tmp_path / "sparse.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "at most 64 MB" in refused(str(path))


def test_reading_goes_on_in_blocks(write, monkeypatch):
    monkeypatch.setattr(table_reader, "BLOCK_ROWS", 3)
    rows = RANDOM.normal(size=(20, 3)).astype(np.float32)
    text = "a;b;y\n" + "".join(";".join(f"{v:.9g}".replace(".", ",") for v in row) + "\n" for row in rows)
    table = read(write(text))
    np.testing.assert_array_equal(np.hstack([table.inputs, table.targets]), rows)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=200), st.text("01a.,;\t\n\"' -e|ы", max_size=120).map(str.encode)))
def test_any_bytes_give_a_table_or_a_sentence(tmp_path, content):
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    # Anything but a table or a Problem fails here.
    with contextlib.suppress(Problem):
        table = read(str(path))
        assert np.isfinite(table.inputs).all()
        assert table.size > 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(*[st.floats(-(2.0**99), 2.0**99, width=32)] * 2, st.sampled_from("pqr")), min_size=1, max_size=30
    ),
    delimiter=st.sampled_from("\t;|,"),
)
def test_what_was_written_is_read(tmp_path, rows, delimiter):
    path = tmp_path / "any.csv"
    lines = [delimiter.join((repr(a), repr(b), c)) for a, b, c in rows]
    path.write_text("\n".join([delimiter.join(("a", "b", "class")), *lines]))
    labels = sorted({c for _, _, c in rows})
    if len(labels) < 2:
        assert "1 different classes" in refused(str(path))
        return
    table = read(str(path))
    assert table.inputs.tolist() == [[a, b] for a, b, _ in rows]
    assert [table.classes[k] for k in table.targets] == [c for _, _, c in rows]


def archive(tmp_path, **arrays) -> str:
    path = tmp_path / "data.npz"
    np.savez(path, **arrays)
    return str(path)


def test_arrays_of_inputs_and_targets(tmp_path):
    x, y = RANDOM.normal(size=(10, 3)).astype(np.float32), np.arange(10) % 2
    table = read(archive(tmp_path, x=x, y=y))
    np.testing.assert_array_equal(table.inputs, x)
    assert table.targets.tolist() == y.tolist()
    assert table.classes == ("0", "1")
    assert table.input_names == ("x 1", "x 2", "x 3")


def test_images_keep_their_shape_and_are_scaled_as_a_whole(tmp_path):
    images = RANDOM.integers(0, 255, (6, 4, 5), dtype=np.uint8)
    file = archive(tmp_path, images=images, labels=np.array(list("ababab")))
    table = read(file, standardise=True)
    assert table.shape == (4, 5)
    assert table.classes == ("a", "b")
    (scale,) = table.input_scales
    np.testing.assert_allclose(scale.restore(table.inputs.astype(float)), images, atol=1e-3)


def test_columns_as_arrays(tmp_path):
    file = archive(
        tmp_path, a=np.arange(5), b=np.linspace(0, 1, 5), names=np.array(list("vwxyz")), c=np.ones((5, 1)) / 3
    )
    table = read(file, kind_of_target="values")
    assert table.input_names == ("a", "b")
    assert table.target_names == ("c",)
    assert [column.numeric for column in columns_of(file)] == [True, True, False, True]


def test_several_target_values(tmp_path):
    table = read(archive(tmp_path, x=np.ones((4, 2)), y=RANDOM.normal(size=(4, 3))))
    assert table.targets.shape == (4, 3)
    assert table.target_names == ("y 1", "y 2", "y 3")
    assert "3 columns" in refused(archive(tmp_path, x=np.ones((4, 2)), y=np.ones((4, 3))), kind_of_target="classes")


@pytest.mark.parametrize(
    ("arrays", "part"),
    [
        ({"x": np.ones((3, 2)), "y": np.ones(4)}, "no numeric column"),
        ({"x": np.array([[1.0], [np.nan]]), "y": np.array([0, 1])}, "nan at [1, 0]"),
        ({"x": np.array([[1e39], [1.0]]), "y": np.array([0, 1])}, "[0, 0]"),
        ({"x": np.ones((2, 1)), "y": np.array([0.5, np.inf])}, "inf at [1]"),
        ({"x": np.array([{}, {}], object), "y": np.array([0, 1])}, "holds object"),
        ({"x": np.ones((2, 1)) * 1j, "y": np.array([0, 1])}, "holds complex128"),
        ({"x": np.ones((2, 1, 1, 1, 1)), "y": np.array([0, 1])}, "at most 4 dimensions"),
        ({"x": np.float32(1.0), "y": np.float32(1.0)}, "no numeric column"),
        ({"x": np.ones((0, 2)), "y": np.ones(0)}, "at least 1"),
        ({}, "holds no arrays"),
    ],
)
def test_arrays_that_do_not_fit(tmp_path, arrays, part):
    assert part in refused(archive(tmp_path, **arrays))


def forged(tmp_path, header: dict, body: bytes = b"") -> str:
    """An NPZ whose header promises more than the file holds."""
    buffer = io.BytesIO()
    np.lib.format.write_array_header_1_0(buffer, header)
    path = tmp_path / "forged.npz"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("x.npy", buffer.getvalue() + body)
    return str(path)


@pytest.mark.parametrize(
    ("shape", "part"),
    [
        ((10**6, 10**6), f"{MAX_ARRAY_CELLS:,}"),
        ((1000, 10), "shorter than its header says"),
        ((-5, -5), "negative"),
        ((-5, 5), "negative"),
    ],
)
def test_a_forged_header_allocates_nothing(tmp_path, shape, part):
    file = forged(tmp_path, {"descr": "<f8", "fortran_order": False, "shape": shape}, b"\0" * 64)
    tracemalloc.start()
    assert part in refused(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10**7


def test_damaged_archives(tmp_path, write):
    good = (tmp_path / "data.npz").open("w+b")
    np.savez_compressed(good, x=RANDOM.normal(size=(50, 3)), y=np.arange(50) % 2)
    good.seek(0)
    content = good.read()
    good.close()
    assert "cannot be read" in refused(write(content[: len(content) // 2], "half.npz"))
    assert "cannot be read" in refused(write(b"", "empty.npz"))
    assert "cannot be read" in refused(write(b"no archive", "text.npz"))
    for at in range(40, len(content) - 100, 97):
        damaged = bytearray(content)
        damaged[at] ^= 0xFF
        with contextlib.suppress(Problem):
            read(write(bytes(damaged), "damaged.npz"))


def test_a_spreadsheet_is_told_apart(write, tmp_path):
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
    assert "or as CSV" in refused(str(path))
