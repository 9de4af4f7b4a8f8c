"""Reads a table from a text file: delimiter, encoding, header and decimal comma are found out, mistakes are located.

A file is refused before it is parsed where it has more bytes or cells than `MAX_BYTES` and `MAX_CELLS`; parsing
streams, so that memory stays within a few times the size of the file.
"""

from __future__ import annotations

import codecs
import csv
import io
import stat
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from playground.text import Problem

MAX_BYTES = 64 * 2**20
MAX_CELLS = 5_000_000
MAX_COLUMNS = 10_000
SAMPLE_ROWS = 20
BLOCK_ROWS = 4096
LARGEST = float(np.finfo(np.float32).max)
MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?", "-", "inf", "-inf", "+inf", "infinity", "-infinity"})
# A semicolon before a comma: in "1,5;2,5" the comma is the decimal one.
DELIMITERS = ("\t", ";", "|", ",", " ")


@dataclass(frozen=True)
class Column:
    """A column as its first rows show it: `numeric` where most of them are numbers, `empty` where all are blank."""

    name: str
    numeric: bool
    empty: bool


@dataclass(frozen=True)
class Labels:
    """A column as text: the distinct cells, the line each appears in first, and the number of the cell of every row."""

    cells: tuple[str, ...]
    lines: tuple[int, ...]
    codes: np.ndarray


def path_of(file: str) -> Path:
    """The path a user wrote, with `~` replaced where that user has a home."""
    try:
        return Path(file).expanduser()
    except RuntimeError:  # nobody of that name, or no home at all: then it is a name like any other
        return Path(file)


