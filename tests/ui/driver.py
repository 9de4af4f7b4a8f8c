"""Drives a real window as a person does: by mouse and keyboard, waiting for what is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from playground.engine.snapshot import Snapshot
from playground.ui.window import Window

PATIENCE = 60_000  # milliseconds that compiling kernels may take


class Driver:
    """The hands and eyes of a test."""

    def __init__(self, window: Window, qtbot):
        self.window, self.session, self.qtbot = window, window.session, qtbot

    # ---- seeing ----

    @property
    def snapshot(self) -> Snapshot:
        found = self.session.snapshot
        assert found is not None
        return found

    def wait(self, condition: Callable[[], bool], what: str = "", timeout: int = PATIENCE) -> None:
        """Let the window live until something is so."""

        def holds() -> None:
            assert condition(), f"waited for {what or condition}; the status line says {self.window.status.text!r}"

        self.qtbot.waitUntil(holds, timeout=timeout)

    def ready(self) -> None:
        """Wait until the network can train."""
        revision = self.session.revision
        self.wait(
            lambda: (
                (found := self.session.snapshot) is not None
                and found.revision == revision
                and found.program is not None
                and found.compiling is None
            ),
            "a program",
        )

    def trained(self, steps: int) -> None:
        """Wait for so many updates."""
        self.wait(lambda: self.snapshot.step >= steps, f"{steps} updates")

    def rest(self) -> None:
        """Wait until what was asked of the trainer is done and shown."""
        done = self.session.perform(lambda trainer: None)
        self.wait(done.done, "the trainer")
        self.session.tick()

    def parameters(self) -> dict:
        """The trainer's weights, by name."""
        future = self.session.perform(lambda trainer: trainer.parameters())
        self.wait(future.done, "the weights")
        return future.result()

    # ---- mouse ----

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press and release the left button in the middle of a widget, or at a place in it."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def press(self, button: QToolButton) -> None:
        """Click a button of the bar, away from the arrow of its menu."""
        self.click(button, QPoint(10, button.height() // 2))

    def drag_from_palette(self, kind: str, name: str, place: QPointF) -> None:
        """Drag an entry of the palette onto a place of the scene."""
        tree = self.window.palette_panel.tree
        item = self.window.palette_panel.item(kind, name)
        tree.scrollToItem(item)
        self.drop(tree.mimeData([item]), place)

    def drop(self, data: QMimeData, place: QPointF) -> None:
        """Enter, move and drop on the canvas."""
        canvas = self.window.canvas
        viewport = canvas.viewport()
        at = canvas.mapFromScene(place)
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(at, copy, data, left, none)
        QApplication.sendEvent(viewport, entered)
        assert entered.isAccepted(), "the canvas refuses what is dragged"
        moved = QDragMoveEvent(at, copy, data, left, none)
        QApplication.sendEvent(viewport, moved)
        dropped = QDropEvent(QPointF(at), copy, data, left, none)
        QApplication.sendEvent(viewport, dropped)

    def drag(self, start: QPointF, end: QPointF, steps: int = 8) -> None:
        """Drag on the canvas from one place of the scene to another."""
        canvas = self.window.canvas
        viewport, left, none = canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseMove(viewport, canvas.mapFromScene(start))
        QTest.mousePress(viewport, left, none, canvas.mapFromScene(start))
        for at in range(1, steps + 1):
            QTest.mouseMove(viewport, canvas.mapFromScene(start + (end - start) * at / steps))
        QTest.mouseRelease(viewport, left, none, canvas.mapFromScene(end))

    # ---- keyboard ----

    def keys(self, sequence: str, widget: QWidget | None = None) -> None:
        """Press keys such as "Ctrl+Z" where the focus is, or in a widget; window shortcuts are found."""
        target = widget or QApplication.focusWidget() or self.window
        QTest.keySequence(target, sequence)

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """Type a text."""
        QTest.keyClicks(widget or QApplication.focusWidget() or self.window, text)
