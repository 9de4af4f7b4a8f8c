"""Opening, saving and exporting: what the File menu does, through the trainer's thread where weights are concerned."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from playground import edits
from playground.datasets import DATASETS
from playground.datasets.xor import Xor
from playground.document import DataSettings, Document
from playground.document_file import format_document, parse_document
from playground.interop.exporting import export_network
from playground.interop.files import read_bytes, write_atomically
from playground.interop.presets import load_preset
from playground.interop.project import open_project, save_project
from playground.interop.weight_import import Report, load_weights
from playground.text import Problem
from playground.ui.session import Session
from playground.ui.settings import Settings
from playground.ui.translate import show, tr

DOCUMENT_LIMIT = 64 * 2**20
PROJECT, DOCUMENT, ONNX = ".netplay", ".json", ".onnx"
TABLES = (".csv", ".tsv", ".txt", ".npz")
OPENS = (PROJECT, DOCUMENT, ONNX, *TABLES)


class FileCommands(QObject):
    """The commands of the File menu. Errors become sentences in the status line; nothing is half written."""

    opened = Signal()
    saved = Signal(object)

    def __init__(self, session: Session, settings: Settings, window: QWidget, thumbnail: Callable[[], bytes]):
        super().__init__(window)
        self._session, self._settings, self._window, self._thumbnail = session, settings, window, thumbnail

    # ---- asking ----

    def choose_open(self, title: str, filters: str) -> Path | None:
        """Ask for a file that exists."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._settings.folder, filters)
        return self._chosen(name)

    def choose_save(self, title: str, name: str, filters: str) -> Path | None:
        """Ask for a file to write; the dialog itself asks before an old one is replaced."""
        start = str(Path(self._settings.folder) / name) if self._settings.folder else name
        found, chosen = QFileDialog.getSaveFileName(self._window, title, start, filters)
        path = self._chosen(found)
        if path is not None and not path.suffix:
            suffix = chosen.rpartition("*")[2].strip(" )")
            path = path.with_suffix(suffix if suffix.startswith(".") else PROJECT)
        return path

    def _chosen(self, name: str) -> Path | None:
        if not name:
            return None
        self._settings.folder = str(Path(name).parent)
        return Path(name)

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; False where the user wants to stay."""
        if self._session.stack.isClean():
            return True
        button = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Network Playground"))
        box.setText(tr("Save the changes to '{name}'?", name=self.title()))
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == button.Save:
            return self.save(wait=True)
        return answer == button.Discard

    def title(self) -> str:
        """The document's name for the user: the file, else the lesson, else "untitled"."""
        from playground.ui.lesson import lesson_of

        if self._session.path is not None:
            return self._session.path.name
        lesson = lesson_of(self._session.document)
        return lesson.title if lesson is not None else tr("untitled")

    # ---- opening ----

    def new(self) -> None:
        """An empty canvas."""
        if self.may_leave():
            self._open(Document(data=DataSettings(set=Xor())))

    def open(self) -> None:
        """Ask for a file and open it."""
        patterns = " ".join(f"*{suffix}" for suffix in OPENS)
        filters = [
            tr("All that can be opened") + f" ({patterns})",
            tr("Projects") + " (*.netplay)",
            tr("Documents") + " (*.json)",
            tr("Networks") + " (*.onnx)",
            tr("Tables") + " (*.csv *.tsv *.txt *.npz)",
        ]
        path = self.choose_open(tr("Open"), ";;".join(filters))
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a document or project, or take a table as data; False where that did not work."""
        try:
            suffix = path.suffix.lower()
            if suffix in TABLES:
                return self._open_table(path)
            if suffix == PROJECT:
                document, state = open_project(path)
            elif suffix == ONNX:
                return self._open_onnx(path)
            elif suffix == DOCUMENT:
                document, state = parse_document(read_bytes(path, DOCUMENT_LIMIT)), None
            else:
                raise Problem(
                    "'{file}' is not a file of a kind known here: open .netplay, .json, .onnx, .csv, .tsv or .npz",
                    file=path.name,
                )
        except Problem as problem:
            self._session.told.emit(problem, "problem")
            return False
        if not self.may_leave():
            return False
        self._open(document, path, state)
        self._settings.remember(path)
        self.opened.emit()
        return True

    def _open_onnx(self, path: Path) -> bool:
        """Open an ONNX file as a new document, which is saved as a project; what did not fit is told."""
        from playground.interop.onnx_reader.opening import open_onnx

        document = open_onnx(path)
        if not self.may_leave():
            return False
        self._open(document, None, document.state)
        self._settings.remember(path)
        self._session.told.emit("; ".join(show(text) for text in document.report), "info")
        return True

    def open_preset(self, preset: str) -> None:
        """Open one of the presets."""
        try:
            document = load_preset(preset)
        except Problem as problem:
            self._session.told.emit(problem, "problem")
            return
        if self.may_leave():
            self._open(document)

    def _open(self, document: Document, path: Path | None = None, state: object = None) -> None:
        self._session.open_document(document, path=path, state=state)
        self.opened.emit()

    def _open_table(self, path: Path) -> bool:
        table = DATASETS["table"]().replace(file=str(path))
        document = self._session.document
        made = self._session.attempt(
            tr("Take '{file}' as data", file=path.name), lambda: edits.set_field(document, ("data", "set"), table)
        )
        if made:
            self._settings.remember(path)
        return made

    # ---- saving ----

    def save(self, wait: bool = False) -> bool:
        """Save where it was opened or saved, else ask; with `wait` only return when it is written."""
        path = self._session.path
        return self.save_to(path, wait) if path is not None else self.save_as(wait)

    def save_as(self, wait: bool = False) -> bool:
        """Ask for a file and save."""
        name = self._session.path.name if self._session.path is not None else "network" + PROJECT
        filters = [tr("Project with weights") + " (*.netplay)", tr("Document without weights") + " (*.json)"]
        path = self.choose_save(tr("Save"), name, ";;".join(filters))
        return path is not None and self.save_to(path, wait)

    def save_to(self, path: Path, wait: bool = False) -> bool:
        """Write a project, or a document where the suffix is .json."""
        document = self._session.document
        if path.suffix.lower() == DOCUMENT:
            content = format_document(document).encode()
            return self._attempt(lambda: write_atomically(path, lambda file: file.write(content)), path, saves=True)
        picture = self._thumbnail()
        self._session.synchronise()
        future = self._session.perform(lambda trainer: save_project(trainer, path, picture))
        if wait:
            return self._attempt(future.result, path, saves=True)
        stack_index = self._session.stack.index()
        self._session.watch(future, lambda done: self._written(done, path, stack_index))
        return True

    def _attempt(self, write: Callable[[], Any], path: Path, saves: bool = False) -> bool:
        try:
            write()
        except Problem as problem:
            self._session.told.emit(problem, "problem")
            return False
        self._report_written(path, saves)
        return True

    def _written(self, future: Future[Any], path: Path, stack_index: int | None = None) -> None:
        error = None if future.cancelled() else future.exception()
        if isinstance(error, Problem):
            self._session.told.emit(error, "problem")
        elif error is not None:
            raise error
        elif not future.cancelled():
            saves = stack_index is not None
            self._report_written(path, saves and stack_index == self._session.stack.index())
            if saves:
                self._session.path = path
                self._session.path_changed.emit()

    def _report_written(self, path: Path, saves: bool) -> None:
        if saves:
            self._session.set_path(path)
            self._settings.remember(path)
            self.saved.emit(path)
        self._session.told.emit(tr("Written: {path}", path=str(path)), "info")

    # ---- taking away ----

    def export_weights(self) -> None:
        """Ask for a file and write the weights with torch's names and layouts."""
        path = self.choose_save(
            tr("Export weights"),
            "weights.safetensors",
            "safetensors (*.safetensors);;NumPy (*.npz);;ONNX (*.onnx);;PyTorch (*.py)",
        )
        if path is not None:
            self.export_weights_to(path)

    def export_weights_to(self, path: Path) -> None:
        """Write the weights, or the network with them; the format follows the suffix."""
        future = self._session.perform(lambda trainer: export_network(trainer, path))
        self._session.watch(future, lambda done: self._written(done, path))

    def import_weights(self) -> None:
        """Ask for a file of weights and set those that fit, undoably."""
        path = self.choose_open(tr("Import weights"), tr("Weights") + " (*.safetensors *.npz)")
        if path is not None:
            self.import_weights_from(path)

    def import_weights_from(self, path: Path) -> None:
        """Set the weights of a file that fit, and say which did not."""
        text = tr("Import '{file}'", file=path.name)
        future = self._session.change_training(text, lambda trainer: load_weights(trainer, path))
        if future is not None:
            self._session.watch(future, self._tell_report)

    def _tell_report(self, future: Future[Report]) -> None:
        if future.cancelled() or future.exception() is not None:
            return
        report = future.result()
        if not report.complete:
            self._session.told.emit("; ".join(show(text) for text in report.sentences()), "info")

    def export_table(self, name: str, table: tuple[list[str], np.ndarray] | None) -> None:
        """Ask for a file and write the numbers of a view as CSV."""
        if table is None:
            self._session.told.emit(tr("this view has no numbers to write yet"), "problem")
            return
        path = self.choose_save(tr("Export table"), f"{name}.csv", "CSV (*.csv)")
        if path is not None:
            self.export_table_to(path, table)

    def export_table_to(self, path: Path, table: tuple[list[str], np.ndarray]) -> None:
        """Write column names and rows as CSV; what is not a number stays empty."""
        header, rows = table
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow(["" if isinstance(cell, float) and cell != cell else cell for cell in row.tolist()])
        content = text.getvalue().encode()
        self._attempt(lambda: write_atomically(path, lambda file: file.write(content)), path)

    def export_picture(self, name: str, save: Callable[[Path], Any]) -> None:
        """Ask for a file and let `save` write a picture to it."""
        path = self.choose_save(tr("Export picture"), f"{name}.png", "PNG (*.png);;SVG (*.svg)")
        if path is not None:
            self._attempt(lambda: save(path), path)
