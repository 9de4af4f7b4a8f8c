"""A table from the user's own file (CSV, TSV, NPZ)."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

import numpy as np

from playground.datasets.base import DataSet, Scale, Table
from playground.datasets.npz_reader import ArrayFile
from playground.datasets.standardise import standardised, standardised_whole
from playground.datasets.table_reader import MISSING, Column, Labels, TextTable, path_of
from playground.spec import setting
from playground.text import Problem, mark

AUTO_CLASSES = 20  # so many different whole numbers are still taken for classes
MAX_CLASSES = 1000
USUAL_TARGETS = ("y", "target", "targets", "label", "labels")


class TableFile(DataSet):
    """Your own table: a CSV, TSV or NPZ file. Choose the columns that go in and the one to predict.

    In text files delimiter, decimal comma, header and encoding (UTF-8, Windows-1251) are found out. An NPZ file
    holds one array for each column, or a whole array (n, ...) of inputs and one of targets. Standardised columns have
    mean 0 and deviation 1 over all samples; arrays of images are standardised as a whole.
    """

    title: ClassVar[str] = mark("Table from a file")

    type: Literal["table"] = "table"
    file: str = setting("", mark("Path of the CSV, TSV or NPZ file"), max_length=4096, label=mark("file"))
    features: tuple[str, ...] = setting(
        (),
        mark("Columns that go in; empty: all numeric ones but the target"),
        max_length=10_000,
        label=mark("features"),
    )
    target: str = setting("", mark("Column to predict; empty: the last"), label=mark("target"))
    kind_of_target: Literal["auto", "classes", "values"] = setting(
        "auto", mark("Whether the target names classes or holds values"), label=mark("target holds")
    )
    standardise: bool = setting(
        True, mark("Bring inputs, and target values, to mean 0 and deviation 1"), label=mark("standardise")
    )

    def version(self) -> object:
        try:
            status = path_of(self.file).stat()
        except (OSError, ValueError):
            return None
        return status.st_mtime_ns, status.st_size

    def generate(self, random: np.random.Generator) -> Table:
        path = self._path()
        return self._from_arrays(ArrayFile(path)) if is_archive(path) else self._from_text(TextTable(path))

    def _path(self) -> Path:
        if not self.file:
            raise Problem("no file is chosen for the table: choose a CSV, TSV or NPZ file", place=("file",))
        return path_of(self.file)

    def _from_text(self, text: TextTable) -> Table:
        names = text.names
        filled = [k for k, column in enumerate(text.columns) if not column.empty] or [0]
        target = self._find(self.target, names, "target") if self.target else filled[-1]
        numeric = [k for k, column in enumerate(text.columns) if column.numeric and k != target]
        features = [self._find(name, names, "features") for name in self.features] or numeric
        self._check_features(features, target, names)
        inputs, labels = text.read(features, target)
        targets, classes = self._text_targets(text, labels, target)
        return self._table(inputs, targets, classes, tuple(names[k] for k in features), names[target])

    def _text_targets(self, text: TextTable, labels: Labels, column: int) -> tuple[np.ndarray, tuple[str, ...]]:
        for cell, line in zip(labels.cells, labels.lines, strict=True):
            if cell.lower() in MISSING:
                text.number(cell, line, column)  # raises the Problem with line and column
        numbers = []
        for cell, line in zip(labels.cells, labels.lines, strict=True):
            try:
                numbers.append(text.number(cell, line, column))
            except Problem:
                # A few words among many numbers are mistakes; a few numbers among words are names.
                if self.kind_of_target == "values" or (self.kind_of_target == "auto" and len(numbers) > AUTO_CLASSES):
                    raise
                numbers = []
                break
        if numbers and self._are_values(np.array(numbers)):
            return np.array(numbers)[labels.codes][:, None], ()
        order = np.argsort(numbers) if numbers else sorted(range(len(labels.cells)), key=labels.cells.__getitem__)
        rank = np.empty(len(labels.cells), np.int64)
        rank[order] = np.arange(len(rank))
        return rank[labels.codes], tuple(labels.cells[k] for k in order)

    def _are_values(self, distinct: np.ndarray) -> bool:
        if self.kind_of_target != "auto":
            return self.kind_of_target == "values"
        return len(distinct) > AUTO_CLASSES or bool(np.any(distinct != np.round(distinct)))

    def _from_arrays(self, arrays: ArrayFile) -> Table:
        names = tuple(arrays.headers)
        usual = [k for k, name in enumerate(names) if name.lower() in USUAL_TARGETS]
        target = self._find(self.target, names, "target") if self.target else (usual or [len(names) - 1])[0]
        shapes = [shape for shape, _ in arrays.headers.values()]
        count = (shapes[target] or (0,))[0]
        fits = [k for k, (shape, dtype) in enumerate(arrays.headers.values()) if shape and dtype.kind not in "US"]
        same = [k for k in fits if k != target and shapes[k][0] == count]
        features = [self._find(name, names, "features") for name in self.features] or same
        self._check_features(features, target, names)
        for k in (*features, target):
            if not shapes[k] or shapes[k][0] != count or 0 in shapes[k] or (k != target and k not in fits):
                raise Problem(
                    "the array '{array}' of {file} has the shape {shape}, but needs numbers with {count} samples as "
                    "its first size, at least 1, like the target '{target}': choose other arrays",
                    array=names[k],
                    file=arrays.path.name,
                    shape="x".join(map(str, shapes[k])) or "()",
                    count=count,
                    target=names[target],
                    place=("features",),
                )
        targets, classes = self._array_targets(arrays.read(names[target]), names[target])
        blocks = [arrays.read(names[k]) for k in features]
        if len(blocks) == 1 and blocks[0].ndim > 2:
            return self._table(blocks[0], targets, classes, (), names[target])
        columns = [block.reshape(count, -1) for block in blocks]
        titles = [
            names[k] if block.shape[1] == 1 else f"{names[k]} {i + 1}"
            for k, block in zip(features, columns, strict=True)
            for i in range(block.shape[1])
        ]
        inputs = np.concatenate(columns, axis=1, dtype=np.float64, casting="unsafe")
        return self._table(inputs, targets, classes, tuple(titles), names[target])

    def _array_targets(self, values: np.ndarray, name: str) -> tuple[np.ndarray, tuple[str, ...]]:
        flat = values.reshape(len(values), -1)
        single = flat.shape[1] == 1
        text = values.dtype.kind in "US"
        if single and (text or self.kind_of_target != "values"):
            distinct, codes = np.unique(flat[:, 0], return_inverse=True)
            if text or not self._are_values(distinct.astype(np.float64)):
                return codes.astype(np.int64), tuple(str(cell) for cell in distinct.astype(str))
        if text or self.kind_of_target == "classes":
            raise Problem(
                "the array '{array}' has {columns} columns, but class names need 1 column: choose another target",
                array=name,
                columns=flat.shape[1],
                place=("target",),
            )
        return flat.astype(np.float64), ()

    def _table(
        self, inputs: np.ndarray, targets: np.ndarray, classes: tuple[str, ...], names: tuple[str, ...], target: str
    ) -> Table:
        if classes and not 2 <= len(classes) <= MAX_CLASSES:
            raise Problem(
                "the target '{target}' has {count} different classes, but needs 2 to {limit}: choose another target, "
                "or let it hold values",
                target=target,
                count=len(classes),
                limit=MAX_CLASSES,
                place=("target",),
            )
        input_scales: tuple[Scale, ...] = ()
        target_scales: tuple[Scale, ...] = ()
        if self.standardise:
            inputs, input_scales = standardised_whole(inputs) if inputs.ndim > 2 else standardised(inputs)
            if not classes:
                targets, target_scales = standardised(targets)
        inputs = np.ascontiguousarray(inputs, np.float32)
        targets = targets if classes else targets.astype(np.float32)
        titles: tuple[str, ...] = (target,)
        if not classes and targets.shape[1] > 1:
            titles = tuple(f"{target} {k + 1}" for k in range(targets.shape[1]))
        return Table(inputs, targets, classes, names, titles, 0, input_scales, target_scales, names_from_file=True)

    def _find(self, name: str, names: tuple[str, ...], field: str) -> int:
        if name not in names:
            raise Problem(
                "the file {file} has no column '{column}'; it has {known}: choose one of these",
                file=Path(self.file).name,
                column=name,
                known=", ".join(f"'{known}'" for known in names[:10]) + (", ..." if len(names) > 10 else ""),
                place=(field,),
            )
        return names.index(name)

    def _check_features(self, features: list[int], target: int, names: tuple[str, ...]) -> None:
        if not features:
            raise Problem(
                "the file {file} has no numeric column beside the target '{target}': choose another target, or turn "
                "words into numbers",
                file=Path(self.file).name,
                target=names[target],
                place=("features",),
            )
        if target in features:
            raise Problem(
                "the column '{column}' is both a feature and the target: take it out of the features",
                column=names[target],
                place=("features",),
            )


def is_archive(path: Path) -> bool:
    """Whether a file is to be read as NPZ: by its name, or by its first bytes."""
    if path.suffix.lower() == ".npz":
        return True
    try:
        if not path.is_file():  # opening a pipe would wait for its writer
            return False
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except (OSError, ValueError):
        return False  # the reader says what is wrong


def columns_of(file: str) -> tuple[Column, ...]:
    """What can be chosen from a file as features and target; raises Problem where it cannot be read."""
    path = path_of(file)
    if not is_archive(path):
        return TextTable(path).columns
    headers = ArrayFile(path).headers
    return tuple(Column(name, dtype.kind not in "US", 0 in shape) for name, (shape, dtype) in headers.items())
