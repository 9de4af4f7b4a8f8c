"""What every view is: a strip of switches over a picture that is painted from snapshots."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QImage,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from playground.engine.snapshot import Need, ProgramInfo, Snapshot
from playground.text import Problem, mark
from playground.ui.guard import guarded
from playground.ui.icons import icon
from playground.ui.theme import LIGHT, Theme
from playground.ui.translate import tr
from playground.ui.views.drawing import draw_message

MARGIN = 8


class Plate(QWidget):
    """The surface a view paints on."""

    def __init__(self, view: View):
        super().__init__(view)
        self._view = view
        self.setMouseTracking(True)
        self.setMinimumSize(120, 80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), self._view.theme.card)
            self._view.paint_all(painter, QRectF(self.rect()))
        finally:
            painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._view.point_at(event.position())
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            if event.buttons() & button:
                self._view.drag_at(event.position(), button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._view.press_at(event.position(), event.button()):
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._view.pointer_inside(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._view.pointer_inside(False)


@dataclass(frozen=True)
class Switch:
    """A button of the strip with its untranslated words."""

    button: QToolButton
    text: str
    hint: str
    icon: str


class View(QWidget):
    """One view of the training. A subclass in this folder is found by itself; it imports snapshots and the theme only.

    Subclasses give `wishes` (what the trainer has to copy), `refresh` (take in new numbers) and `paint`. `draw` is
    called for each frame and refreshes at most every `interval` seconds while training runs.
    """

    needs_changed = Signal()
    point_added = Signal(float, float, int)  # x1, x2, class: drawn by the user

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""  # marked with translate.later
    help: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    place: ClassVar[str] = "bottom"
    order: ClassVar[int] = 100
    interval: ClassVar[float] = 1 / 15
    scrolls: ClassVar[bool] = False  # the picture may be higher than the dock

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme = theme
        self.snapshot: Snapshot | None = None
        self._program: ProgramInfo | None = None
        self._refreshed = 0.0
        self._switches: list[Switch] = []
        self._keys: dict[int, QToolButton] = {}
        self.setObjectName(f"view-{self.name}")
        self.setMinimumSize(200, 140)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._strip = QWidget(self)
        self._strip.setObjectName("strip")
        self.strip = QHBoxLayout(self._strip)
        self.strip.setContentsMargins(MARGIN, 4, MARGIN, 4)
        self.strip.setSpacing(4)
        self.strip.addStretch(1)
        self._strip.hide()
        layout.addWidget(self._strip)
        self.plate = Plate(self)
        if self.scrolls:
            self.scroller = QScrollArea(self)
            self.scroller.setWidgetResizable(True)
            self.scroller.setFrameShape(QScrollArea.Shape.NoFrame)
            self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.scroller.setWidget(self.plate)
            layout.addWidget(self.scroller, 1)
        else:
            layout.addWidget(self.plate, 1)
        self.build()
        self.set_theme(theme)
        self.retranslate()

    # What subclasses give.

    def build(self) -> None:
        """Make the switches."""

    def wishes(self, program: ProgramInfo) -> set[Need]:
        """What the view needs while it can be seen."""
        return set()

    def renew(self, program: ProgramInfo | None) -> None:
        """Another program runs from now on: forget what belonged to the last."""

    def refresh(self, snapshot: Snapshot) -> bool:
        """Take in new numbers; True where the picture is another now."""
        return True

    def message(self) -> str:
        """A sentence in place of the picture, or nothing."""
        return ""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the picture into an area, in logical pixels."""

    def export_table(self) -> tuple[list[str], np.ndarray] | None:
        """The numbers of the picture: column names and rows."""
        return None

    def point_at(self, position: QPointF) -> None:
        """The pointer moved over the plate."""

    def press_at(self, position: QPointF, button: Qt.MouseButton) -> bool:
        """The plate was pressed; True where that meant something."""
        return False

    def drag_at(self, position: QPointF, button: Qt.MouseButton) -> None:
        """The pointer moved with a button held."""

    def pointer_inside(self, inside: bool) -> None:
        """The pointer came or went."""

    def set_focus(self, node: str = "", unit: int = 0) -> None:
        """Look at one unit; an empty node means the whole network."""

    def set_shown(self, test: bool, hard: bool) -> None:
        """Turn the switches as a document wishes: test samples, and classes instead of shades."""

    # What the window calls.

    def needs(self, program: ProgramInfo | None) -> frozenset[Need]:
        """What the trainer has to copy for this view: nothing while it is hidden."""
        return frozenset(self.wishes(program)) if program is not None and self.isVisible() else frozenset()

    def draw(self, snapshot: Snapshot) -> None:
        """Show a snapshot; called for each frame."""
        if snapshot.program is None and snapshot.compiling is not None:
            return  # the next program is on its way: the last picture stays
        renewed = snapshot.program is not self._program
        if renewed:
            self._program = snapshot.program
            self.snapshot = snapshot
            self.renew(snapshot.program)
            self.needs_changed.emit()
        elif snapshot.running and time.monotonic() - self._refreshed < self.interval:
            return
        self.snapshot = snapshot
        self._refreshed = time.monotonic()
        if self.refresh(snapshot) or renewed:
            self.plate.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setStyleSheet(_STRIP.format(**theme.tokens()))
        for switch in self._switches:
            switch.button.setIcon(icon(switch.icon, theme))
        self.recolor()
        self.plate.update()

    def recolor(self) -> None:
        """Make pictures that were kept anew, in the colours of the theme."""

    def retranslate(self) -> None:
        self.setAccessibleName(tr(self.title))
        self.setWhatsThis(tr(self.help))
        for switch in self._switches:
            switch.button.setText(tr(switch.text))
            switch.button.setAccessibleName(tr(switch.text))
            key = next((key for key, found in self._keys.items() if found is switch.button), 0)
            switch.button.setToolTip(f"{tr(switch.hint)} ({chr(key)})" if key else tr(switch.hint))
        self.fit_strip()
        self.plate.update()

    # Pictures.

    @property
    def program(self) -> ProgramInfo | None:
        return self._program

    def paint_all(self, painter: QPainter, area: QRectF) -> None:
        """The picture, or the sentence in its place."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.message()
        if text:
            draw_message(painter, area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), text, self.theme)
        else:
            self.paint(painter, area)

    def picture(self, size: QSize | None = None, ratio: float = 2.0) -> QImage:
        """The view as an image of `size` logical pixels."""
        size = size or self.plate.size()
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(self.theme.card)
        painter = QPainter(image)
        try:
            self.paint_all(painter, QRectF(0, 0, size.width(), size.height()))
        finally:
            painter.end()
        return image

    def save_picture(self, path: Path | str, size: QSize | None = None) -> None:
        """Write the picture as PNG or SVG, by suffix; raises Problem where it cannot be written."""
        size = size or self.plate.size()
        if Path(path).suffix.lower() == ".svg":
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setSize(size)
            generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
            generator.setResolution(96)  # pixels of an inch in CSS
            generator.setTitle(tr(self.title))
            painter = QPainter()
            written = painter.begin(generator)
            if written:
                try:
                    painter.fillRect(QRectF(0, 0, size.width(), size.height()), self.theme.card)
                    self.paint_all(painter, QRectF(0, 0, size.width(), size.height()))
                finally:
                    painter.end()
        else:
            written = QImageWriter(str(path), QByteArray(b"PNG")).write(self.picture(size))
        if not written:
            raise Problem(mark("the picture cannot be written to '{path}': choose another folder"), path=str(path))

    # Parts for subclasses.

    def switch(
        self,
        text: str,
        hint: str,
        changed: Callable[[bool], None] | None,
        *,
        icon: str,
        on: bool = False,
        key: str = "",
    ) -> QToolButton:
        """A small on/off button in the strip (one to press, without `changed`); `key` works it while the view has the
        focus. Where the strip is too narrow for all words, the buttons show their icons only."""
        button = QToolButton(self._strip)
        button.setCheckable(changed is not None)
        button.setChecked(on)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setMinimumWidth(28)
        if changed is not None:
            button.toggled.connect(changed)
        self._switches.append(Switch(button, text, hint, icon))
        if key:
            self._keys[ord(key)] = button
        self.strip.insertWidget(self.strip.count() - 1, button)
        self._strip.show()
        return button

    def fit_strip(self) -> None:
        """Words where they fit, icons where they do not."""
        buttons = [button for button in self._strip.findChildren(QToolButton) if button.isVisibleTo(self._strip)]
        wanted = 2 * MARGIN + 4 * len(buttons)
        for button in buttons:
            wanted += button.fontMetrics().horizontalAdvance(button.text()) + 20
        words = wanted <= self.width()
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        for switch in self._switches:
            switch.button.setToolButtonStyle(style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_strip()

    def repaint_now(self, *_: object) -> None:
        """A switch was turned that only changes the picture."""
        if self.snapshot is not None:
            self.refresh(self.snapshot)
        self.plate.update()

    def event(self, event: QEvent) -> bool:
        # Single letters belong to the view while it has the focus, not to the menus.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._button_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._button_of(event)
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _button_of(self, event: QKeyEvent) -> QToolButton | None:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return None
        button = self._keys.get(int(event.key()))
        return button if button is not None and button.isVisible() and button.isEnabled() else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.needs_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.needs_changed.emit()


_STRIP = """
#strip {{ background: {panel}; border-bottom: 1px solid {border}; }}
#strip QToolButton {{ color: {muted}; border: 1px solid transparent; border-radius: 6px; padding: 2px 8px;
    font-size: 12px; min-height: 16px; }}
#strip QToolButton:hover {{ background: {hover}; color: {text}; }}
#strip QToolButton:checked {{ background: {selection}; color: {text}; }}
#strip QToolButton:focus {{ border-color: {accent}; }}
#strip QToolButton:disabled {{ color: {disabled}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {card}; }}
"""
