"""What is opened, saved, dropped and written by the window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QMessageBox,
)

from playground import edits
from playground.document_file import format_document, parse_document
from playground.text import Problem
from playground.ui.settings import Settings
from tests.ui.fakes import xor_document


def test_a_document_is_saved_and_opened_again(window, tmp_path):
    path = tmp_path / "net.json"
    assert window.files.save_to(path)
    assert parse_document(path.read_text()) == window.session.document
    assert window.windowTitle().startswith("net.json")
    assert Settings().recent == [path]
    window.files.new()
    assert not window.session.document.graph.nodes
    assert window.files.open_path(path)
    assert set(window.session.document.graph.nodes_by_id) == {"data", "h1", "h2", "loss"}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("broken.json", b"{", "broken"),
        ("wrong.json", b'{"data": 3}', ""),
        ("false.netplay", b"no zip", "false.netplay"),
        ("strange.xyz", b"", "strange.xyz"),
    ],
)
def test_a_file_that_cannot_be_opened_is_a_sentence_and_changes_nothing(window, tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    before = window.session.document
    assert not window.files.open_path(path)
    assert window.session.document is before
    assert window.status.text


def test_a_missing_file_is_a_sentence(window, tmp_path):
    assert not window.files.open_path(tmp_path / "gone.json")
    assert "gone.json" in window.status.text


def test_a_table_becomes_the_data_undoably(window, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("a,b,y\n" + "\n".join(f"{i},{i * 2 % 7},{i % 2}" for i in range(20)))
    before = window.session.document
    assert window.files.open_path(path)
    assert window.session.document.data.set.kind() == "table"
    assert window.session.table.shape == (2,)
    window.session.stack.undo()
    assert window.session.document is before


def test_files_dropped_on_the_window_are_opened(window, tmp_path):
    path = tmp_path / "net.json"
    path.write_text(format_document(xor_document(9)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    window.dragEnterEvent(entered)
    assert entered.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert window.session.document.graph.node("h1").layer.units == 9


@pytest.mark.parametrize(
    ("answer", "leaves"), [(QMessageBox.StandardButton.Discard, True), (QMessageBox.StandardButton.Cancel, False)]
)
def test_unsaved_changes_are_asked_about_before_they_are_lost(window, monkeypatch, answer, leaves):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or answer)
    assert window.files.may_leave()
    assert not asked
    window.session.edit("More", edits.set_field(window.session.document, ("nodes", "h1", "units"), 6))
    assert window.files.may_leave() is leaves
    assert len(asked) == 1
    assert window.close() is leaves
    window.session.stack.setClean()


def test_the_network_and_the_views_are_written_as_pictures(window, tmp_path):
    window.commands.save_network(tmp_path / "net.png")
    window.commands.save_network(tmp_path / "net.svg")
    image = QImage(str(tmp_path / "net.png"))
    assert image.width() > 400
    assert len({image.pixel(x, image.height() // 2) for x in range(0, image.width(), 3)}) > 3
    assert "<svg" in (tmp_path / "net.svg").read_text()
    with pytest.raises(Problem):
        window.commands.save_network(tmp_path / "no such folder" / "net.png")
    for dock in window.docks.views.values():
        dock.view.save_picture(tmp_path / f"{dock.view.name}.png")
        assert (tmp_path / f"{dock.view.name}.png").stat().st_size > 100


def test_a_table_of_a_view_is_csv(window, tmp_path):
    path = tmp_path / "loss.csv"
    window.files.export_table_to(path, (["step", "loss"], np.array([[0.0, 0.5], [10.0, np.nan]])))
    assert path.read_text() == "step,loss\n0.0,0.5\n10.0,\n"


def test_an_onnx_network_opens_with_its_weights_and_a_report(window, tmp_path):
    pytest.importorskip("onnx")
    import playground
    from playground.interop.exporting import export_network

    trainer = playground.Trainer(xor_document())
    trainer.step(3)
    path = export_network(trainer, tmp_path / "net.onnx")
    assert window.files.open_path(path)
    assert [node.layer.type for node in window.session.document.graph.nodes] == ["data", "dense", "dense", "loss"]
    assert "were taken over from 'net.onnx'" in window.status.text
    assert window.session.path is None
    path.write_bytes(path.read_bytes()[:50])
    before = window.session.document
    assert not window.files.open_path(path)
    assert window.session.document is before
    assert "net.onnx" in window.status.text
