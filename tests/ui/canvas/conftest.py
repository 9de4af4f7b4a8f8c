"""A canvas over a fake trainer, a mouse that presses the real viewport, and frames made by hand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from kernels.program import Phase
from playground import edits
from playground.datasets import DATASETS
from playground.document import DataSettings, Document
from playground.engine.snapshot import Flow, History, Kind, Need, ProgramInfo, RowInfo, Snapshot
from playground.layers import LAYERS
from playground.layers.base import Layer
from playground.ui.canvas import Canvas
from playground.ui.canvas.clipboard import PALETTE_MIME
from playground.ui.session import Session
from playground.ui.theme import LIGHT
from tests.ui.fakes import FakeEngine


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS[kind].model_validate(settings)


def chain(data: str, *layers: Layer) -> Document:
    """A Data node and layers wired one after the other, 220 units apart."""
    document = Document(data=DataSettings(set=DATASETS[data].model_validate({})))
    document, last = edits.add_node(document, layer("data"), (0.0, 0.0))
    for number, item in enumerate(layers, 1):
        document, node_id = edits.add_node(document, item, (220.0 * number, 0.0))
        document, last = edits.connect(document, last, node_id), node_id
    return document


def xor_network(units: int = 4) -> Document:
    return chain(
        "xor", layer("dense", units=units), layer("dense", units=1, activation={"type": "linear"}), layer("loss")
    )


@dataclass
class Hand:
    """Mouse, keys and drags on a canvas."""

    canvas: Canvas

    @property
    def session(self) -> Session:
        return self.canvas.session

    def at(self, point: QPointF) -> QPoint:
        return self.canvas.mapFromScene(point)

    def input_of(self, node_id: str) -> QPoint:
        card = self.canvas.canvas_scene.cards[node_id]
        return self.at(card.input_point(card.free_place))

    def output_of(self, node_id: str) -> QPoint:
        return self.at(self.canvas.canvas_scene.cards[node_id].output_point())

    def header_of(self, node_id: str) -> QPoint:
        card = self.canvas.canvas_scene.cards[node_id]
        return self.at(card.pos() + QPointF(0, card.layout.rect.top() + 20))

    def click(self, at: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, modifiers, at)

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def move(self, start: QPoint, end: QPoint, steps: int = 5) -> None:
        """Move with the button held, by events as the window system sends them."""
        for step in range(1, steps + 1):
            place = QPointF(start) + (QPointF(end) - QPointF(start)) * step / steps
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                place,
                QPointF(self.canvas.viewport().mapToGlobal(place.toPoint())),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(self.canvas.viewport(), event)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        self.move(start, end)
        self.release(end)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def drop(self, kind: str, name: str, at: QPoint) -> bool:
        """Drag something from the palette here; True where it was taken."""
        data = QMimeData()
        data.setData(PALETTE_MIME, json.dumps({"kind": kind, "type": name}).encode())
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        viewport = self.canvas.viewport()
        enter = QDragEnterEvent(at, copy, data, left, none)
        QApplication.sendEvent(viewport, enter)
        if not enter.isAccepted():
            return False
        QApplication.sendEvent(viewport, QDragMoveEvent(at, copy, data, left, none))
        event = QDropEvent(QPointF(at), copy, data, left, none)
        QApplication.sendEvent(viewport, event)
        return event.isAccepted()

    def wires(self) -> list[tuple[str, str]]:
        return [(wire.source, wire.target) for wire in self.session.document.graph.wires]


@pytest.fixture
def open_canvas(qapp: QApplication) -> Iterator[Callable[[Document], Hand]]:
    opened: list[Hand] = []

    def make(document: Document, engine: FakeEngine | None = None) -> Hand:
        session = Session(document, engine or FakeEngine())
        canvas = Canvas(session, LIGHT)
        session.framed.connect(canvas.draw)
        canvas.resize(1100, 640)
        canvas.show()
        qapp.processEvents()
        canvas.zoom_to_fit()
        canvas.setFocus()
        opened.append(Hand(canvas))
        return opened[-1]

    yield make
    for hand in opened:
        hand.session.close()
        if Shiboken.isValid(hand.canvas):
            hand.canvas.close()
            hand.canvas.deleteLater()
        hand.session.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)
    qapp.processEvents()


def frame(
    session: Session,
    *,
    row: int = 0,
    running: bool = True,
    executed: tuple[int, ...] = (),
    seed: int = 0,
    scale: float = 1.0,
    health: dict[str, object] | None = None,
    flow: float = 0.1,
) -> Snapshot:
    """A frame with random values of the right shapes for every node of the session's document."""
    random = np.random.default_rng(seed)
    graph, inference = session.document.graph, session.inference
    rows: list[RowInfo] = []
    for node_id in graph.order:
        phase = Phase.LOSS if graph.node(node_id).layer.role == "loss" else Phase.FORWARD
        if graph.node(node_id).layer.role != "data":
            rows.append(RowInfo(len(rows), node_id, phase, "forward", ""))
    for node_id in reversed(graph.order):
        if graph.node(node_id).layer.role != "data":
            rows.append(RowInfo(len(rows), node_id, Phase.BACKWARD, "backward", ""))
    values: dict[Need, np.ndarray] = {}
    for node_id, shape in inference.shapes.items():
        values[Need(Kind.OUTPUT, node_id)] = (scale * random.normal(size=(10, *shape))).astype(np.float32)
        values[Need(Kind.SAMPLE, node_id)] = values[Need(Kind.OUTPUT, node_id)][:1]
        if len(shape) == 1:
            values[Need(Kind.RESPONSE, node_id)] = (scale * random.normal(size=(20, 20, *shape))).astype(np.float32)
        for name, parameter in inference.parameters.get(node_id, {}).items():
            tensor = (scale * random.normal(size=parameter.torch_shape)).astype(np.float32)
            values[Need(Kind.PARAMETER, f"{node_id}.{name}")] = tensor
    steps = np.arange(40)
    curve = np.exp(-steps / 10.0)
    empty = np.full((40, 1), np.nan)
    program = ProgramInfo(tuple(rows), 10, {}, session.table, 1.0, 20, (), ("loss",))
    return Snapshot(
        revision=session.revision,
        step=seed,
        epoch=0,
        row=row,
        running=running,
        quality=0.25,
        loss=0.25,
        rate=0.0,
        program=program,
        executed=executed,
        flow={node_id: Flow(flow, flow) for node_id in inference.shapes},
        health=health or {},
        values=values,
        history=History(steps, curve, curve, curve, curve, empty, empty),
    )