def file_bytes(path: Path, limit: int) -> int:
    """The size of a regular file; raises Problem where there is none, or where it is larger than `limit`."""
    try:
        found = path.stat()
    except FileNotFoundError:
        raise Problem("there is no file {file}: choose another one", file=str(path)) from None
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None
    if not stat.S_ISREG(found.st_mode):
        raise Problem("{file} is not a file: choose a CSV, TSV or NPZ file", file=str(path))
    if found.st_size > limit:
        raise Problem(
            "the file {file} has {size} MB, but at most {limit} MB are read: choose fewer rows or columns",
            file=path.name,
            size=-(-found.st_size // 2**20),
            limit=limit // 2**20,
        )
    return found.st_size


def unreadable(path: Path, error: Exception) -> Problem:
    reason = getattr(error, "strerror", None) or str(error)
    return Problem("the file {file} cannot be read ({reason}): choose another one", file=str(path), reason=reason)


class TextTable:
    """A text file of rows and columns, opened: its columns are known, its cells are read on demand."""

    def __init__(self, path: Path):
        self.path = path
        file_bytes(path, MAX_BYTES)
        try:
            self._data = path.read_bytes()
        except OSError as error:
            raise unreadable(path, error) from None
        if not self._data.strip():
            raise self._empty()
        self._encoding = self._find_encoding()
        start = self._text().read(2**16)
        self._delimiter = _find_delimiter(start)
        self._refuse_too_large(start)
        rows = [row for _, row in islice(self._rows(), SAMPLE_ROWS + 1)]
        if not rows:
            raise self._empty()
        self._header = _has_header(rows, self._delimiter)
        body = [row for row in rows[int(self._header) :] if len(row) == len(rows[0])]
        if not body:
            raise Problem(
                "the file {file} has a header but no line of data below it: choose another file", file=path.name
            )
        self.columns = tuple(
            _column(name, [row[k] for row in body], self._delimiter)
            for k, name in enumerate(_names(rows[0] if self._header else [""] * len(rows[0])))
        )

    def _empty(self) -> Problem:
        return Problem(
            "the file {file} is empty: choose a file with a header and lines of numbers", file=self.path.name
        )

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def read(self, numbers: Sequence[int], label: int) -> tuple[np.ndarray, Labels]:
        """The columns `numbers` as (n, k) float64 and the column `label` as text; Problems name line and column."""
        found = [array("d") for _ in numbers]
        codes: dict[str, int] = {}
        lines: list[int] = []
        labels = array("q")
        rows = self._rows()
        if self._header:
            next(rows)
        while block := list(islice(rows, BLOCK_ROWS)):
            block = self._rectangular(block)
            cells = list(zip(*(row for _, row in block), strict=True)) or [()] * len(self.columns)
            for values, k in zip(found, numbers, strict=True):
                values.frombytes(self._numbers(cells[k], block, k).tobytes())
            for (line, _), cell in zip(block, cells[label], strict=True):
                code = codes.setdefault(cell.strip(), len(codes))
                if code == len(lines):
                    lines.append(line)
                labels.append(code)
        inputs = np.empty((len(labels), len(found)), np.float64)
        for k, values in enumerate(found):
            inputs[:, k] = np.frombuffer(values, np.float64) if values else 0.0
        return inputs, Labels(tuple(codes), tuple(lines), np.frombuffer(labels, np.int64).copy())

    def number(self, cell: str, line: int, column: int) -> float:
        """A cell as a number; raises Problem that names its line and column."""
        value = as_number(cell, self._delimiter)
        if value is not None and abs(value) <= LARGEST:  # False for NaN
            return value
        where: dict[str, Any] = {
            "line": line,
            "file": self.path.name,
            "column": self.columns[column].name,
            "cell": shown(cell),
        }
        if cell.strip().lower() in MISSING:
            raise Problem(
                "line {line} of {file}, column '{column}' holds '{cell}' instead of a number: fill it in, or remove "
                "the line",
                **where,
            )
        if value is None:
            raise Problem(
                "line {line} of {file}, column '{column}' holds '{cell}', which is not a number: correct it, or choose "
                "other columns",
                **where,
            )
        raise Problem(
            "line {line} of {file}, column '{column}' holds '{cell}', but numbers go up to 3.4e38: change the unit",
            **where,
        )

    def _numbers(self, cells: Sequence[str], block: list[tuple[int, list[str]]], column: int) -> np.ndarray:
        attempts = [cells] if self._delimiter == "," else [cells, [cell.replace(",", ".") for cell in cells]]
        for attempt in attempts:
            try:
                values = np.fromiter(map(float, attempt), np.float64, len(cells))
            except ValueError:
                continue
            if np.all(np.abs(values) <= LARGEST):  # False for NaN
                return values
        # Something is written in another way, or wrong: cell by cell, so that the place can be named.
        slow = (self.number(cell, line, column) for (line, _), cell in zip(block, cells, strict=True))
        return np.fromiter(slow, np.float64, len(cells))

    def _rectangular(self, block: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
        width = len(self.columns)
        if all(len(row) == width for _, row in block):
            return block
        # A line of nothing but blanks is one cell, and no row.
        block = [(line, row) for line, row in block if len(row) == width or any(cell.strip() for cell in row)]
        for line, row in block:
            if len(row) != width:
                raise Problem(
                    "line {line} of {file} has {count} cells, but the first line has {width}: mend that line",
                    line=line,
                    file=self.path.name,
                    count=len(row),
                    width=width,
                )
        return block

    def _text(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(self._data), self._encoding, newline="")

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        """The line number (of its end) and the cells of each row that is not empty."""
        reader = csv.reader(self._text(), delimiter=self._delimiter, skipinitialspace=True)
        try:
            for row in reader:
                if row:
                    yield reader.line_num, row
        except csv.Error as error:
            raise Problem(
                "line {line} of {file} cannot be read as a row of cells ({reason}): look for an open quote",
                line=reader.line_num,
                file=self.path.name,
                reason=str(error),
            ) from None

    def _find_encoding(self) -> str:
        if self._data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            candidates = ["utf-16"]
        elif b"\0" in self._data:
            raise Problem("the file {file} is not a text file: choose a CSV, TSV or NPZ file", file=self.path.name)
        else:
            candidates = ["utf-8-sig", "cp1251"]
        for encoding in candidates:
            text = io.TextIOWrapper(io.BytesIO(self._data), encoding, newline="")
            try:
                while text.read(2**20):
                    pass
            except UnicodeDecodeError:
                continue
            return encoding
        raise Problem(
            "the file {file} is neither UTF-8 nor Windows-1251 text: save it as CSV in UTF-8", file=self.path.name
        )

    def _refuse_too_large(self, start: str) -> None:
        first = start.lstrip().split("\n", 1)[0]
        width = first.count(self._delimiter) + 1
        if width > MAX_COLUMNS:
            raise Problem(
                "the file {file} has more than {limit} columns: choose fewer columns, or use an NPZ file",
                file=self.path.name,
                limit=MAX_COLUMNS,
            )
        # Counting characters is a hundred times faster than parsing; a delimiter within quotes counts as well.
        code = self._delimiter.encode()
        cells = self._data.count(code) + max(self._data.count(b"\n"), self._data.count(b"\r")) + 1
        if cells > MAX_CELLS:
            raise Problem(
                "the file {file} has about {count} cells, but at most {limit} are read from text: choose fewer rows or "
                "columns, or use an NPZ file",
                file=self.path.name,
                count=f"{cells:,}",
                limit=f"{MAX_CELLS:,}",
            )


def as_number(cell: str, delimiter: str) -> float | None:
    """A cell as a number, with a decimal comma where commas do not separate cells; None where it is none."""
    text = cell.strip().replace("\u00a0", "").replace("\u202f", "")
    if delimiter != "," and text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def shown(cell: str) -> str:
    """A cell for a sentence: not longer than a line."""
    text = " ".join(cell.split())
    return text if len(text) <= 40 else text[:37] + "..."


def _find_delimiter(start: str) -> str:
    lines = [line for line in start.splitlines() if line.strip()]
    # The last line of the beginning may be cut off.
    lines = lines[: max(1, min(len(lines) - 1, SAMPLE_ROWS))] if len(start) >= 2**16 else lines[:SAMPLE_ROWS]
    best, best_share = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True)]
        except csv.Error:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        # Some lines may be ragged; which ones is said later, with their numbers.
        share = widths.count(usual) / len(widths) if usual > 1 else 0.0
        if share > best_share:
            best, best_share = delimiter, share
    return best


def _has_header(rows: list[list[str]], delimiter: str) -> bool:
    first, rest = rows[0], [row for row in rows[1:] if len(row) == len(rows[0])]
    numeric = [as_number(cell, delimiter) is not None for cell in first]
    if not any(numeric):
        return True
    return bool(rest) and any(
        not is_number and first[k].strip() and all(as_number(row[k], delimiter) is not None for row in rest)
        for k, is_number in enumerate(numeric)
    )


def _names(header: list[str]) -> list[str]:
    names: dict[str, None] = {}
    copies: dict[str, int] = {}
    for k, cell in enumerate(header):
        plain = " ".join(cell.split())[:80] or f"column {k + 1}"
        name = plain
        while name in names:
            copies[plain] = copies.get(plain, 1) + 1
            name = f"{plain} ({copies[plain]})"
        names[name] = None
    return list(names)


def _column(name: str, cells: list[str], delimiter: str) -> Column:
    present = [cell for cell in cells if cell.strip().lower() not in MISSING]
    numbers = sum(as_number(cell, delimiter) is not None for cell in present)
    return Column(name, bool(present) and 2 * numbers > len(present), not any(cell.strip() for cell in cells))
